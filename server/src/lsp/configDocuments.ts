import type {
  CodeAction,
  CodeActionParams,
  Diagnostic,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../engine/language/text.ts'
import { sameAddress } from '../workspace/config/address.ts'
import { type Chain, configNames, type Mistake } from '../workspace/config/chain.ts'
import { severityOf } from '../workspace/config/config.ts'
import type { Files } from '../workspace/files.ts'
import { type Editing, editOf } from './codeActions.ts'
import { rangeOf, spanOf } from './convert.ts'
import { type Showing, severities } from './diagnostic.ts'
import { fileNameOf } from './documents.ts'

/** The team configurations that are open in the editor: what is typed there wins over what is on the disk. */
export type ConfigDocuments = Readonly<{
  get(uri: string): TextDocument | undefined
  all(): Iterable<TextDocument>
  /** Null for a document that is no configuration. */
  open(params: DidOpenTextDocumentParams): TextDocument | null
  change(params: DidChangeTextDocumentParams): TextDocument | null
  close(uri: string): boolean
  /** Files as the editor shows them. */
  over(files: Files): Files
}>

export function createConfigDocuments(): ConfigDocuments {
  const open = new Map<string, TextDocument>()
  const find = (uri: string) => open.get(uri) ?? [...open.values()].find((one) => sameAddress(one.uri, uri))
  return {
    get: (uri) => open.get(uri),
    all: () => open.values(),
    open({ textDocument: { uri, languageId, version, text } }) {
      if (!isConfig(uri)) return null
      const document = TextDocument.create(uri, languageId, version, String(text))
      open.set(uri, document)
      return document
    },
    change({ textDocument: { uri, version }, contentChanges }) {
      const document = open.get(uri)
      return document ? TextDocument.update(document, contentChanges, version) : null
    },
    close: (uri) => open.delete(uri),
    over: (files) => ({
      ...files,
      async read(uri) {
        const document = find(uri)
        return document ? { text: document.getText(), invalid: false } : files.read(uri)
      },
      async look(uri) {
        const document = find(uri)
        const look = await files.look(uri)
        if (!document || look.kind === 'folder') return look
        return { kind: 'file', size: document.getText().length, real: look.kind === 'file' ? look.real : uri }
      },
    }),
  }
}

const isConfig = (uri: string): boolean => configNames.some((name) => name === fileNameOf(uri))

/** What is wrong in one open configuration, as far as its own text goes. */
export function configDiagnostics(
  document: TextDocument,
  chain: Chain | null,
  locale: Language,
  showing: Showing,
): Diagnostic[] {
  const mine = (chain?.mistakes ?? []).filter(({ uri }) => sameAddress(uri, document.uri))
  return mine.slice(0, MOST).map((mistake) => configDiagnostic(document, mistake, locale, showing))
}

function configDiagnostic(document: TextDocument, mistake: Mistake, locale: Language, { docs }: Showing): Diagnostic {
  const { rule, span, says } = mistake.problem
  return {
    range: rangeOf(document, span),
    severity: severities[severityOf(mistake)],
    code: rule,
    source: 'voicemail',
    message: says[locale],
    ...(docs !== null && { codeDescription: { href: `${docs.replace(/\/$/, '')}/${rule}.md` } }),
  }
}

/** The changes that would mend what is wrong in a range of an open configuration. */
export function configActions(
  document: TextDocument,
  chain: Chain | null,
  locale: Language,
  { range }: CodeActionParams,
  editing: Editing,
): CodeAction[] {
  const asked = spanOf(document, range)
  const mine = (chain?.mistakes ?? []).filter(({ uri }) => sameAddress(uri, document.uri))
  return mine
    .filter(({ problem: { span } }) => span.start <= asked.end && asked.start <= span.end)
    .flatMap((mistake) =>
      (mistake.problem.mends ?? []).map(
        (mend, i): CodeAction => ({
          title: mend.title[locale],
          kind: 'quickfix',
          diagnostics: [configDiagnostic(document, mistake, locale, editing)],
          ...(i === 0 && { isPreferred: true }),
          edit: editOf(document, mend.edits, editing),
        }),
      ),
    )
}

const MOST = 500
