import type { Language } from '../language/text.ts'
import { type Bounded, bounded } from './bounded.ts'
import { monthNamed } from './calendar.ts'
import { sayCapitals, spell } from './codes.ts'
import { type Sound, soundOf } from './measure.ts'
import type { Before } from './reading.ts'
import type { Voice } from './voice.ts'
import { speechWords } from './words.ts'

/** All that is known about a word from its spelling alone. */
export type Entry = Before &
  Readonly<{
    norm: string
    sound: Sound
    /** A capital word of two letters or more: read another way where the whole sentence is in capitals. */
    capitals: boolean
    /** These capitals are read so even among shouted words. */
    known: boolean
    /** The long form of a short one, or null. */
    short: string | null
    /** The same, where a period and something else must follow. */
    dotted: string | null
    /** What it says straight before a number: `Nov 23`. */
    beforeNumber: string | null
    /** One capital letter: an initial where a period follows. */
    initial: boolean
  }>

/** The entry of a run of letters as written, computed once. */
export function entryOf(surface: string, voice: Voice): Entry {
  const table = entries[voice.language]
  return table.get(surface) ?? table.set(surface, makeEntry(surface, voice))
}

function makeEntry(surface: string, voice: Voice): Entry {
  const { language } = voice
  const words = speechWords[language]
  const norm = normOf(surface)
  const capitals = surface.length <= 20 && inCapitals.test(surface)
  const month = language === 'en' && monthNamed(surface, voice) >= 0
  return {
    norm,
    sound: soundOf(sayWord(surface, norm, capitals, voice), language),
    month,
    identifier: words.identifiers.has(norm),
    invites: words.inviting.has(norm),
    dated: words.dated.has(norm),
    capitals,
    known: norm.length < 3 || own(words.capitals, norm) !== undefined,
    dotted: own(words.dotted, norm) ?? null,
    short: own(words.short, norm) ?? null,
    beforeNumber: language === 'en' && month ? words.months[monthNamed(surface, voice)]! : null,
    initial: /^\p{Lu}$/u.test(surface),
  }
}

const inCapitals = /^\p{Lu}{2,}(?:s|['’]s)?$/u

/** Lower case, straight apostrophes, NFC. */
export function normOf(surface: string): string {
  const lower = surface.toLowerCase()
  return ascii.test(lower) ? lower : lower.normalize('NFC').replace(/[’ʼ]/g, "'")
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII is meant
const ascii = /^[\x00-\x7f]*$/

function sayWord(surface: string, norm: string, capitals: boolean, voice: Voice): string {
  const words = speechWords[voice.language]
  if (capitals) {
    const ending = /(?:s|['’]s)$/.exec(surface)?.[0] ?? ''
    const said = sayCapitals(surface.slice(0, surface.length - ending.length), voice)
    return ending && voice.language === 'en' ? `${said}s` : said
  }
  if (surface.length === 1 && !singles[voice.language].has(norm) && /\p{L}/u.test(norm)) return spell(norm, voice)
  return own(words.short, norm) ?? norm
}

const own = (table: Readonly<Record<string, string>>, key: string): string | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined

/** Letters that are words. */
const singles: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['a', 'i']),
  es: new Set(['a', 'e', 'i', 'o', 'u', 'y']),
}

const entries: Readonly<Record<Language, Bounded<Entry>>> = { en: bounded(20000), es: bounded(20000) }
