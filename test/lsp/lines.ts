import { expect } from 'vitest'
import type { Range } from 'vscode-languageserver-protocol'
import type { Client } from './client.ts'

/** The ways in which lines may end; a script is the same in all of them. */
export const lineEnds = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
] as const

/** A text written with line feeds, with other line ends. */
export const withLineEnds = (text: string, end: string): string => text.replaceAll('\n', end)

/** The text that an editor would show in a range of an open document. */
export function textIn(client: Client, uri: string, range: Range): string {
  const document = client.document(uri)
  const offsets = [document.offsetAt(range.start), document.offsetAt(range.end)]
  expect(offsets[0]).toBeLessThanOrEqual(offsets[1]!)
  return document.getText().slice(...offsets)
}
