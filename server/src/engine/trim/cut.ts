import type { Edit } from '../finding.ts'
import type { Span } from '../span.ts'
import type { SpokenWord, TimedTouch } from '../speech/timed.ts'

/** Something that a message could do without. Spans are in the touch's text. */
export type Cut = Readonly<{
  what: 'sentence' | 'phrase'
  /** The words that are no longer said: from `first` up to but not including `last`. */
  first: number
  last: number
  /** From the first of them to the end of the last. */
  span: Span
  edits: readonly Edit[]
}>

/** Where words begin and end. */
export const spanOfWords = (words: readonly SpokenWord[], first: number, last: number): Span => ({
  start: words[first]!.span.start,
  end: words[last - 1]!.span.end,
})

/** Words of one sentence; a clause is set off by its comma whatever it begins with. */
export type Words = Readonly<{ first: number; last: number; clause: boolean }>

/** Whether a mark that is heard as a pause stands between two neighbouring words. */
export const isMarked = ({ touch, words }: TimedTouch, left: number): boolean =>
  /[,;:—–]/.test(touch.spoken.slice(words[left]!.span.end, words[left + 1]!.span.start))
