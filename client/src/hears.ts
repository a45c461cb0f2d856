import {
  Disposable,
  DocumentLink,
  EventEmitter,
  env,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import type { HearMethod, HearParams, HearResult } from '../../server/src/protocol.ts'
import type { Checker } from './checker.ts'
import { type HearsText, hearsText, lineAt, secondsIn } from './hearsText.ts'
import { languageId } from './language.ts'
import { columnOf, reveal, toRange } from './reveal.ts'

const scheme = 'voicemail-hears'

/** What the prospect hears: a document beside the script that follows its edits and leads back to it. */
export type Hearing = Disposable &
  Readonly<{
    /** Opens it for the script in the active editor. */
    open(): Promise<void>
    /** Goes from a line of it (without one: from the caret's) to the sentence in the script. */
    goBack(hears?: string, line?: number): Promise<void>
  }>

/** Makes the documents available; nothing is opened. */
export function createHearing(checker: Checker): Hearing {
  const shown = new Map<string, HearsText>()
  const changes = new EventEmitter<Uri>()
  const refresh = (of: (source: Uri) => boolean) => {
    for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme && of(sourceOf(uri))) changes.fire(uri)
  }
  const listeners = Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changes.event,
      async provideTextDocumentContent(uri) {
        const heard = await ask(checker, sourceOf(uri))
        if (!heard) return shown.get(uri.toString())?.text ?? `${l10n.t('Not checked')}\n`
        const fresh = hearsText(heard, l10n.t, env.language)
        shown.set(uri.toString(), fresh)
        return fresh.text
      },
    }),
    languages.registerDocumentLinkProvider({ scheme }, { provideDocumentLinks: (document) => linksIn(document) }),
    workspace.onDidOpenTextDocument(dress),
    workspace.onDidCloseTextDocument(({ uri }) => void shown.delete(uri.toString())),
    workspace.onDidChangeTextDocument(({ document: { uri } }) => {
      if (uri.scheme !== scheme) refresh((source) => source.toString() === uri.toString())
    }),
    checker.onDidChangeState(() => refresh(() => true)),
    changes,
  )
  return {
    async open() {
      const editor = window.activeTextEditor
      if (editor?.document.languageId !== languageId) return
      const uri = hearsOf(editor.document.uri)
      const caret = editor.selection.active
      const document = await workspace.openTextDocument(uri)
      const text = shown.get(uri.toString())
      const line = text ? lineAt(text, caret) : 0
      await window.showTextDocument(document, {
        viewColumn: columnOf(uri) ?? ViewColumn.Beside,
        selection: new Range(line, 0, line, 0),
      })
    },
    async goBack(hears, line) {
      const active = window.activeTextEditor
      const uri = hears ? Uri.parse(hears, true) : active?.document.uri
      if (uri?.scheme !== scheme) return
      const at = line ?? active?.selection.active.line ?? 0
      const range = shown.get(uri.toString())?.lines[at]
      if (range) await reveal(sourceOf(uri), toRange(range))
    },
    dispose: () => listeners.dispose(),
  }
}

/** Word wrap and colours; also for a tab that comes back with the window. */
function dress(document: TextDocument): void {
  if (document.uri.scheme === scheme && document.languageId !== scheme)
    void languages.setTextDocumentLanguage(document, scheme)
}

function hearsOf(source: Uri): Uri {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.vm\.md$/, '')
  return Uri.from({ scheme, path: `/${l10n.t('{0}, as heard', name)}`, query: source.toString() })
}

const sourceOf = (hears: Uri): Uri => Uri.parse(hears.query, true)

async function ask(checker: Checker, source: Uri): Promise<HearResult> {
  const document = await workspace.openTextDocument(source)
  // The checker must hear of an edit before it is asked about it: let the other listeners of the event go first.
  await Promise.resolve()
  const params: HearParams = { textDocument: { uri: document.uri.toString() } }
  return checker.ask<HearParams, HearResult>('voicemail/hear' satisfies HearMethod, params)
}

/** The seconds of each line lead to its sentence. */
function linksIn(document: TextDocument): DocumentLink[] {
  const links: DocumentLink[] = []
  for (let line = 0; line < document.lineCount; line++) {
    const seconds = secondsIn(document.lineAt(line).text)
    if (!seconds) continue
    const asked = encodeURIComponent(JSON.stringify([document.uri.toString(), line]))
    const target = Uri.parse(`command:voicemail.goToSentence?${asked}`)
    const link = new DocumentLink(new Range(line, seconds.start, line, seconds.end), target)
    link.tooltip = l10n.t('Go to the sentence in the script')
    links.push(link)
  }
  return links
}
