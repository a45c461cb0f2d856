import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Range } from 'vscode-languageserver-protocol'
import { type JsonFinding, report, spanish, voicemail } from '../cli/voicemail.ts'
import { start, ways } from '../lsp/client.ts'
import { plain, treeWith } from './tree.ts'

// Product law: the same configuration holds on the command line and in the editor. Real binary, real server.

/** A library with a team's configuration at the top, one below that extends it, and some that are broken. */
const tree = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  'voicemail.config.yaml': `rules:
  cliche: off
limits: { target: 4, max: 8 }
phrases:
  avoid:
    - say: turn away
      reason: Sounds like a bouncer.
      replacement: send back
    - { say: enviar por correo, language: es, replacement: mandar }
  prefer:
    - { say: gap, instead_of: [slot, free slot] }
  allowed:
    - { say: three slots that were empty, expires: 2026-06-30 }
tags: { dialect: hubspot, fields: [contact.firstname, company] }
overrides:
  - files: [long/**, "*.long.vm.md"]
    limits: { max: 60, target: 55 }
  - files: es/
    rules: { unknown-field: error }
`,
  'top.vm.md': plain,
  'own.vm.md': plain.replace(
    'lang: en',
    'lang: en\nvoicemail: { limits: { max: 50, target: 45 }, rules: { cliche: error } }',
  ),
  'tags.vm.md': plain.replace('Your Leeds', '{{contact.fristname}}, your {!Account.Name} in {{company}} and Leeds'),
  'a.long.vm.md': plain,
  'long/b.vm.md': plain.replace('Your Leeds', '<!-- voicemail-disable-next-line cliche -->\nYour Leeds'),
  'es/c.vm.md': spanish,
  'crlf.vm.md': `\uFEFF${plain.replace(/\n/g, '\r\n')}`,
  'cr.vm.md': plain.replace(/\n/g, '\r'),
  'sales/voicemail.config.yaml': 'extends: ../voicemail.config.yaml\npace: brisk\nrules: { cliche: error }\n',
  'sales/d.vm.md': plain,
  'sales/deep/er/e.vm.md': plain,
  'json/voicemail.config.json': `{\n\t"extends": ["../shared/base.yaml"],\n\t"rules": { "cliche": "hint" }\n}\n`,
  'shared/base.yaml': '---\nlímites: { máximo: 5 }\nritmo: 170\n',
  'json/f.vm.md': plain,
  'broken/voicemail.config.yaml': 'rules: { clishe: off }\nlimits: { max: 5\npace: 9000\nextends: ../../outside.yaml\n',
  'broken/g.vm.md': plain,
  'broken/h.vm.md': spanish,
  'both/voicemail.config.yaml': 'pace: 100\n',
  'both/voicemail.config.json': '{ "pace": 200 }',
  'both/i.vm.md': plain,
  'apart/voicemail.config.yaml': 'root: true\nextends: ../voicemail.config.yaml\n',
  'apart/j.vm.md': plain,
}

const counted = ({ start, end }: Range) => ({
  line: start.line + 1,
  column: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
})
const fromCommandLine = ({ rule, severity, message, line, column, endLine, endColumn }: JsonFinding) => ({
  ...{ rule, severity, message },
  ...{ line, column, endLine, endColumn },
})
const severities = ['error', 'warning', 'info', 'hint']
const sorted = (found: readonly object[]) => found.map((one) => JSON.stringify(one)).sort()

describe.each(ways)('a folder with team configurations, in an editor that is asked or told (%s)', (way) => {
  test('has the same findings, fixes and seconds on the command line', async () => {
    const cwd = treeWith(tree)
    const { files, code } = report([], { cwd })
    expect(files).toHaveLength(Object.keys(tree).filter((name) => name.endsWith('.vm.md')).length)
    expect(code).toBe(2)
    const client = await start({
      way,
      root: pathToFileURL(cwd).href,
      capabilities: { workspace: { workspaceFolders: true } },
    })
    await client.library()
    const rules = new Set<string>()
    const messages = new Set<string>()
    for (const file of files) {
      const path = join(cwd, file.path)
      const uri = pathToFileURL(path).href
      client.open(uri, new TextDecoder().decode(readFileSync(path)))
      const shown = file.findings.filter(({ under }) => under === null)
      const inEditor = (await client.diagnostics(uri)).map(({ range, severity, code, message }) => ({
        ...{ rule: code, severity: severities[severity! - 1], message },
        ...counted(range),
      }))
      expect({ path: file.path, found: sorted(inEditor) }).toEqual({
        path: file.path,
        found: sorted(shown.map(fromCommandLine)),
      })
      for (const finding of shown) {
        rules.add(finding.rule)
        messages.add(finding.message)
        if (finding.fixes.length === 0) continue
        const { line, column } = finding
        const at = { line: line - 1, character: column - 1 }
        const titles = (await client.actions(uri, { start: at, end: at })).map(({ title }) => title)
        expect(titles).toEqual(expect.arrayContaining(finding.fixes.map(({ title }) => title)))
      }
      const start0 = { line: client.document(uri).lineCount - 2, character: 0 }
      const timing = await client.timing(uri, { start: start0, end: start0 })
      expect(timing?.touch?.seconds.toFixed(1)).toBe(Number(file.touches.at(-1)!.seconds).toFixed(1))
      client.close(uri)
    }
    await client.stop()
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'broken-config',
        'too-long',
        'cliche',
        'unknown-field',
        'team-phrase',
        'claim-not-current',
      ]),
    )
    expect(messages.size).toBeGreaterThan(8)
  })
})

