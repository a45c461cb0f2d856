import type { Phrase } from './phrase.ts'
import { english } from './reproaches.en.ts'
import { spanish } from './reproaches.es.ts'
import type { Language } from './text.ts'

/** What reproaches a silence, by language. */
export const reproaches: Readonly<Record<Language, readonly Phrase[]>> = { en: english, es: spanish }
