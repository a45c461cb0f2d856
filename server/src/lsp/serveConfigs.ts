import type {
  CodeAction,
  CodeActionParams,
  Connection,
  Diagnostic,
  DidChangeTextDocumentParams,
  DidChangeWatchedFilesParams,
  DidChangeWorkspaceFoldersParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../engine/language/text.ts'
import type { VoicemailSettings } from '../protocol.ts'
import type { Ask } from '../workspace/clientFiles.ts'
import { inFolder, isInside, parentOf, sameAddress } from '../workspace/config/address.ts'
import { configNames } from '../workspace/config/chain.ts'
import type { Configured } from '../workspace/config/config.ts'
import type { Client } from './client.ts'
import { createClosedConfigs } from './closedConfigs.ts'
import { configActions, configDiagnostics, createConfigDocuments } from './configDocuments.ts'
import type { Runtime } from './runtime.ts'
import type { TeamFile } from './teamActions.ts'
import { createTeams, type Teams } from './teams.ts'

/** The part of the server that is about team configurations: which holds for a script, and those that are open. */
export type Configs = Readonly<{
  teams: Teams
  get(uri: string): TextDocument | undefined
  /** True for a document that is a configuration. */
  opened(params: DidOpenTextDocumentParams): boolean
  changed(params: DidChangeTextDocumentParams): boolean
  closed(uri: string): boolean
  /** Says what is wrong in configurations that are not open. */
  tellOfClosed(): void
  diagnostics(document: TextDocument): Diagnostic[]
  actions(document: TextDocument, params: CodeActionParams): CodeAction[]
  /** Where a decision for the team goes that is made in a script. */
  fileFor(script: string): TeamFile | null
  /** The language in which an open configuration is talked about. */
  localeOf(document: TextDocument): Language
  /** Tells a client that does not ask. */
  push(): void
}>

/** What the client can do and what is set, as they are now. */
export type Around = () => Readonly<{ client: Client; settings: VoicemailSettings }>

/** Who else hears of files that changed, and of folders that came and went. */
export type Others = Readonly<{
  watched(params: DidChangeWatchedFilesParams): void
  follow(folders: readonly string[]): void
}>

/** `renew` is called when other settings hold for an open script. */
export function serveConfigs(
  connection: Connection,
  runtime: Runtime,
  around: Around,
  renew: () => void,
  others: Others,
): Configs {
  const documents = createConfigDocuments()
  const ask: Ask = (method: string, params: object) => connection.sendRequest(method, params) as Promise<never>
  const files = documents.over(runtime.files(ask))
  let folders: readonly string[] | null = null
  const closed = createClosedConfigs((uri, diagnostics) => void connection.sendDiagnostics({ uri, diagnostics }))
  const tellOfClosed = () =>
    closed.tell(teams.inUse(), {
      isOpen: (uri) => [...documents.all()].some((one) => sameAddress(one.uri, uri)),
      localeOf: localeUnder,
      showing: around().client.showing,
    })
  const teams = createTeams(files, () => folders ?? around().client.folders, renew, tellOfClosed)

  connection.onDidChangeWatchedFiles((params) => {
    others.watched(params)
    teams.touched(params.changes.map(({ uri }) => uri))
  })
  connection.onNotification('workspace/didChangeWorkspaceFolders', ({ event }: DidChangeWorkspaceFoldersParams) => {
    const removed = new Set(event.removed.map(({ uri }) => uri))
    const left = (folders ?? around().client.folders).filter((uri) => !removed.has(uri))
    folders = [...left, ...event.added.map(({ uri }) => uri)]
    others.follow(folders)
    teams.changed()
  })

  function localeUnder(configured: Configured): Language {
    const { settings, client } = around()
    if (settings.messages !== 'auto') return settings.messages
    return configured.settings.language ?? client.locale ?? settings.language
  }
  const localeOf = (document: TextDocument): Language => localeUnder(teams.of(document.uri))
  const diagnostics = (document: TextDocument) =>
    configDiagnostics(document, teams.of(document.uri).chain, localeOf(document), around().client.showing)
  const pushOne = (document: TextDocument) => {
    if (around().client.way !== 'push' || documents.get(document.uri) !== document) return
    const { uri, version } = document
    void connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(document) })
  }
  const edited = (document: TextDocument) => {
    teams.changed()
    const wait = teams.ready(document.uri)
    void wait?.then(() => pushOne(document))
  }

  const fileFor = (script: string): TeamFile | null => {
    const { chain } = teams.of(script)
    const folder = parentOf(script)
    if (!folder) return null
    if (!chain) {
      const top = (folders ?? around().client.folders).find((root) => isInside(root, folder)) ?? folder
      return { uri: inFolder(top, configNames[0]), source: '', version: null, exists: false }
    }
    const open = [...documents.all()].find(({ uri }) => sameAddress(uri, chain.uri))
    if (open) return { uri: open.uri, source: open.getText(), version: open.version, exists: true }
    const own = chain.layers.find(({ uri }) => uri === chain.uri)
    return own ? { uri: chain.uri, source: own.source, version: null, exists: true } : null
  }

  return {
    teams,
    fileFor,
    actions: (document, params) =>
      configActions(document, teams.of(document.uri).chain, localeOf(document), params, around().client.editing),
    get: documents.get,
    opened(params) {
      const document = documents.open(params)
      if (document) {
        tellOfClosed()
        edited(document)
      }
      return document !== null
    },
    changed(params) {
      const document = documents.change(params)
      if (document) edited(document)
      return document !== null
    },
    closed(uri) {
      teams.closed(uri)
      const known = documents.close(uri)
      if (known) teams.changed()
      return known
    },
    tellOfClosed,
    diagnostics,
    localeOf,
    push() {
      for (const document of documents.all()) pushOne(document)
    },
  }
}

/** What a client that can watch files is asked to watch. */
export const configChanges = {
  id: 'voicemail-configurations',
  method: 'workspace/didChangeWatchedFiles',
  registerOptions: { watchers: [{ globPattern: '**/*.{yaml,yml,json}' }, { globPattern: '**/.git' }] },
}
