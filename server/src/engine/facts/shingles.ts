import { fold } from '../language/fold.ts'
import { bounded } from '../speech/bounded.ts'
import type { SpokenWord } from '../speech/timed.ts'

/** The different words of a message, numbers apart, hashed and sorted: what near copies are told by. */
export function shinglesOf(words: readonly SpokenWord[]): Uint32Array {
  const seen = new Set<number>()
  for (const { kind, norm } of words) if (kind === 'word') seen.add(hashOf(norm))
  return Uint32Array.from(seen).sort()
}

const known = bounded<number>(20_000)

/** The hash of a word without its accents. */
const hashOf = (norm: string): number => known.get(norm) ?? known.set(norm, hashed(fold(norm)))

/** The share of common words: 1 for the same words, 0 for none (Jaccard). */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! === b[j]!) {
      common++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return common / (a.length + b.length - common)
}

/** FNV-1a over UTF-16 code units. */
function hashed(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
