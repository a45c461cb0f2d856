import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { spanish as more } from './fleetingFrames.es.ts'
import { english } from './rushFrames.en.ts'
import { spanish } from './rushFrames.es.ts'
import { scarcities } from './scarceFrames.en.ts'

/** Frames of a hurry that the caller makes, by language. */
export const rushFrames: Readonly<Record<Language, readonly Frame[]>> = {
  en: [...english, ...scarcities],
  es: [...spanish, ...more],
}
