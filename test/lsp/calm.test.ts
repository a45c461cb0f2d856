import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'
import { createConnection } from 'vscode-languageserver/node'
import { check } from '../../server/src/engine/check.ts'
import type { Runtime } from '../../server/src/lsp/runtime.ts'
import { serve } from '../../server/src/lsp/serve.ts'
import { missing } from '../../server/src/workspace/files.ts'
import { connect, type Way, ways } from './client.ts'
import { expected, seen } from './expected.ts'
import { badEnglish } from './scripts.ts'

/** A clock that stands still until it is told to go on. */
function stillClock() {
  let now = 0
  let timers: { at: number; call: () => void }[] = []
  const runtime: Runtime = {
    today: () => '2026-11-23',
    after(milliseconds, call) {
      const timer = { at: now + milliseconds, call }
      timers.push(timer)
      return () => {
        timers = timers.filter((each) => each !== timer)
      }
    },
    files: () => ({ read: async () => null, look: async () => missing, list: async () => [] }),
  }
  const pass = (milliseconds: number) => {
    now += milliseconds
    const due = timers.filter(({ at }) => at <= now)
    timers = timers.filter(({ at }) => at > now)
    for (const { call } of due) call()
  }
  return { runtime, pass, pending: () => timers.length }
}

/** The server in this process, with calm on and a clock of our own. */
async function calmServer(way: Way, capabilities = {}) {
  const clock = stillClock()
  const there = new PassThrough()
  const back = new PassThrough()
  serve(createConnection(new StreamMessageReader(there), new StreamMessageWriter(back)), clock.runtime)
  const client = await connect(new StreamMessageReader(back), new StreamMessageWriter(there), {
    way,
    options: { calm: true },
    capabilities,
  })
  const codes = async (uri: string) => (await client.diagnostics(uri)).map(({ code }) => String(code))
  /** Lets a second pass; what waited is then asked for, or has been sent. */
  const settle = async (uri: string, changes: boolean) => {
    const before = client.refreshes()
    const sent = client.published.get(uri)
    clock.pass(1000)
    if (!changes) return
    await client.until(() => (client.refreshes() > before || client.published.get(uri) !== sent ? true : undefined))
  }
  return { ...client, clock, codes, settle }
}

const uri = 'file:///calm.vm.md'
const clean = badEnglish.replace('Sorry to bother you, I was just checking in.', 'Your dock lost nine trucks.')

