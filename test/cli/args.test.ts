import { expect, it } from 'vitest'
import { readArguments } from '../../server/src/cli/args.ts'
import { help } from '../../server/src/cli/help.ts'
import { type Command, commands } from '../../server/src/cli/options.ts'
import { whyUnread } from '../../server/src/cli/trouble.ts'
import { languages } from '../../server/src/engine/language/text.ts'

const mistake = (args: readonly string[]) => {
  const asked = readArguments(args)
  return asked.kind === 'mistake' ? asked.says[asked.language] : null
}

it('finds every mistake in a command line and says it in one sentence', () => {
  const wrong = [
    ['chek'],
    ['chek', '--help'],
    ['a.vm.md'],
    ['--format', 'json'],
    ['help', 'chek'],
    ['check', '--fial-on', 'error'],
    ['check', '--constructor'],
    ['check', '-x'],
    ['check', '--fail-on'],
    ['check', '--fail-on', '--color'],
    ['check', '--fail-on='],
    ['check', '--fail-on', 'loud'],
    ['check', '--max-warnings', 'ten'],
    ['check', '--max-warnings=-1'],
    ['check', '--format', 'xml'],
    ['check', '--language', 'fr'],
    ['check', '--script-language', 'fr'],
    ['check', '--today', '23/11/2026'],
    ['check', '--today', '2026-02-30'],
    ['check', '--today', '2026-13-01'],
    ['check', '--allow-empty=yes'],
    ['check', '--stdin-filepath', 'a.vm.md', 'b.vm.md'],
    ['check', ''],
    ['check', '--fix', '--stdin-filepath', 'a.vm.md'],
    ['time', '--fix'],
    ['time', '--fail-on', 'error'],
    ['time', '--max-warnings', '3'],
  ]
  for (const args of wrong) expect(mistake(args), args.join(' ')).toMatch(/^[^\n]+[^\s]$/)
})

it('fills in the defaults, and lets the last of an option given twice count', () => {
  expect(readArguments(['check'])).toEqual({
    kind: 'run',
    options: {
      command: 'check',
      paths: ['.'],
      format: 'pretty',
      failOn: 'warning',
      maxWarnings: null,
      language: null,
      scriptLanguage: null,
      pace: null,
      today: null,
      stdinPath: null,
      allowEmpty: false,
      fix: false,
      color: null,
    },
  })
  const all = [
    'a',
    '--format=json',
    '--fail-on',
    'never',
    '--fail-on',
    'hint',
    '--max-warnings',
    '007',
    '--language=es',
  ]
  const more = [
    '--script-language',
    'es',
    '--pace',
    'brisk',
    '--today',
    '2024-02-29',
    '--allow-empty',
    '--fix',
    '--color',
    '--no-color',
    '--',
    '-b',
  ]
  expect(readArguments(['check', ...all, ...more])).toEqual({
    kind: 'run',
    options: {
      command: 'check',
      paths: ['a', '-b'],
      format: 'json',
      failOn: 'hint',
      maxWarnings: 7,
      language: 'es',
      scriptLanguage: 'es',
      pace: 170,
      today: '2024-02-29',
      stdinPath: null,
      allowEmpty: true,
      fix: true,
      color: false,
    },
  })
})

it('suggests what was probably meant, in the language asked for', () => {
  expect(mistake(['chek'])).toContain('"check"')
  expect(mistake(['check', '--fial-on', 'error'])).toContain('--fail-on')
  expect(mistake(['scripts/a.vm.md'])).toContain('voicemail check scripts/a.vm.md')
  expect(mistake(['check', '--language', 'es', '--formato', 'json'])).toContain('¿Será --format?')
  expect(mistake(['check', '--formato', 'json', '--language=es'])).toContain('¿Será --format?')
  expect(mistake(['check', '--nothing-like-it'])).not.toContain('Did you mean')
})

it('owns up where a check itself fails, and knows the system’s reasons by name', () => {
  expect(whyUnread(new TypeError('x is undefined'))).toEqual({
    en: 'the check itself failed on it, which is our mistake (x is undefined)',
    es: 'la propia revisión falló con él, y el error es nuestro (x is undefined)',
  })
  expect(whyUnread(Object.assign(new Error('EIO: i/o error'), { code: 'EIO' })).es).toBe('EIO: i/o error')
  expect(whyUnread(Object.assign(new Error(), { code: 'EACCES' })).es).toBe('falta el permiso para leerlo')
})

it('explains every option of a command, in both languages, on a terminal of 80 columns', () => {
  for (const language of languages) {
    for (const command of [null, ...commands]) {
      const lines = help(command, language).split('\n')
      expect(lines.filter((line) => line.length > 80)).toEqual([])
    }
    const named = (command: Command) => new Set(help(command, language).match(/--[a-z-]+/g))
    const both = [
      'stdin-filepath',
      'script-language',
      'pace',
      'today',
      'allow-empty',
      'format',
      'language',
      'color',
      'no-color',
    ]
    expect(named('time')).toEqual(new Set(both.map((name) => `--${name}`)))
    expect(named('check')).toEqual(new Set([...both, 'fail-on', 'fix', 'max-warnings'].map((name) => `--${name}`)))
  }
})
