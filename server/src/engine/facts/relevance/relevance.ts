import type { TouchContext } from '../../context.ts'
import { type Telling, tellings } from '../../language/tone/tellings/tellingFrames.ts'
import type { TimedTouch } from '../../speech/timed.ts'
import { type AllWeights, weigh } from '../learned/weigh.ts'
import { weights } from '../learned/weights.ts'
import { type Clue, type Clues, ofRelevance, tells } from './clues.ts'

/**
 * The relevance ladder, lowest rung that is true: 1 no nameable topic, 2 a topic but no gain or loss for the listener, 3 a
 * gain or loss that would fit anybody, 4 something checkable about them.
 */
export type Rung = 1 | 2 | 3 | 4

export type Relevance = Readonly<{
  /** Null where it is not judged: a shared matter is the relevance, or the signs are too few. */
  rung: Rung | null
  /** Of the rungs without a reason to listen the likeliest; null where that is not asked. */
  likeliest: 1 | 2 | 3 | null
  /** How surely it has no topic, where the lowest rung is the likeliest; a goodbye and a mere hello may have none either: log-odds. */
  cryptic: number
  /** For each sentence, how surely it tells a checkable fact about the listener: log-odds. */
  factOdds: readonly number[]
  /** For each sentence, how surely it does the other things that a message is judged by: log-odds. */
  told: Told
  /** How surely the message gives a reason to listen, or needs none: log-odds. */
  reason: number
}>

/** What a sentence may do instead of telling a fact about the listener. */
export type Told = Readonly<Record<Telling, readonly number[]>>

/** From these odds on a sentence is held to tell a fact about the listener. */
export const FACT = 0.5

/** A line or two is no message yet. */
export const FEWEST_WORDS = 18
/** A reason with higher odds than this is one. */
const REASON = 0
/** The odds that the likeliest rung must have to be named. */
const ENOUGH = 0
/** The lowest rung that is true is named: a gain for anybody has to be so much likelier than a mere topic. */
const AHEAD = 0.5
/**
 * With odds of a reason below this, a mere topic is named at odds that are lower by so much, if there is more than a line or two; in
 * Spanish that would hear nothing more.
 */
const DOUBTFUL = -1
const LESS = { en: 0.5, es: 0 }
const less = (around: Around | undefined): number => (around ? LESS[around.context.language] : 0)
/** What a later contact is about may have been told before. */
const ENOUGH_LATER = 1.2

/** Reads how relevant a message is to its listener from the clues in its sentences. */
export const relevanceOf = (clues: readonly Clues[], around?: Around): Relevance =>
  relevanceWith(weights, clues, around)

type Around = Readonly<{
  context: TouchContext
  timed: Pick<TimedTouch, 'touch' | 'words' | 'sentences'>
  hasOpenMatter: boolean
}>

/** The same with weights that are tried out. */
export function relevanceWith(tried: AllWeights, clues: readonly Clues[], around?: Around): Relevance {
  const sentences = sentenceOdds(tried, clues)
  const { told } = sentences
  const factOdds = sentences.factOdds.map((one, i) => (around && isFactBlankIn(around.timed, i) ? BLANK_FACT : one))
  const reason = weigh(messageSigns(clues, factOdds, told), tried.reason)
  const judged = { factOdds, told, reason, cryptic: Number.NEGATIVE_INFINITY, likeliest: null }
  const isShort = clues.length < 2 || (around && around.timed.words.length < FEWEST_WORDS)
  const isAside = clues.some((sentence) => sentence.has('breakUp') || sentence.has('errand'))
  if (isShort || around?.hasOpenMatter) return { rung: null, ...judged }
  if (reason > REASON || (around && hasFactBlank(around.timed))) return { rung: isAside ? null : 4, ...judged }
  const signs = rungSigns(clues, told, reason)
  // Where nothing is told but who calls and what comes next, nothing is promised either.
  const isBare = clues.every(
    (sentence) => (isErrand(sentence) || sentence.has('replyChannel')) && !sentence.has('gain'),
  )
  const odds = (isBare ? rungNames.slice(0, 2) : rungNames).map(
    (name) => weigh(signs, tried[name]) - (name === 'benefit' ? AHEAD : 0),
  )
  const best = odds.indexOf(mostOf(odds))
  const isPlainTopic = rungNames[best] === 'topic' && reason < DOUBTFUL && clues.length > 2
  const enough = (around?.context.firstContact === false ? ENOUGH_LATER : ENOUGH) - (isPlainTopic ? less(around) : 0)
  const cryptic = best === 0 ? odds[0]! : judged.cryptic
  const likeliest = isAside ? null : ((best + 1) as 1 | 2 | 3)
  return { ...judged, cryptic, likeliest, rung: odds[best]! > enough ? likeliest : null }
}

