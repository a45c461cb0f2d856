import type { Language } from '../text.ts'
import { fields as en } from './fields.en.ts'
import { fields as es } from './fields.es.ts'
import { more as moreEn } from './more.en.ts'
import { more as moreEs } from './more.es.ts'
import { idOf, stemOf } from './stem.ts'

/** The fields of meaning that a stem, or up to three in a row joined by `_`, belongs to; by the number of the stem. */
export const fieldsOf = (id: number, language: Language): readonly number[] => tableOf(language).get(id) ?? none

const none: readonly number[] = []
const texts: Readonly<Record<Language, string>> = { en: en + moreEn.trimStart(), es: es + moreEs.trimStart() }
const tables: Partial<Record<Language, ReadonlyMap<number, readonly number[]>>> = {}

function tableOf(language: Language): ReadonlyMap<number, readonly number[]> {
  const known = tables[language]
  if (known) return known
  const table = new Map<number, number[]>()
  for (const [field, line] of texts[language].trim().split('\n').entries())
    for (const entry of line.split(' ')) {
      const stems = entry.split('_').map((word) => stemOf(word, language))
      const id = idOf(stems.join('_'))
      const there = table.get(id)
      if (!there) table.set(id, [field])
      else if (there.at(-1) !== field) there.push(field)
    }
  tables[language] = table
  return table
}
