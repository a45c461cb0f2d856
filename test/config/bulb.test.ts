import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { WorkspaceEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { type Client, start } from '../lsp/client.ts'
import { followed, plain, treeWith } from './tree.ts'

// From the light bulb: a decision for the team, in one script, is an edit of the configuration and holds in the others.

const creating = { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } }

/** Makes an edit as an editor does with files that are not open: a new file first, then the text, saved. */
function save(edit: WorkspaceEdit): string[] {
  return edit.documentChanges!.map((change) => {
    if ('kind' in change) {
      if (change.kind !== 'create') throw new Error(change.kind)
      const path = fileURLToPath(change.uri)
      if (!existsSync(path)) writeFileSync(path, '')
      return `create ${path}`
    }
    const path = fileURLToPath(change.textDocument.uri)
    const document = TextDocument.create('', 'yaml', 0, readFileSync(path, 'utf8'))
    writeFileSync(path, TextDocument.applyEdits(document, change.edits as never))
    return `edit ${path}`
  })
}

async function until(client: Client, uri: string, rules: string[]) {
  let found: unknown[] = []
  for (let tries = 0; tries < 100; tries++) {
    found = followed((await client.diagnostics(uri)).map(({ code }) => code))
    if (found.join() === rules.join()) return
    await new Promise((resolve) => setTimeout(resolve, 30))
  }
  expect(found).toEqual(rules)
}

async function opened(files: Record<string, string>, more = creating) {
  const folder = treeWith(files)
  const client = await start({ way: 'pull', root: pathToFileURL(folder).href, capabilities: more })
  const at = (path: string) => pathToFileURL(join(folder, path)).href
  for (const path of Object.keys(files)) if (path.endsWith('.vm.md')) client.open(at(path), files[path]!)
  const act = async (path: string, words: string, label: string) => {
    const actions = await client.actions(at(path), client.rangeOf(at(path), words))
    const action = actions.find(({ title }) => title.startsWith(label))
    if (!action) throw new Error(`“${label}” is not among ${actions.map(({ title }) => title).join(' | ')}`)
    return action
  }
  return { folder, client, at, act }
}

describe('a decision for the team', () => {
  test('makes the configuration where there is none, and holds in every open script', async () => {
    const { folder, client, at, act } = await opened({ 'a.vm.md': plain, 'sub/b.vm.md': plain })
    await until(client, at('a.vm.md'), ['cliche'])
    const action = await act('sub/b.vm.md', 'industry leading', 'Allow')
    expect(action.title).toBe('Allow “the industry leading provider” for the team (in ../voicemail.config.yaml)')
    expect(save(action.edit!)).toHaveLength(2)
    expect(readFileSync(join(folder, 'voicemail.config.yaml'), 'utf8')).toBe(
      'phrases:\n  allowed:\n    - { say: "the industry leading provider", language: en }\n',
    )
    for (const path of ['a.vm.md', 'sub/b.vm.md']) await until(client, at(path), [])
    const avoid = await act('a.vm.md', 'nine trucks', 'Avoid')
    expect(avoid.title).toBe('Avoid “nine trucks” in the team’s scripts (in voicemail.config.yaml)')
    expect(avoid.kind).toBe('refactor.rewrite')
    save(avoid.edit!)
    for (const path of ['a.vm.md', 'sub/b.vm.md']) await until(client, at(path), ['team-phrase'])
    save((await act('a.vm.md', 'nine trucks', 'Turn off for the team')).edit!)
    for (const path of ['a.vm.md', 'sub/b.vm.md']) await until(client, at(path), [])
    await client.stop()
  })

  test('goes into the nearest configuration, as it stands in the editor', async () => {
    const text = 'extends: ../voicemail.config.yaml\n'
    const { client, at, act } = await opened({
      '.git/x': '',
      'voicemail.config.yaml': 'rules: {}\n',
      'sub/voicemail.config.yaml': text,
      'sub/b.vm.md': plain,
    })
    const config = at('sub/voicemail.config.yaml')
    client.open(config, text, 'yaml')
    client.change(config, [{ text: `# not saved\n${text}` }])
    await until(client, at('sub/b.vm.md'), ['cliche'])
    const { title, edit } = await act('sub/b.vm.md', 'industry leading', 'Turn off')
    expect(title).toBe('Turn off for the team: “Stock phrase” (in voicemail.config.yaml)')
    client.apply(config, edit!)
    expect(client.text(config)).toBe(`# not saved\n${text}rules:\n  cliche: off\n`)
    await until(client, at('sub/b.vm.md'), [])
    await client.stop()
  })

  test('is not offered where no file can be made, nor for a configuration with mistakes in its form', async () => {
    const without = await opened({ 'a.vm.md': plain }, { workspace: {} } as typeof creating)
    const labels = await without.client.actions(
      without.at('a.vm.md'),
      without.client.rangeOf(without.at('a.vm.md'), 'industry'),
    )
    expect(labels.filter(({ title }) => title.includes('team'))).toEqual([])
    await without.client.stop()
    const broken = await opened({ '.git/x': '', 'voicemail.config.yaml': 'rules: [[\n', 'a.vm.md': plain })
    const offered = await broken.client.actions(
      broken.at('a.vm.md'),
      broken.client.rangeOf(broken.at('a.vm.md'), 'industry'),
    )
    expect(offered.filter(({ title }) => title.includes('for the team'))).toEqual([])
    await broken.client.stop()
  })
})
