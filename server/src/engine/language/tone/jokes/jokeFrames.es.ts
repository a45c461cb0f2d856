import { framesOf } from '../frame.ts'

const classes = {} as const

/** Frames of jokes, in Spanish. */
export const spanish = framesOf(classes, [])
