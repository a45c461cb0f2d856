import { toCardinal as enCardinal, toOrdinal as enOrdinal } from 'n2words/en-US'
import { toCardinal as esCardinal, toOrdinal as esOrdinal } from 'n2words/es-ES'
import { bounded } from './bounded.ts'
import type { Voice } from './voice.ts'

/** The only file that knows the package for number words. Digits in, words out, for any string of digits. */
export function cardinal(digits: string, voice: Voice): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain.length > 15) return spellDigits(digits, voice)
  const table = voice.language === 'es' ? spanish : voice.region === 'UK' ? british : american
  const known = table.get(plain)
  if (known !== undefined) return known
  const said =
    voice.language === 'es'
      ? esCardinal(plain).replaceAll('dieciseis', 'dieciséis')
      : enCardinal(plain, { and: voice.region === 'UK', hundredPairing: /^1[1-9]00$/.test(plain) }).replaceAll('-', ' ')
  return table.set(plain, said)
}

/** `21` → `twenty first`, `vigésimo primero`. Zero and very long numbers stay cardinal. */
export function ordinal(digits: string, voice: Voice, feminine = false): string {
  const plain = digits.replace(/^0+(?=\d)/, '')
  if (plain === '0' || plain.length > 9) return cardinal(plain, voice)
  if (voice.language === 'es') return esOrdinal(plain, { gender: feminine ? 'feminine' : 'masculine' })
  return enOrdinal(plain).replaceAll('-', ' ')
}

/** One word for each digit. */
export function spellDigits(digits: string, voice: Voice): string {
  const names = voice.language === 'es' ? esDigits : voice.region === 'UK' ? ukDigits : enDigits
  let said = ''
  for (let i = 0; i < digits.length; i++) {
    const name = names[digits.charCodeAt(i) - 48]
    if (name) said += said ? ` ${name}` : name
  }
  return said
}

/** Two digits as people say them in a row of figures: `42`, but `oh five` / `cero cinco`. */
export function pair(digits: string, voice: Voice): string {
  if (digits[0] !== '0') return cardinal(digits, voice)
  return spellDigits(digits, voice)
}

/** `1998` → `nineteen ninety eight`; in Spanish a plain number. */
export function year(digits: string, voice: Voice): string {
  const n = Number(digits)
  if (voice.language === 'es' || digits.length !== 4 || (n >= 2000 && n < 2010)) return cardinal(digits, voice)
  const first = digits.slice(0, 2)
  const last = digits.slice(2)
  if (last === '00') return n % 1000 === 0 ? cardinal(digits, voice) : `${cardinal(first, voice)} hundred`
  return `${cardinal(first, voice)} ${last[0] === '0' ? `oh ${cardinal(last, voice)}` : cardinal(last, voice)}`
}

/** What follows the decimal mark: digit by digit in English, as a short number in Spanish. */
export function fraction(digits: string, voice: Voice): string {
  if (voice.language === 'en' || digits.length > 3) return spellDigits(digits, voice)
  const zeros = /^0*/.exec(digits)![0].length
  const rest = digits.slice(zeros)
  const lead = spellDigits('0'.repeat(zeros), voice)
  return rest ? (lead ? `${lead} ` : '') + cardinal(rest, voice) : lead
}

const american = bounded<string>(2000)
const british = bounded<string>(2000)
const spanish = bounded<string>(2000)
const enDigits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const ukDigits = ['oh', ...enDigits.slice(1)]
const esDigits = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
