import type { InitializeParams, MarkupKind, ServerCapabilities } from 'vscode-languageserver'
import type { ServerVersion } from '../protocol.ts'
import { actionKinds, type Editing } from './codeActions.ts'
import type { Delivery } from './diagnostics.ts'
import { isRecord } from './settings.ts'

/** What a client can do, and what it asked for when it started. */
export type Client = Omit<Delivery, 'run'> &
  Readonly<{
    editing: Editing
    markup: MarkupKind
    /** Its settings can be asked for, and it can be told to say when they change. */
    canConfigure: boolean
    canRegister: boolean
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
  const showing = { related: related === true, docs: textOf(options.docs) }
  return {
    way,
    canRefresh,
    showing,
    // A client that pulls and cannot be told to pull again would never see what waited.
    calm: options.calm !== false && (way === 'push' || canRefresh),
    editing: { ...showing, versioned: workspace?.workspaceEdit?.documentChanges === true },
    markup: textDocument?.hover?.contentFormat?.includes('markdown') === false ? 'plaintext' : 'markdown',
    canConfigure: workspace?.configuration === true,
    canRegister: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    settings: options.settings,
    today: textOf(options.today),
  }
}

/** What the server can do for this client. */
export function capabilitiesFor({ way }: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2, save: true },
    codeActionProvider: { codeActionKinds: [...actionKinds] },
    hoverProvider: true,
    ...(way === 'pull' ? { diagnosticProvider: asked } : {}),
    experimental: { voicemail: { protocol: 1 } satisfies ServerVersion },
  }
}

const asked = { identifier: 'voicemail', interFileDependencies: false, workspaceDiagnostics: false }

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
