import { expect, it } from 'vitest'
import { explainLines } from '../../server/src/cli/explain.ts'
import { filePrinter } from '../../server/src/cli/filePrinter.ts'
import type { Options } from '../../server/src/cli/options.ts'
import { columns } from '../../server/src/cli/wrap.ts'
import { check } from '../../server/src/engine/check.ts'
import { folderWith, voicemail } from './voicemail.ts'

const english = `---
lang: en
region: US
---

## First

Priya, your Leeds dock turned away nine trucks last Friday. Dana Reyes at Northwind.
Sorry to bother you. I've e-mailed the three slots, and I'll try you Thursday at ten.

## The e-mail
- channel: email

Read this.
`
const spanish = `---
lang: es
región: MX
---

Ingeniera Salas, el viernes se regresaron nueve tráileres de su andén en Apodaca. Ana Ruiz, de Norte.
Perdone la molestia. Vuelvo a llamar el jueves como a las diez.
`

it('says of each sentence what it does, by which words, and what was found in it', () => {
  const { code, out } = voicemail(['explain', 'a.vm.md'], { cwd: folderWith({ 'a.vm.md': english }) })
  expect(code).toBe(0)
  expect(out).toContain('  First · ')
  expect(out).toMatch(/\d\.\d s {2}Priya, your Leeds dock.*\n {13}first reason to listen · about the listener/)
  expect(out).toMatch(/Sorry to bother you\.\n.*\n {13}warning: /)
  expect(out).toMatch(/I've e-mailed.*\n.*says what the caller will do: “I'll try/)
  expect(out).toContain('The e-mail · e-mail, not read aloud')
})

it('says it in Spanish', () => {
  const { out } = voicemail(['explain', 'a.vm.md'], { cwd: folderWith({ 'a.vm.md': spanish }) })
  expect(out).toMatch(/gancho · .*sobre quien escucha/)
  expect(out).toMatch(/dice qué hará quien llama: «Vuelvo a/)
})

it('is data for programs', () => {
  const cwd = folderWith({ 'a.vm.md': english })
  const [file] = JSON.parse(voicemail(['explain', '--format', 'json', 'a.vm.md'], { cwd }).out).files
  const [first, second] = file.touches
  expect(first.sentences).toHaveLength(4)
  const quoted = first.sentences.map(({ start, end }: { start: number; end: number }) => english.slice(start, end))
  expect(quoted[2]).toBe('Sorry to bother you.')
  expect(first.sentences[2].rules).toContain('servile-tone')
  const step = first.sentences[3].parts.find(({ role }: { role: string }) => role === 'own-step')
  expect(step).toMatchObject({ name: 'says what the caller will do' })
  expect(english.slice(step.heard[0].start, step.heard[0].end)).toBe("I'll try")
  expect(second.sentences).toEqual([])
})

it('fits a narrow terminal', () => {
  const printer = filePrinter({ language: null } as Options, { width: 50, color: false }, explainLines)
  const lines = printer.file({ path: 'a.vm.md', report: check(english) }).split('\n')
  expect(Math.max(...lines.map(columns))).toBeLessThanOrEqual(50)
})

it.each(['en', 'es'])('has help that fits 80 columns (%s)', (language) => {
  const { code, out } = voicemail(['explain', '--help', '--language', language])
  expect(code).toBe(0)
  expect(out.split('\n')[0]).toMatch(/^voicemail explain \[/)
  expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})
