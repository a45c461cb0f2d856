import type { Language } from '../language/text.ts'
import type { Tag } from '../script/script.ts'
import { bounded } from './bounded.ts'
import type { Sound } from './measure.ts'
import { readTokens, type Token } from './tokens.ts'
import type { Voice } from './voice.ts'

/** How a tag sounds, and how unsure that is: one standard deviation as a part of its seconds. */
export type TagSound = Readonly<{ sound: Sound; spread: number }>

/** As its sample, else as its fallback, else as long as fields of its kind are. Control tags are silent. */
export function soundOfTag(tag: Tag, samples: Readonly<Record<string, string>>, voice: Voice): TagSound {
  if (tag.control) return { sound: silent, spread: 0 }
  const value = valueOfTag(tag, samples)
  if (value !== null) return { sound: soundOfText(value, voice), spread: 0 }
  const [words, syllables, letters, spread] = typical(tag, voice.language)
  return {
    sound: { said: tag.name.replace(/[_.]+/g, ' ').trim() || '…', count: words, syllables, letters, groups: 0 },
    spread,
  }
}

/** What stands in a tag's place: its sample, else its fallback; null where it has neither. */
export function valueOfTag(tag: Tag, samples: Readonly<Record<string, string>>): string | null {
  const value = sampleOf(tag.name, samples) ?? tag.fallback
  return value !== null && value.trim() !== '' ? value : null
}

/** A short text read aloud on its own. */
export function soundOfText(text: string, voice: Voice): Sound {
  const key = `${voice.language}${voice.region}${text}`
  const known = texts.get(key)
  if (known) return known
  const tokens: Token[] = []
  readTokens(text, 0, Math.min(text.length, 400), voice, tokens)
  const sum = { said: '', count: 0, syllables: 0, letters: 0, groups: 0 }
  for (const { sound, norm, start, end } of tokens) {
    // A name keeps its capitals.
    const said = sound.said === norm ? text.slice(start, end) : sound.said
    sum.said += sum.said && said ? ` ${said}` : said
    sum.count += sound.count
    sum.syllables += sound.syllables
    sum.letters += sound.letters
    sum.groups += sound.groups
  }
  return texts.set(key, sum)
}

function sampleOf(name: string, samples: Readonly<Record<string, string>>): string | null {
  if (Object.hasOwn(samples, name)) return samples[name]!
  const wanted = canonical(name)
  for (const key of Object.keys(samples)) if (canonical(key) === wanted) return samples[key]!
  return null
}

/** `Contact.FirstName`, `first name`, `nombre` → one key. */
function canonical(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const last = name.slice(name.lastIndexOf('.') + 1)
  const plain = last
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()
  return keys.set(name, synonyms.get(plain) ?? plain)
}

const keys = bounded<string>(500)
const texts = bounded<Sound>(500)
const silent: Sound = { said: '', count: 0, syllables: 0, letters: 0, groups: 0 }

const synonyms: ReadonlyMap<string, string> = new Map(
  (
    [
      ['firstname', 'fname nombre primernombre name contactname'],
      ['lastname', 'lname surname apellido apellidos'],
      ['fullname', 'nombrecompleto'],
      ['company', 'companyname account accountname organization empresa compania nombreempresa cuenta'],
      ['title', 'jobtitle cargo puesto'],
      ['city', 'ciudad'],
      ['phone', 'phonenumber mobile mobilephone telefono celular movil'],
      ['email', 'emailaddress correo correoelectronico'],
      ['industry', 'sector industria'],
      ['date', 'fecha'],
      ['time', 'hora'],
      ['day', 'dia'],
      ['sendername', 'ownername repname remitente minombre myname'],
      ['product', 'producto'],
      ['amount', 'price monto precio importe'],
    ] as const
  ).flatMap(([key, names]) => names.split(' ').map((name): [string, string] => [name, key])),
)

type Typical = readonly [words: number, syllables: number, letters: number, spread: number]

/** What fields of a kind hold on average, by what their names contain: words, syllables, letters, spread. */
const kinds: Readonly<Record<Language, readonly (readonly [RegExp, Typical])[]>> = {
  en: [
    [/phone/, [10, 13, 40, 0.15]],
    [/email|url|link|website/, [6, 10, 28, 0.3]],
    [/first|^name$/, [1, 2, 5.5, 0.3]],
    [/last/, [1, 2.2, 6.5, 0.3]],
    [/full|sender/, [2, 4.2, 12, 0.25]],
    [/company|customer|competitor/, [1.6, 3.6, 11, 0.4]],
    [/date/, [2.2, 4.5, 14, 0.25]],
    [/day$/, [1, 2.2, 7, 0.15]],
    [/time$/, [2, 2.8, 9, 0.3]],
    [/city|state|country|place/, [1.2, 2.8, 8, 0.35]],
    [/title|role|industry|product/, [2, 5, 15, 0.4]],
    [/amount|percent|number/, [3, 5, 17, 0.45]],
  ],
  es: [
    [/phone|tel/, [10, 17, 42, 0.15]],
    [/email|url|link|web/, [6, 13, 32, 0.3]],
    [/first|^name$/, [1, 2.8, 6, 0.3]],
    [/last/, [1, 2.6, 6, 0.3]],
    [/full|sender/, [2, 5.4, 12, 0.25]],
    [/company|client|compet/, [1.8, 5, 12.5, 0.4]],
    [/date/, [3, 6, 15, 0.25]],
    [/day$/, [1, 2.3, 6, 0.15]],
    [/time$/, [2.4, 4.5, 11, 0.3]],
    [/city|pais|estado|lugar/, [1.2, 3.4, 8.5, 0.35]],
    [/title|puesto|industry|product/, [2.2, 6.5, 15, 0.4]],
    [/amount|porcentaje|numero/, [3.5, 8, 20, 0.45]],
  ],
}
/** A fact to be named is a clause; any other blank a few words. */
const factLength: Readonly<Record<Language, Typical>> = { en: [7, 10.5, 32, 0.45], es: [7, 14, 34, 0.45] }
const blankLength: Readonly<Record<Language, Typical>> = { en: [2, 3.6, 11, 0.5], es: [2, 4.8, 12, 0.5] }

function typical(tag: Tag, language: Language): Typical {
  const key = canonical(tag.name)
  for (const [pattern, length] of kinds[language]) if (pattern.test(key)) return length
  return (tag.byHand === 'fact' ? factLength : blankLength)[language]
}
