import type { Edit, Fix, Hit } from './finding.ts'
import type { ReportedFinding } from './report.ts'
import type { Script, Severity } from './script/script.ts'
import { fromSource, piecesInSource, toSource } from './script/source.ts'
import { lastIndex, type Span, shifted } from './span.ts'

/**
 * A hit as a reported finding: its spans, which are relative to touch number `touch` (or to the script's text, for 0),
 * become spans of the source. The only place where that happens.
 */
export function placed(
  script: Script,
  rule: string,
  hit: Hit,
  severity: Exclude<Severity, 'off'>,
  touch: number,
): ReportedFinding {
  const startOf = (number: number): number => (number > 0 ? script.touches[number - 1]!.start : 0)
  const shift = startOf(touch)
  const inSource = (span: Span, by = shift): Span => (hit.inSource ? span : toSource(script.removed, shifted(span, by)))
  const span = hit.span === 'anchor' ? anchorOf(script, touch) : inSource(hit.span)
  return {
    rule,
    severity,
    message: hit.says,
    touch: hit.inSource ? touchAt(script, span.start) : touch,
    span,
    about: hit.span === 'anchor' ? 'missing' : 'words',
    under: null,
    related: (hit.related ?? []).map((one) => ({
      span: one.elsewhere ? span : inSource(one.span, one.touch === undefined ? shift : startOf(one.touch)),
      message: one.says,
      ...(one.elsewhere && { elsewhere: one.elsewhere }),
    })),
    evidence: (hit.evidence ?? []).map((one) => inSource(one)),
    fixes: () => (hit.fixes?.() ?? []).map((fix) => placedFix(script, fix, shift, hit.inSource === true)),
  }
}

/** The number of the touch in which an offset of the source lies; a comment above a heading is not yet under it. */
function touchAt({ removed, touches, cut }: Script, offset: number): number {
  const at = fromSource(removed, offset)
  return lastIndex(touches, ({ start }) => start < at || (start === at && !cut)) + 1
}

/** The touch's heading, else the title, else its first spoken word, else its start; a script without title has its first touch. */
export function anchorOf(script: Script, touch: number): Span {
  const part = script.touches[Math.max(0, touch - 1)]!
  if (touch === 0 && script.title) return toSource(script.removed, script.title)
  const own = part.touch.heading
  const at = own ?? part.touch.title ?? part.touch.sentences[0]
  if (!at) return toSource(script.removed, { start: part.start, end: part.start })
  const firstWord = /^\S+/.exec(part.touch.text.slice(at.start, at.end))
  const words = (own ?? part.touch.title) ? at : { start: at.start, end: at.start + (firstWord?.[0].length ?? 0) }
  return toSource(script.removed, shifted(words, part.start))
}

/** A fix of a touch, or of what starts at `shift`, in the source. A comment inside what it replaces stays where it is. */
export function placedFix(script: Script, fix: Fix, shift: number, inSource = false): Fix {
  if (inSource) return fix
  const edits = fix.edits.flatMap(({ span, text }): Edit[] => {
    const pieces = piecesInSource(script.removed, shifted(span, shift))
    return pieces.map((piece, i) => ({ span: piece, text: i === 0 ? text : '' }))
  })
  return { ...fix, edits }
}
