import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { english } from './pitchFrames.en.ts'
import { spanish } from './pitchFrames.es.ts'

/** Frames of a pitch: what is sold, shown, lent or asked for, without a plain sales word, by language. */
export const pitchFrames: Readonly<Record<Language, readonly Frame[]>> = { en: english, es: spanish }
