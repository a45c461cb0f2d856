import type { Phrase } from '../../matching/phrase.ts'
import type { Language } from '../../text.ts'
import { english } from './servility.en.ts'
import { spanish } from './servility.es.ts'

/** What apologises for the call or pleads for an answer, by language. */
export const servilities: Readonly<Record<Language, readonly Phrase[]>> = { en: english, es: spanish }
