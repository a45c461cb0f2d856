import type { Connection, DeleteFilesParams, RenameFilesParams } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Library } from '../engine/library.ts'
import type { Report } from '../engine/report.ts'
import type { LibraryMethod, LibraryResult } from '../protocol.ts'
import type { Ask } from '../workspace/clientFiles.ts'
import { sameAddress } from '../workspace/config/address.ts'
import { isScript } from '../workspace/files.ts'
import type { Kept } from '../workspace/library.ts'
import { createLibraryKeeper, foldersOf } from '../workspace/libraryKeeper.ts'
import type { Client } from './client.ts'
import type { Documents } from './documents.ts'
import type { Runtime } from './runtime.ts'
import type { Others } from './serveConfigs.ts'
import type { FolderCheck } from './serveFolder.ts'
import type { Other } from './tags/rename.ts'

/** The part of the server that knows the other scripts of the workspace. */
export type Libraries = Readonly<{
  /** The others as a script sees them; null outside of the workspace. */
  of(uri: string): Library | null
  /** What a script that is open says now. */
  shown(document: TextDocument, report: Report): void
  opened(report: Report): void
  closed(uri: string): void
  /** Every script but one: those that are open as they are shown, the rest from the disk. */
  others(uri: string): Promise<readonly Other[]>
  /** The addresses of all scripts, once they have been read. */
  scripts(): Promise<ReadonlySet<string>>
  /** One that is not open; null where it cannot be read, or is too large to be kept. */
  read(uri: string): Promise<TextDocument | null>
  isOpen(uri: string): boolean
  /** Those of the workspace. */
  folders(): readonly string[]
}> &
  Others

/** How often, at most, the client is asked to ask again because something changed in another file. */
export const REFRESH = 1000

/**
 * `renew` is called with the open scripts in which another file may have changed what is found; `folder` hears of those
 * that are not open.
 */
export function serveLibrary(
  connection: Connection,
  runtime: Runtime,
  documents: Documents,
  client: () => Client,
  renew: (changed: readonly TextDocument[]) => void,
  folder: () => FolderCheck,
): Libraries {
  const ask: Ask = (method: string, params: object) => connection.sendRequest(method, params) as Promise<never>
  const files = runtime.files(ask)
  const open = (uri: string) => [...documents.all()].some((document) => sameAddress(document.uri, uri))
  const keeper = createLibraryKeeper(files, open, whenChanged)
  const { library } = keeper
  const stale = new Set<string>()
  const watched = new Map<string, () => void>()
  let waiting = false
  let roots: readonly string[] = []
  let loading = false
  /** Of open scripts: what they said when the others were last looked at. */
  const seen = new Map<string, Kept | null>()

  function whenChanged(before: Kept | null, after: Kept | null) {
    const { uri: own } = (after ?? before)!
    if (folder().isOn() && !loading && !open(own)) folder().touched([own, ...nearTo(own, before)])
    for (const { uri } of documents.all())
      if (library.concerns(before, uri) || library.concerns(after, uri)) stale.add(uri)
    if (stale.size === 0 || waiting) return
    waiting = true
    runtime.after(REFRESH, () => {
      waiting = false
      const changed = [...documents.all()].filter(({ uri }) => stale.delete(uri))
      stale.clear()
      if (changed.length > 0) renew(changed)
    })
  }

  /** Those in which a change of one script can change what is found. Too much work for every key that is pressed. */
  const nearTo = (uri: string, before: Kept | null): string[] => {
    const now = library.kept(uri)
    seen.set(uri, now)
    return [...library.all()].filter((other) => library.concerns(before, other) || library.concerns(now, other))
  }
  const saved = (uri: string): string[] => [
    uri,
    ...(folder().isOn() && open(uri) ? nearTo(uri, seen.get(uri) ?? null) : []),
  ]

  connection.onNotification('workspace/didDeleteFiles', ({ files: gone }: DeleteFilesParams) => {
    for (const { uri } of gone) keeper.changed(uri)
    folder().touched(gone.map(({ uri }) => uri))
  })
  connection.onNotification('workspace/didRenameFiles', ({ files: renamed }: RenameFilesParams) => {
    for (const { oldUri, newUri } of renamed) {
      keeper.changed(oldUri)
      keeper.changed(newUri)
    }
    folder().touched(renamed.flatMap(({ oldUri, newUri }) => [oldUri, newUri]))
  })
  connection.onRequest('voicemail/library' satisfies LibraryMethod, async (): Promise<LibraryResult> => {
    await keeper.settled()
    return library.size()
  })

  /** For a client that watches nothing: the folders with scripts, as far as the system allows. */
  const watch = () => {
    if (client().canWatch || !files.watchFolder) return
    for (const folder of foldersOf(library)) {
      if (watched.has(folder) || watched.size >= MOST_WATCHED) continue
      const see = (name: string | null) =>
        keeper.changed(name === null ? folder : `${folder}/${encodeURIComponent(name)}`)
      watched.set(folder, files.watchFolder(folder, see))
    }
  }

  // The parts of what is answered are handed on one by one.
  async function readScript(uri: string): Promise<TextDocument | null> {
    const text = library.kept(uri)?.entry ? await files.read(uri) : null
    return text && TextDocument.create(uri, 'voicemail-script', 0, text.text)
  }

  return {
    watched({ changes }) {
      for (const { uri, type } of changes) if (isScript(uri) || type === DELETED) keeper.changed(uri)
      const others = changes.some(({ uri }) => configured.test(uri))
      folder().touched(others ? null : changes.flatMap(({ uri }) => (isScript(uri) ? saved(uri) : [])))
    },
    of: (uri) => (keeper.belongs(uri) ? library.of(uri) : null),
    shown: (document, { source, script }) => keeper.shown(document.uri, source, script),
    // What its findings name is looked at again: a deleted folder is not always told about.
    opened({ findings }) {
      for (const { related } of findings)
        for (const { elsewhere } of related) if (elsewhere) keeper.changed(elsewhere.uri)
    },
    closed(uri) {
      keeper.closed(uri)
      folder().touched([uri])
    },
    async scripts() {
      await keeper.settled()
      return new Set(library.all())
    },
    read: readScript,
    isOpen: open,
    folders: () => roots,
    async others(own) {
      await keeper.settled()
      const shown = [...documents.all()].filter(({ uri }) => uri !== own)
      const rest = [...library.all()].filter((uri) => !open(uri)).slice(0, MOST_OTHERS)
      const read = rest.map(async (uri) => {
        const document = await readScript(uri)
        return document ? [{ document, open: false }] : []
      })
      return [...shown.map((document) => ({ document, open: true })), ...(await Promise.all(read)).flat()]
    },
    follow(folders) {
      roots = folders
      keeper.follow(folders)
      loading = true
      folder().touched(null)
      void keeper.settled()?.then(() => {
        loading = false
        watch()
      })
    },
  }
}

const DELETED = 3
/** A change of what may be a configuration, or of a folder. */
const configured = /\.ya?ml$|voicemail\.config\.json$|\/[^./]+$/i
const MOST_WATCHED = 500
const MOST_OTHERS = 2000

/** What a client that can watch files is asked to watch. */
export const scriptChanges = {
  id: 'voicemail-scripts',
  method: 'workspace/didChangeWatchedFiles',
  registerOptions: { watchers: [{ globPattern: '**/*.vm.md' }] },
}
