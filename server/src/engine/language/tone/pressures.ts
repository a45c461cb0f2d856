import type { Language } from '../text.ts'
import type { Pressure } from './pressure.ts'
import { english } from './pressures.en.ts'
import { spanish } from './pressures.es.ts'

/** By language. */
export const pressures: Readonly<Record<Language, readonly Pressure[]>> = { en: english, es: spanish }
