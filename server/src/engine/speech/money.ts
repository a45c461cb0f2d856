import { withNoun } from './agreement.ts'
import { isWordy, matchAt } from './characters.ts'
import { type Figure, figureAt, isOne, sayFigure } from './figures.ts'
import { cardinal } from './numbers.ts'
import { apocope } from './numerals.es.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'

const codes = 'USD|EUR|GBP|MXN|COP|CLP|ARS|PEN|UYU|CAD|AUD|JPY|BRL'
const before = new RegExp(`(?:([A-Z]{1,3})?([$€£¥])S?|S/\\.?|(${codes}))[ \\u00A0]?(?=\\.?\\d)`, 'y')
const after = new RegExp(`[ \\u00A0]?(?:([A-Z]{1,2})?([€£¥$¢])S?(?!\\d)|(${codes}|MN|M\\.N\\.)(?![\\p{L}\\d]))`, 'uy')
const scale = /[ \u00A0]?(\p{L}{1,9})(?![\p{L}\d])/uy
const range = /[ \u00A0]?[-–—][ \u00A0]?[$€£¥]?(?=\d)/y
const bySign: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP', '¥': 'JPY', '¢': 'CENT' }
const pesos: ReadonlySet<string> = new Set(['MX', 'CO', 'AR', 'CL', 'UY'])
/** What stands before `$` where dollars are meant, and the codes of all dollars. */
const dollars = /^(?:US?|CA?|AU?|NZ|USD|CAD|AUD)$/

type Amount = Readonly<{ figure: Figure; scale: string; end: number }>

/** An amount that begins with its sign: `$5`, `US$300`, `S/ 20`, `MXN 450`. */
export const currencyAt = (text: string, at: number, voice: Voice): Reading | null =>
  matchAt(before, text, at) && moneyAt(text, at, voice)

/** An amount with its sign before it or after it, with thousands and millions, or a range of two. */
export function moneyAt(text: string, at: number, voice: Voice): Reading | null {
  const sign = matchAt(before, text, at)
  const low = amountAt(text, at + (sign?.[0].length ?? 0), voice, sign !== null)
  const to = matchAt(range, text, low.end)
  const high = to && amountAt(text, low.end + to[0].length, voice, sign !== null || low.scale !== '')
  let { end } = high ?? low
  const tail = matchAt(after, text, end)
  const code = (tail && codeOf(tail, voice)) ?? (sign && codeOf(sign, voice))
  if (tail) end += tail[0].length
  if (!code || isWordy(text.charCodeAt(end))) return null
  const said = sayAmount(high ?? low, code, voice)
  if (!high) return { kind: 'money', end, said }
  const first = low.scale && low.scale !== high.scale ? sayAmount(low, code, voice) : sayFigure(low.figure, voice)
  return { kind: 'money', end, said: `${first} ${voice.words.to} ${said}` }
}

function amountAt(text: string, at: number, voice: Voice, money: boolean): Amount {
  const figure = figureOfMoney(text, at, voice, money)
  const found = matchAt(scale, text, figure.end)
  // `5 m` alone are metres.
  if (!found || !Object.hasOwn(voice.words.scales, found[1]!) || (!money && found[1] === 'm'))
    return { figure, scale: '', end: figure.end }
  return { figure, scale: found[1]!, end: figure.end + found[0].length }
}

/** Cents have two digits, whatever mark stands before them; `$1.500` is one and a half thousand everywhere. */
function figureOfMoney(text: string, at: number, voice: Voice, money: boolean): Figure {
  if (text[at] === '.')
    return { ...figureAt(text, at + 1, voice), whole: '0', decimals: text.slice(at + 1).match(/^\d+/)![0], mark: '.' }
  const figure = figureAt(text, at, voice)
  const { whole, end } = figure
  const cents = money && figure.mark === '' ? /^,(\d\d)(?![\d,])/.exec(text.slice(end, end + 4)) : null
  if (cents) return { ...figure, decimals: cents[1]!, mark: ',', end: end + 3 }
  const thousands = whole !== '0' && figure.mark !== '' && /^[.,]\d{3}$/.test(text.slice(end - 4, end))
  return thousands
    ? { whole: text.slice(at, end).replace(/\D/g, ''), decimals: '', mark: '', grouped: true, end }
    : figure
}

/** The currency of a sign: by its letters, else by the country. */
function codeOf([all, prefix, sign, iso]: RegExpExecArray, { language, region }: Voice): string | null {
  const name = iso ?? prefix ?? ''
  if (all.startsWith('S/')) return 'PEN'
  if (sign !== '$' && sign) return bySign[sign]!
  if (sign && name === 'R') return 'BRL'
  if (dollars.test(name)) return 'USD'
  if (/^(?:EUR|GBP|JPY|PEN|BRL)$/.test(name)) return name
  return name || (language === 'es' && pesos.has(region)) ? 'MXN' : 'USD'
}

function sayAmount({ figure, scale: by }: Amount, code: string, voice: Voice): string {
  const [one, many, cent, cents] = voice.words.currencies[code]!
  const spanish = voice.language === 'es'
  const agree = (said: string) => (spanish ? apocope(said) : said)
  if (by) {
    const power = voice.words.scales[by]![isOne(figure) ? 0 : 1]!
    if (power === 'mil' && isOne(figure)) return `mil ${many}`
    const unit = / de /.test(power) ? '' : /ill[oó]n/.test(power) && spanish ? ` de ${many}` : ` ${many}`
    return `${agree(sayFigure(figure, voice))} ${power}${unit}`
  }
  const whole = cardinal(figure.whole, voice)
  const unit = Number(figure.whole) === 1 ? one! : many!
  const main = `${spanish ? withNoun(whole, unit) : whole}${spanish && /0{6}$/.test(figure.whole) ? ' de' : ''} ${unit}`
  if (!/[1-9]/.test(figure.decimals)) return main
  if (figure.decimals.length !== 2) return `${sayFigure(figure, voice)} ${many}`
  const part = cardinal(figure.decimals, voice)
  const coins = `${agree(part)} ${Number(figure.decimals) === 1 ? cent : cents}`
  if (Number(figure.whole) === 0) return coins
  if (code === 'GBP' && !spanish) return `${main} ${part}`
  return `${main} ${spanish ? 'con' : 'and'} ${spanish && code === 'EUR' ? part : coins}`
}
