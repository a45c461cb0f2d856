import { againAcross } from '../engine/facts/sequence/alike/again.ts'
import type { Gist } from '../engine/facts/sequence/alike/gist.ts'
import { byOwner, type Owner } from './owners.ts'

/**
 * Messages that say the same in other words, among those of thousands of files. What it answers depends on what is in it
 * alone, never on the order of changes.
 */
export type MeaningIndex = Readonly<{
  add(gist: Gist, owner: Owner): void
  remove(owner: Owner): void
  /** The owners of those that most probably say the same, of which `except` says none is wanted; the surest first. */
  near(gist: Gist, most: number, except: (key: string) => boolean): readonly Owner[]
}>

/** Log-odds from which two messages of different files are taken to say the same: among thousands, chance has many tries. */
const SURE = 1.5
/** Words that say less than this stand in too many messages to be looked for. */
const TELLING = 0.6
/** So many words they must share, and no word that stands in more messages than this is looked up. */
const FEWEST_COMMON = 3
const MOST_EACH = 300
/** Of those that share some, the ones that share most are compared. */
const MOST_COMPARED = 12

type Node = Readonly<{ gist: Gist; owner: Owner }>

export function createMeaningIndex(): MeaningIndex {
  const nodes = new Map<string, Node>()
  // Sets, so that a word of thousands of messages is given up by one of them as fast as a rare one.
  const byWord = new Map<number, Node | Set<Node>>()

  return {
    add(gist, owner) {
      const node = { gist, owner }
      nodes.set(nameOf(owner), node)
      for (const word of tellingWords(gist)) {
        const there = byWord.get(word)
        if (!there) byWord.set(word, node)
        else if (there instanceof Set) there.add(node)
        else byWord.set(word, new Set([there, node]))
      }
    },
    remove(owner) {
      const node = nodes.get(nameOf(owner))
      if (!node) return
      nodes.delete(nameOf(owner))
      for (const word of tellingWords(node.gist)) {
        const there = byWord.get(word)
        if (!(there instanceof Set)) byWord.delete(word)
        else if (there.delete(node) && there.size === 1) for (const last of there) byWord.set(word, last)
      }
    },
    near(gist, most, except) {
      const common = new Map<Node, number>()
      for (const word of tellingWords(gist)) {
        const there = byWord.get(word)
        const found = there instanceof Set ? there : there ? [there] : []
        if (!(there instanceof Set) || there.size <= MOST_EACH)
          for (const node of found) common.set(node, (common.get(node) ?? 0) + 1)
      }
      return [...common]
        .filter(([{ owner }, count]) => count >= FEWEST_COMMON && !except(owner.key))
        .sort(([a, left], [b, right]) => right - left || byOwner(a.owner, b.owner))
        .slice(0, MOST_COMPARED)
        .map(([{ gist: other, owner }]) => ({ owner, odds: sameOdds(gist, other) }))
        .filter(({ odds }) => odds > SURE)
        .sort((a, b) => b.odds - a.odds || byOwner(a.owner, b.owner))
        .slice(0, most)
        .map(({ owner }) => owner)
    },
  }
}

const nameOf = ({ key, at }: Owner): string => `${key} ${at}`

/** Whether two messages say the same in other words. */
export const saysTheSame = (a: Gist, b: Gist): boolean => commonTo(a, b) >= FEWEST_COMMON && sameOdds(a, b) > SURE

/** Neither has something that the other has not. */
const sameOdds = (a: Gist, b: Gist): number => Math.min(againAcross(a, b), againAcross(b, a))

function commonTo(a: Gist, b: Gist): number {
  const known = kept.get(b) ?? new Set(tellingWords(b))
  kept.set(b, known)
  let common = 0
  for (const word of tellingWords(a)) if (known.has(word)) common++
  return common
}

const kept = new WeakMap<Gist, ReadonlySet<number>>()

/** Of a long message some of them, the same ones in any message that has them. */
const tellingWords = ({ words, weights }: Gist): Uint32Array =>
  words
    .filter((_, i) => weights[i]! >= TELLING)
    .sort()
    .slice(0, MOST_WORDS)

const MOST_WORDS = 24
