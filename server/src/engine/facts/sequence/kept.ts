import { dayNumber, weekdayOf } from '../../language/calendar/calendar.ts'
import type { TouchFacts } from '../facts.ts'
import type { Promised } from './promises.ts'

type Step = Readonly<{ index: number; facts: TouchFacts }>
type Next = Extract<Promised, { kind: 'next' }>

/** The step that comes instead of what was promised: so many days too late (or, below zero, too early), or at another hour. */
export type Broken<T> = Readonly<{ by: T; days: number; why: 'day' | 'hour' | 'channel' }>

/** Whether later steps keep what a step promised; null where they do, or where nothing says so. */
export function brokenBy<T extends Step>(steps: readonly T[], from: T, promised: Next): Broken<T> | null {
  const later = steps
    .filter((step) => step !== from)
    .map((step) => ({ step, days: daysBetween(from.facts, step.facts) }))
    .filter(({ step, days }) => days === null || days > 0 || (days === 0 && step.index > from.index))
  if (later.some(({ days }) => days === null)) return null
  const inTime = later.map(({ step, days }) => ({ step, days: days! })).sort((a, b) => a.days - b.days)
  const range = rangeOf(promised, weekdayIn(steps, from))
  const isPromised = (days: number): boolean => range?.some(([least, most]) => days >= least && days <= most) === true
  const fits = inTime.filter(({ step, days }) => days > 0 && isMeant(step.facts, promised.how))
  if (!range) return null
  // What was promised is the next one; "in touch" may be any.
  const next = promised.how === 'any' ? (fits.find(({ days }) => isPromised(days)) ?? fits[0]) : fits[0]
  if (next && isPromised(next.days))
    return isOnTime(next.step.facts, promised) ? null : { by: next.step, days: 0, why: 'hour' }
  if (inTime.some(({ step, days }) => days === 0 && isPromised(0) && isMeant(step.facts, promised.how))) return null
  if (next) {
    const [least, most] = range[0]!
    return { by: next.step, days: next.days > most ? next.days - most : next.days - least, why: 'day' }
  }
  const instead = inTime.find(({ days }) => isPromised(days))
  return instead ? { by: instead.step, days: 0, why: 'channel' } : null
}

const isMeant = ({ spoken }: TouchFacts, how: Next['how']): boolean => how === 'any' || (how === 'call') === spoken

function isOnTime({ fields }: TouchFacts, { time }: Next): boolean {
  if (!time || fields.time === undefined) return true
  const apart = Math.abs((fields.time % HALF_DAY) - time.minutes)
  return Math.min(apart, HALF_DAY - apart) <= time.about
}

const HALF_DAY = 720

/** How many days later at least and at most; null where the weekday is not known. */
function rangeOf({ days }: Next, weekday: number | null): readonly (readonly [least: number, most: number])[] | null {
  if (days === 'next week') return weekday === null ? [[1, 13]] : [[7 - weekday, 13 - weekday]]
  if ('from' in days) return [[days.from, days.to]]
  if (weekday === null) return null
  return days.weekdays.flatMap((one) => {
    const ahead = (one - weekday + 7) % 7
    // Said on the same weekday: later today, or in a week.
    const first = ahead === 0 ? [0, 7] : [ahead]
    return [...first, ...(days.orWeekLater ? [first.at(-1)! + 7] : [])].map((day) => [day, day] as const)
  })
}

/** The days from one step to another; null where the fields do not say. */
export function daysBetween({ fields: a }: TouchFacts, { fields: b }: TouchFacts): number | null {
  if (a.date !== undefined && b.date !== undefined) return dayNumber(b.date) - dayNumber(a.date)
  return a.day !== undefined && b.day !== undefined ? b.day - a.day : null
}

/** The weekday of a step: its own, or reckoned from another step's. */
function weekdayIn(steps: readonly Step[], { facts }: Step): number | null {
  const own = weekdayFor(facts)
  if (own !== null) return own
  for (const other of steps) {
    const weekday = weekdayFor(other.facts)
    const days = daysBetween(other.facts, facts)
    if (weekday !== null && days !== null) return (((weekday + days) % 7) + 7) % 7
  }
  return null
}

const weekdayFor = ({ fields: { weekday, date } }: TouchFacts): number | null =>
  weekday ?? (date === undefined ? null : weekdayOf(date))
