import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { english } from './deciderFrames.en.ts'
import { spanish } from './deciderFrames.es.ts'

/** Asking who decides without the usual words, by language. */
export const deciderFrames: Readonly<Record<Language, readonly Frame[]>> = { en: english, es: spanish }
