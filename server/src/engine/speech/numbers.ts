import { bounded } from '../language/bounded.ts'
import { englishCardinal, englishOrdinal } from './numerals.en.ts'
import { spanishCardinal, spanishOrdinal } from './numerals.es.ts'
import type { Voice } from './voice.ts'

/** A whole number in words; what is longer than a number is spelled. */
export function cardinal(digits: string, voice: Voice): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain.length > 15) return spellDigits(digits, voice)
  const british = voice.region === 'UK'
  const key = voice.language + (british ? plain : `${plain}.`)
  return said.get(key) ?? said.set(key, inWords(plain, voice.language === 'es', british))
}

function inWords(plain: string, spanish: boolean, british: boolean): string {
  if (spanish) return spanishCardinal(Number(plain))
  if (/^1[1-9]00$/.test(plain)) return `${englishCardinal(plain.slice(0, 2), british)} hundred`
  return englishCardinal(plain, british)
}

/** `21` → `twenty first`, `vigésimo primero`. Zero and very long numbers stay cardinal. */
export function ordinal(digits: string, voice: Voice, feminine = false): string {
  if (voice.language === 'en') return Number(digits) === 0 ? 'zero' : englishOrdinal(cardinal(digits, voice))
  const said = spanishOrdinal(Number(digits))
  return said === null ? cardinal(digits, voice) : feminine ? said.replace(/o\b/g, 'a') : said
}

/** One word for each digit. */
export function spellDigits(digits: string, voice: Voice): string {
  const zero = voice.region === 'UK' ? 'oh' : cardinal('0', voice)
  return digits
    .split('')
    .map((digit) => (digit === '0' ? zero : cardinal(digit, voice)))
    .join(' ')
}

/** Two digits as people say them in a row of figures: `42`, but `oh five`, `cero cinco`. */
export function figurePair(digits: string, voice: Voice): string {
  if (digits[0] !== '0') return cardinal(digits, voice)
  return voice.language === 'en' ? `oh ${cardinal(digits, voice)}` : spellDigits(digits, voice)
}

/** `1998` → `nineteen ninety eight`; in Spanish a plain number. */
export function year(digits: string, voice: Voice): string {
  if (voice.language === 'es' || !/^\d(?!00)\d\d\d$/.test(digits)) return cardinal(digits, voice)
  const first = cardinal(digits.slice(0, 2), voice)
  return digits.endsWith('00') ? `${first} hundred` : `${first} ${figurePair(digits.slice(2), voice)}`
}

/** What follows the decimal mark: digit by digit in English, as a short number in Spanish. */
export function fraction(digits: string, voice: Voice): string {
  if (voice.language === 'en' || digits.length > 3) return spellDigits(digits, voice)
  const rest = digits.replace(/^0+/, '')
  const zeros = spellDigits(digits.slice(0, digits.length - rest.length), voice)
  return `${zeros} ${rest && cardinal(rest, voice)}`.trim()
}

const said = bounded<string>(4000)
