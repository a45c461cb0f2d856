import type { Language } from '../language/text.ts'
import { englishSyllables } from './syllables.en.ts'
import { spanishSyllables } from './syllables.es.ts'

/** Syllables of one word as it is said; at least one for anything with a letter. */
export const syllables: Readonly<Record<Language, (word: string) => number>> = {
  en: englishSyllables,
  es: spanishSyllables,
}
