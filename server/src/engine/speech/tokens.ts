import { addressAt } from './address.ts'
import { endOfWord, isShouted, mayHoldAddress } from './ahead.ts'
import { isDigit, isSpace, Kind, kindOf, matchAt } from './characters.ts'
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

/** A reader of the sentences of a text: it goes once from start to end and tells what is said. A run of tags is one token. */
export function tokenReader(text: string, voice: Voice, tell: Listener): (start: number, end: number) => void {
  let start = 0
  let end = 0
  let i = 0
  let mark: Mark = Mark.none
  let before: Before = nothingBefore
  /** No address begins before this index: what looked like one was none. */
  let plainUntil = 0
  /** In a sentence that shouts, capitals say nothing about how a word is read. */
  let shouts: boolean | null = null

  return (from, to) => {
    start = plainUntil = i = from
    end = to
    mark = Mark.none
    before = nothingBefore
    shouts = null
    while (i < end) next()
  }

  function next(): void {
    const code = text.charCodeAt(i)
    const kind = kindOf(code)
    if (kind === Kind.space) i++
    else if (kind === Kind.letter) letters()
    else if (kind === Kind.digit) {
      if (!take(addressFrom() ?? numberAt(text, i, voice, before))) take(bareDigits(text, i, end, voice))
    } else if (kind === Kind.tag) tags()
    else if ((kind === Kind.symbol || code === 40) && take(symbolAt(text, i, end, voice, before))) return
    else if (kind === Kind.hyphen && !isDash(text, i) && take(minusAt(text, i, voice))) return
    else {
      const found =
        code === 93 || code === 91 ? Mark.none : kind === Kind.period ? periodMark(text, i, end) : marks[kind]
      if (found && found > mark && (kind !== Kind.hyphen || isDash(text, i))) mark = found
      i++
    }
  }

  function letters(): void {
    const to = endOfWord(text, i, end)
    const after = to < end ? text.charCodeAt(to) : 32
    const kind = kindOf(after)
    const entry = entryOf(text.slice(i, to), voice)
    if (kind === Kind.period && (to + 1 >= end || isSpace(text.charCodeAt(to + 1)))) {
      // A period and a blank end the sentence or a short form.
      if ((entry.shortened || to - i < 3) && take(gluedAt(text, i, to, end, voice))) return
    } else if (kind > Kind.stop || (after === 58 && text.charCodeAt(to + 1) === 47)) {
      if (take(addressFrom() ?? currencyAt(text, i, voice)) || take(gluedAt(text, i, to, end, voice))) return
    }
    if (kind === Kind.space && isDigit(text.charCodeAt(to + 1))) {
      if (entry.capitals && take(currencyAt(text, i, voice))) return
      if (entry.beforeNumber !== null) {
        word(to, { ...entry, sound: soundOf(entry.beforeNumber, voice.language) })
        return
      }
    }
    word(to, entry.capitals ? quiet(entry) : entry)
  }

  function tags(): void {
    let to = i + 1
    while (to < end && kindOf(text.charCodeAt(to)) === Kind.tag) to++
    push(to, 'tag', '', silence, false, false)
    // `{{company}}'s`: the ending makes no word.
    i += matchAt(possessive, text, to)?.[0].length ?? 0
    before = nothingBefore
  }

  function take(reading: Reading | null): boolean {
    if (!reading || reading.end > end) return false
    const { kind, said, slow, open } = reading
    const norm = reading.norm ?? normOf(text.slice(i, reading.end))
    push(reading.end, kind, norm, soundOf(said, voice.language), slow === true, open === true)
    before = reading.before ?? nothingBefore
    return true
  }

  function word(to: number, entry: Entry): void {
    push(to, 'word', entry.norm, entry.sound, false, false)
    before = entry
  }

  function push(to: number, kind: WordKind, norm: string, sound: Sound, slow: boolean, open: boolean): void {
    tell(i, to, kind, norm, sound, mark, slow, open)
    mark = Mark.none
    i = to
  }

  function addressFrom(): Reading | null {
    if (i < plainUntil) return null
    const chunk = mayHoldAddress(text, i, end)
    const found = chunk > 0 ? addressAt(text, i, voice) : null
    if (!found) plainUntil = Math.abs(chunk)
    return found
  }

  function quiet(entry: Entry): Entry {
    if (entry.known) return entry
    shouts ??= isShouted(text, start, end)
    return shouts ? entryOf(entry.norm, voice) : entry
  }
}

const marks: Readonly<Record<number, Mark>> = {
  [Kind.comma]: Mark.comma,
  [Kind.dash]: Mark.dash,
  [Kind.stop]: Mark.stop,
  [Kind.hyphen]: Mark.dash,
}
const possessive = /['’]s(?!\p{L})/uy
const silence: Sound = { said: '', count: 0, syllables: 0, letters: 0, groups: 0 }

function bareDigits(text: string, at: number, end: number, voice: Voice): Reading {
  let to = at
  while (to < end && isDigit(text.charCodeAt(to))) to++
  return { kind: 'number', end: to, said: sayCode(text.slice(at, to), voice) }
}
