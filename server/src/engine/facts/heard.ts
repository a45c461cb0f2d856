import type { Span } from '../span.ts'
import type { SentenceFacts, TouchFacts } from './facts.ts'

/** The words of a touch as one line, for a message that quotes them. */
export const quote = (t: TouchFacts, { start, end }: Span): string =>
  t.timed.touch.text.slice(start, end).replace(/\s+/g, ' ')

/** A sentence with a question mark at its end. */
export const isQuestion = (t: TouchFacts, { timed }: SentenceFacts): boolean =>
  t.timed.touch.text.slice(timed.span.start, timed.span.end).trimEnd().endsWith('?')
