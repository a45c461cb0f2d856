import { fold } from '../forms/fold.ts'
import type { Forms } from '../forms/inflection.ts'
import { readNotation, type Step } from './notation.ts'
import type { PhraseSet } from './phrase.ts'

/**
 * A place inside phrases: where each symbol leads, where a gap of up to four words leads, and which entries end here. `from`
 * is the only place that leads here; null where several do. There are tens of thousands: most have empty tables in common.
 */
export type Node = {
  readonly id: number
  readonly from: Node | null
  edges: ReadonlyMap<number, readonly Node[]>
  gaps: readonly Node[]
  accepts: readonly number[]
}
/** A phrase of a set, or a guard of the phrase `of`. */
export type Entry = { set: string; phrase: number; guard: 'before' | 'after' | 'sentence' | null; of: number }
/** All phrases together: the start, what the entries are, and the symbols that words and beginnings of words stand for. */
export type Automaton = {
  root: Node
  entries: Entry[]
  literals: Map<string, number[]>
  /** By key of `inflection.ts`: what words mean in any of their forms. */
  families: Map<string, number[]>
  stems: Map<string, number[]>
  longestStem: number
}
/** A capitalised word, a number, a personal field: symbols that no one word has. */
export const CAP = 0
export const NUMBER = 1
export const TAG = 2

/** The forms of words, for sets whose phrases are heard in any form. */
export type Inflect = (word: string) => Forms

/** Builds it from the phrases' notation. Throws where a notation is broken. */
export function buildAutomaton(sets: readonly PhraseSet[], inflect: Inflect | null): Automaton {
  let nodes = 0
  const node = (from: Node | null): Node => ({ id: nodes++, from, edges: noEdges, gaps: none, accepts: none })
  const automaton: Automaton = {
    root: node(null),
    entries: [],
    literals: new Map(),
    families: new Map(),
    stems: new Map(),
    longestStem: 0,
  }
  /** How the words of the phrase at hand are heard: as they stand, or in any form, alone or beside others. */
  let hearing: 'exact' | 'alone' | 'beside' = 'exact'
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
  const family = (word: string): number => {
    const key = `${hearing} ${word}`
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = symbol(key, automaton.literals, word)
    const { sure, maybe } = inflect!(word)
    for (const form of hearing === 'beside' ? [...sure, ...maybe] : sure)
      automaton.families.set(form, [...(automaton.families.get(form) ?? []), id])
    return id
  }
  const symbolOf = (step: Exclude<Step, { kind: 'any' } | { kind: 'gap' }>): number => {
    if (step.kind === 'word' && hearing !== 'exact') return family(step.word)
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
    const [first, ...others] = from
    const alone = first && others.length === 0 ? first : null
    if (step.kind === 'gap') {
      const target = node(alone)
      for (const one of from) one.gaps = [...one.gaps, target]
      return [target]
    }
    const id = symbolOf(step)
    const known = alone?.edges.get(id)?.find((one) => one.from === alone)
    if (known) return [known]
    const target = node(alone)
    for (const one of from) {
      if (one.edges === noEdges) one.edges = new Map()
      ;(one.edges as Map<number, readonly Node[]>).set(id, [...(one.edges.get(id) ?? none), target])
    }
    return [target]
  }
  const add = (text: string, entry: Entry): void => {
    const id = automaton.entries.push(entry) - 1
    const steps = readNotation(text)
    hearing = !inflected ? 'exact' : wordsIn(steps) > 1 ? 'beside' : 'alone'
    for (const exit of steps.reduce(extend, [automaton.root])) exit.accepts = [...exit.accepts, id]
  }
  let inflected = false
  for (const { name, phrases, inflected: inForms } of sets) {
    inflected = inForms === true && inflect !== null
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

const noEdges: ReadonlyMap<number, readonly Node[]> = new Map()
const none: readonly never[] = []

/** The most words that a way through a phrase has. */
const wordsIn = (steps: readonly Step[]): number =>
  steps.reduce((sum, step) => {
    if (step.kind === 'any') return sum + Math.max(...step.of.map(wordsIn))
    return sum + (step.kind === 'gap' ? 0 : 1)
  }, 0)

/** Without their accent these are other words, and the commonest there are: nobody means `sé` by `se`. */
const wordsApart: ReadonlySet<string> = new Set(['sé', 'sí', 'él', 'mí', 'té', 'dé'])
