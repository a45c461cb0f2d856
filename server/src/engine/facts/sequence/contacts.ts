import { dayNumber } from '../../language/calendar/calendar.ts'
import type { TouchFacts } from '../facts.ts'

/**
 * The touches of one day: a call and the e-mail that goes with it are one contact. Touches that share a `day` or a `date`
 * belong together; one with neither is a contact of its own.
 */
export type Contact<T> = Readonly<{
  touches: readonly T[]
  /** The day of the sequence, and the number of the calendar day; null where the touches do not say. */
  day: number | null
  date: number | null
}>

type Placed = Readonly<{ facts: TouchFacts }>

/** More steps than anybody plans: what holds each against each stays small work in a file that is a whole library. */
export const MOST_STEPS = 100

/** Whether a script's touches are steps of one plan, and no collection: it is cut, and says something of a step. */
export const isSequence = (cut: boolean, touches: readonly Placed[]): boolean =>
  touches.length <= MOST_STEPS && isPlan(cut, touches)

/** Whether they are steps of one plan, and more than are judged together. */
export const isTooLong = (cut: boolean, touches: readonly Placed[]): boolean =>
  touches.length > MOST_STEPS && isPlan(cut, touches)

const isPlan = (cut: boolean, touches: readonly Placed[]): boolean =>
  cut && touches.some(({ facts }) => facts.timed.touch.fields.length > 0)

/** The contacts of a script, in the order in which their first touches stand. */
export function contactsOf<T extends Placed>(touches: readonly T[]): Contact<T>[] {
  const contacts: { touches: T[]; day: number | null; date: number | null }[] = []
  const known = new Map<string, (typeof contacts)[number]>()
  for (const touch of touches) {
    const { day, date } = touch.facts.fields
    const keys = [...(date === undefined ? [] : [`date ${date}`]), ...(day === undefined ? [] : [`day ${day}`])]
    let contact = keys.map((key) => known.get(key)).find(Boolean)
    if (!contact) {
      contact = { touches: [], day: null, date: null }
      contacts.push(contact)
    }
    contact.touches.push(touch)
    contact.day ??= day ?? null
    contact.date ??= date === undefined ? null : dayNumber(date)
    for (const key of keys) if (!known.has(key)) known.set(key, contact)
  }
  return contacts
}

/** The contacts in the order in which they happen: by date or by day where all have one, else as they stand. */
export function inOrder<T>(contacts: readonly Contact<T>[]): readonly Contact<T>[] {
  const scale = (['date', 'day'] as const).find((one) => contacts.every((contact) => contact[one] !== null))
  return scale ? [...contacts].sort((a, b) => a[scale]! - b[scale]!) : contacts
}

/** Two contacts of which the second is the next one after the first, and the days between them. */
export type Gap<T> = Readonly<{ before: Contact<T>; after: Contact<T>; days: number }>

/** The contacts that follow each other in time, whatever their order in the file: by date where both have one, else by day. */
export function gapsBetween<T>(contacts: readonly Contact<T>[]): Gap<T>[] {
  const byDate = inTime(contacts, 'date')
  const dated = new Set(byDate.map(({ after }) => after))
  return [...byDate, ...inTime(contacts, 'day').filter(({ after }) => !dated.has(after))]
}

function inTime<T>(contacts: readonly Contact<T>[], scale: 'day' | 'date'): Gap<T>[] {
  const placed = contacts.filter((contact) => contact[scale] !== null).sort((a, b) => a[scale]! - b[scale]!)
  return placed.slice(1).map((after, i) => ({ before: placed[i]!, after, days: after[scale]! - placed[i]![scale]! }))
}

/** The touches that are spoken: calls, voicemails and voice notes. */
export const callsAmong = <T extends Placed>(touches: readonly T[]): T[] => touches.filter(({ facts }) => facts.spoken)
