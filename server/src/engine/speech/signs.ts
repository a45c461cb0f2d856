import { isDigit, isLetter, isSpace, isWordy, matchAt } from './characters.ts'
import { numberAt } from './quantity.ts'
import { Mark } from './rates.ts'
import { type Before, nothingBefore, type Reading } from './reading.ts'
import type { Voice } from './voice.ts'

/** Signs that are said: money, `#`, `+`, `&`, `@`, `/` between words. */
export function symbolAt(text: string, at: number, end: number, voice: Voice, before: Before): Reading | null {
  const { symbols, hashtag, inAddress } = voice.words
  const c = text[at]!
  const next = at + 1 < end ? text.charCodeAt(at + 1) : 32
  const spaced = at === 0 || isSpace(text.charCodeAt(at - 1))
  if ('(+$€£¥'.includes(c)) {
    const number = numberAt(text, at, voice, before)
    if (number || c === '(') return number
  }
  let said = symbols[c]
  if (c === '#') {
    if (isDigit(next)) {
      const number = numberAt(text, at + 1, voice, { ...nothingBefore, identifier: true })
      return number && { ...number, norm: c + number.norm, said: `${said} ${number.said}` }
    }
    said = isLetter(next) ? hashtag : spaced ? keyName(voice) : undefined
  } else if (c === '/') {
    if (spaced || !isWordy(next)) return null
    if (isLetter(next) && amount.test(text.slice(Math.max(0, at - 24), at))) return perAt(text, at, voice)
    said = inAddress['/']
  } else if (c === '%' && !spaced) return null
  else if (c === '*' && !(spaced && isSpace(next))) return null
  else if ('$<>='.includes(c) && !isDigit(next) && !isSpace(next)) return null
  return said === undefined ? null : { kind: 'word', end: at + 1, said }
}

/** What comes before `/mo`, `/user/month`. */
const amount = /[\d€£%](?:\/\p{L}+)*$/u
const unitName = /\p{L}{1,4}(?![\p{L}\d])/uy

/** `$20/mo`, `5 €/h`: so much a month. */
function perAt(text: string, at: number, { words }: Voice): Reading {
  const name = matchAt(unitName, text, at + 1)?.[0] ?? ''
  const unit = Object.hasOwn(words.units, name) ? words.units[name]![0] : null
  return unit
    ? { kind: 'word', end: at + 1 + name.length, said: `${words.per} ${unit}` }
    : { kind: 'word', end: at + 1, said: words.per }
}

/** `-5 %`: a hyphen straight before a figure and after a blank. */
export function minusAt(text: string, at: number, voice: Voice): Reading | null {
  if (!isDigit(text.charCodeAt(at + 1)) || (at > 0 && !isSpace(text.charCodeAt(at - 1)))) return null
  const number = numberAt(text, at + 1, voice, nothingBefore)
  return number && number.kind !== 'phone'
    ? { ...number, norm: `-${number.norm}`, said: `${voice.words.minus} ${number.said}` }
    : null
}

/** The key with the hash sign. */
function keyName({ language, region }: Voice): string {
  if (language === 'en') return region === 'UK' ? 'hash' : 'pound'
  return region === 'MX' ? 'gato' : region === 'ES' ? 'almohadilla' : 'numeral'
}

/** A period inside a sentence: an ellipsis, or after a short form nobody knows. */
export function periodMark(text: string, at: number, end: number): Mark {
  if (text[at + 1] === '.' || text[at - 1] === '.') return Mark.dash
  let i = at + 1
  while (i < end && isSpace(text.charCodeAt(i))) i++
  if (i === at + 1 || i >= end) return Mark.none
  return /[\p{Lu}¿¡]/u.test(text[i]!) ? Mark.stop : Mark.none
}

/** A hyphen with blanks around it, or two of them. */
export const isDash = (text: string, at: number): boolean =>
  text[at + 1] === '-' ||
  text[at - 1] === '-' ||
  (at > 0 && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1)))
