import { framesOf } from '../frame.ts'

const classes = {} as const

/** Frames of private matters, in English. */
export const english = framesOf(classes, [])
