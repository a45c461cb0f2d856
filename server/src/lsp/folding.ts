import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver'
import { toSource } from '../engine/script/source.ts'
import type { Span } from '../engine/span.ts'
import type { View } from './views.ts'

/** What can be folded away: the script details, each step, and notes that only the writer reads. Whole lines. */
export function foldsOf({ document, report }: View): FoldingRange[] {
  const { source, script, touches } = report
  const folds: FoldingRange[] = []
  const fold = ({ start, end }: Span, kind?: FoldingRangeKind) => {
    const startLine = document.positionAt(start).line
    const endLine = document.positionAt(start + source.slice(start, end).trimEnd().length).line
    if (endLine > startLine) folds.push({ startLine, endLine, ...(kind ? { kind } : {}) })
  }
  if (script.front.span) fold(script.front.span, FoldingRangeKind.Region)
  const first = touches[0]
  if (script.title && script.cut && first)
    fold({ start: toSource(script.removed, script.title).start, end: first.span.start })
  for (const touch of touches) {
    if (script.cut) fold(touch.span)
    for (const note of touch.facts.timed.touch.notes) fold(touch.toSource(note), FoldingRangeKind.Comment)
  }
  for (const { start, length } of script.removed) fold({ start, end: start + length }, FoldingRangeKind.Comment)
  return folds
}
