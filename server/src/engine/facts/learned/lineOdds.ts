import type { Language } from '../../language/text.ts'
import type { PhraseHit } from '../facts.ts'
import { hitIn, type Line } from '../line.ts'
import { LEAK, type Learnt, readLearnt, type Thing } from './layers.ts'
import { wordWeights as english } from './wordWeights.en.ts'
import { wordWeights as spanish } from './wordWeights.es.ts'

/** What labelled sentences of a language taught. */
export function learntIn(language: Language): Learnt {
  const learnt = read.get(language) ?? readLearnt({ en: english, es: spanish }[language])
  read.set(language, learnt)
  return learnt
}

const read = new Map<Language, Learnt>()

/** The odds that a line does a thing by its own words; one without words does nothing. */
export function oddsOf(line: Line, { bias, weights }: Thing, learnt: Learnt): number {
  if (line.words.length === 0) return Number.NEGATIVE_INFINITY
  const sums = sumsOf(line, learnt)
  let odds = bias
  for (let j = 0; j < sums.length; j++) odds += leaky(sums[j]!) * weights[j]!
  return odds
}

/** Odds as a chance, 0 to 1, that grows at half their pace: how much more sure the surest are still shows. */
export const chance = (odds: number): number => 1 / (1 + Math.exp(-odds / 2))

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

/** The words in a row whose signs add most to the odds of a thing, with those that begin and end their clause. */
export function stretchOf(line: Line, thing: Thing, learnt: Learnt): PhraseHit {
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
  const [start, end] = withClause(line.words, best.from, best.to)
  return hitIn(line, before(start), before(end))
}

/** A stretch with the ends of its clause that are near: what is quoted should not begin within a phrase, nor tell nothing. */
function withClause(words: readonly string[], from: number, to: number): readonly [number, number] {
  if (words[from] === '|') return withClause(words, from + 1, to)
  if (words[to - 1] === '|') return withClause(words, from, to - 1)
  const near = to - from < TELLING ? FAR : NEAR
  const start = words.slice(0, from).lastIndexOf('|') + 1
  const pause = words.indexOf('|', to)
  const end = pause < 0 ? words.length : pause
  return [from - start > near ? from : start, end - to > near ? to : end]
}

/** Fewer words than these tell little by themselves. */
const TELLING = 3
const NEAR = 4
const FAR = 12

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
