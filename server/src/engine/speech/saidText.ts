import { JOIN, type Tag } from '../script/script.ts'
import type { Span } from '../span.ts'
import { valueOfTag } from './tags.ts'
import type { SpokenWord, TimedSentence, TimedTouch } from './timed.ts'

/** One sentence as it is said. */
export type SaidSentence = Readonly<{ text: string; seconds: number; start: number; span: Span }>

/**
 * The message as it is said, a sentence an entry: numbers in words, tags filled, directions as nothing. A tag without a
 * value is its name in brackets. Sentences without sound are left out.
 */
export function saidText(timed: TimedTouch): SaidSentence[] {
  const tags = new Map(timed.touch.tags.map((tag) => [tag.span.start, tag]))
  return timed.sentences
    .filter(({ first, last }) => first < last)
    .map((sentence) => ({
      text: textOf(timed, sentence, tags),
      seconds: sentence.seconds,
      start: sentence.start,
      span: sentence.span,
    }))
}

type Tags = ReadonlyMap<number, Tag>

function textOf(timed: TimedTouch, { span, first, last }: TimedSentence, tags: Tags): string {
  const { spoken } = timed.touch
  let text = ''
  let at = span.start
  for (let w = first; w < last; w++) {
    const word = timed.words[w]!
    const gap = spoken.slice(at, word.span.start)
    const mark = w === first ? '' : (between.exec(gap)?.[0] ?? '')
    text += `${dash.test(mark) ? ` ${mark}` : mark}${w === first ? '' : ' '}${opening.exec(gap)?.[0] ?? ''}`
    text += capitalLike(timed, word, w === first, wordOf(timed, word, tags))
    at = word.span.end
  }
  return text + (closing.exec(spoken.slice(at, span.end))?.[0] ?? '')
}

/** A plain word keeps its capitals; what is said otherwise than written is shown as said. */
function wordOf({ touch, context }: TimedTouch, { kind, said, norm, span }: SpokenWord, tags: Tags): string {
  if (kind === 'tag') {
    const tag = tags.get(span.start)
    return tag && valueOfTag(tag, context.samples) === null ? `[${said}]` : said
  }
  if (said !== norm) return said
  let text = ''
  for (let i = span.start; i < span.end; i++) if (touch.spoken[i] !== JOIN) text += touch.spoken[i]
  return text
}

/** `Dr.` is said with the capital that it is written with, and a figure that opens a sentence gets one. */
function capitalLike({ touch }: TimedTouch, { kind, span }: SpokenWord, opens: boolean, text: string): string {
  const written = touch.text.slice(span.start, span.start + 2)
  const large = kind === 'word' ? /^\p{Lu}/u.test(written) : opens && kind !== 'tag' && !/^\p{Ll}/u.test(written)
  return large ? text.slice(0, 1).toUpperCase() + text.slice(1) : text
}

const between = /[,;:.?!…–—]/
const dash = /[–—]/
const opening = /[¿¡]/
const closing = /[.?!…]/