test('each configuration holds where it should', () => {
  const cwd = treeWith(tree)
  const { files, err } = report([], { cwd })
  const found = (path: string) =>
    Object.fromEntries(files.find((one) => one.path === path)!.findings.map(({ rule, severity }) => [rule, severity]))
  const seconds = (path: string) => Number(files.find((one) => one.path === path)!.touches[0]!.seconds)
  expect(found('top.vm.md')).toMatchObject({ 'too-long': 'warning' })
  expect(found('top.vm.md')).not.toHaveProperty('cliche')
  expect(found('own.vm.md')).toHaveProperty('cliche', 'error')
  expect(found('own.vm.md')).not.toHaveProperty('too-long')
  for (const path of ['a.long.vm.md', 'long/b.vm.md']) expect(found(path)).not.toHaveProperty('too-long')
  expect(found('es/c.vm.md')).toHaveProperty('unknown-field', 'error')
  expect(found('sales/d.vm.md')).toMatchObject({ 'too-long': 'warning', cliche: 'error' })
  expect(found('sales/deep/er/e.vm.md')).toEqual(found('sales/d.vm.md'))
  expect(seconds('sales/d.vm.md')).toBeLessThan(seconds('top.vm.md'))
  expect(found('json/f.vm.md')).toMatchObject({ 'too-long': 'warning', cliche: 'hint' })
  expect(seconds('json/f.vm.md')).toBe(seconds('sales/d.vm.md'))
  expect(found('broken/g.vm.md')).toHaveProperty('broken-config', 'error')
  expect(found('both/i.vm.md')).toHaveProperty('broken-config', 'error')
  expect(seconds('both/i.vm.md')).toBeGreaterThan(seconds('top.vm.md'))
  expect(found('apart/j.vm.md')).toHaveProperty('broken-config', 'error')
  expect(found('top.vm.md')).not.toHaveProperty('broken-config')
  expect(err.split('\n').filter(Boolean).sort()).toMatchInlineSnapshot(`
    [
      "voicemail: apart/voicemail.config.yaml:2:10: “../voicemail.config.yaml” leads out of the folder that configurations may come from (./); move it inside.",
      "voicemail: both/voicemail.config.json:1:1: This file is not read, because voicemail.config.yaml lies beside it; keep one of the two.",
      "voicemail: broken/voicemail.config.yaml:1:10: Write “cliche” instead of “clishe”, which is the name of no suggestion.",
      "voicemail: broken/voicemail.config.yaml:2:1: Close what this line opens with }; until then it is not read.",
      "voicemail: broken/voicemail.config.yaml:3:7: For pace write calm, normal, brisk or words a minute from 80 to 260, not “9000”.",
      "voicemail: broken/voicemail.config.yaml:4:10: “../../outside.yaml” leads out of the folder that configurations may come from (../); move it inside.",
    ]
  `)
})

test('timing and hearing know the configuration too, and a folder named outside of the current one has its own', () => {
  const cwd = treeWith({ ...tree, 'elsewhere/.keep': '' })
  const from = join(cwd, 'elsewhere')
  const ran = voicemail(['time', '--format', 'json', join(cwd, 'sales')], { cwd: from })
  const inside = voicemail(['time', '--format', 'json', 'sales'], { cwd })
  const secondsOf = (out: string) => JSON.parse(out).files[0].touches[0].seconds
  expect(secondsOf(ran.out)).toBe(secondsOf(inside.out))
  expect(ran.code).toBe(0)
  const plainRun = voicemail(['hear', '--format', 'json', 'sales/d.vm.md', 'top.vm.md'], { cwd })
  const [sales, top] = JSON.parse(plainRun.out).files
  expect(sales.touches[0].seconds).toBeLessThan(top.touches[0].seconds)
  expect(voicemail(['time', 'broken'], { cwd }).code).toBe(2)
})
