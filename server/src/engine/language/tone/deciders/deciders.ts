import type { Phrase } from '../../matching/phrase.ts'
import type { Language } from '../../text.ts'
import { english } from './deciders.en.ts'
import { spanish } from './deciders.es.ts'

/** What asks who decides, or to be passed on to them, by language. */
export const deciderAsks: Readonly<Record<Language, readonly Phrase[]>> = { en: english, es: spanish }
