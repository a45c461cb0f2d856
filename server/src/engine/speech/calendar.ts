import { isWordy } from './characters.ts'
import { cardinal, ordinal, year } from './numbers.ts'
import type { Before, Reading } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

const iso = /((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})/y
const full = /(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)/y
const short = /(\d{1,2})\/(\d{1,2})/y
const dayMonth = /(\d{1,2})[- ](\p{L}{3,10})\.?(?:[- ]((?:19|20)\d\d))?/uy
const halves = new Set(['1/2', '1/4', '3/4', '1/3', '2/3'])

/** A date in figures, or a day with its month's name: `3/4`, `23.11.2026`, `2026-11-23`, `23 Nov`. */
export function dateAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  iso.lastIndex = full.lastIndex = short.lastIndex = dayMonth.lastIndex = at
  let found = iso.exec(text)
  if (found) return dated(text, at, found[0], found[3]!, found[2]!, found[1], voice)
  found = full.exec(text)
  if (found) {
    if (found[2] !== '/' && found[4]!.length !== 4) return null
    const [day, month] = ordered(found[1]!, found[3]!, voice)
    return dated(text, at, found[0], day, month, found[4], voice)
  }
  found = short.exec(text)
  if (found) {
    if (found[0] === '24/7' || (halves.has(found[0]) && !before.dated)) return null
    const [day, month] = ordered(found[1]!, found[2]!, voice)
    return dated(text, at, found[0], day, month, undefined, voice)
  }
  found = dayMonth.exec(text)
  if (!found) return null
  const month = monthNamed(found[2]!, voice)
  if (month < 0) return null
  return dated(text, at, found[0], found[1]!, String(month + 1), found[3], voice)
}

/** Which of two figures is the day: by country, unless only one of them can be a month. */
function ordered(first: string, second: string, voice: Voice): [string, string] {
  const monthFirst = Number(second) > 12 || (voice.monthFirst && Number(first) <= 12)
  return monthFirst ? [second, first] : [first, second]
}

function dated(
  text: string,
  at: number,
  found: string,
  day: string,
  month: string,
  ofYear: string | undefined,
  voice: Voice,
): Reading | null {
  const end = at + found.length
  const d = Number(day)
  const m = Number(month)
  if (d < 1 || d > 31 || m < 1 || m > 12) return null
  if (isWordy(text.charCodeAt(end)) || /^[/.-]\d/.test(text.slice(end, end + 2))) return null
  return { kind: 'number', end, said: sayDate(d, m - 1, ofYear, voice) }
}

function sayDate(day: number, month: number, ofYear: string | undefined, voice: Voice): string {
  const name = speechWords[voice.language].months[month]!
  const written = ofYear?.length === 2 ? `20${ofYear}` : ofYear
  if (voice.language === 'es')
    return `${dayInSpanish(day, voice)} de ${name}${written ? ` de ${year(written, voice)}` : ''}`
  const said = ordinal(String(day), voice)
  const tail = written ? ` ${year(written, voice)}` : ''
  return voice.monthFirst ? `${name} ${said}${tail}` : `${said} of ${name}${tail}`
}

const dayInSpanish = (day: number, voice: Voice): string =>
  day === 1 && voice.region !== 'ES' ? 'primero' : cardinal(String(day), voice)

/** The month a word names, or −1. English names need their capital. */
export function monthNamed(word: string, voice: Voice): number {
  if (voice.language === 'en' && word[0] === word[0]!.toLowerCase()) return -1
  const { months, monthsShort } = speechWords[voice.language]
  const lower = word.toLowerCase()
  return monthsShort[lower] ?? months.indexOf(lower)
}

const ofMonth = /[ \u00A0]de[ \u00A0](\p{L}{4,10})/uy

/** A day of the month next to the month's name: `November 30`, `1 de julio`. */
export function dayAt(text: string, end: number, digits: string, voice: Voice, before: Before): string | null {
  const day = Number(digits)
  if (digits.length > 2 || day < 1 || day > 31) return null
  if (voice.language === 'en') return before.month ? ordinal(digits, voice) : null
  if (day !== 1) return null
  ofMonth.lastIndex = end
  const month = ofMonth.exec(text)
  return month && monthNamed(month[1]!, voice) >= 0 ? dayInSpanish(1, voice) : null
}
