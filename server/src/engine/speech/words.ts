import type { Language } from '../language/text.ts'
import { english } from './words.en.ts'
import { spanish } from './words.es.ts'

/** Names of what is counted. */
export type Measures = Readonly<{
  months: readonly string[]
  /** Short names of months and their numbers from 0. */
  monthsShort: Readonly<Record<string, number>>
  /** Units after a number: one and many. */
  units: Readonly<Record<string, readonly [string, string]>>
  /** By code: one, many, and their hundredth parts. */
  currencies: Readonly<Record<string, readonly [string, string, string, string]>>
  /** Powers of ten after a number: one and many. */
  scales: Readonly<Record<string, readonly [string, string]>>
}>

/** How a language says what is written short. Keys are in lower case and without the final period. */
export type SpeechWords = Measures &
  Readonly<{
    /** Names of letters where they differ from the letter itself. */
    letters: Readonly<Record<string, string>>
    /** Short forms that are read so wherever they stand, with or without a period. */
    short: Readonly<Record<string, string>>
    /** Short forms only with their period: `no.`, `sat.`. */
    dotted: Readonly<Record<string, string>>
    /** Capital words said as a word although they look unsayable, or with a reading of their own. */
    capitals: Readonly<Record<string, string>>
    /** Words in capitals for emphasis; short ones, which would else be spelled. */
    shouted: ReadonlySet<string>
    days: Readonly<Record<string, string>>
    /** After these a number is a name: digit by digit. */
    identifiers: ReadonlySet<string>
    /** After these figures are to be rung. */
    inviting: ReadonlySet<string>
    /** After these two figures with a stroke are a date. */
    dated: ReadonlySet<string>
    point: string
    commaMark: string
    percent: string
    to: string
    and: string
    at: string
    dot: string
    slash: string
    dash: string
    underscore: string
    plus: string
    minus: string
    number: string
    extension: string
    hashtag: string
    by: string
    symbols: Readonly<Record<string, string>>
  }>

export const speechWords: Readonly<Record<Language, SpeechWords>> = { en: english, es: spanish }
