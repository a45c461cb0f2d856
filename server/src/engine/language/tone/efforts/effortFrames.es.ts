import type { Frame } from '../frame.ts'

/** Frames of asking for too much, in Spanish. */
export const spanish: readonly Frame[] = []
