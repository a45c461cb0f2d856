import type { Phrase } from '../../matching/phrase.ts'
import type { Language } from '../../text.ts'
import { english } from './privacy.en.ts'
import { spanish } from './privacy.es.ts'

/** What names a private matter, by language. */
export const privateMatters: Readonly<Record<Language, readonly Phrase[]>> = { en: english, es: spanish }
