import type { Script } from '../engine/script/script.ts'
import { inFolder, isInside, parentOf, pathBelow } from './config/address.ts'
import { type Decoded, type Files, isScript } from './files.ts'
import { createLibrary, type Kept, type ScriptLibrary } from './library.ts'

/** Keeps a library in step with the folders of a workspace: the disk, and over it what is open in the editor. */
export type LibraryKeeper = Readonly<{
  library: ScriptLibrary
  /** Whether a file is one of those that its folders hold. */
  belongs(uri: string): boolean
  /** Reads these folders, and forgets all others. */
  follow(roots: readonly string[]): void
  /** A script, or a folder with scripts, came, went or changed on the disk. */
  changed(uri: string): void
  /** A script is open; this is its text, whatever the disk says. */
  shown(uri: string, source: string, script: Script): void
  /** A script is no longer open. */
  closed(uri: string): void
  /** When everything so far has been read; null where there is nothing to wait for. */
  settled(): Promise<void> | null
}>

/** `isOpen` says of a script whether the editor has it; `whenChanged` gets what a file was and what it is now. */
export function createLibraryKeeper(
  files: Files,
  isOpen: (uri: string) => boolean,
  whenChanged: (before: Kept | null, after: Kept | null) => void,
): LibraryKeeper {
  const library = createLibrary()
  let roots: readonly string[] = []
  /** What is to be read: folders to list, and single files. */
  const folders = new Set<string>()
  const queue = new Set<string>()
  let reading: Promise<void> | null = null

  const put = (uri: string, source: string, script?: Script) => {
    const before = library.kept(uri)
    if (library.put(uri, source, script)) whenChanged(before, library.kept(uri))
  }
  const remove = (uri: string) => {
    const before = library.kept(uri)
    if (library.remove(uri)) whenChanged(before, null)
  }
  // Each turn waits for one file, and in between the editor is answered: no edit waits longer than a few files take.
  const readAll = async () => {
    await null
    /** While one file is put in, the next ones come from the disk. */
    const ahead: { uri: string; text: Promise<Decoded | null> }[] = []
    while (folders.size + queue.size + ahead.length > 0) {
      const folder = first(folders)
      if (folder !== undefined) await list(folder)
      while (ahead.length < AHEAD && queue.size > 0) {
        const uri = first(queue)!
        if (!isOpen(uri)) ahead.push({ uri, text: files.read(uri) })
      }
      const next = ahead.shift()
      if (!next) continue
      const read = await next.text
      // Meanwhile it may have been opened, or its folder closed.
      if (isOpen(next.uri)) continue
      if (read && belongs(roots, next.uri)) put(next.uri, read.text)
      else remove(next.uri)
    }
    reading = null
  }
  const list = async (folder: string) => {
    const found = await files.list(folder)
    const there = new Set(found)
    for (const uri of [...library.all()]) if (isInside(folder, uri) && !there.has(uri) && !isOpen(uri)) queue.add(uri)
    for (const uri of found) queue.add(uri)
  }
  const start = () => {
    reading ??= readAll()
  }

  return {
    library,
    belongs: (uri) => belongs(roots, uri),
    follow(now) {
      roots = now
      for (const uri of [...library.all()]) if (!belongs(roots, uri)) remove(uri)
      for (const root of roots) folders.add(root)
      start()
    },
    changed(uri) {
      if (!roots.some((root) => isInside(root, uri))) return
      if (!isScript(uri)) {
        for (const one of library.all()) if (isInside(uri, one)) queue.add(one)
        const folder = roots.find((root) => pathBelow(root, uri) === '') ?? uri
        if (belongs(roots, inFolder(folder, 'x.vm.md'))) folders.add(folder)
      } else if (belongs(roots, uri)) queue.add(uri)
      start()
    },
    shown(uri, source, script) {
      if (belongs(roots, uri)) put(uri, source, script)
    },
    closed(uri) {
      if (!library.has(uri)) return
      queue.add(uri)
      start()
    },
    settled: () => reading,
  }
}

const AHEAD = 4

/** Takes the first member out. */
function first(set: Set<string>): string | undefined {
  for (const one of set) {
    set.delete(one)
    return one
  }
  return undefined
}

/** Whether a file is one of those that listing the folders finds. */
function belongs(roots: readonly string[], uri: string): boolean {
  return roots.some((root) => {
    const path = pathBelow(root, uri)
    if (path === null || !isScript(path)) return false
    const parts = path.split('/').slice(0, -1)
    return !parts.some((part) => part === 'node_modules' || part.startsWith('.'))
  })
}

/** The folders that hold the library's scripts: what is watched for a client that watches nothing. */
export function foldersOf(library: ScriptLibrary): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const uri of library.all()) {
    const folder = parentOf(uri)
    if (folder !== null) folders.add(folder)
  }
  return folders
}
