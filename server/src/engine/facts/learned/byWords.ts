import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { hitIn, type Line } from '../line.ts'
import { isAllowed } from '../phrases/teamWords.ts'
import { LEAK, type Learnt, readLearnt, type Thing } from './layers.ts'
import { wordWeights as english } from './wordWeights.en.ts'
import { wordWeights as spanish } from './wordWeights.es.ts'

/**
 * The sentences whose words do a thing (`callback-ask`, an act, or what a finding is about, by its id), as labelled sentences
 * taught, each as the stretch of words that says most of it. What the team allows is no hit. None where too little was learnt
 * of the thing in this language.
 */
export function heardByWords(
  { lines, context, team }: Pick<TouchFacts, 'lines' | 'context' | 'team'>,
  name: string,
): readonly PhraseHit[] {
  const learnt = learntIn(context.language)
  const thing = learnt.things.get(name)
  if (!thing) return []
  return lines.flatMap((line) => {
    if (oddsOf(line, thing, learnt) < thing.limit) return []
    const hit = stretchOf(line, thing, learnt)
    return isAllowed(hit, team) ? [] : [hit]
  })
}

/** How likely the words of a line do a thing: 0 to 1. */
export function chanceOf(line: Line, language: Language, name: string): number {
  const learnt = learntIn(language)
  const thing = learnt.things.get(name)
  return thing ? 1 / (1 + Math.exp(-oddsOf(line, thing, learnt) / 2)) : 0
}

/** What was heard of a thing, but for sentences whose words speak against it. */
export function likelyByWords(
  { lines, context }: Pick<TouchFacts, 'lines' | 'context'>,
  name: string,
  hits: readonly PhraseHit[],
): readonly PhraseHit[] {
  const learnt = learntIn(context.language)
  const thing = learnt.things.get(name)
  if (!thing || hits.length === 0) return hits
  const lineOf = new Map(lines.map((line) => [line.sentence, line]))
  return hits.filter(({ sentence }) => oddsOf(lineOf.get(sentence)!, thing, learnt) >= thing.floor)
}

/** The signs of a line by the place of their word: each word, how a long one begins and ends, and two that stand together. */
export function signsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  const add = (sign: string, at: number) => signs.has(sign) || signs.set(sign, at)
  words.forEach((word, at) => {
    add(word, at)
    if (word.length > LONG) add(`${word.slice(0, LONG - 1)}~`, at)
    if (word.length >= LONG) add(`~${word.slice(-ENDING)}`, at)
    add(`${words[at - 1] ?? '^'}_${word}`, at)
  })
  add(`${words.at(-1) ?? '^'}_$`, Math.max(0, words.length - 1))
  return signs
}

const LONG = 5
/** In Spanish it tells who does it, and when. */
const ENDING = 3

/** The odds that a line does a thing; one without words does nothing. */
function oddsOf(line: Line, { bias, weights }: Thing, learnt: Learnt): number {
  if (line.words.length === 0) return Number.NEGATIVE_INFINITY
  const sums = sumsOf(line, learnt)
  let odds = bias
  for (let j = 0; j < sums.length; j++) odds += leaky(sums[j]!) * weights[j]!
  return odds
}

const leaky = (sum: number): number => (sum < 0 ? sum * LEAK : sum)

/** What the signs of a line add up to, worked out once for all things. */
function sumsOf(line: Line, { biases, signs, weights, step }: Learnt): Float64Array {
  const known = sumsOfLine.get(line)
  if (known) return known
  const sums = Float64Array.from(biases)
  for (const sign of signsOf(line.words).keys()) {
    const from = signs.get(sign)
    if (from === undefined) continue
    for (let j = 0; j < sums.length; j++) sums[j]! += weights[from + j]! * step
  }
  sumsOfLine.set(line, sums)
  return sums
}

const sumsOfLine = new WeakMap<Line, Float64Array>()

/** The words in a row whose signs add most to the odds of a thing. */
function stretchOf(line: Line, thing: Thing, learnt: Learnt): PhraseHit {
  const sums = sumsOf(line, learnt)
  const said = line.words.map(() => 0)
  for (const [sign, at] of signsOf(line.words)) {
    const from = learnt.signs.get(sign)
    if (from === undefined) continue
    sums.forEach((sum, j) => {
      said[at]! += learnt.weights[from + j]! * thing.weights[j]! * (sum < 0 ? LEAK : 1)
    })
  }
  let best = { from: 0, to: 1, sum: Number.NEGATIVE_INFINITY }
  let from = 0
  let sum = 0
  said.forEach((weight, i) => {
    if (sum <= 0) {
      from = i
      sum = 0
    }
    sum += weight
    if (sum > best.sum) best = { from, to: i + 1, sum }
  })
  const before = (count: number) => line.words.slice(0, count).reduce((length, word) => length + word.length + 1, 1)
  return hitIn(line, before(best.from), before(best.to))
}

const read = new Map<Language, Learnt>()

function learntIn(language: Language): Learnt {
  const learnt = read.get(language) ?? readLearnt({ en: english, es: spanish }[language])
  read.set(language, learnt)
  return learnt
}
