import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { overrides } from './overrideFrames.en.ts'
import { spanish as more } from './overrideFrames.es.ts'
import { english } from './refusalFrames.en.ts'
import { spanish } from './refusalFrames.es.ts'

/** A no that is talked past, by language. */
export const refusalFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...overrides],
  es: [...spanish, ...more],
}
