import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver'
import { toSource } from '../engine/script/source.ts'
import type { Span } from '../engine/span.ts'
import { sliceLine } from './spoken.ts'
import type { View } from './views.ts'

/** What can be folded away: the script details, each step, and notes that only the writer reads. Whole lines. */
export function foldsOf(view: View, collapsedText = false): FoldingRange[] {
  const { document, report } = view
  const { source, script, touches } = report
  const folds: FoldingRange[] = []
  const fold = ({ start, end }: Span, kind?: FoldingRangeKind, shown?: string) => {
    const startLine = document.positionAt(start).line
    const endLine = document.positionAt(start + source.slice(start, end).trimEnd().length).line
    if (endLine > startLine)
      folds.push({ startLine, endLine, ...(kind ? { kind } : {}), ...(shown && { collapsedText: shown }) })
  }
  if (script.front.span) fold(script.front.span, FoldingRangeKind.Region, collapsedText ? detailsLine(view) : undefined)
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

/** The script details in one line: what somebody looks for first, in the words of the script. */
function detailsLine({ report, locale }: View): string {
  const { fields } = report.script.front
  const shown = summed.flatMap((key) => {
    const value = fields.find((field) => field.key === key)?.value.trim()
    return value ? [sliceLine(value, { start: 0, end: value.length }, 60)] : []
  })
  return [locale === 'es' ? 'Datos del guion' : 'Script details', ...shown].join(' · ')
}

const summed = ['goal', 'kind', 'style', 'relationship', 'region', 'caller.name', 'caller.company', 'status'] as const
