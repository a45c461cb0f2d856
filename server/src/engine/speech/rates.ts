import type { Language } from '../language/text.ts'
import type { Cue } from '../script/script.ts'

/** Seconds at pace factor 1. The model's form and its figures: least squares over read and synthesised passages. */
export type Rates = Readonly<{
  syllable: number
  letter: number
  word: number
  /** Once a message: the breath it starts with. */
  start: number
  /** The pace factor at 150 spoken words a minute. */
  at150: number
}>

export const rates: Readonly<Record<Language, Rates>> = {
  en: { syllable: 0.075, letter: 0.03, word: 0.06, start: 0.07, at150: 1.11 },
  es: { syllable: 0.077, letter: 0.049, word: 0.028, start: 0.05, at150: 0.865 },
}

/** How strongly punctuation separates two words. Adjacent marks collapse to the strongest. */
export enum Mark {
  none = 0,
  comma = 1,
  dash = 2,
  stop = 3,
  paragraph = 4,
  rule = 5,
}

/** Seconds of silence for each mark, at pace factor 1. */
export const pauses: readonly number[] = [0, 0.25, 0.3, 0.6, 0.8, 1.2]

/** Between the groups of a phone number. */
export const groupPause = 0.32
/** A breath is taken after this many syllables without a mark, and lasts so long. */
export const breath = { syllables: 24, seconds: 0.3 } as const
/** Digits of a phone number are said this much slower than running speech. */
export const dictated = 1.15
/** So are words under `[slow]`, and the one after `[spell]`. */
export const slowly = 1.25

/** The spread of readers: one standard deviation of the pace, and where the 10th and 90th of a hundred stand. */
export const readers = { deviation: 0.12, tenth: 1.2816 } as const

/** Seconds of a cue that does not say how long it lasts. */
const cueSeconds: Readonly<Record<string, number>> = { pause: 1, beat: 0.5, breathe: 0.5 }
const longestCue = 10

/** Seconds of silence that a cue asks for; 0 for one that only says how to speak. They are the same at any pace. */
export const secondsOfCue = ({ kind, seconds }: Cue): number =>
  Math.min(Math.max(seconds ?? cueSeconds[kind] ?? 0, 0), longestCue) || 0
