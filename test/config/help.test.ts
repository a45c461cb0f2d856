import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CodeAction, CompletionItem, Hover } from 'vscode-languageserver-protocol'
import { type Client, start } from '../lsp/client.ts'
import { treeWith } from './tree.ts'

let client: Client
let root: string
beforeAll(async () => {
  client = await start({ way: 'pull' })
})
afterAll(() => client.stop())

/** Opens a configuration with a `|` where the cursor is. */
function open(marked: string, name = 'voicemail.config.yaml') {
  root = treeWith({ [name]: marked.replace('|', '') })
  const uri = pathToFileURL(join(root, name)).href
  client.open(uri, marked.replace('|', ''), name.endsWith('json') ? 'json' : 'yaml')
  return { uri, position: client.document(uri).positionAt(marked.indexOf('|')) }
}
async function offered(marked: string, name?: string) {
  const { uri, position } = open(marked, name)
  const items = await client.request<CompletionItem[]>('textDocument/completion', { textDocument: { uri }, position })
  client.close(uri)
  return items
}
const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label)

describe('completion', () => {
  test.each<[string, string[]]>([
    ['|', ['root', 'extends', 'rules', 'phrases', 'overrides']],
    ['pace: 150\nru|', ['rules', 'limits']],
    ['rules:\n  |', ['cliche', 'team-phrase']],
    ['rules:\n  cliche: off\n  too|', ['too-long']],
    ['rules:\n  cliche: |', ['off', 'hint', 'info', 'warning', 'error']],
    ['rules: { cliche: off, |', ['too-long']],
    ['rules: { cliche: |', ['off', 'error']],
    ['limits:\n  target: 18\n  |', ['max', 'hook', 'interval']],
    ['limits: { |', ['max', 'sentence']],
    ['style: |', ['callback', 'teach', 'drop']],
    ['pace: |', ['calm', 'brisk']],
    ['root: |', ['yes', 'no']],
    ['address: |', ['tú', 'usted', 'vos']],
    ['phrases:\n  |', ['avoid', 'prefer', 'allowed']],
    ['phrases:\n  avoid:\n    - |', ['say', 'reason', 'replacement', 'expires']],
    ['phrases:\n  avoid:\n    - say: x\n      |', ['reason', 'language']],
    ['phrases:\n  avoid:\n    - say: x\n      language: |', ['en', 'es']],
    ['phrases:\n  avoid:\n  - say: x\n    |', ['reason']],
    ['phrases:\n  prefer: [{ say: x, |', ['instead_of']],
    ['tags:\n  dialect: |', ['hubspot', 'outreach', 'mailchimp']],
    ['overrides:\n  - files: es/**\n    rules:\n      |', ['cliche']],
    ['overrides:\n  - files: es/**\n    |', ['rules', 'language']],
    ['countries:\n  |', ['US', 'ES', 'UY']],
    ['countries:\n  ES:\n    |', ['hours', 'days', 'rest', 'holidays', 'barred_numbers']],
    ['countries:\n  ES:\n    days: [|', ['Monday', 'Sunday']],
    ['países:\n  ES:\n    festivos:\n      - |', ['fecha', 'nombre']],
    ['phrases:\n  avoid:\n    - say: x\n      countries: |', ['US', 'MX']],
    ['# a comment\n\nrules:\n  # off: no\n  cliche: off\n\n|', ['limits']],
  ])('of %j offers %j', async (marked, expected) => {
    expect(labels(await offered(marked))).toEqual(expect.arrayContaining(expected))
  })

  test.each(['phrases:\n  avoid:\n    - say: |', 'nonsense:\n  |', 'extends: |', 'limits: { max: |', '- - - |'])(
    'of %j offers nothing',
    async (marked) => {
      expect(await offered(marked)).toEqual([])
    },
  )

  test('replaces the word that is begun, and goes on in the language of the file', async () => {
    const [first] = await offered('reglas:\n  cliche: off\nlím|')
    expect(first!.label).toBe('raíz')
    const items = await offered('rules:\n  cli|')
    expect(items.find(({ label }) => label === 'cliche')).toMatchObject({
      textEdit: { newText: 'cliche: ', range: { start: { line: 1, character: 2 }, end: { line: 1, character: 5 } } },
    })
    expect(labels(await offered('raíz: |'))).toEqual(['yes', 'no'])
  })

  test('quotes in JSON, and does not quote twice', async () => {
    const put = async (marked: string, label: string) => {
      const item = (await offered(marked, 'voicemail.config.json')).find((one) => one.label === label)
      return item?.textEdit?.newText
    }
    expect(await put('{ | }', 'rules')).toBe('"rules": ')
    expect(await put('{\n\t"rules": {\n\t\t"cli|"\n\t}\n}', 'cliche')).toBe('cliche')
    expect(await put('{ "style": "|" }', 'teach')).toBe('teach')
    expect(await put('{ "phrases": { "avoid": [{ "say": "a" }, { | }] } }', 'reason')).toBe('"reason": ')
  })
})

describe('hover', () => {
  const over = async (marked: string) => {
    const { uri, position } = open(marked)
    const hover = await client.request<Hover | null>('textDocument/hover', { textDocument: { uri }, position })
    client.close(uri)
    return hover && (hover.contents as { value: string }).value
  }
  test('says what a name is for, what it takes, and what a suggestion is about', async () => {
    expect(await over('st|yle: teach\n')).toContain('callback · email · teach')
    expect(await over('rules:\n  cli|che: off\n')).toContain('**Stock phrase**')
    expect(await over('overrides:\n  - files: a\n    limits: { ma|x: 20 }\n')).toContain('**max · máximo**')
    expect(await over('phrases:\n  avoid:\n    - { say: x, expi|res: 2027-01-01 }\n')).toContain('last day')
    expect(await over('countries:\n  ES:\n    hou|rs: 9:30-18:00\n')).toContain('**hours · horario**')
    expect(await over('style: tea|ch\n')).toBeNull()
    expect(await over('nons|ense: 1\n')).toBeNull()
  })
})

describe('mistakes', () => {
  test('have their place, and a fix where it is clear what was meant', async () => {
    const { uri } = open('rules:\n  clishe: off\npaze: 150\n|')
    const found = await client.diagnostics(uri)
    expect(found.map(({ code, range }) => [code, range.start.line])).toEqual([
      ['unknown-rule', 1],
      ['unknown-field', 2],
    ])
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found[1]!.range,
      context: { diagnostics: [] },
    })
    expect(actions.map(({ title }) => title)).toEqual(['Change to “pace”'])
    client.apply(uri, actions[0]!.edit!)
    expect(client.text(uri)).toContain('\npace: 150\n')
    expect(await client.diagnostics(uri)).toHaveLength(1)
    client.close(uri)
  })

  test('are told in Spanish where the configuration or the editor is Spanish', async () => {
    const { uri } = open('idioma: es\nritmo: rápido\n|')
    expect((await client.diagnostics(uri))[0]!.message).toMatch(/^En ritmo, escribir tranquilo/)
    client.close(uri)
  })
})
