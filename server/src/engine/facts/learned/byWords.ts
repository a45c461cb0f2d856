import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import type { Line } from '../line.ts'
import { isAllowed } from '../phrases/teamWords.ts'
import { chance, learntIn, oddsOf, stretchOf } from './lineOdds.ts'
import { oddsIn } from './messageOdds.ts'

/**
 * The sentences whose words do a thing (`callback-ask`, an act, or what a finding is about, by its id), as labelled sentences
 * and messages taught, each as the stretch of words that says most of it. What the team allows is no hit. None where too
 * little was learnt of the thing in this language.
 */
export function heardByWords(
  t: Pick<TouchFacts, 'lines' | 'context' | 'team' | 'hasOpenMatter'>,
  name: string,
): readonly PhraseHit[] {
  const learnt = learntIn(t.context.language)
  const thing = learnt.things.get(name)
  if (!thing) return []
  const odds = oddsIn(t, name, learnt)
  const limit = limits[t.context.language][name] ?? thing.limit
  const own = t.lines.map((line) => oddsOf(line, thing, learnt))
  // Beside a likelier sentence the rest of the message says nothing of one whose own words are against it.
  const likeliest = own.reduce((most, odds) => Math.max(most, odds), Number.NEGATIVE_INFINITY)
  const least = Math.min(0, limit, likeliest)
  return t.lines.flatMap((line, i) => {
    if (own[i]! < least || odds(line) < limit) return []
    const hit = stretchOf(line, thing, learnt)
    return isAllowed(hit, t.team) ? [] : [hit]
  })
}

/** Odds from which on a thing is heard, where scripts that taught nothing say otherwise than those that taught. */
const limits: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  en: { pressure: 1.6, salesy: 0, 'deceptive-pretext': 0 },
  es: { cliche: 1.5 },
}

/** How likely the words of a line do a thing: 0 to 1. */
export function chanceOf(line: Line, language: Language, name: string): number {
  const learnt = learntIn(language)
  const thing = learnt.things.get(name)
  return thing ? chance(oddsOf(line, thing, learnt)) : 0
}

/** What was heard of a thing, but for sentences whose words speak against it: with odds below the thing's floor, or a lower one. */
export function likelyByWords<Hit extends Pick<PhraseHit, 'sentence'>>(
  t: Pick<TouchFacts, 'lines' | 'context' | 'hasOpenMatter'>,
  name: string,
  hits: readonly Hit[],
  lowest = Number.POSITIVE_INFINITY,
): readonly Hit[] {
  const learnt = learntIn(t.context.language)
  const thing = learnt.things.get(name)
  if (!thing || hits.length === 0) return hits
  const floor = Math.min(thing.floor, lowest)
  const odds = oddsIn(t, name, learnt)
  const lines = new Map(t.lines.map((line) => [line.sentence, line]))
  return hits.filter((hit) => odds(lines.get(hit.sentence)!) >= floor)
}
