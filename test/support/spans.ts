import { expect } from 'vitest'
import type { Report } from '../../server/src/engine/report.ts'
import type { Span } from '../../server/src/engine/span.ts'

/** Fails unless every span of the report lies in its source, with both ends between characters. */
export function expectSpansInside(report: Report): void {
  const { source } = report
  for (const { span, related, evidence } of report.findings)
    for (const one of [span, ...related.map((other) => other.span), ...evidence]) expectInside(source, one)
  for (const { span, facts, toSource } of report.touches) {
    expectInside(source, span)
    for (const word of facts.timed.words) expectInside(source, toSource(word.span))
    for (const sentence of facts.sentences) expectInside(source, toSource(sentence.timed.span))
  }
}

/** Fails unless the span lies inside and splits neither a pair of surrogates nor a CRLF. */
export function expectInside(source: string, { start, end }: Span): void {
  if (start >= 0 && start <= end && end <= source.length && isBorder(source, start) && isBorder(source, end)) return
  expect.fail(`${start}–${end} of ${source.length}: ${JSON.stringify(source.slice(Math.max(0, start - 5), end + 5))}`)
}

/** Whether something may begin or end there: not within a pair of surrogates, nor a CRLF. */
export function isBorder(source: string, at: number): boolean {
  const before = source.charCodeAt(at - 1)
  const after = source.charCodeAt(at)
  if (before === 13 && after === 10) return false
  return !((before & 0xfc00) === 0xd800 && (after & 0xfc00) === 0xdc00)
}
