import {
  commands,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  Position,
  Selection,
  type Uri,
  window,
} from 'vscode'
import { scriptEditor } from './follow.ts'
import { nextStop } from './places.ts'

const SHOWN_FOR = 4000

/** Next and previous suggestion: like F8, but hints are stops too. */
export function offerNextSuggestion(): readonly Disposable[] {
  return [
    commands.registerCommand('voicemail.nextSuggestion', () => go('next')),
    commands.registerCommand('voicemail.previousSuggestion', () => go('previous')),
  ]
}

/** Our own among what the editor shows for a document. */
export const suggestionsOf = (uri: Uri): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'voicemail')

async function go(way: 'next' | 'previous'): Promise<void> {
  const editor = scriptEditor()
  if (!editor) return
  const starts = suggestionsOf(editor.document.uri).map(({ range }) => range.start)
  const stop = nextStop(starts, editor.selection.active, way)
  if (!stop) {
    await window.showInformationMessage(l10n.t('There are no suggestions in this script.'))
    return
  }
  const start = new Position(stop.place.line, stop.place.character)
  editor.selection = new Selection(start, start)
  editor.revealRange(editor.selection)
  window.setStatusBarMessage(l10n.t('Suggestion {0} of {1}', stop.number, stop.of), SHOWN_FOR)
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' })
}
