import type { WordKind } from './timed.ts'

/** A written token and how it is said. */
export type Reading = Readonly<{
  kind: WordKind
  end: number
  said: string
  /** Dictated rather than spoken, as the digits of a phone number are. */
  slow?: boolean | undefined
  /** It ends with the period of a short form, which ends no sentence by itself. */
  open?: boolean | undefined
  /** What phrases are matched against, where it is not the surface. */
  norm?: string
  /** What it says about a number after it. */
  before?: Before
}>

/** What the word before a number says about it. */
export type Before = Readonly<{
  /** A month's name: `November 30`. */
  month: boolean
  /** The number is a name and dictated: `ticket 4417`. */
  identifier: boolean
  /** The number is to be rung: `call 555 0142`. */
  invites: boolean
  /** The number is a day: `until 3/4`. */
  dated: boolean
}>

export const nothingBefore: Before = { month: false, identifier: false, invites: false, dated: false }
