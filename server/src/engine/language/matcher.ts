import { work } from '../work.ts'
import { fold } from './fold.ts'
import { readNotation, type Step } from './notation.ts'
import type { Phrase } from './phrase.ts'

/** Phrases under a name: a finding's id, or the name of a shared list. */
export type PhraseSet = Readonly<{ name: string; phrases: readonly Phrase[] }>

/** A phrase of a set heard in `words[first..last)`; `phrase` is its index in the set. */
export type Match = Readonly<{ set: string; phrase: number; first: number; last: number }>

/** What is asked of a word: how it is matched, and whether it is a tag, a number in figures or neither. */
export type MatchedWord = Readonly<{ norm: string; kind: string }>

/** Finds all phrases of all sets in the words of one sentence, in one pass. Capitals are asked of the caller. */
export type Matcher = <Word extends MatchedWord>(
  words: readonly Word[],
  first: number,
  last: number,
  isCap: (word: Word) => boolean,
) => Match[]

/** Compiles the sets into one automaton. Throws where a phrase's notation is broken. */
export function compileMatcher(sets: readonly PhraseSet[], numberWords: ReadonlySet<string>): Matcher {
  const automaton = buildAutomaton(sets)
  const symbols = symbolReader(automaton, numberWords)
  return (words, first, last, isCap) => {
    const heard = run(automaton, words, first, last, (word) => symbols(word, isCap))
    return heard.length === 0 ? [] : keepMatches(automaton, heard)
  }
}

type Node = { edges: Map<number, Node[]>; gaps: Node[]; accepts: number[] }
type Entry = { set: string; phrase: number; guard: 'before' | 'after' | 'sentence' | null; of: number }
type Automaton = {
  root: Node
  entries: Entry[]
  literals: Map<string, number[]>
  stems: Map<string, number[]>
  longestStem: number
}
type Heard = { entry: number; first: number; last: number }

const CAP = 0
const NUMBER = 1
const TAG = 2
/** Active states at one word; beyond it the newest are dropped, so that work stays linear on any text. */
const MOST_STATES = 2000

function buildAutomaton(sets: readonly PhraseSet[]): Automaton {
  const automaton: Automaton = { root: node(), entries: [], literals: new Map(), stems: new Map(), longestStem: 0 }
  const ids = new Map<string, number>()
  let next = 3
  const symbol = (key: string, table: Map<string, number[]>, word: string): number => {
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = next++
    ids.set(key, id)
    // Text with an accent finds the exact form only; text without finds every form that folds to it.
    for (const form of wordsApart.has(word) ? [word] : new Set([word, fold(word)]))
      table.set(form, [...(table.get(form) ?? []), id])
    return id
  }
  const symbolOf = (step: Exclude<Step, { kind: 'any' } | { kind: 'gap' }>): number => {
    if (step.kind === 'word') return symbol(`=${step.word}`, automaton.literals, step.word)
    if (step.kind === 'stem') {
      automaton.longestStem = Math.max(automaton.longestStem, step.stem.length)
      return symbol(`~${step.stem}`, automaton.stems, step.stem)
    }
    return step.kind === 'Cap' ? CAP : step.kind === '#' ? NUMBER : TAG
  }
  const extend = (from: Node[], step: Step): Node[] => {
    if (step.kind === 'any') {
      const exits = step.of.filter((steps) => steps.length > 0).flatMap((steps) => steps.reduce(extend, from))
      return step.optional ? [...exits, ...from] : exits
    }
    const target = node()
    for (const one of from) {
      if (step.kind === 'gap') one.gaps.push(target)
      else {
        const id = symbolOf(step)
        const edges = one.edges.get(id)
        if (edges) edges.push(target)
        else one.edges.set(id, [target])
      }
    }
    return [target]
  }
  const add = (text: string, entry: Entry): void => {
    const id = automaton.entries.push(entry) - 1
    for (const exit of readNotation(text).reduce(extend, [automaton.root])) exit.accepts.push(id)
  }
  for (const { name, phrases } of sets) {
    phrases.forEach((phrase, index) => {
      const own = automaton.entries.length
      const base = { set: name, phrase: index, of: own }
      add(typeof phrase === 'string' ? phrase : phrase.say, { ...base, guard: null })
      if (typeof phrase === 'string') return
      if (phrase.unlessBefore) add(phrase.unlessBefore, { ...base, guard: 'before' })
      if (phrase.unlessAfter) add(phrase.unlessAfter, { ...base, guard: 'after' })
      if (phrase.unlessSentence) add(phrase.unlessSentence, { ...base, guard: 'sentence' })
    })
  }
  return automaton
}

