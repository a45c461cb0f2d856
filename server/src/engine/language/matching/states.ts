import type { Automaton, Node } from './automaton.ts'

/** All places that the words so far may have led to, each with how many more words its gap may swallow. */
export type State = Readonly<{ places: readonly Place[]; accepts: readonly number[]; next: Map<number, State | null> }>
type Place = Readonly<{ node: Node; gap: number }>

/** Where a walk starts, and where a word of a class leads from a state: nowhere when no phrase can go on. */
export type States = Readonly<{ start: () => State; after: (state: State, symbolClass: number) => State | null }>

/** Words that a gap swallows. */
const GAP = 4
/** Beyond these a state forgets its newest places, and all states are made anew: bounds for any text and any phrases. */
const MOST_PLACES = 2000
const MOST_STATES = 50_000

/** The states of an automaton, made when a text first needs them; `symbols` are those of each class of words. */
export function stateMaker({ root }: Automaton, symbols: readonly (readonly number[])[]): States {
  const known = new Map<string, State>()
  const stateOf = (places: readonly Place[], accepts: readonly number[]): State => {
    const key = `${places.map(({ node, gap }) => node.id * 8 + gap).join(' ')}|${accepts.join(' ')}`
    let state = known.get(key)
    if (!state) {
      state = { places, accepts, next: new Map() }
      known.set(key, state)
    }
    return state
  }
  let start = stateOf([{ node: root, gap: 0 }], [])
  const make = (state: State, symbolClass: number): State | null => {
    if (known.size > MOST_STATES) {
      known.clear()
      start = stateOf([{ node: root, gap: 0 }], [])
    }
    const places: Place[] = []
    const accepts: number[] = []
    const enter = (node: Node, gap: number): void => {
      accepts.push(...node.accepts)
      if (node.edges.size > 0 && places.length < MOST_PLACES) places.push({ node, gap })
      for (const beyond of node.gaps) enter(beyond, GAP)
    }
    for (const { node, gap } of state.places) {
      for (const symbol of symbols[symbolClass]!) for (const target of node.edges.get(symbol) ?? []) enter(target, 0)
      if (gap > 0) places.push({ node, gap: gap - 1 })
    }
    return places.length + accepts.length > 0 ? stateOf(places, accepts) : null
  }
  const after = (state: State, symbolClass: number): State | null => {
    let next = state.next.get(symbolClass)
    if (next === undefined) {
      next = make(state, symbolClass)
      state.next.set(symbolClass, next)
    }
    return next
  }
  return { start: () => start, after }
}
