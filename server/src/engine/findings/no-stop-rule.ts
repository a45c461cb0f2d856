import { takesLeave } from '../facts/sequence/closing.ts'
import { contactsOf, isSequence } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { addDetail } from '../fixes.ts'
import { persistentOrPest } from '../sources.ts'

export const noStopRule: Finding = {
  id: 'no-stop-rule',
  severity: 'info',
  level: 'cadence',
  title: { en: 'No end to the sequence', es: 'Secuencia sin final' },
  why: {
    en: 'Without a decision on when to stop, a sequence goes on until somebody is annoyed.',
    es: 'Sin decidir cuándo parar, la secuencia sigue hasta que alguien se molesta.',
  },
  advice: {
    en: 'Decide after how many contacts to stop, and close with a message that takes leave.',
    es: 'Decidir tras cuántos contactos parar, y cerrar con un mensaje de despedida.',
  },
  source: persistentOrPest,
  *script({ script, context, touches }) {
    const { length } = contactsOf(touches)
    if (length < FEWEST || script.front.values.stop_after !== undefined) return
    if (!isSequence(script.cut, touches) || touches.some(({ facts }) => takesLeave(facts))) return
    const count = Math.max(length, USUAL)
    yield {
      span: 'anchor',
      says: {
        en: 'Nothing says when to stop: add a number of contacts or a closing message.',
        es: 'Nada dice cuándo dejar de insistir: añadir un número de contactos o una despedida.',
      },
      fixes: () => {
        const edit = addDetail(script, { en: `stop_after: ${count}`, es: `parar_tras: ${count}` }[context.language])
        const title = { en: `Stop after ${count} contacts`, es: `Parar tras ${count} contactos` }
        return edit ? [{ title, kind: 'rewrite', preferred: true, edits: [edit] }] : []
      },
    }
  },
}

const FEWEST = 3
const USUAL = 4
