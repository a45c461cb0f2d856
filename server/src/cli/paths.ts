import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Text } from '../engine/language/text.ts'
import { type Entry, scriptsBelow } from '../workspace/files.ts'
import type { Source } from './examine.ts'

/**
 * The files that a list of paths comes to, each once, the paths that came to nothing, and the folders that no search for a
 * configuration need leave: the current one first, then those that were named.
 */
export type Found = Readonly<{ sources: readonly Source[]; empty: readonly Text[]; roots: readonly string[] }>

/**
 * A path is a file, whatever its name, or a folder: then every script below it. Only a path that was named may be a link.
 * What is missing or closed to us becomes a source that cannot be read, so that no report is silent about it.
 */
export async function findSources(paths: readonly string[], cwd: string, allowEmpty: boolean): Promise<Found> {
  const sources = new Map<string, Source>()
  const empty: Text[] = []
  const add = (full: string, bytes: () => Uint8Array) => {
    if (!sources.has(full)) sources.set(full, sourceOf(cwd, full, bytes))
  }
  const roots = new Set([addressOf(cwd)])
  for (const path of paths) {
    const full = resolve(cwd, path)
    const kind = kindOf(full)
    if (kind === 'missing' && allowEmpty) continue
    if (kind !== 'folder') {
      // A pipe can be read once only.
      add(full, kind === 'other' ? refuse : kind === 'pipe' ? once(() => readFileSync(full)) : () => readFileSync(full))
      continue
    }
    roots.add(addressOf(full))
    const closed: [string, unknown][] = []
    const scripts = await scriptsBelow(full, (folder) => entriesOf(folder, closed), join)
    for (const script of scripts) add(script, () => readFileSync(script))
    for (const [folder, error] of closed) add(folder, () => fail(error))
    if (scripts.length + closed.length === 0 && !allowEmpty) empty.push(noScripts(path))
  }
  return { sources: [...sources.values()], empty, roots: [...roots] }
}

/** A file to read, by its full path. */
export const sourceOf = (cwd: string, full: string, bytes: () => Uint8Array): Source => ({
  path: pathFrom(cwd, full),
  uri: addressOf(full),
  bytes,
})

/** The address of a path. */
export const addressOf = (path: string): string => pathToFileURL(path).href.replace(/(?<=[^/])\/$/, '')

/** The path of an address, as reports show it. */
export const shownPath = (cwd: string, uri: string): string => pathFrom(cwd, fileURLToPath(uri))

/** A path as reports show it: from the current directory, with `/`. */
export function pathFrom(cwd: string, full: string): string {
  const path = relative(cwd, full) || '.'
  return sep === '/' ? path : path.split(sep).join('/')
}

type Kind = 'file' | 'pipe' | 'folder' | 'missing' | 'other'

function kindOf(path: string): Kind {
  try {
    const stats = statSync(path)
    if (stats.isDirectory()) return 'folder'
    if (stats.isFIFO()) return 'pipe'
    return stats.isFile() ? 'file' : 'other'
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'file'
  }
}

async function entriesOf(folder: string, closed: [string, unknown][]): Promise<readonly Entry[]> {
  try {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry): Entry[] => {
      if (entry.isFile()) return [{ name: entry.name, kind: 'file' }]
      return entry.isDirectory() ? [{ name: entry.name, kind: 'folder' }] : []
    })
  } catch (error) {
    closed.push([folder, error])
    return []
  }
}

function once(read: () => Uint8Array): () => Uint8Array {
  let bytes: Uint8Array | null = null
  return () => (bytes ??= read())
}

const refuse = (): never => fail(Object.assign(new Error('not a file'), { code: 'NOT_A_FILE' }))

function fail(error: unknown): never {
  throw error
}

const noScripts = (path: string): Text => ({
  en: `No scripts (.vm.md files) in "${path}".`,
  es: `No hay guiones (archivos .vm.md) en «${path}».`,
})
