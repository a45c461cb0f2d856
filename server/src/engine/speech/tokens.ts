import { addressAt } from './address.ts'
import { endOfWord, isShouted, mayHoldAddress } from './ahead.ts'
import { isDigit, Kind, kindOf } from './characters.ts'
import { sayCode } from './codes.ts'
import { type Entry, entryOf, normOf } from './entry.ts'
import { gluedAt } from './glued.ts'
import { type Sound, soundOf } from './measure.ts'
import { currencyAt } from './money.ts'
import { numberAt } from './quantity.ts'
import { Mark } from './rates.ts'
import { type Before, nothingBefore, type Reading } from './reading.ts'
import { isDash, minusAt, periodMark, symbolAt } from './signs.ts'
import type { WordKind } from './timed.ts'
import type { Voice } from './voice.ts'

/** Is told each token: where, what, how it sounds, the mark before it, and whether it ends with a short form's period. */
export type Listener = (
  start: number,
  end: number,
  kind: WordKind,
  norm: string,
  sound: Sound,
  mark: Mark,
  slow: boolean,
  open: boolean,
) => void

/** Reads `text` from `start` to `end` in one pass and tells what is said. A run of tag marks is one token. */
export function readTokens(text: string, start: number, end: number, voice: Voice, tell: Listener): void {
  let mark: Mark = Mark.none
  let before: Before = nothingBefore
  /** No address begins before this index: what looked like one was none. */
  let plainUntil = start
  let i = start
  const raise = (to: Mark) => {
    if (to > mark) mark = to
  }
  const push = (from: number, to: number, kind: WordKind, norm: string, sound: Sound, slow = false, open = false) => {
    tell(from, to, kind, norm, sound, mark, slow, open)
    mark = Mark.none
    i = to
  }
  const read = (reading: Reading) => {
    const to = Math.min(reading.end, end)
    const norm = reading.norm ?? normOf(text.slice(i, to))
    push(i, to, reading.kind, norm, soundOf(reading.said, voice.language), reading.slow, reading.open)
    before = reading.before ?? nothingBefore
  }
  const addressFrom = (at: number): Reading | null => {
    if (at < plainUntil) return null
    const chunk = mayHoldAddress(text, at, end)
    const found = chunk > 0 ? addressAt(text, at, voice) : null
    if (!found) plainUntil = Math.abs(chunk)
    return found
  }
  const word = (from: number, to: number, entry: Entry) => {
    push(from, to, 'word', entry.norm, entry.sound)
    before = entry
  }
  /** In a sentence that shouts, capitals say nothing about how a word is read. */
  let shouts: boolean | null = null
  const quiet = (entry: Entry) => {
    if (entry.known) return entry
    shouts ??= isShouted(text, start, end)
    return shouts ? entryOf(entry.norm, voice) : entry
  }
  while (i < end) {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === Kind.letter) {
      const to = endOfWord(text, i, end)
      const next = to < end ? text.charCodeAt(to) : 32
      const nextKind = kindOf(next)
      const plain =
        nextKind === Kind.space || nextKind === Kind.comma || nextKind === Kind.stop || nextKind === Kind.dash
      if (plain && !(next === 58 && text.charCodeAt(to + 1) === 47)) {
        const entry = entryOf(text.slice(i, to), voice)
        if (nextKind === Kind.space && isDigit(text.charCodeAt(to + 1))) {
          const money = entry.capitals ? currencyAt(text, i, voice) : null
          if (money && money.end <= end) {
            read(money)
            continue
          }
          if (entry.beforeNumber !== null) {
            word(i, to, { ...entry, sound: soundOf(entry.beforeNumber, voice.language) })
            continue
          }
        }
        word(i, to, entry.capitals ? quiet(entry) : entry)
        continue
      }
      const special = addressFrom(i) ?? currencyAt(text, i, voice)
      if (special && special.end <= end) {
        read(special)
        continue
      }
      const glued = gluedAt(text, i, to, end, voice)
      if (glued && glued.end <= end) {
        read(glued)
        continue
      }
      const entry = entryOf(text.slice(i, to), voice)
      word(i, to, entry.capitals ? quiet(entry) : entry)
      continue
    }
    if (kind === Kind.digit) {
      const reading = addressFrom(i) ?? numberAt(text, i, voice, before)
      read(reading && reading.end <= end ? reading : bareDigits(text, i, end, voice))
      continue
    }
    if (kind === Kind.tag) {
      let to = i + 1
      while (to < end && kindOf(text.charCodeAt(to)) === Kind.tag) to++
      push(i, to, 'tag', '', silence)
      // `{{company}}'s`: the ending makes no word.
      possessive.lastIndex = to
      i += possessive.exec(text)?.[0].length ?? 0
      before = nothingBefore
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
      else {
        const reading = minusAt(text, i, voice)
        if (reading && reading.end <= end) {
          read(reading)
          continue
        }
      }
    }
    i++
  }
}

const possessive = /['’]s(?!\p{L})/uy
const silence: Sound = { said: '', count: 0, syllables: 0, letters: 0, groups: 0 }

function bareDigits(text: string, at: number, end: number, voice: Voice): Reading {
  let to = at
  while (to < end && isDigit(text.charCodeAt(to))) to++
  return { kind: 'number', end: to, said: sayCode(text.slice(at, to), voice) }
}
