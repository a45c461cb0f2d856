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
import { catchUp } from './catchUp.ts'
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
    /** Goes from a line of it in the active editor (without one: from the caret's) to the sentence in the script. */
    goBack(line?: number): Promise<void>
  }>

/** Makes the documents available; nothing is opened. */
export function createHearing(checker: Checker): Hearing {
  const shown = new Map<string, HearsText>()
  const changes = new EventEmitter<Uri>()
  const render = async (uri: Uri): Promise<string> => {
    const heard = await ask(checker, sourceOf(uri))
    if (!heard) return shown.get(uri.toString())?.text ?? `${l10n.t('Not checked')}\n`
    const fresh = hearsText(heard, l10n.t, env.language)
    shown.set(uri.toString(), fresh)
    return fresh.text
  }
  // The editor mixes up two changes of such a document that come at once: each must have arrived before the next.
  const update = catchUp(async (key) => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === key)
    if (!document || (await render(document.uri)) === document.getText()) return
    const arrived = nextChange(document)
    changes.fire(document.uri)
    await arrived
  })
  const refresh = (of: (source: Uri) => boolean) => {
    for (const { uri } of workspace.textDocuments)
      if (uri.scheme === scheme && of(sourceOf(uri))) void update(uri.toString())
  }
  const listeners = Disposable.from(
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changes.event,
      provideTextDocumentContent: (uri) => shown.get(uri.toString())?.text ?? render(uri),
    }),
    languages.registerDocumentLinkProvider({ scheme }, { provideDocumentLinks: (document) => linksIn(document) }),
    workspace.onDidOpenTextDocument(dress),
    workspace.onDidCloseTextDocument(({ uri, isClosed }) => {
      if (isClosed) shown.delete(uri.toString()) // a change of language closes and opens, and is no end
    }),
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
    async goBack(line) {
      const editor = window.activeTextEditor
      if (editor?.document.uri.scheme !== scheme) return
      const { uri } = editor.document
      const range = shown.get(uri.toString())?.lines[line ?? editor.selection.active.line]
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
  const document = await workspace.openTextDocument(source).then(
    (opened) => opened,
    () => null, // the script is gone: what was heard last stays
  )
  if (!document) return null
  // The checker must hear of an edit before it is asked about it: let the other listeners of the event go first.
  await Promise.resolve()
  const params: HearParams = { textDocument: { uri: document.uri.toString() } }
  return checker.ask<HearParams, HearResult>('voicemail/hear' satisfies HearMethod, params)
}

/** Resolves when a document has changed or closed; soon in any case, for a change may come to nothing. */
function nextChange(document: TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      listeners.dispose()
      resolve()
    }
    const timer = setTimeout(done, 1000)
    const listeners = Disposable.from(
      workspace.onDidChangeTextDocument((event) => event.document === document && done()),
      workspace.onDidCloseTextDocument((closed) => closed === document && done()),
    )
  })
}

/** The seconds of each line lead to its sentence. */
function linksIn(document: TextDocument): DocumentLink[] {
  const links: DocumentLink[] = []
  for (let line = 0; line < document.lineCount; line++) {
    const seconds = secondsIn(document.lineAt(line).text)
    if (!seconds) continue
    // Whose editor is clicked is the active one: no address goes into the link, where it would be decoded twice.
    const target = Uri.parse(`command:voicemail.goToSentence?${encodeURIComponent(JSON.stringify([line]))}`)
    const link = new DocumentLink(new Range(line, seconds.start, line, seconds.end), target)
    link.tooltip = l10n.t('Go to the sentence in the script')
    links.push(link)
  }
  return links
}
