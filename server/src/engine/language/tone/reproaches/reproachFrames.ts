import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { blames } from './blameFrames.en.ts'
import { spanish as hurt } from './hurtFrames.es.ts'
import { english } from './reproachFrames.en.ts'
import { spanish } from './reproachFrames.es.ts'
import { spanish as moreSpanish } from './silenceFrames.es.ts'
import { slights } from './slightFrames.en.ts'

/** A silence that is reproached without a word of reproach, by language. */
export const reproachFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...blames, ...slights],
  es: [...spanish, ...moreSpanish, ...hurt],
}
