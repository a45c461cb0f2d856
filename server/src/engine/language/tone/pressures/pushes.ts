import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import * as english from './pushFrames.en.ts'
import * as spanish from './pushFrames.es.ts'
import { fears, threats } from './threatFrames.en.ts'

type Frames = Readonly<Record<Language, readonly Frame[]>>

/** What decides for the listener, which a customer may have decided, what threatens and what frightens them, by language. */
export const pushes: Readonly<Record<'presumed' | 'threat' | 'fear', Frames>> = {
  presumed: { en: english.presumed, es: spanish.presumed },
  threat: { en: threats, es: spanish.threats },
  fear: { en: fears, es: [] },
}
