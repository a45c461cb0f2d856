import { type Frame, framesOf } from '../frame.ts'
import type { Pretext } from './pretext.ts'

const classes = {} as const

/** Frames of pretexts by kind, in English. */
export const english: Readonly<Record<Pretext['kind'], readonly Frame[]>> = {
  past: framesOf(classes, []),
  claim: framesOf(classes, []),
  matter: framesOf(classes, []),
  hidden: framesOf(classes, []),
}
