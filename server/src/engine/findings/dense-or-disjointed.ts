import type { SentenceFacts, TouchFacts } from '../facts/facts.ts'
import type { Finding, Fix } from '../finding.ts'
import type { Language } from '../language/text.ts'
import { nineReasons } from '../sources.ts'
import { span } from '../span.ts'

export const denseOrDisjointed: Finding = {
  id: 'dense-or-disjointed',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Long sentence for one breath', es: 'Frase larga para un solo aliento' },
  why: {
    en: 'A listener cannot go back: in a long, dense sentence its beginning is lost before its end comes.',
    es: 'Quien escucha no puede volver atrás: en una frase larga y densa se pierde el principio antes del final.',
  },
  advice: {
    en: 'Make two sentences of it, or leave out what the listener does not need.',
    es: 'Partirla en dos o quitar lo que no le hace falta a quien escucha.',
  },
  source: nineReasons,
  *touch(t) {
    const most = t.context.limits.sentence
    for (const sentence of t.sentences) {
      const count = longestBreath(t, sentence)
      if (count <= most) continue
      yield {
        span: sentence.timed.span,
        says: {
          en: `Long sentence to say in one breath (${count} words; at most ${most}). Make two sentences of it.`,
          es: `Frase larga para decir de un tirón (${count} palabras; como mucho, ${most}). Partirla en dos.`,
        },
        fixes: () => split(t, sentence, most),
      }
    }
  },
}

/** The most words between two places to breathe: a semicolon, or a direction to pause. */
function longestBreath({ timed }: TouchFacts, { words }: SentenceFacts): number {
  const rests = timed.touch.cues.filter(({ kind }) => restful.has(kind)).map((cue) => cue.span.start)
  let longest = 0
  let count = 0
  words.forEach((word, i) => {
    const from = words[i - 1]?.span.end ?? word.span.start
    const rested = rests.some((at) => at >= from && at < word.span.start)
    if (rested || timed.touch.spoken.slice(from, word.span.start).includes(';')) count = 0
    longest = Math.max(longest, ++count)
  })
  return longest
}

const restful: ReadonlySet<string> = new Set(['pause', 'beat', 'breathe'])

/** At the conjunction nearest the middle behind which a new subject begins: both parts stand on their own. */
function split(t: TouchFacts, { timed, words }: SentenceFacts, most: number): Fix[] {
  const { start, end } = timed.span
  const text = t.timed.touch.text.slice(start, end)
  const wordsBefore = (at: number) => words.filter((word) => word.span.end <= start + at).length
  const offCentre = (at: number) => Math.abs(words.length / 2 - wordsBefore(at))
  const [best] = [...text.matchAll(joints[t.context.language])]
    .filter(({ index }) => {
      const before = wordsBefore(index)
      const after = words.length - before
      return Math.min(before, after) >= 6 && Math.max(before, after) <= most && isWhole(text.slice(0, index), t)
    })
    .sort((a, b) => offCentre(a.index) - offCentre(b.index))
  if (!best) return []
  const [found, blank, conjunction] = best
  const subject = found.at(-1)!.toUpperCase()
  // "And" says nothing that the full stop does not; "but" does.
  const keep = /^(?:but|pero)$/i.test(conjunction!)
    ? `${conjunction![0]!.toUpperCase()}${conjunction!.slice(1)} ${found.at(-1)}`
    : subject
  const at = start + best.index
  return [
    {
      title: { en: 'Make two sentences', es: 'Hacer dos frases' },
      kind: 'rewrite',
      preferred: true,
      edits: [{ span: span(at, at + found.length), text: `.${blank}${keep}` }],
    },
  ]
}

/** As far as the first letter of the new subject; in Spanish, of what only a verb follows. */
const joints: Readonly<Record<Language, RegExp>> = {
  en: /,(\s+)(and|but)\s+(?=(?:I|we|you|they|it|he|she|there)(?:['’]\p{L}{1,2})?\s)\p{L}/giu,
  es: /,(\s+)(y|pero)\s+(?=(?:le|les|te|os|me|nos|se|yo|ya|vuelvo|hay)\s)\p{L}/giu,
}

/** Nothing that is open at the end, and no condition that would rule only one of the parts. */
function isWhole(part: string, { context }: TouchFacts): boolean {
  const count = (form: RegExp) => part.match(form)?.length ?? 0
  if (count(/[(“«]/g) !== count(/[)”»]/g) || count(/"/g) % 2 === 1) return false
  return !conditions[context.language].test(part)
}

const conditions: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:if|when|whenever|unless|whether|because|while|since|although|though|once|until|said|says)\b/iu,
  es: /(?<!\p{L})(?:si|cuando|porque|mientras|aunque|como|hasta|desde que|dij\p{L}+|dice)(?!\p{L})/iu,
}
