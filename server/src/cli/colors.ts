import type { ReportedFinding } from '../engine/report.ts'

/** Colour and weight for a terminal. They only repeat what the words say. */
export type Colors = Readonly<{
  strong(text: string): string
  faint(text: string): string
  severity: Readonly<Record<ReportedFinding['severity'], (text: string) => string>>
}>

/** Colours, or none at all. */
export const colors = (on: boolean): Colors => ({
  strong: style(on, 1, 22),
  faint: style(on, 2, 22),
  severity: { error: style(on, 31, 39), warning: style(on, 33, 39), info: style(on, 36, 39), hint: style(on, 2, 22) },
})

const style = (on: boolean, start: number, end: number) => (text: string) =>
  on ? `\u001B[${start}m${text}\u001B[${end}m` : text