/** Without their accent these are other words, and the commonest there are: nobody means `sé` by `se`. */
const wordsApart: ReadonlySet<string> = new Set(['sé', 'sí', 'él', 'mí', 'té', 'dé'])

const node = (): Node => ({ edges: new Map(), gaps: [], accepts: [] })

/** The symbols that a word stands for; remembered by word, within bounds. */
function symbolReader({ literals, stems, longestStem }: Automaton, numberWords: ReadonlySet<string>) {
  const known = new Map<string, readonly number[]>()
  const look = (word: string): readonly number[] => {
    const found = [...(literals.get(word) ?? [])]
    for (let length = Math.min(longestStem, word.length); length > 0; length--) {
      const ids = stems.get(word.slice(0, length))
      if (ids) found.push(...ids)
    }
    if (numberWords.has(word)) found.push(NUMBER)
    return found
  }
  return <Word extends MatchedWord>(word: Word, isCap: (word: Word) => boolean): readonly number[] => {
    if (word.kind === 'tag') return [TAG]
    let symbols = known.get(word.norm)
    if (!symbols) {
      if (known.size > 20_000) known.clear()
      symbols = look(word.norm)
      if (word.kind !== 'word' && word.kind !== 'address') symbols = [...symbols, NUMBER]
      known.set(word.norm, symbols)
    }
    return isCap(word) ? [...symbols, CAP] : symbols
  }
}

type State = { node: Node; start: number; gap: number }

function run<Word>(
  { root }: Automaton,
  words: readonly Word[],
  first: number,
  last: number,
  symbolsOf: (word: Word) => readonly number[],
): Heard[] {
  const heard: Heard[] = []
  let active: State[] = []
  const enter = (states: State[], node: Node, start: number, at: number, gap: number): void => {
    if (states.length >= MOST_STATES) return
    for (const entry of node.accepts) heard.push({ entry, first: start, last: at })
    if (node.edges.size > 0) states.push({ node, start, gap })
    for (const beyond of node.gaps) enter(states, beyond, start, at, 4)
  }
  for (let at = first; at < last; at++) {
    const symbols = symbolsOf(words[at]!)
    const next: State[] = []
    for (const { node, start, gap } of active) {
      work.matcherSteps += symbols.length + 1
      for (const symbol of symbols)
        for (const target of node.edges.get(symbol) ?? none) enter(next, target, start, at + 1, 0)
      if (gap > 0) next.push({ node, start, gap: gap - 1 })
    }
    for (const symbol of symbols)
      for (const target of root.edges.get(symbol) ?? none) enter(next, target, at, at + 1, 0)
    work.matcherSteps += symbols.length
    active = next
  }
  return heard
}

const none: readonly Node[] = []

/** Drops what a guard silences, and of one phrase's matches those inside a longer one. Linear but for the sort. */
function keepMatches({ entries }: Automaton, heard: Heard[]): Match[] {
  const silenced = new Set<string>()
  for (const { entry, first, last } of heard) {
    const { guard, of } = entries[entry]!
    if (guard === 'sentence') silenced.add(`${of}`)
    else if (guard === 'before') silenced.add(`${of} from ${last}`)
    else if (guard === 'after') silenced.add(`${of} to ${first}`)
  }
  const reach = new Map<number, number>()
  const kept: Match[] = []
  for (const { entry, first, last } of heard.sort((a, b) => a.first - b.first || b.last - a.last)) {
    const { set, phrase, guard, of } = entries[entry]!
    if (guard !== null || (reach.get(entry) ?? -1) >= last) continue
    if (silenced.has(`${of}`) || silenced.has(`${of} from ${first}`) || silenced.has(`${of} to ${last}`)) continue
    reach.set(entry, last)
    kept.push({ set, phrase, first, last })
  }
  return kept
}
