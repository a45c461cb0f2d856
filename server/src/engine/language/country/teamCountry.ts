import type { Hours } from '../calendar/callHours.ts'

/** What a team knows better about a country than the tables here. What is absent is as usual; empty lists say that there are none. */
export type TeamCountry = Readonly<{
  hours?: Hours
  /** The weekdays on which the team calls, 0 for Monday. */
  days?: readonly number[]
  /** Hours at which people eat or rest. */
  rest?: readonly Hours[]
  holidays?: readonly DayOff[]
  /** Holidays on which people are at work after all. */
  workdays?: readonly string[]
  /** The first digits of numbers that may not show on unsolicited calls, without the country's code. */
  barred?: readonly string[]
}>

/** `on`: a day of one year (`2027-01-04`), or of every year (`12-24`). */
export type DayOff = Readonly<{ on: string; name: string | null }>

/** Whether an ISO date is a day of one year or of every year. */
export const isOn = (iso: string, on: string): boolean => iso === on || iso.slice(5) === on
