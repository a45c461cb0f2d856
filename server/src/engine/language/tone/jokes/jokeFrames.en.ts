import { framesOf } from '../frame.ts'

const classes = {} as const

/** Frames of jokes, in English. */
export const english = framesOf(classes, [])
