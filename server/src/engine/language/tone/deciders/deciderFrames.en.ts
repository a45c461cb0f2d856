import { framesOf } from '../frame.ts'

const classes = {} as const

/** Frames of asking who decides, in English. */
export const english = framesOf(classes, [])
