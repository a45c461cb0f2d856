import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { IPCMessageReader, IPCMessageWriter } from 'vscode-jsonrpc/node'
import { connect, ways } from './client.ts'
import { expected, seen } from './expected.ts'
import { badEnglish } from './scripts.ts'

const server = fileURLToPath(new URL('../../server/dist/server.cjs', import.meta.url))

test.each(ways)('over Node IPC, %s', async (way) => {
  const child = fork(server, ['--node-ipc'])
  const client = await connect(new IPCMessageReader(child), new IPCMessageWriter(child), { way })
  client.open('file:///ipc.vm.md', badEnglish)
  expect(seen(await client.diagnostics('file:///ipc.vm.md'))).toEqual(expected('file:///ipc.vm.md', badEnglish))
  const ended = once(child, 'exit')
  await client.stop()
  expect((await ended)[0]).toBe(0)
})

test('started without a way to talk, it says how in one line', async () => {
  const child = fork(server, [], { silent: true })
  let said = ''
  child.stderr!.on('data', (data) => {
    said += data
  })
  expect((await once(child, 'close'))[0]).toBe(2)
  expect(said).toMatch(/^voicemail-language-server: .*--stdio.*\n$/)
})
