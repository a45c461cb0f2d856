import { isDigit, matchAt } from './characters.ts'
import { cardinal, fraction, year } from './numbers.ts'
import type { Voice } from './voice.ts'

/** A number as written: its digits without separators, and what follows the decimal mark. */
export type Figure = Readonly<{ whole: string; decimals: string; mark: string; grouped: boolean; end: number }>

const grouped = /\d{1,3}([.,'’\u00A0\u202F\u2009 ])\d{3}(?!\d)(?:\1\d{3}(?!\d))*/y
const digits = /\d*/y
const decimals = /([.,])(\d+)(?![.,]?\d)/y

/** The number at a digit, read by the country's decimal mark where the writing leaves a choice. */
export function figureAt(text: string, at: number, voice: Voice): Figure {
  const english = voice.language === 'en'
  const group = matchAt(grouped, text, at)
  if (group && !(group[1] === ' ' && (english ? !group[0].endsWith(' 000') : text[at] === '0'))) {
    const sign = group[1]!
    const [first, ...rest] = group[0].split(sign)
    const whole = group[0].replaceAll(sign, '')
    const end = at + group[0].length
    const tail = tailAt(text, end, sign)
    // `1.500` and `0,125`: one group behind the decimal mark, or behind a zero.
    const decimal = sign === (voice.comma ? ',' : '.') || (first === '0' && (sign === ',' || sign === '.'))
    if (decimal && rest.length === 1 && !tail)
      return {
        whole: first!,
        decimals: english ? rest[0]! : rest[0]!.replace(/0+$/, ''),
        mark: sign,
        grouped: false,
        end,
      }
    return { whole, decimals: '', mark: '', grouped: true, end, ...tail }
  }
  const whole = matchAt(digits, text, at)![0]
  const end = at + whole.length
  return { whole, decimals: '', mark: '', grouped: false, end, ...tailAt(text, end, english ? ',' : '') }
}

function tailAt(text: string, at: number, not: string) {
  const tail = matchAt(decimals, text, at)
  return tail && tail[1] !== not ? { decimals: tail[2]!, mark: tail[1]!, end: at + tail[0].length } : null
}

/** `1998` and the like, where the number stands alone and is not grouped. */
export const looksLikeYear = (f: Figure): boolean => isPlain(f) && /^(?:1[789]|20)\d\d$/.test(f.whole)

/** Digits only, without separators. */
export const isPlain = (f: Figure): boolean => !f.grouped && f.mark === ''

/** The plain reading of a number. */
export function sayFigure(f: Figure, voice: Voice, asYear = false): string {
  if (asYear && looksLikeYear(f)) return year(f.whole, voice)
  const whole = cardinal(f.whole, voice)
  if (f.decimals === '') return whole
  return `${whole} ${f.mark === ',' ? voice.words.comma : voice.words.point} ${fraction(f.decimals, voice)}`
}

/** A per cent sign after a number. */
export const percentSign = /[ \u00A0\u202F]?%/y

/** One, for choosing the singular: `1`, `1.0`. */
export const isOne = (f: Figure): boolean => Number(f.whole) === 1 && !/[1-9]/.test(f.decimals)

export const digitAt = (text: string, at: number): boolean => isDigit(text.charCodeAt(at))
