import { type Bounded, bounded } from '../language/bounded.ts'
import type { Language } from '../language/text.ts'
import type { Region } from '../script/script.ts'
import type { Entry } from './entry.ts'
import type { Reading } from './reading.ts'
import { type SpeechWords, speechWords } from './words.ts'

/** How a script is read aloud: its language, its words, and the country's habits with figures. */
export type Voice = Readonly<{
  language: Language
  region: Region
  words: SpeechWords
  /** `1,5` is one and a half here, `1.500` one and a half thousand. */
  comma: boolean
  /** `3/4` is March the fourth here. */
  monthFirst: boolean
  /** Words already looked up. */
  entries: Bounded<Entry>
  /** Numbers already read, by the characters from their start and by what stood before them. */
  numbers: Bounded<(Reading | null)[]>
}>

const commaRegions: ReadonlySet<Region> = new Set<Region>(['ES', 'AR', 'CL', 'CO', 'UY'])
const known = new Map<string, Voice>()

/** The one shared voice of a language and a region; without a region that of the United States, in Spanish of Mexico. */
export function voiceOf(language: Language, region: Region | null): Voice {
  const place = region ?? (language === 'es' ? 'MX' : 'US')
  const key = language + place
  const voice: Voice = known.get(key) ?? {
    language,
    region: place,
    words: speechWords[language],
    comma: language === 'es' && commaRegions.has(place),
    monthFirst: place === 'US',
    entries: bounded(20000),
    numbers: bounded(4000),
  }
  known.set(key, voice)
  return voice
}
