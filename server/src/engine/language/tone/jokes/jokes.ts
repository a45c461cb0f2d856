import type { Phrase } from '../../matching/phrase.ts'
import type { Language } from '../../text.ts'
import { english } from './jokes.en.ts'
import { spanish } from './jokes.es.ts'

/** What is said as a joke, by language. */
export const jokes: Readonly<Record<Language, readonly Phrase[]>> = { en: english, es: spanish }
