import { addressAt } from './address.ts'
import { isDigit, isLetter, isSpace, isWordy, Kind, kindOf } from './characters.ts'
import { sayCode, spell } from './codes.ts'
import { type Entry, entryOf, normOf } from './entry.ts'
import { type Sound, soundOf } from './measure.ts'
import { moneyAt, moneySign } from './money.ts'
import { numberAt } from './quantity.ts'
import { Mark } from './rates.ts'
import type { Before, Reading } from './reading.ts'
import type { WordKind } from './timed.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

/** A token of a sentence: where, what, how it sounds, and the punctuation before it. */
export type Token = Readonly<{
  start: number
  end: number
  kind: WordKind
  norm: string
  sound: Sound
  mark: Mark
  slow: boolean
}>

const nothing: Before = { norm: '', month: false, identifier: false }

/** Reads `text` from `start` to `end` in one pass and appends what is said. A run of tag marks is one token. */
export function readTokens(text: string, start: number, end: number, voice: Voice, out: Token[]): void {
  let mark: Mark = Mark.none
  let before: Before = nothing
  /** No address begins before this index: what looked like one was none. */
  let plainUntil = start
  let i = start
  const raise = (to: Mark) => {
    if (to > mark) mark = to
  }
  const push = (from: number, to: number, kind: WordKind, norm: string, sound: Sound, slow = false) => {
    out.push({ start: from, end: to, kind, norm, sound, mark, slow })
    mark = Mark.none
    i = to
  }
  const read = (reading: Reading) => {
    const to = Math.min(reading.end, end)
    const norm = normOf(text.slice(i, to))
    push(i, to, reading.kind, norm, soundOf(reading.said, voice.language), reading.slow)
    before = { norm, month: false, identifier: false }
  }
  const word = (from: number, to: number, entry: Entry) => {
    push(from, to, 'word', entry.norm, entry.sound)
    before = entry
  }
  while (i < end) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === Kind.letter) {
      const to = endOfWord(text, i, end)
      const next = to < end ? text.charCodeAt(to) : 32
      const nextKind = kindOf(next)
      if (nextKind === Kind.space || nextKind === Kind.comma || nextKind === Kind.dash || nextKind === Kind.stop) {
        const entry = entryOf(text.slice(i, to), voice)
        word(i, to, entry.capitals ? capitalEntry(text, start, end, entry, voice) : entry)
        continue
      }
      const special = i >= plainUntil ? addressAt(text, i, voice) : null
      if (special && special.end <= end) {
        read(special)
        continue
      }
      if (i >= plainUntil) plainUntil = endOfChunk(text, to, end)
      const glued = gluedAt(text, i, to, end, voice)
      if (glued) {
        if (glued.entry) word(i, glued.end, glued.entry)
        else read(glued.reading)
        continue
      }
      const entry = entryOf(text.slice(i, to), voice)
      word(i, to, entry.capitals ? capitalEntry(text, start, end, entry, voice) : entry)
      continue
    }
    if (kind === Kind.digit) {
      const reading = (i >= plainUntil ? addressAt(text, i, voice) : null) ?? numberAt(text, i, voice, before)
      read(reading && reading.end <= end ? reading : bareDigits(text, i, end, voice))
      continue
    }
    if (kind === Kind.tag) {
      let to = i + 1
      while (to < end && kindOf(text.charCodeAt(to)) === Kind.tag) to++
      push(i, to, 'tag', '', silence)
      before = nothing
      continue
    }
    if (kind === Kind.symbol || code === 40) {
      const reading = symbolAt(text, i, end, voice, before)
      if (reading && reading.end <= end) {
        read(reading)
        continue
      }
    }
    if (kind === Kind.comma) raise(code === 93 || code === 91 ? Mark.none : Mark.comma)
    else if (kind === Kind.dash) raise(Mark.dash)
    else if (kind === Kind.stop) raise(Mark.stop)
    else if (kind === Kind.period) raise(periodMark(text, i, end))
    else if (kind === Kind.hyphen) {
      if (isDash(text, i)) raise(Mark.dash)
    } else if (kind === Kind.high) {
      const to = astralWord(text, i, end)
      if (to > i) {
        word(i, to, entryOf(text.slice(i, to), voice))
        continue
      }
    }
    i++
  }
}

const silence: Sound = { said: '', count: 0, syllables: 0, letters: 0, groups: 0 }

