import type { Edit, Fix } from '../engine/finding.ts'
import type { ReportedFinding } from '../engine/report.ts'

/** The first fitting fix of each finding, but for those in the way of one before: what can be done in one edit. */
export function together(
  findings: readonly ReportedFinding[],
  fits: (fix: Fix) => boolean,
): { edits: Edit[]; fixed: ReportedFinding[] } {
  const edits: Edit[] = []
  const fixed: ReportedFinding[] = []
  for (const finding of findings) {
    const fix = finding.fixes().find(fits)
    if (!fix || fix.edits.some((edit) => edits.some((other) => collide(edit, other)))) continue
    edits.push(...fix.edits)
    fixed.push(finding)
  }
  return { edits, fixed }
}

/** A fix that may be made without anybody looking: proven to remove its suggestion and to add none. */
export const isSafe = ({ kind, safe }: Fix): boolean => kind === 'rewrite' && safe === true

const collide = ({ span: a }: Edit, { span: b }: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || a.start === b.start
