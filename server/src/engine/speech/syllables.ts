import { type Bounded, bounded } from '../language/bounded.ts'
import type { Language } from '../language/text.ts'
import { englishSyllables } from './syllables.en.ts'
import { spanishSyllables } from './syllables.es.ts'

/** Syllables of one word as it is said; at least one for anything with a letter. Counted once a word. */
export function syllables(word: string, language: Language): number {
  // What is longer than any word is no word; its length says enough.
  if (word.length > 60) return Math.ceil(word.length / 3)
  const known = tables[language].get(word)
  return known ?? tables[language].set(word, (language === 'es' ? spanishSyllables : englishSyllables)(word))
}

const tables: Readonly<Record<Language, Bounded<number>>> = { en: bounded(20000), es: bounded(20000) }
