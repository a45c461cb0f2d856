import { expect, it } from 'vitest'
import { folderWith, good, report, spanish, voicemail, withError } from './voicemail.ts'

it('is a table of the steps of each file', () => {
  const email = good.slice(good.indexOf('## First')).replace('First call', 'The e-mail').replace('voicemail', 'email')
  const cwd = folderWith({ 'a.vm.md': `${good}\n${email}`, 'b.vm.md': spanish })
  const { code, out, err } = voicemail(['time'], { cwd })
  expect([code, err]).toEqual([0, ''])
  const lines = out.split('\n')
  expect(lines[0]).toBe('a.vm.md')
  expect(lines[1]).toMatch(/^ {2}Step {8}Channel {4}Aloud +Range {2}Words$/)
  expect(lines[2]).toMatch(/^ {2}First call {2}voicemail +\d+ s +\d+–\d+ s +\d+$/)
  expect(lines[3]).toMatch(/^ {2}The e-mail {2}e-mail +– +– +–$/)
  expect(new Set(lines.slice(1, 4).map((line) => line.length)).size).toBe(1)
  expect(lines.slice(4, 7)).toEqual(['', 'b.vm.md', expect.stringMatching(/^ {2}Paso .*En voz +Rango {2}Palabras$/)])
  expect(voicemail(['time', '--language', 'en', 'b.vm.md'], { cwd }).out).toContain('Aloud')
})

it('gives the files and steps of the check in JSON, without findings', () => {
  const cwd = folderWith({ 'a.vm.md': good, 'b.vm.md': withError, 'c.vm.md': spanish })
  const { code, out } = voicemail(['time', '--format', 'json', '.', 'lost'], { cwd })
  const { files } = report(['.', 'lost'], { cwd })
  expect(code).toBe(2)
  const json = JSON.parse(out)
  expect(json).toEqual({
    version: 1,
    files: files.map(({ findings, ...rest }) => rest),
    summary: { files: 4 },
  })
  expect(json.files.some((file: object) => 'findings' in file)).toBe(false)
})

it('never fails because of findings', () => {
  const cwd = folderWith({ 'a.vm.md': withError })
  expect(voicemail(['time'], { cwd }).code).toBe(0)
  expect(voicemail(['time', '--format', 'json'], { cwd }).code).toBe(0)
})
