import { framesOf } from '../frame.ts'

const classes = {} as const

/** Frames of private matters, in Spanish. */
export const spanish = framesOf(classes, [])
