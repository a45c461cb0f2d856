import { Disposable, languages, type TextEditor, window, workspace } from 'vscode'
import type { TimingMethod, TimingParams, TimingResult } from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import { languageId } from './language.ts'

/** How long the step under the caret takes, and the editor it was asked for. */
export type Timing = Readonly<{ editor: TextEditor; result: NonNullable<TimingResult> }>

/** Follows the caret; `latest` is what was last shown. */
export type Caret = Disposable & Readonly<{ latest(): Timing | null }>

/**
 * Asks for the timing under the caret whenever it may have changed, and shows the answer; null where there is no script.
 * At most one question is under way, and an answer that came too late is dropped and asked for again.
 */
export function followCaret(checker: Checker, show: (timing: Timing | null) => void): Caret {
  let latest: Timing | null = null
  let asking = false
  let changed = false
  const settle = (timing: Timing | null) => {
    latest = timing
    show(timing)
  }
  const ask = async () => {
    asking = true
    // The checker must hear of an edit before it is asked about it: let the other listeners of the event go first.
    await Promise.resolve()
    changed = false
    const editor = scriptEditor()
    if (!editor) settle(null)
    else {
      const { version } = editor.document
      const result = await askFor(checker, editor)
      if (window.activeTextEditor !== editor || editor.document.version !== version) changed = true
      else if (!result) settle(null)
      else if (result.version === version) settle({ editor, result })
    }
    asking = false
    if (changed) void ask()
  }
  const again = () => {
    changed = true
    if (!asking) void ask()
  }
  const whenActive = (changedUri: string) => {
    if (window.activeTextEditor?.document.uri.toString() === changedUri) again()
  }
  const listeners = Disposable.from(
    window.onDidChangeActiveTextEditor(again),
    window.onDidChangeTextEditorSelection(({ textEditor }) => whenActive(textEditor.document.uri.toString())),
    workspace.onDidChangeTextDocument(({ document }) => whenActive(document.uri.toString())),
    workspace.onDidOpenTextDocument(({ uri }) => whenActive(uri.toString())),
    // The number of suggestions is part of the answer.
    languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) whenActive(uri.toString())
    }),
    checker.onDidChangeState(again),
  )
  again()
  return { latest: () => latest, dispose: () => listeners.dispose() }
}

/** The timing under the caret as it is now; null where there is no script or nobody who times it. */
export async function askTiming(checker: Checker): Promise<Timing | null> {
  const editor = scriptEditor()
  const result = editor && (await askFor(checker, editor))
  return result ? { editor, result } : null
}

/** The active editor, where it shows a script. */
export function scriptEditor(): TextEditor | null {
  const editor = window.activeTextEditor
  return editor?.document.languageId === languageId ? editor : null
}

const askFor = (checker: Checker, editor: TextEditor): Promise<TimingResult> =>
  checker.ask<TimingParams, TimingResult>('voicemail/timing' satisfies TimingMethod, params(editor))

function params({ document, selection, selections }: TextEditor): TimingParams {
  const selected = selections.filter((each) => !each.isEmpty)
  return {
    textDocument: { uri: document.uri.toString() },
    position: { line: selection.active.line, character: selection.active.character },
    selections: selected.map(({ start, end }) => ({
      start: { line: start.line, character: start.character },
      end: { line: end.line, character: end.character },
    })),
  }
}
