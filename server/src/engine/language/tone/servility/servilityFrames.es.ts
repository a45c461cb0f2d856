import { framesOf } from '../frame.ts'

const classes = {} as const

/** Frames of servility, in Spanish. */
export const spanish = framesOf(classes, [])
