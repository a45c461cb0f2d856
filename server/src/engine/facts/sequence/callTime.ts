import { dayNumber, isoOfDay, weekdayOf } from '../../language/calendar/calendar.ts'
import { type CallHours, callHoursOf } from '../../language/calendar/callHours.ts'
import { type DayOff, holidayOn } from '../../language/calendar/holidays.ts'
import type { TeamCountry } from '../../language/country/teamCountry.ts'
import { teamOf } from '../../language/matching/team.ts'
import type { Text } from '../../language/text.ts'
import type { TouchFacts } from '../facts.ts'

/** What is wrong with the hour of a call: outside the hours, no working day, or time to eat or rest. */
export type BadHour =
  | Readonly<{ kind: 'hours'; open: readonly [number, number] }>
  | Readonly<{ kind: 'weekday'; weekday: number }>
  | (Readonly<{ kind: 'holiday' }> & DayOff)
  | Readonly<{ kind: 'rest'; what: Text }>

/** When a touch is made, in whole days and minutes after midnight. */
export type When = Readonly<{ time: number; weekday: number | null; date: string | null }>

/** The hours and days on which calls are made in a country, as the team has them or as usual. */
export type Calling = Readonly<{ region: Region; hours: CallHours; own: TeamCountry | null }>

/** When a call is made and which hours it should keep to; null where its touch or script does not say. */
export function callTimeOf({ fields, context }: TouchFacts): { when: When; calling: Calling } | null {
  const { time, date = null } = fields
  const { region } = context
  if (time === undefined || region === null) return null
  const weekday = date ? weekdayOf(date) : (fields.weekday ?? null)
  const own = teamOf(context.team)?.countries[region] ?? null
  const hours = callHoursOf(region, context.recipient.segment, own)
  return { when: { time, weekday, date }, calling: { region, hours, own } }
}

/** What speaks against a call at that hour; null where nothing does. */
export function badHour({ time, weekday, date }: When, { hours, region, own }: Calling): BadHour | null {
  const open = hours.week[weekday ?? 0]
  if (weekday !== null && !open) return { kind: 'weekday', weekday }
  const dayOff = date && holidayOn(region, date, own)
  if (dayOff) return { kind: 'holiday', ...dayOff }
  if (open && (time < open[0] || time >= open[1])) return { kind: 'hours', open }
  const rest = hours.rest.find(({ hours: [from, to] }) => time >= from && time < to)
  return rest ? { kind: 'rest', what: rest.what } : null
}

type Region = NonNullable<TouchFacts['context']['region']>

/** The next time from then on, in quarters of an hour, that nothing speaks against, and how many days later; null if none. */
export function nextGoodTime(when: When, calling: Calling): { days: number; time: number } | null {
  const first = Math.ceil(when.time / QUARTER) * QUARTER
  for (let days = 0; days < LONGEST; days++) {
    const weekday = when.weekday === null ? null : (when.weekday + days) % 7
    const date = when.date && isoOfDay(dayNumber(when.date) + days)
    for (let time = days === 0 ? first : Math.min(first, MORNING); time < DAY; time += QUARTER)
      if (!badHour({ time, weekday, date }, calling)) return { days, time }
  }
  return null
}

const QUARTER = 15
const DAY = 24 * 60
const MORNING = 10 * 60
/** No run of holidays and weekends is longer. */
const LONGEST = 10
