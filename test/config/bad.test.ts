import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findNearest, readChain } from '../../server/src/workspace/config/chain.ts'
import { createConfigs } from '../../server/src/workspace/config/config.ts'
import { type Files, missing } from '../../server/src/workspace/files.ts'
import { nodeFiles } from '../../server/src/workspace/nodeFiles.ts'
import { report, voicemail } from '../cli/voicemail.ts'
import { lock, plain, treeWith } from './tree.ts'

/** What is wrong with the configuration of a folder in a tree, in English, with the file it is said of. */
async function mistakesIn(folder: string, below = '', files: Files = nodeFiles()) {
  const root = pathToFileURL(folder).href
  const nearest = await findNearest(files, below === '' ? root : `${root}/${below}`, root)
  if (nearest.uri === null) return null
  const { mistakes } = await readChain(files, nearest.uri, nearest.twin, nearest.root)
  return mistakes.map(({ uri, problem }) => `${uri.slice(root.length + 1)}: ${problem.says.en}`)
}
const good = 'limits: { max: 5 }\n'

describe('what cannot be read is said where it is named, and the rest counts', () => {
  test.each<[string, Record<string, string>, string[]]>([
    [
      'a loop of two',
      { 'b.yaml': 'extends: voicemail.config.yaml' },
      ['b.yaml: “voicemail.config.yaml” extends this one'],
    ],
    ['a loop of one', { 'b.yaml': 'extends: b.yaml' }, ['b.yaml: “b.yaml” extends this one']],
    ['nothing there', {}, ['voicemail.config.yaml: “b.yaml” does not exist.']],
    ['a folder', { 'b.yaml/x': '' }, ['voicemail.config.yaml: “b.yaml” is a folder']],
    [
      'a link out of the root',
      { 'b.yaml': '→ /etc/hostname' },
      ['voicemail.config.yaml: “b.yaml” is a link that leads out'],
    ],
    ['a link to nowhere', { 'b.yaml': '→ nowhere' }, ['voicemail.config.yaml: “b.yaml” does not exist.']],
    ['a link to itself', { 'b.yaml': '→ b.yaml' }, ['voicemail.config.yaml: “b.yaml” cannot be read']],
    ['a link inside the root', { 'b.yaml': '→ c.yaml', 'c.yaml': 'pace: 100' }, []],
    ['broken YAML', { 'b.yaml': 'rules: [[[' }, ['b.yaml: Close what this line opens']],
  ])('%s', async (_, files, expected) => {
    const folder = treeWith({ 'voicemail.config.yaml': `extends: b.yaml\n${good}`, ...files })
    const found = await mistakesIn(folder)
    expect(found).toEqual(expected.map((one) => expect.stringContaining(one)))
    const root = pathToFileURL(folder).href
    const { settings } = await createConfigs(nodeFiles(), () => root).of(`${root}/a.vm.md`)
    expect(settings.limits).toEqual({ max: 5 })
    expect(settings.broken?.count ?? 0).toBe(expected.length)
  })

  test.each([
    ['../b.yaml', 'leads out of the folder'],
    ['sub/../../b.yaml', 'leads out of the folder'],
    ['..\\b.yaml', 'leads out of the folder'],
    ['../../../../../../../../../../../../etc/passwd', 'leads out of the folder'],
    ['/etc/passwd', 'a path from this folder'],
    ['file:///etc/passwd', 'a path from this folder'],
    ['https://example.com/b.yaml', 'a path from this folder'],
    ['C:\\b.yaml', 'a path from this folder'],
    ['%2e%2e/b.yaml', 'does not exist'],
    ['b.yaml?x#y', 'does not exist'],
  ])('a base at %s', async (path, says) => {
    const folder = treeWith({ 'in/voicemail.config.yaml': `root: true\nextends: '${path}'\n`, 'b.yaml': good })
    const found = await mistakesIn(folder, 'in')
    expect(found).toHaveLength(1)
    expect(found![0]).toContain(says)
  })

  test('a base whose folder is a link out of the root', async () => {
    const folder = treeWith({
      'in/voicemail.config.yaml': 'root: true\nextends: out/b.yaml\n',
      'in/out': '→ ../b',
      'b/b.yaml': good,
    })
    expect(await mistakesIn(folder, 'in')).toEqual([expect.stringContaining('link that leads out')])
  })

  test('a base reached twice is no loop', async () => {
    const folder = treeWith({
      'voicemail.config.yaml': 'extends: [a.yaml, b.yaml]\n',
      'a.yaml': 'extends: c.yaml\n',
      'b.yaml': 'extends: c.yaml\n',
      'c.yaml': good,
    })
    expect(await mistakesIn(folder)).toEqual([])
  })

  test('a chain without end', async () => {
    const files = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}.yaml`, `extends: ${i + 1}.yaml\n`]))
    const folder = treeWith({ 'voicemail.config.yaml': 'extends: 0.yaml\n', ...files })
    expect(await mistakesIn(folder)).toEqual([expect.stringContaining('one configuration too many')])
  })
})

describe('a configuration that itself', () => {
  test('is a folder', async () => {
    const folder = treeWith({ 'voicemail.config.yaml/x': '', 'a.vm.md': plain })
    expect(await mistakesIn(folder)).toEqual([
      'voicemail.config.yaml: This configuration is a folder, not a file; it does not count.',
    ])
    expect(report(['a.vm.md'], { cwd: folder }).files[0]!.findings[0]!.rule).toBe('broken-config')
  })

  test('has three gigabytes is not even read', async () => {
    const folder = treeWith({ 'voicemail.config.yaml': good, 'a.vm.md': plain })
    // More than Node reads of a file: who tries is told something else.
    truncateSync(join(folder, 'voicemail.config.yaml'), 3 * 1024 ** 3)
    expect(await mistakesIn(folder)).toEqual([expect.stringContaining('larger than a megabyte')])
  })

  test('may not be read', () => {
    const folder = treeWith({ 'voicemail.config.yaml': good, 'a.vm.md': plain })
    lock(folder, 'voicemail.config.yaml')
    const { findings, err } = asNobody(folder)
    expect(findings).toContain('broken-config')
    expect(err).toContain('cannot be read: permission is missing')
  })

  test('goes between being seen and being read', async () => {
    const folder = treeWith({ 'voicemail.config.yaml': good })
    const disk = nodeFiles()
    expect(await mistakesIn(folder, '', { ...disk, read: async () => null })).toEqual([
      expect.stringContaining('cannot be read'),
    ])
    let looks = 0
    const going: Files = {
      ...disk,
      look: (uri) => (uri.endsWith('.yaml') && looks++ > 1 ? Promise.resolve(missing) : disk.look(uri)),
    }
    expect(await mistakesIn(folder, '', going)).toEqual([expect.stringContaining('does not exist')])
  })

  test.each<[string, string | Uint8Array]>([
    ['is empty', ''],
    ['holds only comments', '# later\n\n'],
    ['has a BOM, a --- and CRLF', '\uFEFF---\r\npace: 100\r\n'],
  ])('%s is none to complain about', async (_, text) => {
    expect(await mistakesIn(treeWith({ 'voicemail.config.yaml': text }))).toEqual([])
  })

  test.each<[string, string | Uint8Array]>([
    ['is a list', '- a\n- b\n'],
    ['is one word', 'hello'],
    ['has a NUL', 'pace: 1\u000000\n'],
    ['is no text', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe, 0, 0, 1])],
    ['is a bomb of aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nrules: [*b, *b]\n'],
    ['is deep', `rules: ${'['.repeat(5000)}`],
    ['is JSON that breaks off', '{ "rules": { "cliche": "off"'],
    [
      'holds other things',
      'limits: 5\nrules: off\nphrases: [a]\ntags: hubspot\noverrides: { files: a }\npace: [1]\nroot: maybe\n',
    ],
  ])('%s is told about, and scripts are checked all the same', async (_, text) => {
    const folder = treeWith({ 'voicemail.config.yaml': text, 'a.vm.md': plain })
    expect((await mistakesIn(folder))!.length).toBeGreaterThan(0)
    const { findings } = report(['a.vm.md'], { cwd: folder }).files[0]!
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['broken-config', 'cliche']))
  })
})

test('where a search ends: at .git, at root: true, at the folder that was named', () => {
  const cwd = treeWith({
    'voicemail.config.yaml': 'limits: { max: 5 }\n',
    'git/.git': 'gitdir: elsewhere\n',
    'git/sub/a.vm.md': plain,
    'root/voicemail.config.json': '{"root": true}',
    'root/sub/a.vm.md': plain,
    'free/a.vm.md': plain,
    'other/.keep': '',
  })
  const isLong = (args: string[], from = '.') =>
    report(args, { cwd: join(cwd, from) })
      .files.flatMap(({ findings }) => findings)
      .some(({ rule }) => rule === 'too-long')
  expect(isLong(['free'])).toBe(true)
  expect(isLong(['git'])).toBe(false)
  expect(isLong(['root'])).toBe(false)
  expect(isLong(['../free'], 'other')).toBe(false)
  expect(isLong([join(cwd, 'free')], 'other')).toBe(false)
  expect(isLong([cwd], 'other')).toBe(true)
  writeFileSync(join(cwd, 'git/voicemail.config.yaml'), 'limits: { max: 5 }\n')
  expect(isLong(['git'])).toBe(true)
})

/** Somebody without rights; root may read everything. */
function asNobody(cwd: string) {
  const { out, err } = voicemail(['check', '--format', 'json', '--today', '2026-11-23', 'a.vm.md'], {
    cwd,
    ...(process.getuid?.() === 0 && { uid: 65534 }),
  })
  const findings: string[] = JSON.parse(out).files[0].findings.map(({ rule }: { rule: string }) => rule)
  return { findings, err }
}
