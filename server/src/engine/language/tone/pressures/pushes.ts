import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { omens, shames } from './omenFrames.en.ts'
import * as english from './pushFrames.en.ts'
import * as spanish from './pushFrames.es.ts'
import { readied } from './readyFrames.en.ts'
import * as stories from './storyFrames.es.ts'
import { fears, threats } from './threatFrames.en.ts'

type Frames = Readonly<Record<Language, readonly Frame[]>>

/** What decides for the listener, which a customer may have decided, what threatens and what frightens them, by language. */
export const pushes: Readonly<Record<'presumed' | 'threat' | 'fear', Frames>> = {
  presumed: { en: [...english.presumed, ...readied], es: [...spanish.presumed, ...stories.presumed] },
  threat: { en: [...threats, ...omens], es: [...spanish.threats, ...stories.threats] },
  fear: { en: [...fears, ...shames], es: [] },
}
