import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { english } from './effortFrames.en.ts'
import { spanish } from './effortFrames.es.ts'
import { spanish as hints } from './effortHints.es.ts'
import { scenes } from './effortScenes.en.ts'

/** Frames of asking for too much, by language. */
export const effortFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...scenes],
  es: [...spanish, ...hints],
}
