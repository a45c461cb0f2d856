import { boastFrames, mysteryFrames, promiseFrames } from '../../language/tone/tellings/tellingFrames.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { heardFrames } from '../frames.ts'
import { FEWEST_WORDS, isShared, mostOf, type Rung } from './relevance.ts'

/** The rung that the weights name; where they are in doubt, the one that frames tell. */
export function rungOf(t: TouchFacts): Rung | null {
  const { rung, reason } = t.relevance
  if (!isJudged(t) || rung === 3 || rung === 1) return rung
  if (reason < HIDDEN && heardFrames(t, mysteryFrames).length > 0 && mostOf(t.relevance.factOdds) < PLAIN) return 1
  if (rung === 4 || reason > DOUBT || !t.context.firstContact) return rung
  if (heardFrames(t, promiseFrames).length > 0) return 3
  return rung ?? (heardFrames(t, boastFrames).length > 0 ? 2 : null)
}

/** Where the caller tells of the firm or its product. */
export const boastsIn = (t: TouchFacts): readonly PhraseHit[] => heardFrames(t, boastFrames)

const isJudged = ({ context, clues, timed }: TouchFacts): boolean =>
  clues.length > 1 &&
  timed.words.length >= FEWEST_WORDS &&
  !isShared(context) &&
  !clues.some((sentence) => sentence.has('breakUp') || sentence.has('errand'))

/** A message with surer odds of a reason than this is not held to hide it. */
const HIDDEN = 1.2
/** Odds at which a sentence tells a fact without doubt. */
const PLAIN = 1
/** With surer odds of a reason than this a message needs no other. */
const DOUBT = -0.4