/** What each sentence does, as log-odds. */
export const sentenceOdds = (
  tried: Pick<AllWeights, 'fact' | Telling>,
  clues: readonly Clues[],
): Pick<Relevance, 'factOdds' | 'told'> => {
  const odds = (name: 'fact' | Telling) => clues.map((sentence) => weigh(sentence, tried[name]))
  // What frames tell of a sentence outweighs its words.
  const told = (name: Telling) => odds(name).map((one, i) => (clues[i]!.has(tells(name)) ? Math.max(one, TOLD) : one))
  const isTold = (sentence: Clues): boolean => tellings.some((name) => sentence.has(tells(name)))
  return {
    factOdds: odds('fact').map((one, i) => (isTold(clues[i]!) ? Math.min(one, NO_FACT) : one)),
    told: { own: told('own'), promise: told('promise'), mystery: told('mystery') },
  }
}

/** Odds of what frames tell, and that such a sentence is a fact about the listener. */
const TOLD = 2.5
const NO_FACT = -1

const rungNames = ['cryptic', 'topic', 'benefit'] as const

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
export function messageSigns(all: readonly Clues[], factOdds: readonly number[], told: Told): Map<string, number> {
  const clues = tellingOf(all)
  const some = (test: (sentence: Clues) => boolean): number => (all.some(test) ? 1 : 0)
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
    ...toldSigns(all, told),
  ])
}

/** What tells the lower rungs from each other and from messages with a reason to listen. */
export function rungSigns(all: readonly Clues[], told: Told, reason: number): Map<string, number> {
  const clues = tellingOf(all)
  const signs = new Map([['reason', capped(reason)], ...toldSigns(all, told)])
  for (const clue of rungClues) signs.set(clue, Math.min(3, total(clues, [clue])))
  const both = (clue: Clue, other: Clue): number =>
    clues.some((sentence) => sentence.has(clue) && sentence.has(other)) ? 1 : 0
  for (const other of ['goods', 'youWill', 'anybody', 'ours', 'product'] as const)
    signs.set(`gain with ${other}`, both('gain', other))
  return signs
}

/** What the sentences do besides telling facts, and how those that tell something are made. */
function toldSigns(all: readonly Clues[], { own, promise, mystery }: Told): [string, number][] {
  const telling = all.filter((sentence) => !isErrand(sentence))
  return [
    ['likeliestOwn', capped(mostOf(own))],
    ['likeliestPromise', capped(mostOf(promise))],
    ['likeliestMystery', capped(mostOf(mystery))],
    ['own sentences', Math.min(3, own.filter((odds) => odds > 0).length)],
    ['telling sentences', Math.min(4, telling.length)],
    ...[...ofRelevance].map((clue): [string, number] => [`${clue} told`, Math.min(3, total(telling, [clue]))]),
  ]
}

/** Odds that are surer than this say no more. */
export const capped = (odds: number): number => Math.max(-4, Math.min(4, odds))

/** The clues of sentences that greet, send or announce say little of what a message is about. */
export function tellingOf(all: readonly Clues[]): readonly Clues[] {
  if (all.every(isErrand)) return all
  return all.map((sentence) =>
    isErrand(sentence) ? new Map([...sentence].filter(([clue]) => alwaysHeard.has(clue))) : sentence,
  )
}

/** A sentence that greets, names the caller, sends something or says what comes next. */
export const isErrand = (sentence: Clues): boolean =>
  errands.some((clue) => sentence.has(clue)) ||
  (!sentence.has('yours') && (sentence.has('identify') || sentence.has('greeting') || sentence.has('short')))
const errands: readonly Clue[] = ['delivered', 'ownStep', 'callbackAsk', 'release', 'farewell', 'courtesy']
const alwaysHeard: ReadonlySet<Clue> = new Set([...errands, 'attempt', 'declined', 'firm'])

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
