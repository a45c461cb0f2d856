import type { Language } from '../../text.ts'
import type { Pressure } from './pressure.ts'
import { english as englishFrames } from './pressureFrames.en.ts'
import { spanish as spanishFrames } from './pressureFrames.es.ts'
import { english } from './pressures.en.ts'
import { spanish } from './pressures.es.ts'

/** By language: what is said outright, and what is said indirectly. */
export const pressures: Readonly<Record<Language, readonly Pressure[]>> = {
  en: [...english, ...englishFrames],
  es: [...spanish, ...spanishFrames],
}
