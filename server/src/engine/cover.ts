import type { ReportedFinding } from './report.ts'
import { severities } from './script/script.ts'
import { overlaps } from './span.ts'

const strength = (finding: ReportedFinding): number => severities.indexOf(finding.severity)

/**
 * Decides, after all findings are in, which of those that overlap is shown: the stronger one, then the one that comes
 * first in the catalogue. The others carry its rule in `under`. What is missing has no words and covers none.
 */
export function withCovers(
  findings: readonly ReportedFinding[],
  order: ReadonlyMap<string, number>,
): ReportedFinding[] {
  const covers: ReportedFinding[] = []
  const covered = new Map<ReportedFinding, string>()
  const ranked = findings
    .filter(({ about }) => about === 'words')
    .sort((a, b) => strength(b) - strength(a) || order.get(a.rule)! - order.get(b.rule)!)
  for (const group of byOverlap(ranked)) {
    covers.length = 0
    for (const finding of group) {
      const cover = covers.find((other) => other.rule !== finding.rule && overlaps(other.span, finding.span))
      if (cover) covered.set(finding, cover.rule)
      else covers.push(finding)
    }
  }
  return findings.map((finding) => {
    const under = covered.get(finding)
    return under === undefined ? finding : { ...finding, under }
  })
}

/** Groups whose members touch each other, each in the order given: so that a long file is never compared pair by pair. */
function byOverlap(ranked: readonly ReportedFinding[]): ReportedFinding[][] {
  const rank = new Map(ranked.map((finding, i) => [finding, i]))
  const groups: ReportedFinding[][] = []
  let end = -1
  for (const finding of [...ranked].sort((a, b) => a.span.start - b.span.start)) {
    if (finding.span.start >= end || groups.length === 0) groups.push([])
    groups.at(-1)!.push(finding)
    end = Math.max(end, finding.span.end)
  }
  return groups.map((group) => group.sort((a, b) => rank.get(a)! - rank.get(b)!))
}
