import { readFileSync } from 'node:fs'
import type { Language } from '../../server/src/engine/language/text.ts'
import { type Region, regions } from '../../server/src/engine/script/script.ts'

/** A line of a table: what is written, with the part in question between ⟦ and ⟧, and how that is said. */
export type Row = { written: string; expected: string }
/** The rows under one heading: a kind, and the country where that matters. */
export type Table = { title: string; kind: string; region: Region | null; rows: Row[] }

/** Reads `tables/en.txt`: a heading a kind, a line a row. */
export function tablesOf(language: Language): Table[] {
  const tables: Table[] = []
  for (const line of readFileSync(new URL(`./tables/${language}.txt`, import.meta.url), 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      const [kind = '', place] = line.slice(3).split(' · ')
      tables.push({ title: line.slice(3), kind, region: regions.find((region) => region === place) ?? null, rows: [] })
    } else if (line.includes(' → ')) {
      const [written = '', expected = ''] = line.split(' → ')
      tables.at(-1)!.rows.push({ written, expected })
    }
  }
  return tables
}
