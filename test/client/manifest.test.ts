import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSources } from './sources.ts'

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
const manifest = json('package.json')
const contributes = manifest.contributes

describe('the language', () => {
  it('wins over Markdown by pattern and by extension, and does not take .md', () => {
    const [language, ...others] = contributes.languages
    // What is heard is a language for its looks alone: no file is one.
    expect(others.map(({ id, aliases, ...rest }: Record<string, unknown>) => [id, rest])).toEqual([
      ['voicemail-hears', {}],
    ])
    expect(language).toMatchObject({ id: 'voicemail-script', filenamePatterns: ['*.vm.md'], extensions: ['.vm.md'] })
  })

  it('is what the client selects by', () => {
    expect(readFileSync('client/src/language.ts', 'utf8')).toContain(`'${contributes.languages[0].id}'`)
  })

  it('closes and comments as a writer expects', () => {
    const configuration = json('language-configuration.json')
    expect(configuration.comments.blockComment).toEqual(['<!--', '-->'])
    const pairs = configuration.autoClosingPairs.map(({ open, close }: { open: string; close: string }) => open + close)
    expect(pairs).toEqual(expect.arrayContaining(['{{}}', '¿?', '«»']))
    expect(() => new RegExp(configuration.wordPattern.pattern, configuration.wordPattern.flags)).not.toThrow()
  })

  it('takes a Spanish word as one', () => {
    const { pattern, flags } = json('language-configuration.json').wordPattern
    expect('el camión no llegó'.match(new RegExp(pattern, `${flags}g`))).toEqual(['el', 'camión', 'no', 'llegó'])
  })
})

describe('the manifest', () => {
  it('names only files that are there', () => {
    const paths = [
      contributes.languages[0].configuration,
      ...contributes.grammars.map((g: { path: string }) => g.path),
      ...contributes.snippets.map((s: { path: string }) => s.path),
      ...contributes.jsonValidation.map((v: { url: string }) => v.url),
      `${manifest.l10n}/bundle.l10n.es.json`,
    ]
    for (const path of paths) expect(existsSync(path), path).toBe(true)
  })

  it('is not a module: the web host of the editor loads CommonJS only', () => {
    expect(manifest.type).toBeUndefined()
    expect(manifest.browser).toMatch(/\.js$/)
  })

  it('starts with a script, or a team configuration at the top, and works in untrusted and virtual folders', () => {
    expect(manifest.activationEvents).toEqual([
      'onLanguage:voicemail-script',
      'workspaceContains:voicemail.config.yaml',
      'workspaceContains:voicemail.config.json',
    ])
    expect(manifest.capabilities).toEqual({ untrustedWorkspaces: { supported: true }, virtualWorkspaces: true })
    expect(manifest.engines.vscode).toBe('^1.91.0')
    expect(manifest.devDependencies['@types/vscode']).toBe('~1.91.0')
  })

  it('has every command registered, and registers no other but the one behind lenses', () => {
    const named = contributes.commands.map(({ command }: { command: string }) => command)
    const registered = readSources('client/src').flatMap((text) => [...text.matchAll(/registerCommand\('([\w.]+)'/g)])
    expect(registered.map((match) => match[1]).sort()).toEqual([...named, 'voicemail.showTouch'].sort())
  })

  it('binds keys only in our own read-only editor', () => {
    for (const { when } of contributes.keybindings)
      expect(when).toContain('resourceScheme =~ /^voicemail-(hears|explained)$/')
  })

  it('has a place for every command in the palette', () => {
    const palette = contributes.menus.commandPalette.map(({ command }: { command: string }) => command).sort()
    expect(palette).toEqual(contributes.commands.map(({ command }: { command: string }) => command).sort())
  })

  it('offers no setting that nothing reads', () => {
    const sources = [...readSources('client/src'), ...readSources('server/src/lsp')]
    // The language client reads the trace by its own name.
    const general = Object.keys(contributes.configuration[0].properties).filter(
      (key) => key !== 'voicemail.trace.server',
    )
    for (const key of general) {
      const name = key.replace('voicemail.', '')
      expect(
        sources.some((text) => new RegExp(`['.]${name}\\b`).test(text)),
        key,
      ).toBe(true)
    }
  })
})

describe('the words of the manifest', () => {
  const english = json('package.nls.json')
  const spanish = json('package.nls.es.json')

  it('has every %key% in both languages, and no other', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([\w.-]+)%"/g)].map((match) => match[1]!))
    expect(Object.keys(english).sort()).toEqual([...used].sort())
    expect(Object.keys(spanish).sort()).toEqual([...used].sort())
  })

  it('is translated', () => {
    const same = Object.keys(english).filter((key) => english[key] === spanish[key])
    expect(same.sort()).toEqual(['category', 'displayName'])
  })
})
