import type { HearResult } from '../../server/src/protocol.ts'

/** A range of the script. */
export type SourceRange = NonNullable<HearResult>['touches'][number]['range']

/** A view of a script as text, and for each of its lines where in the script it leads. */
export type ViewText = Readonly<{ text: string; lines: readonly (SourceRange | null)[] }>

/** A line of a view, and where it leads. */
export type ViewLine = readonly [line: string, leadsTo: SourceRange | null]

/** The text of these lines. */
export const viewText = (rows: readonly ViewLine[]): ViewText => ({
  text: rows.map(([line]) => `${line}\n`).join(''),
  lines: rows.map(([, range]) => range),
})

/** Columns of the seconds before a sentence, wide enough for `100.0 s`. */
export const secondsWidth = 7

/** The line of the sentence that stands at a line and character of the script; 0 where none does. */
export function lineAt({ lines }: ViewText, { line, character }: SourceRange['start']): number {
  const found = lines.findIndex(
    (range) =>
      range !== null &&
      (range.start.line < line || (range.start.line === line && range.start.character <= character)) &&
      (range.end.line > line || (range.end.line === line && range.end.character >= character)),
  )
  return Math.max(found, 0)
}

/** Where the seconds stand in a line, without the space before them; null in a heading or an empty line. */
export function secondsIn(line: string): Readonly<{ start: number; end: number }> | null {
  const found = /^( *)(\S+ s) {2}/.exec(line)
  return found ? { start: found[1]!.length, end: found[1]!.length + found[2]!.length } : null
}

/** Text without its line breaks. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
