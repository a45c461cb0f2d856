/**
 * The door to files: a port, and what every maker of one shares. Addresses are URIs (`file:///…`, `vscode-vfs://…`).
 * The makers stand beside it, because only one of them may import Node: `nodeFiles.ts` and `clientFiles.ts`.
 */
export type Files = Readonly<{
  /** The text of a file, or null where there is none or it cannot be read. */
  read(uri: string): Promise<Decoded | null>
  /** What stands at an address, links followed. */
  look(uri: string): Promise<Look>
  /** Every script (`*.vm.md`) below a folder, sorted, save those in `node_modules` and dot folders. Links are not followed. */
  list(root: string): Promise<readonly string[]>
  /** Calls back with the name of what came, went or changed directly in a folder, if it is known. The answer ends it. */
  watchFolder?(folder: string, changed: (name: string | null) => void): () => void
}>

/** `closed`: there, but not for us. `size` in bytes. `real` is the address without links; null where nobody can say. */
export type Look = Readonly<{ kind: 'file' | 'folder' | 'missing' | 'closed'; size: number; real: string | null }>

/** What is not there. */
export const missing: Look = { kind: 'missing', size: 0, real: null }

/** Files of one maker for addresses of a scheme (`file:`), of another for all else. */
export function byScheme(scheme: string, own: Files, other: Files): Files {
  const of = (uri: string) => (uri.startsWith(scheme) ? own : other)
  return {
    read: (uri) => of(uri).read(uri),
    look: (uri) => of(uri).look(uri),
    list: (root) => of(root).list(root),
    watchFolder: (folder, changed) => of(folder).watchFolder?.(folder, changed) ?? (() => {}),
  }
}

/** Text from bytes. `invalid` says that some of them were not UTF-8; each such sequence became U+FFFD. */
export type Decoded = Readonly<{ text: string; invalid: boolean }>

/** The one way from bytes to text, in the editor's server and on the command line: UTF-8, a BOM dropped. */
export function decode(bytes: Uint8Array): Decoded {
  try {
    return { text: strict.decode(bytes), invalid: false }
  } catch {
    return { text: lenient.decode(bytes), invalid: true }
  }
}

const strict = new TextDecoder('utf-8', { fatal: true })
const lenient = new TextDecoder('utf-8')

/** True for the names of scripts: `first-call.vm.md`, `first-call.es.VM.MD`. */
export const isScript = (name: string): boolean => /\.vm\.md$/i.test(name)

/** What lies directly in a folder; links are left out. */
export type Entry = Readonly<{ name: string; kind: 'file' | 'folder' }>

/** Walks the folders below `root` with a maker's own way of listing one; `join` puts a name behind an address. */
export async function scriptsBelow(
  root: string,
  entries: (folder: string) => Promise<readonly Entry[]>,
  join: (folder: string, name: string) => string,
): Promise<readonly string[]> {
  const found: string[] = []
  const folders = [root]
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { name, kind } of await entries(folder)) {
      if (kind === 'file' && isScript(name)) found.push(join(folder, name))
      if (kind === 'folder' && name !== 'node_modules' && !name.startsWith('.')) folders.push(join(folder, name))
    }
  }
  return found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
