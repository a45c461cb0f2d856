import { type Gist, gistOf } from './facts/sequence/alike/gist.ts'
import { shinglesOf } from './facts/shingles.ts'
import { languageOf } from './languageOf.ts'
import { anchorOf } from './place.ts'
import { readTouchFields } from './script/fields/fields.ts'
import { type FrontValues, type Script, spokenChannels } from './script/script.ts'
import type { Span } from './span.ts'

/** What a library of scripts keeps of one file: only what near copies are told by. */
export type LibraryEntry = Readonly<{
  recipient: NonNullable<FrontValues['recipient']>
  /** The steps that are spoken. */
  steps: readonly LibraryStep[]
}>

/** `at` is the step's heading, or its first word, in the source. */
export type LibraryStep = Readonly<{ index: number; at: Span; shingles: Uint32Array; gist: Gist }>

/** Other files of the same library, as one file sees them. Made by the adapters; asking it changes nothing. */
export type Library = Readonly<{
  /** Where this file is what a synced folder left of two versions: the script of which it is the copy. */
  conflictOf: Elsewhere | null
  /** The steps of other files with nearly the same words, the nearest first; a few of them at most. */
  copies(step: LibraryStep): readonly Near[]
  /** Those that say the same in other words, the surest first; a few of them at most. */
  paraphrases(step: LibraryStep): readonly Near[]
}>

/** A place in another file. `path` is from this file's folder; lines and columns from 0, in UTF-16 code units. */
export type Elsewhere = Readonly<{
  uri: string
  path: string
  span: Span
  start: Readonly<{ line: number; column: number }>
  end: Readonly<{ line: number; column: number }>
}>

/** A step of another file. */
export type Near = Readonly<{
  place: Elsewhere
  index: number
  recipient: LibraryEntry['recipient']
}>

/** The same library, which answers for each step once: who proves a fix asks again about the steps that it leaves alone. */
export function askedOnce(library: Library): Library {
  const once = (ask: (step: LibraryStep) => readonly Near[]) => {
    const answers = new WeakMap<Uint32Array, readonly Near[]>()
    return (step: LibraryStep): readonly Near[] => {
      const answer = answers.get(step.shingles) ?? ask(step)
      answers.set(step.shingles, answer)
      return answer
    }
  }
  return {
    conflictOf: library.conflictOf,
    copies: once((step) => library.copies(step)),
    paraphrases: once((step) => library.paraphrases(step)),
  }
}

/** Larger files (characters) and longer ones (steps) are no scripts of one sequence; a library leaves them out. */
const MOST_TEXT = 128 * 1024
const MOST_STEPS = 100

/** Reads what a library keeps of a file; null for one that it leaves out. */
export function libraryEntry(script: Script, fileName?: string): LibraryEntry | null {
  const { text, touches, front } = script
  if (text.length > MOST_TEXT || touches.length > MOST_STEPS) return null
  const { language } = languageOf(script, fileName, undefined, 'en')
  const steps: LibraryStep[] = []
  for (const [i, { touch }] of touches.entries()) {
    const { channel } = readTouchFields(touch.fields, 'en', null).values
    if (!spokenChannels.includes(channel)) continue
    const shingles = shinglesOf(touch)
    if (shingles.length > 0)
      steps.push({ index: i + 1, at: anchorOf(script, i + 1), shingles, gist: gistOf(touch, language) })
  }
  return { recipient: front.values.recipient ?? {}, steps }
}