/** The end of a run of letters with apostrophes inside. */
function endOfWord(text: string, at: number, end: number): number {
  let i = at + 1
  while (i < end) {
    const kind = kindOf(text.charCodeAt(i))
    if (kind === Kind.letter) i++
    else if (kind === Kind.apostrophe && i + 1 < end && isLetter(text.charCodeAt(i + 1))) i += 2
    else break
  }
  return i
}

function endOfChunk(text: string, at: number, end: number): number {
  let i = at
  while (i < end && !isSpace(text.charCodeAt(i))) i++
  return i
}

const dottedLetters = /\p{L}{1,2}(?:\. ?\p{L}{1,2}(?![\p{L}\d]))+\.?/uy
const glueing = /[\p{L}\d]+(?:[-‐‑][\p{L}\d]+)*/uy
const joined = /\p{L}{1,3}(?:&\p{L}{1,3})+(?![\p{L}\d])/uy

/** What begins with letters and goes on with a period, a hyphen, a figure or a sign. */
function gluedAt(
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
    dottedLetters.lastIndex = at
    const letters = to - at <= 2 ? dottedLetters.exec(text)?.[0] : undefined
    if (letters) {
      const key = letters.replace(/\.$/, '').replace(/ /g, '').toLowerCase()
      const said = Object.hasOwn(words.short, key)
        ? words.short[key]!
        : letters.includes(' ')
          ? null
          : spell(letters, voice)
      if (said !== null) return done({ kind: 'word', end: at + letters.length, said })
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

/** In a sentence that shouts, capitals say nothing about how a word is read. */
function capitalEntry(text: string, start: number, end: number, entry: Entry, voice: Voice): Entry {
  if (entry.norm.length < 3 || Object.hasOwn(speechWords[voice.language].capitals, entry.norm)) return entry
  let lower = 0
  let upper = 0
  for (let i = start; i < end && i < start + 400; i++) {
    const c = text.charCodeAt(i)
    if (c >= 97 && c <= 122) lower++
    else if (c >= 65 && c <= 90) upper++
  }
  return upper > 12 && lower * 3 < upper ? entryOf(entry.norm, voice) : entry
}

function bareDigits(text: string, at: number, end: number, voice: Voice): Reading {
  let to = at
  while (to < end && isDigit(text.charCodeAt(to))) to++
  return { kind: 'number', end: to, said: sayCode(text.slice(at, to), voice) }
}

/** Signs that are said: money, `#`, `+`, `&`, `@`, `/` between words. */
function symbolAt(text: string, at: number, end: number, voice: Voice, before: Before): Reading | null {
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
      const number = numberAt(text, at + 1, voice, { norm: '#', month: false, identifier: true })
      return number && { ...number, said: `${symbols['#']} ${number.said}` }
    }
    return isLetter(next) ? { kind: 'word', end: at + 1, said: hashtag } : null
  }
  if (code === 47) return !spaced && isWordy(next) ? { kind: 'word', end: at + 1, said: slash } : null
  if (code === 37 && !spaced) return null
  if (code === 92 || code === 94 || !Object.hasOwn(symbols, c)) return null
  if (code === 36 || code === 60 || code === 62 || code === 61) if (!isDigit(next) && !isSpace(next)) return null
  return { kind: 'word', end: at + 1, said: symbols[c]! }
}

/** A period inside a sentence: an ellipsis, or after a short form nobody knows. */
function periodMark(text: string, at: number, end: number): Mark {
  const next = text.charCodeAt(at + 1)
  if (next === 46 || text.charCodeAt(at - 1) === 46) return Mark.dash
  let i = at + 1
  while (i < end && isSpace(text.charCodeAt(i))) i++
  if (i === at + 1 || i >= end) return Mark.none
  const c = text[i]!
  return c !== c.toLowerCase() || c === '¿' || c === '¡' ? Mark.stop : Mark.none
}

/** A hyphen with blanks around it, or two of them. */
function isDash(text: string, at: number): boolean {
  if (text.charCodeAt(at + 1) === 45 || text.charCodeAt(at - 1) === 45) return true
  return at > 0 && isSpace(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))
}

/** Letters beyond the basic plane; emoji are none. */
function astralWord(text: string, at: number, end: number): number {
  let i = at
  while (
    i + 1 < end &&
    kindOf(text.charCodeAt(i)) === Kind.high &&
    /\p{L}/u.test(String.fromCodePoint(text.codePointAt(i)!))
  )
    i += 2
  return i
}
