import type { Report, TouchReport } from '../engine/report.ts'
import { contains, type Span } from '../engine/span.ts'
import type { SpokenWord } from '../engine/speech/timed.ts'

/** The step around an offset; at a border the one that starts there. */
export function touchAt(report: Report, at: number): TouchReport | null {
  const around = report.touches.filter(({ span }) => span.start <= at && at <= span.end)
  return around.at(-1) ?? null
}

/** The spoken words of a step that lie inside a span of the source. */
export const wordsIn = (touch: TouchReport, span: Span): readonly SpokenWord[] =>
  touch.facts.spoken ? touch.facts.timed.words.filter((word) => contains(span, touch.toSource(word.span))) : []

/** A piece of the source in one line, cut at a length. */
export function sliceLine(source: string, span: Span, most: number): string {
  const line = source.slice(span.start, span.end).replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`
}
