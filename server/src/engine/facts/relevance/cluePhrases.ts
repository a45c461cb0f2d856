import type { Phrase } from '../../language/matching/phrase.ts'
import type { Language } from '../../language/text.ts'
import type { CluePhrase } from './cluePhrase.ts'
import { englishClues } from './clues.en.ts'
import { spanishClues } from './clues.es.ts'

/** By language. */
export const cluePhrases: Readonly<Record<Language, Readonly<Record<CluePhrase, readonly Phrase[]>>>> = {
  en: englishClues,
  es: spanishClues,
}
