import {
  Disposable,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'
import { catchUp } from './catchUp.ts'
import type { Checker } from './checker.ts'
import { languageId } from './language.ts'
import { columnOf, reveal, toRange } from './reveal.ts'
import { lineAt, secondsIn, type ViewText } from './viewText.ts'

/** What kind of view: its scheme, what a view of a script of this name is called, and what it says of a script. */
export type ViewKind = Readonly<{
  scheme: string
  title: (name: string) => string
  /** Null while there is no answer. */
  read: (checker: Checker, uri: string) => Promise<ViewText | null>
}>

/** A read-only document beside a script that follows its edits and leads back to it. */
export type ScriptView = Disposable &
  Readonly<{
    /** Opens it for the script in the active editor. */
    open(): Promise<void>
    /** Goes from a line of it in the active editor (without one: from the caret's) to the sentence in the script. */
    goBack(line?: number): Promise<void>
  }>

/** Makes the documents available; nothing is opened. */
export function createScriptView(checker: Checker, { scheme, title, read }: ViewKind): ScriptView {
  const shown = new Map<string, ViewText>()
  const changes = new EventEmitter<Uri>()
  const render = async (uri: Uri): Promise<string> => {
    const fresh = await ask(sourceOf(uri))
    if (!fresh) return shown.get(uri.toString())?.text ?? `${l10n.t('Not checked')}\n`
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
  const ask = async (source: Uri): Promise<ViewText | null> => {
    const document = await workspace.openTextDocument(source).then(
      (opened) => opened,
      () => null, // the script is gone: what was shown last stays
    )
    if (!document) return null
    // The checker must hear of an edit before it is asked about it: let the other listeners of the event go first.
    await Promise.resolve()
    return read(checker, document.uri.toString())
  }
  const viewOf = (source: Uri): Uri => {
    const name = source.path.slice(source.path.lastIndexOf('/') + 1).replace(/\.vm\.md$/, '')
    return Uri.from({ scheme, path: `/${title(name)}`, query: source.toString() })
  }
  /** Word wrap and colours; also for a tab that comes back with the window. */
  const dress = (document: TextDocument): void => {
    if (document.uri.scheme === scheme && document.languageId !== viewLanguage)
      void languages.setTextDocumentLanguage(document, viewLanguage)
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
      const uri = viewOf(editor.document.uri)
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

/** All views look alike. */
const viewLanguage = 'voicemail-hears'

const sourceOf = (view: Uri): Uri => Uri.parse(view.query, true)

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
