import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { humble } from './humbleFrames.en.ts'
import { spanish as more } from './lowlyFrames.es.ts'
import { english } from './servilityFrames.en.ts'
import { spanish } from './servilityFrames.es.ts'

/** Who makes themselves small or pleads without the usual words, by language. */
export const servilityFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...humble],
  es: [...spanish, ...more],
}
