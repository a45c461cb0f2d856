import { contactsOf } from '../facts/sequence/contacts.ts'
import type { Finding, Fix, ScriptFacts } from '../finding.ts'
import { deleteSteps, detailOf } from '../fixes.ts'
import { plural } from '../language/text.ts'
import { persistentOrPest } from '../sources.ts'
import { shifted } from '../span.ts'

export const exceedsStopRule: Finding = {
  id: 'exceeds-stop-rule',
  severity: 'warning',
  level: 'cadence',
  title: { en: 'More contacts than the stop rule allows', es: 'Más contactos de los que permite la regla de parada' },
  why: {
    en: 'A limit that the plan itself passes is none: that is where persistence turns into pestering.',
    es: 'Un límite que el propio plan rebasa no es un límite: ahí la constancia pasa a ser molestia.',
  },
  advice: {
    en: 'End the sequence at the contact where it was meant to stop, or decide anew how many there shall be.',
    es: 'Terminar la secuencia en el contacto en que debía parar, o decidir de nuevo cuántos habrá.',
  },
  source: persistentOrPest,
  *script(s) {
    const { stop_after: most } = s.script.front.values
    const contacts = contactsOf(s.touches)
    const extra = most === undefined ? [] : contacts.slice(most)
    const first = extra[0]?.touches[0]
    if (!first) return
    yield {
      touch: first.index,
      span: 'anchor',
      says: {
        en: `The sequence should stop after ${plural(most!, 'contact', 'contacts')}; this begins number ${most! + 1} of ${contacts.length}.`,
        es: `La secuencia debía parar tras ${plural(most!, 'contacto', 'contactos')}; aquí empieza el ${most! + 1}.º de ${contacts.length}.`,
      },
      fixes: () => [
        deleteSteps(
          s,
          extra.flatMap(({ touches }) => touches),
          first.start,
        ),
        ...allow(s, contacts.length, first.start),
      ],
    }
  },
}

function allow({ script }: ScriptFacts, count: number, from: number): Fix[] {
  const field = detailOf(script, 'stop_after')
  if (!field) return []
  const title = { en: `Stop after ${count} instead`, es: `Parar tras ${count}` }
  return [{ title, kind: 'refactor', edits: [{ span: shifted(field.valueSpan, -from), text: String(count) }] }]
}
