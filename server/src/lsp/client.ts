import type { InitializeParams, MarkupKind, ServerCapabilities } from 'vscode-languageserver'
import type { Language } from '../engine/language/text.ts'
import type { ServerVersion } from '../protocol.ts'
import { actionKinds, type Editing } from './codeActions.ts'
import type { Delivery } from './diagnostics.ts'
import { legend } from './semanticTokens.ts'
import { isRecord } from './settings.ts'
import { type Takes, takesOf } from './takes.ts'

/** What a client can do, and what it asked for when it started. */
export type Client = Omit<Delivery, 'run'> &
  Readonly<{
    editing: Editing
    /** Its own commands that lenses may name. */
    commands: readonly string[]
    /** It knows the schema of configurations in JSON by itself. */
    jsonSchema: boolean
    /** It can show the outline as a tree. */
    hasTree: boolean
    /** What it shows beside the text, besides diagnostics. */
    shows: Readonly<{ lenses: boolean; inlays: boolean }>
    canRefreshInlays: boolean
    takes: Takes
    markup: MarkupKind
    /** Its settings can be asked for, and it can be told to say when they change. */
    canConfigure: boolean
    canRegister: boolean
    /** It can be told to say when files change. */
    canWatch: boolean
    /** The folders of the workspace, as addresses. */
    folders: readonly string[]
    /** The language of its own words, where it says. */
    locale: Language | null
    /** From the initialization options. */
    settings: unknown
    today: string | null
  }>

/** Reads `initialize`; whatever is missing or malformed counts as not there. */
export function clientOf(params: InitializeParams | null): Client {
  const { textDocument, workspace } = params?.capabilities ?? {}
  const sent: unknown = params?.initializationOptions
  const options = isRecord(sent) ? sent : {}
  const way = textDocument?.diagnostic ? 'pull' : 'push'
  const canRefresh = workspace?.diagnostics?.refreshSupport === true
  const related = textDocument?.diagnostic?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation
  const { documentChanges, resourceOperations } = workspace?.workspaceEdit ?? {}
  const versioned = documentChanges === true
  const creates = versioned && resourceOperations?.includes('create') === true
  const showing = { related: related === true, docs: textOf(options.docs) }
  return {
    way,
    canRefresh,
    showing,
    // A client that pulls and cannot be told to pull again would never see what waited.
    calm: options.calm !== false && (way === 'push' || canRefresh),
    editing: { ...showing, versioned, creates, snippets: workspace?.workspaceEdit?.snippetEditSupport === true },
    commands: Array.isArray(options.commands) ? options.commands.filter((name) => typeof name === 'string') : [],
    jsonSchema: options.jsonSchema === true,
    hasTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    shows: { lenses: Boolean(textDocument?.codeLens), inlays: Boolean(textDocument?.inlayHint) },
    canRefreshLenses: workspace?.codeLens?.refreshSupport === true,
    canRefreshInlays: workspace?.inlayHint?.refreshSupport === true,
    takes: takesOf(params?.capabilities),
    markup: textDocument?.hover?.contentFormat?.includes('markdown') === false ? 'plaintext' : 'markdown',
    canConfigure: workspace?.configuration === true,
    canRegister: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    canWatch: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    folders: foldersOf(params),
    locale: (/^(en|es)\b/i.exec(params?.locale ?? '')?.[1]?.toLowerCase() as Language | undefined) ?? null,
    settings: options.settings,
    today: textOf(options.today),
  }
}

/** What the server can do for this client. */
export function capabilitiesFor({ way, shows, takes }: Client, wholeFolder: boolean): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: true },
    codeActionProvider: { codeActionKinds: [...actionKinds] },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', ':', '"', '{', '[', '!', '|', '$'] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    semanticTokensProvider: { legend, full: true, range: true },
    ...takes.features,
    ...(shows.lenses ? { codeLensProvider: {} } : {}),
    ...(shows.inlays ? { inlayHintProvider: true } : {}),
    ...(way === 'pull' ? { diagnosticProvider: { ...asked, workspaceDiagnostics: wholeFolder } } : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didDelete: anyFile, didRename: anyFile },
    },
    experimental: { voicemail: { protocol: 1 } satisfies ServerVersion },
  }
}

const anyFile = { filters: [{ pattern: { glob: '**/*' } }] }
const asked = { identifier: 'voicemail', interFileDependencies: false }

function foldersOf(params: InitializeParams | null): readonly string[] {
  const named = params?.workspaceFolders?.map(({ uri }) => uri) ?? (params?.rootUri ? [params.rootUri] : [])
  return named.filter((uri) => typeof uri === 'string').map((uri) => uri.replace(/(?<=[^/])\/$/, ''))
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
