import type { TouchFacts } from '../facts/facts.ts'
import { takesLeave } from '../facts/sequence/closing.ts'
import type { Finding, Fix } from '../finding.ts'
import { moveBefore } from '../fixes.ts'
import { secondsText } from '../language/text.ts'
import { voicemailManners } from '../sources.ts'

/** Seconds by which the clock and the reader may differ: at the limit itself nobody can be sure. */
const TOLERANCE = 2

export const lateIdentity: Finding = {
  id: 'late-identity',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Who is calling comes late', es: 'Tarda en decir quién llama' },
  why: {
    en: 'Many phones show the first seconds of a message as text, and the listener decides by them.',
    es: 'Muchos teléfonos muestran como texto los primeros segundos, y con ellos decide quien escucha.',
  },
  advice: {
    en: 'Begin with one sentence about the listener, and say who you are in the next.',
    es: 'Empezar con una frase sobre quien escucha y decir quién llama en la siguiente.',
  },
  source: voicemailManners,
  channels: { not: ['phone'] },
  *touch(t) {
    const { name, company } = t.identity
    if (!t.context.firstContact || t.context.relationship === 'customer' || !name || !company) return
    // A goodbye, and a message that speaks of earlier calls, is no first contact.
    if (takesLeave(t) || t.heard('attempt').length > 0) return
    const limit = t.context.limits.hook
    const last = name.at > company.at ? name : company
    if (company.at <= limit || last.at <= limit + TOLERANCE) return
    // All of it comes late then, and that is a suggestion of its own.
    if (t.hook?.isLate && t.hook.at > limit) return
    const at = secondsText(last.at)
    yield {
      span: last.span,
      says: {
        en: `Who is calling is clear only after ${at.en} s; say it in the first ${limit} s.`,
        es: `Hasta los ${at.es} s no se sabe quién llama; decirlo en los primeros ${limit} s.`,
      },
      fixes: () => moveUp(t, last.span.start),
    }
  },
}

/** The sentence that says who calls, behind the first one; to the very front where that one is long. */
function moveUp(t: TouchFacts, at: number): Fix[] {
  const sentence = t.sentences.find(({ timed }) => timed.span.end > at)!
  const [first, second] = t.sentences
  const place = second && second.timed.start < t.context.limits.hook ? second : first!
  if (place === sentence || first === sentence) return []
  return [moveBefore(t, sentence, place, { en: 'Say this earlier', es: 'Decir esto antes' })]
}
