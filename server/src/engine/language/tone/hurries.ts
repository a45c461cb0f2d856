import type { Phrase } from '../matching/phrase.ts'
import type { Language } from '../text.ts'
import { english } from './hurries.en.ts'
import { spanish } from './hurries.es.ts'

/** A hurry of the caller, by language. */
export const hurries: Readonly<Record<Language, readonly Phrase[]>> = { en: english, es: spanish }