describe.each(ways)('calm, %s', (way) => {
  test('what is there when a script is opened shows at once', async () => {
    const server = await calmServer(way)
    server.open(uri, badEnglish)
    expect(seen(await server.diagnostics(uri))).toEqual(expected(uri, badEnglish))
    expect(server.clock.pending()).toBe(0)
  })

  test('a new finding in the sentence being typed waits for a second without edits', async () => {
    const server = await calmServer(way)
    server.open(uri, clean)
    expect(await server.codes(uri)).not.toContain('busywork-touch')
    server.change(uri, [{ range: server.rangeOf(uri, 'Your dock lost nine trucks.'), text: 'I was just checking in' }])
    expect(await server.codes(uri)).not.toContain('busywork-touch')
    server.clock.pass(900)
    const typed = server.rangeOf(uri, 'checking in').end
    server.change(uri, [{ range: { start: typed, end: typed }, text: ' today' }])
    expect(await server.codes(uri)).not.toContain('busywork-touch')
    server.clock.pass(900)
    expect(await server.codes(uri)).not.toContain('busywork-touch')
    await server.settle(uri, true)
    expect(seen(await server.diagnostics(uri))).toEqual(expected(uri, server.text(uri)))
    expect(await server.codes(uri)).toContain('busywork-touch')
  })

  test('going on to the next sentence shows what was found in the last', async () => {
    const server = await calmServer(way)
    server.open(uri, clean)
    await server.diagnostics(uri)
    server.change(uri, [{ range: server.rangeOf(uri, 'Your dock lost nine trucks.'), text: 'I was just checking in.' }])
    expect(await server.codes(uri)).not.toContain('busywork-touch')
    const next = server.rangeOf(uri, 'checking in.').end
    server.change(uri, [{ range: { start: next, end: next }, text: ' Your' }])
    expect(await server.codes(uri)).toContain('busywork-touch')
  })

  test('so does a blank after its full stop', async () => {
    const server = await calmServer(way)
    server.open(uri, clean)
    await server.diagnostics(uri)
    server.change(uri, [{ range: server.rangeOf(uri, 'Your dock lost nine trucks.'), text: 'I was just checking in' }])
    const type = async (text: string) => {
      const { end } = server.rangeOf(uri, 'checking in')
      const at = { line: end.line, character: end.character + typed }
      typed += text.length
      server.change(uri, [{ range: { start: at, end: at }, text }])
      return server.codes(uri)
    }
    let typed = 0
    expect(await type('.')).not.toContain('busywork-touch')
    expect(await type(' ')).toContain('busywork-touch')
  })

  test('what was shown stays while its sentence is edited, and moves along', async () => {
    const server = await calmServer(way)
    server.open(uri, badEnglish)
    await server.diagnostics(uri)
    server.change(uri, [{ range: server.rangeOf(uri, 'Hi Priya'), text: 'Hello, Priya' }])
    server.change(uri, [
      {
        range: server.rangeOf(uri, 'Sorry to bother'),
        text: '😀 After all that happened at the gate last week, sorry to bother',
      },
    ])
    expect(await server.codes(uri)).toContain('busywork-touch')
    const busywork = (await server.diagnostics(uri)).find(({ code }) => code === 'busywork-touch')!
    expect(server.document(uri).getText(busywork.range)).toContain('checking in')
  })

  test('clearing is instant', async () => {
    const server = await calmServer(way)
    server.open(uri, badEnglish)
    await server.diagnostics(uri)
    server.change(uri, [{ range: server.rangeOf(uri, 'just checking in'), text: 'calling' }])
    expect(await server.codes(uri)).not.toContain('busywork-touch')
  })

  test('a new finding about something missing waits, wherever it is', async () => {
    const server = await calmServer(way)
    const step = `\n## Third call\n\n${'Your dock lost nine trucks on Friday. '.repeat(30)}\n\n`
    server.open(uri, clean)
    await server.diagnostics(uri)
    const end = server.document(uri).positionAt(clean.length)
    server.change(uri, [{ range: { start: end, end }, text: step }])
    expect(await server.codes(uri)).not.toContain('too-long')
    await server.settle(uri, true)
    expect(await server.codes(uri)).toContain('too-long')
    expect(seen(await server.diagnostics(uri))).toEqual(expected(uri, clean + step))
  })

  test('one refresh, and none where nothing waited', async () => {
    const server = await calmServer(way)
    server.open(uri, badEnglish)
    await server.diagnostics(uri)
    server.change(uri, [{ range: server.rangeOf(uri, 'Smile.'), text: 'Smile!' }])
    await server.diagnostics(uri)
    const sent = server.published.get(uri)
    server.clock.pass(5000)
    await server.timing(uri, server.rangeOf(uri, 'Hi')) // a round trip: anything sent would have come before
    expect(server.refreshes()).toBe(0)
    expect(server.published.get(uri)).toBe(sent)
    expect(server.clock.pending()).toBe(0)
  })
})

const typed = ['\n## Third\n\n', 'just checking in ', 'Sorry to bother you. ', 'x', '. ', '\n', '- day: 1\n', '']
const typing = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat(40),
  text: fc.constantFrom(...typed),
  pause: fc.boolean(),
})

test.each(ways)('whatever is typed: nothing that is gone is shown, and after a second all is, %s', async (way) => {
  const server = await calmServer(way)
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(typing, { maxLength: 8 }), async (edits) => {
      const uri = `file:///calm/${way}${run++}.vm.md`
      server.open(uri, badEnglish)
      await server.diagnostics(uri)
      for (const { at, take, text, pause } of edits) {
        const document = server.document(uri)
        const start = Math.floor(at * document.getText().length)
        const range = { start: document.positionAt(start), end: document.positionAt(start + take) }
        server.change(uri, [{ range, text }])
        const { findings } = check(server.text(uri), { fileName: uri.split('/').at(-1)!, today: '2026-11-23' })
        const shown = seen(await server.diagnostics(uri))
        const there = new Set(
          findings.map(({ rule, span }) => JSON.stringify([rule, server.document(uri).positionAt(span.start)])),
        )
        for (const { code, line, column } of shown)
          expect(there).toContain(JSON.stringify([code, { line, character: column }]))
        if (!pause) continue
        const all = expected(uri, server.text(uri))
        await server.settle(uri, JSON.stringify(all) !== JSON.stringify(shown))
        expect(seen(await server.diagnostics(uri))).toEqual(all)
      }
      server.close(uri)
    }),
    { numRuns: 80 },
  )
  expect(server.logged).toEqual([])
})

test('a client that pulls and cannot be refreshed sees everything at once', async () => {
  const server = await calmServer('pull', { workspace: { diagnostics: {} } })
  server.open(uri, clean)
  await server.diagnostics(uri)
  server.change(uri, [{ range: server.rangeOf(uri, 'Your dock lost nine trucks.'), text: 'I was just checking in' }])
  expect(await server.codes(uri)).toContain('busywork-touch')
})
