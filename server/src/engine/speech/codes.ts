import { cardinal, pair, spellDigits } from './numbers.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

/** Letters one by one by their names: `crm` → `C R M`, `ce erre eme`. */
export function spell(letters: string, voice: Voice): string {
  const names =
    voice.region === 'ES' ? { ...speechWords.es.letters, w: 'uve doble' } : speechWords[voice.language].letters
  const said: string[] = []
  for (const c of letters) {
    if (/\d/.test(c)) said.push(spellDigits(c, voice))
    else if (/\p{L}/u.test(c))
      said.push(voice.language === 'es' ? (names[plainLetter(c)] ?? c) : plainLetter(c).toUpperCase())
  }
  return said.join(' ')
}

const plainLetter = (c: string): string => {
  const lower = c.toLowerCase()
  return lower === 'ñ' ? lower : lower.normalize('NFD')[0]!
}

/** A word in capitals: letter by letter, or as a word where it can be said as one. */
export function sayCapitals(word: string, voice: Voice): string {
  const words = speechWords[voice.language]
  const lower = word.toLowerCase()
  const known = words.capitals[lower]
  if (known !== undefined) return known
  if (words.shouted.has(lower)) return lower
  if (roman.test(word)) return cardinal(String(romanValue(word)), voice)
  const sayable = word.length >= 4 && pronounceable(lower)
  return sayable ? lower : spell(word, voice)
}

/** `II`, `XIV`, `XXI`; a lone letter is none. */
const roman = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/

function romanValue(word: string): number {
  let value = 0
  for (let i = 0; i < word.length; i++) {
    const [here, after] = [numerals[word[i]!] ?? 0, numerals[word[i + 1] ?? ''] ?? 0]
    value += here < after ? -here : here
  }
  return value
}

const numerals: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 }

/** Consonants and vowels in an order that a speaker would try as a word. */
export function pronounceable(lower: string): boolean {
  const plain = lower.normalize('NFD').replace(/\p{M}/gu, '')
  return (
    !/^[aeiouy]*$|[^aeiouy]{4}|^[^aeiouy]{3}|^[^aeiouy](?:[^aeiouyhlrw])[aeiouy]?|[aeiou]{4}|q(?!u)/.test(
      plain.replace(/^(?:s[ckmnpqtw]|ps|kn|wr)/, 's'),
    ) || /^s[ckmnptw][aeiouy]/.test(plain)
  )
}

/** A code of letters and figures: `B2B`, `XJ-200`, `Q3`, `Office365`. */
export function sayCode(code: string, voice: Voice): string {
  const said: string[] = []
  const onlyFigures = /^\d[\d-]*\d$/.test(code)
  for (const [part] of code.matchAll(/\p{Lu}+(?![\p{Ll}])|\p{L}+|\d+|[-–]/gu)) {
    if (/\d/.test(part)) said.push(sayCodeFigures(part, voice))
    else if (/\p{L}/u.test(part)) said.push(sayCodeLetters(part, voice))
    else if (onlyFigures) said.push(speechWords[voice.language].dash)
  }
  return said.join(' ')
}

function sayCodeLetters(part: string, voice: Voice): string {
  if (part.length === 1) return spell(part, voice)
  return /^\p{Lu}+$/u.test(part) ? sayCapitals(part, voice) : part.toLowerCase()
}

function sayCodeFigures(digits: string, voice: Voice): string {
  if (digits[0] === '0' || digits.length > 4) return spellDigits(digits, voice)
  if (digits.length < 3 || /00$/.test(digits)) return cardinal(digits, voice)
  if (voice.language === 'es')
    return digits.length === 3
      ? cardinal(digits, voice)
      : `${cardinal(digits.slice(0, 2), voice)} ${pair(digits.slice(2), voice)}`
  const head = digits.slice(0, -2)
  const tail = digits.slice(-2)
  return `${cardinal(head, voice)} ${tail[0] === '0' ? `oh ${cardinal(tail, voice)}` : cardinal(tail, voice)}`
}
