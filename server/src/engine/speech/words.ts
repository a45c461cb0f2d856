import type { Language } from '../language/text.ts'
import { english } from './words.en.ts'
import { spanish } from './words.es.ts'

/** Names of what is counted. */
export type Measures = Readonly<{
  months: readonly string[]
  days: readonly string[]
  /** Units after a number: one and many. */
  units: Readonly<Record<string, readonly string[]>>
  /** By code: one, many, and their hundredth parts. */
  currencies: Readonly<Record<string, readonly string[]>>
  /** Powers of ten after a number: one and many. */
  scales: Readonly<Record<string, readonly string[]>>
}>

/** How a language says what is written short. Keys are in lower case and without the final period. */
export type SpeechWords = Measures &
  Readonly<{
    /** Names of letters where they differ from the letter itself. */
    letters: Readonly<Record<string, string>>
    /** Short forms that are read so wherever they stand, with or without a period. */
    short: Readonly<Record<string, string>>
    /** Short forms only with their period: `no.`, `min.`. */
    dotted: Readonly<Record<string, string>>
    /** Capital words with a reading of their own. */
    capitals: Readonly<Record<string, string>>
    /** Words that are words in capitals too, though their letters look like names of letters. */
    shouted: ReadonlySet<string>
    /** After these a number is a name: digit by digit. */
    identifiers: ReadonlySet<string>
    /** After these figures are to be rung. */
    inviting: ReadonlySet<string>
    /** After these, and after a day, two figures with a stroke are a date. */
    dated: ReadonlySet<string>
    /** Signs between words. */
    symbols: Readonly<Record<string, string>>
    /** Signs in an address. */
    inAddress: Readonly<Record<string, string>>
    /** What `.` and `,` are between figures. */
    point: string
    comma: string
    to: string
    of: string
    by: string
    per: string
    minus: string
    extension: string
    hashtag: string
  }>

export const speechWords: Readonly<Record<Language, SpeechWords>> = { en: english, es: spanish }
