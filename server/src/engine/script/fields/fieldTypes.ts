import type { Language, Text } from '../../language/text.ts'
import type { Region } from '../script.ts'

/** What may stand in a field. `least` and `most` are both allowed. */
export type FieldType =
  | Readonly<{ kind: 'text' | 'flag' | 'weekday' | 'time' | 'pace' }>
  | Readonly<{ kind: 'samples' }>
  | Readonly<{ kind: 'rules' }>
  | Readonly<{ kind: 'whole' | 'seconds' | 'days'; least: number; most: number }>
  /** A date may lack its year where today's may be taken for it. */
  | Readonly<{ kind: 'date'; year: 'needed' | 'guessed' }>
  | Choices
  | Readonly<{ kind: 'group'; table: FieldTable }>
  /** Only in a team's configuration; a single value is a list of one. `none`: an empty one says that there are none. */
  | Readonly<{ kind: 'list'; of: FieldType; most: number; needs?: readonly string[]; none?: boolean }>
  /** Words with a form of their own; what is wrong with them, or null. */
  | Readonly<{ kind: 'checked'; refuse(words: string): Refusal | null }>

/** What would have been a value: `allowed` completes "write …", `instead` is what was probably meant. */
export type Refusal = Readonly<{ allowed: Text; instead?: string | undefined }>

/** One of a few words: `choices[0].en` is what is shown, every form is read, `near` are wrong words with a known right one. */
export type Choices = Readonly<{
  kind: 'choice'
  choices: readonly Choice[]
  byForm: ReadonlyMap<string, string>
  near: ReadonlyMap<string, string>
}>
export type Choice = Readonly<{ value: string; en: string; es: string; forms: readonly string[] }>

/** A field as people may write it: its English key (as in `FrontValues`), its Spanish one, what it holds and what it is for. */
export type FieldSpec = Readonly<{ key: string; es: string; type: FieldType; about: Text }>

/** The fields that may stand together. `byName` and `near` have folded names (`folded`) as keys. */
export type FieldTable = Readonly<{
  /** What people call the place where they stand. */
  place: Text
  fields: readonly FieldSpec[]
  byName: ReadonlyMap<string, FieldSpec>
  near: ReadonlyMap<string, FieldSpec>
}>

/** What the reading of a value depends on besides the value. Without `today` a date needs its year. */
export type Scope = Readonly<{ language: Language | null; region: Region | null; today: string | null }>

/** A scope that says nothing. */
export const anywhere: Scope = { language: null, region: null, today: null }

/** A word without capitals, accents, spaces, hyphens and underscores: what names and values are compared by. */
export function folded(word: string): string {
  if (/^[a-z]*$/.test(word)) return word
  const lower = word.toLowerCase()
  if (/^[ -~]*$/.test(lower)) return lower.replace(/[ _-]+/g, '')
  return lower.normalize('NFD').replace(/[\p{M}\s_-]+/gu, '')
}

/** The forms of each value: English, Spanish, then what else is read. `near` maps a wrong word to the value it means. */
export function choices<T extends string>(
  forms: Readonly<Record<T, readonly [en: string, es: string, ...more: string[]]>>,
  near: Readonly<Record<string, T>> = {},
): Choices {
  const list = (Object.entries(forms) as [T, readonly [string, string, ...string[]]][]).map(
    ([value, all]): Choice => ({ value, en: all[0], es: all[1], forms: all }),
  )
  return {
    kind: 'choice',
    choices: list,
    byForm: new Map(list.flatMap((choice) => choice.forms.map((form) => [folded(form), choice.value] as const))),
    near: new Map(Object.entries(near).map(([word, value]) => [folded(word), value])),
  }
}

/** A table whose keys the compiler holds against the type of its values. */
export function fieldTable<K extends string>(
  place: Text,
  fields: Readonly<Record<K, Omit<FieldSpec, 'key'> & { near?: readonly string[] }>>,
): FieldTable {
  const byName = new Map<string, FieldSpec>()
  const near = new Map<string, FieldSpec>()
  const list: FieldSpec[] = []
  for (const [key, { near: words = [], ...rest }] of Object.entries<(typeof fields)[K]>(fields)) {
    const spec = { key, ...rest }
    list.push(spec)
    for (const name of [key, spec.es]) byName.set(folded(name), spec)
    for (const word of words) near.set(folded(word), spec)
  }
  return { place, fields: list, byName, near }
}

/** One row of a table; `near` are names that people try and that mean this one. */
export function field(
  es: string,
  type: FieldType,
  about: string,
  aboutEs: string,
  near?: readonly string[],
): Omit<FieldSpec, 'key'> & { near?: readonly string[] } {
  return { es, type, about: { en: about, es: aboutEs }, ...(near && { near }) }
}
