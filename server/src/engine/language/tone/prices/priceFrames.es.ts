import type { Frame } from '../frame.ts'

/** Frames of a price, in Spanish. */
export const spanish: readonly Frame[] = []
