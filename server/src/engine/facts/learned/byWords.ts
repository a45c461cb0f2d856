import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { hitIn, type Line } from '../line.ts'
import { isAllowed } from '../phrases/teamWords.ts'
import { wordWeights as english } from './wordWeights.en.ts'
import { wordWeights as spanish } from './wordWeights.es.ts'

/** A thing that sentences may do: its place in the weights, the odds without any sign, and from which on it is heard. */
type Thing = Readonly<{ at: number; bias: number; limit: number }>
/** What was learnt of a language: its things by name, and what each sign adds to the odds of which of them, in pairs. */
type Learnt = Readonly<{ things: ReadonlyMap<string, Thing>; weights: ReadonlyMap<string, readonly number[]> }>

/**
 * The sentences whose words do a thing (`callback`, an act, or what a finding is about, by its id), as labelled sentences
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
    if (line.words.length === 0 || oddsOf(line, learnt)[thing.at]! < thing.limit) return []
    const hit = stretchOf(line, thing, learnt)
    return isAllowed(hit, team) ? [] : [hit]
  })
}

/** The signs of a line by the place of their word: each word, how a long one begins, and two that stand together. */
export function signsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const signs = new Map<string, number>()
  const add = (sign: string, at: number) => signs.has(sign) || signs.set(sign, at)
  words.forEach((word, at) => {
    add(word, at)
    if (word.length > LONG) add(`${word.slice(0, LONG - 1)}~`, at)
    add(`${words[at - 1] ?? '^'}_${word}`, at)
  })
  add(`${words.at(-1) ?? '^'}_$`, Math.max(0, words.length - 1))
  return signs
}

const LONG = 5

/** The odds of every thing, worked out once for a line. */
function oddsOf(line: Line, { things, weights }: Learnt): readonly number[] {
  const known = oddsOfLine.get(line)
  if (known) return known
  const odds = [...things.values()].map(({ bias }) => bias)
  for (const sign of signsOf(line.words).keys()) {
    const pairs = weights.get(sign) ?? none
    for (let i = 0; i < pairs.length; i += 2) odds[pairs[i]!]! += pairs[i + 1]!
  }
  oddsOfLine.set(line, odds)
  return odds
}

const oddsOfLine = new WeakMap<Line, readonly number[]>()
const none: readonly number[] = []

/** The words in a row whose signs add most to the odds of a thing. */
function stretchOf(line: Line, { at: thing }: Thing, { weights }: Learnt): PhraseHit {
  const said = line.words.map(() => 0)
  for (const [sign, at] of signsOf(line.words)) {
    const pairs = weights.get(sign) ?? none
    for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === thing) said[at]! += pairs[i + 1]!
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
  const learnt = read.get(language) ?? readWeights({ en: english, es: spanish }[language])
  read.set(language, learnt)
  return learnt
}

/** First lines of `thing bias limit`, then, behind an empty one, of a sign and what it adds to which things: `ring a12c-3`. All in tenths. */
function readWeights(text: string): Learnt {
  const [head = '', body = ''] = text.trim().split('\n\n')
  const things = new Map(
    head.split('\n').map((line, at) => {
      const [name, bias, limit] = line.split(' ')
      return [name!, { at, bias: Number(bias) / 10, limit: Number(limit) / 10 }] as const
    }),
  )
  const weights = new Map(
    body.split('\n').map((line) => {
      const space = line.indexOf(' ')
      const pairs = [...line.slice(space + 1).matchAll(/([a-z])(-?\d+)/g)]
      return [
        line.slice(0, space),
        pairs.flatMap(([, letter, weight]) => [letter!.charCodeAt(0) - LETTER_A, Number(weight) / 10]),
      ] as const
    }),
  )
  return { things, weights }
}

const LETTER_A = 97
