import { isDigit } from './characters.ts'
import { cardinal, fraction, year } from './numbers.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

/** A number as written: its digits without separators, and what follows the decimal mark. */
export type Figure = Readonly<{ whole: string; decimals: string; mark: '' | '.' | ','; grouped: boolean; end: number }>

const grouped = /\d{1,3}([.,'’\u00A0\u202F\u2009 ])\d{3}(?!\d)(?:\1\d{3}(?!\d))*/y
const digits = /\d+/y
const decimals = /([.,])(\d+)(?![.,]?\d)/y

/** The number at a digit, read by the country's decimal mark where the writing leaves a choice. */
export function figureAt(text: string, at: number, voice: Voice): Figure {
  grouped.lastIndex = at
  const group = grouped.exec(text)
  if (group && !(group[1] === ' ' && (voice.language === 'en' || text[at] === '0'))) {
    const sign = group[1]!
    const groups = group[0].split(sign)
    const end = at + group[0].length
    const decimalSign = sign === (voice.comma ? ',' : '.')
    const tail = tailAt(text, end, sign)
    if (groups.length === 2 && !tail && (sign === '.' || sign === ',') && (decimalSign || groups[0] === '0')) {
      const rest = voice.language === 'es' ? groups[1]!.replace(/0+$/, '') : groups[1]!
      return { whole: groups[0]!, decimals: rest, mark: sign, grouped: false, end }
    }
    return tail
      ? { whole: groups.join(''), ...tail, grouped: true }
      : { whole: groups.join(''), decimals: '', mark: '', grouped: true, end }
  }
  digits.lastIndex = at
  const whole = digits.exec(text)?.[0] ?? ''
  const end = at + whole.length
  const tail = tailAt(text, end, voice.language === 'en' ? ',' : '')
  return tail ? { whole, ...tail, grouped: false } : { whole, decimals: '', mark: '', grouped: false, end }
}

function tailAt(text: string, at: number, not: string) {
  decimals.lastIndex = at
  const tail = decimals.exec(text)
  if (!tail || tail[1] === not) return null
  return { decimals: tail[2]!, mark: tail[1] as '.' | ',', end: at + tail[0].length }
}

/** `1998` and the like, where the number stands alone and is not grouped. */
export const looksLikeYear = (f: Figure): boolean =>
  !f.grouped && f.mark === '' && f.whole.length === 4 && /^(?:19|20)/.test(f.whole)

/** The plain reading of a number. */
export function sayFigure(f: Figure, voice: Voice, asYear = false): string {
  if (asYear && looksLikeYear(f)) return year(f.whole, voice)
  const whole = cardinal(f.whole, voice)
  if (f.mark === '' || f.decimals === '') return whole
  const words = speechWords[voice.language]
  return `${whole} ${f.mark === ',' ? words.commaMark : words.point} ${fraction(f.decimals, voice)}`
}

/** A per cent sign after a number. */
export const percentSign = /[ \u00A0\u202F]?%/y

/** One, for choosing the singular: `1`, `1.0`. */
export const isOne = (f: Figure): boolean => Number(f.whole) === 1 && !/[1-9]/.test(f.decimals)

export const digitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at))
