import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientFiles } from '../../server/src/workspace/clientFiles.ts'
import { decode, type Files } from '../../server/src/workspace/files.ts'
import { nodeFiles } from '../../server/src/workspace/nodeFiles.ts'
import { clientWith } from './clientTree.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)

test('bytes become text: a BOM is dropped, what is not UTF-8 is said', () => {
  expect(decode(new TextEncoder().encode('Hola, ¿qué tal? 😀\r\n'))).toEqual({
    text: 'Hola, ¿qué tal? 😀\r\n',
    invalid: false,
  })
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41))).toEqual({ text: 'A', invalid: false })
  expect(decode(bytes(0x41, 0xff, 0x42))).toEqual({ text: 'A\uFFFDB', invalid: true })
  expect(decode(bytes(0xef, 0xbb, 0xbf, 0xe9, 0x41))).toEqual({ text: '\uFFFDA', invalid: true })
  expect(decode(bytes())).toEqual({ text: '', invalid: false })
})

const tree: Record<string, string> = {
  'b.vm.md': 'two',
  'a.vm.md': 'one',
  'notes.md': 'no',
  'vm.md': 'no',
  'deep/er/Ünïcode 1.VM.MD': 'three',
  'node_modules/x/c.vm.md': 'no',
  '.git/d.vm.md': 'no',
  'deep/.hidden/e.vm.md': 'no',
}
const wanted = ['a.vm.md', 'b.vm.md', 'deep/er/%C3%9Cn%C3%AFcode%201.VM.MD']

describe.each(['disk', 'client'] as const)('files of a %s', (maker) => {
  let folder: string
  let root: string
  let files: Files
  beforeAll(() => {
    if (maker === 'client') {
      root = 'vscode-vfs://host/repo'
      files = clientFiles(clientWith(root, tree))
      return
    }
    folder = mkdtempSync(join(tmpdir(), 'voicemail-files-'))
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(join(folder, path, '..'), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    symlinkSync(join(folder, 'deep'), join(folder, 'linked'))
    symlinkSync(join(folder, 'a.vm.md'), join(folder, 'linked.vm.md'))
    root = pathToFileURL(folder).href
    files = nodeFiles()
  })
  afterAll(() => folder && rmSync(folder, { recursive: true }))

  test('lists scripts, sorted, and only those', async () => {
    expect(await files.list(root)).toEqual(wanted.map((path) => `${root}/${path}`))
    expect(await files.list(`${root}/nowhere`)).toEqual([])
  })

  test('reads what it lists', async () => {
    const texts = await Promise.all((await files.list(root)).map((uri) => files.read(uri)))
    expect(texts.map((each) => each?.text)).toEqual(['one', 'two', 'three'])
    expect(await files.read(`${root}/nowhere.vm.md`)).toBeNull()
  })
})
