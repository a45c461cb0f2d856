import type { Language } from '../text.ts'
import { fields as en } from './fields.en.ts'
import { fields as es } from './fields.es.ts'
import { more as moreEn } from './more.en.ts'
import { more as moreEs } from './more.es.ts'
import { idOf, stemOf } from './stem.ts'

/** The fields of meaning that a stem, or up to three in a row joined by `_`, belongs to; by the number of the stem. */
export const fieldsOf = (id: number, language: Language): readonly number[] => tableOf(language).fields.get(id) ?? none

/** Whether some of those that are said in a row begin with this stem. */
export const startsPhrase = (id: number, language: Language): boolean => tableOf(language).starts.has(id)

const none: readonly number[] = []
const texts: Readonly<Record<Language, string>> = { en: en + moreEn.trimStart(), es: es + moreEs.trimStart() }
type Table = Readonly<{ fields: ReadonlyMap<number, readonly number[]>; starts: ReadonlySet<number> }>
const tables: Partial<Record<Language, Table>> = {}

function tableOf(language: Language): Table {
  const known = tables[language]
  if (known) return known
  const fields = new Map<number, number[]>()
  const starts = new Set<number>()
  for (const [field, line] of texts[language].trim().split('\n').entries())
    for (const entry of line.split(' ')) {
      const stems = entry.split('_').map((word) => stemOf(word, language))
      const id = idOf(stems.join('_'))
      if (stems.length > 1) starts.add(idOf(stems[0]!))
      const there = fields.get(id)
      if (!there) fields.set(id, [field])
      else if (there.at(-1) !== field) there.push(field)
    }
  const table = { fields, starts }
  tables[language] = table
  return table
}
