import type { TouchFacts } from '../facts.ts'
import { likeness } from '../shingles.ts'
import { againOdds } from './alike/again.ts'
import { gistOf } from './alike/gist.ts'
import { takesLeave } from './closing.ts'

/** Share of common words from which one message is a copy of another. */
const COPY = 0.6
/** Shorter messages are alike by chance. */
const FEWEST_WORDS = 8
/** No sequence is longer; a file that is a whole library is not compared step by step. */
const LOOK_BACK = 12

/** A step that says an earlier one again: which, as an index, and in what way. */
export type Repeat = Readonly<{ of: number; how: 'copy' | 'paraphrase' }>

/**
 * What each step says again, null where it has something of its own. A step is compared again only when it, or one of the
 * dozen before it, has changed: in a file of two thousand steps an edit costs as much as in one of twenty.
 */
export function repeatsIn(steps: readonly TouchFacts[]): readonly (Repeat | null)[] {
  const comparable = steps.map((facts, i) => ({ facts, i })).filter(({ facts }) => isComparable(facts))
  const repeats: (Repeat | null)[] = steps.map(() => null)
  for (const [at, { facts, i }] of comparable.entries()) {
    const before = comparable.slice(Math.max(0, at - LOOK_BACK), at)
    const last = known.get(facts)
    let answer = last?.answer ?? null
    if (!last || !isSame(last.before, before)) {
      answer = closest(
        facts,
        before.map((one) => one.facts),
      )
      known.set(facts, { before: before.map((one) => one.facts), answer })
    }
    repeats[i] = answer && { of: before[answer.of]!.i, how: answer.how }
  }
  return repeats
}

type Known = Readonly<{ before: readonly TouchFacts[]; answer: Repeat | null }>
const known = new WeakMap<TouchFacts, Known>()

const isComparable = ({ spoken, shingles }: TouchFacts): boolean => spoken && shingles.length >= FEWEST_WORDS

const isSame = (before: readonly TouchFacts[], now: readonly { facts: TouchFacts }[]): boolean =>
  before.length === now.length && before.every((facts, i) => facts === now[i]!.facts)

function closest(later: TouchFacts, before: readonly TouchFacts[]): Repeat | null {
  let answer: Repeat | null = null
  let most = COPY
  for (const [of, earlier] of before.entries()) {
    const alike = likeness(later.shingles, earlier.shingles)
    if (alike < most || (alike === most && answer)) continue
    answer = { of, how: 'copy' }
    most = alike
  }
  if (answer || later.shingles.length < FEWEST_IN_OTHER_WORDS || takesLeave(later)) return answer
  return paraphrased(later, before)
}

/** In a line or two, other words for the same are hardly to be told from other matters. */
const FEWEST_IN_OTHER_WORDS = 12
/** Log-odds from which a short second message is taken to say the first one again. */
const SURE = -0.4
/** So much more for each doubling of the earlier ones: among many, one is like it by chance. */
const AMONG = 0.4
/** So much more where the message is long: a new matter beside the old one is easily missed in it. */
const LONGER = 1
const LONG = 40
/**
 * The least of one that reminds of earlier calls, asks whether something arrived or tells what others did: it may well name
 * the matter again.
 */
const SURE_THOUGH_IT_BRINGS_MORE = 1.2

/** The earlier one that it most probably says again. */
function paraphrased(later: TouchFacts, before: readonly TouchFacts[]): Repeat | null {
  let answer: Repeat | null = null
  const isLong = later.timed.words.length > LONG
  let most = SURE + AMONG * Math.log2(before.length) + (isLong ? LONGER : 0)
  for (const [of, earlier] of before.entries()) {
    const odds = againOdds(later, earlier, most)
    if (odds <= most) continue
    answer = { of, how: 'paraphrase' }
    most = odds
  }
  return most > SURE_THOUGH_IT_BRINGS_MORE || !answer || !bringsMore(later) ? answer : null
}

const bringsMore = ({ moves, timed, context }: TouchFacts): boolean =>
  moves('reminds').length > 0 || moves('confirms').length > 0 || gistOf(timed.touch, context.language).others
