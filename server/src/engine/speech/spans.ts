import { dateAt } from './calendar.ts'
import { isWordy, matchAt } from './characters.ts'
import { type Figure, figureAt, isPlain, looksLikeYear, percentSign, sayFigure } from './figures.ts'
import { timeAt } from './hours.ts'
import { cardinal, ordinal } from './numbers.ts'
import { type Before, nothingBefore, type Reading } from './reading.ts'
import { unitAfter } from './unitNames.ts'
import type { Voice } from './voice.ts'

const dashes = /(?:[ \u00A0]?[–—][ \u00A0]?|-)(?=\d)/y
const firstHour = /\d{1,2}(?=[ \u00A0]?[–—-])/y
const lastHour = /\d{1,2}(?![\d:.,\p{L}%-])/uy

/** A time, or two with a dash between: `9-11 am`, `9:00–10:30`. */
export function timesAt(text: string, at: number, voice: Voice): Reading | null {
  const from = timeAt(text, at, voice)
  const first = from ?? bareHour(firstHour, text, at, voice)
  const dash = first && matchAt(dashes, text, first.end)
  if (!dash) return from
  const start = first.end + dash[0].length
  const to = timeAt(text, start, voice) ?? (from && bareHour(lastHour, text, start, voice))
  return to ? { kind: 'time', end: to.end, said: `${first.said} ${voice.words.to} ${to.said}` } : from
}

function bareHour(pattern: RegExp, text: string, at: number, voice: Voice): Reading | null {
  const found = matchAt(pattern, text, at)?.[0]
  return found ? { kind: 'time', end: at + found.length, said: cardinal(found, voice) } : null
}

/** `10-15`, `10–15 %`, `2019-2023`, `May 3-5`. */
export function rangeAt(text: string, low: Figure, voice: Voice, before: Before): Reading | null {
  const dash = matchAt(dashes, text, low.end)
  if (!dash || low.whole[0] === '0') return null
  const start = low.end + dash[0].length
  const days = before.month && isDay(low)
  const date = voice.region === 'UK' && isDay(low) && dateAt(text, start, voice, nothingBefore)
  if (date) return { ...date, said: `${ordinal(low.whole, voice)} ${voice.words.to} ${date.said}` }
  const high = figureAt(text, start, voice)
  if ((high.whole[0] === '0' && high.mark === '') || low.whole.length > 7 || high.whole.length > 7) return null
  if (/^-[\p{Lu}\d]/u.test(text.slice(high.end, high.end + 2))) return null
  const { to, symbols } = voice.words
  const years = looksLikeYear(low)
  const say = (figure: Figure) => (days && isDay(high) ? ordinal(figure.whole, voice) : sayFigure(figure, voice, years))
  const said = `${say(low)}${low.whole === high.whole ? ' ' : ` ${to} `}${say(high)}`
  const sign = matchAt(percentSign, text, high.end)
  if (sign) return { kind: 'percent', end: high.end + sign[0].length, said: `${said} ${symbols['%']}` }
  const unit = unitAfter(text, high.end, voice)
  if (unit) return { kind: 'number', end: unit.end, said: `${said} ${unit.names[1]}` }
  return isWordy(text.charCodeAt(high.end)) ? null : { kind: 'number', end: high.end, said }
}

const isDay = (figure: Figure): boolean => isPlain(figure) && Number(figure.whole) <= 31
