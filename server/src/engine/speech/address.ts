import { pronounceable, sayCapitals, sayCode, spell } from './codes.ts'
import { spellDigits, year } from './numbers.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

const mail = /[\p{L}\d][\p{L}\d._%+-]{0,63}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,5}/uy
const web =
  /(?:https?:\/\/)?(?:[\p{L}\d](?:[\p{L}\d-]{0,62})\.){1,5}(\p{L}{2,12})(?::\d{2,5})?(?:\/[\p{L}\d._~%/+=&?#@-]{0,200})?/uy
const topDomains = new Set(
  'com org net io co uk es mx ar cl pe uy us ca ai app dev edu gov gob info biz eu me tv fr de it pt br ve ec bo py cr pa gt do pr no nl be ch at se fi dk ie au nz jp in shop store online site tech cloud law agency example test ly gl to link page health finance group media digital company global marketing lat la energy systems team work studio xyz pdf txt csv docx xlsx pptx zip'.split(
    ' ',
  ),
)
/** Top-level domains that are read as a word. */
const words = new Set(
  'com org net info biz app dev shop store online site tech cloud law agency example test gob gov es co edu me'.split(
    ' ',
  ),
)

/** An e-mail or web address. `mailto:` and `https://` are not said. */
export function addressAt(text: string, at: number, voice: Voice): Reading | null {
  mail.lastIndex = web.lastIndex = at
  const letter = mail.exec(text)
  if (letter) return read(letter[0], at, voice)
  const site = web.exec(text)
  if (!site) return null
  const found = site[0].replace(/[.?,-]+$/, '')
  const top = site[1]!
  const known =
    /^https?:|^www\./i.test(found) || (top === top.toLowerCase() && (topDomains.has(top) || found.includes('/')))
  return known ? read(found, at, voice) : null
}

function read(found: string, at: number, voice: Voice): Reading {
  const plain = found.replace(/[.-]+$/, '')
  return { kind: 'address', end: at + plain.length, said: sayAddress(plain, voice) }
}

/** The parts of an address with its signs said. */
export function sayAddress(address: string, voice: Voice): string {
  const { at, dot, dash, underscore, plus } = speechWords[voice.language]
  const slash = voice.language === 'es' && voice.region === 'MX' ? 'diagonal' : speechWords[voice.language].slash
  const signs: Readonly<Record<string, string>> = { '@': at, '.': dot, '-': dash, _: underscore, '+': plus, '/': slash }
  const parts =
    address
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '')
      .match(/[\p{L}]+|\d+|[^\p{L}\d]/gu) ?? []
  const said: string[] = []
  parts.forEach((part, i) => {
    if (/^\d/.test(part)) said.push(part.length > 2 && part.length !== 4 ? spellDigits(part, voice) : year(part, voice))
    else if (/^\p{L}/u.test(part)) said.push(sayLabel(part, i > 0 && parts[i - 1] === '.', i === 0, voice))
    else if (signs[part]) said.push(signs[part])
  })
  return said.join(' ')
}

function sayLabel(label: string, afterDot: boolean, first: boolean, voice: Voice): string {
  const lower = label.toLowerCase()
  if (first && lower === 'www') return spell(lower, voice)
  if (afterDot && topDomains.has(lower) && lower.length <= 3) return words.has(lower) ? lower : spell(lower, voice)
  if (/^\p{Lu}{2,5}$/u.test(label)) return sayCapitals(label, voice)
  if (lower.length <= 3 && !/[aeiouyáéíóú]/.test(lower)) return spell(lower, voice)
  if (lower.length === 1) return spell(lower, voice)
  if (lower.length <= 4 && !pronounceable(lower) && !/[aeiou]/.test(lower)) return spell(lower, voice)
  return /\d/.test(label) ? sayCode(label, voice) : label.toLowerCase()
}
