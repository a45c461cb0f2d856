import { describe, expect, it } from 'vitest'
import { scriptEntries } from '../../client/src/associations.ts'
import { type Known, statusWords } from '../../client/src/statusWords.ts'
import type { TimingResult } from '../../server/src/protocol.ts'
import { english, spanish } from './translate.ts'

const timing: NonNullable<TimingResult> = {
  version: 3,
  language: 'es',
  languageFrom: 'file name',
  config: {
    uri: 'file:///w/voicemail.config.yaml',
    path: '../voicemail.config.yaml',
    extends: ['../base.yaml'],
    broken: false,
  },
  origins: [
    { setting: 'pace', from: 'team', path: '../voicemail.config.yaml' },
    { setting: 'rules', from: 'team', path: '../base.yaml' },
    { setting: 'phrases', from: 'team', path: '../base.yaml' },
    { setting: 'rules', from: 'script' },
  ],
  override: false,
  touches: 4,
  tooLarge: false,
  pace: 150,
  touch: null,
  selection: null,
}
const checked: Known = { state: 'checked', timing, suggestions: 1, checkedAt: '14:03', manual: false }

describe('the language status', () => {
  it('says what was checked, in which language and why, by whose settings, and when', () => {
    const calm = { severity: 'none', busy: false }
    expect(statusWords(checked, english)).toEqual([
      { ...calm, text: 'Checked in Spanish', detail: 'The file name says so', act: null },
      { ...calm, text: '4 steps, 1 suggestion', detail: 'Last checked at 14:03', act: null },
      {
        ...{ ...calm, act: 'configuration', text: '../voicemail.config.yaml: pace' },
        detail: '../base.yaml: suggestions, phrases · Script details: suggestions',
      },
    ])
    expect(statusWords({ ...checked, suggestions: 0 }, spanish).map(({ text, detail }) => [text, detail])).toEqual([
      ['Revisado en español', 'Lo dice el nombre del archivo'],
      ['4 pasos, sin sugerencias', 'Última revisión a las 14:03'],
      ['../voicemail.config.yaml: ritmo', '../base.yaml: sugerencias, expresiones · Datos del guion: sugerencias'],
    ])
    const alone = { ...timing, config: null, origins: [] }
    expect(statusWords({ ...checked, timing: alone }, english)[2]).toEqual({
      ...{ ...calm, text: 'No team configuration', detail: '', act: null },
    })
  })

  it('warns of a configuration with mistakes', () => {
    const broken = { ...timing, config: { ...timing.config!, broken: true } }
    const { severity, text, detail, act } = statusWords({ ...checked, timing: broken }, english)[2]!
    expect([severity, act]).toEqual(['warning', 'configuration'])
    expect(text).toBe('../voicemail.config.yaml has mistakes')
    expect(detail).toContain('../voicemail.config.yaml: pace · ../base.yaml')
  })

  it('says of a script that is too large why nothing is looked for', () => {
    const large = statusWords({ ...checked, timing: { ...timing, tooLarge: true } }, spanish)
    expect(large).toMatchObject([
      { text: 'Sin revisar', detail: 'Demasiado grande para revisarlo mientras está abierto', severity: 'none' },
    ])
  })

  it('is busy while it starts, and until the script has its first answer', () => {
    expect(statusWords({ ...checked, state: 'starting', timing: null }, english)[0]!.busy).toBe(true)
    expect(statusWords({ ...checked, state: 'busy', timing: null }, english)).toMatchObject([{ busy: true, act: null }])
  })

  it.each([
    ['off', 'none', 'setting'],
    ['copy', 'none', null],
    ['stopped', 'error', 'restart'],
    ['silent', 'warning', 'log'],
  ] as const)('never passes over that nothing is checked: %s', (state, severity, act) => {
    const [words] = statusWords({ ...checked, state, timing: null }, spanish)
    expect(words).toMatchObject({ text: 'Sin revisar', severity, act, busy: false })
    expect(words!.detail).not.toBe('')
  })

  it('offers the check where suggestions wait for it', () => {
    expect(statusWords({ ...checked, manual: true }, english)[0]!.act).toBe('check')
  })
})

describe('files.associations', () => {
  it('gets a longer pattern for each that takes scripts for Markdown', () => {
    expect(scriptEntries({ '*.md': 'markdown', '**/calls/*.md': 'markdown', '*.mdx': 'mdx' })).toEqual({
      '*.vm.md': 'voicemail-script',
      '**/calls/*.vm.md': 'voicemail-script',
    })
    expect(scriptEntries({ '*.{md,markdown}': 'markdown' })).toEqual({ '*.vm.{md,markdown}': 'voicemail-script' })
  })

  it('has our own pattern changed', () => {
    expect(scriptEntries({ '*.vm.md': 'markdown' })).toEqual({ '*.vm.md': 'voicemail-script' })
  })

  it('is left alone where it is not to blame', () => {
    expect(scriptEntries({ '*.txt': 'markdown', '*.md': 'plaintext', '*.amd': 'markdown' })).toBeNull()
  })

  it('wins: every pattern added is longer than the one it mends', () => {
    for (const pattern of ['*.md', '**/*.md', '/home/x/**/*.{markdown,md}']) {
      const [added] = Object.keys(scriptEntries({ [pattern]: 'markdown' })!)
      expect(added!.length).toBeGreaterThan(pattern.length)
    }
  })
})
