import { likeness } from '../engine/facts/shingles.ts'
import { byOwner, byText, type Owner } from './owners.ts'

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

/** A set of shingles, once for all who have it. `name` puts them in an order of their own. */
type Node = { readonly shingles: Uint32Array; readonly name: string; readonly owners: Owner[] }

export function createNearIndex(): NearIndex {
  const nodes = new Map<string, Node>()
  const bands = Array.from({ length: BANDS }, () => new Map<number, Node | Node[]>())

  return {
    add(shingles, owner) {
      const name = nameOf(shingles)
      let node = nodes.get(name)
      if (!node) {
        node = { shingles, name, owners: [] }
        nodes.set(name, node)
        for (const [band, key] of keysOf(shingles).entries()) put(bands[band]!, key, node)
      }
      node.owners.splice(placeOf(node.owners, owner, byOwner), 0, owner)
    },
    remove(shingles, owner) {
      const node = nodes.get(nameOf(shingles))
      if (!node) return
      const place = placeOf(node.owners, owner, byOwner)
      const there = node.owners[place]
      if (!there || byOwner(there, owner) !== 0) return
      node.owners.splice(place, 1)
      if (node.owners.length > 0) return
      nodes.delete(node.name)
      for (const [band, key] of keysOf(shingles).entries()) take(bands[band]!, key, node)
    },
    near(shingles, most, except) {
      const met = new Set<Node>()
      for (const [band, key] of keysOf(shingles).entries()) {
        const there = bands[band]!.get(key)
        if (Array.isArray(there)) for (const node of there.slice(0, MOST_EACH)) met.add(node)
        else if (there) met.add(there)
      }
      const alike: { node: Node; alike: number }[] = []
      for (const node of met) {
        const share = likeness(shingles, node.shingles)
        if (share >= COPY_ACROSS) alike.push({ node, alike: share })
      }
      alike.sort((a, b) => b.alike - a.alike || byName(a.node, b.node))
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

function put(band: Map<number, Node | Node[]>, key: number, node: Node): void {
  const there = band.get(key)
  if (!there) band.set(key, node)
  else if (Array.isArray(there)) there.splice(placeOf(there, node, byName), 0, node)
  else band.set(key, byName(there, node) < 0 ? [there, node] : [node, there])
}

function take(band: Map<number, Node | Node[]>, key: number, node: Node): void {
  const there = band.get(key)
  if (!Array.isArray(there)) return void band.delete(key)
  there.splice(placeOf(there, node, byName), 1)
  if (there.length === 1) band.set(key, there[0]!)
}

/** The first place in an ordered list before which nothing but smaller ones stands. */
function placeOf<T>(list: readonly T[], one: T, compare: (a: T, b: T) => number): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compare(list[middle]!, one) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const byName = (a: Node, b: Node): number => byText(a.name, b.name)

/** The same for the same set: its words' hashes themselves, so that no two sets share a name. */
function nameOf(shingles: Uint32Array): string {
  let name = ''
  for (const word of shingles) name += String.fromCharCode(word >>> 16, word & 0xffff)
  return name
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

/** One key a band, of 30 bits so that the engine of JavaScript keeps it as a small number. */
function keysOf(shingles: Uint32Array): Int32Array {
  const keys = new Int32Array(BANDS)
  for (let band = 0, order = 0; band < BANDS; band++) {
    let key = 0x811c9dc5
    for (let row = 0; row < ROWS; row++, order++) {
      const factor = factors[order]!
      const offset = offsets[order]!
      let least = 0xffffffff
      for (let i = 0; i < shingles.length; i++) {
        const mixed = Math.imul(shingles[i]!, factor) + offset
        const value = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d) >>> 0
        if (value < least) least = value
      }
      key = Math.imul(key ^ least, 0x01000193)
    }
    keys[band] = (key ^ (key >>> 15)) & 0x3fffffff
  }
  return keys
}
