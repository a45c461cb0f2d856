import { withoutAccents } from './characters.ts'
import { cardinal, figurePair, spellDigits } from './numbers.ts'
import type { Voice } from './voice.ts'

/** Letters one by one by their names: `crm` → `C R M`, `ce erre eme`. */
export function spell(letters: string, voice: Voice): string {
  const said: string[] = []
  for (const c of letters) {
    if (/\d/.test(c)) said.push(spellDigits(c, voice))
    else if (/\p{L}/u.test(c)) said.push(nameOf(c.toLowerCase(), voice))
  }
  return said.join(' ')
}

function nameOf(letter: string, { language, region, words }: Voice): string {
  const plain = letter === 'ñ' ? letter : withoutAccents(letter)
  if (language === 'en') return plain.toUpperCase()
  const spain = region === 'ES' ? { v: 'uve', w: 'uve doble' }[plain] : undefined
  return spain ?? words.letters[plain] ?? plain
}

/** A word in capitals: letter by letter, or as a word where it can be said as one. */
export function sayCapitals(word: string, voice: Voice): string {
  const { language, words } = voice
  const lower = word.toLowerCase()
  const known = words.capitals[lower]
  if (known !== undefined) return known
  if (words.shouted.has(lower)) return lower
  if (roman.test(word)) return cardinal(romanValue(word), voice)
  return (word.length > 3 && pronounceable(lower)) || (language === 'es' && short.test(lower))
    ? lower
    : spell(word, voice)
}

/** `IVA`, `RUT`: what Spanish says as a word even where it is this short. */
const short = /^(?:[aeiou][^aeiou][aeiou]|[^aeiouy][aeiou][^aeiouy])$/

/** `II`, `XIV`, `XXI`; a lone letter is none. */
const roman = /^(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})$/

const romanValue = (word: string): string =>
  String(
    (word.match(/IX|IV|[IVX]/g) ?? []).reduce((sum, sign) => sum + ({ IX: 9, IV: 4, I: 1, V: 5, X: 10 }[sign] ?? 0), 0),
  )

/** Consonants and vowels in an order that a speaker would try as a word. */
export function pronounceable(lower: string): boolean {
  const plain = withoutAccents(lower).replace(/^(?:s[ckmnpqtw](?=[aeiouyhlr])|ps|kn|wr)/, 's')
  return !/^[aeiouy]*$|[^aeiouy]{4}|^[^aeiouy]{3}|^[^aeiouy][^aeiouyhlrw]|[aeiou]{4}|q(?!u)/.test(plain)
}

/** A code of letters and figures: `B2B`, `XJ-200`, `Q3`, `Office365`. */
export function sayCode(code: string, voice: Voice): string {
  const said: string[] = []
  for (const [part] of code.matchAll(/\p{Lu}+(?!\p{Ll})|\p{L}+|\d+|[-–]/gu)) {
    if (/\d/.test(part)) said.push(sayFigures(part, voice))
    else if (part.length > 1) said.push(/^\p{Lu}+$/u.test(part) ? sayCapitals(part, voice) : part.toLowerCase())
    else if (/\p{L}/u.test(part)) said.push(spell(part, voice))
    else if (!/\p{L}/u.test(code)) said.push(voice.words.inAddress['-']!)
  }
  return said.join(' ')
}

/** Up to three figures, or two and two; more are dictated. */
function sayFigures(digits: string, voice: Voice): string {
  const spanish = voice.language === 'es'
  if (digits[0] === '0' || digits.length > 4) return spellDigits(digits, voice)
  if (digits.length < (spanish ? 4 : 3) || /00$/.test(digits)) return cardinal(digits, voice)
  return `${cardinal(digits.slice(0, -2), voice)} ${figurePair(digits.slice(-2), voice)}`
}
