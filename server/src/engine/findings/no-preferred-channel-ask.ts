import { contactsOf, isSequence } from '../facts/sequence/contacts.ts'
import type { Finding, Fix, ScriptFacts } from '../finding.ts'
import { addDetail, addToStep } from '../fixes.ts'
import { persistentOrPest } from '../sources.ts'

export const noPreferredChannelAsk: Finding = {
  id: 'no-preferred-channel-ask',
  severity: 'info',
  level: 'cadence',
  title: { en: 'Never asks how or when', es: 'Nunca pregunta cómo ni cuándo' },
  why: {
    en: 'Who is asked how they would like to hear from somebody has a say; who is not has only the choice to ignore.',
    es: 'A quien se le pregunta cómo prefiere que le busquen puede decidir; a quien no, solo le queda ignorar.',
  },
  advice: {
    en: 'Ask in one of the messages by which channel or at what time they would rather hear, or note it in the script details.',
    es: 'Preguntar en alguno de los mensajes por qué medio o a qué hora prefiere recibirlos, o anotarlo en los datos del guion.',
  },
  source: persistentOrPest,
  *script(s) {
    const { script, context, touches } = s
    if (contactsOf(touches).length < FEWEST || !isSequence(script.cut, touches)) return
    if (script.front.values.preferred_channel || context.relationship === 'customer') return
    if (touches.some(({ facts }) => facts.moves('asksHow').length > 0)) return
    yield {
      span: 'anchor',
      says: {
        en: 'No message asks how or when the listener would rather hear from you.',
        es: 'Ningún mensaje pregunta cómo ni cuándo prefiere recibirlos quien escucha.',
      },
      fixes: () => [...askLater(s), ...noteChannel(s)],
    }
  },
}

const FEWEST = 3

/** Asked in the second spoken message: the first has something to say, the last takes leave. */
function askLater({ touches }: ScriptFacts): Fix[] {
  const spoken = touches.filter(({ facts }) => facts.spoken)
  const step = spoken[1] ?? spoken[0] ?? touches[1]!
  return addToStep(step, {
    en: 'Would you rather hear by phone or by email?',
    es: '¿Mejor por teléfono o por correo?',
  })
}

function noteChannel({ script, context }: ScriptFacts): Fix[] {
  const edit = addDetail(script, { en: 'preferred_channel: email', es: 'canal_preferido: correo' }[context.language])
  const title = { en: 'Note that they prefer email', es: 'Anotar que prefiere el correo' }
  return edit ? [{ title, kind: 'refactor', edits: [edit] }] : []
}
