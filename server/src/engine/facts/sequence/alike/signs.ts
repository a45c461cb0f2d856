import { fieldsOf } from '../../../language/meaning/meaning.ts'
import { amountsKept } from './amounts.ts'
import type { Gist } from './gist.ts'

/** What two messages have in common, and what the later one brings: signs of whether it only says the earlier one again. */
export type AlikeSign =
  | 'common' // how much they have in common
  | 'same' // share of the later one that stands in the earlier one
  | 'akin' // share of the later one that stands there in other words of the same field
  | 'long' // how much it says in all
  | 'own' // and for itself
  | 'least' // share of the later one's sentence that is least in the earlier one, and of the next one
  | 'less'
  | 'keptSame' // the same of the earlier one beside the later one
  | 'keptAkin'
  | 'keptLong'
  | 'left'
  | 'keptLeast'
  | 'keptLess'
  | 'names' // names that are new
  | 'told' // of them, those of others than who calls and is called
  | 'days' // days that are new
  | 'amounts' // amounts and times that are new
  | 'amountsBoth' // those that both say
  | 'amountsKept' // and the share of the earlier one's that these are
  | 'amountsLeft' // those that only the earlier one says
  | 'others' // speaks of others of the same trade
  | 'news' // words that bring something, whatever it is

/** The signs of a message beside an earlier one, as far as their words tell them. */
export function alikeSigns(later: Gist, earlier: Gist, fields: FieldsOf = fieldsOf): Map<AlikeSign, number> {
  const now = shareOf(later, wordsIn(earlier, fields), fields)
  const then = shareOf(earlier, wordsIn(later, fields), fields)
  const kept = amountsKept(earlier.amounts, later.amounts)
  const before = earlier.amounts.length / 2
  return new Map<AlikeSign, number>([
    ['common', Math.log1p(now.common)],
    ['same', now.same],
    ['akin', now.akin],
    ['long', now.long],
    ['own', now.own],
    ['least', now.least],
    ['less', now.less],
    ['keptSame', then.same],
    ['keptAkin', then.akin],
    ['keptLong', then.long],
    ['left', then.own],
    ['keptLeast', then.least],
    ['keptLess', then.less],
    ['names', newIn(later.names, earlier.all)],
    ['told', newIn(later.told, earlier.all)],
    ['days', newIn(later.days, earlier.all)],
    ['amounts', Math.min(MOST_AMOUNTS, later.amounts.length / 2 - amountsKept(later.amounts, earlier.amounts))],
    ['amountsBoth', Math.min(MOST_AMOUNTS, kept)],
    ['amountsKept', before > 0 ? kept / before : UNKNOWN],
    ['amountsLeft', Math.min(MOST_AMOUNTS, before - kept)],
    ['others', later.others && !earlier.others ? 1 : 0],
    ['news', later.news && !earlier.news ? 1 : 0],
  ])
}

/** More amounts say no more. */
const MOST_AMOUNTS = 3
/** Where there was none to keep: between a follow-up's share and a repetition's. */
const UNKNOWN = 0.35

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
  let [total, same, akin] = [0, 0, 0]
  // Of the sentences: the least share of one, and the least but one.
  let [least, less, count, at] = [1, 1, 0, 0]
  for (const end of gist.ends) {
    let [whole, common] = [0, 0]
    for (; at < end; at++) {
      const id = gist.words[at]!
      const weight = gist.weights[at]!
      whole += weight
      const isSame = other.ids.has(id)
      if (!isSame && !fieldsOf(id, gist.language).some((field) => other.fields.has(field))) continue
      common += weight
      if (isSame) same += weight
      else akin += weight
    }
    total += whole
    if (whole < SAYS_SOMETHING) continue
    count++
    const share = common / whole
    if (share < least) [least, less] = [share, least]
    else if (share < less) less = share
  }
  const share = (part: number) => (total > 0 ? part / total : 0)
  const common = same + akin
  return {
    common,
    same: share(same),
    akin: share(akin),
    long: Math.log1p(total),
    own: Math.log1p(total - common),
    least,
    less: count > 1 ? less : least,
  }
}

/** A sentence of less weight is a greeting, a number to call, or what happens next. */
const SAYS_SOMETHING = 1.2

/** How many of these are new; more than two say no more. */
function newIn(marks: Uint32Array, all: Uint32Array): number {
  let count = 0
  for (const mark of marks) if (!all.includes(mark)) count++
  return Math.min(2, count)
}
