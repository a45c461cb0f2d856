import type { Language } from '../language/text.ts'
import { dayNamed, monthNamed } from './calendar.ts'
import { pronounceable, sayCapitals, spell } from './codes.ts'
import { type Sound, soundOf } from './measure.ts'
import type { Before } from './reading.ts'
import type { Voice } from './voice.ts'

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
    /** With a period it may be a short form. */
    shortened: boolean
    /** The day of the week that it names. */
    day: string | null
  }>

/** The entry of a run of letters as written, computed once a voice. */
export const entryOf = (surface: string, voice: Voice): Entry =>
  voice.entries.get(surface) ?? voice.entries.set(surface, makeEntry(surface, voice))

function makeEntry(surface: string, voice: Voice): Entry {
  const { language, words } = voice
  const norm = normOf(surface)
  const capitals = surface.length <= 20 && inCapitals.test(surface)
  const month = words.months[monthNamed(surface, voice)] ?? null
  const day = words.days[dayNamed(surface, voice)] ?? null
  const dotted = own(words.dotted, norm) ?? month ?? day
  const short = own(words.short, norm)
  const initial = /^\p{Lu}$/u.test(surface)
  return {
    norm,
    sound: soundOf(sayWord(surface, norm, capitals, voice), language),
    month: language === 'en' && month !== null,
    identifier: words.identifiers.has(norm),
    invites: words.inviting.has(norm),
    dated: day !== null || words.dated.has(norm),
    capitals,
    known: own(words.capitals, norm) !== null || norm.length < 3 || (norm.length < 5 && !pronounceable(norm)),
    dotted,
    short,
    beforeNumber: language === 'en' ? month : null,
    initial,
    shortened: initial || (short ?? dotted) !== null,
    day,
  }
}

const inCapitals = /^\p{Lu}{2,}(?:s|['’]s)?$/u

/** Lower case, straight apostrophes, NFC. */
export const normOf = (surface: string): string => surface.toLowerCase().normalize('NFC').replace(/[’ʼ]/g, "'")

function sayWord(surface: string, norm: string, capitals: boolean, voice: Voice): string {
  const { language, words } = voice
  if (capitals) {
    const ending = /(?:s|['’]s)$/.exec(surface)?.[0] ?? ''
    const said = sayCapitals(surface.slice(0, surface.length - ending.length), voice)
    return ending && language === 'en' ? `${said}s` : said
  }
  if (/^\p{L}$/u.test(norm) && !singles[language].includes(norm)) return spell(norm, voice)
  return own(words.short, norm) ?? norm
}

const own = (table: Readonly<Record<string, string>>, key: string): string | null =>
  Object.hasOwn(table, key) ? table[key]! : null

/** Letters that are words. */
const singles: Readonly<Record<Language, string>> = { en: 'ai', es: 'aeiouy' }
