import { nearest } from './fieldNames.ts'
import type { Scope } from './fieldTypes.ts'

// Days, dates, times and intervals as people write them in either language. All take text that is already `plain`.

/** Lower case without accents, one blank between words: what the forms below are compared with. */
export const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

/** An ISO date; `no-year` where the year is missing and nobody said today's; null where it is no day that exists. */
export function readDate(text: string, scope: Scope): string | 'no-year' | null {
  const parts = datePartsOf(text, scope)
  if (!parts) return null
  const { year = scope.today === null ? undefined : Number(scope.today.slice(0, 4)), month, day } = parts
  if (year !== undefined) return isoDate(year, month, day)
  return isoDate(LEAP_YEAR, month, day) && 'no-year'
}

/** Minutes after midnight of `9:30`, `09.30`, `9h30`, `9:30 pm`, `21:30 h`, `9 am`; null where it is no time. */
export function readTime(text: string): number | null {
  const match = /^(\d{1,2})(?: ?([:.h]) ?(\d{2}))?(?: ?(h|hs|hrs|horas?))?(?: ?([ap])(?:\. ?)?m\.?)?$/.exec(text)
  if (!match || (match[3] === undefined && match[4] === undefined && match[5] === undefined)) return null
  let hour = Number(match[1])
  const minute = Number(match[3] ?? 0)
  if (match[5] !== undefined) {
    if (hour < 1 || hour > 12) return null
    hour = (hour % 12) + (match[5] === 'p' ? 12 : 0)
  }
  return hour < 24 && minute < 60 ? hour * 60 + minute : null
}

/** 0 for Monday; full names and their first three letters. `mar` is *martes*, and in an English script no day. */
export function readWeekday(text: string, language: Scope['language']): number | null {
  if (text === 'mar' && language === 'en') return null
  const at = plainWeekdays.findIndex((name) => text === name || text === name.slice(0, 3))
  return at < 0 ? null : at % 7
}

/** The full name of the day that was meant by `tues`, `thurs.`, a typo, or `mar` in an English script. */
export function weekdayMeant(text: string, language: Scope['language']): string | null {
  if (text === 'mar' && language === 'en') return 'Tuesday'
  const start = text.replace(/\.$/, '')
  const begun = start.length < 3 ? undefined : plainWeekdays.find((name) => name.startsWith(start))
  const meant = begun ?? nearest(text, plainWeekdays)
  return meant === null ? null : weekdays[plainWeekdays.indexOf(meant)]!
}

/** Days of `14d`, `14 days`, `2 weeks`, `14 días`, `2 semanas`; a plain number counts days. */
export function readDays(text: string): number | null {
  const match = /^(\d{1,4}) ?(d|days?|dias?|w|weeks?|sem|semanas?)?$/.exec(text)
  if (!match) return null
  return Number(match[1]) * (/^[ws]/.test(match[2] ?? '') ? 7 : 1)
}

/** From Monday on, English names first. */
const weekdays =
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday lunes martes miércoles jueves viernes sábado domingo'.split(
    ' ',
  )

const plainWeekdays = weekdays.map(plain)

const LEAP_YEAR = 2024

type Parts = { year?: number | undefined; month: number; day: number }

const yearFirst =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:(?:t| )\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?(?:z|[+-]\d{1,2}(?::?\d{2})?))?)?$/
const numbers = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/
const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|º|°|ª)?(?: de | of | |-)?([a-z]{3,10})\.?(?:,? (?:del? )?|-)?(\d{4})?$/
const monthFirst = /^([a-z]{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/

function datePartsOf(text: string, scope: Scope): Parts | null {
  let match = yearFirst.exec(text)
  if (match) return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  match = numbers.exec(text)
  if (match) return inOrder(Number(match[1]), Number(match[3]), yearOf(match[4]), scope)
  match = dayFirst.exec(text)
  if (match) return named(match[2]!, match[1]!, match[3])
  match = monthFirst.exec(text)
  return match && named(match[1]!, match[2]!, match[3])
}

/** The month comes first in the United States; where no region is said, an impossible order is read the other way round. */
function inOrder(first: number, second: number, year: number | undefined, { region }: Scope): Parts {
  const usual = { year, month: second, day: first }
  const american = { year, month: first, day: second }
  if (region === 'US') return american
  return region === null && second > 12 ? american : usual
}

function named(name: string, day: string, year: string | undefined): Parts | null {
  const month = months.get(name)
  return month === undefined ? null : { year: yearOf(year), month, day: Number(day) }
}

function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

const months = new Map(
  [
    'january february march april may june july august september october november december',
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ].flatMap((names) =>
    names.split(' ').flatMap((name, i) => [[name, i + 1] as const, [name.slice(0, 3), i + 1] as const]),
  ),
)
  .set('sept', 9)
  .set('setiembre', 9)
  .set('set', 9)

const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isoDate(year: number, month: number, day: number): string | null {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  if (day < 1 || day > (monthDays[month - 1] ?? 0) + leap || year < 1900) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
