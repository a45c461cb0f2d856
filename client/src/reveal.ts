import { Range, TabInputText, type TextEditor, type Uri, ViewColumn, window, workspace } from 'vscode'
import type { TouchTiming } from '../../server/src/protocol.ts'

type WireRange = TouchTiming['range']

/** A range as the editor has it. */
export const toRange = ({ start, end }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character)

/** Shows a range of a document, selected, in the group of editors where the document is open already. */
export async function reveal(uri: Uri, range: Range): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri)
  const viewColumn = columnOf(uri) ?? ViewColumn.Active
  return window.showTextDocument(document, { viewColumn, selection: range })
}

/** The group of editors that has the document open. */
export function columnOf(uri: Uri): ViewColumn | undefined {
  const wanted = uri.toString()
  const holds = (input: unknown) => input instanceof TabInputText && input.uri.toString() === wanted
  const active = window.tabGroups.all.find(({ activeTab }) => holds(activeTab?.input))
  return (active ?? window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => holds(input))))?.viewColumn
}
