import { type Span, span } from '../../span.ts'
import type { SpokenWord } from '../../speech/timed.ts'

/** The words as one line, in lower case, with one blank between them: what patterns over structure are tried on. */
export const sayWords = (words: readonly SpokenWord[]): string => words.map(({ norm }) => norm).join(' ')

/** Where in the touch the words lie that a pattern found in their line. */
export function spanSaid(words: readonly SpokenWord[], start: number, length: number): Span {
  let at = 0
  let first = -1
  let last = 0
  words.forEach(({ norm }, i) => {
    if (at < start + length && at + norm.length > start) {
      if (first < 0) first = i
      last = i
    }
    at += norm.length + 1
  })
  return span(words[Math.max(0, first)]!.span.start, words[last]!.span.end)
}
