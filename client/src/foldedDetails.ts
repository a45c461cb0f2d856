import { Disposable, Range, type TextEditor, ThemeColor, window } from 'vscode'
import type { BaseLanguageClient, StaticFeature } from 'vscode-languageclient'
import type { Checker } from './checker.ts'
import { languageId } from './language.ts'

type Fold = Readonly<{ startLine: number; collapsedText?: string }>

/**
 * Behind the folded script details, in the one line that is left of them, what they say: the editor itself has no words
 * for what is folded.
 */
export function showFoldedDetails(checker: Checker): Disposable {
  const words = window.createTextEditorDecorationType({
    after: { color: new ThemeColor('descriptionForeground'), margin: '0 1ch' },
  })
  const shown = new WeakSet<TextEditor>()
  const follow = async (editor: TextEditor) => {
    if (editor.document.languageId !== languageId) return
    const text = detailsFolded(editor) ? await summary(checker, editor) : null
    if (!text && !shown.has(editor)) return
    shown.add(editor)
    const range = new Range(0, 0, 0, editor.document.lineAt(0).text.length)
    editor.setDecorations(words, text ? [{ range, renderOptions: { after: { contentText: text } } }] : [])
  }
  const followAll = () => {
    for (const editor of window.visibleTextEditors) void follow(editor)
  }
  followAll()
  return Disposable.from(
    words,
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => void follow(textEditor)),
    window.onDidChangeVisibleTextEditors(followAll),
    checker.onDidChangeState(followAll),
  )
}

/** The first line is in sight, and the second is not. */
const detailsFolded = ({ document, visibleRanges }: TextEditor): boolean =>
  document.lineCount > 1 &&
  document.lineAt(0).text.trimEnd() === '---' &&
  visibleRanges.some(({ start, end }) => start.line === 0 && end.line === 0)

async function summary(checker: Checker, { document }: TextEditor): Promise<string | null> {
  const folds = await checker.ask<object, readonly Fold[]>('textDocument/foldingRange', {
    textDocument: { uri: document.uri.toString() },
  })
  return folds?.find(({ startLine }) => startLine === 0)?.collapsedText ?? null
}

/** Tells the checker that words for what is folded are welcome. */
export function askForFoldedWords(client: BaseLanguageClient): void {
  const feature: StaticFeature = {
    fillClientCapabilities({ textDocument }) {
      const folding = textDocument?.foldingRange
      if (folding) folding.foldingRange = { ...folding.foldingRange, collapsedText: true }
    },
    initialize() {},
    getState: () => ({ kind: 'static' }),
    clear() {},
  }
  client.registerFeature(feature)
}
