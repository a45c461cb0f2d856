import type { Language } from '../language/text.ts'
import { agreed, withNoun } from './agreement.ts'
import { dayAt } from './calendar.ts'
import { isWordy, matchAt } from './characters.ts'
import { sayCode } from './codes.ts'
import { type Figure, figureAt, isOne, isPlain, looksLikeYear, percentSign, sayFigure } from './figures.ts'
import { cardinal, figurePair, ordinal, spellDigits } from './numbers.ts'
import type { Before, Reading } from './reading.ts'
import { rangeAt } from './spans.ts'
import { unitAfter } from './unitNames.ts'
import type { Voice } from './voice.ts'

/** A number that is no phone number, date, time or money: by what follows it. */
export function plainNumberAt(text: string, at: number, voice: Voice, before: Before): Reading {
  const figure = figureAt(text, at, voice)
  return (
    planAt(text, at, voice) ??
    ordinalAt(text, figure, voice) ??
    decadeAt(text, figure, voice) ??
    percentAt(text, figure, voice) ??
    rangeAt(text, figure, voice, before) ??
    slashAt(text, figure, voice) ??
    crossAt(text, figure, voice) ??
    measureAt(text, figure, voice) ??
    codeAt(text, at, figure, voice) ??
    versionAt(text, at, figure, voice) ??
    countAt(text, figure, voice, before)
  )
}

const number = (end: number, said: string): Reading => ({ kind: 'number', end, said })

const pension = /401\(?k\)?/iy

/** `401(k)`, which everybody in the United States says figure by figure. */
function planAt(text: string, at: number, voice: Voice): Reading | null {
  const found = voice.region === 'US' && matchAt(pension, text, at)
  return found ? number(at + found[0].length, `${spellDigits('4', voice)} ${figurePair('01', voice)} K`) : null
}

const ordinalEnding: Readonly<Record<Language, RegExp>> = {
  en: /(?:st|nd|rd|th)(?![\p{L}\d])/uy,
  es: /(?:\.?[ºª°](?![cCfF])|[oa]\.|er|(?:[eé]?r|d|t|m|v|n)[oa])(?![\p{L}\d])/uy,
}

function ordinalAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const ending = figure.mark === '' && matchAt(ordinalEnding[voice.language], text, figure.end)
  if (!ending) return null
  const said = ordinal(figure.whole, voice, /[aª]\.?$/.test(ending[0]))
  return number(figure.end + ending[0].length, /er$/.test(ending[0]) ? said.replace(/o$/, '') : said)
}

const decade = /['’]?s(?![\p{L}\d])/uy

/** `1990s`, `80s`. */
function decadeAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const found = voice.language === 'en' && figure.whole.endsWith('0') && matchAt(decade, text, figure.end)
  return found ? number(figure.end + found[0].length, `${sayFigure(figure, voice, true).replace(/y$/, 'ie')}s`) : null
}

function percentAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const sign = matchAt(percentSign, text, figure.end)
  if (!sign) return null
  const whole = voice.language === 'es' && voice.region === 'ES' && figure.whole === '100'
  const said = whole ? 'cien por cien' : `${sayFigure(figure, voice)} ${voice.words.symbols['%']}`
  return { kind: 'percent', end: figure.end + sign[0].length, said }
}

const parts = /[/:](\d{1,4})(?:\/365)?(?![\d/:])/y

/** `1/2`, `9/10`, `3:1`; the same twice, and `24/7`, without a word between. */
function slashAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const found = figure.mark === '' && matchAt(parts, text, figure.end)
  if (!found) return null
  const written = figure.whole + found[0]
  const { to, of } = voice.words
  const link = written.includes(':')
    ? ` ${to} `
    : looksLikeYear(figure) || /^24\/7|^(\d+)\/\1$/.test(written)
      ? ' '
      : ` ${of} `
  const said = written.split(/[/:]/).map((part) => sayCode(part, voice))
  return number(figure.end + found[0].length, voice.words.symbols[fractions[written] ?? ''] ?? said.join(link))
}

