import type { Phrase } from '../../matching/phrase.ts'
import type { Language } from '../../text.ts'
import { english } from './reproaches.en.ts'
import { spanish } from './reproaches.es.ts'

/** What reproaches a silence, by language. */
export const reproaches: Readonly<Record<Language, readonly Phrase[]>> = { en: english, es: spanish }
