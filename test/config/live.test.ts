import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import type { Diagnostic } from 'vscode-languageserver-protocol'
import { type Client, start, ways } from '../lsp/client.ts'
import { followed, plain, treeWith } from './tree.ts'

// Changes of a configuration apply at once to what is open: typed or on the disk, made, mended, renamed or gone.

const rules = (found: readonly Diagnostic[]) => followed(found.map(({ code }) => code))

/** Asks again until it is so; told clients are told, asked ones ask when they are asked to. */
async function untilFound(client: Client, uri: string, holds: (rules: unknown[]) => boolean) {
  for (let tries = 0; tries < 100; tries++) {
    const found = rules(await client.diagnostics(uri))
    if (holds(found)) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`still ${rules(await client.diagnostics(uri))}`)
}

describe.each(ways)('in an editor that is asked or told (%s)', (way) => {
  const opened = async (files: Record<string, string>) => {
    const folder = treeWith(files)
    const client = await start({ way })
    const at = (path: string) => pathToFileURL(join(folder, path)).href
    for (const path of Object.keys(files)) if (path.endsWith('.vm.md')) client.open(at(path), files[path]!)
    return { folder, client, at }
  }

  test('what is typed in a configuration holds in open scripts before it is saved, and ends with its window', async () => {
    const text = 'limits: { max: 60, target: 55 }\n'
    const { client, at } = await opened({
      '.git/x': '',
      'voicemail.config.yaml': text,
      'a.vm.md': plain,
      'sub/b.vm.md': plain,
    })
    const config = at('voicemail.config.yaml')
    for (const path of ['a.vm.md', 'sub/b.vm.md']) expect(rules(await client.diagnostics(at(path)))).toEqual(['cliche'])
    client.open(config, text, 'yaml')
    expect(await client.diagnostics(config)).toEqual([])
    client.change(config, [{ range: client.rangeOf(config, '60, target: 55'), text: '5' }])
    for (const path of ['a.vm.md', 'sub/b.vm.md'])
      await untilFound(client, at(path), (found) => found.includes('too-long'))
    client.change(config, [{ text: 'limits: { max: 60, target: 55 }\nrules:\n  cliche: off\n  salesi: off\n' }])
    for (const path of ['a.vm.md', 'sub/b.vm.md'])
      await untilFound(client, at(path), (found) => found.join() === 'broken-config')
    const [mistake] = await client.diagnostics(config)
    expect(mistake).toMatchObject({ code: 'unknown-rule', severity: 2, range: { start: { line: 3, character: 2 } } })
    expect(mistake!.message).toContain('salesy')
    client.close(config)
    await untilFound(client, at('a.vm.md'), (found) => found.join() === 'cliche')
    await client.stop()
  })

  test('what changes on the disk holds too: changed, gone, made, in a folder between, in a base', async () => {
    const { folder, client, at } = await opened({ '.git/x': '', 'a/b/c.vm.md': plain, 'base.yaml': '' })
    const uri = at('a/b/c.vm.md')
    const write = (path: string, text: string) => writeFileSync(join(folder, path), text)
    expect(rules(await client.diagnostics(uri))).toEqual(['cliche'])
    write('voicemail.config.yaml', 'rules: { cliche: off }\n')
    await untilFound(client, uri, (found) => found.length === 0)
    write('a/voicemail.config.yaml', 'extends: ../base.yaml\n')
    await untilFound(client, uri, (found) => found.join() === 'cliche')
    write('base.yaml', 'limits: { max: 5 }\n')
    await untilFound(client, uri, (found) => found.includes('too-long'))
    write('a/b/voicemail.config.json', '{ "rules": ')
    await untilFound(client, uri, (found) => found.includes('broken-config'))
    rmSync(join(folder, 'a/b/voicemail.config.json'))
    await untilFound(client, uri, (found) => found.includes('too-long') && !found.includes('broken-config'))
    renameSync(join(folder, 'a/voicemail.config.yaml'), join(folder, 'a/other.yaml'))
    await untilFound(client, uri, (found) => found.length === 0)
    rmSync(join(folder, 'voicemail.config.yaml'))
    mkdirSync(join(folder, 'voicemail.config.yaml'))
    await untilFound(client, uri, (found) => found.includes('broken-config'))
    await client.stop()
  })

  test('a configuration deleted while it is open holds as long as the editor shows it', async () => {
    const text = 'rules: { cliche: off }\n'
    const { folder, client, at } = await opened({ '.git/x': '', 'voicemail.config.yaml': text, 'a.vm.md': plain })
    const config = at('voicemail.config.yaml')
    client.open(config, text, 'yaml')
    rmSync(join(folder, 'voicemail.config.yaml'))
    client.change(config, [{ text: 'rules: { cliche: error }\n' }])
    await untilFound(client, at('a.vm.md'), (found) => found.join() === 'cliche')
    expect(await client.diagnostics(config)).toEqual([])
    client.close(config)
    await untilFound(client, at('a.vm.md'), (found) => found.join() === 'cliche')
    await client.stop()
  })

  test('a base says itself what is wrong in it while something open extends it, also under another name', async () => {
    const { folder, client, at } = await opened({
      '.git/x': '',
      'voicemail.config.yaml': 'extends: shared/base.yaml\n',
      'shared/base.yaml': 'pace: 150\nlimitz: { max: 5 }\n',
      'a.vm.md': plain,
      'b.vm.md': plain,
    })
    const told = (path: string, holds: (found: readonly Diagnostic[]) => boolean) =>
      client.until(() => {
        const found = client.published.get(at(path))?.diagnostics
        return found && holds(found) ? found : undefined
      })
    const [mistake] = await told('shared/base.yaml', (found) => found.length === 1)
    expect(mistake).toMatchObject({
      ...{ code: 'unknown-field', source: 'voicemail', severity: 2 },
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } },
    })
    expect(mistake!.message).toContain('limits')

    // Mended on the disk it is silent, and another mistake is told.
    const save = (path: string, text: string) => {
      writeFileSync(join(folder, path), text)
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: at(path), type: 2 }] })
    }
    save('shared/base.yaml', 'pace: 150\n')
    await told('shared/base.yaml', (found) => found.length === 0)
    save('shared/base.yaml', 'extends: ../../out.yaml\n')
    await told('shared/base.yaml', ([found]) => found?.code === 'broken-config')

    // Open in the editor, a configuration is told of in the editor's own way; closed again it is told of once more.
    save('voicemail.config.yaml', 'extends: shared/base.yaml\npaze: 1\n')
    await told('voicemail.config.yaml', (found) => found.length === 1)
    client.open(at('voicemail.config.yaml'), 'extends: shared/base.yaml\npaze: 1\n', 'yaml')
    expect(await client.diagnostics(at('voicemail.config.yaml'))).toHaveLength(1)
    if (way === 'pull') await told('voicemail.config.yaml', (found) => found.length === 0)
    client.close(at('voicemail.config.yaml'))
    await told('voicemail.config.yaml', (found) => found.length === 1)
    await client.diagnostics(at('a.vm.md'))
    expect(client.published.get(at('voicemail.config.yaml'))!.diagnostics).toHaveLength(1)

    // It ends with the last script that it holds for.
    client.close(at('a.vm.md'))
    client.close(at('b.vm.md'))
    await told('shared/base.yaml', (found) => found.length === 0)
    await told('voicemail.config.yaml', (found) => found.length === 0)
    await client.stop()
  })

  test('a setting of one’s own stands below the team, unless it is to win', async () => {
    const folder = treeWith({
      '.git/x': '',
      'voicemail.config.yaml': 'pace: 100\n',
      'a.vm.md': plain,
      'sub/b.vm.md': plain,
    })
    const uri = pathToFileURL(join(folder, 'a.vm.md')).href
    const paceUnder = async (settings: object) => {
      const client = await start({ way, settings: () => settings })
      client.open(uri, plain)
      const { pace } = (await client.timing(uri, client.rangeOf(uri, 'Leeds')))!
      await client.stop()
      return pace
    }
    expect(await paceUnder({})).toBe(100)
    expect(await paceUnder({ pace: 200 })).toBe(100)
    expect(await paceUnder({ pace: 200, override: true })).toBe(200)
    expect(await paceUnder({ override: true })).toBe(100)
  })

  test('severities of one’s own stand below the team’s, rule by rule, unless they are to win', async () => {
    const folder = treeWith({ '.git/x': '', 'voicemail.config.yaml': 'rules: { cliche: error }\n', 'a.vm.md': plain })
    const uri = pathToFileURL(join(folder, 'a.vm.md')).href
    const script = plain.replace('Your Leeds', 'Sorry to bother you. Your Leeds')
    const under = async (settings: object) => {
      const client = await start({ way, settings: () => settings })
      client.open(uri, script)
      const found = await client.diagnostics(uri)
      const { origins } = (await client.timing(uri, client.rangeOf(uri, 'Leeds')))!
      await client.stop()
      const severityOf = (rule: string) => found.find(({ code }) => code === rule)?.severity
      return [
        ...[severityOf('cliche'), severityOf('servile-tone')],
        ...origins.filter(({ setting }) => setting === 'rules').map(({ from }) => from),
      ]
    }
    expect(await under({})).toEqual([1, 2, 'team'])
    const rules = { cliche: 'off', 'servile-tone': 'info', nonsense: 'error', salesy: 'loud' }
    expect(await under({ rules })).toEqual([1, 3, 'team', 'editor'])
    expect(await under({ rules, override: true })).toEqual([undefined, 3, 'team', 'editor'])
    expect(await under({ rules: 'off' })).toEqual([1, 2, 'team'])
  })

  test('it is said where each setting comes from', async () => {
    const text = 'pace: 100\nextends: base.yaml\nlanguage: en\nlimits: { max: 50 }\nphrases: { avoid: [slot] }\n'
    const base = 'pace: 90\nphrases: { avoid: [gap] }\noverrides: [{ files: sub/**, style: teach }]\n'
    const script = plain.replace('lang: en', 'voicemail: { limits: { max: 20 } }')
    const { client, at } = await opened({
      ...{ '.git/x': '', 'voicemail.config.yaml': text, 'base.yaml': base, 'sub/a.vm.md': script },
    })
    const uri = at('sub/a.vm.md')
    const timing = () => client.timing(uri, client.rangeOf(uri, 'Leeds'))
    expect(await timing()).toMatchObject({
      language: 'en',
      languageFrom: 'configuration',
      config: {
        ...{ uri: at('voicemail.config.yaml'), path: '../voicemail.config.yaml', extends: ['../base.yaml'] },
        broken: false,
      },
      origins: [
        { setting: 'language', from: 'team', path: '../voicemail.config.yaml' },
        { setting: 'pace', from: 'team', path: '../voicemail.config.yaml' },
        { setting: 'limits', from: 'script' },
        { setting: 'style', from: 'team', path: '../base.yaml' },
        { setting: 'phrases', from: 'team', path: '../voicemail.config.yaml' },
        { setting: 'phrases', from: 'team', path: '../base.yaml' },
      ],
      override: false,
    })
    client.open(at('voicemail.config.yaml'), 'paze: 1\n', 'yaml')
    expect(await timing()).toMatchObject({ config: { broken: true }, origins: [{ setting: 'limits', from: 'script' }] })
    await client.stop()
  })
})
