import { isWordy, matchAt, withoutAccents } from './characters.ts'
import { cardinal, ordinal, year } from './numbers.ts'
import type { Before, Reading } from './reading.ts'
import type { Voice } from './voice.ts'

const iso = /((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})/y
const inFigures = /(\d{1,2})(?:\/(\d{1,2})(?:\/((?:\d\d){1,2}))?|([.-])(\d{1,2})\4(\d{4}))/y
const monthYear = /(\d{1,2})\/((?:19|20)\d\d)(?![\d/])/y
const named = /(\d{1,2})[- ](\p{L}{3,10})\.?(?:[- ](\d{4}))?/uy
/** Parts of a whole, and marks out of ten. */
const parts = /^(?:1\/[2-4]|2\/3|3\/4|\d\/10|24\/7)$/

/** A date in figures, or a day with its month's name: `3/4`, `23.11.2026`, `2026-11-23`, `23 Nov`. */
export function dateAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  let found = matchAt(iso, text, at)
  if (found) return dated(text, at, found[0], Number(found[3]), Number(found[2]), found[1], voice)
  found = matchAt(monthYear, text, at)
  const name = found && voice.words.months[Number(found[1]) - 1]
  if (found && name) {
    const said = [name, year(found[2]!, voice)].join(voice.language === 'es' ? ' de ' : ' ')
    return { kind: 'number', end: at + found[0].length, said }
  }
  found = matchAt(inFigures, text, at)
  if (found) {
    if (parts.test(found[0]) && !before.dated) return null
    const [first, second] = [Number(found[1]), Number(found[2] ?? found[5])]
    // Which of them is the day: by country, unless only one can be a month.
    const monthFirst = second > 12 || (voice.monthFirst && first <= 12)
    const [day, month] = monthFirst ? [second, first] : [first, second]
    return dated(text, at, found[0], day, month, found[3] ?? found[6], voice)
  }
  found = matchAt(named, text, at)
  return found && dated(text, at, found[0], Number(found[1]), monthNamed(found[2]!, voice) + 1, found[3], voice)
}

function dated(
  text: string,
  at: number,
  found: string,
  day: number,
  month: number,
  ofYear: string | undefined,
  voice: Voice,
): Reading | null {
  const end = at + found.length
  if (day < 1 || day > 31 || month < 1 || month > 12 || !/^(?:19|20|\d\d$|$)/.test(ofYear ?? '')) return null
  if (isWordy(text.charCodeAt(end)) || /^[/.-]\d/.test(text.slice(end, end + 2))) return null
  const name = voice.words.months[month - 1]!
  const said = sayDay(day, voice)
  const tail = ofYear ? [year(ofYear.length > 2 ? ofYear : (ofYear < '60' ? '20' : '19') + ofYear, voice)] : []
  if (voice.language === 'es') return { kind: 'number', end, said: [said, name, ...tail].join(' de ') }
  return { kind: 'number', end, said: [voice.monthFirst ? `${name} ${said}` : `${said} of ${name}`, ...tail].join(' ') }
}

/** A day of the month: `third`, `tres`, and `primero` save in Spain. */
function sayDay(day: number, voice: Voice): string {
  if (voice.language === 'en') return ordinal(String(day), voice)
  return day === 1 && voice.region !== 'ES' ? 'primero' : cardinal(String(day), voice)
}

/** The month a word names, in full or by its first letters, or −1. English names need their capital. */
export const monthNamed = (word: string, { language, words }: Voice): number =>
  language === 'en' && word[0] === word[0]!.toLowerCase() ? -1 : placeIn(words.months, word)

/** The day of the week that a word names, or −1. */
export const dayNamed = (word: string, { words }: Voice): number => placeIn(words.days, word)

function placeIn(names: readonly string[], word: string): number {
  const plain = withoutAccents(word.toLowerCase())
  if (plain.length < 3) return -1
  return names.findIndex(
    (name) => withoutAccents(name).startsWith(plain) && (plain.length < 6 || name.length === plain.length),
  )
}

const ofMonth = /[ \u00A0]de[ \u00A0](\p{L}{4,10})/uy

/** A day of the month next to the month's name: `November 30`, `1 de julio`. */
export function dayAt(text: string, end: number, digits: string, voice: Voice, before: Before): string | null {
  const day = Number(digits)
  if (digits.length > 2 || day < 1 || day > 31) return null
  if (voice.language === 'en') return before.month ? sayDay(day, voice) : null
  const month = day === 1 && matchAt(ofMonth, text, end)
  return month && monthNamed(month[1]!, voice) >= 0 ? sayDay(1, voice) : null
}
