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

  it('starts with a script, open or in the folder, or a team configuration at the top, and works in untrusted and virtual folders', () => {
    expect(manifest.activationEvents).toEqual([
      'onLanguage:voicemail-script',
      'workspaceContains:voicemail.config.yaml',
      'workspaceContains:voicemail.config.json',
      // Also where the editor takes scripts for Markdown: somebody must say that they are not checked.
      'workspaceContains:**/*.vm.md',
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

  it('binds keys only in scripts and in our own read-only editors', () => {
    for (const { when } of contributes.keybindings)
      expect(when).toMatch(
        /(resourceScheme =~ \/\^voicemail-\(hears\|explained\)\$\/|editorLangId == voicemail-script)$/,
      )
  })

  it('binds no key twice, and in scripts none that the editor or the system means otherwise', () => {
    type Binding = { command: string; key: string; mac?: string; when: string }
    const bindings: Binding[] = contributes.keybindings
    const keys = bindings.map(({ key, when }) => `${key} ${when}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { key, mac } of bindings.filter(({ when }) => when.includes('editorLangId'))) {
      // A Mac has no use for Ctrl, and there Ctrl+F8 is the system's.
      expect(mac).toBe(key.replace('ctrl', 'cmd'))
      // Ctrl+Alt is AltGr, which writes letters; Alt alone opens menus, and writes letters on a Mac.
      expect(key).not.toContain('alt')
    }
    // What the editor has on F8 by default: F8, Shift+F8, Alt+F8, Shift+Alt+F8.
    const f8 = bindings.filter(({ key }) => key.endsWith('f8')).map(({ key }) => key)
    expect(f8).toEqual(['ctrl+f8', 'ctrl+shift+f8'])
    // The keys of the preview are those that the editor has for Markdown.
    expect(bindings.flatMap(({ command, key }) => (command.startsWith('markdown.') ? [key] : []))).toEqual([
      'ctrl+shift+v',
      'ctrl+k v',
    ])
  })

  it('shows in menus only commands of ours, and only for scripts or what may become one', () => {
    const named = new Set(contributes.commands.map(({ command }: { command: string }) => command))
    const { commandPalette, ...menus } = contributes.menus
    expect(Object.keys(menus)).toEqual(['editor/title', 'editor/context', 'file/newFile', 'explorer/context'])
    for (const { command, when } of Object.values(menus).flat() as { command: string; when?: string }[]) {
      expect(named.has(command), command).toBe(true)
      if (command === 'voicemail.newScript') expect(when).toBeUndefined()
      else if (command === 'voicemail.checkText') expect(when).toBe('editorLangId =~ /^(markdown|plaintext)$/')
      else expect(when).toMatch(/^(editor|resource)LangId == voicemail-script$/)
    }
    // A button needs a picture.
    const withIcon = contributes.commands.filter(({ icon }: { icon?: string }) => icon)
    const buttons = menus['editor/title'].filter(({ group }: { group: string }) => group.startsWith('navigation'))
    expect(withIcon.map(({ command }: { command: string }) => command).sort()).toEqual(
      buttons.map(({ command }: { command: string }) => command).sort(),
    )
  })

  it('has a place for every command in the palette', () => {
    const palette = contributes.menus.commandPalette.map(({ command }: { command: string }) => command).sort()
    expect(palette).toEqual(contributes.commands.map(({ command }: { command: string }) => command).sort())
  })

  it('orders the settings from what everybody may want to what hardly anybody does, each in a place of its own', () => {
    type Setting = { order: number; scope: string; default: unknown }
    const settings: Record<string, Setting> = contributes.configuration[0].properties
    const orders = Object.values(settings).map(({ order }) => order)
    expect(orders).toEqual(orders.map((_, at) => at + 1))
    expect(Object.keys(settings)[0]).toBe('voicemail.enable')
    expect(Object.keys(settings).at(-1)).toBe('voicemail.trace.server')
    expect(settings['voicemail.enable']).toMatchObject({ scope: 'resource', default: true })
    // What moves or fills the screen is off until somebody wants it.
    for (const quiet of ['inlayHints', 'explorerBadge']) expect(settings[`voicemail.${quiet}`]!.default).toBe(false)
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
