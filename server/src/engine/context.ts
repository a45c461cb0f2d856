import type { Language } from './language/text.ts'
import type { Channel, FrontValues, Region } from './script/script.ts'

/**
 * All that the analysis of one touch depends on besides its own text. Values are interned (`internContext`), so that equal
 * contexts are the same object and a memo can compare with `===`. Channel, day, date and time are the touch's own fields.
 */
export type TouchContext = Readonly<{
  language: Language
  region: Region | null
  kind: 'template' | 'ready'
  relationship: NonNullable<FrontValues['relationship']> | null
  address: NonNullable<FrontValues['address']> | null
  caller: NonNullable<FrontValues['caller']>
  recipient: NonNullable<FrontValues['recipient']>
  samples: Readonly<Record<string, string>>
  delivery: NonNullable<FrontValues['delivery']> | null
  style: NonNullable<FrontValues['style']> | null
  /** Spoken words a minute. */
  pace: number
  /** `limits` of the script or team; where one is null the style of the message decides. */
  limits: Readonly<{ target: number | null; max: number | null; hook: number; sentence: number; interval: number }>
  /** ISO date on which the check is made, or null where the adapter gave none. */
  today: string | null
  /** Stands for the team's own words (`language/team.ts`); null where it has none. */
  team: number | null
  firstContact: boolean
  /** Channels used by the contacts before this one, in order of `channels`. */
  earlier: readonly Channel[]
}>

const seen = new Map<string, TouchContext>()
const MOST = 512

/** The one shared object for an equal context. The table is bounded; a context that fell out is only analysed again. */
export function internContext(context: TouchContext): TouchContext {
  const key = JSON.stringify(context)
  const known = seen.get(key)
  if (known) return known
  if (seen.size >= MOST) seen.clear()
  seen.set(key, context)
  return context
}
