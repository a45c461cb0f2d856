import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol'
import { isHidden } from '../../server/src/lsp/excluded.ts'
import { folderWith, report } from '../cli/voicemail.ts'
import { message, script } from '../workspace/scripts.ts'
import { start } from './client.ts'

// Every script of the folder, open or not, while somebody wants that.

vi.setConfig({ testTimeout: 60_000 })

const watching = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
const sorry = (text: string) => script(`Sorry to bother you. ${text}`)

describe('a client that asks', () => {
  /** Asks as an editor does: again and again, each time with what it knows. */
  async function asking(cwd: string, settings: object = { scope: 'folder' }, more: object = {}) {
    const client = await start({
      way: 'pull',
      root: pathToFileURL(cwd).href,
      capabilities: watching,
      options: { settings },
      ...more,
    })
    const uriOf = (path: string) => pathToFileURL(join(cwd, path)).href
    const known = new Map<string, string>()
    const said = new Map<string, readonly Diagnostic[]>()
    const next = async () => {
      const previousResultIds = [...known].map(([uri, value]) => ({ uri, value }))
      const { items } = await client.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds })
      for (const item of items) {
        known.set(item.uri, item.resultId!)
        if (item.kind === 'full') said.set(item.uri, item.items)
      }
      return items.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1)).sort()
    }
    const rulesOf = (path: string) => (said.get(uriOf(path)) ?? []).map(({ code }) => code)
    return { client, uriOf, known, next, rulesOf }
  }

  test('is told only where the setting says so', async () => {
    const cwd = folderWith({ 'a.vm.md': sorry(message.dock) })
    const off = await asking(cwd, {})
    expect(off.client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: false })
    await off.client.stop()
    const on = await asking(cwd)
    expect(on.client.initialized.capabilities.diagnosticProvider).toMatchObject({ workspaceDiagnostics: true })
    await on.client.stop()
  })

  test('gets the suggestions of every script, as the command line has them, and then waits for news', async () => {
    const cwd = folderWith({
      'a.vm.md': sorry(message.dock),
      'deep/b.vm.md': script(message.payroll),
      'deep/c.vm.md': sorry(message.dockAgain),
      'node_modules/d.vm.md': sorry(message.dock),
    })
    const { client, uriOf, next, rulesOf } = await asking(cwd)
    await next()
    const { files } = report(['.'], { cwd })
    for (const { path, findings } of files)
      expect(rulesOf(path)).toEqual(findings.filter(({ under }) => under === null).map(({ rule }) => rule))
    expect(rulesOf('a.vm.md')).toContain('servile-tone')
    expect(rulesOf('node_modules/d.vm.md')).toEqual([])

    let answered = false
    const news = next().then((names) => {
      answered = true
      return names
    })
    await new Promise((go) => setTimeout(go, 300))
    expect(answered).toBe(false)
    writeFileSync(join(cwd, 'deep/b.vm.md'), sorry(message.payroll))
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('deep/b.vm.md'), type: 2 }] })
    expect(await news).toContain('b.vm.md')
    expect(rulesOf('deep/b.vm.md')).toContain('servile-tone')

    rmSync(join(cwd, 'a.vm.md'))
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('a.vm.md'), type: 3 }] })
    expect(await next()).toContain('a.vm.md')
    expect(rulesOf('a.vm.md')).toEqual([])
    await client.stop()
  })

  test('of an open script its own answers hold; closed, it is told again', async () => {
    const cwd = folderWith({ 'a.vm.md': sorry(message.dock), 'b.vm.md': sorry(message.payroll) })
    const { client, uriOf, known, next, rulesOf } = await asking(cwd)
    await client.library()
    client.open(uriOf('a.vm.md'), script(message.dock))
    expect(await client.diagnostics(uriOf('a.vm.md'))).not.toContainEqual(
      expect.objectContaining({ code: 'servile-tone' }),
    )
    expect(await next()).toEqual(['b.vm.md'])
    const news = next()
    known.delete(uriOf('a.vm.md'))
    client.close(uriOf('a.vm.md'))
    expect(await news).toEqual(['a.vm.md'])
    expect(rulesOf('a.vm.md')).toContain('servile-tone')
    await client.stop()
  })

  test('a configuration that changes holds for all', async () => {
    const cwd = folderWith({ 'a.vm.md': sorry(message.dock), 'b.vm.md': sorry(message.payroll) })
    const { client, uriOf, next, rulesOf } = await asking(cwd)
    await next()
    writeFileSync(join(cwd, 'voicemail.config.yaml'), 'rules: { servile-tone: off }\n')
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('voicemail.config.yaml'), type: 1 }],
    })
    expect(await next()).toEqual(['a.vm.md', 'b.vm.md'])
    expect(rulesOf('a.vm.md')).not.toContain('servile-tone')
    await client.stop()
  })
})

test('a client that is told is told of all, and of what goes', async () => {
  const cwd = folderWith({ 'a.vm.md': sorry(message.dock), 'b.vm.md': script(message.payroll) })
  const client = await start({
    way: 'push',
    root: pathToFileURL(cwd).href,
    capabilities: watching,
    options: { settings: { scope: 'folder' } },
  })
  const uri = pathToFileURL(join(cwd, 'a.vm.md')).href
  const count = (wanted: (all: readonly Diagnostic[]) => boolean) =>
    client.until(() => {
      const told = client.published.get(uri)
      return told && wanted(told.diagnostics) ? true : undefined
    })
  await count((all) => all.some(({ code }) => code === 'servile-tone'))
  writeFileSync(join(cwd, 'a.vm.md'), script(message.dock))
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
  await count((all) => all.every(({ code }) => code !== 'servile-tone'))
  await client.stop()
})

test('what the editor hides is left out', () => {
  expect(isHidden('drafts/a.vm.md', ['**/drafts'])).toBe(true)
  expect(isHidden('deep/drafts/b/a.vm.md', ['**/drafts'])).toBe(true)
  expect(isHidden('deep/a.vm.md', ['**/drafts', '**/*.txt'])).toBe(false)
  expect(isHidden('old/a.vm.md', ['old'])).toBe(true)
  expect(isHidden('deep/old/a.vm.md', ['old'])).toBe(false)
  expect(isHidden('a.draft.vm.md', ['**/*.draft.vm.md'])).toBe(true)
})
