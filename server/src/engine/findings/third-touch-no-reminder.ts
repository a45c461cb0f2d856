import type { TouchFacts } from '../facts/facts.ts'
import { takesLeave } from '../facts/sequence/closing.ts'
import { callsAmong, contactsOf, inOrder, isSequence } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { addToStep } from '../fixes.ts'
import type { Text } from '../language/text.ts'
import { persistentOrAnnoying } from '../sources.ts'

export const thirdTouchNoReminder: Finding = {
  id: 'third-touch-no-reminder',
  severity: 'info',
  level: 'cadence',
  title: { en: 'Third contact as if it were the first', es: 'Tercer contacto como si fuera el primero' },
  why: {
    en: 'Two messages stay unheard more easily than three; a reminder without blame makes them one conversation.',
    es: 'Dos mensajes sueltos se olvidan; un recordatorio sin reproche los convierte en una sola conversación.',
  },
  advice: {
    en: 'Say in the third message that you called or wrote before, without blame: the timing was off.',
    es: 'Decir en el tercer mensaje que ya se llamó o escribió, sin reproche: no era buen momento.',
  },
  source: persistentOrAnnoying,
  *script({ script, context, touches }) {
    if (!isSequence(script.cut, touches) || context.relationship === 'customer') return
    const contacts = inOrder(contactsOf(touches))
    const third = contacts[2]?.touches
    if (!third || third.some(({ facts }) => remembers(facts))) return
    const earlier = contacts.slice(0, 2).flatMap((contact) => contact.touches)
    yield {
      span: 'anchor',
      says: {
        en: 'The third contact doesn’t mention the earlier ones; recall them without blame.',
        es: 'El tercer contacto no menciona los anteriores; recordarlos sin reproche.',
      },
      fixes: () => addToStep(third[0]!, reminder(callsAmong(earlier).length)),
    }
  },
}

/** Speaks of earlier calls or messages, asks after what was sent, or takes leave of somebody who was called before. */
const remembers = (t: TouchFacts): boolean =>
  t.moves('reminds').length > 0 || t.moves('confirms').length > 0 || takesLeave(t)

function reminder(calls: number): Text {
  const en = ['I’ve written before', 'I called once before', 'I’ve called twice'][Math.min(calls, 2)]
  const es = ['Ya hubo un correo mío', 'Ya hubo una llamada mía', 'Ya van dos llamadas mías'][Math.min(calls, 2)]
  return { en: `${en}, and the timing was probably off.`, es: `${es}, y quizá no era buen momento.` }
}
