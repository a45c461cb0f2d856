import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Language } from '../../server/src/engine/language/text.ts'
import { timed } from './readings.ts'

/**
 * Scripts of our own, timed by several speech synthesisers at a common pace of 150 spoken words a minute. The bounds lie a
 * little above what the clock reaches; they keep it from getting worse and are not a goal.
 */
const bounds: Readonly<Record<Language, { mape: number; p90: number; bias: number }>> = {
  en: { mape: 2.1, p90: 4.6, bias: 2 },
  es: { mape: 1.6, p90: 3.3, bias: 2 },
}
const samples = {
  first_name: 'Maria',
  company: 'Northwind',
  reference_customer: 'Harbor Foods',
  nombre: 'María',
  empresa: 'Norteña',
  cliente_referencia: 'Grupo Almar',
}

type Row = { lang: Language; text: string; seconds: number }

describe('accuracy on timed scripts', () => {
  for (const language of ['en', 'es'] as const) {
    const file = new URL(`./data/${language}-voicemail-tts.jsonl`, import.meta.url)
    const rows: Row[] = readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
    const own = rows.map((row) => timed(row.text, language, { samples }).seconds)

    test(`${language}: the shape, with one rate for all`, () => {
      const rate = bestRate(
        own,
        rows.map((row) => row.seconds),
      )
      const errors = own.map((seconds, i) => Math.abs((100 * (rate * seconds - rows[i]!.seconds)) / rows[i]!.seconds))
      expect(mean(errors)).toBeLessThan(bounds[language].mape)
      expect(quantile(errors, 0.9)).toBeLessThan(bounds[language].p90)
    })

    test(`${language}: no bias at the default pace`, () => {
      const errors = own.map((seconds, i) => (100 * (seconds - rows[i]!.seconds)) / rows[i]!.seconds)
      expect(Math.abs(mean(errors))).toBeLessThan(bounds[language].bias)
    })
  }
})

/** The factor that makes the mean relative error smallest: a weighted median of the ratios. */
function bestRate(own: readonly number[], truth: readonly number[]): number {
  const pairs = own.map((seconds, i) => ({ ratio: truth[i]! / seconds, weight: seconds / truth[i]! }))
  pairs.sort((a, b) => a.ratio - b.ratio)
  const half = pairs.reduce((sum, pair) => sum + pair.weight, 0) / 2
  let sum = 0
  for (const pair of pairs) {
    sum += pair.weight
    if (sum >= half) return pair.ratio
  }
  return 1
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length

function quantile(list: readonly number[], q: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  const at = (sorted.length - 1) * q
  const low = Math.floor(at)
  return sorted[low]! + (sorted[Math.ceil(at)]! - sorted[low]!) * (at - low)
}
