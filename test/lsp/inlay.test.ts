import { describe, expect, test } from 'vitest'
import type { InlayHint, Range } from 'vscode-languageserver-protocol'
import { type Client, type Options, start } from './client.ts'
import { lineEnds, withLineEnds } from './lines.ts'

const uri = 'file:///inlay.vm.md'
const script = `---
lang: en
---

# Delays

## First 🚚

😀 Your dock turned away nine trucks. Call 512-555-0142. 🎉 [pause]
I'll try you Thursday. [pause 2s]

## The e-mail
- channel: email

Nobody says this.

## Second

Thanks 👍.
`
const whole: Range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
const withInlays = (more: Partial<Options>): Options => ({
  way: 'pull',
  ...more,
  capabilities: { textDocument: { inlayHint: {} }, workspace: { inlayHint: { refreshSupport: true } } },
})
const hints = (client: Client, range: Range = whole) =>
  client.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri }, range })
const seconds = ({ label }: InlayHint) => Number(String(label).replace(' s', '').replace(',', '.'))

test('are off by default, and not offered to a client without them', async () => {
  const client = await start(withInlays({}))
  expect(client.initialized.capabilities.inlayHintProvider).toBe(true)
  client.open(uri, script)
  expect(await hints(client)).toEqual([])
  await client.stop()
  const without = await start({ way: 'pull' })
  expect(without.initialized.capabilities.inlayHintProvider).toBeUndefined()
  await without.stop()
})

describe.each(lineEnds)('with %s', (_, end) => {
  test('stand at the end of every sentence that is said, and rise to the seconds of the step', async () => {
    const client = await start(withInlays({ options: { settings: { inlayHints: true } } }))
    client.open(uri, withLineEnds(script, end))
    const all = await hints(client)
    const document = client.document(uri)
    const text = document.getText()
    const before = all.map(({ position }) => text.slice(0, document.offsetAt(position)).slice(-9))
    expect(before).toEqual(['e trucks.', '555-0142.', 'Thursday.', 'hanks 👍.'])
    expect(all.every(({ paddingLeft }) => paddingLeft)).toBe(true)
    const [one, two, three, last] = all.map(seconds)
    expect(one).toBeLessThan(two!)
    expect(two).toBeLessThan(three!)
    const timing = await client.timing(uri, client.rangeOf(uri, 'Thursday'))
    expect(three).toBe(Math.round(timing!.touch!.seconds))
    expect(last).toBeLessThan(one!)
    await client.stop()
  })
})

test('only those in the range that is asked for', async () => {
  const client = await start(withInlays({ options: { settings: { inlayHints: true } } }))
  client.open(uri, script)
  const all = await hints(client)
  const line = client.rangeOf(uri, 'Thursday').start.line
  const one = await hints(client, { start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
  expect(one).toEqual([all[2]])
  const heading = client.rangeOf(uri, '## The e-mail')
  expect(await hints(client, heading)).toEqual([])
  await client.stop()
})

test('switched on and off, the client is told to ask again', async () => {
  let inlayHints = false
  const client = await start({
    ...withInlays({ settings: () => ({ inlayHints }) }),
    capabilities: {
      textDocument: { inlayHint: {} },
      workspace: { configuration: true, inlayHint: { refreshSupport: true } },
    },
  })
  let told = () => {}
  client.connection.onRequest('workspace/inlayHint/refresh', () => {
    told()
    return null
  })
  client.open(uri, script)
  expect(await hints(client)).toEqual([])
  for (const expected of [4, 0]) {
    inlayHints = expected > 0
    const asked = new Promise<void>((resolve) => {
      told = resolve
    })
    client.notify('workspace/didChangeConfiguration', { settings: null })
    await asked
    expect(await hints(client)).toHaveLength(expected)
  }
  await client.stop()
})

test('anything but true leaves them off; in Spanish they have a comma', async () => {
  for (const [inlayHints, expected] of [
    ['yes', []],
    [true, [expect.stringMatching(/^\d,\d s$/)]],
  ] as const) {
    const client = await start(withInlays({ options: { settings: { inlayHints } } }))
    client.open(uri, '---\nlang: es\n---\n\nMarta, el muelle rechazó nueve camiones.\n')
    const all = await hints(client)
    expect(all.map(({ label }) => label)).toEqual(expected)
    if (all[0]) expect(all[0].tooltip).toMatch(/^Esta frase dura \d,\d s\.$/)
    await client.stop()
  }
})
