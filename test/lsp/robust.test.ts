import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import type { Client } from './client.ts'
import { start, ways } from './client.ts'
import { expected, seen } from './expected.ts'
import { badEnglish } from './scripts.ts'

const somewhere = { start: { line: 3, character: 2 }, end: { line: 3, character: 2 } }

/** True when the server still answers sensibly. */
async function alive(client: Client) {
  const uri = `file:///alive/${Math.random()}.vm.md`
  client.open(uri, badEnglish)
  expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, badEnglish))
  await client.close(uri)
}

describe.each(ways)('bad input, %s', (way) => {
  test('malformed parameters get an empty answer, and the server lives on', async () => {
    const client = await start({ way })
    client.open('file:///a.vm.md', badEnglish)
    const broken = [
      {},
      { textDocument: null },
      { textDocument: 7, position: 'x' },
      { textDocument: { uri: 12 } },
      { textDocument: { uri: 'file:///unknown.vm.md' }, position: somewhere.start, range: somewhere, context: {} },
      { textDocument: { uri: 'file:///a.vm.md' } },
      { textDocument: { uri: 'file:///a.vm.md' }, position: null, range: 3, context: null, selections: 5 },
      {
        textDocument: { uri: 'file:///a.vm.md' },
        position: { line: -5, character: NaN },
        range: {},
        context: { only: 4 },
      },
      { textDocument: { uri: 'file:///a.vm.md' }, position: { line: 1e9, character: -1 }, selections: [null] },
    ]
    for (const params of broken) {
      for (const method of ['textDocument/hover', 'voicemail/timing', 'voicemail/check', 'textDocument/codeAction']) {
        const answer = await client.request(method, params)
        if (method === 'textDocument/codeAction') expect(answer).toBeInstanceOf(Array)
      }
      const report = await client.request<{ kind: string }>('textDocument/diagnostic', params)
      expect(report.kind).toBe('full')
      for (const method of ['didOpen', 'didChange', 'didSave', 'didClose']) {
        if (method === 'didClose' && 'textDocument' in params && Object(params.textDocument).uri === 'file:///a.vm.md')
          continue
        client.notify(`textDocument/${method}`, params)
      }
      client.notify('workspace/didChangeConfiguration', params)
    }
    client.notify('textDocument/didOpen', {
      textDocument: { uri: 'file:///b.vm.md', languageId: null, version: 'x', text: 7 },
    })
    client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///b.vm.md' },
      contentChanges: [{ range: 1 }],
    })
    await alive(client)
    await client.stop()
  })

  test('malformed settings and initialization options count for nothing', async () => {
    const client = await start({ way, settings: () => ['?'], options: { docs: 9, today: [], settings: 'x' } })
    client.open('file:///a.vm.md', badEnglish)
    expect((await client.diagnostics('file:///a.vm.md')).length).toBeGreaterThan(0)
    await client.stop()
  })

  test('ten megabytes, one line of a megabyte, and marks without end', async () => {
    const client = await start({ way })
    const texts = [
      badEnglish.repeat(Math.ceil(10_000_000 / badEnglish.length)),
      'word '.repeat(200_000),
      '[a]('.repeat(50_000),
      '- '.repeat(50_000),
      '{{'.repeat(50_000),
      '<!-- '.repeat(50_000),
    ]
    for (const [i, text] of texts.entries()) {
      const uri = `file:///big${i}.vm.md`
      client.open(uri, text)
      expect((await client.diagnostics(uri)).length).toBeLessThanOrEqual(1001)
      client.change(uri, [{ range: somewhere, text: 'x' }])
      expect((await client.diagnostics(uri)).length).toBeLessThanOrEqual(1001)
      client.close(uri)
    }
    await alive(client)
    await client.stop()
  })

  test('what nobody can read aloud is not looked at while it is open, and that is said once', async () => {
    const client = await start({ way })
    const uri = 'file:///huge.vm.md'
    client.open(uri, badEnglish.repeat(Math.ceil(1_100_000 / badEnglish.length)))
    const [only, ...more] = await client.diagnostics(uri)
    expect(more).toEqual([])
    expect(only).toMatchObject({ severity: 3, message: expect.stringContaining('too large to be checked') })
    expect(await client.timing(uri, somewhere)).toMatchObject({ tooLarge: true, touch: null })
    client.change(uri, [{ text: badEnglish }])
    expect((await client.diagnostics(uri)).length).toBeGreaterThan(1)
    expect(await client.timing(uri, somewhere)).toMatchObject({ tooLarge: false })
    await client.stop()
  })

  test('shutdown and exit end it cleanly, exit alone with a code', async () => {
    const client = await start({ way })
    const ended = once(client.process, 'exit')
    await client.stop()
    expect((await ended)[0]).toBe(0)
    const rude = await start({ way })
    const left = once(rude.process, 'exit')
    rude.connection.sendNotification('exit')
    expect((await left)[0]).toBe(1)
  })

  test('it goes when its client does', async () => {
    const client = await start({ way })
    await alive(client)
    const ended = once(client.process, 'exit')
    client.process.stdin!.end()
    await ended
  })

  test('rubbish between messages is survived', async () => {
    const client = await start({ way })
    for (const body of [
      '{oops',
      'null',
      '[]',
      '7',
      '{"jsonrpc":"2.0","method":7}',
      '{"jsonrpc":"2.0","id":{},"method":null}',
    ])
      client.process.stdin!.write(`Content-Length: ${body.length}\r\n\r\n${body}`)
    await alive(client)
    await client.stop()
  })
})
