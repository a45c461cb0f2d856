import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Location, WorkspaceEdit, WorkspaceSymbol } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { highlightsAt, linkedAt, referencesAt } from '../../server/src/lsp/tags/names.ts'
import { type Other, prepareRenameAt, renameAt } from '../../server/src/lsp/tags/rename.ts'
import { start } from './client.ts'
import { lineEnds, withLineEnds } from './lines.ts'
import { viewOf, withCaret } from './view.ts'

const english = `---
lang: en
samples: { first_name: Priya, company: Acme }
---

## First 🚚

Hi {{first‸_name}}, 😀 it is {{ first_name | default: "there" }} <!-- {{first_name}} --> at {{company}}.
{{#if first_name}}Bye, {{first_name}}.{{/if}}
`
const spanish = `---
idioma: es
ejemplos:
  "Primer Nombre": Marta
---

## Primera

Hola, [Primer ‸Nombre], es por su muelle, [Primer Nombre].
`

const at = (marked: string, given?: Parameters<typeof viewOf>[1]) => {
  const { text, at } = withCaret(marked)
  const view = viewOf(text, given)
  const params = { textDocument: { uri: view.document.uri }, position: view.document.positionAt(at) }
  const textOf = (range: { start: unknown; end: unknown }) => view.document.getText(range as never)
  return { view, params, textOf, text }
}
const plain = { versioned: false, annotations: false }
const asks = { versioned: true, annotations: true }
const edits = (edit: unknown, uri: string) => (edit as WorkspaceEdit).changes![uri]!

describe.each(lineEnds)('with %s', (_, end) => {
  test('a field is found wherever its name stands, but not in a comment', () => {
    const { view, params, textOf } = at(withLineEnds(english, end))
    const found = highlightsAt(view, params)
    expect(found.map(({ range }) => textOf(range))).toEqual(Array(5).fill('first_name'))
    expect(found.map(({ kind }) => kind)).toEqual([3, 2, 2, 2, 2])
    expect(linkedAt(view, params)!.ranges).toEqual(found.map(({ range }) => range))
    const references = (includeDeclaration: boolean) =>
      referencesAt(view, { ...params, context: { includeDeclaration } }, []).length
    expect([references(true), references(false)]).toEqual([5, 4])
  })

  test('renaming changes all of them, the sample too', () => {
    const { view, params, text } = at(withLineEnds(english, end))
    expect(prepareRenameAt(view, params)).toMatchObject({ placeholder: 'first_name' })
    const edit = renameAt(view, { ...params, newName: 'contact.firstname' }, [], plain)
    const after = TextDocument.applyEdits(view.document, edits(edit, view.document.uri))
    const [before, comment, behind] = text.split(/(<!--.*?-->)/)
    const renamed = (part: string) => part.replaceAll('first_name', 'contact.firstname')
    expect(after).toBe(renamed(before!) + comment + renamed(behind!))
  })

  test('a blank in Spanish, and its quoted sample', () => {
    const { view, params } = at(withLineEnds(spanish, end))
    const edit = renameAt(view, { ...params, newName: 'Nombre' }, [], plain)
    const after = TextDocument.applyEdits(view.document, edits(edit, view.document.uri))
    expect(after).toContain('"Nombre": Marta')
    expect(after).toContain('Hola, [Nombre], es por su muelle, [Nombre].')
  })
})

test('a name that would make it something else is refused, in words', () => {
  for (const [marked, name, says] of [
    [english, 'a}}b', /no longer be a personal field/],
    [english, '', /no longer/],
    [english, '#if x', /no longer/],
    [spanish, 'algo en minúsculas.', /ya no sería un campo personalizado/],
    [spanish, 'pausa', /ya no sería/],
  ] as const) {
    const { view, params } = at(marked)
    const answer = renameAt(view, { ...params, newName: name }, [], plain)
    expect(answer, name).toBeInstanceOf(Error)
    expect((answer as Error).message).toMatch(says)
  }
})

