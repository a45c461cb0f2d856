import { dateAt } from './calendar.ts'
import { normOf } from './entry.ts'
import { digitAt } from './figures.ts'
import { currencyAt, moneyAt } from './money.ts'
import { phoneAt } from './phone.ts'
import { plainNumberAt } from './plain.ts'
import type { Before, Reading } from './reading.ts'
import { timesAt } from './spans.ts'
import type { Voice } from './voice.ts'

/**
 * Whatever starts with a digit or a sign and is a number in some way; the first reader that knows it has it. A reading
 * depends on what stands before it and on the next characters only, so that numbers already seen cost one look.
 */
export function numberAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  const { month, identifier, invites, dated } = before
  const key = text.slice(at, at + reach)
  const known = voice.numbers.get(key) ?? voice.numbers.set(key, [])
  const flags = +month + 2 * +identifier + 4 * +invites + 8 * +dated
  const again = known[flags]
  if (again !== undefined) return again && { ...again, end: at + again.end }
  const read = readAt(text, at, voice, before)
  const reading = read && { ...read, norm: normOf(text.slice(at, read.end)) }
  if (!reading) known[flags] = null
  else if (reading.end - at < reach / 2) known[flags] = { ...reading, end: reading.end - at }
  return reading
}

function readAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  const phone = phoneAt(text, at, voice, before)
  if (phone) return phone
  if (!digitAt(text, at)) return currencyAt(text, at, voice)
  return (
    dateAt(text, at, voice, before) ??
    timesAt(text, at, voice) ??
    moneyAt(text, at, voice) ??
    plainNumberAt(text, at, voice, before)
  )
}

/** Readings look less than this far ahead; longer ones are not kept. */
const reach = 56
