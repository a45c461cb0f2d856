import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { idle } from './idleFrames.en.ts'
import { english } from './routineFrames.en.ts'
import { spanish } from './routineFrames.es.ts'
import { spanish as spanishHints } from './routineHints.es.ts'

/** A contact that only keeps in touch, by language. */
export const routineFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...idle],
  es: [...spanish, ...spanishHints],
}
