import type {
  CodeActionParams,
  Connection,
  DocumentDiagnosticParams,
  HoverParams,
  InitializeResult,
  InlayHintParams,
  SemanticTokensRangeParams,
  TextDocumentIdentifier,
} from 'vscode-languageserver'
import { createMemo } from '../engine/check.ts'
import type {
  CheckMethod,
  CheckParams,
  CheckResult,
  ExplainMethod,
  ExplainParams,
  ExplainResult,
  HearMethod,
  HearParams,
  HearResult,
  TimingMethod,
  TimingParams,
  TimingResult,
  TrimMethod,
  TrimParams,
  TrimResult,
} from '../protocol.ts'
import { capabilitiesFor, clientOf } from './client.ts'
import { actionsFor } from './codeActions.ts'
import { spanOf } from './convert.ts'
import { createDiagnostics } from './diagnostics.ts'
import { createDocuments } from './documents.ts'
import { explainedIn } from './explain.ts'
import { foldsOf } from './folding.ts'
import { heardIn } from './hear.ts'
import { hoverAt } from './hover.ts'
import { inlaysIn } from './inlay.ts'
import { lensesOf } from './lens.ts'
import { flatOutlineOf, outlineOf } from './outline.ts'
import type { Runtime } from './runtime.ts'
import { tokensOf } from './semanticTokens.ts'
import { isRecord, readSettings } from './settings.ts'
import { timingAt } from './timing.ts'
import { trimAt } from './trim.ts'
import { createViews, type View } from './views.ts'

/** Serves a client over a connection until it hangs up. Every feature is a function of one view of one document. */
export function serve(connection: Connection, runtime: Runtime): void {
  let client = clientOf(null)
  let settings = readSettings(undefined)
  /** Until the client has said what its settings are, answers wait. */
  let starting: Promise<void> | null = null

  const memo = createMemo()
  const today = () => client.today ?? runtime.today()
  const documents = createDocuments()
  const views = createViews(() => ({ settings, calm: client.calm, today, memo }))
  const diagnostics = createDiagnostics(connection, documents, views, runtime, () => ({ ...client, run: settings.run }))

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params)
    settings = readSettings(client.settings)
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'voicemail-language-server' } }
  })
  connection.onInitialized(() => {
    if (!client.canConfigure) return
    starting = askSettings().then(() => {
      starting = null
    })
    if (client.canRegister)
      connection.sendRequest('client/registerCapability', { registrations: [settingsChanges] }).catch(complain)
  })
  connection.onDidChangeConfiguration((changed) => {
    const sent: unknown = changed?.settings
    if (client.canConfigure) void askSettings().then(renew).catch(complain)
    else if (isRecord(sent) && isRecord(sent.voicemail)) {
      settings = readSettings(sent.voicemail)
      renew()
    }
  })

  connection.onDidOpenTextDocument((params) => {
    const document = documents.open(params)
    if (!document) return
    whenStarted(() => {
      if (documents.get(document.uri) !== document) return
      views.opened(document)
      diagnostics.opened(document)
    })
  })
  connection.onDidChangeTextDocument((params) => {
    const document = documents.get(params.textDocument.uri)
    if (!document) return
    views.edited(document, documents.change(params))
    whenStarted(() => documents.get(document.uri) === document && diagnostics.edited(document))
  })
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const document = documents.get(textDocument.uri)
    if (document) diagnostics.saved(document)
  })
  connection.onDidCloseTextDocument(({ textDocument }) => {
    if (!documents.close(textDocument.uri)) return
    views.closed(textDocument.uri)
    diagnostics.closed(textDocument.uri)
  })

  answer('textDocument/diagnostic', { kind: 'full', items: [] }, (view, params: DocumentDiagnosticParams) =>
    diagnostics.report(view, params.previousResultId),
  )
  answer('textDocument/codeAction', [], (view, params: CodeActionParams) => actionsFor(view, params, client.editing))
  answer('textDocument/hover', null, (view, params: HoverParams) => hoverAt(view, params, client.markup))
  answer('textDocument/documentSymbol', [], (view) => (client.hasTree ? outlineOf(view) : flatOutlineOf(view)))
  answer('textDocument/foldingRange', [], foldsOf)
  answer('textDocument/codeLens', [], (view) => lensesOf(view, client.commands))
  answer('textDocument/inlayHint', [], (view, params: InlayHintParams) =>
    settings.inlayHints ? inlaysIn(view, params) : [],
  )
  answer('textDocument/semanticTokens/full', { data: [] }, (view) => tokensOf(view))
  answer('textDocument/semanticTokens/range', { data: [] }, (view, { range }: SemanticTokensRangeParams) =>
    tokensOf(view, spanOf(view.document, range)),
  )
  answer<HearParams, HearResult>('voicemail/hear' satisfies HearMethod, null, heardIn)
  answer<ExplainParams, ExplainResult>('voicemail/explain' satisfies ExplainMethod, null, explainedIn)
  answer<TrimParams, TrimResult>('voicemail/trim' satisfies TrimMethod, null, trimAt)
  answer<TimingParams, TimingResult>('voicemail/timing' satisfies TimingMethod, null, timingAt)
  answer<CheckParams, CheckResult>('voicemail/check' satisfies CheckMethod, null, ({ document }) => {
    diagnostics.show(document)
    return { shown: views.of(document).shown.length }
  })
  connection.listen()

  /** A request about one document. Where it is not open, or something goes wrong, the answer is empty. */
  function answer<P extends { textDocument: TextDocumentIdentifier }, R>(
    method: string,
    empty: R,
    feature: (view: View, params: P) => R,
  ) {
    const reply = (params: P): R => {
      try {
        const document = documents.get(params.textDocument.uri)
        return document ? feature(views.of(document), params) : empty
      } catch (error) {
        complain(error)
        return empty
      }
    }
    connection.onRequest(method, (params: P): unknown =>
      starting ? starting.then(() => reply(params)) : reply(params),
    )
  }

  /** Everything that is shown depends on the settings. */
  function renew() {
    diagnostics.renew()
    if (client.canRefreshInlays) connection.sendRequest('workspace/inlayHint/refresh').catch(complain)
  }

  function whenStarted(act: () => void) {
    if (starting) void starting.then(act).catch(complain)
    else act()
  }

  async function askSettings() {
    try {
      settings = readSettings(await connection.workspace.getConfiguration('voicemail'))
    } catch (error) {
      complain(error)
    }
  }

  function complain(error: unknown) {
    connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}

const settingsChanges = {
  id: 'voicemail-settings',
  method: 'workspace/didChangeConfiguration',
  registerOptions: { section: 'voicemail' },
}
