import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { plainScript } from '../server/gen/wants.ts'
import { check, createMemo } from '../server/src/engine/check.ts'
import { work } from '../server/src/engine/work.ts'
import { fixtures } from './support/fixture.ts'

// What the engine does for a fixed corpus, for each 1,000 characters of it, in units that do not depend on the machine.
// More than a tenth above the committed baseline fails. `UPDATE=1 npx vitest run test/work` writes it anew, never in CI.
const baselineFile = 'test/work.json'
const howTo = 'If the work has to grow: UPDATE=1 npx vitest run test/work, and say why in the commit.'
type Counts = Record<keyof typeof work, number>

const en = `
## Step
- day: 1
- goal: Leave the dock report

Priya, your Leeds dock turned away nine trucks last Friday. [pause] Dana Reyes at **Northwind**, 512-555-0142.
I've e-mailed {{first_name}} the three slots that were empty that day, and I'll try you Thursday at ten.

> Smile. If a person picks up, go to the live opener.
`
const es = `
## Paso
- día: 1
- objetivo: Dejar el reporte de citas

Ingeniera Salas, el viernes se regresaron nueve tráileres de su andén en Apodaca. [pausa] Ana Ruiz, de **Norte**, 55 5555 0142.
Le mandé a {{correo}} las tres citas que estaban libres ese día, y vuelvo a llamar el jueves como a las diez.

> Sonreír. Si contesta una persona, pasar a la apertura en vivo.
`
/** Each step differs, so that none is read once for all. */
const steps = (text: string, count: number): string =>
  Array.from({ length: count }, (_, i) => text.replace(/Step|Paso/, `$& ${i + 1}`)).join('')

const corpus: Readonly<Record<string, readonly string[]>> = {
  fixtures: fixtures.map(({ text }) => plainScript(text)),
  'one message': [en, es],
  'a long file in English': [`---\nlang: en\n---\n${steps(en, 60)}`],
  'a long file in Spanish': [`---\nlang: es\n---\n${steps(es, 60)}`],
  'one endless message': [en.split('\n\n')[1]!.replaceAll('\n', ' ').repeat(80)],
}

const now = Object.fromEntries(Object.entries(corpus).map(([name, texts]) => [name, countWork(texts)]))

test('the work for the corpus has not grown by more than a tenth', () => {
  if (isSet('UPDATE') && !isSet('CI')) writeFileSync(baselineFile, `${JSON.stringify(now, null, 2)}\n`)
  expect(existsSync(baselineFile), `${baselineFile} is missing. ${howTo}`).toBe(true)
  const baseline = JSON.parse(readFileSync(baselineFile, 'utf8')) as Record<string, Counts>
  expect(Object.keys(baseline)).toEqual(Object.keys(now))
  for (const [name, counts] of Object.entries(now))
    for (const kind of Object.keys(work) as (keyof Counts)[])
      expect(counts[kind], `${name}: ${kind}. ${howTo}`).toBeLessThanOrEqual(baseline[name]![kind] * 1.1)
})

test('the counts are of something: every kind of work is done for every part', () => {
  for (const [name, counts] of Object.entries(now))
    for (const kind of Object.keys(work) as (keyof Counts)[])
      expect(counts[kind], `${name}: ${kind}`).toBeGreaterThan(10)
})

test('twice as long a file is no more than twice the work', () => {
  const half = countWork([steps(en, 30)])
  const whole = countWork([steps(en, 60)])
  for (const kind of Object.keys(work) as (keyof Counts)[]) expect(whole[kind]).toBeLessThanOrEqual(half[kind] * 1.05)
})

test('after a keystroke in one step of many, only that step is read again', () => {
  const memo = createMemo()
  const source = steps(en, 60)
  check(source, {}, memo)
  const at = source.lastIndexOf('Thursday')
  const before = { ...work }
  check(`${source.slice(0, at)}x${source.slice(at)}`, {}, memo)
  expect(work.characters - before.characters).toBeLessThan(en.length + 20)
  expect(work.words - before.words).toBeLessThan(100)
})

function countWork(texts: readonly string[]): Counts {
  const before = { ...work }
  for (const text of texts) check(text, { today: '2026-11-23' })
  const size = texts.reduce((sum, text) => sum + text.length, 0)
  const per = (kind: keyof Counts) => Math.round(((work[kind] - before[kind]) / size) * 1000)
  return { characters: per('characters'), words: per('words'), matcherSteps: per('matcherSteps') }
}

function isSet(name: string): boolean {
  return !['', '0', 'false'].includes(process.env[name] ?? '')
}
