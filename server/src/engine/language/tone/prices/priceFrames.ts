import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { english } from './priceFrames.en.ts'
import { spanish } from './priceFrames.es.ts'

/** Frames in which the caller names a price of their own, by language. */
export const priceFrames: Readonly<Record<Language, readonly Frame[]>> = { en: english, es: spanish }
