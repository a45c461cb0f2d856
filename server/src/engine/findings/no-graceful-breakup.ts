import type { TouchFacts } from '../facts/facts.ts'
import { saysGoodbye, takesLeave } from '../facts/sequence/closing.ts'
import { contactsOf, inOrder, isSequence } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { addToStep } from '../fixes.ts'
import { persistentOrAnnoying } from '../sources.ts'

export const noGracefulBreakup: Finding = {
  id: 'no-graceful-breakup',
  severity: 'info',
  level: 'cadence',
  title: { en: 'Last message without a goodbye', es: 'Último mensaje sin despedida' },
  why: {
    en: 'A sequence that just stops leaves the listener waiting for the next call; a goodbye without blame leaves the door open.',
    es: 'Una secuencia que se corta sin más deja a quien escucha esperando otra llamada; una despedida sin reproche deja la puerta abierta.',
  },
  advice: {
    en: 'Say in the last message that it is the last one, ask for nothing, and leave something they can use.',
    es: 'Decir en el último mensaje que es el último, no pedir nada y dejar algo que sirva.',
  },
  source: persistentOrAnnoying,
  *script({ script, touches }) {
    const contacts = inOrder(contactsOf(touches))
    const { stop_after: most } = script.front.values
    if (contacts.length < FEWEST || (most !== undefined && most > contacts.length)) return
    if (!isSequence(script.cut, touches) || contacts[0]!.touches[0]!.facts.context.relationship === 'customer') return
    const last = contacts.at(-1)!.touches
    // An earlier goodbye is spoken of by the finding about what comes after it.
    if (touches.some(({ facts }) => saysGoodbye(facts)) || last.some(({ facts }) => closes(facts))) return
    yield {
      span: 'anchor',
      says: {
        en: 'The last message doesn’t say goodbye: end the sequence and let the listener go.',
        es: 'El último mensaje no se despide: cerrar la secuencia y soltar a quien escucha.',
      },
      fixes: () => addToStep(last.findLast(({ facts }) => facts.spoken) ?? last.at(-1)!, goodbye),
    }
  },
}

const FEWEST = 4

/** Takes leave, or lets go and says nothing of a next time. */
const closes = (t: TouchFacts): boolean =>
  t.moves('stays').length === 0 && (takesLeave(t) || (t.moves('pauses').length > 0 && t.acts('release').length > 0))

const goodbye = {
  en: 'We haven’t managed to speak, so I’ll leave it there and stop calling.',
  es: 'No hemos podido hablar, así que aquí lo dejo y ya no llamo más.',
}
