import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { boasts } from './boasts.en.ts'
import { mysteries } from './mysteries.en.ts'
import { promises } from './promises.en.ts'
import { sights } from './sights.en.ts'
import { hiding, ownStory, promising } from './tellingFrames.es.ts'
import { topics } from './topics.en.ts'

/** What a sentence may do instead of telling a fact about the listener, where it is told by roles and images. */
export type TellingFrames = Readonly<Record<'tellsOwn' | 'tellsPromise' | 'tellsMystery', readonly Frame[]>>

/** By language, weighed with the other signs; English has frames that decide where the weights are in doubt. */
export const tellingFrames: Readonly<Record<keyof TellingFrames, Readonly<Record<Language, readonly Frame[]>>>> = {
  tellsOwn: { en: [], es: ownStory },
  tellsPromise: { en: [], es: promising },
  tellsMystery: { en: [], es: hiding },
}

type Frames = Readonly<Record<Language, readonly Frame[]>>

/** Frames of a call that hides what it is about, where the weights are in doubt. */
export const mysteryFrames: Frames = { en: mysteries, es: [] }

/** Frames of a caller who tells of the firm or its product, where the weights are in doubt. */
export const boastFrames: Frames = { en: boasts, es: [] }

/** Frames of a promise that would fit anybody, where the weights are in doubt. */
export const promiseFrames: Frames = { en: promises, es: [] }

/** Frames that name what a call is about, where the weights hold it to be hidden. */
export const topicFrames: Frames = { en: topics, es: [] }

/** Frames of what can be seen at the listener's place, where the weights hold that nothing is told of it. */
export const sightFrames: Frames = { en: sights, es: [] }
