import { bounded } from '../bounded.ts'
import { cheapest, neededWords } from './needs.ts'

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

/** Of a table whose rows are expressions. */
export const itself = (row: RegExp): readonly RegExp[] => [row]

/** Tells by number, ascending, which rows may match a line. */
type Gate = (words: readonly string[]) => readonly number[]

/** Made when a table is first asked, and kept as long as it. */
const gates = new WeakMap<readonly unknown[], Gate>()

function gateOf(rows: readonly (readonly RegExp[])[]): Gate {
  const whole = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  const always: number[] = []
  rows.forEach((row, i) => {
    const needed = cheapest(row.map(neededWords))
    if (!needed) always.push(i)
    for (const { text, begins } of needed ?? []) add(begins ? beginnings : whole, text, i)
  })
  const longest = Math.max(0, ...[...beginnings.keys()].map(({ length }) => length))
  const look = (word: string): readonly number[] => {
    const found = [...(whole.get(word) ?? [])]
    for (let length = Math.min(longest, word.length); length > 0; length--)
      found.push(...(beginnings.get(word.slice(0, length)) ?? []))
    return found
  }
  const known = bounded<readonly number[]>(20_000)
  return (words) => {
    const found = [...always]
    for (const word of words)
      for (const row of known.get(word) ?? known.set(word, look(word))) if (!found.includes(row)) found.push(row)
    return found.sort((a, b) => a - b)
  }
}

function add(to: Map<string, number[]>, text: string, row: number): void {
  const rows = to.get(text)
  if (rows) rows.push(row)
  else to.set(text, [row])
}
