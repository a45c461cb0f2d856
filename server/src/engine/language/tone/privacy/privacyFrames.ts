import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { english } from './privacyFrames.en.ts'
import { spanish } from './privacyFrames.es.ts'
import { spanish as spanishHints } from './privacyHints.es.ts'
import { tales } from './privacyTales.en.ts'

/** Private matters told by whose they are and what befell them, by language. */
export const privacyFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...tales],
  es: [...spanish, ...spanishHints],
}
