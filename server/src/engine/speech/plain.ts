import type { Language } from '../language/text.ts'
import { agreed, withNoun } from './agreement.ts'
import { dayAt } from './calendar.ts'
import { isWordy } from './characters.ts'
import { sayCode } from './codes.ts'
import { type Figure, figureAt, isOne, looksLikeYear, percentSign, sayFigure } from './figures.ts'
import { cardinal, ordinal, spellDigits } from './numbers.ts'
import type { Before, Reading } from './reading.ts'
import { rangeAt } from './spans.ts'
import { unitAfter } from './unitNames.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

/** A number that is no phone number, date, time or money: by what follows it. */
export function plainNumberAt(text: string, at: number, voice: Voice, before: Before): Reading {
  const figure = figureAt(text, at, voice)
  return (
    ordinalAt(text, figure, voice) ??
    decadeAt(text, figure, voice) ??
    percentAt(text, figure, voice) ??
    rangeAt(text, at, figure, voice) ??
    slashAt(text, figure, voice) ??
    crossAt(text, figure, voice) ??
    measureAt(text, figure, voice) ??
    scaleAt(text, figure, voice) ??
    codeAt(text, at, figure, voice) ??
    dottedAt(text, at, figure, voice) ??
    countAt(text, figure, voice, before)
  )
}

const ordinalEnding: Readonly<Record<Language, RegExp>> = {
  en: /(?:st|nd|rd|th)(?![\p{L}\d])/uy,
  es: /(?:\.?[ºª°](?![cCfF])|[oa]\.|er|ero|era|ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)(?![\p{L}\d])/uy,
}
const tailCode = /[\p{L}\d]{1,40}(?:[-–][\p{L}\d]{1,40}){0,6}/uy

function ordinalAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const ending = ordinalEnding[voice.language]
  ending.lastIndex = figure.end
  const found = figure.mark === '' ? ending.exec(text)?.[0] : undefined
  if (found === undefined) return null
  const said = ordinal(figure.whole, voice, /[aª]\.?$/.test(found))
  return { kind: 'number', end: figure.end + found.length, said: /er$/.test(found) ? said.replace(/o$/, '') : said }
}

/** `1990s`, `80s`. */
function decadeAt(text: string, figure: Figure, voice: Voice): Reading | null {
  if (voice.language !== 'en' || !figure.whole.endsWith('0')) return null
  const found = /^'?s(?![\p{L}\d])/u.exec(text.slice(figure.end, figure.end + 3))?.[0]
  if (!found) return null
  const said = `${sayFigure(figure, voice, true).replace(/y$/, 'ie')}s`
  return { kind: 'number', end: figure.end + found.length, said }
}

function percentAt(text: string, figure: Figure, voice: Voice): Reading | null {
  percentSign.lastIndex = figure.end
  const sign = percentSign.exec(text)?.[0]
  if (sign === undefined) return null
  const whole = voice.region === 'ES' && voice.language === 'es' && figure.whole === '100'
  const said = whole ? 'cien por cien' : `${sayFigure(figure, voice)} ${speechWords[voice.language].percent}`
  return { kind: 'percent', end: figure.end + sign.length, said }
}

function measureAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const unit = unitAfter(text, figure, voice)
  if (!unit) return null
  const said = sayFigure(figure, voice)
  const noun = unit.names[isOne(figure) ? 0 : 1]
  const number = voice.language === 'es' ? withNoun(said, noun.split(' ')[0]!) : said
  return { kind: 'number', end: unit.end, said: `${number} ${noun}` }
}

/** Figures that go on with letters or more figures: `5G`, `4417-B`. */
function codeAt(text: string, at: number, figure: Figure, voice: Voice): Reading | null {
  const next = text.slice(figure.end, figure.end + 2)
  if (!isWordy(text.charCodeAt(figure.end)) && !/^-[\p{Lu}\d]/u.test(next)) return null
  tailCode.lastIndex = at
  const code = tailCode.exec(text)?.[0] ?? figure.whole
  return { kind: 'number', end: at + code.length, said: sayCode(code, voice) }
}

function countAt(text: string, figure: Figure, voice: Voice, before: Before): Reading {
  const { end } = figure
  const day = dayAt(text, end, figure.whole, voice, before)
  const number = day ?? sayNumber(figure, voice, before)
  const said = voice.language === 'es' && day === null ? agreed(number, text, end) : number
  const { and, symbols, plus } = speechWords[voice.language]
  const half = text[end] ?? ''
  if ('½¼¾'.includes(half) && half) return { kind: 'number', end: end + 1, said: `${said} ${and} ${symbols[half]}` }
  if (text[end] !== '+' || isWordy(text.charCodeAt(end + 1))) return { kind: 'number', end, said }
  return { kind: 'number', end: end + 1, said: `${said} ${plus}` }
}

/** A number that names something is dictated; others are counted. */
function sayNumber(figure: Figure, voice: Voice, before: Before): string {
  const plain = figure.mark === '' && !figure.grouped
  const { whole } = figure
  if (plain && whole.length > 1 && whole[0] === '0') return spellDigits(whole, voice)
  if (plain && before.identifier && whole.length > 2 && !/00$/.test(whole)) return spellDigits(whole, voice)
  // Postcodes and order numbers; who counts by the ten thousand groups or rounds.
  if (plain && voice.language === 'en' && whole.length === 5 && !/00$/.test(whole)) return spellDigits(whole, voice)
  if (plain && whole.length > 6 && !/000$/.test(whole)) return spellDigits(whole, voice)
  return sayFigure(figure, voice, looksLikeYear(figure))
}

function scaleAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const found = /^(?:[kKM]|MM)(?![\p{L}\d])/u.exec(text.slice(figure.end, figure.end + 3))
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
  const named = fractions[voice.language][`${figure.whole}/${other}`]
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

const fractions: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { '1/2': 'one half', '1/3': 'one third', '2/3': 'two thirds', '1/4': 'one quarter', '3/4': 'three quarters' },
  es: { '1/2': 'medio', '1/3': 'un tercio', '2/3': 'dos tercios', '1/4': 'un cuarto', '3/4': 'tres cuartos' },
}

/** Versions and the like: `2.4.1`. */
function dottedAt(text: string, at: number, figure: Figure, voice: Voice): Reading | null {
  versions.lastIndex = at
  const written = figure.grouped ? undefined : versions.exec(text)?.[0]
  if (written === undefined) return null
  const said = written.split('.').map((part) => (part.length > 3 ? spellDigits(part, voice) : cardinal(part, voice)))
  return { kind: 'number', end: at + written.length, said: said.join(` ${speechWords[voice.language].point} `) }
}

const versions = /\d{1,20}(?:\.\d{1,20}){2,7}(?!\d)/y