const fractions: Readonly<Record<string, string>> = { '1/2': '½', '1/3': '⅓', '2/3': '⅔', '1/4': '¼', '3/4': '¾' }

/** `2x1`, `10 × 12`: so many by so many. */
function crossAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const found = figure.mark === '' && matchAt(/ ?[x×X] ?(?=\d)/y, text, figure.end)
  if (!found) return null
  const other = figureAt(text, figure.end + found[0].length, voice)
  if (isWordy(text.charCodeAt(other.end))) return null
  return number(other.end, `${sayFigure(figure, voice)} ${voice.words.by} ${sayFigure(other, voice)}`)
}

/** `5 kg`, `40k`. */
function measureAt(text: string, figure: Figure, voice: Voice): Reading | null {
  const unit = unitAfter(text, figure.end, voice)
  if (!unit) return null
  const noun = unit.names[isOne(figure) ? 0 : 1]!
  const said = sayFigure(figure, voice)
  return number(unit.end, `${voice.language === 'es' ? withNoun(said, noun.split(' ')[0]!) : said} ${noun}`)
}

const code = /[\p{L}\d]{1,40}(?:[-–][\p{L}\d]{1,40}){0,6}/uy

/** Figures that go on with letters or more figures: `5G`, `4417-B`. */
function codeAt(text: string, at: number, figure: Figure, voice: Voice): Reading | null {
  if (!isWordy(text.charCodeAt(figure.end)) && !/^-[\p{Lu}\d]/u.test(text.slice(figure.end, figure.end + 2)))
    return null
  const written = matchAt(code, text, at)![0]
  return number(at + written.length, sayCode(written, voice))
}

const version = /\d{1,20}(?:\.\d{1,20}){2,7}(?!\d)/y

/** Versions and the like: `2.4.1`. */
function versionAt(text: string, at: number, figure: Figure, voice: Voice): Reading | null {
  const written = figure.grouped ? null : matchAt(version, text, at)
  if (!written) return null
  const said = written[0].split('.').map((part) => (part.length > 3 ? spellDigits(part, voice) : cardinal(part, voice)))
  return number(at + written[0].length, said.join(` ${voice.words.point} `))
}

/** `2½`, `3 1/2`. */
const mixed = /([½⅓⅔¼¾])| (1\/[234]|2\/3|3\/4)(?![\d/])/y

function countAt(text: string, figure: Figure, voice: Voice, before: Before): Reading {
  const { end } = figure
  const { words } = voice
  const day = dayAt(text, end, figure.whole, voice, before)
  const counted = day ?? sayCount(text, figure, voice, before)
  const said = voice.language === 'es' && day === null ? agreed(counted, text, end) : counted
  const half = matchAt(mixed, text, end)
  if (half) {
    const after = end + half[0].length
    const unit = unitAfter(text, after, voice)
    const part = words.symbols[half[1] ?? fractions[half[2]!]!]
    return number(unit?.end ?? after, `${said} ${words.symbols['&']} ${part}${unit ? ` ${unit.names[1]}` : ''}`)
  }
  if (text[end] !== '+' || isWordy(text.charCodeAt(end + 1))) return number(end, said)
  return number(end + 1, `${said} ${words.symbols['+']}`)
}

/** A number that names something is dictated; others are counted. */
const sayCount = (text: string, figure: Figure, voice: Voice, before: Before): string =>
  isPlain(figure) && isName(text, figure, voice, before)
    ? spellDigits(figure.whole, voice)
    : sayFigure(figure, voice, looksLikeYear(figure))

const place = / (?:de )?\p{Lu}/uy

/** `0142`, `ticket 4417`, postcodes and order numbers; who counts by the ten thousand groups or rounds. */
function isName(text: string, { whole, end }: Figure, { language }: Voice, before: Before): boolean {
  const size = whole.length
  const round = whole.endsWith('00')
  if (size > 1 && whole[0] === '0') return true
  if (size === 5 && (language === 'en' ? !round : matchAt(place, text, end))) return true
  return round ? size > 6 && !whole.endsWith('000') : size > (before.identifier ? 2 : 6)
}
