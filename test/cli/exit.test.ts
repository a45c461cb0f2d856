import { expect, it } from 'vitest'
import { folderWith, good, spanish, voicemail, withError, withHint, withInfo, withWarning } from './voicemail.ts'

const check = (cwd: string, ...args: string[]) => voicemail(['check', '--today', '2026-11-23', ...args], { cwd }).code

it('is 0 for a script with nothing to say about it', () => {
  const cwd = folderWith({ 'a.vm.md': good })
  expect(voicemail(['check'], { cwd })).toMatchObject({ code: 0, err: '' })
})

it('is 1 from a warning on, unless --fail-on says otherwise', () => {
  const levels = ['error', 'warning', 'info', 'hint', 'never']
  const files = { error: withError, warning: withWarning, info: withInfo, hint: withHint }
  const expected = {
    //       error warning info hint never
    error: [1, 1, 1, 1, 0],
    warning: [0, 1, 1, 1, 0],
    info: [0, 0, 1, 1, 0],
    hint: [0, 0, 0, 1, 0],
  }
  const cwd = folderWith(Object.fromEntries(Object.entries(files).map(([name, text]) => [`${name}.vm.md`, text])))
  for (const [severity, codes] of Object.entries(expected)) {
    const file = `${severity}.vm.md`
    expect({ severity, codes: levels.map((level) => check(cwd, '--fail-on', level, file)) }).toEqual({
      severity,
      codes,
    })
    expect(check(cwd, file)).toBe(codes[1])
  }
  expect(check(cwd)).toBe(1)
})

it('is 1 for more warnings than --max-warnings', () => {
  const cwd = folderWith({ 'a.vm.md': withWarning, 'b.vm.md': spanish })
  const most = (n: number, failOn: string) => check(cwd, '--max-warnings', String(n), '--fail-on', failOn)
  expect([most(0, 'error'), most(1, 'error'), most(2, 'error'), most(3, 'error')]).toEqual([1, 1, 0, 0])
  expect([most(1, 'never'), most(2, 'never')]).toEqual([1, 0])
  // The level stays what it is by default: a warning fails although it is within the number.
  expect(check(cwd, '--max-warnings', '2')).toBe(1)
})

it('is 2 for a path that is not there or holds no script, unless --allow-empty', () => {
  const cwd = folderWith({ 'a.vm.md': good, 'empty/readme.md': 'nothing here' })
  for (const path of ['nowhere', 'a.vm.md/inside', 'empty']) {
    const ran = voicemail(['check', 'a.vm.md', path], { cwd })
    expect(ran.code, path).toBe(2)
    expect(ran.err, path).toContain(path)
    expect(ran.out, path).toContain('a.vm.md')
    expect(check(cwd, 'a.vm.md', path, '--allow-empty'), path).toBe(0)
    expect(voicemail(['time', path], { cwd }).code, path).toBe(2)
  }
})

it('is 2, help where nothing was asked, and one sentence for a command line that cannot be understood', () => {
  const cwd = folderWith({ 'a.vm.md': good })
  const nothing = voicemail([], { cwd })
  expect([nothing.code, nothing.out]).toEqual([2, ''])
  expect(nothing.err).toContain('voicemail check [paths]')
  for (const args of [['chek'], ['check', '--fial-on', 'error', 'a.vm.md'], ['time', '--format']]) {
    const ran = voicemail(args, { cwd })
    expect({ args, code: ran.code, out: ran.out }).toEqual({ args, code: 2, out: '' })
    expect(ran.err, args.join(' ')).toMatch(/^voicemail: [^\n]+[^\n ]\n$/)
  }
})

it('is said in the language asked for', () => {
  const ran = voicemail(['check', '--language=es', 'nada'])
  expect([ran.code, ran.err]).toEqual([
    2,
    'voicemail: no se puede revisar nada: no existe ese archivo ni esa carpeta.\n',
  ])
})

it('explains itself with --help and --version', () => {
  const version = voicemail(['--version'])
  expect(version).toMatchObject({ code: 0, err: '' })
  expect(version.out).toMatch(/^voicemail \d+\.\d+\.\d+\n$/)
  expect(voicemail(['check', '--version'])).toEqual(version)
  for (const args of [['--help'], ['check', '-h'], ['help', 'time']]) {
    const english = voicemail(args)
    expect(english, args.join(' ')).toMatchObject({ code: 0, err: '' })
    expect(english.out).toContain('voicemail')
  }
  expect(voicemail(['check', '--help', '--language', 'es']).out).toContain('Cuándo falla')
  expect(voicemail(['--help', '--language', 'es']).out).toContain('cuánto se tarda')
  // Help that was asked for wins over a mistake elsewhere.
  expect(voicemail(['check', '--nonsense', '--help']).code).toBe(0)
})
