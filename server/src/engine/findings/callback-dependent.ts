import { hasDatedStep, hasTold, hasWayForward } from '../facts/next/goal.ts'
import { numbersToCall } from '../facts/phoneNumbers.ts'
import type { Finding } from '../finding.ts'
import { addNextStep } from '../fixes.ts'
import { assumeNoCallBack } from '../sources.ts'

/** The odds at which the whole message says it, though no sentence does plainly. */
const SURE = 0

export const callbackDependent: Finding = {
  id: 'callback-dependent',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Everything hangs on a call back', es: 'Todo depende de que devuelvan la llamada' },
  why: {
    en: 'Most people do not return a call from someone they do not know, interested or not.',
    es: 'Casi nadie devuelve la llamada de un desconocido, le interese o no.',
  },
  advice: {
    en: 'Keep the next step in your own hands: when you will try again, or where the details are already waiting.',
    es: 'Dejar el siguiente paso en manos propias: cuándo se volverá a llamar o dónde esperan ya los detalles.',
  },
  source: assumeNoCallBack,
  channels: { not: ['phone'] },
  *touch(t) {
    // A number that is left as the only way forward asks for a call too.
    const ask = t.callbackAsks[0] ?? numbersToCall(t)[0]
    const isPlain = ask !== undefined && !hasWayForward(t)
    if (!isPlain && (t.outcome.callback < SURE || t.hasOpenMatter || hasTold(t) || hasDatedStep(t))) return
    yield {
      span: (ask ?? t.sentences.at(-1)!.timed).span,
      says: {
        en: 'Everything hangs on a call back; assume there won’t be one and say what you will do.',
        es: 'Todo depende de que devuelvan la llamada; suponer que no, y decir qué se hará.',
      },
      fixes: () => addNextStep(t),
    }
  },
}
