import { framesOf } from '../frame.ts'

const classes = {} as const

/** Frames of servility, in English. */
export const english = framesOf(classes, [])
