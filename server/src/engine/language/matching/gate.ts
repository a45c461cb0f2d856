import { bounded } from '../bounded.ts'
import { type Needed, neededWords, total } from './needs.ts'

/**
 * The rows of a table that may match a line of these words, in their order; the others cannot. A row matches only where all of
 * its expressions do. Rows are found by the words that they need, so a long table costs little more than a short one.
 */
export function rowsFor<Row>(
  words: readonly string[],
  table: readonly Row[],
  expressionsOf: (row: Row) => readonly RegExp[],
): readonly Row[] {
  let gate = gates.get(table)
  if (!gate) {
    gate = gateOf(table.map(expressionsOf))
    gates.set(table, gate)
  }
  return gate(words).map((i) => table[i]!)
}

/** The same of a table whose rows are expressions. */
export const expressionsFor = (words: readonly string[], table: readonly RegExp[]): readonly RegExp[] =>
  rowsFor(words, table, (row) => [row])

/** Tells by number, ascending, which rows may match a line. */
type Gate = (words: readonly string[]) => readonly number[]

/** Made when a table is first asked, and kept as long as it. */
const gates = new WeakMap<readonly unknown[], Gate>()

function gateOf(rows: readonly (readonly RegExp[])[]): Gate {
  const lists = new Map<string, number>()
  const whole = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const listOf = (words: readonly Needed[]): number => {
    const key = words.map(({ text, begins }) => `${text}${begins ? '~' : ''}`).join(' ')
    const known = lists.get(key)
    if (known !== undefined) return known
    const list = lists.size
    lists.set(key, list)
    for (const { text, begins } of words) add(begins ? beginnings : whole, text, list)
    return list
  }
  const always: number[] = []
  /** By its rarest list, each row with the other lists that it needs. */
  const needing = new Map<number, { row: number; others: readonly number[] }[]>()
  rows.forEach((row, i) => {
    const needs = row.flatMap(neededWords).toSorted((a, b) => total(a) - total(b))
    const [rarest, ...others] = needs.slice(0, MOST_LISTS).map(listOf)
    if (rarest === undefined) always.push(i)
    else add(needing, rarest, { row: i, others })
  })
  const longest = Math.max(0, ...[...beginnings.keys()].map(({ length }) => length))
  const look = (word: string): readonly number[] => {
    const found = [...(whole.get(word) ?? none)]
    for (let length = Math.min(longest, word.length); length > 0; length--)
      found.push(...(beginnings.get(word.slice(0, length)) ?? none))
    return found.length > 0 ? found : none
  }
  const known = bounded<readonly number[]>(MOST_WORDS)
  return (words) => {
    const heard = new Set<number>()
    for (const word of words) for (const list of known.get(word) ?? known.set(word, look(word))) heard.add(list)
    const found = [...always]
    for (const list of heard)
      for (const { row, others } of needing.get(list) ?? [])
        if (others.every((other) => heard.has(other))) found.push(row)
    return found.sort((a, b) => a - b)
  }
}

/** There are dozens of tables, each with a memory of its own. */
const MOST_WORDS = 4000
const none: readonly number[] = []

/** A row with more lists of words than this is let through by its rarest ones. */
const MOST_LISTS = 4

function add<Key, Value>(to: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = to.get(key)
  if (values) values.push(value)
  else to.set(key, [value])
}
