import { bounded } from '../language/bounded.ts'
import type { Tag } from '../script/script.ts'
import { withoutAccents } from './characters.ts'
import { table } from './lists.ts'
import type { Sound } from './measure.ts'
import { tokenReader } from './tokens.ts'
import type { Voice } from './voice.ts'

/** How a tag sounds, and how unsure that is: one standard deviation as a part of its seconds. */
export type TagSound = Readonly<{ sound: Sound; spread: number }>

/** As its sample, else as its fallback, else as long as fields of its kind are. */
export function soundOfTag(tag: Tag, samples: Readonly<Record<string, string>>, voice: Voice): TagSound {
  const value = valueOfTag(tag, samples)
  if (value !== null) return { sound: soundOfText(value, voice), spread: 0 }
  const key = canonical(tag.name)
  const [, count, syllables, spread] =
    kinds.find(([pattern]) => pattern.test(key)) ?? (tag.byHand === 'fact' ? aFact : aBlank)
  const [longer, letters] = voice.language === 'es' ? [1.3, 2.4] : [1, 3]
  const said = tag.name.replace(/[_.]+/g, ' ').trim() || '…'
  const all = syllables * longer
  return { sound: { said, count, syllables: all, letters: all * letters, groups: 0 }, spread }
}

/** What stands in a tag's place: its sample, else its fallback; null where it has neither. */
export function valueOfTag(tag: Tag, samples: Readonly<Record<string, string>>): string | null {
  const value = sampleOf(tag.name, samples) ?? tag.fallback
  return value !== null && value.trim() !== '' ? value : null
}

/** A short text read aloud on its own. */
function soundOfText(text: string, voice: Voice): Sound {
  const key = `${voice.language}${voice.region}${text}`
  const known = texts.get(key)
  if (known) return known
  const sum = { said: '', count: 0, syllables: 0, letters: 0, groups: 0 }
  const read = tokenReader(text, voice, (start, end, _kind, norm, sound) => {
    // A name keeps its capitals.
    const said = sound.said === norm ? text.slice(start, end) : sound.said
    sum.said += sum.said && said ? ` ${said}` : said
    sum.count += sound.count
    sum.syllables += sound.syllables
    sum.letters += sound.letters
    sum.groups += sound.groups
  })
  read(0, Math.min(text.length, 400))
  return texts.set(key, sum)
}

function sampleOf(name: string, samples: Readonly<Record<string, string>>): string | null {
  if (Object.hasOwn(samples, name)) return samples[name]!
  const wanted = canonical(name)
  for (const key of Object.keys(samples)) if (canonical(key) === wanted) return samples[key]!
  return null
}

/** What samples are looked up by: `Contact.FirstName`, `first name`, `nombre` → one key. */
export function canonical(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const last = name.slice(name.lastIndexOf('.') + 1)
  const plain = withoutAccents(last)
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()
  return keys.set(name, Object.hasOwn(synonyms, plain) ? synonyms[plain]! : plain)
}

const keys = bounded<string>(500)
const texts = bounded<Sound>(500)

const synonyms = table(`
  fname|nombre|primernombre|name firstname, lname|surname|apellido|apellidos lastname,
  nombrecompleto fullname, companyname|account|accountname|organization|empresa|compania|cuenta company,
  jobtitle|cargo|puesto title, ciudad city, phonenumber|mobile|mobilephone|telefono|celular|movil phone,
  emailaddress|correo email, sector|industria industry, fecha date, hora time, dia day,
  ownername|repname|remitente|minombre|myname sendername, producto product, price|monto|precio|importe amount
`)

type Kind = readonly [name: RegExp, words: number, syllables: number, spread: number]

/** What fields of a kind hold on average, by what their names contain; Spanish has more syllables for the same. */
const kinds: readonly Kind[] = [
  [/phone|tel/, 10, 13, 0.15],
  [/mail|url|link|web/, 6, 10, 0.3],
  [/first/, 1, 2.1, 0.3],
  [/last/, 1, 2.1, 0.3],
  [/full|sender/, 2, 4.2, 0.25],
  [/compan|custom|client|compet/, 1.7, 3.8, 0.4],
  [/date/, 2.5, 4.5, 0.25],
  [/day$/, 1, 2, 0.15],
  [/time$/, 2.2, 3.2, 0.3],
  [/city|pais|state|estado|country|place|lugar/, 1.2, 2.7, 0.35],
  [/title|role|indust|product/, 2.1, 5, 0.4],
  [/amount|percent|porcent|number|numero/, 3.2, 5.6, 0.45],
]
/** A fact to be named is a clause; any other blank a few words. */
const aFact: Kind = [/fact/, 7, 10.6, 0.45]
const aBlank: Kind = [/blank/, 2, 3.6, 0.5]
