import type { WordKind } from './timed.ts'

/** A written token and how it is said. `slow` where figures are dictated rather than spoken. */
export type Reading = Readonly<{ kind: WordKind; end: number; said: string; slow?: boolean }>

/** What stands before a number in its sentence, as far as it changes the reading. */
export type Before = Readonly<{ norm: string; month: boolean; identifier: boolean }>
