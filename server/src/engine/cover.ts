import type { ReportedFinding } from './report.ts'
import { severities } from './script/script.ts'
import { lastIndex, overlaps, type Span, span } from './span.ts'

const strength = (finding: ReportedFinding): number => severities.indexOf(finding.severity)

/**
 * Decides, after all findings are in, which of those that overlap is shown: the stronger one, then the one that comes
 * first in the catalogue. The others carry its rule in `under`. What is missing has no words and covers none. Findings of
 * one rule never cover each other, so that each kind is held against the stronger kinds at once.
 */
export function withCovers(
  findings: readonly ReportedFinding[],
  order: ReadonlyMap<string, number>,
): ReportedFinding[] {
  const covered = new Map<ReportedFinding, string>()
  const shown: { rule: string; spans: readonly Span[] }[] = []
  const ranked = findings
    .filter(({ about }) => about === 'words')
    .sort((a, b) => strength(b) - strength(a) || order.get(a.rule)! - order.get(b.rule)!)
  for (let from = 0, to = 0; from < ranked.length; from = to) {
    const { rule, severity } = ranked[from]!
    while (ranked[to]?.rule === rule && ranked[to]!.severity === severity) to++
    const free: Span[] = []
    for (const finding of ranked.slice(from, to)) {
      const cover = shown.find((stronger) => stronger.rule !== rule && anyOverlaps(stronger.spans, finding.span))
      if (cover) covered.set(finding, cover.rule)
      else free.push(finding.span)
    }
    shown.push({ rule, spans: joined(free) })
  }
  return findings.map((finding) => {
    const under = covered.get(finding)
    return under === undefined ? finding : { ...finding, under }
  })
}

/** The spans in order, those that overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const apart: Span[] = []
  for (const next of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1)
    if (last && next.start < last.end) apart[apart.length - 1] = span(last.start, Math.max(last.end, next.end))
    else apart.push(next)
  }
  return apart
}

/** Whether one of the spans, which are in order and apart, overlaps `where`. */
function anyOverlaps(spans: readonly Span[], where: Span): boolean {
  const next = spans[lastIndex(spans, ({ end }) => end <= where.start) + 1]
  return next !== undefined && overlaps(next, where)
}
