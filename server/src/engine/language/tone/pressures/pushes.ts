import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import * as spanish from './pushFrames.es.ts'

type Frames = Readonly<Record<Language, readonly Frame[]>>

/** What decides for the listener, which a customer may have decided, and what threatens them, by language. */
export const pushes: Readonly<Record<'presumed' | 'threat', Frames>> = {
  presumed: { en: [], es: spanish.presumed },
  threat: { en: [], es: spanish.threats },
}
