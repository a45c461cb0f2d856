import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test, vi } from 'vitest'
import type { ReplaceParams, ReplaceResult, TeamPhrasesResult } from '../../server/src/protocol.ts'
import { folderWith, good, report } from '../cli/voicemail.ts'
import { type Client, start } from './client.ts'

vi.setConfig({ testTimeout: 60_000 })

const claim = good.replace('I have e-mailed', 'We offer a seamless handover. I have e-mailed')
const config = `phrases:
  avoid:
    - { say: seamless, reason: Nobody can check it., replacement: quick }
    - { say: best in class }
  prefer:
    - { say: gap, instead_of: [slot] }
`
const files = {
  'voicemail.config.yaml': config,
  ...Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`s${String(i).padStart(2, '0')}.vm.md`, claim])),
  'clean.vm.md': good.replace('slots', 'places'),
  'ignored.vm.md': claim.replace('\n## ', '\n<!-- voicemail-disable team-phrase -->\n\n## '),
  'apart/voicemail.config.yaml': 'root: true\nphrases: { allowed: [{ say: seamless }] }\n',
  'apart/own.vm.md': claim,
  'node_modules/x.vm.md': claim,
}

async function opened(cwd: string, commands: readonly string[] = ['voicemail.replaceInAll']) {
  const client = await start({ way: 'pull', root: pathToFileURL(cwd).href, options: { commands } })
  const uri = pathToFileURL(join(cwd, 's00.vm.md')).href
  client.open(uri, claim)
  return { client, uri }
}
const hitsOf = (client: Client, uri: string, say: string) => {
  const params: ReplaceParams = { textDocument: { uri }, say }
  return client.request<ReplaceResult>('voicemail/replaceInAll', params)
}

test('a phrase is found in every script of the folder, as the editor shows it, each place before and after', async () => {
  const cwd = folderWith(files)
  const { client, uri } = await opened(cwd)
  const open = pathToFileURL(join(cwd, 's01.vm.md')).href
  client.open(open, claim.replace('a seamless handover', 'an honest answer'))
  const { hits } = await hitsOf(client, uri, 'seamless')
  expect(hits.map(({ path }) => path)).toEqual(
    Object.keys(files).filter((path) => /^s\d\d/.test(path) && path !== 's01.vm.md'),
  )
  expect(hits[0]).toMatchObject({ uri, version: 1 })
  expect(hits[1]).toMatchObject({ version: null })
  for (const { before, after, line } of hits) {
    expect(before).toContain('We offer a seamless handover.')
    expect(after).toContain('We offer a quick handover.')
    expect(claim.split('\n')[line]).toContain('seamless')
  }
  // What is ticked is one edit of what the editor has.
  client.apply(uri, { documentChanges: [{ textDocument: { uri, version: 1 }, edits: [...hits[0]!.edits] }] })
  expect(client.text(uri)).toBe(claim.replace('seamless', 'quick'))
  expect((await hitsOf(client, uri, 'seamless')).hits).toHaveLength(18)
  await client.stop()
})

test('only phrases with something to say instead can be chosen, and others are nowhere', async () => {
  const cwd = folderWith(files)
  const { client, uri } = await opened(cwd)
  const phrases = await client.request<TeamPhrasesResult>('voicemail/teamPhrases', { textDocument: { uri } })
  expect(phrases).toEqual([
    { say: 'seamless', replacement: 'quick' },
    { say: 'slot', replacement: 'gap' },
  ])
  expect(await hitsOf(client, uri, 'handover')).toEqual({ hits: [] })
  const { hits } = await hitsOf(client, uri, 'slot')
  expect(hits.length).toBeGreaterThan(18)
  expect(hits[0]!.after).toContain('three gaps that were empty')
  await client.stop()
})

test('the light bulb offers it beside the phrase, to clients that have the command', async () => {
  const cwd = folderWith(files)
  const { client, uri } = await opened(cwd)
  await client.diagnostics(uri)
  const actions = await client.actions(uri, client.rangeOf(uri, 'seamless'))
  const offer = actions.find(
    ({ command }) => typeof command === 'object' && command.command === 'voicemail.replaceInAll',
  )
  expect(offer).toMatchObject({
    title: 'Replace “seamless” with “quick” in all scripts…',
    command: { arguments: [uri, 'seamless'] },
  })
  await client.stop()
  const plain = await opened(cwd, [])
  const without = await plain.client.actions(uri, client.rangeOf(uri, 'seamless'))
  expect(without.some(({ title }) => title.includes('in all scripts'))).toBe(false)
  await plain.client.stop()
})

test('what the hits replace is what the command line finds', async () => {
  const cwd = folderWith(files)
  const { client, uri } = await opened(cwd)
  const { hits } = await hitsOf(client, uri, 'seamless')
  await client.stop()
  const found = report([], { cwd }).files.flatMap(({ path, findings }) =>
    findings.filter(({ rule, message }) => rule === 'team-phrase' && message.includes('seamless')).map(() => path),
  )
  expect(hits.map(({ path }) => path)).toEqual(found)
  expect(readFileSync(join(cwd, 's05.vm.md'), 'utf8')).toBe(claim)
})
