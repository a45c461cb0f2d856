import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { hitIn, type Line } from '../line.ts'
import { isAllowed } from '../phrases/teamWords.ts'
import { wordWeights as english } from './wordWeights.en.ts'
import { wordWeights as spanish } from './wordWeights.es.ts'

/** The odds from which on a thing is heard, and what each sign adds to them. */
type Learnt = Readonly<{ bias: number; limit: number; weights: ReadonlyMap<string, number> }>

/**
 * The sentences whose words do a thing (`callback`, an act, or what a finding is about, by its id), as labelled sentences taught, each as the stretch of words that says most of it. What
 * the team allows is no hit. None where too little was learnt of the thing in this language.
 */
export function heardByWords(
  { lines, context, team }: Pick<TouchFacts, 'lines' | 'context' | 'team'>,
  thing: string,
): readonly PhraseHit[] {
  const learnt = learntIn(context.language).get(thing)
  if (!learnt) return []
  return lines.flatMap((line) => {
    if (line.words.length === 0) return []
    const { odds, said } = weighed(line, learnt)
    const hit = odds < learnt.limit ? null : stretchOf(line, said)
    return hit && !isAllowed(hit, team) ? [hit] : []
  })
}

/** How surely each sentence does a thing by its words, as log-odds; no odds where nothing was learnt of it. */
export function oddsByWords(lines: readonly Line[], language: Language, thing: string): readonly number[] {
  const learnt = learntIn(language).get(thing)
  return learnt ? lines.map((line) => weighed(line, learnt).odds) : []
}

/** The odds of a line, and what each of its words adds to them. */
function weighed({ words }: Line, { bias, weights }: Learnt): { odds: number; said: readonly number[] } {
  const said = words.map(() => 0)
  let odds = bias
  for (const { sign, at } of signsOf(words)) {
    const weight = weights.get(sign) ?? 0
    odds += weight
    if (said.length > 0) said[Math.min(at, said.length - 1)]! += weight
  }
  return { odds, said }
}

/** The signs of a line by the place of their word: each word, how a long one begins, and two that stand together. */
export function signsOf(words: readonly string[]): { sign: string; at: number }[] {
  const signs = new Map<string, number>()
  const add = (sign: string, at: number) => signs.has(sign) || signs.set(sign, at)
  words.forEach((word, at) => {
    add(word, at)
    if (word.length > LONG) add(`${word.slice(0, LONG - 1)}~`, at)
    add(`${words[at - 1] ?? '^'}_${word}`, at)
  })
  add(`${words.at(-1) ?? '^'}_$`, words.length - 1)
  return [...signs].map(([sign, at]) => ({ sign, at }))
}

const LONG = 5

/** The words in a row whose signs add most. */
function stretchOf(line: Line, said: readonly number[]): PhraseHit {
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

const read = new Map<Language, ReadonlyMap<string, Learnt>>()

function learntIn(language: Language): ReadonlyMap<string, Learnt> {
  const learnt = read.get(language) ?? readWeights({ en: english, es: spanish }[language])
  read.set(language, learnt)
  return learnt
}

/** Lines of `thing bias limit sign weight sign weight …`, all in tenths. */
const readWeights = (text: string): ReadonlyMap<string, Learnt> =>
  new Map(
    text
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [thing, bias, limit, ...rest] = line.split(' ')
        const weights = new Map<string, number>()
        for (let i = 0; i + 1 < rest.length; i += 2) weights.set(rest[i]!, Number(rest[i + 1]) / 10)
        return [thing!, { bias: Number(bias) / 10, limit: Number(limit) / 10, weights }] as const
      }),
  )
