import type { Language } from '../language/text.ts'
import type { Region } from '../script/script.ts'
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
}>

const commaRegions: ReadonlySet<Region> = new Set<Region>(['ES', 'AR', 'CL', 'CO', 'UY'])
const known = new Map<string, Voice>()

/** The one shared voice of a language and a region; without a region that of the United States, in Spanish of Mexico. */
export function voiceOf(language: Language, region: Region | null): Voice {
  const place = region ?? (language === 'es' ? 'MX' : 'US')
  const key = language + place
  let voice = known.get(key)
  if (!voice) {
    const words = speechWords[language]
    voice = {
      language,
      region: place,
      words,
      comma: language === 'es' && commaRegions.has(place),
      monthFirst: place === 'US',
    }
    known.set(key, voice)
  }
  return voice
}
