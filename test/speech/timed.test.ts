import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../server/src/engine/language/text.ts'
import type { Region } from '../../server/src/engine/script/script.ts'
import { timed } from './readings.ts'
import { scoreFitted, scoreShown, sum } from './timed/score.ts'

/**
 * Scripts that were written and timed by speech synthesisers (`timed/measure.mjs`) before the clock was run on them. The
 * bounds are what the clock reached then, and 0.3 more; the clock is never to be fitted to these texts.
 */
const bounds = {
  en: { alone: 2.1 + 0.3, p90: 4.0 + 0.3, region: 2.3 + 0.3, regionP90: 4.9 + 0.3, shown: 2.8 + 0.3, bias: 2.0 + 0.3 },
  es: { alone: 1.2 + 0.3, p90: 2.6 + 0.3, region: 1.2 + 0.3, regionP90: 2.6 + 0.3, shown: 1.2 + 0.3, bias: 0.4 + 0.3 },
}
const samples = { first_name: 'Maria', nombre: 'María' }

type Row = {
  id: string
  region: Region
  text: string
  spoken: string
  seconds: number
  engines: Record<string, number>
}

describe.each(['en', 'es'] as const)('timed scripts: %s', (language) => {
  const rows = rowsOf(language)
  const truth = rows.map((row) => row.seconds)
  const alone = rows.map((row) => timed(row.text, language, { samples }).seconds)
  const told = rows.map((row) => timed(row.text, language, { samples, region: row.region }).seconds)
  const bound = bounds[language]

  test('the shape, with one rate for all', () => {
    const score = scoreFitted(alone, truth)
    expect(score.mape).toBeLessThan(bound.alone)
    expect(score.p90).toBeLessThan(bound.p90)
  })

  test('the shape, with the region given', () => {
    const score = scoreFitted(told, truth)
    expect(score.mape).toBeLessThan(bound.region)
    expect(score.p90).toBeLessThan(bound.regionP90)
  })

  test('at the default pace, nothing fitted', () => {
    const score = scoreShown(alone, truth)
    expect(score.mape).toBeLessThan(bound.shown)
    expect(Math.abs(score.bias)).toBeLessThan(bound.bias)
  })

  test('better than half the error of counting words', () => {
    const words = rows.map((row) => row.text.split(/\s+/).length)
    expect(scoreFitted(alone, truth).mape).toBeLessThan(scoreFitted(words, truth).mape / 2)
  })

  test('the stored seconds are the mean of the voices at 150 spoken words a minute', () => {
    expect(rows).toHaveLength(20)
    const voices = Object.keys(rows[0]!.engines)
    expect(voices.length).toBeGreaterThanOrEqual(3)
    const whole = (60 / 150) * sum(rows.map((row) => row.spoken.split(/\s+/).length))
    const factors = voices.map((voice) => whole / sum(rows.map((row) => row.engines[voice]!)))
    for (const row of rows) {
      const mean = sum(voices.map((voice, i) => row.engines[voice]! * factors[i]!)) / voices.length
      expect(Math.abs(mean - row.seconds), row.id).toBeLessThan(0.02)
      expect(row.spoken, row.id).not.toMatch(/[\d@%$£€{}/&]/)
    }
  })
})

function rowsOf(language: Language): Row[] {
  const file = new URL(`./timed/${language}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}
