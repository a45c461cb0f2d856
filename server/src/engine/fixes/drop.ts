import type { PhraseHit, SentenceFacts, TouchFacts } from '../facts/facts.ts'
import type { Edit, Fix } from '../finding.ts'
import { secondsText, type Text } from '../language/text.ts'
import { afterLineEnd, isBlank, isLineEnd } from '../script/lines.ts'
import { type Span, span } from '../span.ts'
import { mend } from '../trim/mend.ts'

/** Deletes whole sentences, and says how many seconds that saves. Where nothing would be left it is no better wording. */
export function dropSentences(t: TouchFacts, sentences: readonly SentenceFacts[]): Fix {
  const saved = secondsText(sentences.reduce((sum, { timed }) => sum + timed.seconds, 0))
  const one = sentences.length === 1
  return {
    title: {
      en: `Delete the ${one ? 'sentence' : 'sentences'} (− ${saved.en} s)`,
      es: `Borrar ${one ? 'la frase' : 'las frases'} (− ${saved.es} s)`,
    },
    ...(sentences.length < t.sentences.length ? better : { kind: 'refactor' }),
    edits: stretches(t, sentences).map((stretch) => ({ span: withGap(t, stretch), text: '' })),
  }
}

/** Deletes the clause around a phrase, from comma to comma, where it opens a sentence; else the whole sentence. */
export function dropClause(t: TouchFacts, hit: PhraseHit): Fix {
  const { span: whole } = hit.sentence.timed
  const text = t.timed.touch.text
  const comma = text.slice(whole.start, hit.span.start).lastIndexOf(',')
  const start = comma < 0 ? whole.start : whole.start + comma + 1
  const opens = text.slice(start, hit.span.start).trim().split(/\s+/).length <= 3
  const rest = text.slice(hit.span.end, whole.end)
  const close = /^[^,;:.!?]{0,60}[,;:—–](?:\s+(?:but|and|so|pero|y|así que)(?=\s))?/iu.exec(rest)
  if (!close || !opens || rest.length - close[0].length < 12) return dropSentences(t, [hit.sentence])
  const end = hit.span.end + close[0].length
  const next = /^\s*\S/u.exec(text.slice(end))![0]
  const put = comma < 0 ? next.trimStart().toUpperCase() : next
  return {
    title: { en: 'Delete the phrase', es: 'Borrar la expresión' },
    // So much behind the phrase is more than courtesy: "I beg you to look at the figure on page two; …".
    ...(wordCount(close[0].split(/[,;:—–]/)[0]!) <= MOST_COURTESY ? better : { kind: 'refactor' }),
    edits: [{ span: span(start, end + next.length), text: put }, ...dropDangling(text, end + next.length, whole.end)],
  }
}

const better = { kind: 'rewrite', preferred: true } as const
const MOST_COURTESY = 5

const wordCount = (text: string): number => text.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean).length

/** The `but` that answered the dropped clause behind a name: "Sorry to bother you, Mr. Iqbal, but …". */
function dropDangling(text: string, from: number, to: number): Edit[] {
  const found = /^([^,;:!?]{1,40},\s+)(?:but|pero)\s+/iu.exec(text.slice(from, to))
  return found ? [{ span: span(from + found[1]!.length, from + found[0].length), text: '' }] : []
}

/** Deletes words that say nothing, wherever they stand, and leaves commas and capitals right; null where that cannot be. */
export function dropWords(t: TouchFacts, hits: readonly PhraseHit[], title: Text): Fix | null {
  const edits: Edit[] = []
  for (const sentence of t.sentences) {
    const own = runsOf(hits.filter((hit) => hit.sentence === sentence))
    if (own.length === 1 && own[0]!.last - own[0]!.first === sentence.words.length) {
      edits.push(...dropSentences(t, [sentence]).edits)
      continue
    }
    for (const { first, last } of own) {
      const mended = mend(t.timed, sentence.timed, { first, last, clause: false })
      if (!mended) return null
      edits.push(...mended, ...looseComma(t, mended[0]!.span.start))
    }
  }
  return { title, kind: 'rewrite', safe: true, preferred: true, edits }
}

/** Behind a conjunction the comma belonged to what is gone: "and, um the …". */
function looseComma(t: TouchFacts, at: number): Edit[] {
  const found = /(?<=(?:^|\s)(?:and|but|or|y|e|o|pero)),\s*$/iu.exec(t.timed.touch.text.slice(Math.max(0, at - 12), at))
  const start = at - (found?.[0].length ?? 0)
  return found ? [{ span: span(start, start + 1), text: '' }] : []
}

/** Neighbours as one. */
function runsOf(hits: readonly PhraseHit[]): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = []
  for (const { first, last } of hits) {
    if (runs.at(-1)?.last === first) runs.at(-1)!.last = last
    else runs.push({ first, last })
  }
  return runs
}

/** The stretches that the sentences cover: neighbours in a paragraph are one. */
function stretches(t: TouchFacts, sentences: readonly SentenceFacts[]): Span[] {
  const found: Span[] = []
  let last: SentenceFacts | undefined
  for (const sentence of sentences) {
    const { start, end } = sentence.timed.span
    const next = last && t.sentences[t.sentences.indexOf(last) + 1] === sentence
    const joined = next && paragraphOf(t, start) === paragraphOf(t, last!.timed.span.start)
    if (joined) found.push(span(found.pop()!.start, end))
    else found.push(span(start, end))
    last = sentence
  }
  return found
}

/** A stretch with the blanks behind it, or, at the end of a line, those before it; whole lines of a paragraph go with a line end. */
export function withGap(t: TouchFacts, { start, end }: Span): Span {
  const { text } = t.timed.touch
  const paragraph = paragraphOf(t, start) ?? span(start, end)
  let to = end
  while (to < text.length && isBlank(text.charCodeAt(to))) to++
  if (to < paragraph.end && !isLineEnd(text.charCodeAt(to))) return span(start, to)
  let from = start
  while (from > paragraph.start && isBlank(text.charCodeAt(from - 1))) from--
  const whole = from === paragraph.start || isLineEnd(text.charCodeAt(from - 1))
  if (whole && to < paragraph.end) return span(from, afterLineEnd(text, to))
  if (!whole || from === paragraph.start) return span(from, end)
  return span(from - (text.slice(from - 2, from) === '\r\n' ? 2 : 1), end)
}

const paragraphOf = (t: TouchFacts, at: number): Span | undefined =>
  t.timed.touch.paragraphs.find(({ start, end }) => start <= at && at < end)
