import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node'
import type { FilesLookResult, FilesReadResult } from '../../server/src/protocol.ts'
import { type Client, connect, ways } from '../lsp/client.ts'
import { followed, plain } from './tree.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

describe.each(ways)('on the web, where only the client can read files (%s)', (way) => {
  const top = 'vscode-vfs://host/repo'
  const files = new Map<string, string>()
  const links = new Set<string>()
  let worker: Worker
  let client: Client
  beforeAll(async () => {
    worker = new Worker(here('../lsp/workerHost.mjs'), { workerData: here('../../server/dist/worker.js') })
    const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
    client = await connect(new PortMessageReader(worker), new PortMessageWriter(worker), {
      way,
      root: top,
      capabilities: watching,
    })
    client.connection.onRequest('voicemail/files/look', ({ uri }: { uri: string }): FilesLookResult => {
      const text = files.get(uri)
      if (text !== undefined) return { kind: 'file', size: text.length, link: links.has(uri) }
      const isFolder = [...files.keys()].some((path) => path.startsWith(`${uri}/`))
      return isFolder ? { kind: 'folder', size: 0, link: false } : null
    })
    client.connection.onRequest('voicemail/files/read', ({ uri }: { uri: string }): FilesReadResult => {
      const text = files.get(uri)
      return text === undefined ? null : { bytes: Buffer.from(text).toString('base64') }
    })
  })
  afterAll(async () => void (await worker.terminate()))

  const set = (path: string, text: string) => {
    files.set(`${top}/${path}`, text)
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: `${top}/${path}`, type: 2 }] })
  }
  const until = async (uri: string, rules: string[]) => {
    let found: unknown[] = []
    for (let tries = 0; tries < 100; tries++) {
      found = followed((await client.diagnostics(uri)).map(({ code }) => code))
      if (found.join() === rules.join()) return
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    expect(found).toEqual(rules)
  }

  test('a configuration is read through the client, with its bases, and again when the client says so', async () => {
    const uri = `${top}/sales/first call.vm.md`
    set('voicemail.config.yaml', 'extends: base.yaml\n')
    set('base.yaml', 'rules: { cliche: off }\n')
    client.open(uri, plain)
    await until(uri, [])
    set('base.yaml', 'rules: { cliche: off }\nlimits: { target: 4, max: 5 }\n')
    await until(uri, ['too-long'])
    set('sales/voicemail.config.yaml', 'extends: ../base.yaml\nrules: { too-long: off }\n')
    await until(uri, [])
    links.add(`${top}/base.yaml`)
    set('sales/voicemail.config.yaml', 'extends: ../base.yaml\nrules: { cliche: off }\n')
    await until(uri, ['broken-config'])
    links.clear()
    files.delete(`${top}/sales/voicemail.config.yaml`)
    set('voicemail.config.yaml', '')
    await until(uri, ['cliche'])
    set('voicemail.config.yaml', 'extends: later/base.yaml\n')
    await until(uri, ['broken-config', 'cliche'])
    set('later/base.yaml', 'rules: { cliche: off }\n')
    await until(uri, [])
    expect(client.logged).toEqual([])
  })
})
