import { quote } from '../facts/heard.ts'
import { likelyByWords } from '../facts/learned/byWords.ts'
import { orTold } from '../facts/told.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { nineReasons } from '../sources.ts'

export const askTooBig: Finding = {
  id: 'ask-too-big',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Asks for too much', es: 'Pide demasiado' },
  why: {
    en: 'Even an interested listener is too busy for one more project; a big ask gets no answer at all.',
    es: 'Hasta quien tiene interés está demasiado ocupado para otro proyecto; a una petición grande no contesta nadie.',
  },
  advice: {
    en: 'Ask for a yes or no by text, or for five minutes; the meeting comes out of that conversation.',
    es: 'Pedir un sí o un no por mensaje, o cinco minutos; la reunión sale de esa conversación.',
  },
  source: nineReasons,
  *touch(t) {
    // A customer's visit or papers are mostly their own matter.
    if (t.context.relationship === 'customer' || t.context.style === 'agreed') return
    for (const hit of orTold(t, this, likelyByWords(t, this.id, t.bigAsks))) {
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `A big ask for a busy person: “${heard}”. Ask for a yes or no, or for five minutes.`,
          es: `Pide mucho a alguien ocupado: «${heard}». Pedir un sí o un no, o cinco minutos.`,
        },
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}
