import type { ReportedFinding } from './report.ts'
import { afterLineEnd, lineEnd, onlyBlanks } from './script/lines.ts'
import type { Directive, Script } from './script/script.ts'
import { toSource } from './script/source.ts'
import { lastIndex, type Span, span } from './span.ts'

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
  const silenced = silence(findings, claims)
  const kept = findings.filter((finding) => !silenced.has(finding))
  const unused = claims.filter(({ used }) => !used).map(({ directive, rule }) => ({ directive, rule }))
  return { kept, suppressed: findings.length - kept.length, unused: [...unused, ...endless] }
}

/** One pass over findings and claims side by side: a finding belongs to the stretch in which it begins. */
function silence(findings: readonly ReportedFinding[], claims: readonly Claim[]): ReadonlySet<ReportedFinding> {
  const silenced = new Set<ReportedFinding>()
  const coming = [...claims].sort((a, b) => a.where.start - b.where.start)
  let next = 0
  let open: Claim[] = []
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    const { start } = finding.span
    while (next < coming.length && coming[next]!.where.start <= start) open.push(coming[next++]!)
    open = open.filter(({ where }) => where.end > start)
    if (untouchable.has(finding.rule)) continue
    for (const claim of open) {
      if (claim.rule !== null && claim.rule !== finding.rule) continue
      if (start >= (claim.ended.get(finding.rule) ?? Number.POSITIVE_INFINITY)) continue
      claim.used = true
      silenced.add(finding)
    }
  }
  return silenced
}

function claimsOf(script: Script) {
  const claims: Claim[] = []
  const endless: { directive: Directive; rule: string | null }[] = []
  let open: Claim[] = []
  for (const directive of script.directives) {
    const at = directive.span.start
    const rules = directive.rules.length === 0 ? [null] : directive.rules.map(({ name }) => name)
    const where = reachOf(script, directive)
    open = open.filter((claim) => claim.where.end > at)
    for (const rule of rules) {
      const ended = open.filter((claim) => rule === null || claim.rule === rule)
      if (directive.kind === 'enable') {
        for (const claim of ended) endAt(claim, at)
        open = open.filter((claim) => !ended.includes(claim))
        // What ignores everything goes on for all the others.
        const partly = open.filter((claim) => claim.rule === null && !claim.ended.has(rule!))
        for (const claim of partly) claim.ended.set(rule!, at)
        if (ended.length + partly.length === 0) endless.push({ directive, rule })
        continue
      }
      const claim = { directive, rule, where, used: false, ended: new Map() }
      claims.push(claim)
      if (directive.kind === 'disable-next-line') continue
      // The same again takes over, so that many of them never stand open at once.
      const before = ended.filter((one) => one.rule === rule && one.where.end <= where.end)
      for (const one of before) endAt(one, where.start)
      open = [...open.filter((one) => !before.includes(one)), claim]
    }
  }
  return { claims, endless }
}

function endAt(claim: Claim, at: number): void {
  claim.where = span(claim.where.start, Math.max(claim.where.start, at))
}

/** Where a directive holds, in the source: to the end of its step, comments at that end included. */
function reachOf(script: Script, { kind, at }: Directive): Span {
  const { touches, removed, cut } = script
  if (kind === 'disable-next-line') return toSource(removed, nextBlock(script, at))
  const i = lastIndex(touches, (touch) => touch.start <= at)
  const own = touches[i]
  // Directly above the first heading is before it.
  if (!own || (cut && at === touches[0]!.start)) return span(0, Number.POSITIVE_INFINITY)
  const next = touches[i + 1]
  const end = next ? sourceStart(script, next.start) : Number.POSITIVE_INFINITY
  const speaks = own.touch.paragraphs[0]
  // Before anything is said it stands for the whole step, its heading included; in a file of one message for the file.
  if (!speaks || at - own.start <= speaks.start) return span(cut ? sourceStart(script, own.start) : 0, end)
  return span(sourceStart(script, at), end)
}

const sourceStart = ({ removed }: Script, at: number): number => toSource(removed, span(at, at + 1)).start

/** The block after the directive: a heading line, the run of fields, a paragraph or a note. */
function nextBlock({ text, touches }: Script, at: number): Span {
  let start = at
  for (;;) {
    const end = lineEnd(text, start)
    if (start >= text.length || !onlyBlanks(text, start, end)) break
    start = afterLineEnd(text, end)
  }
  const line = span(start, Math.max(start + 1, lineEnd(text, start)))
  const own = touches[lastIndex(touches, (touch) => touch.start <= start)]
  if (!own) return line
  const { fields, paragraphs, notes } = own.touch
  const run = fields.length > 0 ? [span(fields[0]!.span.start, fields.at(-1)!.span.end)] : []
  for (const blocks of [run, paragraphs, notes]) {
    const block = blocks[lastIndex(blocks, ({ end }) => end + own.start <= start) + 1]
    if (block && block.start + own.start < line.end) return span(start, block.end + own.start)
  }
  return line
}
