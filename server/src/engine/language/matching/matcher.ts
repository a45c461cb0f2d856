import { work } from '../../work.ts'
import { bounded } from '../bounded.ts'
import { type Automaton, buildAutomaton, CAP, type Inflect, NUMBER, TAG } from './automaton.ts'
import type { PhraseSet } from './phrase.ts'
import { type State, type States, stateMaker } from './states.ts'

/** A phrase of a set heard in `words[first..last)`; `phrase` is its index in the set. */
export type Match = Readonly<{ set: string; phrase: number; first: number; last: number }>

/** What is asked of a word: how it is matched, and whether it is a tag, a number in figures or neither. */
export type MatchedWord = Readonly<{ norm: string; kind: string }>

/** Finds all phrases of all sets in the words of one sentence. Capitals are asked of the caller. */
export type Matcher = <Word extends MatchedWord>(
  words: readonly Word[],
  first: number,
  last: number,
  isCap: (word: Word) => boolean,
) => Match[]

/**
 * Compiles the sets into one automaton. From each word of a sentence it is walked until no phrase can go on, one step a
 * word; its states are made when text first needs them. Throws where a phrase's notation is broken.
 */
export function compileMatcher(
  sets: readonly PhraseSet[],
  numberWords: ReadonlySet<string>,
  inflect: Inflect | null = null,
): Matcher {
  const automaton = buildAutomaton(sets, inflect)
  const classes = symbolClasses()
  const classOf = wordClasses(automaton, numberWords, inflect, classes.of)
  const states = stateMaker(automaton, classes.symbols)
  return (words, first, last, isCap) => {
    const read: number[] = []
    for (let at = first; at < last; at++) read.push(classOf(words[at]!, isCap))
    const heard = walk(states, read, first)
    return heard.length === 0 ? [] : keepMatches(automaton, heard)
  }
}

type Heard = { entry: number; first: number; last: number }

/** Sets of symbols by number, so that words which mean the same to all phrases take the same step. */
function symbolClasses() {
  const ids = new Map<string, number>()
  const symbols: (readonly number[])[] = []
  const of = (set: readonly number[]): number => {
    const key = set.join(' ')
    const known = ids.get(key)
    if (known !== undefined) return known
    ids.set(key, symbols.length)
    return symbols.push(set) - 1
  }
  return { of, symbols }
}

/** The class of a word; remembered by word, within bounds. */
function wordClasses(
  { literals, families, stems, longestStem }: Automaton,
  numberWords: ReadonlySet<string>,
  inflect: Inflect | null,
  classOf: (symbols: readonly number[]) => number,
) {
  const look = (word: string, isNumber: boolean): readonly [small: number, capital: number] => {
    const found = [...(literals.get(word) ?? [])]
    for (let length = Math.min(longestStem, word.length); length > 0; length--) {
      const ids = stems.get(word.slice(0, length))
      if (ids) found.push(...ids)
    }
    if (inflect && !isNumber) {
      const { sure, maybe } = inflect(word)
      for (const form of [...sure, ...maybe])
        for (const id of families.get(form) ?? []) if (!found.includes(id)) found.push(id)
    }
    if (isNumber || numberWords.has(word)) found.push(NUMBER)
    return [classOf(found), classOf([...found, CAP])]
  }
  const remembered = (isNumber: boolean) => {
    const known = bounded<readonly [number, number]>(20_000)
    return (word: string): readonly [number, number] => known.get(word) ?? known.set(word, look(word, isNumber))
  }
  const ofWord = remembered(false)
  const ofNumber = remembered(true)
  const tag = classOf([TAG])
  return <Word extends MatchedWord>(word: Word, isCap: (word: Word) => boolean): number => {
    if (word.kind === 'tag') return tag
    const isWord = word.kind === 'word' || word.kind === 'address'
    return (isWord ? ofWord : ofNumber)(word.norm)[isCap(word) ? 1 : 0]
  }
}

/** What is heard from each word on; `first` is the place of the first class among the words. */
function walk(states: States, classes: readonly number[], first: number): Heard[] {
  const heard: Heard[] = []
  for (let from = 0; from < classes.length; from++) {
    let state: State | null = states.start()
    for (let at = from; at < classes.length; at++) {
      work.matcherSteps++
      state = states.after(state, classes[at]!)
      if (state === null) break
      for (const entry of state.accepts) heard.push({ entry, first: first + from, last: first + at + 1 })
    }
  }
  return heard
}

const inOrder = (a: Heard, b: Heard): number => a.first - b.first || b.last - a.last || a.entry - b.entry

/** Drops what a guard silences, and of one phrase's matches those inside a longer one. Linear but for the sort. */
function keepMatches({ entries }: Automaton, heard: Heard[]): Match[] {
  const silenced = new Set<string>()
  for (const { entry, first, last } of heard) {
    const { guard, of } = entries[entry]!
    if (guard === null) continue
    if (guard === 'sentence') silenced.add(`${of}`)
    else if (guard === 'before') silenced.add(`${of} from ${last}`)
    else silenced.add(`${of} to ${first}`)
  }
  const reach = new Map<number, number>()
  const kept: Match[] = []
  for (const { entry, first, last } of heard.sort(inOrder)) {
    const { set, phrase, guard, of } = entries[entry]!
    if (guard !== null || (reach.get(entry) ?? -1) >= last) continue
    const heardGuards = silenced.size > 0
    if (heardGuards && [`${of}`, `${of} from ${first}`, `${of} to ${last}`].some((key) => silenced.has(key))) continue
    reach.set(entry, last)
    kept.push({ set, phrase, first, last })
  }
  return kept
}
