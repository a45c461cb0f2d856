import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver-protocol'
import { type Client, start } from './client.ts'
import { lineEnds, textIn, withLineEnds } from './lines.ts'

const script = `---
lang: en
goal: Earn ten minutes about dock delays
---

# 🚚 Dock delays

Who to call: the dock manager.
Not the yard.

## First call 🎉

Your Leeds dock turned away nine trucks after lunch. 😀 I e-mailed the three slots that were empty.

> Smile.
> Then wait.

<!-- told by
Priya -->

## The e-mail
- channel: email

Nobody says this aloud.


##

Thanks, Priya.
`

const tree = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } }
const outline = (client: Client, uri: string) =>
  client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri } })

describe.each(lineEnds)('with %s', (name, end) => {
  let client: Client
  const uri = `file:///outline-${name}.vm.md`
  beforeAll(async () => {
    client = await start({ way: 'pull', capabilities: tree })
    client.open(uri, withLineEnds(script, end))
  })
  afterAll(() => client.stop())

  test('the outline is the title over its steps, with seconds or the channel', async () => {
    const [title, ...others] = await outline(client, uri)
    expect(others).toEqual([])
    expect(title!.name).toBe('🚚 Dock delays')
    const steps = title!.children!
    expect(steps.map((step) => step.name)).toEqual(['First call 🎉', 'The e-mail', 'Step 3'])
    expect(steps.map((step) => step.detail)).toEqual([
      expect.stringMatching(/^(?:\d\.\d|\d\d) s$/),
      'e-mail',
      expect.stringMatching(/^\d(?:\.\d)? s$/),
    ])
    const text = client.text(uri)
    expect(textIn(client, uri, title!.range)).toBe(text.slice(text.indexOf('🚚')))
    expect(textIn(client, uri, title!.selectionRange)).toBe('🚚 Dock delays')
    expect(textIn(client, uri, steps[0]!.selectionRange)).toBe('First call 🎉')
    expect(textIn(client, uri, steps[1]!.range)).toBe(text.slice(text.indexOf('## The'), text.lastIndexOf('##')))
  })

  test('its seconds are those of the step', async () => {
    const step = (await outline(client, uri))[0]!.children![0]!
    const timing = await client.timing(uri, client.rangeOf(uri, 'Leeds'))
    const { seconds } = timing!.touch!
    expect(step.detail).toBe(`${seconds < 9.95 ? Math.round(seconds * 10) / 10 : Math.round(seconds)} s`)
  })

  test('script details, the words under the title, steps, notes and comments fold', async () => {
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } })
    const lines = client.text(uri).split(end)
    expect(folds.map(({ startLine, endLine, kind }) => [lines[startLine], lines[endLine], kind])).toEqual([
      ['---', '---', 'region'],
      ['# 🚚 Dock delays', 'Not the yard.', undefined],
      ['## First call 🎉', 'Priya -->', undefined],
      ['> Smile.', '> Then wait.', 'comment'],
      ['## The e-mail', 'Nobody says this aloud.', undefined],
      ['##', 'Thanks, Priya.', undefined],
      ['<!-- told by', 'Priya -->', 'comment'],
    ])
  })
})

describe('the outline', () => {
  let client: Client
  beforeAll(async () => {
    client = await start({ way: 'pull', capabilities: tree })
  })
  afterAll(() => client.stop())

  test.each([
    ['lang: es', 'El mensaje', /^\d,\d s$/, 'Marta, el muelle rechazó nueve camiones.'],
    ['lang: en', 'The message', /^\d\.\d s$/, 'Marta, the dock turned away nine trucks.'],
    ['lang: es', '🎯 Muelle', /^\d,\d s$/, '# 🎯 Muelle\n\nMarta, el muelle rechazó nueve camiones.'],
  ])('of one message (%s) is that message: %s', async (language, name, detail, body) => {
    const uri = 'file:///one.vm.md'
    client.open(uri, `---\n${language}\n---\n\n${body}\n`)
    const symbols = await outline(client, uri)
    expect(symbols.map((symbol) => [symbol.name, symbol.children])).toEqual([[name, undefined]])
    expect(symbols[0]!.detail).toMatch(detail)
    client.close(uri)
  })

  test('channels and steps without a name have Spanish words', async () => {
    const uri = 'file:///pasos.es.vm.md'
    client.open(uri, '## \n- canal: correo\n\nHola.\n\n## Dos\n- canal: nota de voz\n\nHola, Marta.\n')
    const symbols = await outline(client, uri)
    expect(symbols.map(({ name, detail }) => `${name}: ${detail}`)).toEqual([
      'Paso 1: correo',
      expect.stringMatching(/^Dos: \d(?:,\d)? s$/),
    ])
    client.close(uri)
  })

  test('of an empty file is empty, and so are its folds', async () => {
    const uri = 'file:///empty.vm.md'
    for (const text of ['', '\n\n', '---\nlang: en\n---\n']) {
      client.open(uri, text)
      expect(await outline(client, uri)).toEqual([])
      const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri } })
      expect(folds).toHaveLength(text.startsWith('---') ? 1 : 0)
      client.close(uri)
    }
  })

  test('is a list for a client that shows no tree', async () => {
    const plain = await start({ way: 'pull' })
    const uri = 'file:///list.vm.md'
    plain.open(uri, script)
    const list = await plain.request<SymbolInformation[]>('textDocument/documentSymbol', { textDocument: { uri } })
    expect(list.map(({ name, containerName }) => [name, containerName])).toEqual([
      ['🚚 Dock delays', undefined],
      [expect.stringMatching(/^First call 🎉 · [\d.]+ s$/), '🚚 Dock delays'],
      ['The e-mail · e-mail', '🚚 Dock delays'],
      [expect.stringMatching(/^Step 3 · [\d.]+ s$/), '🚚 Dock delays'],
    ])
    expect(list.every(({ location }) => location.uri === uri)).toBe(true)
    await plain.stop()
  })
})