test('beside a name there is nothing to rename, and on a plain word nothing to find', () => {
  const braces = at('Hi ‸{{first_name}}.')
  expect(prepareRenameAt(braces.view, braces.params)).toBeNull()
  expect(highlightsAt(braces.view, braces.params)).toHaveLength(1)
  const word = at('H‸i {{first_name}}.')
  expect(highlightsAt(word.view, word.params)).toEqual([])
  expect(renameAt(word.view, { ...word.params, newName: 'x' }, [], plain)).toBeNull()
})

test('other scripts are changed only where the client asks first', () => {
  const { view, params } = at(english)
  const text = 'Hi {{first_name}}, and {{other}}.'
  const others: Other[] = [
    { document: TextDocument.create('file:///scripts/two.vm.md', 'voicemail-script', 7, text), open: true },
    { document: TextDocument.create('file:///scripts/three.vm.md', 'voicemail-script', 0, text), open: false },
    { document: TextDocument.create('file:///scripts/four.vm.md', 'voicemail-script', 0, 'Hi.'), open: false },
  ]
  const rename = (taking: typeof asks) =>
    renameAt(view, { ...params, newName: 'name_1' }, others, taking) as WorkspaceEdit
  const asked = rename(asks)
  expect(asked.documentChanges!.map((change) => 'textDocument' in change && change.textDocument)).toEqual([
    { uri: view.document.uri, version: 1 },
    { uri: 'file:///scripts/two.vm.md', version: 7 },
    { uri: 'file:///scripts/three.vm.md', version: null },
  ])
  expect(asked.changeAnnotations).toMatchObject({ others: { needsConfirmation: true, label: 'Other scripts' } })
  expect(rename({ versioned: true, annotations: false }).documentChanges).toHaveLength(1)
})

test('the real server looks through the folder: fields, and steps with their seconds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'voicemail-tags-'))
  const root = pathToFileURL(folder).href
  writeFileSync(
    join(folder, 'other.vm.md'),
    '# Docks\n\n## Second call\n\nHi {{first_name}}, nine trucks waited.\n\n## The note\n- channel: email\n\nHi.\n',
  )
  const capabilities = {
    textDocument: { rename: { prepareSupport: true }, references: {} },
    workspace: {
      symbol: {},
      workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
    },
  }
  const client = await start({ way: 'push', root, capabilities })
  expect(client.initialized.capabilities).toMatchObject({
    renameProvider: { prepareProvider: true },
    referencesProvider: true,
    workspaceSymbolProvider: true,
  })
  expect(client.initialized.capabilities.documentLinkProvider).toBeUndefined()
  const uri = `${root}/one.vm.md`
  client.open(uri, '## First call\n\nHi {{first_name}}, it is about your dock.\n')
  const position = client.rangeOf(uri, 'first_name').start
  const found = await client.request<Location[]>('textDocument/references', {
    textDocument: { uri },
    position,
    context: { includeDeclaration: true },
  })
  expect(found.map((each) => each.uri)).toEqual([uri, `${root}/other.vm.md`])
  const edit = await client.request<WorkspaceEdit>('textDocument/rename', {
    textDocument: { uri },
    position,
    newName: 'name_1',
  })
  expect(edit.documentChanges).toHaveLength(2)
  await expect(
    client.request('textDocument/rename', { textDocument: { uri }, position, newName: '}}' }),
  ).rejects.toThrow(/personal field/)
  const symbols = (query: string) => client.request<WorkspaceSymbol[]>('workspace/symbol', { query })
  expect((await symbols('call')).map(({ name }) => name.replace(/[\d.]+/, 'N'))).toEqual([
    'First call · N s',
    'Second call · N s',
  ])
  expect(await symbols('docknote')).toMatchObject([
    { name: 'The note · e-mail', containerName: 'Docks (other.vm.md)', location: { uri: `${root}/other.vm.md` } },
  ])
  expect(await symbols('zzz')).toEqual([])
  await client.stop()
  rmSync(folder, { recursive: true })
})
