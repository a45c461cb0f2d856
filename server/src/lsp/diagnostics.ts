import type { Connection, Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { VoicemailSettings } from '../protocol.ts'
import { diagnosticsOf, type Showing } from './diagnostic.ts'
import type { Documents } from './documents.ts'
import type { Runtime } from './runtime.ts'
import type { View, Views } from './views.ts'

/** How long nobody types before findings that wait are shown. */
export const CALM = 1000

/** How diagnostics reach this client: it asks (`pull`) or is told (`push`), never both. */
export type Delivery = Readonly<{
  way: 'pull' | 'push'
  canRefresh: boolean
  /** Lenses count what is shown, so they are asked for again with it. */
  canRefreshLenses: boolean
  showing: Showing
  calm: boolean
  run: VoicemailSettings['run']
}>

/** Brings diagnostics to the client. Holds the timer of what waits. */
export type Diagnostics = Readonly<{
  opened(document: TextDocument): void
  edited(document: TextDocument): void
  saved(document: TextDocument): void
  closed(uri: string): void
  /** Answers a pull. */
  report(view: View, previous: string | undefined): DocumentDiagnosticReport
  /** Shows what waits in one document. */
  show(document: TextDocument): void
  /** Everything anew, because a setting changed; or only these, because another file did. */
  renew(changed?: readonly TextDocument[]): void
}>

export function createDiagnostics(
  connection: Connection,
  documents: Documents,
  views: Views,
  runtime: Runtime,
  delivery: () => Delivery,
): Diagnostics {
  let stop = () => {}

  const push = (document: TextDocument) => {
    const { way, showing } = delivery()
    if (way !== 'push') return
    const diagnostics = diagnosticsOf(views.of(document), showing)
    send(connection.sendDiagnostics({ uri: document.uri, version: document.version, diagnostics }))
  }
  const refresh = () => {
    const { way, canRefresh, canRefreshLenses } = delivery()
    if (way === 'pull' && canRefresh) send(connection.sendRequest('workspace/diagnostic/refresh'))
    if (canRefreshLenses) send(connection.sendRequest('workspace/codeLens/refresh'))
  }
  const show = (waiting: readonly TextDocument[]) => {
    for (const document of waiting) push(document)
    if (waiting.length > 0) refresh()
  }
  const calmDown = () => show([...documents.all()].filter((document) => views.settle(document)))
  const send = (sent: Promise<unknown>) => {
    sent.catch((error: unknown) => connection.console.error(String(error)))
  }

  return {
    opened: push,
    edited(document) {
      stop()
      const { calm, run } = delivery()
      if (calm && run === 'onType') stop = runtime.after(CALM, calmDown)
      push(document)
    },
    saved(document) {
      if (delivery().run === 'onSave' && views.settle(document)) show([document])
    },
    closed(uri) {
      if (delivery().way === 'push') send(connection.sendDiagnostics({ uri, diagnostics: [] }))
    },
    report(view, previous) {
      return reportOf(diagnosticsOf(view, delivery().showing), previous)
    },
    show(document) {
      if (views.settle(document)) show([document])
    },
    renew(changed) {
      if (!changed) views.forget()
      for (const document of changed ?? []) views.renew(document)
      for (const document of changed ?? documents.all()) push(document)
      refresh()
    },
  }
}

/** The answer to a pull: nothing new where the client has the same already. */
export function reportOf(items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
  const resultId = fingerprint(items)
  return resultId === previous ? { kind: 'unchanged', resultId } : { kind: 'full', resultId, items }
}

/** The same for the same diagnostics, also after a restart: two 32-bit FNV-1a hashes and the length. */
function fingerprint(items: readonly Diagnostic[]): string {
  const text = JSON.stringify(items)
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ (code + i), 0x5bd1e995)
  }
  return [a >>> 0, b >>> 0, text.length].map((part) => part.toString(36)).join('-')
}
