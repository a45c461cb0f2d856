import { framesOf } from '../frame.ts'

const classes = {} as const

/** Frames of asking who decides, in Spanish. */
export const spanish = framesOf(classes, [])
