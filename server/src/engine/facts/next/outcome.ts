import type { SentenceFacts } from '../facts.ts'
import { type AllWeights, weigh } from '../learned/weigh.ts'
import { weights } from '../learned/weights.ts'
import { type Clues, ofRelevance } from '../relevance/clues.ts'
import { mostOf } from '../relevance/relevance.ts'
import { type Act, allActs } from './acts.ts'

/** What a message leaves to happen, as log-odds. */
export type Outcome = Readonly<{
  /** Everything hangs on the listener's call. */
  callback: number
  /** Nothing is asked, done or let go of. */
  nothing: number
}>

/** What there is to judge by. */
export type Ending = Readonly<{
  sentences: readonly SentenceFacts[]
  clues: readonly Clues[]
  factOdds: readonly number[]
  acts: (act: Act) => readonly { sentence: SentenceFacts }[]
}>

/** Reads what a message leaves to happen from what its sentences do, the last ones above all. */
export function outcomeOf(ending: Ending, tried: Pick<AllWeights, 'callback' | 'nothing'> = weights): Outcome {
  if (ending.sentences.length === 0) return { callback: Number.NEGATIVE_INFINITY, nothing: Number.NEGATIVE_INFINITY }
  const signs = endingSigns(ending)
  return { callback: weigh(signs, tried.callback), nothing: weigh(signs, tried.nothing) }
}

/** What all sentences, the last two and the last one do. */
export function endingSigns({ sentences, clues, factOdds, acts }: Ending): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  const doing = new Map(allActs.map((act) => [act, new Set(acts(act).map(({ sentence }) => sentence))]))
  sentences.forEach((sentence, i) => {
    const here = [
      ...[...clues[i]!.keys()].filter((clue) => clue !== 'opens' && clue !== 'closes' && !ofRelevance.has(clue)),
      ...allActs.filter((act) => doing.get(act)!.has(sentence)).map((act) => `${act}s`),
      ...kinds.filter((kind) => sentence.words.some((word) => word.kind === kind)),
    ]
    const behind = sentences.length - 1 - i
    for (const sign of here) {
      signs.set(sign, Math.min(MOST, (signs.get(sign) ?? 0) + 0.5))
      if (behind < 2) signs.set(`${sign}, near the end`, 1)
      if (behind < 1) signs.set(`${sign}, at the end`, 1)
    }
  })
  signs.set('words', sentences.reduce((sum, { words }) => sum + words.length, 0) / 50)
  signs.set('likeliestFact', 1 / (1 + Math.exp(-mostOf(factOdds))))
  return signs
}

const MOST = 1.5
const kinds = ['phone', 'address'] as const
