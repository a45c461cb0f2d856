import { dateAt, dayAt } from './calendar.ts'
import { isWordy } from './characters.ts'
import { sayCode } from './codes.ts'
import { digitAt, type Figure, figureAt, isOne, looksLikeYear, sayFigure } from './figures.ts'
import { timeAt } from './hours.ts'
import { moneyAt } from './money.ts'
import { agreed, apocope, cardinal, ordinal, spellDigits } from './numbers.ts'
import { phoneAt } from './phone.ts'
import type { Before, Reading } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

/** Whatever starts with a digit, `+` or `(` and is a number in some way; the first reader that knows it has it. */
export function numberAt(text: string, at: number, voice: Voice, before: Before): Reading | null {
  const phone = phoneAt(text, at, voice, before)
  if (phone) return phone
  if (!digitAt(text, at)) return null
  return (
    dateAt(text, at, voice, before) ??
    timesAt(text, at, voice) ??
    moneyAt(text, at, voice) ??
    plainAt(text, at, voice, before)
  )
}

const dashes = /[ \u00A0]?[–—][ \u00A0]?|-/y

/** A time, or two with a dash between: `9-11 am`, `9:00–10:30`. */
function timesAt(text: string, at: number, voice: Voice): Reading | null {
  const from = timeAt(text, at, voice)
  const first = from ?? barePart(text, at, voice)
  if (!first) return null
  dashes.lastIndex = first.end
  const dash = dashes.exec(text)
  const to = dash && digitAt(text, first.end + dash[0].length) ? timeAt(text, first.end + dash[0].length, voice) : null
  if (!to) return from
  return { kind: 'time', end: to.end, said: `${first.said} ${speechWords[voice.language].to} ${to.said}` }
}

function barePart(text: string, at: number, voice: Voice): Reading | null {
  const digits = /\d{1,2}(?=[ \u00A0]?[–—-])/y
  digits.lastIndex = at
  const found = digits.exec(text)
  return found ? { kind: 'time', end: at + found[0].length, said: cardinal(found[0], voice) } : null
}

const ordinalEnding: Readonly<Record<string, RegExp>> = {
  en: /(?:st|nd|rd|th)(?![\p{L}\d])/uy,
  es: /(?:\.?[ºª°](?![cCfF])|er|ero|era|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)(?![\p{L}\d])/uy,
}
const percentSign = /[ \u00A0\u202F]?%/y
const unitName = /[ \u00A0\u202F]?((?:sq ft|sq m|km\/h|[°º][CF]?|\p{L}{1,4}[²³23]?))(?![\p{L}\d])/uy
const tailCode = /[\p{L}\d]{1,40}(?:[-–][\p{L}\d]{1,40}){0,6}/uy

