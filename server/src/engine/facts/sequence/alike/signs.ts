import { fieldsOf } from '../../../language/meaning/meaning.ts'
import type { Gist } from './gist.ts'

/** What two messages have in common, and what the later one brings: signs of whether it only says the earlier one again. */
export type AlikeSign =
  | 'common' // how much they have in common
  | 'akin' // share of the later one that stands in the earlier one in other words of the same field
  | 'taken' // share of the earlier one that the later one takes up in other words
  | 'opening' // share of the later one's opening that is in the earlier one
  | 'names' // names that are new
  | 'told' // of them, those of others than who calls and is called
  | 'figures' // figures that are new
  | 'days' // days that are new
  | 'others' // speaks of others of the same trade
  | 'news' // words that bring something, whatever it is

/** The signs of a message beside an earlier one, as far as their words tell them. */
export function alikeSigns(later: Gist, earlier: Gist, fields: FieldsOf = fieldsOf): Map<AlikeSign, number> {
  const now = shareOf(later, wordsIn(earlier, fields), fields)
  const then = shareOf(earlier, wordsIn(later, fields), fields)
  return new Map<AlikeSign, number>([
    ['common', Math.log1p(now.common)],
    ['akin', now.akin],
    ['taken', then.akin],
    ['opening', now.opening],
    ['names', newIn(later.names, earlier.all)],
    ['told', newIn(later.told, earlier.all)],
    ['figures', newIn(later.figures, earlier.all)],
    ['days', newIn(later.days, earlier.all)],
    ['others', later.others && !earlier.others ? 1 : 0],
    ['news', later.news && !earlier.news ? 1 : 0],
  ])
}

/** Which fields of meaning a word belongs to. */
export type FieldsOf = typeof fieldsOf

type Words = Readonly<{ ids: ReadonlySet<number>; fields: ReadonlySet<number> }>

const kept = new WeakMap<Gist, Words>()

function wordsIn(gist: Gist, known: FieldsOf): Words {
  const there = known === fieldsOf ? kept.get(gist) : undefined
  if (there) return there
  const fields = new Set<number>()
  for (const id of gist.words) for (const field of known(id, gist.language)) fields.add(field)
  const words = { ids: new Set(gist.words), fields }
  if (known === fieldsOf) kept.set(gist, words)
  return words
}

function shareOf(gist: Gist, other: Words, fieldsOf: FieldsOf) {
  let [total, same, akin, opening, openingTotal] = [0, 0, 0, 0, 0]
  for (let i = 0; i < gist.words.length; i++) {
    const id = gist.words[i]!
    const weight = gist.weights[i]!
    total += weight
    const isSame = other.ids.has(id)
    const isAkin = !isSame && fieldsOf(id, gist.language).some((field) => other.fields.has(field))
    if (isSame) same += weight
    if (isAkin) akin += weight
    if (i < gist.opening) {
      openingTotal += weight
      if (isSame || isAkin) opening += weight
    }
  }
  const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)
  const common = same + akin
  return { common, akin: share(akin, total), opening: share(opening, openingTotal) }
}

/** How many of these are new; more than two say no more. */
function newIn(marks: Uint32Array, all: Uint32Array): number {
  let count = 0
  for (const mark of marks) if (!all.includes(mark)) count++
  return Math.min(2, count)
}
