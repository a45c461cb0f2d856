import { likeness } from '../engine/facts/shingles.ts'
import { placeOf } from './crowd.ts'
import { byOwner, type Owner } from './owners.ts'
import { createPlaces } from './places.ts'

/** Near copies among many sets of shingles. What it answers depends on what is in it alone, never on the order of changes. */
export type NearIndex = Readonly<{
  add(shingles: Uint32Array, owner: Owner): void
  remove(shingles: Uint32Array, owner: Owner): void
  /** The owners of the most alike sets, of which `except` says none is wanted; the nearest first. */
  near(shingles: Uint32Array, most: number, except: (key: string) => boolean): readonly (Owner & { alike: number })[]
}>

/** From this share of common words on, a message in one file is a copy of one in another. */
export const COPY_ACROSS = 0.7

// MinHash with bands: each set is drawn BANDS times; a draw is the ROWS smallest of its words under as many orders. Two
// sets meet where a whole draw is the same, which for sets with 7 of 10 words in common fails three times in a thousand,
// and for sets with 2 of 10 happens once in a hundred. Those that meet are then compared word by word.
const BANDS = 32
const ROWS = 5
/** Boilerplate fills single places with thousands of sets; that many of each are looked at. */
const MOST_EACH = 200

/** A set of shingles, once for all who have it. */
type Node = Readonly<{ shingles: Uint32Array; owners: Owner[] }>

export function createNearIndex(): NearIndex {
  const nodes: Node[] = []
  const unused: number[] = []
  // What most orders are told by, in one list: crowds are put in order without a look at every set.
  const firsts: number[] = []
  const order = (a: number, b: number) => firsts[a]! - firsts[b]! || byNumbers(nodes[a]!.shingles, nodes[b]!.shingles)
  const bands = Array.from({ length: BANDS }, () => createPlaces(MOST_EACH, order))
  // Where the whole set is the same.
  const wholes = createPlaces(MOST_EACH, order)
  const nodeOf = (shingles: Uint32Array): number | undefined =>
    wholes.at(keyOf(shingles)).find((node) => byNumbers(nodes[node]!.shingles, shingles) === 0)

  return {
    add(shingles, owner) {
      let id = nodeOf(shingles)
      if (id === undefined) {
        id = unused.pop() ?? nodes.length
        nodes[id] = { shingles, owners: [] }
        firsts[id] = firstsOf(shingles)
        wholes.add(keyOf(shingles), id)
        for (const [band, key] of keysOf(shingles).entries()) bands[band]!.add(key, id)
      }
      const { owners } = nodes[id]!
      owners.splice(placeOf(owners, owner, byOwner), 0, owner)
    },
    remove(shingles, owner) {
      const id = nodeOf(shingles)
      if (id === undefined) return
      const { owners } = nodes[id]!
      const place = placeOf(owners, owner, byOwner)
      const there = owners[place]
      if (!there || byOwner(there, owner) !== 0) return
      owners.splice(place, 1)
      if (owners.length > 0) return
      wholes.remove(keyOf(shingles), id)
      for (const [band, key] of keysOf(shingles).entries()) bands[band]!.remove(key, id)
      nodes[id] = nothing
      unused.push(id)
    },
    near(shingles, most, except) {
      const met = new Set<number>()
      for (const [band, key] of keysOf(shingles).entries()) for (const id of bands[band]!.at(key)) met.add(id)
      const alike: { node: Node; alike: number }[] = []
      for (const id of met) {
        const node = nodes[id]!
        const share = likeness(shingles, node.shingles)
        if (share >= COPY_ACROSS) alike.push({ node, alike: share })
      }
      alike.sort((a, b) => b.alike - a.alike || byNumbers(a.node.shingles, b.node.shingles))
      const found: (Owner & { alike: number })[] = []
      for (const { node, alike: share } of alike)
        for (const { key, at } of node.owners) {
          if (except(key)) continue
          found.push({ key, at, alike: share })
          if (found.length === most) return found
        }
      return found
    },
  }
}

const nothing: Node = { shingles: new Uint32Array(0), owners: [] }

/** Sets in an order of their own: by their first word that differs. */
function byNumbers(a: Uint32Array, b: Uint32Array): number {
  const both = Math.min(a.length, b.length)
  for (let i = 0; i < both; i++) if (a[i]! !== b[i]!) return a[i]! - b[i]!
  return a.length - b.length
}

/** The first words as one number: none is larger than one of a set that comes later. */
const firstsOf = (shingles: Uint32Array): number => (shingles[0] ?? 0) * 0x100000 + ((shingles[1] ?? 0) >>> 12)

/** One key of a whole set. */
function keyOf(shingles: Uint32Array): number {
  let key = 0x811c9dc5
  for (let i = 0; i < shingles.length; i++) key = Math.imul(key ^ shingles[i]!, 0x01000193)
  return key | 0
}

/** Odd factors and offsets for `BANDS × ROWS` orders of the words: always the same ones. */
const factors = drawn(0x9e3779b9, (value) => value | 1)
const offsets = drawn(0x85ebca6b, (value) => value)

function drawn(seed: number, shape: (value: number) => number): Int32Array {
  let state = seed
  return Int32Array.from({ length: BANDS * ROWS }, () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    state = (Math.imul(state ^ (state >>> 12), 0x297a2d39) + 0x6d2b79f5) | 0
    return shape(state)
  })
}

/** One key a band. What is least is told from numbers with a sign, which are quicker to compare. */
function keysOf(shingles: Uint32Array): Int32Array {
  const keys = new Int32Array(BANDS)
  for (let band = 0, order = 0; band < BANDS; band++) {
    let key = 0x811c9dc5
    for (let row = 0; row < ROWS; row++, order++) {
      const factor = factors[order]!
      const offset = offsets[order]!
      let least = 0x7fffffff
      for (let i = 0; i < shingles.length; i++) {
        const mixed = Math.imul(shingles[i]!, factor) + offset
        const value = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) ^ SIGN
        if (value < least) least = value
      }
      key = Math.imul(key ^ least ^ SIGN, 0x01000193)
    }
    keys[band] = key ^ (key >>> 15)
  }
  return keys
}

const SIGN = 0x80000000 | 0
