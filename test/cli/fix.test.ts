import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { start } from '../lsp/client.ts'
import { folderWith, good, goodToo, report, voicemail, withWarning } from './voicemail.ts'

// Safe fixes alone, into the files, and only when asked for.

const smiling = good.replace('Your Leeds', 'Your 🚚 Leeds').replace('at ten.', 'at ten 🙂.')
const read = (cwd: string, name: string) => readFileSync(join(cwd, name))

test('safe fixes are made in the files, what is left is said, and a second time there is nothing to do', () => {
  const cwd = folderWith({
    'a.vm.md': smiling,
    'b.vm.md': withWarning,
    'c.vm.md': goodToo.replace('Three of', '<!-- voicemail-disable-next-line cannot-be-said -->\n🚚 Three of'),
  })
  const before = ['b.vm.md', 'c.vm.md'].map((name) => [read(cwd, name), statSync(join(cwd, name)).mtimeMs])
  expect(report([], { cwd }).summary).toMatchObject({ hints: 2 })
  expect(read(cwd, 'a.vm.md').toString()).toBe(smiling)

  const { code, out, err } = voicemail(['check', '--fix', '--today', '2026-11-23'], { cwd })
  expect(err).toBe('voicemail: 2 safe fixes were made in the files.\n')
  expect(code).toBe(1)
  expect(out).toContain('1 suggestion in 1 of 3 scripts: 1 warning.')
  expect(read(cwd, 'a.vm.md').toString()).toBe(good)
  // What had nothing to fix was not even written.
  expect(['b.vm.md', 'c.vm.md'].map((name) => [read(cwd, name), statSync(join(cwd, name)).mtimeMs])).toEqual(before)

  const again = voicemail(['check', '--fix', '--language', 'es', '--today', '2026-11-23', 'a.vm.md'], { cwd })
  expect([again.code, again.err]).toEqual([0, ''])
})

test('a BOM and line ends stay, and so does what is no text', () => {
  const windows = `\ufeff${smiling.replace(/\n/g, '\r\n')}`
  const broken = Buffer.concat([Buffer.from(smiling), Uint8Array.from([0xff, 0x0a])])
  const cwd = folderWith({ 'a.vm.md': windows, 'b.vm.md': broken })
  voicemail(['check', '--fix'], { cwd })
  expect(read(cwd, 'a.vm.md').toString()).toBe(`\ufeff${good.replace(/\n/g, '\r\n')}`)
  expect(read(cwd, 'b.vm.md').equals(broken)).toBe(true)
})

test('they are the fixes that the editor makes all at once', async () => {
  const cwd = folderWith({ 'a.vm.md': smiling })
  const uri = pathToFileURL(join(cwd, 'a.vm.md')).href
  const client = await start({ way: 'pull' })
  client.open(uri, smiling)
  await client.diagnostics(uri)
  const [all] = await client.actions(uri, client.rangeOf(uri, 'Leeds'), ['source.fixAll.voicemail'])
  client.apply(uri, all!.edit!)
  voicemail(['check', '--fix'], { cwd })
  expect(read(cwd, 'a.vm.md').toString()).toBe(client.text(uri))
  await client.stop()
})
