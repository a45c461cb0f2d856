import type { Report, ReportedFinding } from '../engine/report.ts'
import { type LineStarts, lineStarts, positionAt } from '../workspace/positions.ts'
import { gravestFirst } from './options.ts'

/** Findings as every output lists them: by position, then the gravest first. */
export const inOrder = (findings: readonly ReportedFinding[]): readonly ReportedFinding[] =>
  [...findings].sort(
    (a, b) => a.span.start - b.span.start || gravestFirst.indexOf(a.severity) - gravestFirst.indexOf(b.severity),
  )

/** Line and column as people count them, from 1. */
export type Place = Readonly<{ line: number; column: number }>

/** Places in a report's file; its lines are counted when the first one is asked for. */
export function placesIn({ source }: Report): (offset: number) => Place {
  let starts: LineStarts | null = null
  return (offset) => {
    starts ??= lineStarts(source)
    const { line, column } = positionAt(source, starts, offset)
    return { line: line + 1, column: column + 1 }
  }
}
