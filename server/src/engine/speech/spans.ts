import { isWordy } from './characters.ts'
import { digitAt, type Figure, figureAt, looksLikeYear, percentSign, sayFigure } from './figures.ts'
import { timeAt } from './hours.ts'
import { cardinal } from './numbers.ts'
import type { Reading } from './reading.ts'
import { unitAfter } from './unitNames.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

const dashes = /[ \u00A0]?[–—][ \u00A0]?|-/y

/** A time, or two with a dash between: `9-11 am`, `9:00–10:30`. */
export function timesAt(text: string, at: number, voice: Voice): Reading | null {
  const from = timeAt(text, at, voice)
  const first = from ?? barePart(text, at, voice)
  if (!first) return null
  dashes.lastIndex = first.end
  const dash = dashes.exec(text)
  const start = dash ? first.end + dash[0].length : 0
  const to =
    dash && digitAt(text, start) ? (timeAt(text, start, voice) ?? (from && lastPart(text, start, voice))) : null
  if (!to) return from
  return { kind: 'time', end: to.end, said: `${first.said} ${speechWords[voice.language].to} ${to.said}` }
}

/** The bare hour that ends `10:30-11`. */
function lastPart(text: string, at: number, voice: Voice): Reading | null {
  const found = /^\d{1,2}(?![\d:.,\p{L}%-])/u.exec(text.slice(at, at + 4))
  return found ? { kind: 'time', end: at + found[0].length, said: cardinal(found[0], voice) } : null
}

function barePart(text: string, at: number, voice: Voice): Reading | null {
  const digits = /\d{1,2}(?=[ \u00A0]?[–—-])/y
  digits.lastIndex = at
  const found = digits.exec(text)
  return found ? { kind: 'time', end: at + found[0].length, said: cardinal(found[0], voice) } : null
}

/** `10-15`, `10–15 %`, `2019-2023`. */
export function rangeAt(text: string, at: number, low: Figure, voice: Voice): Reading | null {
  dashes.lastIndex = low.end
  const dash = dashes.exec(text)
  const start = dash ? low.end + dash[0].length : 0
  if (!dash || !digitAt(text, start) || low.whole[0] === '0') return null
  const high = figureAt(text, start, voice)
  const plain = high.whole[0] === '0' && high.mark === ''
  const next = text.charCodeAt(high.end)
  if (plain || low.whole.length > 7 || high.whole.length > 7 || (text[high.end] === '-' && digitAt(text, high.end + 1)))
    return null
  const { to, percent } = speechWords[voice.language]
  const join = low.whole === high.whole ? ' ' : ` ${to} `
  const years = looksLikeYear(low)
  const said = `${sayFigure(low, voice, years)}${join}${sayFigure(high, voice, years)}`
  percentSign.lastIndex = high.end
  const sign = percentSign.exec(text)
  if (sign) return { kind: 'percent', end: high.end + sign[0].length, said: `${said} ${percent}` }
  const tail = tailAfter(text, high, voice)
  if (tail) return { kind: 'number', end: tail.end, said: `${said} ${tail.said}` }
  if (isWordy(next) || at === low.end) return null
  return { kind: 'number', end: high.end, said }
}

/** The unit or scale after the second number of a range. */
function tailAfter(text: string, figure: Figure, voice: Voice): { end: number; said: string } | null {
  const short = /^[kKMB]{1,2}(?![\p{L}\d])/u.exec(text.slice(figure.end, figure.end + 3))?.[0]
  const scale = short ? speechWords[voice.language].scales[short] : undefined
  if (short && scale) return { end: figure.end + short.length, said: scale[1] }
  const unit = unitAfter(text, figure, voice)
  return unit && { end: unit.end, said: unit.names[1] }
}
