import { bounded } from './bounded.ts'
import { dateAt } from './calendar.ts'
import { digitAt } from './figures.ts'
import { moneyAt } from './money.ts'
import { phoneAt } from './phone.ts'
import { plainNumberAt } from './plain.ts'
import type { Before, Reading } from './reading.ts'
import { timesAt } from './spans.ts'
import type { Voice } from './voice.ts'

/**
 * Whatever starts with a digit, `+` or `(` and is a number in some way; the first reader that knows it has it. A reading
 * depends on what stands before it and on the next characters only, so that numbers already seen cost one look.
 */
export function numberAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  const { month, identifier, invites, dated } = before
  const flags = +month + 2 * +identifier + 4 * +invites + 8 * +dated
  const key = `${voice.language}${voice.region}${flags}${text.slice(at, at + reach)}`
  const known = readings.get(key)
  if (known) return known.end < 0 ? null : { ...known, end: at + known.end }
  const reading = readAt(text, at, voice, before)
  if (!reading) readings.set(key, nothing)
  else if (reading.end - at < reach / 2) readings.set(key, { ...reading, end: reading.end - at })
  return reading
}

function readAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  const phone = phoneAt(text, at, voice, before)
  if (phone || !digitAt(text, at)) return phone
  return (
    dateAt(text, at, voice, before) ??
    timesAt(text, at, voice) ??
    moneyAt(text, at, voice) ??
    plainNumberAt(text, at, voice, before)
  )
}

/** Readings look less than this far ahead; longer ones are not kept. */
const reach = 56
const nothing: Reading = { kind: 'number', end: -1, said: '' }
const readings = bounded<Reading>(4000)
