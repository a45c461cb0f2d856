import type { Phrase } from '../../matching/phrase.ts'
import type { Language } from '../../text.ts'
import { english } from './pitches.en.ts'
import { spanish } from './pitches.es.ts'

/** Offers told without a plain sales word, by language. */
export const pitches: Readonly<Record<Language, readonly Phrase[]>> = { en: english, es: spanish }
