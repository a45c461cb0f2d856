import { isDigit, isSpace, matchAt } from './characters.ts'
import { sayCode, spell } from './codes.ts'
import { entryOf } from './entry.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'

/** What begins with letters from `at` to `to` and goes on with a period, a hyphen, a figure or a sign. */
export function gluedAt(text: string, at: number, to: number, end: number, voice: Voice): Reading | null {
  const next = text[to]
  if (next === '.') return lettersAt(text, at, to, voice) ?? shortFormAt(text, at, to, end, voice)
  if (next === '&') return joinedAt(text, at, voice)
  if (next === '/') return strokeAt(text, at, voice)
  return daysAt(text, at, voice) ?? mailWordAt(text, at, voice) ?? codeAt(text, at, to, voice)
}

const word = (end: number, said: string): Reading => ({ kind: 'word', end, said })

const dotted = /\p{L}{1,2}(?:\.\p{L}{1,2}(?![\p{L}\d])){1,6}\.?/uy
const spaced = /\p{L}{1,2}(?:\. ?\p{L}{1,2}(?=\.)){1,6}\./uy

/** `a.m.`, `U.S.`, `S.A. de C.V.`, and with blanks only what is known: `EE. UU.`, `p. ej.` */
function lettersAt(text: string, at: number, to: number, voice: Voice): Reading | null {
  if (to - at > 2) return null
  for (const pattern of [dotted, spaced]) {
    const letters = matchAt(pattern, text, at)?.[0]
    if (!letters) continue
    const entry = entryOf(letters.replace(/\.$| /g, ''), voice)
    if (entry.short !== null || pattern === dotted)
      return {
        ...word(at + letters.length, entry.short ?? spell(letters, voice)),
        open: letters.endsWith('.'),
        before: entry,
      }
  }
  return null
}

/** `Mr.`, `No. 5`, `J. Smith`. Forms that are words too need something after them. */
function shortFormAt(text: string, at: number, to: number, end: number, voice: Voice): Reading | null {
  const entry = entryOf(text.slice(at, to), voice)
  let next = to + 1
  while (next < end && isSpace(text.charCodeAt(next))) next++
  const said = entry.short ?? (next < end && fits(entry.norm, text[next]!, next > to + 1) ? entry.dotted : null)
  if (said === null && !entry.initial) return null
  return { ...word(to + 1, said ?? entry.sound.said), open: true, norm: entry.norm, before: entry }
}

/** `no. 5`, `No.5`, never the answer. */
const fits = (norm: string, next: string, apart: boolean): boolean =>
  /\d/.test(next) || (apart && norm !== 'no' && norm !== 'nos')

const letters = /\p{L}{1,3}(?:&\p{L}{1,3}){1,4}(?![\p{L}\d])/uy

/** `R&D`, `Q&A`, `AT&T`. */
function joinedAt(text: string, at: number, voice: Voice): Reading | null {
  const found = matchAt(letters, text, at)?.[0]
  if (!found) return null
  const parts = found.split('&').map((part) => spell(part, voice))
  return word(at + found.length, parts.join(` ${voice.words.symbols['&']} `))
}

const stroke = /\p{L}{1,3}\/\p{L}{0,3}(?![\p{L}\d])/uy

/** `y/o`, `w/o`, `c/`, and single letters: `A/B`. */
function strokeAt(text: string, at: number, voice: Voice): Reading | null {
  const found = matchAt(stroke, text, at)?.[0]
  if (!found) return null
  const said =
    voice.words.short[found.toLowerCase()] ?? (found[1] === '/' && found.length === 3 ? spell(found, voice) : null)
  return said === null ? null : word(at + found.length, said)
}

const twoWords = /(\p{L}{3,5})[-–](\p{L}{3,5})(?![\p{L}\d])/uy

/** `Mon-Fri`, `lun-vie`. */
function daysAt(text: string, at: number, voice: Voice): Reading | null {
  const found = matchAt(twoWords, text, at)
  const first = found && entryOf(found[1]!, voice).day
  const last = first && entryOf(found[2]!, voice).day
  return last ? word(at + found[0].length, `${first} ${voice.words.to} ${last}`) : null
}

const mailWord = /e[-‐‑]mail(?:s|ed|ing)?(?!\p{L})/iuy

/** The one hyphened word that everybody writes both ways. */
function mailWordAt(text: string, at: number, voice: Voice): Reading | null {
  const found = matchAt(mailWord, text, at)?.[0]
  if (!found) return null
  const { norm, sound } = entryOf(found.replace(/[-‐‑]/, ''), voice)
  return { ...word(at + found.length, sound.said), norm }
}

const code = /[\p{L}\d]{1,40}(?:[-‐‑][\p{L}\d]{1,40}){0,6}/uy

/** `B2B`, `XJ-200`, `COVID-19`, and `x214` after a phone number. */
function codeAt(text: string, at: number, to: number, voice: Voice): Reading | null {
  const found = matchAt(code, text, at)?.[0] ?? ''
  const hyphened = /^(?:\p{Lu}{1,5}|\p{L}|[Cc]ovid)[-‐‑]\d/u.test(found)
  if (found.length > 40 || found.length <= to - at || !(isDigit(text.charCodeAt(to)) || hyphened)) return null
  const figures = /^x(\d{2,5})$/.exec(found)?.[1]
  const extension = figures && `${voice.words.extension} ${(figures.length > 2 ? spell : sayCode)(figures, voice)}`
  return { kind: 'number', end: at + found.length, said: extension || sayCode(found, voice) }
}
