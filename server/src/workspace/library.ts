import type { Gist } from '../engine/facts/sequence/alike/gist.ts'
import { likeness } from '../engine/facts/shingles.ts'
import {
  type Elsewhere,
  type Library,
  type LibraryEntry,
  type LibraryStep,
  libraryEntry,
  type Near,
} from '../engine/library.ts'
import { readScript } from '../engine/script/read.ts'
import type { Script } from '../engine/script/script.ts'
import { type Span, span } from '../engine/span.ts'
import { formOf, inFolder, parentOf, pathFrom } from './config/address.ts'
import { originalName } from './conflictCopy.ts'
import { createMeaningIndex, saysTheSame } from './meaningIndex.ts'
import { COPY_ACROSS, createNearIndex } from './nearIndex.ts'
import type { Owner } from './owners.ts'
import { lineStarts, positionAt } from './positions.ts'

/** All scripts of some folders, by address, with their near copies. In memory only; changed file by file. */
export type ScriptLibrary = Readonly<{
  /** Reads a file anew. True where anything that others could see of it has changed. */
  put(uri: string, source: string, script?: Script): boolean
  remove(uri: string): boolean
  has(uri: string): boolean
  /** Every address in it. */
  all(): Iterable<string>
  /** How many files there are, and how many steps of them are compared. */
  size(): { files: number; steps: number }
  /** The library as one file sees it: all others. */
  of(uri: string): Library
  /** Whether a change of one file can change what is found in another one; `before` is what it was. */
  concerns(changed: Kept | null, other: string): boolean
  kept(uri: string): Kept | null
}>

/** What is kept of a file. `entry` is null for one that is too large to be compared. */
export type Kept = Readonly<{
  uri: string
  entry: LibraryEntry | null
  places: readonly Omit<Elsewhere, 'uri' | 'path'>[]
}>

/** So many near copies are told about; one is named, the others are listed. */
const MOST_NEAR = 5

export function createLibrary(): ScriptLibrary {
  const files = new Map<string, Kept>()
  const copies = createNearIndex()
  const meanings = createMeaningIndex()
  let steps = 0

  const change = (how: 'add' | 'remove', key: string, { shingles, gist }: LibraryStep, at: number) => {
    const owner = { key, at }
    copies[how](shingles, owner)
    meanings[how](gist, owner)
    steps += how === 'add' ? 1 : -1
  }
  /** Takes the steps of a file out and puts others in; those that say what they said stay as they are. */
  const replace = (key: string, before: readonly LibraryStep[], after: readonly LibraryStep[]) => {
    for (const [at, step] of before.entries()) if (!saysAgain(step, after[at])) change('remove', key, step, at)
    for (const [at, step] of after.entries()) if (!saysAgain(step, before[at])) change('add', key, step, at)
  }
  const originalOf = (uri: string): Kept | null => {
    const folder = parentOf(uri)
    const name = folder === null ? null : originalName(nameOf(uri))
    return name === null ? null : (files.get(formOf(inFolder(folder!, name))) ?? null)
  }
  const remove = (uri: string) => {
    const key = formOf(uri)
    const kept = files.get(key)
    if (!kept) return false
    files.delete(key)
    replace(key, stepsOf(kept), [])
    return true
  }

  return {
    put(uri, source, script) {
      const key = formOf(uri)
      const before = files.get(key)
      const kept = keep(uri, source, script)
      if (before && isSame(before, kept)) return false
      files.set(key, kept)
      replace(key, stepsOf(before), stepsOf(kept))
      return true
    },
    remove,
    has: (uri) => files.has(formOf(uri)),
    *all() {
      for (const { uri } of files.values()) yield uri
    },
    size: () => ({ files: files.size, steps }),
    kept: (uri) => files.get(formOf(uri)) ?? null,
    of(uri) {
      const own = formOf(uri)
      const folder = parentOf(uri) ?? uri
      const elsewhere = (kept: Kept, at: number): Elsewhere => ({
        uri: kept.uri,
        path: pathFrom(folder, kept.uri),
        ...(kept.places[at] ?? top),
      })
      // A conflict copy is told about as what it is, in itself.
      const unwanted = (key: string) => key === own || originalOf(files.get(key)!.uri) !== null
      const found = ({ key, at }: Owner): Near => {
        const kept = files.get(key)!
        return { place: elsewhere(kept, at), index: kept.entry!.steps[at]!.index, recipient: kept.entry!.recipient }
      }
      return {
        get conflictOf() {
          const original = originalOf(uri)
          return original && elsewhere(original, -1)
        },
        copies: ({ shingles }) => copies.near(shingles, MOST_NEAR, unwanted).map(found),
        paraphrases: ({ gist }) => meanings.near(gist, MOST_NEAR, unwanted).map(found),
      }
    },
    concerns(changed, other) {
      const kept = files.get(formOf(other))
      if (!changed || !kept || kept.uri === changed.uri) return false
      if (formOf(originalOf(other)?.uri ?? other) === formOf(changed.uri)) return true
      const mine = stepsOf(kept)
      return stepsOf(changed).some((a) => mine.some((b) => isAgain(a, b)))
    },
  }
}

const stepsOf = (kept: Kept | undefined): readonly LibraryStep[] => kept?.entry?.steps ?? []

/** Whether one of them is told about the other. */
const isAgain = (a: LibraryStep, b: LibraryStep): boolean =>
  likeness(a.shingles, b.shingles) >= COPY_ACROSS || saysTheSame(a.gist, b.gist)

const start = { line: 0, column: 0 }
const top = { span: span(0, 0), start, end: start }

const nameOf = (uri: string): string => pathFrom(parentOf(uri) ?? uri, uri)

/** What is far too large is not even read, so that no file keeps an edit waiting. */
const MOST_READ = 256 * 1024

function keep(uri: string, source: string, script: Script | undefined): Kept {
  const entry = source.length > MOST_READ ? null : libraryEntry(script ?? readScript(source), nameOf(uri))
  const starts = lineStarts(entry ? source : '')
  const placeOf = (at: Span) => ({
    span: at,
    start: positionAt(source, starts, at.start),
    end: positionAt(source, starts, at.end),
  })
  return { uri, entry, places: (entry?.steps ?? []).map(({ at }) => placeOf(at)) }
}

/** Whether others see the same: the same steps at the same places, for the same people. */
function isSame(a: Kept, b: Kept): boolean {
  if (!a.entry || !b.entry) return a.entry === b.entry
  if (JSON.stringify([a.entry.recipient, a.places]) !== JSON.stringify([b.entry.recipient, b.places])) return false
  const [left, right] = [a.entry.steps, b.entry.steps]
  return left.every((step, i) => step.index === right[i]!.index && saysAgain(step, right[i]))
}

/** Whether an index has the same of both. */
const saysAgain = (a: LibraryStep, b: LibraryStep | undefined): boolean =>
  b !== undefined && (a.gist === b.gist || (isSameList(a.shingles, b.shingles) && saysOf(a.gist) === saysOf(b.gist)))

const isSameList = (a: Uint32Array, b: Uint32Array): boolean =>
  a === b || (a.length === b.length && a.every((one, i) => one === b[i]))

/** All that an index has of a message, as text. */
const saysOf = ({ language, words, weights, ends, all, amounts, told, news, others }: Gist): string =>
  JSON.stringify([language, [...words], [...weights], [...ends], [...all], [...amounts], [...told], news, others])
