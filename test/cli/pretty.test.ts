import { expect, it } from 'vitest'
import {
  folderWith,
  good,
  goodToo,
  spanish,
  spanishToo,
  voicemail,
  withError,
  withHint,
  withInfo,
  withWarning,
} from './voicemail.ts'

const check = (cwd: string, ...args: string[]) => voicemail(['check', ...args], { cwd }).out

it('shows each file with its steps, their seconds, and what is to be said under each', () => {
  const cwd = folderWith({ 'a.vm.md': withInfo.replace('kind: ready', 'kind: ready\ncolour: red') })
  const lines = check(cwd).split('\n')
  expect(lines[0]).toBe('a.vm.md')
  expect(lines[1]).toMatch(/^ {6}4:1 {2}warning {2}\S.*colour.* \[unknown-field\]$/)
  expect(lines[2]).toMatch(/^ {2}First call · \d+ s$/)
  expect(lines[3]).toMatch(/^ {4}17:64 {2}info {5}\S.* \[unknown-cue\]$/)
  expect(lines.slice(4)).toEqual(['', '2 suggestions in 1 script: 1 warning and 1 for information.', ''])
})

it('says which steps are not read aloud, and names those without a heading', () => {
  const cwd = folderWith({
    'a.vm.md': good.replace('- channel: voicemail', '- channel: email'),
    'b.vm.md': 'Hello there, this is Dana Reyes at Northwind.\n',
    'c.vm.md': spanish.replace('- canal: buzón', '- canal: correo'),
  })
  const out = check(cwd)
  expect(out).toContain('  First call · e-mail, not read aloud\n')
  expect(out).toMatch(/ {2}The message · \d(\.\d)? s\n/)
  expect(out).toContain('  Primera llamada · correo, no se lee en voz alta\n')
})

it('ends in a sentence with the right plurals, in the language of the scripts', () => {
  const last = (files: Record<string, string>, ...args: string[]) =>
    check(folderWith(files), ...args)
      .trimEnd()
      .split('\n')
      .at(-1)
  expect(last({ 'a.vm.md': good })).toBe('Nothing to change in 1 script.')
  expect(last({ 'a.vm.md': good, 'b.vm.md': goodToo })).toBe('Nothing to change in 2 scripts.')
  expect(last({ 'a.vm.md': withWarning })).toBe('1 suggestion in 1 script: 1 warning.')
  expect(last({ 'a.vm.md': withWarning, 'b.vm.md': good })).toBe('1 suggestion in 1 of 2 scripts: 1 warning.')
  const four = { 'a.vm.md': withError, 'b.vm.md': withWarning, 'c.vm.md': withInfo, 'd.vm.md': withHint }
  expect(last(four)).toBe('4 suggestions in 4 scripts: 1 error, 1 warning, 1 for information and 1 hint.')
  expect(last({ 'a.vm.md': spanish })).toBe('1 sugerencia en 1 guion: 1 aviso.')
  expect(last({ 'a.vm.md': spanish, 'b.vm.md': spanishToo })).toBe('2 sugerencias en 2 guiones: 2 avisos.')
  expect(last({ 'a.vm.md': spanish, 'b.vm.md': withWarning })).toBe('2 suggestions in 2 scripts: 2 warnings.')
  expect(last({ 'a.vm.md': withWarning }, '--language', 'es')).toBe('1 sugerencia en 1 guion: 1 aviso.')
  expect(last({ 'a.vm.md': withWarning, 'b.vm.md': spanish }, '--max-warnings', '1')).toBe(
    '2 suggestions in 2 scripts: 2 warnings. At most 1 warning is allowed (--max-warnings).',
  )
  expect(last({ 'a.vm.md': good }, '.', 'lost')).toBe('Nothing to change in 1 script. 1 file could not be read.')
})

it('is one line for each suggestion where the output is no terminal', () => {
  const out = check(folderWith({ 'a.vm.md': withWarning, 'b.vm.md': withInfo }))
  expect(out.split('\n').filter((line) => /\[[a-z-]+\]$/.test(line))).toHaveLength(2)
})

it('is in colour only where asked for; the words say it all without', () => {
  const cwd = folderWith({ 'a.vm.md': withWarning })
  const plain = check(cwd)
  expect(plain).not.toContain('\u001B')
  const colored = check(cwd, '--color')
  expect(colored).toContain('\u001B[33m')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is taken out here
  expect(colored.replace(/\u001B\[\d+m/g, '')).toBe(plain)
  expect(check(cwd, '--color', '--no-color')).toBe(plain)
  expect(voicemail(['check', '--color'], { cwd, env: { NO_COLOR: '1' } }).out).toBe(colored)
})

it('lets nothing in a script or a name move the cursor', () => {
  const evil = withWarning
    .replace('## First call', '## First\u001B[2J\u0007 \u202Ecall')
    .replace('colour: red', 'co\u001B]0;x\u0007lour: red')
  const { out } = voicemail(['check'], { cwd: folderWith({ 'a\u001B[31m.vm.md': evil }) })
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  expect(out.replace(/\n/g, '')).not.toMatch(/[\u0000-\u001F\u007F-\u009F\u202A-\u202E]/)
  expect(out).toContain('First')
})
