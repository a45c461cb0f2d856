import { readFile, watch as watchFolder } from 'node:fs'
import { opendir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { decode, type Entry, type Files, missing, scriptsBelow } from './files.ts'

/** Files on this machine's disk. */
export const nodeFiles = (): Files => ({
  async read(uri) {
    try {
      return decode(await bytesOf(fileURLToPath(uri)))
    } catch {
      return null
    }
  },

  async look(uri) {
    try {
      const path = fileURLToPath(uri)
      const [stats, real] = await Promise.all([stat(path), realpath(path)])
      const kind = stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'closed'
      return { kind, size: stats.size, real: pathToFileURL(real).href }
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      return code === 'ENOENT' || code === 'ENOTDIR' ? missing : { ...missing, kind: 'closed' }
    }
  },

  async list(root) {
    const paths = await listScripts(fileURLToPath(root))
    return paths.map((path) => pathToFileURL(path).href)
  },

  watchFolder(folder, changed) {
    try {
      const watcher = watchFolder(fileURLToPath(folder), { persistent: false }, (_event, name) => changed(name))
      watcher.on('error', () => watcher.close())
      return () => watcher.close()
    } catch {
      return () => {} // gone, or too many are watched already
    }
  },
})

/** With callbacks, which costs half of what promises do: a library is ten thousand files. */
const bytesOf = (path: string): Promise<Uint8Array> =>
  new Promise((done, fail) => readFile(path, (error, bytes) => (error ? fail(error) : done(bytes))))

/** The same list by path, for the command line: every script below a folder, sorted. */
export const listScripts = (folder: string): Promise<readonly string[]> => scriptsBelow(folder, entriesOf, join)

/** Piece by piece: a folder of a hundred thousand files is not turned into entries in one go. */
async function entriesOf(folder: string): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  try {
    for await (const entry of await opendir(folder, { bufferSize: 512 })) {
      if (entry.isFile()) entries.push({ name: entry.name, kind: 'file' })
      else if (entry.isDirectory()) entries.push({ name: entry.name, kind: 'folder' })
    }
  } catch {
    // Gone, or not ours to read.
  }
  return entries
}
