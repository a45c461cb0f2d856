import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import {
  folderWith,
  good,
  goodToo,
  report,
  spanish,
  voicemail,
  withError,
  withHint,
  withInfo,
  withWarning,
} from './voicemail.ts'

it('has the shape of version 1, field by field', () => {
  const cwd = folderWith({ 'a/b.vm.md': withWarning })
  const { out } = voicemail(['check', '--format', 'json'], { cwd })
  const json = JSON.parse(out)
  expect(Object.keys(json)).toEqual(['version', 'files', 'summary'])
  expect(json.version).toBe(1)
  const [file] = json.files
  expect(Object.keys(file)).toEqual(['path', 'language', 'languageFrom', 'touches', 'findings'])
  expect(file).toMatchObject({ path: 'a/b.vm.md', language: 'en', languageFrom: 'front matter' })
  const [touch] = file.touches
  expect(touch).toEqual({
    index: 1,
    title: 'First call',
    channel: 'voicemail',
    start: withWarning.indexOf('## First call'),
    end: withWarning.length,
    words: expect.any(Number),
    written: 30,
    seconds: expect.any(Number),
    fastest: expect.any(Number),
    slowest: expect.any(Number),
  })
  expect(touch.fastest).toBeLessThan(touch.seconds)
  expect(touch.seconds).toBeLessThan(touch.slowest)
  for (const seconds of [touch.fastest, touch.seconds, touch.slowest]) expect(String(seconds)).toMatch(/^\d+(\.\d)?$/)
  const start = withWarning.indexOf('colour')
  expect(file.findings).toEqual([
    {
      rule: 'unknown-field',
      severity: 'warning',
      message: expect.stringContaining('colour'),
      touch: 0,
      start,
      end: start + 6,
      line: 4,
      column: 1,
      endLine: 4,
      endColumn: 7,
      url: expect.toSatisfy((url) => url === null || existsSync(fileURLToPath(url))),
      under: null,
      related: [],
      fixes: expect.any(Array),
    },
  ])
  expect(json.summary).toEqual({ files: 1, errors: 0, warnings: 1, infos: 0, hints: 0, suppressed: 0, covered: 0 })
})

it('counts every severity over all files, and what the scripts ignore', () => {
  const ignored = goodToo.replace(
    'Three of your',
    '<!-- voicemail-disable-next-line unknown-cue -- heard it -->\n[puase] Three of your',
  )
  const cwd = folderWith({
    'a.vm.md': withError,
    'b.vm.md': withWarning,
    'c.vm.md': withInfo,
    'd.vm.md': withHint,
    'e.vm.md': ignored,
    'f.vm.md': spanish,
    'g.vm.md': good,
  })
  const { summary, files } = report([], { cwd })
  expect(summary).toEqual({ files: 7, errors: 1, warnings: 2, infos: 1, hints: 1, suppressed: 1, covered: 0 })
  expect(files.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    ['invalid-front-matter'],
    ['unknown-field'],
    ['unknown-cue'],
    ['table-not-spoken'],
    [],
    ['unknown-field'],
    [],
  ])
})

it('lists findings by position, then the gravest first, and those under another one too', () => {
  const text = `---
lang: en
relationship: customer
caller: { name: Dana Reyes, company: Northwind }
---

## Call
- channel: voicemail
- goal: Ask for ten minutes

Dana Reyes at Northwind. I'm just checking in to touch base. I'm so sorry to bother you, I know you are very busy.
Just circling back on my last message. Sorry to bother you again.
`
  const cwd = folderWith({ 'a.vm.md': text })
  const findings = report([], { cwd }).files[0]!.findings
  expect(findings.length).toBeGreaterThan(2)
  const rank = ['error', 'warning', 'info', 'hint']
  const keys = findings.map(({ start, severity }) => start * 10 + rank.indexOf(severity))
  expect(keys).toEqual([...keys].sort((a, b) => a - b))
  for (const { rule, under, start, end, touch } of findings) {
    expect(touch).toBe(1)
    if (under === null) continue
    const cover = findings.find((other) => other.rule === under && other.start < end && start < other.end)
    expect(cover, `${rule} is under ${under}`).toBeDefined()
  }
})

it('gives fixes whose edits, made in the text, remove the finding', () => {
  const text = withWarning.replace('colour: red', 'regoin: UK')
  const cwd = folderWith({ 'a.vm.md': text })
  const [finding] = report([], { cwd }).files[0]!.findings
  expect(finding?.rule).toBe('unknown-field')
  const fix = finding!.fixes[0]!
  expect(Object.keys(fix)).toEqual(['title', 'kind', 'safe', 'preferred', 'edits'])
  expect([typeof fix.safe, typeof fix.preferred]).toEqual(['boolean', 'boolean'])
  const mended = fix.edits.reduceRight((now, { start, end, text }) => now.slice(0, start) + text + now.slice(end), text)
  expect(mended).toContain('\nregion: UK\n')
  expect(report(['--stdin-filepath', 'a.vm.md'], { input: mended }).files[0]!.findings).toEqual([])
})

it('speaks the language asked for, else that of each script', () => {
  const cwd = folderWith({ 'a.vm.md': withWarning, 'b.vm.md': spanish })
  const messages = (...args: string[]) => report(args, { cwd }).files.flatMap((f) => f.findings.map((g) => g.message))
  const [english, inSpanish] = messages()
  expect(english).not.toMatch(/[áéíóúñ«»]|campo/i)
  expect(inSpanish).toMatch(/[áéíóúñ«»]|campo/i)
  expect(messages('--language', 'en')[0]).toBe(english)
  expect(messages('--language', 'en')[1]).not.toBe(inSpanish)
  expect(messages('--language', 'es')[1]).toBe(inSpanish)
  const inPlace = { LANG: 'es_ES.UTF-8', LC_ALL: 'es_ES.UTF-8', LANGUAGE: 'es' }
  expect(voicemail(['check'], { cwd, env: inPlace })).toEqual(voicemail(['check'], { cwd, env: { LC_ALL: 'C' } }))
})

it('takes --script-language where a script neither says nor shows its own', () => {
  const cwd = folderWith({ 'a.vm.md': '{{first_name}} 512-555-0142\n', 'b.vm.md': good, 'c.es.vm.md': 'Ok.\n' })
  const languages = (...args: string[]) => report(args, { cwd }).files.map((f) => `${f.language}, ${f.languageFrom}`)
  expect(languages()).toEqual(['en, default', 'en, front matter', 'es, file name'])
  expect(languages('--script-language', 'es')[0]).toMatch(/^es, /)
  expect(languages('--script-language', 'es').slice(1)).toEqual(['en, front matter', 'es, file name'])
})

it('writes a whole report for nothing, for what cannot be read, and for a thousand files', () => {
  const nothing = report(['--allow-empty'], { cwd: folderWith({}) })
  expect(nothing).toMatchObject({ code: 0, version: 1, files: [], summary: { files: 0, errors: 0 } })
  const lost = report(['lost.vm.md'], { cwd: folderWith({}) })
  expect(lost.files).toEqual([
    {
      path: 'lost.vm.md',
      language: null,
      languageFrom: null,
      touches: [],
      findings: [],
      error: 'there is no such file or folder',
    },
  ])
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`${i}.vm.md`, i % 2 ? good : withWarning]))
  const all = report([], { cwd: folderWith(many) })
  expect(all.summary).toMatchObject({ files: 1000, warnings: 500 })
  expect(all.files).toHaveLength(1000)
})
