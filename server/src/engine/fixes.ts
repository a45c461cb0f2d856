import type { PhraseHit, SentenceFacts, TouchFacts } from './facts/facts.ts'
import type { Edit, Fix } from './finding.ts'
import { secondsText, type Text } from './language/text.ts'
import { afterLineEnd, isBlank, isLineEnd } from './script/lines.ts'
import { type Span, span } from './span.ts'
import { mend } from './trim/mend.ts'

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

/** Replaces the words of a phrase, keeping the case of its first letter. */
export function replaceWith(t: TouchFacts, where: Span, text: string): Fix {
  const old = t.timed.touch.text.slice(where.start, where.end)
  const fitted = /^\p{Lu}/u.test(old) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text
  return {
    title: { en: `Change to “${fitted}”`, es: `Cambiar por «${fitted}»` },
    kind: 'rewrite',
    preferred: true,
    edits: [{ span: where, text: fitted }],
  }
}

/** The two ways to keep the next step in one's own hands, each with a blank to fill, at the end of the message. */
export function addNextStep(t: TouchFacts): Fix[] {
  const last = t.sentences.at(-1)
  if (!last) return []
  const at = last.timed.span.end
  return nextSteps.map(({ title, text }) => ({
    title,
    kind: 'stub',
    edits: [{ span: span(at, at), text: `${isClosed(t, at) ? '' : '.'} ${text[t.context.language]}` }],
  }))
}

/** Says who calls, from the script details; what they do not give is left as a blank. */
export function introduce(t: TouchFacts): Fix[] {
  const { name, company, plainName } = t.identity
  const { language, caller, limits } = t.context
  const first = t.sentences[0]
  if (!first) return []
  const firm = caller.company ?? blanks[language].company
  const known = (caller.name || name) && (caller.company || company)
  const put = (at: number, text: string, shown: string): Fix[] => [
    {
      title: { en: `Add “${shown}”`, es: `Añadir «${shown}»` },
      ...(known ? better : { kind: 'stub' as const }),
      edits: [{ span: span(at, at), text }],
    },
  ]
  if (plainName && !company) {
    const shown = { en: `at ${firm}`, es: `de ${firm}` }[language]
    return put(plainName.span.end, `${language === 'es' ? ',' : ''} ${shown}`, shown)
  }
  const who = caller.name ?? blanks[language].name
  const shown = introductions[language](who, company ? null : firm)
  // Behind the first sentence, unless that takes too long.
  const { start, end } = first.timed.span
  if (first.timed.start + first.timed.seconds > limits.hook - INTRODUCTION) return put(start, `${shown} `, shown)
  return put(end, `${isClosed(t, end) ? '' : '.'} ${shown}`, shown)
}

/** Seconds that it takes to say who calls. */
const INTRODUCTION = 3
const introductions = {
  en: (name: string, company: string | null) => `It’s ${name}${company ? ` at ${company}` : ''}.`,
  es: (name: string, company: string | null) => `Soy ${name}${company ? `, de ${company}` : ''}.`,
}
const blanks = {
  en: { name: '[YOUR NAME]', company: '[YOUR COMPANY]' },
  es: { name: '[NOMBRE DE QUIEN LLAMA]', company: '[EMPRESA]' },
}

/** A last sentence, with nothing left to fill. */
export function addSentence(t: TouchFacts, text: string): Fix {
  const { end } = t.sentences.at(-1)!.timed.span
  return {
    title: { en: `Add “${text}”`, es: `Añadir «${text}»` },
    ...better,
    edits: [{ span: span(end, end), text: `${isClosed(t, end) ? '' : '.'} ${text}` }],
  }
}

/** Moves a sentence before another one. */
export function moveBefore(t: TouchFacts, sentence: SentenceFacts, place: SentenceFacts, title: Text): Fix {
  const { start, end } = sentence.timed.span
  const moved = `${t.timed.touch.text.slice(start, end)}${isClosed(t, end) ? '' : '.'}`
  const to = place.timed.span.start
  return {
    title,
    kind: 'refactor',
    preferred: true,
    edits: [{ span: span(to, to), text: `${moved} ` }, ...dropSentences(t, [sentence]).edits],
  }
}

/** A sentence mark stands before this place. */
const isClosed = (t: TouchFacts, at: number): boolean =>
  /[.!?…]["'”’»)]*$/u.test(t.timed.touch.text.slice(Math.max(0, at - 3), at))

const nextSteps: readonly { title: Text; text: Text }[] = [
  {
    title: { en: 'Add when you will try again', es: 'Añadir cuándo se volverá a llamar' },
    text: { en: 'I’ll try you again [Day and time].', es: 'Vuelvo a llamar [Día y hora].' },
  },
  {
    title: { en: 'Add where the details are', es: 'Añadir dónde está el detalle' },
    text: {
      en: 'It’s all in an email from me, subject line [Subject].',
      es: 'Todo está en un correo, con el asunto [Asunto].',
    },
  },
]

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

/** With the blanks behind it, or, at the end of a line, those before it; whole lines of a paragraph go with a line end. */
function withGap(t: TouchFacts, { start, end }: Span): Span {
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

/** The line end that a text uses first: what a fix adds keeps to it. */
export const lineBreakOf = (text: string): string => /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
