import type { Phrase } from '../../matching/phrase.ts'
import type { Language } from '../../text.ts'
import { english } from './hurries.en.ts'
import { spanish } from './hurries.es.ts'
import { english as englishFrames } from './hurryFrames.en.ts'
import { spanish as spanishFrames } from './hurryFrames.es.ts'

/** A hurry of the caller, by language: what is said outright, and what is said indirectly. */
export const hurries: Readonly<Record<Language, readonly Phrase[]>> = {
  en: [...english, ...englishFrames],
  es: [...spanish, ...spanishFrames],
}
