import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { english } from './jokeFrames.en.ts'
import { spanish } from './jokeFrames.es.ts'
import { spanish as spanishHints } from './jokeHints.es.ts'
import { tales } from './jokeTales.en.ts'

/** Frames of jokes, by language. */
export const jokeFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...tales],
  es: [...spanish, ...spanishHints],
}
