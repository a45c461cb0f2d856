import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { hiding, ownStory, promising } from './tellingFrames.es.ts'

/** What a sentence may do instead of telling a fact about the listener, where it is told by roles and images. */
export type TellingFrames = Readonly<Record<'tellsOwn' | 'tellsPromise' | 'tellsMystery', readonly Frame[]>>

/** By language; English has weighed signs alone. */
export const tellingFrames: Readonly<Record<keyof TellingFrames, Readonly<Record<Language, readonly Frame[]>>>> = {
  tellsOwn: { en: [], es: ownStory },
  tellsPromise: { en: [], es: promising },
  tellsMystery: { en: [], es: hiding },
}
