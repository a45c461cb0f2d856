import { isDigit } from './characters.ts'
import { sayCode, spell } from './codes.ts'
import { type Entry, entryOf } from './entry.ts'
import { soundOf } from './measure.ts'
import type { Reading } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

const dottedLetters = /\p{L}{1,2}(?:\.\p{L}{1,2}(?![\p{L}\d])){1,6}\.?/uy
const spacedLetters = /\p{L}{1,2}(?:\. ?\p{L}{1,2}(?=\.)){1,6}\./uy
const glueing = /[\p{L}\d]{1,40}(?:[-‐‑][\p{L}\d]{1,40}){0,6}/uy
const joined = /\p{L}{1,3}(?:&\p{L}{1,3}){1,4}(?![\p{L}\d])/uy

/** What begins with letters and goes on with a period, a hyphen, a figure or a sign. */
export function gluedAt(
  text: string,
  at: number,
  to: number,
  end: number,
  voice: Voice,
): { end: number; entry: Entry | null; reading: Reading } | null {
  const next = text.charCodeAt(to)
  const words = speechWords[voice.language]
  const done = (reading: Reading) => (reading.end <= end ? { end: reading.end, entry: null, reading } : null)
  if (next === 46) {
    if (to - at <= 2) {
      for (const pattern of [dottedLetters, spacedLetters]) {
        pattern.lastIndex = at
        const letters = pattern.exec(text)?.[0]
        if (!letters) continue
        const key = letters.replace(/\.$/, '').replace(/ /g, '').toLowerCase()
        const known = Object.hasOwn(words.short, key) ? words.short[key]! : null
        if (known !== null || pattern === dottedLetters) {
          return done({ kind: 'word', end: at + letters.length, said: known ?? spell(letters, voice) })
        }
      }
    }
    const entry = entryOf(text.slice(at, to), voice)
    if (entry.dotted !== null || entry.initial) {
      const said = entry.dotted ?? entry.sound.said
      return {
        end: to + 1,
        entry: { ...entry, sound: soundOf(said, voice.language) },
        reading: { kind: 'word', end: to + 1, said },
      }
    }
    return null
  }
  if (next === 38) {
    joined.lastIndex = at
    const found = joined.exec(text)?.[0]
    if (found)
      return done({
        kind: 'word',
        end: at + found.length,
        said: found
          .split('&')
          .map((part) => spell(part, voice))
          .join(` ${words.and} `),
      })
    return null
  }
  if (next === 47) {
    const found = /^\p{L}{1,3}\/\p{L}{0,3}(?![\p{L}\d])/u.exec(text.slice(at, at + 9))?.[0]
    const key = found?.toLowerCase()
    if (found && key && Object.hasOwn(words.short, key))
      return done({ kind: 'word', end: at + found.length, said: words.short[key]! })
    return null
  }
  glueing.lastIndex = at
  const code = glueing.exec(text)?.[0]
  if (code === undefined || code.length === to - at) return null
  if (/^e[-‐‑]mails?$/i.test(code)) {
    const entry = entryOf(code.replace(/[-‐‑]/, ''), voice)
    return { end: at + code.length, entry, reading: { kind: 'word', end: at + code.length, said: entry.sound.said } }
  }
  if (/\d/.test(code) && code.length <= 40) {
    if (!isDigit(next) && !/^\p{Lu}{1,5}[-‐‑]\d|^\p{L}[-‐‑]\d/u.test(code) && !/^covid/i.test(code)) return null
    return done({ kind: 'number', end: at + code.length, said: sayCode(code, voice) })
  }
  return null
}
