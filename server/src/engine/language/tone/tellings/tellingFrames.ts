import type { Language } from '../../text.ts'
import type { Frame } from '../frame.ts'
import { boasts } from './boasts.en.ts'
import { mysteries } from './mysteries.en.ts'
import { promises } from './promises.en.ts'
import { sights } from './sights.en.ts'
import { hiding, ownStory, promising, toAnybody } from './tellingFrames.es.ts'
import { topics as topicsEn } from './topics.en.ts'
import { topics as topicsEs } from './topics.es.ts'

type Frames = Readonly<Record<Language, readonly Frame[]>>

/** What a sentence may do instead of telling a fact about the listener. */
export const tellings = ['own', 'promise', 'mystery'] as const
export type Telling = (typeof tellings)[number]

/** Told by roles and images, weighed with the other signs; English has frames that decide where the weights are in doubt. */
export const tellingFrames: Readonly<Record<Telling, Frames>> = {
  own: { en: [], es: ownStory },
  promise: { en: [], es: promising },
  mystery: { en: [], es: hiding },
}

/** Frames of a call that hides what it is about, where the weights are in doubt. */
export const mysteryFrames: Frames = { en: mysteries, es: [] }

/** Frames of a caller who tells of the firm or its product, where the weights are in doubt. */
export const boastFrames: Frames = { en: boasts, es: [] }

/** Frames of a promise that would fit anybody, where the weights are in doubt. */
export const promiseFrames: Frames = { en: promises, es: toAnybody }

/** Frames that name what a call is about, where the weights hold it to be hidden. */
export const topicFrames: Frames = { en: topicsEn, es: topicsEs }

/** Frames of what can be seen at the listener's place, where the weights hold that nothing is told of it. */
export const sightFrames: Frames = { en: sights, es: [] }
