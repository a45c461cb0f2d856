import type { ReportedFinding } from './report.ts'
import { afterLineEnd, lineEnd, onlyBlanks } from './script/lines.ts'
import type { Directive, Script } from './script/script.ts'
import { toSource } from './script/source.ts'
import { overlaps, type Span, span } from './span.ts'

/**
 * A directive's claim on one rule (or on all, where `rule` is null) within a stretch of the source; `ended` are the rules
 * that an `enable` took out of a claim on all, and from where on.
 */
type Claim = { directive: Directive; rule: string | null; where: Span; used: boolean; ended: Map<string, number> }

/** Findings about suppressions themselves cannot be suppressed: a directive removes findings of other rules. */
const untouchable = new Set(['unused-suppression', 'unknown-rule'])

/** Takes out what the script's directives suppress; the claims that took out nothing come back as unused. */
export function suppress(
  script: Script,
  findings: readonly ReportedFinding[],
): { kept: ReportedFinding[]; suppressed: number; unused: { directive: Directive; rule: string | null }[] } {
  if (script.directives.length === 0) return { kept: [...findings], suppressed: 0, unused: [] }
  const { claims, endless } = claimsOf(script)
  const kept = findings.filter((finding) => {
    if (untouchable.has(finding.rule)) return true
    const silencing = claims.filter(
      ({ rule, where, ended }) =>
        (rule === null || rule === finding.rule) &&
        isIn(finding.span, where) &&
        finding.span.start < (ended.get(finding.rule) ?? Infinity),
    )
    for (const claim of silencing) claim.used = true
    return silencing.length === 0
  })
  const unused = claims.filter(({ used }) => !used).map(({ directive, rule }) => ({ directive, rule }))
  return { kept, suppressed: findings.length - kept.length, unused: [...unused, ...endless] }
}

/** A finding belongs to the stretch in which it begins. */
const isIn = (finding: Span, where: Span): boolean =>
  overlaps(where, span(finding.start, Math.max(finding.end, finding.start + 1))) && finding.start >= where.start

function claimsOf(script: Script) {
  const claims: Claim[] = []
  const endless: { directive: Directive; rule: string | null }[] = []
  let open: Claim[] = []
  for (const directive of script.directives) {
    const rules = directive.rules.length === 0 ? [null] : directive.rules.map(({ name }) => name)
    const reach = reachOf(script, directive)
    for (const rule of rules) {
      if (directive.kind !== 'enable') {
        const claim = { directive, rule, where: toSource(script.removed, reach), used: false, ended: new Map() }
        claims.push(claim)
        if (directive.kind === 'disable') open.push(claim)
        continue
      }
      const at = directive.span.start
      const ended = open.filter((claim) => claim.where.end > at && (rule === null || claim.rule === rule))
      for (const claim of ended) claim.where = span(claim.where.start, at)
      open = open.filter((claim) => !ended.includes(claim))
      // What ignores everything goes on for all the others.
      const partly = open.filter((claim) => claim.where.end > at && claim.rule === null && !claim.ended.has(rule!))
      for (const claim of partly) claim.ended.set(rule!, at)
      if (ended.length + partly.length === 0) endless.push({ directive, rule })
    }
  }
  return { claims, endless }
}

function reachOf(script: Script, { kind, at }: Directive): Span {
  const { touches, text, cut } = script
  if (kind === 'disable-next-line') return nextBlock(script, at)
  const own = touches.findLast((touch) => touch.start <= at)
  // Directly above the first heading is before it.
  if (!own || (cut && at === touches[0]!.start)) return span(0, text.length)
  const speaks = own.touch.paragraphs[0]
  // Before anything is said it stands for the whole step, its heading included; in a file of one message for the file.
  if (!speaks || at - own.start <= speaks.start) return span(cut ? own.start : 0, own.end)
  return span(at, own.end)
}

/** The block after the directive: a heading line, the run of fields, a paragraph or a note. */
function nextBlock({ text, touches }: Script, at: number): Span {
  let start = at
  for (;;) {
    const end = lineEnd(text, start)
    if (start >= text.length || !onlyBlanks(text, start, end)) break
    start = afterLineEnd(text, end)
  }
  const line = span(start, Math.max(start + 1, lineEnd(text, start)))
  const own = touches.findLast((touch) => touch.start <= start)
  if (!own) return line
  const { fields, paragraphs, notes } = own.touch
  const run = fields.length > 0 ? [span(fields[0]!.span.start, fields.at(-1)!.span.end)] : []
  const block = [...run, ...paragraphs, ...notes].find(
    (block) => block.end + own.start > start && block.start + own.start < line.end,
  )
  return block ? span(start, block.end + own.start) : line
}
