import { CUE, JOIN, TAG } from '../script/script.ts'

/** What a UTF-16 code unit is to the reader. Up to `stop` it ends a word and changes nothing about it. */
export enum Kind {
  space = 1,
  comma = 2,
  dash = 3,
  stop = 4,
  letter = 5,
  digit = 6,
  apostrophe = 7,
  period = 8,
  hyphen = 9,
  symbol = 10,
  silent = 11,
  tag = 12,
}

const kinds = new Uint8Array(65536)
const set = (chars: string, kind: number) => {
  for (let i = 0; i < chars.length; i++) kinds[chars.charCodeAt(i)] = kind
}

kinds.fill(Kind.space, 0, 33)
set('0123456789', Kind.digit)
set("'’ʼ", Kind.apostrophe)
set(',()[]', Kind.comma)
set(':;–—―…|', Kind.dash)
set('!?。！？', Kind.stop)
set('.', Kind.period)
set('-‐‑', Kind.hyphen)
set('$€£¥#&/+@%=~<>±×°½⅓⅔¼¾\\^*', Kind.symbol)
set(`${JOIN}${CUE}\uFEFF\uFE0F`, Kind.silent)
set(TAG, Kind.tag)
kinds.fill(Kind.silent, 0xd800, 0xe000)

/** The kind of a code unit; looked up once and kept. */
export function kindOf(code: number): number {
  const kind = kinds[code]!
  if (kind !== 0) return kind
  const c = String.fromCharCode(code)
  const found = /[\p{L}\p{M}\p{Nd}]/u.test(c) ? Kind.letter : /\s/.test(c) ? Kind.space : Kind.silent
  kinds[code] = found
  return found
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isLetter = (code: number): boolean => kindOf(code) === Kind.letter
export const isSpace = (code: number): boolean => kindOf(code) === Kind.space
/** Letters and digits: what a token may not be cut at. */
export const isWordy = (code: number): boolean => isDigit(code) || isLetter(code)

/** Letters without their accents; ñ is a letter of its own only where that matters. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** What a sticky pattern finds straight at an index. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
