import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { binary, folderWith, good, report, voicemail, withWarning } from './voicemail.ts'

const paths = (args: readonly string[], cwd: string) => report(args, { cwd }).files.map(({ path }) => path)

it('takes every script below a folder, in order, save in node_modules and dot folders', () => {
  const cwd = folderWith({
    'b.vm.md': good,
    'a/z.vm.md': good,
    'a/B.VM.MD': good,
    'a/notes.md': 'no script',
    'a/vm.md': 'no script either',
    'node_modules/x/c.vm.md': good,
    'deep/er/node_modules/c.vm.md': good,
    '.hidden/d.vm.md': good,
    'deep/er/e.vm.md': good,
    'deep/x.vm.md/inside.vm.md': good,
  })
  const all = ['a/B.VM.MD', 'a/z.vm.md', 'b.vm.md', 'deep/er/e.vm.md', 'deep/x.vm.md/inside.vm.md']
  expect(paths([], cwd)).toEqual(all)
  expect(paths(['.'], cwd)).toEqual(all)
  expect(paths([cwd], cwd)).toEqual(all)
  // A folder that is named is meant, whatever it is called.
  expect(paths(['node_modules', '.hidden'], cwd)).toEqual(['node_modules/x/c.vm.md', '.hidden/d.vm.md'])
  expect(paths(['deep/x.vm.md'], cwd)).toEqual(['deep/x.vm.md/inside.vm.md'])
})

it('takes a file whatever its name, and each file once', () => {
  const cwd = folderWith({ 'a.vm.md': good, 'b.txt': withWarning, 'c/d.vm.md': good })
  expect(paths(['b.txt', 'c', './a.vm.md', '.', 'c/../b.txt'], cwd)).toEqual(['b.txt', 'c/d.vm.md', 'a.vm.md'])
  expect(report(['b.txt'], { cwd }).files[0]?.findings.map(({ rule }) => rule)).toEqual(['unknown-field'])
})

it('names files from the current directory, wherever they lie', () => {
  const cwd = folderWith({ 'here/a.vm.md': good, 'there/b c/d📞 ñ.vm.md': good, '--strange.vm.md': good })
  expect(paths(['../there'], join(cwd, 'here'))).toEqual(['../there/b c/d📞 ñ.vm.md'])
  expect(paths([join(cwd, 'there')], join(cwd, 'here'))).toEqual(['../there/b c/d📞 ñ.vm.md'])
  expect(paths(['--', '--strange.vm.md'], cwd)).toEqual(['--strange.vm.md'])
  expect(voicemail(['check', 'there'], { cwd }).out).toContain('there/b c/d📞 ñ.vm.md')
})

it('follows no links in a folder, but a link that is named', () => {
  const cwd = folderWith({ 'in/a.vm.md': good, 'out/b.vm.md': good })
  symlinkSync(join(cwd, 'out'), join(cwd, 'in/folder'))
  symlinkSync(join(cwd, 'out/b.vm.md'), join(cwd, 'in/file.vm.md'))
  symlinkSync(join(cwd, 'in'), join(cwd, 'in/loop'))
  symlinkSync('self.vm.md', join(cwd, 'in/self.vm.md'))
  symlinkSync('nowhere', join(cwd, 'in/broken.vm.md'))
  expect(paths(['in'], cwd)).toEqual(['in/a.vm.md'])
  expect(paths(['in/file.vm.md', 'in/folder'], cwd)).toEqual(['in/file.vm.md', 'in/folder/b.vm.md'])
  const { code, files, err } = report(['in/self.vm.md', 'in/broken.vm.md'], { cwd })
  expect(code).toBe(2)
  expect(files.map(({ path, error }) => [path, error])).toEqual([
    ['in/self.vm.md', 'it is a link that leads back to itself'],
    ['in/broken.vm.md', 'there is no such file or folder'],
  ])
  expect(err).toContain('in/self.vm.md')
})

// Root may read everything, so there the command runs as nobody.
const uid = process.getuid?.() === 0 ? 65534 : undefined

it.skipIf(process.platform === 'win32')(
  'reports a file or folder that may not be read, and the others all the same',
  () => {
    const cwd = folderWith({ 'a.vm.md': withWarning, 'b.vm.md': good, 'c/d.vm.md': good })
    chmodSync(cwd, 0o755)
    chmodSync(join(cwd, 'b.vm.md'), 0)
    chmodSync(join(cwd, 'c'), 0)
    const { code, files, summary, err } = report([], { cwd, ...(uid && { uid }) })
    chmodSync(join(cwd, 'c'), 0o755)
    expect(code).toBe(2)
    expect(files.map(({ path, error, findings, touches }) => [path, error, findings.length, touches.length])).toEqual([
      ['a.vm.md', undefined, 1, 1],
      ['b.vm.md', 'you are not allowed to read it', 0, 0],
      ['c', 'you are not allowed to read it', 0, 0],
    ])
    expect(summary).toMatchObject({ files: 3, warnings: 1 })
    expect(err.split('\n')).toEqual([
      'voicemail: b.vm.md cannot be checked: you are not allowed to read it.',
      'voicemail: c cannot be checked: you are not allowed to read it.',
      '',
    ])
  },
)

it.skipIf(process.platform === 'win32')('reads a pipe that is named, and no device', () => {
  const cwd = folderWith({ 'a.vm.md': withWarning })
  execFileSync('mkfifo', [join(cwd, 'p.vm.md')])
  mkdirSync(join(cwd, 'x'))
  expect(paths(['.'], cwd)).toEqual(['a.vm.md'])
  const piped = spawnSync('sh', ['-c', `cat a.vm.md > p.vm.md & "${binary}" check --format json p.vm.md`], { cwd })
  expect(JSON.parse(piped.stdout.toString()).files[0].findings).toHaveLength(1)
  const device = report(['/dev/zero'], { cwd })
  expect([device.code, device.files[0]?.error]).toEqual([2, 'it is neither a file nor a folder'])
})

it('reads one script from standard input under the name given', () => {
  const cwd = folderWith({})
  const { code, files } = report(['--stdin-filepath', 'not/there.es.vm.md'], { cwd, input: 'Hola.\n' })
  expect(code).not.toBe(2)
  expect(files.map(({ path, language, languageFrom }) => [path, language, languageFrom])).toEqual([
    ['not/there.es.vm.md', 'es', 'file name'],
  ])
  const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(withWarning)])
  const [file] = report(['--stdin-filepath', 'a.vm.md'], { cwd, input: bytes }).files
  expect(file?.findings.map(({ rule, line, column }) => [rule, line, column])).toEqual([['unknown-field', 4, 1]])
  const timed = voicemail(['time', '--stdin-filepath', 'a.vm.md'], { cwd, input: good })
  expect(timed.out).toMatch(/First call +voicemail +\d+ s/)
})
