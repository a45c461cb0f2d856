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
import { FEWEST_WORDS, mostOf, type Rung } from './relevance.ts'

/** The rung that the weights name; where they are in doubt, the one that frames tell. */
export function rungOf(t: TouchFacts): Rung | null {
  const { rung, reason, factOdds, cryptic } = t.relevance
  if (!isJudged(t)) return rung
  const aside = asideOf(t)
  if (aside) return t.context.firstContact && cryptic > enoughAside[aside] && !namesTopic(t) ? 1 : null
  if (rung !== 3 && reason < HIDDEN && mostOf(factOdds) < PLAIN && hears(t, mysteryFrames)) return 1
  if (rung !== 4 && hears(t, sightFrames)) return null
  if (rung === 4 && reason < HIDDEN && mostOf(factOdds) < PLAIN && hears(t, promiseFrames)) return 3
  if (rung === 4 && reason < HIDDEN && t.context.firstContact && isOwnStory(t)) return 2
  if (rung === 3) return 3
  if (rung === 1) return namesTopic(t) ? 2 : cryptic > SURELY || isSecret(t) ? 1 : null
  if (rung === 4 || reason > DOUBT || !t.context.firstContact) return rung
  if (hears(t, promiseFrames)) return 3
  if (rung !== null || hears(t, boastFrames)) return rung ?? 2
  if (isAmiss(t)) return 2
  // Who only looks in has no topic, either.
  return heardByWords(t, 'busywork-touch').length > 0 && !namesTopic(t) ? 1 : null
}

/** Who reproaches, presses or grovels and names a topic has hardly a reason beside; in Spanish that was wrong as often as right. */
const isAmiss = (t: TouchFacts): boolean =>
  t.context.language === 'en' && t.relevance.likeliest === 2 && amiss.some((rule) => heardByWords(t, rule).length > 0)
const amiss = [
  'guilt-trip',
  'pressure',
  'ignores-no',
  'inopportune-joke',
  'deceptive-pretext',
  'servile-tone',
  'false-urgency',
  'busywork-touch',
] as const

/** The caller tells of the firm, and whatever is told of nobody else. */
function isOwnStory(t: TouchFacts): boolean {
  const boasts = new Set(boastsIn(t).map(({ sentence }) => sentence))
  return boasts.size > 0 && mostOf(t.relevance.factOdds.filter((_, i) => !boasts.has(t.sentences[i]!))) < 0
}

/** A goodbye, or a contact for its own sake, needs no topic to be one. */
const asideOf = ({ clues }: TouchFacts): keyof typeof enoughAside | null =>
  asides.find((aside) => clues.some((sentence) => sentence.has(aside))) ?? null

/** From these odds on it has none that anybody could name. */
const enoughAside = { breakUp: 1, errand: -1 }
const asides = ['breakUp', 'errand'] as const

const hears = (t: TouchFacts, frames: typeof boastFrames): boolean => heardFrames(t, frames).length > 0

/** What is sold is named, in whatever words. */
const namesTopic = (t: TouchFacts): boolean =>
  heardFrames(t, topicFrames).some((hit) => !isFirms(t, hit)) ||
  hears(t, boastFrames) ||
  heardByWords(t, 'salesy').length > 0 ||
  productClauses(t).length > 0

/** "Lou with Copley Doors": what the firm is called says what it sells, and not what the call is about. */
const isFirms = ({ identity: { company } }: TouchFacts, { span: { end } }: PhraseHit): boolean =>
  company !== null && end > company.span.start && end <= company.span.end

/** Unusual words for what it is about are no secret. */
const isSecret = ({ context, relevance: { reason, told } }: TouchFacts): boolean =>
  mysteryFrames[context.language].length === 0 || reason < NO_REASON || mostOf(told.mystery) > SECRET

/** Where the caller tells of the firm or its product. */
export const boastsIn = (t: TouchFacts): readonly PhraseHit[] => heardFrames(t, boastFrames)

const isJudged = ({ hasOpenMatter, clues, timed }: TouchFacts): boolean =>
  clues.length > 1 && timed.words.length >= FEWEST_WORDS && !hasOpenMatter

/** From these odds on a message is without a topic, whether or not it makes a secret of it. */
const SURELY = 1
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
