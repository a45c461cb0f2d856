import { fold } from '../language/forms/fold.ts'
import { FIGURE, forEachWord, kindAt, LETTER } from '../language/forms/wordsIn.ts'
import { JOIN, type Touch } from '../script/script.ts'
import { sortedNumbers } from './room.ts'

/** The different words of a message, numbers apart, hashed and sorted: what near copies are told by. */
export function shinglesOf(touch: Touch): Uint32Array {
  const known = kept.get(touch)
  if (known) return known
  const seen = new Set<number>()
  const text = touch.spoken.replaceAll(JOIN, '')
  forEachWord(text, (start, end, kind) => {
    if (kind === LETTER && kindAt(text, end) !== FIGURE) seen.add(hashOf(text, start, end))
  })
  const shingles = sortedNumbers(seen)
  kept.set(touch, shingles)
  return shingles
}

// Of the text as it is written, so that a library of thousands of files need not be timed to be compared.
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

/** The hash of a word in lower case without accents; most words need no copy for that. */
function hashOf(text: string, start: number, end: number): number {
  let hash = SEED
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (code > 127) return hashed(fold(text.slice(start, end).toLowerCase()))
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), PRIME)
  }
  return hash
}

/** FNV-1a over UTF-16 code units; with its sign, which a set of numbers takes for a small one. */
function hashed(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME)
  return hash
}

const SEED = 0x811c9dc5 | 0
const PRIME = 0x01000193
