import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findings } from '../../server/src/engine/findings/index.ts'
import { readConfig } from '../../server/src/workspace/config/readConfig.ts'
import { folderWith, good, report, voicemail } from './voicemail.ts'

describe('voicemail rules', () => {
  test('lists every suggestion with its title and level, one a line', () => {
    const { out, code } = voicemail(['rules'], { cwd: folderWith({}) })
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines.map((line) => line.split(/ +/)[0])).toEqual(findings.map(({ id }) => id))
    expect(lines.find((line) => line.startsWith('cliche '))).toMatch(/^cliche +info +Stock phrase$/)
    expect(voicemail(['rules', '--language', 'es']).out).toMatch(/^cliche +info +Frase hecha$/m)
  })

  test('says what the team has made of them in the folder one is in', () => {
    const cwd = folderWith({ '.git/x': '', 'voicemail.config.yaml': 'rules: { cliche: off }\n' })
    expect(voicemail(['rules'], { cwd }).out).toMatch(/^cliche +off +Stock phrase \(the team’s; usually info\)$/m)
    const { out } = voicemail(['rules', 'cliche', 'salesy', '--language=es'], { cwd })
    expect(out).toMatch(
      /^Frase hecha \[cliche\]\n(?: {2}.+\n){2} {2}Nivel: off \(del equipo; lo habitual: info\)\n {2}Fuente: .+\n\n/,
    )
    expect(out).toContain('[salesy]')
  })

  test('is data for programs', () => {
    const json = JSON.parse(voicemail(['rules', '--format', 'json', 'cliche']).out)
    expect(json).toEqual({
      version: 1,
      rules: [
        {
          ...{ rule: 'cliche', severity: 'info', usual: 'info', level: 'touch', title: 'Stock phrase' },
          ...{ why: expect.any(String), advice: expect.any(String), source: expect.any(String) },
        },
      ],
    })
  })

  test.each([
    [['rules', 'clishe'], 'There is no suggestion called "clishe". Did you mean "cliche"?'],
    [
      ['rules', 'nothing-like-it'],
      'There is no suggestion called "nothing-like-it"; "voicemail rules" lists them all.',
    ],
    [['rules', '--format', 'sarif'], '--format can be pretty or json, not "sarif".'],
    [['rules', '--pace', '150'], 'There is no option --pace; "--help" lists them all.'],
  ])('%j is a mistake', (args, says) => {
    expect(voicemail(args)).toEqual({ code: 2, out: '', err: `voicemail: ${says}\n` })
  })
})

describe('voicemail init', () => {
  test.each(['en', 'es'])(
    'makes a configuration in which nothing is decided, and every line is right (%s)',
    (language) => {
      const cwd = folderWith({ 'a.vm.md': good })
      const { code, out, err } = voicemail(['init', '--language', language], { cwd })
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(/^voicemail\.config\.yaml /)
      const text = readFileSync(join(cwd, 'voicemail.config.yaml'), 'utf8')
      const { fields, problems } = readConfig(text)
      expect([fields, problems]).toEqual([{}, []])
      const decided = readConfig(text.replace(/^# (?=[\p{L}]+:| )/gmu, ''))
      expect(decided.problems).toEqual([])
      expect(Object.keys(decided.fields).sort()).toEqual(
        expect.arrayContaining(['language', 'limits', 'pace', 'phrases', 'rules']),
      )
      expect(report([], { cwd }).code).toBe(0)
    },
  )

  test('never writes over one that is there, and makes the folder named', () => {
    const cwd = folderWith({ 'voicemail.config.json': '{}' })
    expect(voicemail(['init'], { cwd })).toEqual({
      ...{ code: 2, out: '' },
      err: 'voicemail: voicemail.config.json is there already; it stays as it is.\n',
    })
    expect(readFileSync(join(cwd, 'voicemail.config.json'), 'utf8')).toBe('{}')
    expect(voicemail(['init', 'new/team'], { cwd }).out).toMatch(/^new\/team\/voicemail\.config\.yaml is made/)
    expect(voicemail(['init', 'new/team'], { cwd }).code).toBe(2)
    expect(voicemail(['init', 'voicemail.config.json'], { cwd }).code).toBe(2)
    expect(voicemail(['init', 'a', 'b'], { cwd }).err).toContain('one folder at most')
  })
})
