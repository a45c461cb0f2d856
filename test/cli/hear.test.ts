import { describe, expect, it } from 'vitest'
import { filePrinter } from '../../server/src/cli/filePrinter.ts'
import { hearLines } from '../../server/src/cli/hear.ts'
import type { Options } from '../../server/src/cli/options.ts'
import { columns } from '../../server/src/cli/wrap.ts'
import { check } from '../../server/src/engine/check.ts'
import { folderWith, good, report, voicemail, withError } from './voicemail.ts'

const english = `---
lang: en
region: US
samples: { first_name: Priya }
---

# Delays

## First 🚚

Hi {{first_name}}, this is **North**wind — [slow] Dr. Lee. [pause 2s]
Call 512-555-0142, <!-- new -->{{last_name}}; it's 7% off.

> Smile.

## The e-mail
- channel: email

Read this.
`
const spanish = `---
lang: es
región: ES
---

Hola, Marta. ¿Le viene bien a las 10:30? Son 1.250 €.
`

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('voicemail hear, %s', (_, end) => {
  const lines = (text: string) => text.replaceAll('\n', end)

  it('prints each step, a sentence a line with its seconds before it', () => {
    const cwd = folderWith({ 'a.vm.md': lines(english), 'b.vm.md': lines(spanish) })
    const { code, out, err } = voicemail(['hear', 'a.vm.md', 'b.vm.md'], { cwd })
    expect([code, err]).toEqual([0, ''])
    expect(out.replace(/\d+[.,]\d s/g, '# s').replace(/· \d+ s/g, '· # s')).toBe(`a.vm.md
  First 🚚 · # s
    # s  Hi Priya, this is Northwind — Doctor Lee.
    # s  Call five one two, five five five, zero one four two, [last name]; it's seven percent off.
  The e-mail · e-mail, not read aloud

b.vm.md
  El mensaje · # s
    # s  Hola, Marta.
    # s  ¿Le viene bien a las diez y media?
    # s  Son mil doscientos cincuenta euros.
`)
  })
})

it('stands in columns, and goes on under its words where the terminal is narrow', () => {
  const printer = filePrinter({ language: null } as Options, { width: 40, color: false }, hearLines)
  const file = {
    path: 'a.vm.md',
    report: check(`${english}\n## A step with a name that is longer than the terminal\n\nHi.\n`),
  }
  const lines = printer.file(file).trimEnd().split('\n')
  expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(40)
  const said = lines.filter((line) => /^ {4}/.test(line))
  const text = said.map((line) => line.slice('    3.9 s  '.length)).join(' ')
  expect(text).toBe(
    "Hi Priya, this is Northwind — Doctor Lee. Call five one two, five five five, zero one four two, [last name]; it's seven percent off. Hi.",
  )
  expect(said.filter((line) => /^ {4}\d\.\d s {2}\S/.test(line))).toHaveLength(3)
  expect(said.filter((line) => /^ {11}\S/.test(line))).toHaveLength(said.length - 3)
})

it('takes the seconds of the clock that `time` shows', () => {
  const cwd = folderWith({ 'a.vm.md': english })
  const json = JSON.parse(voicemail(['hear', '--format', 'json', 'a.vm.md'], { cwd }).out)
  const timed = JSON.parse(voicemail(['time', '--format', 'json', 'a.vm.md'], { cwd }).out)
  const { sentences, ...touch } = json.files[0].touches[0]
  expect(touch).toEqual(timed.files[0].touches[0])
  expect(json.files[0].touches[1]).toEqual({ ...timed.files[0].touches[1], sentences: [] })
  expect(sentences.map(({ said }: { said: string }) => said)).toEqual([
    'Hi Priya, this is Northwind — Doctor Lee.',
    "Call five one two, five five five, zero one four two, [last name]; it's seven percent off.",
  ])
  const slice = (at: { start: number; end: number }) => english.slice(at.start, at.end)
  expect(slice(sentences[0])).toBe('Hi {{first_name}}, this is **North**wind — [slow] Dr. Lee.')
  expect(slice(sentences[1])).toBe("Call 512-555-0142, <!-- new -->{{last_name}}; it's 7% off.")
  const sum = sentences.reduce((all: number, { seconds }: { seconds: number }) => all + seconds, 0)
  expect(Math.abs(sum - touch.seconds)).toBeLessThan(0.16)
  expect([json.version, json.summary]).toEqual([1, { files: 1 }])
  expect('findings' in json.files[0]).toBe(false)
})

it('has the same files as the check, and names what cannot be read', () => {
  const cwd = folderWith({ 'a.vm.md': good, 'b/c.vm.md': good, 'd.txt': good })
  const json = JSON.parse(voicemail(['hear', '--format', 'json', '.', 'lost'], { cwd }).out)
  const checked = report(['.', 'lost'], { cwd })
  expect(json.files.map(({ path }: { path: string }) => path)).toEqual(checked.files.map(({ path }) => path))
  const { code, out, err } = voicemail(['hear', 'lost', 'a.vm.md'], { cwd })
  expect(code).toBe(2)
  expect(err).toContain('lost cannot be checked: there is no such file or folder.')
  expect(out).toMatch(/^a\.vm\.md\n/)
})

it('never fails because of findings, and takes none of their options', () => {
  const cwd = folderWith({ 'a.vm.md': withError })
  expect(voicemail(['check'], { cwd }).code).toBe(1)
  expect(voicemail(['hear'], { cwd }).code).toBe(0)
  expect(voicemail(['hear', '--fail-on', 'hint'], { cwd })).toMatchObject({ code: 2, out: '' })
  expect(voicemail(['hear', 'nowhere'], { cwd }).code).toBe(2)
})

it('reads standard input, and says the rest in the language asked for', () => {
  const { code, out } = voicemail(['hear', '--stdin-filepath', 'x.vm.md', '--language', 'es'], { input: english })
  expect(code).toBe(0)
  expect(out).toContain('The e-mail · correo, no se lee en voz alta')
  expect(out).toMatch(/\d,\d s {2}Hi Priya, this is/)
})

it('keeps what a script says from reaching the terminal as commands', () => {
  const { out } = voicemail(['hear', '--stdin-filepath', 'x.vm.md'], {
    input:
      '---\nlang: en\nsamples: { first_name: "\\u001b[31mEve" }\n---\n\nHi {{first_name}} \u001B[2J and \u202Ebye.\n',
  })
  expect(out).not.toContain('\u001B')
  expect(out).not.toContain('\u202E')
  expect(out).toContain('Hi')
})

it.each(['en', 'es'])('has help that fits 80 columns (%s)', (language) => {
  const { code, out } = voicemail(['hear', '--help', '--language', language])
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toMatch(/^voicemail hear \[/)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  expect(voicemail(['--help', '--language', language]).out).toContain('voicemail hear')
})
