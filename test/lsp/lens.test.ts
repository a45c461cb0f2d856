import { expect, test } from 'vitest'
import type { CodeLens } from 'vscode-languageserver-protocol'
import type { ShowTouchCommand } from '../../server/src/protocol.ts'
import { type Client, type Options, start, ways } from './client.ts'
import { lineEnds, withLineEnds } from './lines.ts'
import { badEnglish, badSpanish } from './scripts.ts'

const uri = 'file:///lens.vm.md'
const command = 'voicemail.showTouch' satisfies ShowTouchCommand
const withLenses = (more: Partial<Options> = {}): Options => ({
  way: 'pull',
  ...more,
  options: { commands: [command], ...more.options },
  capabilities: {
    textDocument: { codeLens: {} },
    workspace: { codeLens: { refreshSupport: true }, diagnostics: { refreshSupport: true } },
  },
})
const lenses = (client: Client, of = uri) =>
  client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: of } })
const titles = async (client: Client, of = uri) => (await lenses(client, of)).map((lens) => lens.command!.title)

/** How many suggestions a client counts in each step by itself. */
async function counted(client: Client, of = uri): Promise<{ count: number; line: number | undefined }[]> {
  const diagnostics = await client.diagnostics(of)
  const timings = await Promise.all(
    ['First call', 'Second call'].map((words) => client.timing(of, client.rangeOf(of, `## ${words}`))),
  )
  return timings.map((timing) => {
    const { start, end } = timing!.touch!.range
    const own = diagnostics.filter(({ range }) => range.start.line >= start.line && range.start.line < end.line)
    return { count: own.length, line: own[0]?.range.start.line }
  })
}

test.each(lineEnds)('above each step stand its seconds and how much there is to look at (%s)', async (_, end) => {
  const client = await start(withLenses())
  client.open(uri, withLineEnds(`${badEnglish}\n## Note\n- channel: email\n\n🎉 Hi.\n`, end))
  const [first, second, note] = await lenses(client)
  const counts = await counted(client)
  expect(counts[0]!.count).toBeGreaterThan(1)
  expect(first!.command!.title).toMatch(new RegExp(`^[\\d.]+ s · ${counts[0]!.count} to look at$`))
  expect(first!.command).toMatchObject({ command, arguments: [uri, counts[0]!.line] })
  expect(first!.range.start.line).toBe(client.rangeOf(uri, '## First call').start.line)
  expect(second!.command!.title).toMatch(/^[\d.]+ s(?: · \d+ to look at)?$/)
  expect(note!.command!.title).toMatch(/^e-mail(?: · \d+ to look at)?$/)
  await client.stop()
})

test('a step with nothing to look at has its seconds and opens nothing', async () => {
  const client = await start(withLenses())
  client.open(uri, '---\nlang: en\ngoal: Say thanks\n---\n\n## Thanks\n- channel: email\n\nSee you.\n')
  expect(await client.diagnostics(uri)).toEqual([])
  expect(await lenses(client)).toEqual([{ range: expect.anything(), command: { title: 'e-mail', command: '' } }])
  client.close(uri)
  client.open(uri, '')
  expect(await lenses(client)).toEqual([])
  await client.stop()
})

test('in Spanish, and in the language of messages where that is set', async () => {
  const spanish = await start(withLenses())
  spanish.open(uri, badSpanish)
  expect(await titles(spanish)).toEqual([expect.stringMatching(/^[\d,]+ s · \d+ por mirar$/)])
  await spanish.stop()
  const english = await start(withLenses({ options: { settings: { messages: 'en' } } }))
  english.open(uri, badSpanish)
  expect(await titles(english)).toEqual([expect.stringMatching(/^[\d.]+ s · \d+ to look at$/)])
  await english.stop()
})

test('a client that does not know the command gets plain text; one without lenses none', async () => {
  const plain = await start(withLenses({ options: { commands: [7, 'other.command'] } }))
  plain.open(uri, badEnglish)
  expect((await lenses(plain)).map((lens) => lens.command!.command)).toEqual(['', ''])
  expect(plain.initialized.capabilities.codeLensProvider).toEqual({})
  await plain.stop()
  const without = await start({ way: 'pull' })
  expect(without.initialized.capabilities.codeLensProvider).toBeUndefined()
  await without.stop()
})

test.each(ways)('what waited while typing is counted once it is shown, and the client told (%s)', async (way) => {
  const client = await start(withLenses({ way, options: { calm: true } }))
  let told = 0
  const wake = new Promise<void>((resolve) => {
    client.connection.onRequest('workspace/codeLens/refresh', () => {
      told++
      resolve()
      return null
    })
  })
  client.open(uri, '---\nlang: en\ngoal: x\n---\n\n## First call\n\n\n## Second call\n\nThanks.\n')
  await client.diagnostics(uri)
  const at = client.rangeOf(uri, '## Second').start
  const range = { start: { line: at.line - 1, character: 0 }, end: { line: at.line - 1, character: 0 } }
  client.change(uri, [{ range, text: 'Sorry to bother you, I was just checking in' }])
  const typing = await titles(client)
  expect(typing[0]).toMatch(/^[\d.]+ s$/)
  expect(told).toBe(0)
  await wake
  const { count } = (await counted(client))[0]!
  expect(count).toBeGreaterThan(0)
  expect((await titles(client))[0]).toMatch(new RegExp(` s · ${count} to look at$`))
  await client.stop()
})
