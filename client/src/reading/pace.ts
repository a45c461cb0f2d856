/** Seconds of a text at some pace (spoken words a minute), and how many of them are directions that no pace changes. */
export type Timed = Readonly<{ seconds: number; cued: number; pace: number }>

/** What a person's own pace is kept within, in spoken words a minute. */
export const paces = { slowest: 80, quickest: 260 } as const

/** Seconds of the same text at another pace: pauses that the script asks for last as long as before. */
export const secondsAt = ({ seconds, cued, pace }: Timed, other: number): number =>
  ((seconds - cued) * pace) / other + cued

/** The pace of somebody who took `elapsed` seconds for a text; infinite where only its pauses were waited for. */
export const paceOf = ({ seconds, cued, pace }: Timed, elapsed: number): number =>
  elapsed > cued ? ((seconds - cued) * pace) / (elapsed - cued) : Number.POSITIVE_INFINITY

/** A pace as it is kept: whole words a minute, within the bounds. */
export const keptPace = (pace: number): number => Math.min(Math.max(Math.round(pace), paces.slowest), paces.quickest)

/** A pace read from the settings, where anything may stand. */
export const readPace = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? keptPace(value) : null
