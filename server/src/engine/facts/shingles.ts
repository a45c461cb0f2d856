import { fold } from '../language/forms/fold.ts'
import { JOIN, type Touch } from '../script/script.ts'
import { sortedNumbers } from './room.ts'

/** The different words of a message, numbers apart, hashed and sorted: what near copies are told by. */
export function shinglesOf(touch: Touch): Uint32Array {
  const known = kept.get(touch)
  if (known) return known
  const seen = new Set<number>()
  for (const word of touch.spoken.replaceAll(JOIN, '').match(words) ?? []) seen.add(hashed(fold(word.toLowerCase())))
  const shingles = sortedNumbers(seen)
  kept.set(touch, shingles)
  return shingles
}

/** Of the text as it is written, so that a library of thousands of files need not be timed to be compared. */
const words = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*(?!\p{N})/gu
const kept = new WeakMap<Touch, Uint32Array>()

/** The share of common words: 1 for the same words, 0 for none (Jaccard). */
export function likeness(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0
  const common = inBoth(a, b)
  return common / (a.length + b.length - common)
}

/** How many numbers two sorted lists share. */
export function inBoth(a: Uint32Array, b: Uint32Array): number {
  let common = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! === b[j]!) {
      common++
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return common
}

/** FNV-1a over UTF-16 code units; with its sign, which a set of numbers takes for a small one. */
function hashed(word: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}
