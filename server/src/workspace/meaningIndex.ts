import { againAcross } from '../engine/facts/sequence/alike/again.ts'
import type { Gist } from '../engine/facts/sequence/alike/gist.ts'
import { inBoth } from '../engine/facts/shingles.ts'
import { byOwner, type Owner } from './owners.ts'

/**
 * Messages that say the same in other words, among those of thousands of files. What it answers depends on what is in it
 * alone, never on the order of changes.
 */
export type MeaningIndex = Readonly<{
  add(gist: Gist, owner: Owner): void
  remove(gist: Gist, owner: Owner): void
  /** The owners of those that most probably say the same, of which `except` says none is wanted; the surest first. */
  near(gist: Gist, most: number, except: (key: string) => boolean): readonly Owner[]
}>

/** Log-odds from which two messages of different files are taken to say the same: among thousands, chance has many tries. */
const SURE = 1.5
/** So many words they must share, and no word that stands in more messages than this is looked up. */
const FEWEST_COMMON = 3
const MOST_EACH = 300
/** Of those that share some, the ones that share most are compared. */
const MOST_COMPARED = 12

type Node = Readonly<{ gist: Gist; owner: Owner }>

export function createMeaningIndex(): MeaningIndex {
  const nodes: (Node | null)[] = []
  const unused: number[] = []
  const byFile = new Map<string, number[]>()
  const byWord = new Map<number, number | number[]>()
  /** How many words each node shares with the one that is looked up. */
  let common = new Uint8Array(64)

  return {
    add(gist, owner) {
      const id = unused.pop() ?? nodes.length
      nodes[id] = { gist, owner }
      const own = byFile.get(owner.key)
      if (own) own.push(id)
      else byFile.set(owner.key, [id])
      for (const word of gist.telling) {
        const there = byWord.get(word | 0)
        if (typeof there === 'object') there.push(id)
        else byWord.set(word | 0, there === undefined ? id : [there, id])
      }
    },
    remove(gist, owner) {
      const own = byFile.get(owner.key) ?? []
      const id = own.find((one) => nodes[one]!.owner.at === owner.at)
      if (id === undefined) return
      drop(own, id)
      if (own.length === 0) byFile.delete(owner.key)
      nodes[id] = null
      unused.push(id)
      for (const word of gist.telling) {
        const there = byWord.get(word | 0)
        if (typeof there !== 'object') byWord.delete(word | 0)
        else if (drop(there, id) === 1) byWord.set(word | 0, there[0]!)
      }
    },
    near(gist, most, except) {
      if (common.length < nodes.length) common = new Uint8Array(nodes.length * 2)
      const met: number[] = []
      for (const word of gist.telling) {
        const there = byWord.get(word | 0) ?? []
        const ids = typeof there === 'number' ? [there] : there
        if (ids.length <= MOST_EACH) for (const id of ids) if (common[id]!++ === 0) met.push(id)
      }
      const alike: { node: Node; count: number }[] = []
      for (const id of met) {
        const count = common[id]!
        common[id] = 0
        const node = nodes[id]!
        if (count >= FEWEST_COMMON && !except(node.owner.key)) alike.push({ node, count })
      }
      return alike
        .sort((a, b) => b.count - a.count || byOwner(a.node.owner, b.node.owner))
        .slice(0, MOST_COMPARED)
        .map(({ node }) => ({ owner: node.owner, odds: sameOdds(gist, node.gist) }))
        .filter(({ odds }) => odds > SURE)
        .sort((a, b) => b.odds - a.odds || byOwner(a.owner, b.owner))
        .slice(0, most)
        .map(({ owner }) => owner)
    },
  }
}

/** Takes one out of a list without order; how many are left. */
function drop(list: number[], one: number): number {
  const at = list.indexOf(one)
  const last = list.pop()!
  if (at >= 0 && at < list.length) list[at] = last
  return list.length
}

/** Whether two messages say the same in other words. */
export const saysTheSame = (a: Gist, b: Gist): boolean =>
  inBoth(a.telling, b.telling) >= FEWEST_COMMON && sameOdds(a, b) > SURE

/** Neither has something that the other has not. What is not sure one way is not asked the other way. */
function sameOdds(a: Gist, b: Gist): number {
  const odds = againAcross(a, b)
  return odds > SURE ? Math.min(odds, againAcross(b, a)) : odds
}
