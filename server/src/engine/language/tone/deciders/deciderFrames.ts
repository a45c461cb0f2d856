import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { english } from './deciderFrames.en.ts'
import { spanish } from './deciderFrames.es.ts'
import { hints } from './deciderHints.en.ts'
import { spanish as spanishHints } from './deciderHints.es.ts'

/** Frames of asking who decides, by language. */
export const deciderFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...hints],
  es: [...spanish, ...spanishHints],
}
