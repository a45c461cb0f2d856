import { dayNumber, isoDate, isoOfDay } from '../../language/calendar/calendar.ts'
import { fold } from '../../language/forms/fold.ts'
import type { Language } from '../../language/text.ts'
import { type Span, span } from '../../span.ts'
import type { SpokenWord } from '../../speech/timed.ts'
import type { TouchFacts } from '../facts.ts'

/** A date as a message says it: a day of the month with its month, its weekday or both; a month alone is its last day. */
export type SaidDate = Readonly<{
  span: Span
  /** The words it covers. */
  first: number
  last: number
  /** 0 is Monday. */
  weekday: number | null
  day: number
  /** From 1. */
  month: number | null
  year: number | null
  wholeMonth: boolean
}>

/** The dates that a message says, in words or figures, in order. */
export function saidDates({ timed, context }: TouchFacts): SaidDate[] {
  const { words } = timed
  const dates: SaidDate[] = []
  for (let at = 0; at < words.length; ) {
    const date = dateAt(words, at, context.language, context.region === 'US')
    if (date) dates.push(date)
    at = date ? date.last : at + 1
  }
  return dates
}

type Part = Readonly<{ value: number; next: number }>
type Read = (words: readonly SpokenWord[], at: number, language: Language) => Part | null

function dateAt(words: readonly SpokenWord[], from: number, language: Language, monthFirst: boolean): SaidDate | null {
  const weekday = weekdayAt(words, from, language)
  let at = skip(words, weekday?.next ?? from, before[language])
  const first = weekday ? from : at
  const figures = inFigures(words[at], monthFirst)
  if (figures) return dated({ ...figures, weekday: weekday?.value ?? null }, at + 1)
  const monthBefore = language === 'en' ? monthAt(words, at, language) : null
  if (monthBefore) at = skip(words, monthBefore.next, before.en)
  const day = dayAt(words, at, language)
  if (!day) return wholeMonth(monthBefore ?? monthAt(words, at, language))
  const behind = skip(words, day.next, of[language])
  const monthBehind = monthBefore ? null : monthAt(words, behind, language)
  const month = monthBefore ?? monthBehind
  const end = monthBehind?.next ?? day.next
  if (!month && (!weekday || !isDayAlone(words, day, language))) return null
  const year = month && yearAt(words, skip(words, end, of[language]), language)
  return dated(
    { day: day.value, month: month?.value ?? null, weekday: weekday?.value ?? null, year: year?.value ?? null },
    year?.next ?? end,
  )

  function wholeMonth(month: Part | null): SaidDate | null {
    if (!month || weekday) return null
    const year = yearAt(words, skip(words, month.next, of[language]), language)
    const end = {
      day: lastDays[month.value - 1]!,
      month: month.value,
      weekday: null,
      year: year?.value ?? null,
      wholeMonth: true,
    }
    return dated(end, year?.next ?? month.next)
  }

  function dated(
    read: Pick<SaidDate, 'day' | 'month' | 'weekday' | 'year'> & { wholeMonth?: boolean },
    last: number,
  ): SaidDate {
    return { wholeMonth: false, ...read, first, last, span: span(words[first]!.span.start, words[last - 1]!.span.end) }
  }
}

const list = (text: string): string[] => text.split(' ')
const names = {
  days: {
    en: list('monday tuesday wednesday thursday friday saturday sunday'),
    es: list('lunes martes miercoles jueves viernes sabado domingo'),
  },
  months: {
    en: list('january february march april may june july august september october november december'),
    es: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
  },
  ordinals: list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ),
  cardinals: list(
    'uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta',
  ),
}
const before = { en: new Set(['the', 'on']), es: new Set(['el', 'dia']) }
const of = { en: new Set(['of']), es: new Set(['de', 'del']) }

function skip(words: readonly SpokenWord[], at: number, some: ReadonlySet<string>): number {
  while (at < words.length && some.has(fold(words[at]!.norm))) at++
  return at
}

const placeIn = (list: readonly string[], word: SpokenWord | undefined): number =>
  word ? list.indexOf(fold(word.norm)) : -1

const weekdayAt: Read = (words, at, language) => found(placeIn(names.days[language], words[at]), at)

const monthAt: Read = (words, at, language) => {
  const spelling = words[at] && fold(words[at]!.norm) === 'setiembre' ? 8 : placeIn(names.months[language], words[at])
  return found(spelling < 0 ? -1 : spelling + 1, at)
}

