import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { listFiles, PackageManager } from '@vscode/vsce'
import { describe, expect, it } from 'vitest'

const built = [
  'client/dist/extension.cjs',
  'client/dist/extension.web.js',
  'server/dist/server.cjs',
  'server/dist/worker.js',
]
const missing = built.filter((path) => !existsSync(path))

describe('what is packed', async () => {
  const packed = (await listFiles({ cwd: process.cwd(), packageManager: PackageManager.None })).sort()
  // Whole folders are shipped as they are; adding a page or a sample is not a change of the list.
  const folders = ['server/docs/findings', 'client/samples']
  const inFolder = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`))

  it('is built', () => {
    expect(missing, 'run `npm run build` first').toEqual([])
  })

  it('is the committed list, every page and every sample', () => {
    const list = readFileSync('test/client/packed.txt', 'utf8').trim().split('\n')
    expect(packed.filter((path) => !inFolder(path))).toEqual(list.sort())
    const shipped = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/')),
    )
    expect(packed.filter(inFolder)).toEqual(shipped.sort())
  })

  it('is small', () => {
    // Compressed, as in the package; most of it is what people say and what words say of it, twice: for the desktop and for the browser.
    const code = built.filter((path) => existsSync(path)).map((path) => deflateSync(readFileSync(path)).length)
    expect(code.length).toBe(built.length)
    expect(code.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(4_750_000)
  })
})
