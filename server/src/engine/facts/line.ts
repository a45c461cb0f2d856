import { fold } from '../language/forms/fold.ts'
import { expressionsFor } from '../language/matching/gate.ts'
import { span } from '../span.ts'
import type { SpokenWord } from '../speech/timed.ts'
import type { PhraseHit, SentenceFacts } from './facts.ts'

/**
 * A sentence as one line of words in lower case, ` so | call me on #phone `: `|` stands for a pause that is written, `#` for
 * a figure, `#phone` for a phone number, `#tag` for a field. What regular expressions read, where phrases do not
 * reach. `words` are its parts.
 */
export type Line = Readonly<{ text: string; words: readonly string[]; sentence: SentenceFacts }>

const kinds: Readonly<Partial<Record<SpokenWord['kind'], string>>> = {
  phone: '#phone',
  tag: '#tag',
  address: '#address',
  number: '#',
  money: '#money',
  percent: '#percent',
  time: '#time',
}

/** The line of a sentence; `spoken` is the touch's. With `{}` as `signs`, figures stand as they are written. */
export function lineOf(sentence: SentenceFacts, spoken: string, signs: typeof kinds = kinds): Line {
  const words: string[] = []
  let end: number | null = null
  for (const word of sentence.words) {
    if (end !== null && (spoken[end - 1] === '.' || pause.test(spoken.slice(end, word.span.start)))) words.push('|')
    words.push(signs[word.kind] ?? word.norm.replaceAll(' ', ''))
    end = word.span.end
  }
  return inWords(words, sentence)
}

/** The same line in words without accents. */
export const foldedLine = ({ words, sentence }: Line): Line => inWords(words.map(fold), sentence)

const inWords = (words: readonly string[], sentence: SentenceFacts): Line => ({
  text: words.length > 0 ? ` ${words.join(' ')} ` : ' ',
  words,
  sentence,
})

const pause = /[,;:.!?¡¿—–()…«»“”"]/

/** The words of `line.text` between two places, as a phrase that was heard. */
export function hitIn({ text, sentence }: Line, from: number, to: number): PhraseHit {
  const { words, timed } = sentence
  const first = Math.min(wordsIn(text.slice(0, from)), words.length - 1)
  const last = Math.max(first + 1, wordsIn(text.slice(0, to)))
  return {
    span: span(words[first]!.span.start, words[last - 1]!.span.end),
    first: timed.first + first,
    last: timed.first + last,
    sentence,
    phrase: 0,
  }
}

/** The words that a pattern matched in a line, without the pause before them. */
export const hitOf = (line: Line, { index, 0: heard }: RegExpExecArray): PhraseHit =>
  hitIn(line, index + /^[ |]*/.exec(heard)![0].length, index + heard.length)

/** What was heard, and more of it in sentences where nothing was. */
export const inOthers = (heard: readonly PhraseHit[], more: readonly PhraseHit[]): readonly PhraseHit[] => [
  ...heard,
  ...whereSilent(heard, more),
]

/** Of more that is heard, what stands in sentences where nothing was. */
export function whereSilent(heard: readonly PhraseHit[], more: readonly PhraseHit[]): readonly PhraseHit[] {
  const sentences = new Set(heard.map(({ sentence }) => sentence))
  return more.filter(({ sentence }) => !sentences.has(sentence))
}

/** What the first expression of a table hears that hears anything. */
export function firstHit(line: Line, table: readonly RegExp[]): PhraseHit | null {
  for (const expression of expressionsFor(line.words, table)) {
    const match = expression.exec(line.text)
    if (match) return hitOf(line, match)
  }
  return null
}

const wordsIn = (text: string): number => text.split(' ').filter((word) => word !== '' && word !== '|').length

/**
 * Reads patterns of whole words over a line: `<` is the start of a clause behind small words, those of `opening`, `~` up to
 * three words.
 */
export const lineReader =
  (opening: string) =>
  (pattern: string): RegExp =>
    new RegExp(
      ` ${pattern.trim()}(?= )`
        .replace(/^ </, '<')
        .replace(/(?<!\?)</g, `(?:^ |\\| )(?:${opening} )*`)
        .replaceAll('~', '(?:[^ |]+ ){0,3}'),
      'u',
    )
