import {
  boastFrames,
  mysteryFrames,
  promiseFrames,
  sightFrames,
  topicFrames,
} from '../../language/tone/tellings/tellingFrames.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { heardFrames } from '../frames.ts'
import { heardByWords } from '../learned/byWords.ts'
import { productClauses } from '../selling/product.ts'
import { FEWEST_WORDS, isShared, mostOf, type Rung } from './relevance.ts'

/** The rung that the weights name; where they are in doubt, the one that frames tell. */
export function rungOf(t: TouchFacts): Rung | null {
  const { rung, reason, factOdds } = t.relevance
  if (!isJudged(t)) return rung
  if (rung !== 3 && reason < HIDDEN && mostOf(factOdds) < PLAIN && hears(t, mysteryFrames)) return 1
  if (rung !== 4 && hears(t, sightFrames)) return null
  if (rung === 3) return 3
  if (rung === 1) return namesTopic(t) ? 2 : isSecret(t) ? 1 : null
  if (rung === 4 || reason > DOUBT || !t.context.firstContact) return rung
  if (hears(t, promiseFrames)) return 3
  return rung ?? (hears(t, boastFrames) ? 2 : null)
}

const hears = (t: TouchFacts, frames: typeof boastFrames): boolean => heardFrames(t, frames).length > 0

/** What is sold is named, in whatever words. */
const namesTopic = (t: TouchFacts): boolean =>
  hears(t, topicFrames) || hears(t, boastFrames) || heardByWords(t, 'salesy').length > 0 || productClauses(t).length > 0

/** Unusual words for what it is about are no secret. */
const isSecret = ({ context, relevance: { reason, told } }: TouchFacts): boolean =>
  mysteryFrames[context.language].length === 0 || reason < NO_REASON || mostOf(told.mystery) > SECRET

/** Where the caller tells of the firm or its product. */
export const boastsIn = (t: TouchFacts): readonly PhraseHit[] => heardFrames(t, boastFrames)

const isJudged = ({ context, clues, timed }: TouchFacts): boolean =>
  clues.length > 1 &&
  timed.words.length >= FEWEST_WORDS &&
  !isShared(context) &&
  !clues.some((sentence) => sentence.has('breakUp') || sentence.has('errand'))

/** With odds below this a message gives no reason at all. */
const NO_REASON = -5
/** From these odds on a sentence is held to hide what the call is about. */
const SECRET = -1.5
/** A message with surer odds of a reason than this is not held to hide it. */
const HIDDEN = 1.2
/** Odds at which a sentence tells a fact without doubt. */
const PLAIN = 1
/** With surer odds of a reason than this a message needs no other. */
const DOUBT = -0.4
