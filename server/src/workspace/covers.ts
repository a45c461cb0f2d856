import { findingById } from '../engine/findings/index.ts'
import type { Language } from '../engine/language/text.ts'
import type { Report, ReportedFinding } from '../engine/report.ts'

/** What a reader is shown of a finding: its message, and after it the titles of the findings it covers. */
export type Wording = (finding: ReportedFinding, language: Language) => string

/** The wording of a report's findings, the same in the editor and on the command line. */
export function wordingOf({ findings }: Report): Wording {
  const groups = new Map<string, Covered>()
  for (const finding of findings) {
    if (finding.under === null) continue
    const key = groupKey(finding.under, finding.touch)
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, { findings: [finding], reach: null })
  }
  return (finding, language) => {
    const group = finding.under === null ? groups.get(groupKey(finding.rule, finding.touch)) : undefined
    const titles = group ? coveredBy(finding, group).map(({ rule }) => findingById(rule)?.title[language] ?? rule) : []
    const message = finding.message[language]
    return titles.length === 0 ? message : `${message} ${also[language]}: ${[...new Set(titles)].join('; ')}.`
  }
}

const also: Readonly<Record<Language, string>> = { en: 'Also', es: 'También' }

/** The findings of one step under one rule, by position; `reach[i]` is where the first `i + 1` of them end. */
type Covered = { findings: ReportedFinding[]; reach: number[] | null }

const groupKey = (rule: string, touch: number): string => `${rule} ${touch}`

/** Looks only at the neighbourhood of the cover, so that thousands of findings under one rule do not cost their square. */
function coveredBy({ span }: ReportedFinding, group: Covered): ReportedFinding[] {
  if (!group.reach) {
    group.findings.sort((a, b) => a.span.start - b.span.start)
    let end = 0
    group.reach = group.findings.map((finding) => (end = Math.max(end, finding.span.end)))
  }
  const found: ReportedFinding[] = []
  for (let i = firstAbove(group.reach, span.start); i < group.findings.length; i++) {
    const finding = group.findings[i]
    if (!finding || finding.span.start >= span.end) break
    if (finding.span.end > span.start) found.push(finding)
  }
  return found
}

/** The first index whose number is above a limit, in numbers that never fall. */
function firstAbove(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}
