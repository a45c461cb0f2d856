import type { TouchFacts } from '../facts/facts.ts'
import { callsAmong, contactsOf, inOrder, isSequence } from '../facts/sequence/contacts.ts'
import type { Finding, ScriptFacts } from '../finding.ts'
import { addToStep } from '../fixes.ts'
import { persistentOrAnnoying } from '../sources.ts'

export const secondTouchNoConfirm: Finding = {
  id: 'second-touch-no-confirm',
  severity: 'info',
  level: 'cadence',
  title: { en: 'Doesn’t ask whether it arrived', es: 'No pregunta si llegó' },
  why: {
    en: 'What was sent is often never seen. Asking after it is an honest reason for a second call, and a useful one.',
    es: 'Lo enviado muchas veces ni se ve. Preguntar por ello es un motivo honesto y útil para la segunda llamada.',
  },
  advice: {
    en: 'Begin the second contact with what you sent: did it arrive, and if not, how to send it again.',
    es: 'Empezar el segundo contacto por lo enviado: si llegó y, si no, por dónde mandarlo otra vez.',
  },
  source: persistentOrAnnoying,
  *script({ script, context, touches }) {
    if (!isSequence(script.cut, touches) || context.relationship === 'customer') return
    const [first, second] = inOrder(contactsOf(touches))
    if (!first || !second || !delivers(first.touches)) return
    // What comes in writing alone brings the thing itself.
    const calls = callsAmong(second.touches)
    if (calls.length === 0 || second.touches.some(({ facts }) => asksAfterIt(facts))) return
    yield {
      span: 'anchor',
      says: {
        en: 'The second contact doesn’t check that what you sent arrived.',
        es: 'El segundo contacto no comprueba si llegó lo enviado.',
      },
      fixes: () =>
        addToStep(
          calls[0]!,
          {
            en: 'If [What you sent] never arrived, tell me and I’ll send it again.',
            es: 'Si no llegó [Lo que se envió], va otra vez por otra vía.',
          },
          'stub',
        ),
    }
  },
}

/** A call with something in writing beside it, or a message which says that something was sent. */
const delivers = (touches: ScriptFacts['touches']): boolean =>
  (touches.length > 1 && touches.some(({ facts }) => !facts.spoken)) ||
  touches.some(({ facts }) => facts.acts('delivered').length > 0)

/** Also where it only points to what was sent. */
const asksAfterIt = (t: TouchFacts): boolean => t.moves('confirms').length > 0 || t.moves('mentions').length > 0
