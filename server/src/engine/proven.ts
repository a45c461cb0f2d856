import type { Edit, Fix } from './finding.ts'
import type { ReportedFinding } from './report.ts'
import type { FrontMatter } from './script/script.ts'

/** Findings times characters: who asks for the fixes of all of them has the whole text checked again for each. */
const MOST_PROOF = 5_000_000
/** Script details that cannot be read at once cost as much as this many times their length in text. */
const COST_OF_DETAILS = 10

/**
 * The finding with its fixes held to their word: a `rewrite` or `stub` that would not remove the finding, or would add
 * another, is offered as a plain change instead. The text is checked again only when somebody asks for the fixes, and never where a
 * file has more findings in more text than can be proven while somebody waits.
 */
export function withProvenFixes(
  finding: ReportedFinding,
  { source, front }: Readonly<{ source: string; front: FrontMatter }>,
  all: () => readonly ReportedFinding[],
  recheck: (source: string) => readonly ReportedFinding[],
): ReportedFinding {
  const details = front.span ? front.span.end - front.span.start : 0
  const cost = source.length + COST_OF_DETAILS * details
  const isProven = ({ kind, edits }: Fix): boolean => {
    const before = countByRule(all())
    const after = countByRule(recheck(withEdits(source, edits)))
    // The blanks of a stub stay visible in a ready copy, and its words are yet to come.
    if (kind === 'stub') for (const rule of ofBlanks) after.delete(rule)
    const removed = (after.get(finding.rule) ?? 0) < before.get(finding.rule)!
    return removed && ![...after].some(([rule, count]) => count > (before.get(rule) ?? 0))
  }
  const prove = (fix: Fix): Fix => {
    if (fix.kind === 'refactor') return fix
    if (all().length * cost <= MOST_PROOF && isProven(fix)) return fix
    const { safe: _, ...rest } = fix
    return { ...rest, kind: 'refactor' }
  }
  return { ...finding, fixes: () => finding.fixes().map(prove) }
}

/** What speaks of the blanks themselves, and of the length before they are filled. */
const ofBlanks = ['unresolved-placeholder', 'over-target', 'too-long']

/** The text after non-overlapping edits. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = []
  let from = 0
  for (const { span, text: put } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    pieces.push(text.slice(from, span.start), put)
    from = span.end
  }
  return pieces.join('') + text.slice(from)
}

function countByRule(findings: readonly ReportedFinding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return counts
}
