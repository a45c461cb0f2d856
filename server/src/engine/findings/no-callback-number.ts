import { heardByWords } from '../facts/learned/byWords.ts'
import { hasWayForward } from '../facts/next/goal.ts'
import { mayHaveNumber } from '../facts/phoneNumbers.ts'
import type { Finding } from '../finding.ts'
import { addNumber, giveNextStep } from '../fixes.ts'
import { voicemailManners } from '../sources.ts'

export const noCallbackNumber: Finding = {
  id: 'no-callback-number',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Asks for a call without a number', es: 'Pide una llamada sin dar número' },
  why: {
    en: 'Not every phone shows who called, and a desk phone or a switchboard shows nothing that can be rung.',
    es: 'No todos los teléfonos muestran quién llamó, y una centralita no muestra nada a lo que se pueda llamar.',
  },
  advice: {
    en: 'Say the number twice, slowly; better still, ask for no call and say what you will do next.',
    es: 'Decir el número dos veces, despacio; mejor aún, no pedir la llamada y decir qué se hará.',
  },
  source: voicemailManners,
  channels: { not: ['phone'] },
  *touch(t) {
    const [ask] = t.callbackAsks
    if (
      !ask ||
      mayHaveNumber(t) ||
      (hasWayForward(t) &&
        heardByWords(t, 'callback-ask').some(({ span }) => span.start === ask.span.start && span.end === ask.span.end))
    )
      return
    yield {
      span: ask.span,
      says: {
        en: 'Asks for a call but gives no number: say it twice, or say what you will do next.',
        es: 'Pide una llamada y no da número: decirlo dos veces, o decir qué se hará.',
      },
      fixes: () => [addNumber(t), giveNextStep(t, ask)],
    }
  },
}
