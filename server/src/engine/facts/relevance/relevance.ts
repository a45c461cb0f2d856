import type { TouchContext } from '../../context.ts'
import type { TimedTouch } from '../../speech/timed.ts'
import { type AllWeights, weigh } from '../learned/weigh.ts'
import { weights } from '../learned/weights.ts'
import type { Clue, Clues } from './clues.ts'

/**
 * The relevance ladder, lowest rung that is true: 1 no nameable topic, 2 a topic but no gain or loss for the listener, 3 a
 * gain or loss that would fit anybody, 4 something checkable about them.
 */
export type Rung = 1 | 2 | 3 | 4

export type Relevance = Readonly<{
  /** Null where it is not judged: a shared matter is the relevance, or the signs are too few. */
  rung: Rung | null
  /** For each sentence, how surely it tells a checkable fact about the listener: log-odds. */
  factOdds: readonly number[]
  /** How surely the message gives a reason to listen, or needs none: log-odds. */
  reason: number
}>

/** From these odds on a sentence is held to tell a fact about the listener. */
export const FACT = 0.5

/** A line or two is no message yet. */
export const FEWEST_WORDS = 18
/** The odds that a rung must have to be named: the first two are told apart less surely. */
const ENOUGH = [-0.1, 0.2, 0.1]

/** Reads how relevant a message is to its listener from the clues in its sentences. */
export const relevanceOf = (clues: readonly Clues[], around?: Around): Relevance =>
  relevanceWith(weights, clues, around)

type Around = Readonly<{ context: TouchContext; timed: Pick<TimedTouch, 'touch' | 'words' | 'sentences'> }>

/** The same with weights that are tried out. */
export function relevanceWith(tried: AllWeights, clues: readonly Clues[], around?: Around): Relevance {
  const factOdds = clues.map((sentence, i) =>
    around && isFactBlankIn(around.timed, i) ? BLANK_FACT : weigh(sentence, tried.fact),
  )
  const reason = weigh(messageSigns(clues, factOdds), tried.reason)
  const isNotJudged =
    clues.length < 2 ||
    (around && around.timed.words.length < FEWEST_WORDS) ||
    clues.some((sentence) => sentence.has('breakUp') || sentence.has('errand'))
  if (isNotJudged || (around && isShared(around.context))) return { rung: null, factOdds, reason }
  if (around && hasFactBlank(around.timed)) return { rung: 4, factOdds, reason }
  if (reason > 0) return { rung: 4, factOdds, reason }
  const signs = rungSigns(clues, reason)
  const odds = rungNames.map((name) => weigh(signs, tried[name]))
  const best = odds.indexOf(mostOf(odds))
  const rung = odds[best]! > ENOUGH[best]! ? ((best + 1) as Rung) : null
  return { rung, factOdds, reason }
}

const rungNames = ['cryptic', 'topic', 'benefit'] as const

/** Between people who know each other the open matter is the relevance. */
export const isShared = ({ relationship, style }: TouchContext): boolean =>
  relationship === 'customer' || relationship === 'warm' || style === 'agreed'

/** Somebody will fill in a fact about the listener. */
export const hasFactBlank = ({ touch }: Pick<TimedTouch, 'touch'>): boolean =>
  touch.tags.some(({ byHand }) => byHand === 'fact')

const isFactBlankIn = ({ touch, sentences }: Around['timed'], i: number): boolean => {
  const { start, end } = sentences[i]!.span
  return touch.tags.some(({ byHand, span }) => byHand === 'fact' && span.start >= start && span.end <= end)
}

/** Odds that what somebody will fill in is a fact. */
const BLANK_FACT = 3

/** What the whole message shows of a reason to listen. */
export function messageSigns(clues: readonly Clues[], factOdds: readonly number[]): Map<string, number> {
  const some = (test: (sentence: Clues) => boolean): number => (clues.some(test) ? 1 : 0)
  const sent = (sentence: Clues): boolean => sentence.has('delivered') || sentence.has('ownStep')
  return new Map([
    ['likeliestFact', Math.max(-4, mostOf(factOdds))],
    ['caller', Math.min(8, total(clues, ['ours', 'kin', 'career', 'aboutUs', 'firm'])) / 4],
    ['release', some((sentence) => sentence.has('release'))],
    ['sendsSource', some((sentence) => sent(sentence) && sentence.has('source'))],
    ['sendsProduct', some((sentence) => sent(sentence) && sentence.has('product'))],
    ['vague', Math.min(4, total(clues, ['vague', 'later'])) / 2],
    ['praise', Math.min(4, total(clues, ['praise'])) / 2],
    ['product', Math.min(4, total(clues, ['product', 'supplies'])) / 2],
    ['checkable', Math.min(4, total(clues, ['name', 'rule', 'since', 'source', 'figure'])) / 2],
    ['price', some((sentence) => sentence.has('price'))],
    ['attempt', Math.min(4, total(clues, ['attempt', 'declined'])) / 2],
    ['gain', Math.min(4, total(clues, ['gain', 'yoursGain'])) / 2],
    ['tech', Math.min(4, total(clues, ['tech'])) / 2],
    ['anybody', Math.min(4, total(clues, ['anybody', 'generic', 'would'])) / 2],
  ])
}

/** What tells the lower rungs from each other and from messages with a reason to listen. */
export function rungSigns(clues: readonly Clues[], reason: number): Map<string, number> {
  const signs = new Map([['reason', Math.max(-4, Math.min(4, reason))]])
  for (const clue of rungClues) signs.set(clue, Math.min(3, total(clues, [clue])))
  const both = (clue: Clue, other: Clue): number =>
    clues.some((sentence) => sentence.has(clue) && sentence.has(other)) ? 1 : 0
  for (const other of ['goods', 'youWill', 'anybody', 'ours', 'product'] as const)
    signs.set(`gain with ${other}`, both('gain', other))
  return signs
}

const rungClues: readonly Clue[] = [
  'gain',
  'goods',
  'more',
  'anybody',
  'ours',
  'career',
  'kin',
  'praise',
  'product',
  'vague',
  'later',
  'meet',
  'price',
  'site',
  'tech',
  'attempt',
  'declined',
  'yoursGain',
  'generic',
  'would',
]

/** How often these were heard in all sentences. */
export const total = (clues: readonly Clues[], names: readonly Clue[]): number =>
  clues.reduce((sum, sentence) => sum + names.reduce((part, name) => part + (sentence.get(name) ?? 0), 0), 0)

/** The greatest of any number of numbers; of none, minus infinity. */
export const mostOf = (numbers: readonly number[]): number => numbers.reduce((a, b) => (b > a ? b : a), -Infinity)
