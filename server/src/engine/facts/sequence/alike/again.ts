import type { TouchFacts } from '../../facts.ts'
import { type Weights, weigh } from '../../learned/weigh.ts'
import type { Clue } from '../../relevance/clues.ts'
import { type Gist, gistOf } from './gist.ts'
import { type AlikeSign, alikeSigns, type FieldsOf } from './signs.ts'
import { againWeights } from './weights.ts'

/** Signs in what the later one's sentences do, which only a message that was read in full has. */
export type DoingSign =
  | 'tells' // something that happened, or is known to both
  | 'recalls' // that the caller called or wrote before, or asks whether something arrived
  | 'sends' // something that lies with the listener, or is on its way
  | 'leaves' // takes leave

export type AgainSign = AlikeSign | DoingSign

/** The weights of both judgements: of two steps of a sequence, and of two messages in different files. */
export type AgainWeights = Readonly<{ within: Weights; across: Weights }>

/**
 * Whether a message says an earlier one of its sequence again, whatever its words: log-odds. Where they cannot be more than
 * `least`, what only a reading in full tells is not looked for.
 */
export function againOdds(later: TouchFacts, earlier: TouchFacts, least: number): number {
  const ofLater = pairs.get(later) ?? new WeakMap<TouchFacts, Pair>()
  pairs.set(later, ofLater)
  const pair = ofLater.get(earlier) ?? {
    most: weigh(alikeSigns(gistIn(later), gistIn(earlier)), againWeights.within) + mostOfDoing,
    odds: null,
  }
  if (pair.odds === null && pair.most > least) pair.odds = weigh(againSigns(later, earlier), againWeights.within)
  ofLater.set(earlier, pair)
  return pair.odds ?? pair.most
}

/** What the odds of two messages may be at most, and are: of all pairs of a sequence an edit changes those of one message. */
type Pair = { most: number; odds: number | null }
const pairs = new WeakMap<TouchFacts, WeakMap<TouchFacts, Pair>>()

const doingSigns: readonly DoingSign[] = ['tells', 'recalls', 'sends', 'leaves']
/** Each of these signs counts once or not at all. */
const mostOfDoing = doingSigns.reduce((sum, sign) => sum + Math.max(0, againWeights.within[sign] ?? 0), 0)

const gistIn = (t: TouchFacts): Gist => gistOf(t.timed.touch, t.context.language)

/** The same of messages in different files, by their words alone. */
export const againAcross = (later: Gist, earlier: Gist): number =>
  later.language === earlier.language ? weigh(alikeSigns(later, earlier), againWeights.across) : -Infinity

/** All signs of a step beside an earlier one. */
export function againSigns(later: TouchFacts, earlier: TouchFacts, fields?: FieldsOf): Map<AgainSign, number> {
  const now = doingOf(later)
  const then = doingOf(earlier)
  const signs = new Map<AgainSign, number>(alikeSigns(now.gist, then.gist, fields))
  signs.set('tells', toldClues.some((clue) => now.clues.has(clue) && !then.clues.has(clue)) ? 1 : 0)
  signs.set('leaves', now.leaves ? 1 : 0)
  signs.set('recalls', now.recalls ? 1 : 0)
  signs.set('sends', now.sends && !then.sends ? 1 : 0)
  return signs
}

const toldClues: readonly Clue[] = ['itDid', 'sharedMatter', 'refusal']

type Doing = Readonly<{ gist: Gist; clues: ReadonlySet<Clue>; recalls: boolean; sends: boolean; leaves: boolean }>
const doings = new WeakMap<TouchFacts, Doing>()

function doingOf(t: TouchFacts): Doing {
  const known = doings.get(t)
  if (known) return known
  const moves = (...names: Parameters<TouchFacts['moves']>[0][]) => names.some((name) => t.moves(name).length > 0)
  const doing = {
    gist: gistIn(t),
    clues: new Set(t.clues.flatMap((clues) => [...clues.keys()])),
    recalls: moves('reminds', 'confirms'),
    sends: moves('mentions') || t.acts('delivered').length > 0,
    leaves: moves('ends', 'asksHow') || t.acts('release').length > 0,
  }
  doings.set(t, doing)
  return doing
}
