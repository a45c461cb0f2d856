import type { Frame } from '../frame.ts'

/** Frames of a hurry that the caller makes, in Spanish. */
export const spanish: readonly Frame[] = []
