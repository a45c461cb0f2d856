import type { Language } from '../../language/text.ts'
import type { TouchFacts } from '../facts.ts'
import type { Clue } from '../relevance/clues.ts'
import { likeness } from '../shingles.ts'
import { takesLeave } from './closing.ts'
import { type Matter, matterOf } from './matter.ts'

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
  const of = before.findIndex((earlier) => saysAgain(later, earlier))
  return of < 0 ? null : { of, how: 'paraphrase' }
}

/** In a line or two, other words for the same are hardly to be told from other matters. */
const FEWEST_IN_OTHER_WORDS = 15
/** Words of the matter that both have; fewer may be the topic alone. */
const COMMON = 4
/** What only news brings, where the earlier message had none of it. */
const newsClues: readonly Clue[] = ['figure', 'numberWord', 'itDid', 'sharedMatter', 'refusal']

/** The same matter with other words and nothing new: no name, no figure, nothing that happened, no question about what was sent. */
function saysAgain(later: TouchFacts, earlier: TouchFacts): boolean {
  const [now, then] = [matterIn(later), matterIn(earlier)]
  if (now.clues.has('iDid') || now.acts.has('release')) return false
  if (now.clues.has('question') && now.acts.has('delivered')) return false
  if (newsClues.some((clue) => now.clues.has(clue) && !then.clues.has(clue))) return false
  if (now.particular.some((stem) => !then.all.has(stem))) return false
  if (news[later.context.language].test(later.timed.touch.text)) return false
  let common = 0
  for (const word of now.words) if (then.words.has(word)) common++
  return common >= COMMON
}

/** Words that bring something new, whatever it is. */
const news: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:this time|another|one more|too|also|instead|corrected|mistake|yesterday|turns out|told|published|announced|now|twice|theirs|next door|neighbou?rs?)\b/i,
  es: /(?<!\p{L})(?:otr[oa]s?|tambi[eé]n|adem[aá]s|esta vez|ahora|ayer|nuev[oa]s?|resulta|s[ií] se|(?:dos|tres) veces|vecin[oa]s?)(?!\p{L})/iu,
}

const matters = new WeakMap<TouchFacts, Matter>()

function matterIn(t: TouchFacts): Matter {
  const matter = matters.get(t) ?? matterOf(t)
  matters.set(t, matter)
  return matter
}
