import type { Language } from '../../text.ts'
import type { Pretext } from './pretext.ts'
import { english } from './pretexts.en.ts'
import { spanish } from './pretexts.es.ts'

/** By language. */
export const pretexts: Readonly<Record<Language, readonly Pretext[]>> = { en: english, es: spanish }
