import type { Frame } from '../frame.ts'

/** Frames of a pitch, in Spanish. */
export const spanish: readonly Frame[] = []
