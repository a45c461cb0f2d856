import type { Connection, InitializeResult, TextDocumentIdentifier } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { createMemo } from '../engine/check.ts'
import type { NewScriptMethod, NewScriptParams, PastedMethod, PastedParams } from '../protocol.ts'
import { capabilitiesFor, clientOf } from './client.ts'
import { createDiagnostics } from './diagnostics.ts'
import { createDocuments } from './documents.ts'
import { answerFeatures } from './features.ts'
import { newScript } from './newScript.ts'
import { pasted } from './pasted.ts'
import type { Runtime } from './runtime.ts'
import { configChanges, serveConfigs } from './serveConfigs.ts'
import { serveFolder } from './serveFolder.ts'
import { scriptChanges, serveLibrary } from './serveLibrary.ts'
import { serveReplace } from './serveReplace.ts'
import { serveSymbols } from './serveSymbols.ts'
import { isRecord, readSettings } from './settings.ts'
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
  const libraries = serveLibrary(
    connection,
    runtime,
    documents,
    () => client,
    (changed) => diagnostics.renew(changed),
    () => folder,
  )
  const configs = serveConfigs(connection, runtime, () => ({ client, settings }), renew, libraries)
  const views = createViews(() => ({
    ...{ settings, configured: configs.teams.of, calm: client.calm, today, memo },
    library: libraries,
  }))
  const folder = serveFolder(connection, () => ({ client, settings }), {
    libraries,
    views,
    teams: configs.teams,
    runtime,
  })
  const diagnostics = createDiagnostics(connection, documents, views, runtime, () => ({ ...client, run: settings.run }))

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params)
    settings = readSettings(client.settings)
    return {
      capabilities: capabilitiesFor(client, settings.scope === 'folder'),
      serverInfo: { name: 'voicemail-language-server' },
    }
  })
  connection.onInitialized(() => {
    const registrations = [
      ...(client.canConfigure && client.canRegister ? [settingsChanges] : []),
      ...(client.canWatch ? [configChanges, scriptChanges] : []),
    ]
    libraries.follow(client.folders)
    if (registrations.length > 0) connection.sendRequest('client/registerCapability', { registrations }).catch(complain)
    if (!client.canConfigure) return
    starting = askSettings().then(() => {
      starting = null
    })
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
    if (document)
      whenReady(document.uri, () => {
        if (documents.get(document.uri) !== document) return
        views.opened(document)
        diagnostics.opened(document)
        libraries.opened(views.of(document).report)
      })
    else configs.opened(params)
  })
  connection.onDidChangeTextDocument((params) => {
    const document = documents.get(params.textDocument.uri)
    if (!document) return void configs.changed(params)
    views.edited(document, documents.change(params))
    whenReady(document.uri, () => documents.get(document.uri) === document && diagnostics.edited(document))
  })
  connection.onDidSaveTextDocument(({ textDocument }) => {
    const document = documents.get(textDocument.uri)
    if (document) diagnostics.saved(document)
  })
  connection.onDidCloseTextDocument(({ textDocument }) => {
    const { uri } = textDocument
    if (!configs.closed(uri) && !documents.close(uri)) return
    views.closed(uri)
    libraries.closed(uri)
    diagnostics.closed(uri)
    configs.tellOfClosed()
  })

  answerFeatures(answer, () => ({ client, settings }), { configs, diagnostics, views, others: libraries.others })
  serveReplace(connection, answer, { teams: configs.teams, today, others: libraries.others, runtime })
  connection.onRequest('voicemail/newScript' satisfies NewScriptMethod, (params: NewScriptParams) => newScript(params))
  connection.onRequest('voicemail/pasted' satisfies PastedMethod, (params: PastedParams) =>
    pasted(params, settings.language),
  )
  serveSymbols(connection, libraries.others, views, configs.teams)
  connection.listen()

  /** A request about one script, or one configuration. Where it is not open, or something goes wrong, the answer is empty. */
  function answer<P extends { textDocument: TextDocumentIdentifier }, R>(
    method: string,
    empty: R,
    feature: (view: View, params: P) => R,
    inConfig?: (document: TextDocument, params: P) => R,
  ): void {
    const reply = (params: P): R => {
      try {
        const { uri } = params.textDocument
        const document = documents.get(uri)
        if (document) return feature(views.of(document), params)
        const config = configs.get(uri)
        return config && inConfig ? inConfig(config, params) : empty
      } catch (error) {
        complain(error)
        return empty
      }
    }
    connection.onRequest(method, (params: P): unknown => {
      const wait = whenAt(params?.textDocument?.uri)
      return wait ? wait.then(() => reply(params)) : reply(params)
    })
  }

  /** Everything that is shown depends on the settings and on the team's configuration. */
  function renew() {
    diagnostics.renew()
    configs.push()
    folder.touched(null)
    if (client.canRefreshInlays) connection.sendRequest('workspace/inlayHint/refresh').catch(complain)
  }

  /** When a document can be answered for: the settings are known, and the team's configuration of it; null is now. */
  function whenAt(uri: string): Promise<void> | null {
    if (starting) return starting.then(() => whenAt(uri) ?? undefined)
    return documents.get(uri) || configs.get(uri) ? configs.teams.ready(uri) : null
  }

  function whenReady(uri: string, act: () => void) {
    const wait = whenAt(uri)
    if (wait) void wait.then(act).catch(complain)
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
  registerOptions: { section: ['voicemail', 'files.exclude'] },
}
