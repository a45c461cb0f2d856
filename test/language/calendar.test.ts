import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, easterOf, isoOfDay, weekdayOf } from '../../server/src/engine/language/calendar/calendar.ts'

const day = fc.integer({ min: -25_000, max: 60_000 })
const isoOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10)

test('days are counted as the machine counts them, in both directions', () => {
  fc.assert(
    fc.property(day, (number) => {
      expect(isoOfDay(number)).toBe(isoOf(number))
      expect(dayNumber(isoOf(number))).toBe(number)
    }),
  )
})

test('the week begins on Monday', () => {
  fc.assert(
    fc.property(day, (number) => {
      expect(weekdayOf(isoOf(number))).toBe((new Date(number * 86_400_000).getUTCDay() + 6) % 7)
    }),
  )
})

test.each([
  ['2024-03-31', 2024],
  ['2025-04-20', 2025],
  ['2026-04-05', 2026],
  ['2027-03-28', 2027],
  ['2038-04-25', 2038],
])('Easter is on %s', (iso, year) => {
  expect(isoOfDay(easterOf(year))).toBe(iso)
})
