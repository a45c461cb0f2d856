import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { folderWith, report } from '../cli/voicemail.ts'
import { message, script } from '../workspace/scripts.ts'
import { type Client, start, ways } from './client.ts'

// The library in the real server: other files change, and what is said of the open one changes with them.

vi.setConfig({ testTimeout: 60_000 })

const repeats = (all: readonly Diagnostic[]) => all.filter(({ code }) => code === 'repeated-message')
const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }

/** Asks until the answer is as wanted; the server may take its second. */
async function until(look: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 15_000; ; await new Promise((go) => setTimeout(go, 50))) {
    if (await look()) return
    if (Date.now() > end) throw new Error('it never came')
  }
}

describe.each(ways)('in an editor that is asked or told (%s)', (way) => {
  async function opened(cwd: string, name: string, text: string, capabilities: object = watching) {
    const client = await start({ way, root: pathToFileURL(cwd).href, capabilities })
    const uriOf = (path: string) => pathToFileURL(join(cwd, path)).href
    await client.library()
    client.open(uriOf(name), text)
    const said = async () => repeats(await client.diagnostics(uriOf(name)))
    return { client, uriOf, said }
  }
  const changed = (client: Client, uri: string, type: 1 | 2 | 3) =>
    client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] })

  test('a copy is told with the other file’s address; it goes with that file, renamed or deleted', async () => {
    const cwd = folderWith({ 'a.vm.md': script(message.dock), 'deep/b.vm.md': script(message.dockAgain) })
    const { client, uriOf, said } = await opened(cwd, 'a.vm.md', script(message.dock))
    const [first] = await said()
    expect(first!.relatedInformation![0]!.location).toMatchObject({
      uri: uriOf('deep/b.vm.md'),
      range: { start: { line: 6, character: 3 } },
    })
    renameSync(join(cwd, 'deep/b.vm.md'), join(cwd, 'deep/c.vm.md'))
    await changed(client, uriOf('deep/b.vm.md'), 3)
    await changed(client, uriOf('deep/c.vm.md'), 1)
    await until(async () => String((await said())[0]?.message).includes('deep/c.vm.md'))
    rmSync(join(cwd, 'deep'), { recursive: true })
    await client.notify('workspace/didDeleteFiles', { files: [{ uri: uriOf('deep') }] })
    await until(async () => (await said()).length === 0)
    await client.stop()
  })

  test('what is typed in one script counts in the other before it is saved, at most once a second', async () => {
    const cwd = folderWith({ 'a.vm.md': script(message.dock), 'b.vm.md': script(message.payroll) })
    const { client, uriOf, said } = await opened(cwd, 'a.vm.md', script(message.dock))
    expect(await said()).toEqual([])
    client.open(uriOf('b.vm.md'), script(message.payroll))
    await client.diagnostics(uriOf('b.vm.md'))
    const before = client.refreshes()
    const began = Date.now()
    for (let i = 0; i < 20; i++) {
      client.change(uriOf('b.vm.md'), [{ text: script(`${message.dockAgain}${' Really.'.repeat(i % 2)}`) }])
      await client.diagnostics(uriOf('b.vm.md'))
      await new Promise((go) => setTimeout(go, 50))
    }
    await until(async () => (await said()).length === 1)
    if (way === 'pull') {
      expect(client.refreshes() - before).toBeGreaterThan(0)
      expect(client.refreshes() - before).toBeLessThanOrEqual(Math.ceil((Date.now() - began) / 1000) + 1)
    }
    client.close(uriOf('b.vm.md'))
    await until(async () => (await said()).length === 0)
    await client.stop()
  })
})

test('folders that link to each other, node_modules, dot folders and a crowd of other files are no matter', async () => {
  const cwd = folderWith({
    'a.vm.md': script(message.dock),
    'node_modules/x/b.vm.md': script(message.dock),
    '.cache/c.vm.md': script(message.dock),
    'in/d.vm.md': script(message.payroll),
  })
  symlinkSync(cwd, join(cwd, 'in/loop'))
  symlinkSync(join(cwd, 'a.vm.md'), join(cwd, 'in/e.vm.md'))
  mkdirSync(join(cwd, 'crowd'))
  for (let i = 0; i < 3000; i++) writeFileSync(join(cwd, `crowd/${i}.md`), '')
  const client = await start({ way: 'pull', root: pathToFileURL(cwd).href })
  expect(await client.library()).toEqual({ files: 2, steps: 2 })
  await client.stop()
})

test('a client that watches nothing hears of changes all the same', async () => {
  const cwd = folderWith({ 'a.vm.md': script(message.dock), 'b.vm.md': script(message.payroll) })
  const client = await start({ way: 'pull', root: pathToFileURL(cwd).href })
  await client.library()
  const uri = pathToFileURL(join(cwd, 'a.vm.md')).href
  client.open(uri, script(message.dock))
  expect(repeats(await client.diagnostics(uri))).toEqual([])
  writeFileSync(join(cwd, 'b.vm.md'), script(message.dockAgain))
  await until(async () => repeats(await client.diagnostics(uri)).length === 1)
  await client.stop()
})

test('the command line gives the paths and places of the other files', () => {
  const cwd = folderWith({
    'a.vm.md': script(message.dock),
    'deep/b.vm.md': `\r\n${script(message.payroll, message.dockAgain)}`,
    'deep/b-DESKTOP-4F7K2QA.vm.md': script(message.payroll),
  })
  const { files } = report([], { cwd })
  const of = (path: string) =>
    files.find((file) => file.path === path)!.findings.filter(({ rule }) => rule === 'repeated-message')
  const [found] = of('a.vm.md')
  expect(found).toMatchObject({ severity: 'hint', touch: 1, message: expect.stringContaining('deep/b.vm.md') })
  expect(found!.related).toMatchObject([{ path: 'deep/b.vm.md', line: 15, column: 4 }])
  expect(of('deep/b-DESKTOP-4F7K2QA.vm.md')).toMatchObject([{ severity: 'info', touch: 0 }])
  expect(report(['a.vm.md'], { cwd }).files[0]!.findings.some(({ rule }) => rule === 'repeated-message')).toBe(false)
})
