import type { TouchContext } from '../context.ts'
import type { Touch } from '../script/script.ts'
import type { Span } from '../span.ts'

/** A touch with its clock: what is said aloud, word by word. Seconds are at the context's pace. */
export type TimedTouch = Readonly<{
  touch: Touch
  context: TouchContext
  words: readonly SpokenWord[]
  /** One for each of `touch.sentences`, in order. */
  sentences: readonly TimedSentence[]
  /** The whole message, pauses and cues included. */
  seconds: number
  /** The 10th and 90th percentile reader. */
  fastest: number
  slowest: number
  /** Seconds of cues such as `[pause 2s]`, which last the same at any pace. */
  cued: number
  /** Spoken words: `512-555-0142` is ten. */
  wordCount: number
  /** Written words: `512-555-0142` is one. */
  written: number
}>

export type WordKind = 'word' | 'number' | 'phone' | 'money' | 'percent' | 'time' | 'address' | 'tag'

/** One written token that is said aloud. */
export type SpokenWord = Readonly<{
  /** In the touch's text. */
  span: Span
  kind: WordKind
  /** Lower case, straight apostrophes, NFC, no inline markup: what phrases are matched against. */
  norm: string
  /** As said: `five one two, five five five, zero one four two`. */
  said: string
  /** How many words `said` has. */
  count: number
  /** Seconds from the start of the message to this word's first sound. */
  start: number
  /** Seconds of sound, without the pause after it. */
  seconds: number
  /** Index into `sentences`. */
  sentence: number
}>

export type TimedSentence = Readonly<{
  span: Span
  /** Words `first` up to but not including `last`. */
  first: number
  last: number
  /** Seconds from the start of the message. */
  start: number
  /** Seconds from its first sound to the first sound of the next sentence (or the end): what deleting it saves. */
  seconds: number
  /** Of these, the seconds of cues. */
  cued: number
}>
