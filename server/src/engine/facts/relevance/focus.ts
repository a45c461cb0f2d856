import type { SentenceFacts } from '../facts.ts'
import { type AllWeights, weigh } from '../learned/weigh.ts'
import { weights } from '../learned/weights.ts'
import type { Clue, Clues } from './clues.ts'
import { capped, FEWEST_WORDS, mostOf, type Told, tellingOf, total } from './relevance.ts'

/** Of whom a message speaks, and when. */
export type Focus = Readonly<{
  /** How surely what the listener has of it comes only behind the seconds in which they decide: log-odds. */
  late: number
  /** How surely it speaks of the caller instead of the listener: log-odds. */
  caller: number
  /** The sentences that tell of the caller's firm, its history or its product. */
  own: readonly SentenceFacts[]
  /** The likeliest fact about the listener behind those seconds. */
  lateFact: SentenceFacts | null
}>

/** What there is to judge by: sentences with their clues and odds, and the second after which a hook is late. */
export type Heard = Readonly<{
  sentences: readonly SentenceFacts[]
  clues: readonly Clues[]
  factOdds: readonly number[]
  told: Told
  reason: number
  limit: number
  /** The caller and the listener know each other. */
  known: boolean
}>

/** Reads of whom a message speaks from the clues in its sentences. */
export function focusOf(heard: Heard, { late, caller }: Pick<AllWeights, 'late' | 'caller'> = weights): Focus {
  const { sentences, clues, factOdds, limit, known, reason, told } = heard
  const behind = sentences.flatMap(({ timed }, i) => (timed.start > limit ? [i] : []))
  const most = mostOf(behind.map((i) => factOdds[i]!))
  const first = behind.find((i) => factOdds[i]! >= most - 0.5)
  const soon = mostOf(factOdds.filter((_, i) => sentences[i]!.timed.start <= limit))
  // Between people who know each other, at a goodbye, behind a plain fact or a referrer, and without a reason, nothing is late.
  const referred = sentences.some(({ timed }, i) => timed.start <= limit && clues[i]!.has('referrer'))
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const isNone =
    words < FEWEST_WORDS ||
    known ||
    referred ||
    reason < NO_REASON ||
    first === undefined ||
    soon > PLAIN ||
    total(clues, ['breakUp']) > 0
  const odds = isNone ? Number.NEGATIVE_INFINITY : weigh(focusSigns(heard), late)
  return {
    // What may be a fact at the start speaks against a late one.
    late: odds < soon + AHEAD ? Number.NEGATIVE_INFINITY : odds,
    caller: words < FEWEST_WORDS ? Number.NEGATIVE_INFINITY : weigh(callerSigns(heard), caller),
    own: sentences.filter((sentence, i) => told.own[i]! > OWN || isOwn(sentence, clues[i]!, factOdds[i]!)),
    lateFact: first === undefined ? null : sentences[first]!,
  }
}

/** Odds at which a sentence tells a fact without doubt. */
const PLAIN = 2
const NO_REASON = -1
/** From these odds on a sentence is held to tell of the caller. */
const OWN = -1
/** By so much a late fact must outdo what may be one at the start. */
const AHEAD = 0.5

/** The signs by which it is weighed whether the reason to listen comes late. */
export function focusSigns(heard: Heard): Map<string, number> {
  const { sentences, clues, factOdds, reason, known } = heard
  const own = sentences.filter((sentence, i) => isOwn(sentence, clues[i]!, factOdds[i]!))
  return new Map([
    ['reason', capped(reason)],
    ...factSigns(heard),
    ['own sentences', Math.min(3, own.length)],
    ['own words', Math.min(40, Math.max(0, mostOf(own.map(({ words }) => words.length)))) / 10],
    ['known', known ? 1 : 0],
    ['told of the firm', own.length >= 2 || total(clues, ['career', 'kin', 'aboutUs']) >= 2 ? 1 : 0],
    ...clueSigns(heard, clues),
  ])
}

/** The signs by which it is weighed whether the message speaks of the caller. */
export function callerSigns(heard: Heard): Map<string, number> {
  const { sentences, clues, factOdds, told, known } = heard
  const own = sentences.flatMap((_, i) => (told.own[i]! > OWN ? [i] : []))
  const firstFact = factOdds.findIndex((odds) => odds > 0)
  const words = own.reduce((sum, i) => sum + sentences[i]!.words.length, 0)
  return new Map([
    ...factSigns(heard),
    ['known', known ? 1 : 0],
    ['likeliestOwn', capped(mostOf(told.own))],
    ['secondOwn', capped([...told.own].sort((a, b) => b - a)[1] ?? -4)],
    ['own sentences', Math.min(3, own.length)],
    ['own words', Math.min(60, words) / 10],
    ['own before any fact', own.some((i) => firstFact < 0 || i < firstFact) ? 1 : 0],
    ['likeliestPromise', capped(mostOf(told.promise))],
    ['likeliestMystery', capped(mostOf(told.mystery))],
    ...clueSigns(heard, tellingOf(clues)),
  ])
}

type Signs = [string, number][]

/** How likely a fact about the listener is within the seconds in which they decide, and behind them. */
function factSigns(heard: Heard): Signs {
  const likeliest = (odds: readonly number[]) => Math.min(3, capped(mostOf(odds)))
  const { factOdds } = heard
  return [
    ['earlyFact', likeliest(factOdds.filter((_, i) => isEarly(heard, i)))],
    ['lateFact', likeliest(factOdds.filter((_, i) => !isEarly(heard, i)))],
  ]
}

/** What is heard within those seconds, and what anywhere in the sentences that tell something. */
function clueSigns(heard: Heard, telling: readonly Clues[]): Signs {
  const soon = heard.clues.filter((_, i) => isEarly(heard, i))
  return [
    ...early.map((clue): [string, number] => [`early ${clue}`, Math.min(3, total(soon, [clue]))]),
    ...anywhere.map((clue): [string, number] => [clue, Math.min(4, total(telling, [clue]))]),
  ]
}

const isEarly = ({ sentences, limit }: Heard, i: number): boolean => sentences[i]!.timed.start <= limit

/** More of the caller than of the listener, in a sentence that tells something. */
function isOwn({ words, roles }: SentenceFacts, clues: Clues, odds: number): boolean {
  if (words.length < (roles.has('greeting') ? 12 : 5) || odds > 0) return false
  const count = (names: readonly Clue[]): number => names.reduce((sum, name) => sum + (clues.get(name) ?? 0), 0)
  if (count(doing) > 0 && count(['career', 'kin', 'aboutUs']) === 0) return false
  return count(ownClues) >= 2 && count(ownClues) > count(['yours', 'theyDid', 'sharedMatter']) + 1
}

/** What somebody asks for, does or wishes is no telling. */
const doing: readonly Clue[] = [
  'ownStep',
  'delivered',
  'callbackAsk',
  'replyChannel',
  'request',
  'question',
  'pleasantry',
]
const ownClues: readonly Clue[] = [
  'firm',
  'ours',
  'kin',
  'career',
  'aboutUs',
  'we',
  'product',
  'supplies',
  'praise',
  'iDid',
]
const early: readonly Clue[] = [
  'mine',
  'iDid',
  'pleasantry',
  'attempt',
  'declined',
  'referrer',
  'sharedMatter',
  'yours',
  'theyDid',
  'ours',
  'kin',
  'vague',
]
const anywhere: readonly Clue[] = [
  'ours',
  'kin',
  'career',
  'aboutUs',
  'product',
  'supplies',
  'praise',
  'gain',
  'yours',
  'theyDid',
  'name',
]
