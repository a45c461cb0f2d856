import { withNoun } from './agreement.ts'
import { isWordy } from './characters.ts'
import { type Figure, figureAt, isOne, sayFigure } from './figures.ts'
import { cardinal } from './numbers.ts'
import { apocope } from './numerals.es.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

const before =
  /(?:(US|U|CA|C|A|AU|NZ|MX|MXN|R|CLP|COL|AR|S\/)?[ ]?([$€£¥])S?|S\/\.?|(USD|EUR|GBP|MXN|COP|CLP|ARS|PEN|UYU|CAD|AUD|JPY|BRL)|RD\$)[ \u00A0]?(?=\d)/y
const after =
  /[ \u00A0]?(?:(US|U)?([€£¥$¢])S?|(USD|EUR|GBP|MXN|COP|CLP|ARS|PEN|UYU|CAD|AUD|JPY|BRL|MN|M\.N\.)(?![\p{L}\d]))/uy
const scale = /[ \u00A0]?(\p{L}{1,9})/uy
const range = /[ \u00A0]?[-–—][ \u00A0]?[$€£¥]?(?=\d)/y
const bySign: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '¢': 'CENT' }
const pesos: ReadonlySet<string> = new Set(['MX', 'CO', 'AR', 'CL', 'UY'])
const dollars: ReadonlySet<string> = new Set(['US', 'U', 'CA', 'C', 'A', 'AU', 'NZ', 'USD', 'CAD', 'AUD'])

type Amount = Readonly<{ figure: Figure; scale: string; end: number }>

/** Where an amount of money starts: the length of its sign (`$`, `US$`, `S/`, `EUR `), or 0. */
export function moneySign(text: string, at: number): number {
  before.lastIndex = at
  return before.exec(text)?.[0].length ?? 0
}

/** An amount whose sign begins with letters: `US$300`, `S/ 20`, `MXN 450`. */
export const currencyAt = (text: string, at: number, voice: Voice): Reading | null =>
  moneySign(text, at) > 0 ? moneyAt(text, at, voice) : null

/** An amount with its sign before it or after it, with thousands and millions, or a range of two. */
export function moneyAt(text: string, at: number, voice: Voice): Reading | null {
  before.lastIndex = at
  const sign = before.exec(text)
  let code = sign ? codeOf(sign[1], sign[2], sign[3], sign[0], voice) : null
  const low = amountAt(text, at + (sign?.[0].length ?? 0), voice, sign !== null)
  range.lastIndex = low.end
  const to = range.exec(text)
  const high = to ? amountAt(text, low.end + to[0].length, voice, sign !== null || low.scale !== '') : null
  let end = (high ?? low).end
  after.lastIndex = end
  const tail = after.exec(text)
  if (tail) {
    code = codeOf(tail[1], tail[2], tail[3], tail[0], voice) ?? code
    end += tail[0].length
  }
  if (!code || isWordy(text.charCodeAt(end))) return null
  return { kind: 'money', end, said: high ? sayRange(low, high, code, voice) : sayAmount(low, code, voice) }
}

function amountAt(text: string, at: number, voice: Voice, money: boolean): Amount {
  let figure = figureAt(text, at, voice)
  const cents = figure.mark === '' && money ? /^,(\d\d)(?![\d,])/.exec(text.slice(figure.end, figure.end + 4)) : null
  if (cents) figure = { ...figure, decimals: cents[1]!, mark: ',', end: figure.end + 3 }
  // Nobody writes tenths of a cent: `$1.500` is one and a half thousand everywhere.
  if (
    figure.decimals &&
    figure.mark &&
    figure.end - at > 4 &&
    text.slice(figure.end - 3, figure.end).match(/^\d{3}$/) &&
    figure.whole !== '0'
  ) {
    const all = text.slice(at, figure.end).replace(/\D/g, '')
    if (text[figure.end - 4] === figure.mark) figure = { ...figure, whole: all, decimals: '', mark: '', grouped: true }
  }
  scale.lastIndex = figure.end
  const found = scale.exec(text)
  const known = found && speechWords[voice.language].scales[found[1]!]
  const short = found && found[1]!.length <= 3
  if (
    found &&
    known &&
    !isWordy(text.charCodeAt(figure.end + found[0].length)) &&
    (money || !short || found[1] !== 'm')
  ) {
    return { figure, scale: found[1]!, end: figure.end + found[0].length }
  }
  return { figure, scale: '', end: figure.end }
}

function codeOf(
  prefix: string | undefined,
  sign: string | undefined,
  iso: string | undefined,
  all: string,
  voice: Voice,
): string | null {
  if (iso)
    return iso === 'USD' || iso === 'CAD' || iso === 'AUD'
      ? 'USD'
      : iso === 'EUR' || iso === 'GBP' || iso === 'JPY' || iso === 'PEN' || iso === 'BRL'
        ? iso
        : 'MXN'
  if (all.startsWith('S/')) return 'PEN'
  if (sign === '$') {
    if (prefix === 'R') return 'BRL'
    if (prefix && dollars.has(prefix)) return 'USD'
    if (prefix) return 'MXN'
    return voice.language === 'es' && pesos.has(voice.region) ? 'MXN' : 'USD'
  }
  return sign ? (bySign[sign] ?? null) : null
}

function sayAmount({ figure, scale: by, end: _ }: Amount, code: string, voice: Voice): string {
  const { currencies, scales, and } = speechWords[voice.language]
  const [one, many, cent, cents] = currencies[code] ?? currencies.USD!
  const spanish = voice.language === 'es'
  if (by) {
    const [single, plural] = scales[by]!
    const word = isOne(figure) ? single : plural
    const link = spanish && /mill|bill/.test(word) ? ' de' : ''
    const amount = sayFigure(figure, voice)
    if (word === 'mil' && isOne(figure)) return `mil ${many}`
    return `${spanish ? apocope(amount) : amount} ${word}${/ de /.test(word) ? '' : `${link} ${many}`}`
  }
  const whole = cardinal(figure.whole, voice)
  const round = /000000$/.test(figure.whole) && spanish ? ' de' : ''
  const unit = Number(figure.whole) === 1 ? one : many
  const main = `${spanish ? withNoun(whole, unit) : whole}${round} ${unit}`
  if (!/[1-9]/.test(figure.decimals)) return main
  if (figure.decimals.length !== 2) return `${sayFigure(figure, voice)} ${many}`
  const part = cardinal(figure.decimals, voice)
  const coin = Number(figure.decimals) === 1 ? cent : cents
  if (Number(figure.whole) === 0) return `${spanish ? apocope(part) : part} ${coin}`
  if (code === 'GBP' && !spanish) return `${main} ${part}`
  if (spanish) return code === 'EUR' ? `${main} con ${part}` : `${main} con ${apocope(part)} ${coin}`
  return `${main} ${and} ${part} ${coin}`
}

function sayRange(low: Amount, high: Amount, code: string, voice: Voice): string {
  const first = low.scale && low.scale !== high.scale ? sayAmount(low, code, voice) : sayFigure(low.figure, voice)
  return `${first} ${speechWords[voice.language].to} ${sayAmount(high, code, voice)}`
}
