import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../server/src/engine/language/text.ts'
import { type Region, regions } from '../../server/src/engine/script/script.ts'
import { timed } from './readings.ts'

type Row = { written: string; expected: string }
type Table = { title: string; region: Region | null; rows: Row[] }

/** Reads `tables/en.txt`: a heading a kind, a line a row. */
function tablesOf(language: Language): Table[] {
  const tables: Table[] = []
  for (const line of readFileSync(new URL(`./tables/${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      const place = line.split(' · ')[1]
      tables.push({ title: line.slice(3), region: regions.find((region) => region === place) ?? null, rows: [] })
    } else if (line.includes(' → ')) {
      const [written = '', expected = ''] = line.split(' → ')
      tables.at(-1)!.rows.push({ written, expected })
    }
  }
  return tables
}

/** How the part between the brackets is said in its sentence. */
function saidBetween(written: string, language: Language, region: Region | null): string {
  const start = written.indexOf('⟦')
  const end = written.indexOf('⟧') - 1
  const { words } = timed(written.replace(/[⟦⟧]/g, ''), language, { region })
  return words
    .filter((word) => word.span.start < end && word.span.end > start)
    .map((word) => word.said)
    .join(' ')
}

for (const language of languages) {
  describe(`as said in ${language}`, () => {
    for (const { title, region, rows } of tablesOf(language)) {
      describe(title, () => {
        test.each(rows)('$written → $expected', ({ written, expected }) => {
          expect(saidBetween(written, language, region)).toBe(expected)
        })
      })
    }
  })
}
