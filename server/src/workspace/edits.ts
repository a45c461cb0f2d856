import type { Edit } from '../engine/finding.ts'
import type { Report, ReportedFinding, TouchReport } from '../engine/report.ts'
import { isLineEnd, lineEnd, lineStart, onlyBlanks } from '../engine/script/lines.ts'
import type { Directive } from '../engine/script/script.ts'
import { contains, span } from '../engine/span.ts'

/** Ignores a rule in the block where it was found: a comment on the line above. Null where no comment can stand. */
export function ignoreHere({ source, script, touches }: Report, finding: ReportedFinding): readonly Edit[] | null {
  const at = finding.span.start
  if (script.front.span && at < script.front.span.end) return null
  const start = lineStart(source, blockStart(touches[finding.touch - 1], at))
  const above = directiveAbove(source, script.directives, start)
  if (above) return [alsoNames(source, above, finding.rule)]
  const text = `<!-- voicemail-disable-next-line ${finding.rule} -->${lineEndAt(source, start)}`
  return [{ span: span(start, start), text }]
}

/** Ignores a rule from a step's first line to its end: a comment under its heading and fields. */
export function ignoreInStep({ source, script, touches }: Report, finding: ReportedFinding): readonly Edit[] | null {
  const touch = touches[finding.touch - 1]
  const { heading, fields = [] } = touch?.facts.timed.touch ?? {}
  const head = fields.at(-1)?.span ?? heading
  if (!touch || !head) return null
  const end = lineEnd(source, touch.toSource(head).end)
  const first = script.directives.find((each) => contains(touch.span, each.span) && each.span.start > end)
  if (first?.kind === 'disable' && first.rules.length > 0 && onlySpace(source, end, first.span.start))
    return [alsoNames(source, first, finding.rule)]
  const text = `${lineEndAt(source, end)}<!-- voicemail-disable ${finding.rule} -->`
  return [{ span: span(end, end), text }]
}

/** The terminator that lines around an offset have: that line's own, else the one before, else a line feed. */
export function lineEndAt(source: string, offset: number): string {
  const end = lineEnd(source, offset)
  if (end < source.length) return terminatorAt(source, end)
  const start = lineStart(source, offset)
  if (start === 0) return '\n'
  return source.startsWith('\r\n', start - 2) ? '\r\n' : source.charAt(start - 1)
}

const terminatorAt = (source: string, end: number): string =>
  source.startsWith('\r\n', end) ? '\r\n' : source.charAt(end)

/** Where the paragraph around an offset starts; outside of paragraphs the offset itself. */
function blockStart(touch: TouchReport | undefined, at: number): number {
  for (const paragraph of touch?.facts.timed.touch.paragraphs ?? []) {
    const block = touch!.toSource(paragraph)
    if (block.start <= at && at <= block.end) return block.start
  }
  return at
}

/** The `disable-next-line` comment that stands alone on the line above, if it names its rules. */
function directiveAbove(source: string, directives: readonly Directive[], start: number): Directive | null {
  const above = directives.find(({ kind, rules, span: comment }) => {
    if (kind !== 'disable-next-line' || rules.length === 0 || comment.end >= start) return false
    return onlySpace(source, comment.end, start) && lineEnd(source, comment.end) >= lineBefore(source, start)
  })
  return above ?? null
}

/** The end of the line before the one that starts at `start`. */
function lineBefore(source: string, start: number): number {
  return source.startsWith('\r\n', start - 2) ? start - 2 : start - 1
}

function alsoNames(source: string, { rules }: Directive, rule: string): Edit {
  const last = rules.at(-1)!
  const comma = rules.length > 1 && source.slice(rules[0]!.span.end, last.span.start).includes(',')
  return { span: span(last.span.end, last.span.end), text: comma ? `, ${rule}` : ` ${rule}` }
}

const onlySpace = (source: string, start: number, end: number): boolean => {
  for (let at = start; at < end; at++)
    if (!isLineEnd(source.charCodeAt(at)) && !onlyBlanks(source, at, at + 1)) return false
  return true
}
