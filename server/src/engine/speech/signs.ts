import { isDigit, isLetter, isSpace, isWordy } from './characters.ts'
import { moneyAt, moneySign } from './money.ts'
import { numberAt } from './quantity.ts'
import { Mark } from './rates.ts'
import { type Before, nothingBefore, type Reading } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

/** Signs that are said: money, `#`, `+`, `&`, `@`, `/` between words. */
export function symbolAt(text: string, at: number, end: number, voice: Voice, before: Before): Reading | null {
  const code = text.charCodeAt(at)
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32
  const sign = moneySign(text, at)
  if (sign > 0) return moneyAt(text, at, voice)
  if ((code === 43 || code === 40) && (isDigit(next) || next === 43)) {
    const phone = numberAt(text, at, voice, before)
    if (phone) return phone
    if (code === 40) return null
  }
  const { symbols, hashtag, slash } = speechWords[voice.language]
  const c = text[at]!
  const spaced = at === 0 || isSpace(text.charCodeAt(at - 1))
  if (code === 35) {
    if (isDigit(next)) {
      const number = numberAt(text, at + 1, voice, { ...nothingBefore, identifier: true })
      return number && { ...number, said: `${symbols['#']} ${number.said}` }
    }
    const said = isLetter(next) ? hashtag : spaced ? keyName(voice) : null
    return said === null ? null : { kind: 'word', end: at + 1, said }
  }
  if (code === 47) return !spaced && isWordy(next) ? { kind: 'word', end: at + 1, said: slash } : null
  if (code === 37 && !spaced) return null
  if (code === 42 && !(spaced && (isSpace(next) || at + 1 >= end))) return null
  if (code === 92 || code === 94 || !Object.hasOwn(symbols, c)) return null
  if (code === 36 || code === 60 || code === 62 || code === 61) if (!isDigit(next) && !isSpace(next)) return null
  return { kind: 'word', end: at + 1, said: symbols[c]! }
}

/** `-5 %`: a hyphen straight before a figure and after a blank. */
export function minusAt(text: string, at: number, voice: Voice): Reading | null {
  if (!isDigit(text.charCodeAt(at + 1)) || (at > 0 && !isSpace(text.charCodeAt(at - 1)))) return null
  const number = numberAt(text, at + 1, voice, nothingBefore)
  return number && number.kind !== 'phone'
    ? { ...number, said: `${speechWords[voice.language].minus} ${number.said}` }
    : null
}

/** The key with the hash sign. */
function keyName({ language, region }: Voice): string {
  if (language === 'en') return region === 'UK' ? 'hash' : 'pound'
  return region === 'MX' ? 'gato' : region === 'ES' ? 'almohadilla' : 'numeral'
}

/** A period inside a sentence: an ellipsis, or after a short form nobody knows. */
export function periodMark(text: string, at: number, end: number): Mark {
  const next = text.charCodeAt(at + 1)
  if (next === 46 || text.charCodeAt(at - 1) === 46) return Mark.dash
  let i = at + 1
  while (i < end && isSpace(text.charCodeAt(i))) i++
  if (i === at + 1 || i >= end) return Mark.none
  const c = text[i]!
  return c !== c.toLowerCase() || c === '¿' || c === '¡' ? Mark.stop : Mark.none
}

/** A hyphen with blanks around it, or two of them. */
export function isDash(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) === 45 || text.charCodeAt(at - 1) === 45) return true
  return at > 0 && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))
}
