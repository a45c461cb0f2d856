import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node'
import { message, script } from '../workspace/scripts.ts'
import { type Client, connect, ways } from './client.ts'
import { clientWith } from './clientTree.ts'
import { expected, seen } from './expected.ts'
import { badEnglish } from './scripts.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const bundle = here('../../server/dist/worker.js')

const root = 'vscode-vfs://host/repo'
const tree = {
  'deep/first.vm.md': script(message.dock),
  'copy.vm.md': script(message.dockAgain),
  'deep/checkups.vm.md': script(message.checkups),
  'told.vm.md': script(message.checkupsReworded),
} as const

describe.each(ways)('the server in a web worker, %s', (way) => {
  let worker: Worker
  let client: Client
  beforeAll(async () => {
    if (!existsSync(bundle)) throw new Error('server/dist/worker.js is not built: run "npm run build" first.')
    worker = new Worker(here('workerHost.mjs'), { workerData: bundle })
    const failed = new Promise<never>((_, reject) => {
      worker.once('error', ({ name, message }) => reject(new Error(`the worker ended: ${name}: ${message}`)))
    })
    const connected = connect(new PortMessageReader(worker), new PortMessageWriter(worker), {
      way,
      root,
      files: clientWith(root, tree),
    })
    client = await Promise.race([connected, failed])
  })
  afterAll(async () => void (await worker.terminate()))

  test('knows the other scripts of a workspace that only the client can read', async () => {
    expect(await client.library()).toEqual({ files: 4, steps: 4 })
    for (const [path, other, how] of [
      ['copy.vm.md', 'deep/first.vm.md', 'is also step 1 of'],
      ['told.vm.md', 'deep/checkups.vm.md', 'in other words'],
    ] as const) {
      client.open(`${root}/${path}`, tree[path])
      const all = await client.diagnostics(`${root}/${path}`)
      const [said, ...more] = all.filter(({ code }) => code === 'repeated-message')
      expect(more).toEqual([])
      expect(String(said!.message)).toContain(how)
      expect(said!.relatedInformation!.map(({ location }) => location.uri)).toEqual([`${root}/${other}`])
    }
  })

  test('finds what the server on Node finds, hovers, and times', async () => {
    const uri = 'vscode-vfs://host/repo/first.vm.md'
    client.open(uri, badEnglish)
    expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, badEnglish))
    client.change(uri, [{ range: client.rangeOf(uri, 'I was just checking in'), text: 'I am Dana' }])
    expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, client.text(uri)))
    expect(await client.hover(uri, client.rangeOf(uri, 'Leeds'))).not.toBeNull()
    expect((await client.timing(uri, client.rangeOf(uri, 'Leeds')))?.touch?.seconds).toBeGreaterThan(3)
    expect(client.logged).toEqual([])
  })
})