function plainAt(text: string, at: number, voice: Voice, before: Before): Reading {
  const words = speechWords[voice.language]
  const figure = figureAt(text, at, voice)
  let { end } = figure
  const ending = ordinalEnding[voice.language]!
  ending.lastIndex = end
  const ord = figure.mark === '' ? ending.exec(text) : null
  if (ord) return { kind: 'number', end: end + ord[0].length, said: sayOrdinal(figure, ord[0], voice) }
  if (voice.language === 'en' && /^(?:'?s)(?![\p{L}\d])/u.test(text.slice(end, end + 3)) && /0$/.test(figure.whole)) {
    return {
      kind: 'number',
      end: text[end] === 's' ? end + 1 : end + 2,
      said: `${sayFigure(figure, voice, true).replace(/y$/, 'ie')}s`,
    }
  }
  percentSign.lastIndex = end
  const percent = percentSign.exec(text)
  if (percent) return { kind: 'percent', end: end + percent[0].length, said: sayPercent(figure, voice) }
  const range = rangeAt(text, at, figure, voice)
  if (range) return range
  const special = slashAt(text, figure, voice) ?? crossAt(text, figure, voice)
  if (special) return special
  unitName.lastIndex = end
  const unit = unitName.exec(text)
  const names = unit && unitNamed(unit[1]!, voice)
  if (names && (unit[1]!.length > 1 || unit[0].length === 1 || figure.mark !== '' || 'mglht°º'.includes(unit[1]!))) {
    const said = sayFigure(figure, voice)
    return {
      kind: 'number',
      end: end + unit[0].length,
      said: `${voice.language === 'es' ? apocope(said) : said} ${names[isOne(figure) ? 0 : 1]}`,
    }
  }
  const by = scaleAt(text, figure, voice)
  if (by) return by
  if (isWordy(text.charCodeAt(end)) || /^-[\p{Lu}\d]/u.test(text.slice(end, end + 2))) {
    tailCode.lastIndex = at
    const code = tailCode.exec(text)?.[0] ?? figure.whole
    return { kind: 'number', end: at + code.length, said: sayCode(code, voice) }
  }
  if (/^(?:\.\d+){2,}/.test(text.slice(end - figure.whole.length, end + 24).replace(/^\d+/, '')))
    return dottedAt(text, at, voice)
  const day = dayAt(text, end, figure.whole, voice, before)
  const number = day ?? sayNumber(figure, voice, before)
  let said = voice.language === 'es' && day === null ? agreed(number, text, end) : number
  if (text[end] === '+' && !isWordy(text.charCodeAt(end + 1))) {
    said += ` ${words.plus}`
    end++
  }
  return { kind: 'number', end, said }
}

/** Capital letters alone are codes (`5G`), save the litre. */
function unitNamed(name: string, voice: Voice): readonly [string, string] | undefined {
  const { units } = speechWords[voice.language]
  const lower = name.toLowerCase()
  const key = name.length > 1 || name === 'L' ? lower : name
  return Object.hasOwn(units, key) ? units[key] : undefined
}

/** A number that names something is dictated; others are counted. */
function sayNumber(figure: Figure, voice: Voice, before: Before): string {
  const plain = figure.mark === '' && !figure.grouped
  const { whole } = figure
  if (plain && whole.length > 1 && whole[0] === '0') return spellDigits(whole, voice)
  if (plain && before.identifier && whole.length > 2 && !/00$/.test(whole)) return spellDigits(whole, voice)
  if (plain && whole.length > 6 && !/000$/.test(whole)) return spellDigits(whole, voice)
  return sayFigure(figure, voice, looksLikeYear(figure))
}

function sayOrdinal(figure: Figure, ending: string, voice: Voice): string {
  const said = ordinal(figure.whole, voice, /[aª]$/.test(ending))
  return /er$/.test(ending) ? said.replace(/o$/, '') : said
}

function sayPercent(figure: Figure, voice: Voice): string {
  const { percent } = speechWords[voice.language]
  if (voice.language === 'es' && voice.region === 'ES' && figure.whole === '100') return 'cien por cien'
  return `${sayFigure(figure, voice)} ${percent}`
}

/** `10-15`, `10–15 %`, `2019-2023`. */
function rangeAt(text: string, at: number, low: Figure, voice: Voice): Reading | null {
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
  const tail = plainAfter(text, high, voice)
  if (tail) return { kind: 'number', end: tail.end, said: `${said} ${tail.said}` }
  if (isWordy(next) || at === low.end) return null
  return { kind: 'number', end: high.end, said }
}

/** The unit or scale after the second number of a range. */
function plainAfter(text: string, figure: Figure, voice: Voice): { end: number; said: string } | null {
  const { scales } = speechWords[voice.language]
  unitName.lastIndex = figure.end
  const found = unitName.exec(text)
  if (!found) return null
  const names = (found[0].length === found[1]!.length ? scales[found[1]!] : undefined) ?? unitNamed(found[1]!, voice)
  return names && (found[1]!.length > 1 || found[0].length === 1)
    ? { end: figure.end + found[0].length, said: names[1] }
    : null
}

function scaleAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const found = /^[kKMB]{1,2}(?![\p{L}\d])/u.exec(text.slice(figure.end, figure.end + 3))
  const names = found && speechWords[voice.language].scales[found[0]]
  if (!names) return null
  return {
    kind: 'number',
    end: figure.end + found[0].length,
    said: `${sayFigure(figure, voice)} ${names[isOne(figure) ? 0 : 1]}`,
  }
}

/** `24/7`, `1/2`, `50/50`, `9/10`. */
function slashAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const found = /^\/(\d{1,4})(?![\d/])/.exec(text.slice(figure.end, figure.end + 7))
  if (!found || figure.mark !== '') return null
  const end = figure.end + found[0].length
  const other = found[1]!
  const named = fractions[voice.language]?.[`${figure.whole}/${other}`]
  if (named) return { kind: 'number', end, said: named }
  const both = `${cardinal(figure.whole, voice)} ${cardinal(other, voice)}`
  if (`${figure.whole}/${other}` === '24/7' || figure.whole === other) return { kind: 'number', end, said: both }
  const link = voice.language === 'es' ? 'de' : 'of'
  return { kind: 'number', end, said: `${cardinal(figure.whole, voice)} ${link} ${cardinal(other, voice)}` }
}

/** `2x1`, `10 × 12`: so many by so many. */
function crossAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const found = /^ ?[x×X] ?(?=\d)/.exec(text.slice(figure.end, figure.end + 4))
  if (!found || figure.mark !== '') return null
  const other = figureAt(text, figure.end + found[0].length, voice)
  if (isWordy(text.charCodeAt(other.end))) return null
  return {
    kind: 'number',
    end: other.end,
    said: `${sayFigure(figure, voice)} ${speechWords[voice.language].by} ${sayFigure(other, voice)}`,
  }
}

const fractions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { '1/2': 'one half', '1/3': 'one third', '2/3': 'two thirds', '1/4': 'one quarter', '3/4': 'three quarters' },
  es: { '1/2': 'medio', '1/3': 'un tercio', '2/3': 'dos tercios', '1/4': 'un cuarto', '3/4': 'tres cuartos' },
}

/** Versions and the like: `2.4.1`. */
function dottedAt(text: string, at: number, voice: Voice): Reading {
  const found = /\d{1,20}(?:\.\d{1,20}){1,7}/y
  found.lastIndex = at
  const written = found.exec(text)![0]
  const said = written.split('.').map((part) => (part.length > 3 ? spellDigits(part, voice) : cardinal(part, voice)))
  return { kind: 'number', end: at + written.length, said: said.join(` ${speechWords[voice.language].point} `) }
}
