import type { Location, Position, Range } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Elsewhere } from '../engine/library.ts'
import type { Span } from '../engine/span.ts'

/** The only way from offsets to positions: lines and UTF-16 columns from 0. */
export const rangeOf = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
})

/** The only way back; positions outside the text become its nearest end. */
export function spanOf(document: TextDocument, range: Range): Span {
  const a = offsetOf(document, range.start)
  const b = offsetOf(document, range.end)
  return a <= b ? { start: a, end: b } : { start: b, end: a }
}

export const offsetOf = (document: TextDocument, position: Position): number => document.offsetAt(position)

/** A place in another file, whose lines are known though its text is not at hand. */
export const placeOf = ({ uri, start, end }: Elsewhere): Location => ({
  uri,
  range: {
    start: { line: start.line, character: start.column },
    end: { line: end.line, character: end.column },
  },
})
