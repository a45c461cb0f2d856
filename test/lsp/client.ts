import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  createMessageConnection,
  type MessageConnection,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import type {
  CodeAction,
  Diagnostic,
  DocumentDiagnosticReport,
  Hover,
  InitializeResult,
  PublishDiagnosticsParams,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { LibraryResult, TimingResult } from '../../server/src/protocol.ts'
import type { Ask } from '../../server/src/workspace/clientFiles.ts'

/** The two kinds of clients: those that ask for diagnostics and those that are told. */
export const ways = ['pull', 'push'] as const
export type Way = (typeof ways)[number]

export type Options = Readonly<{
  way: Way
  /** `initializationOptions`, over `{ calm: false, today: '2026-11-23' }`. */
  options?: Record<string, unknown>
  /** What the client answers for the section `voicemail`; without it, it cannot be asked. */
  settings?: () => unknown
  /** The address of the workspace folder. */
  root?: string
  /** Answers for files that only the client can read. */
  files?: Ask
  /** More client capabilities. */
  capabilities?: { textDocument?: object; workspace?: object }
}>

/** A script language client for tests. */
export type Client = Awaited<ReturnType<typeof connect>>

const server = fileURLToPath(new URL('../../server/dist/server.cjs', import.meta.url))

/** Starts the real server as an editor would, over stdio. */
export async function start(options: Options): Promise<Client & { process: ChildProcess }> {
  if (!existsSync(server)) throw new Error('server/dist/server.cjs is not built: run "npm run build" first.')
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const client = await connect(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin), options)
  return { ...client, process: child }
}

/** Initializes a server at the other end of a reader and a writer. */
export async function connect(reader: MessageReader, writer: MessageWriter, { way, ...given }: Options) {
  const connection = createMessageConnection(reader, writer)
  const published = new Map<string, PublishDiagnosticsParams>()
  const waiting = new Set<() => void>()
  const logged: string[] = []
  let refreshes = 0
  let misdirected = 0
  const wake = () => {
    for (const look of [...waiting]) look()
  }
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    // Of files that are not open nobody asks: they are told of, and taken back, in either way.
    if (way === 'pull' && documents.has(params.uri) && params.diagnostics.length > 0) misdirected++
    published.set(params.uri, params)
    wake()
  })
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => void logged.push(message))
  connection.onRequest('workspace/diagnostic/refresh', () => {
    refreshes++
    if (way === 'push') misdirected++
    wake()
    return null
  })
  connection.onRequest('workspace/configuration', () => [given.settings?.() ?? null])
  connection.onRequest('client/registerCapability', () => null)
  for (const method of ['voicemail/files/read', 'voicemail/files/look', 'voicemail/files/list'] as const)
    connection.onRequest(
      method,
      (params: { uri: string }) => given.files?.(method as 'voicemail/files/read', params) ?? null,
    )
  connection.listen()
  const initialized = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: given.root ?? null,
    capabilities: {
      textDocument: {
        hover: { contentFormat: ['markdown', 'plaintext'] },
        publishDiagnostics: { relatedInformation: true },
        ...(way === 'pull' ? { diagnostic: { relatedDocumentSupport: false } } : {}),
        ...given.capabilities?.textDocument,
      },
      workspace: {
        workspaceEdit: { documentChanges: true },
        ...(way === 'pull' ? { diagnostics: { refreshSupport: true } } : {}),
        ...(given.settings ? { configuration: true } : {}),
        ...given.capabilities?.workspace,
      },
    },
    initializationOptions: { calm: false, today: '2026-11-23', ...given.options },
  })
  connection.sendNotification('initialized', {})

  const documents = new Map<string, TextDocument>()
  const request = <R>(method: string, params: object) => connection.sendRequest<R>(method, params)
  const notify = (method: string, params: object) => connection.sendNotification(method, params)
  const until = <T>(look: () => T | undefined) =>
    new Promise<T>((resolve) => {
      const attempt = () => {
        const found = look()
        if (found === undefined) return
        waiting.delete(attempt)
        resolve(found)
      }
      waiting.add(attempt)
      attempt()
    })

  return {
    connection: connection as MessageConnection,
    initialized,
    logged,
    published,
    request,
    notify,
    until,
    refreshes: () => refreshes,
    open(uri: string, text: string, languageId = 'voicemail-script') {
      documents.set(uri, TextDocument.create(uri, languageId, 1, text))
      return notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } })
    },
    /** Sends edits as an editor does, one change event for each, and applies them on this side too. */
    change(uri: string, edits: readonly { range?: Range; text: string }[]) {
      const document = documents.get(uri)!
      const version = document.version + 1
      TextDocument.update(document, [...edits] as never, version)
      return notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: edits })
    },
    close(uri: string) {
      documents.delete(uri)
      return notify('textDocument/didClose', { textDocument: { uri } })
    },
    document: (uri: string) => documents.get(uri)!,
    text: (uri: string) => documents.get(uri)!.getText(),
    /** The range of the first (or a later) place where words stand. */
    rangeOf(uri: string, words: string, from = 0): Range {
      const document = documents.get(uri)!
      const at = document.getText().indexOf(words, from)
      if (at < 0) throw new Error(`“${words}” is not in ${uri}`)
      return { start: document.positionAt(at), end: document.positionAt(at + words.length) }
    },
    /** The diagnostics of the document as it is now, whichever way they come. */
    async diagnostics(uri: string): Promise<Diagnostic[]> {
      if (way === 'pull') {
        const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } })
        if (report.kind !== 'full') throw new Error('a full report was asked for')
        return report.items
      }
      const version = documents.get(uri)?.version
      const { diagnostics } = await until(() => {
        const last = published.get(uri)
        return last && last.version === version ? last : undefined
      })
      return diagnostics
    },
    hover: (uri: string, range: Range) =>
      request<Hover | null>('textDocument/hover', { textDocument: { uri }, position: range.start }),
    actions: (uri: string, range: Range, only?: string[]) =>
      request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range,
        context: { diagnostics: [], ...(only ? { only } : {}) },
      }),
    timing: (uri: string, range: Range, selections?: Range[]) =>
      request<TimingResult>('voicemail/timing', {
        textDocument: { uri },
        position: range.start,
        ...(selections ? { selections } : {}),
      }),
    /** What the server knows of the workspace's scripts, once it has read them all. */
    library: () => request<LibraryResult>('voicemail/library', {}),
    /** Applies an edit as an editor would: only to the version it was made for, and only where edits do not overlap. */
    apply(uri: string, edit: WorkspaceEdit) {
      const document = documents.get(uri)!
      const edits = editsFor(document, edit)
      TextDocument.applyEdits(document, edits) // throws where edits overlap
      const ordered = [...edits].sort((a, b) => document.offsetAt(b.range.start) - document.offsetAt(a.range.start))
      return this.change(
        uri,
        ordered.map(({ range, newText }) => ({ range, text: newText })),
      )
    },
    /** Ends the server; fails if it told a client that asks. */
    async stop() {
      await connection.sendRequest('shutdown')
      if (misdirected > 0) throw new Error(`${misdirected} diagnostics were pushed to a client that pulls`)
      connection.sendNotification('exit')
    },
  }
}

function editsFor(document: TextDocument, edit: WorkspaceEdit): TextEdit[] {
  if (!edit.documentChanges) return edit.changes![document.uri]!
  return edit.documentChanges.flatMap((change) => {
    if (!('edits' in change) || change.textDocument.uri !== document.uri) throw new Error('an edit of something else')
    if (change.textDocument.version !== document.version) throw new Error('an edit of another version')
    return change.edits as TextEdit[]
  })
}