const yearAt: Read = (words, at) => found(/^20\d\d$/.test(words[at]?.norm ?? '') ? Number(words[at]!.norm) : -1, at)

const found = (value: number, at: number): Part | null => (value < 0 ? null : { value, next: at + 1 })

/** A day of the month: `8`, `8th`, `eighth`, `twenty-first`, `ocho`, `treinta y uno`. */
const dayAt: Read = (words, at, language) => {
  const norm = words[at] ? fold(words[at]!.norm) : ''
  const digits = /^(\d{1,2})(?:st|nd|rd|th|[ºo°])?$/.exec(norm)
  if (digits) return inMonth(Number(digits[1]), at + 1)
  if (language === 'es') {
    if (norm === 'primero') return { value: 1, next: at + 1 }
    const value = names.cardinals.indexOf(norm) + 1
    if (value === 30 && words[at + 1]?.norm === 'y' && words[at + 2]?.norm === 'uno') return { value: 31, next: at + 3 }
    return inMonth(value, at + 1)
  }
  const [tens, ones] = norm.includes('-') ? list(norm.replace('-', ' ')) : [norm, words[at + 1]?.norm ?? '']
  const base = tens === 'twenty' ? 20 : tens === 'thirty' ? 30 : 0
  const added = names.ordinals.indexOf(ones ?? '') + 1
  if (base && added > 0 && added < 10) return inMonth(base + added, norm.includes('-') ? at + 1 : at + 2)
  if (norm === 'thirtieth') return { value: 30, next: at + 1 }
  return inMonth(names.ordinals.indexOf(norm) + 1, at + 1)
}

const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const inMonth = (value: number, next: number): Part | null => (value >= 1 && value <= 31 ? { value, next } : null)

/** `3/12`, `3.12.2026`, `2026-12-03`. */
function inFigures(word: SpokenWord | undefined, monthFirst: boolean) {
  const iso = /^(20\d\d)-(\d\d)-(\d\d)$/.exec(word?.norm ?? '')
  const match = iso ?? /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/.exec(word?.norm ?? '')
  if (!match) return null
  const [a, b, c] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const { year, month, day } = iso
    ? { year: a, month: b, day: c }
    : monthFirst
      ? { year: c, month: a, day: b }
      : { year: c, month: b, day: a }
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { year, month, day } : null
}

/** Behind a weekday a number may also be an hour or a count: "Tuesday the eighth" is a date, "el martes ocho camiones" is none. */
function isDayAlone(words: readonly SpokenWord[], day: Part, language: Language): boolean {
  const word = words[day.next - 1]!
  const next = words[day.next]
  if (language === 'en')
    return !/^\d+$/.test(word.norm) && (!next || next.sentence !== word.sentence || !isNoun(next, 'en'))
  return !next || next.sentence !== word.sentence || !isNoun(next, 'es')
}

const small = {
  en: new Set(
    list('at in on by and or to for from is was if i we you your the a an with so around about before after'),
  ),
  es: new Set(list('a en por y o e para si no le te les que con como sobre antes tras lo la su tu vuelvo llamo')),
}
const isNoun = ({ norm, kind }: SpokenWord, language: Language): boolean =>
  kind === 'word' && !small[language].has(norm)

/** The days that may be meant, as numbers, earliest first: the last one before a date and the next one from it on. */
export function nearestDates({ day, month, year }: SaidDate, around: string): number[] {
  const from = dayNumber(around)
  const [ofYear, ofMonth] = around.split('-').map(Number) as [number, number]
  const months =
    month === null
      ? [-1, 0, 1].map((by) => monthLater(ofYear, ofMonth, by))
      : (year === null ? [-1, 0, 1].map((by) => ofYear + by) : [year]).map((one) => [one, month] as const)
  const days = months
    .map(([y, m]) => dayNumber(isoDate(y, m, day)))
    .filter((one) => Number(isoOfDay(one).slice(8)) === day)
  const farthest = year === null ? FARTHEST : Number.POSITIVE_INFINITY
  const past = days.filter((one) => one < from && from - one <= farthest).at(-1)
  const coming = days.find((one) => one >= from && one - from <= farthest)
  return [past, coming].filter((one) => one !== undefined)
}

/** Days: who means a date further away says its year. */
const FARTHEST = 250

const monthLater = (year: number, month: number, by: number): readonly [number, number] => {
  const count = year * 12 + month - 1 + by
  return [Math.floor(count / 12), (count % 12) + 1]
}
