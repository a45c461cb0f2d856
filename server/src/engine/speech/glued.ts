import { isDigit, isSpace } from './characters.ts'
import { sayCode, spell } from './codes.ts'
import { entryOf } from './entry.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

/** What begins with letters from `at` to `to` and goes on with a period, a hyphen, a figure or a sign. */
export function gluedAt(text: string, at: number, to: number, end: number, voice: Voice): Reading | null {
  const next = text[to]
  if (next === '.') return lettersAt(text, at, to, voice) ?? shortFormAt(text, at, to, end, voice)
  if (next === '&') return joinedAt(text, at, voice)
  if (next === '/') return strokeAt(text, at, voice)
  return daysAt(text, at, voice) ?? mailWordAt(text, at, voice) ?? codeAt(text, at, to, voice)
}

const dotted = /\p{L}{1,2}(?:\.\p{L}{1,2}(?![\p{L}\d])){1,6}\.?/uy
const spaced = /\p{L}{1,2}(?:\. ?\p{L}{1,2}(?=\.)){1,6}\./uy

/** `a.m.`, `U.S.`, `S.A. de C.V.`, and with blanks only what is known: `EE. UU.`, `p. ej.` */
function lettersAt(text: string, at: number, to: number, voice: Voice): Reading | null {
  if (to - at > 2) return null
  const { short } = speechWords[voice.language]
  for (const pattern of [dotted, spaced]) {
    pattern.lastIndex = at
    const letters = pattern.exec(text)?.[0]
    if (!letters) continue
    const key = letters.replace(/\.$/, '').replace(/ /g, '').toLowerCase()
    const said = Object.hasOwn(short, key) ? short[key]! : pattern === dotted ? spell(letters, voice) : null
    if (said !== null) return { kind: 'word', end: at + letters.length, said, open: letters.endsWith('.') }
  }
  return null
}

/** `Mr.`, `No. 5`, `J. Smith`. Forms that are words too need something after them. */
function shortFormAt(text: string, at: number, to: number, end: number, voice: Voice): Reading | null {
  const entry = entryOf(text.slice(at, to), voice)
  let next = to + 1
  while (next < end && isSpace(text.charCodeAt(next))) next++
  const said = entry.short ?? (next < end && fits(entry.norm, text[next]!, next > to + 1) ? entry.dotted : null)
  if (said !== null) return { kind: 'word', end: to + 1, said, open: true, norm: entry.norm, before: entry }
  return entry.initial ? { kind: 'word', end: to + 1, said: entry.sound.said, open: true, norm: entry.norm } : null
}

/** `no. 5`, `No.5`, never the answer. */
const fits = (norm: string, next: string, apart: boolean): boolean =>
  /\d/.test(next) || (apart && norm !== 'no' && norm !== 'nos')

const letters = /\p{L}{1,3}(?:&\p{L}{1,3}){1,4}(?![\p{L}\d])/uy

/** `R&D`, `Q&A`, `AT&T`. */
function joinedAt(text: string, at: number, voice: Voice): Reading | null {
  letters.lastIndex = at
  const found = letters.exec(text)?.[0]
  if (!found) return null
  const parts = found.split('&').map((part) => spell(part, voice))
  return { kind: 'word', end: at + found.length, said: parts.join(` ${speechWords[voice.language].and} `) }
}

/** `y/o`, `w/o`, `c/`. */
function strokeAt(text: string, at: number, voice: Voice): Reading | null {
  const found = /^\p{L}{1,3}\/\p{L}{0,3}(?![\p{L}\d])/u.exec(text.slice(at, at + 9))?.[0]
  const { short } = speechWords[voice.language]
  const key = found?.toLowerCase()
  return found && key && Object.hasOwn(short, key) ? { kind: 'word', end: at + found.length, said: short[key]! } : null
}

const twoDays = /(\p{L}{3,5})[-–](\p{L}{3,5})(?![\p{L}\d])/uy

/** `Mon-Fri`, `lun-vie`. */
function daysAt(text: string, at: number, voice: Voice): Reading | null {
  twoDays.lastIndex = at
  const found = twoDays.exec(text)
  if (!found) return null
  const { days, to } = speechWords[voice.language]
  const [first, last] = [found[1]!.toLowerCase(), found[2]!.toLowerCase()]
  if (!Object.hasOwn(days, first) || !Object.hasOwn(days, last)) return null
  return { kind: 'word', end: at + found[0].length, said: `${days[first]} ${to} ${days[last]}` }
}

/** The one hyphened word that everybody writes both ways. */
function mailWordAt(text: string, at: number, voice: Voice): Reading | null {
  const found = /^e[-‐‑]mail(?:s|ed|ing)?(?!\p{L})/iu.exec(text.slice(at, at + 10))?.[0]
  if (!found) return null
  const { norm, sound } = entryOf(found.replace(/[-‐‑]/, ''), voice)
  return { kind: 'word', end: at + found.length, said: sound.said, norm }
}

const code = /[\p{L}\d]{1,40}(?:[-‐‑][\p{L}\d]{1,40}){0,6}/uy
const withHyphen = /^(?:\p{Lu}{1,5}|\p{L}|covid)[-‐‑]\d/iu

/** `B2B`, `XJ-200`, `COVID-19`, and `x214` after a phone number. */
function codeAt(text: string, at: number, to: number, voice: Voice): Reading | null {
  code.lastIndex = at
  const found = code.exec(text)?.[0]
  if (found === undefined || found.length === to - at || found.length > 40 || !/\d/.test(found)) return null
  if (!isDigit(text.charCodeAt(to)) && !(withHyphen.test(found) && !/^\p{Ll}{2}/u.test(found.replace(/^covid/i, '')))) {
    return null
  }
  const { extension } = speechWords[voice.language]
  const said = /^x\d{2,5}$/.test(found) ? `${extension} ${spell(found.slice(1), voice)}` : sayCode(found, voice)
  return { kind: 'number', end: at + found.length, said }
}
