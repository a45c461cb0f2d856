import { fold } from './forms/fold.ts'
import { typoDistance } from './forms/typo.ts'

/** Whether a personal field is among those that there are; case, blanks, `_` and `-` do not matter. */
export const isKnownField = (name: string, fields: readonly string[]): boolean => {
  const wanted = plain(name)
  return fields.some((field) => plain(field) === wanted)
}

/** The field that a name was probably meant to be: the same without what stands before the dot, or a slip or two away. */
export function fieldMeant(name: string, fields: readonly string[]): string | null {
  const wanted = plain(name)
  const same = fields.find((field) => plain(field) === wanted) ?? fields.find((field) => last(field) === last(name))
  if (same !== undefined) return same
  let best: string | null = null
  let most = slipsIn(Math.min(last(name).length, LONGEST))
  for (const field of fields) {
    const slips = Math.min(distance(wanted, plain(field), most), distance(last(name), last(field), most))
    if (slips > most) continue
    best = field
    most = slips - 1
  }
  return best
}

const LONGEST = 40
const plain = (name: string): string => fold(name.toLowerCase()).replace(/[\s_-]+/g, '')
const last = (name: string): string => plain(name.slice(name.lastIndexOf('.') + 1))
const slipsIn = (length: number): number => (length < 3 ? 0 : length < 6 ? 1 : 2)
const distance = (a: string, b: string, most: number): number =>
  most < 1 || a.length > LONGEST ? most + 1 : typoDistance(a, b, most)
