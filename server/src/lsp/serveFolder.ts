import type {
  CancellationToken,
  Connection,
  Diagnostic,
  WorkspaceDiagnosticParams,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver'
import type { VoicemailSettings } from '../protocol.ts'
import type { Client } from './client.ts'
import { diagnosticsOf } from './diagnostic.ts'
import { reportOf } from './diagnostics.ts'
import { askExcluded, type Excluded } from './excluded.ts'
import type { Runtime } from './runtime.ts'
import type { Libraries } from './serveLibrary.ts'
import type { Teams } from './teams.ts'
import type { Views } from './views.ts'

/** The suggestions of scripts that are not open, while somebody wants those of the whole folder. */
export type FolderCheck = Readonly<{
  isOn(): boolean
  /** These scripts may say something else now; null: all of them. */
  touched(uris: readonly string[] | null): void
}>

type Around = Readonly<{ client: Client; settings: VoicemailSettings }>
type Parts = Readonly<{ libraries: Libraries; views: Views; teams: Teams; runtime: Runtime }>
type Known = Readonly<{ resultId: string; items: Diagnostic[] }>

/** Answers are held open until there is something new to say. */
export function serveFolder(connection: Connection, around: () => Around, parts: Parts): FolderCheck {
  const { libraries, views, teams, runtime } = parts
  const known = new Map<string, Known>()
  /** What clients that do not ask have been told. */
  const told = new Map<string, string>()
  let stale: Set<string> | null = null
  let isHidden: Excluded = () => false
  let working: Promise<void> | null = null
  let changed = () => {}

  const isOn = () => around().settings.scope === 'folder' && around().settings.run !== 'manual'

  /** Looks at every script that may have changed, one at a time: whoever types meanwhile is answered first. */
  const catchUp = async (): Promise<void> => {
    await null
    while (stale === null || stale.size > 0) {
      const all = stale === null
      const scripts = await libraries.scripts()
      await teams.settled()
      if (all) isHidden = await askExcluded(connection, libraries.folders(), around().client.canConfigure)
      const due: ReadonlySet<string> = stale ?? new Set([...scripts, ...known.keys()])
      stale = new Set()
      for (const uri of due) {
        await look(uri, isOn() && scripts.has(uri) && !isHidden(uri))
        await new Promise<void>((go) => void runtime.after(0, go))
      }
    }
    working = null
  }

  const look = async (uri: string, wanted: boolean): Promise<void> => {
    const document = wanted && !libraries.isOpen(uri) ? await libraries.read(uri) : null
    if (!document) return void known.delete(uri)
    await teams.ready(uri)
    const items = diagnosticsOf(views.once(document, libraries.of(uri)), around().client.showing)
    if (!libraries.isOpen(uri)) teams.closed(uri)
    const { resultId } = reportOf(items, undefined)
    known.set(uri, { resultId: resultId!, items })
  }

  const settle = (): Promise<void> => {
    working ??= catchUp().catch((error) => {
      working = null
      stale = new Set()
      connection.console.error(String(error))
    })
    return working
  }

  connection.onRequest('workspace/diagnostic', (params: WorkspaceDiagnosticParams, cancelled: CancellationToken) =>
    answer(new Map(params.previousResultIds.map(({ uri, value }) => [uri, value])), cancelled),
  )

  async function answer(before: ReadonlyMap<string, string>, cancelled: CancellationToken) {
    for (;;) {
      await settle()
      const items = newsFor(before)
      if (items.length > 0 || cancelled.isCancellationRequested) return { items }
      await new Promise<void>((go) => {
        changed = go
        cancelled.onCancellationRequested(() => go())
      })
    }
  }

  /** What somebody who knows so much is to be told; of an open script its own answers say more. */
  function newsFor(before: ReadonlyMap<string, string>): WorkspaceDiagnosticReport['items'] {
    const fresh = [...known].filter(([uri, { resultId, items }]) => {
      const last = before.get(uri)
      return last !== resultId && (last !== undefined || items.length > 0)
    })
    const gone = [...before].filter(([uri, last]) => !known.has(uri) && last !== GONE)
    return [...fresh, ...gone.map(([uri]) => [uri, nothing] as const)]
      .filter(([uri]) => !libraries.isOpen(uri))
      .map(([uri, { resultId, items }]) => ({ kind: 'full', uri, version: null, resultId, items }))
  }

  const tell = async (): Promise<void> => {
    await settle()
    for (const item of newsFor(told)) {
      const { uri, items, resultId } = item as Known & { uri: string }
      told.set(uri, resultId)
      await connection.sendDiagnostics({ uri, diagnostics: items })
    }
  }

  return {
    isOn,
    touched(uris) {
      if (uris === null) stale = null
      else for (const uri of uris) stale?.add(uri)
      if (around().client.way === 'push' && (isOn() || told.size > 0)) void tell()
      else if (around().client.way === 'pull') changed()
    },
  }
}

const GONE = 'gone'
const nothing: Known = { resultId: GONE, items: [] }
