import { hasCapital } from '../../../language/forms/capital.ts'
import { fieldsOf } from '../../../language/meaning/meaning.ts'
import { idOf } from '../../../language/meaning/stem.ts'
import type { Language } from '../../../language/text.ts'
import { JOIN, type Touch } from '../../../script/script.ts'
import { type Lexeme, lexemeOf } from './lexeme.ts'

/**
 * What a message says, boiled down to numbers, so that a library can keep it of thousands of files: enough to hear whether
 * another message says it again in other words.
 */
export type Gist = Readonly<{
  language: Language
  /** The words that carry something, hashed stems, each once, in order. */
  words: Uint32Array
  /** How much each of them says, from 0 to 1: what stands in many messages says little. */
  weights: Float32Array
  /** How many of `words`, from the first on, stand in the first sentence that says more than who calls. */
  opening: number
  /** All stems, small words and names included, sorted. */
  all: Uint32Array
  /** Names, figures and days: by them one matter is told from another. `told` are names beside those of who calls and is called. */
  names: Uint32Array
  told: Uint32Array
  figures: Uint32Array
  days: Uint32Array
  /** Whether it has a word that brings something new, whatever it is. */
  news: boolean
  /** Whether it speaks of others like the listener. */
  others: boolean
}>

/** Boils a message down. */
export function gistOf(touch: Touch, language: Language): Gist {
  const words = new Map<number, number>()
  const [all, names, told, figures, days] = Array.from({ length: 5 }, () => new Set<number>()) as Sets
  let opening = 0
  for (const [n, { start, end }] of touch.sentences.entries()) {
    const text = touch.spoken.slice(start, end).replaceAll(JOIN, '')
    const later = nextStep[language].test(text)
    const own: [number, number][] = []
    const ownNames: number[] = []
    const row: Lexeme[] = []
    for (const [word] of text.matchAll(token)) {
      const lexeme = lexemeOf(word.toLowerCase(), language)
      const { id, kind } = lexeme
      const isFirst = row.length === 0
      all.add(id)
      row.push(lexeme)
      for (const phrase of phrasesAtEnd(row, language)) own.push([phrase, later ? LATER : 1])
      if (kind === 'figure') figures.add(id)
      else if (kind === 'day') days.add(id)
      else if (!isFirst && hasCapital(word, 0) && !/^I\b/.test(word)) {
        names.add(id)
        ownNames.push(id)
        continue
      }
      if (lexeme.weight > 0) own.push([id, lexeme.weight * (later ? LATER : 1)])
    }
    // Who calls, and whom: says nothing yet.
    if (n < 2 && ownNames.length > 0 && own.length < SHORT) continue
    for (const id of ownNames) told.add(id)
    for (const [id, weight] of own) words.set(id, Math.max(weight, words.get(id) ?? 0))
    if (opening === 0 && own.length > 0) opening = words.size
  }
  return {
    language,
    words: Uint32Array.from(words.keys()),
    weights: Float32Array.from(words.values()),
    opening,
    all: sorted(all),
    names: shared(names),
    told: shared(told),
    figures: shared(figures),
    days: shared(days),
    news: news[language].test(touch.spoken),
    others: others[language].test(touch.spoken),
  }
}

/** Two or three words in a row that mean something together, where the last of them ends the row. */
const phrasesAtEnd = (row: readonly Lexeme[], language: Language): number[] =>
  [2, 3].flatMap((length) => {
    if (!row[row.length - length]?.starts) return []
    const phrase = row.slice(-length).map(({ stem }) => stem)
    const id = idOf(phrase.join('_'))
    return fieldsOf(id, language).length > 0 ? [id] : []
  })

type Sets = [Set<number>, Set<number>, Set<number>, Set<number>, Set<number>]

const token = /(?<![\p{L}\p{N}])(?:\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*)/gu
const sorted = (set: ReadonlySet<number>): Uint32Array => Uint32Array.from(set).sort()

/** The same few names and days stand in thousands of messages: each list of them is kept once. */
function shared(set: ReadonlySet<number>): Uint32Array {
  const list = sorted(set)
  const key = list.join(' ')
  const known = lists.get(key)
  if (known) return known
  if (lists.size >= MOST_LISTS) lists.clear()
  lists.set(key, list)
  return list
}

const lists = new Map<string, Uint32Array>()
const MOST_LISTS = 5000

/** Fewer words that say something beside a name only say who calls. */
const SHORT = 4
/** What happens next is nearly the same in many messages: it says that much less. */
const LATER = 0.35

/** A sentence about what happens next: who calls, writes or sends, and when. */
const nextStep: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:i'll|i’ll|i will|i(?:'d| would) (?:love|like|be happy) to|can i|may i|shall i|could we|could you|have you got|let me|call me|text me|ring me|reach me|my number|your (?:e-?mail|inbox)|speak|expect a|i've (?:sent|emailed|put)|by (?:e-?mail|post))\b/i,
  es: /(?<!\p{L})(?:(?:te|le|la|lo|os|les) (?:llamo|llamaré|marco|marcaré|mando|mandé|envío|envié|escribo|escribiré|busco|dejo|dejé)|vuelvo a|volveré|(?:le|te) vuelvo|pruebo|llám\p{L}+|escríb\p{L}+|contést\p{L}+|contestame|llamame|mi número|¿quier[oe]\p{L}*|le parece|te parece)(?!\p{L})/iu,
}

/** Words that bring something new, whatever it is. */
const news: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:this time|here(?:'s| is| are) (?:the|your|my)|another|one more|too|also|instead|corrected|mistake|yesterday|turns out|told|published|announced|now|twice|theirs|law|bans?|banned|the (?:state|city|county|council|league|government)|regulator|inspectorate|audit(?:or)?'s|(?:has|have|had) (?:just )?(?:put up|moved|changed|switched|closed|opened|gone|come out|run out|dropped|raised))\b/i,
  es: /(?<!\p{L})(?:aqu[ií] (?:va|van|tiene|est[aá])|adjunt[oa]|otr[oa]s?|tambi[eé]n|adem[aá]s|esta vez|ahora|ayer|nuev[oa]s?|resulta|s[ií] se|(?:dos|tres) veces|sali[oó]|publicaron|public[oó]|avis[oó]|cambi[oó]|proh[ií]be\p{L}*|la ley|la norma|ayuntamiento|municipi\p{L}+|el organismo|la autoridad|el ministerio|(?:ha|han|se ha|se han) (?:bajado|subido|cambiado|publicado|salido|pedido|abierto|cerrado|retirado|mudado|prohibido|avisado)|estren[oó]|baj[oó]|subi[oó]|pidi[oó])(?!\p{L})/iu,
}

/** Others like the listener, and what they did. */
const others: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:next door|neighbou?r(?:s|ing)?|theirs|across (?:the|your) (?:street|road|river|way)|down the (?:road|street)|(?:other|another) (?:[a-z]+ )?(?:shop|school|firm|farm|clinic|hotel|office|team|town|yard)s?|the (?:[a-z]+ ){1,2}(?:on|in|at|over|up|down|from|of) (?:[A-Z][a-z]+)(?: [A-Z][a-z]+)? (?:did|had|tried|set|put|got|cut|lost|saved|took|went|found|switched|changed|closed|moved|started|began))\b/,
  es: /(?<!\p{L})(?:vecin[oa]s?|de al lado|de enfrente|a (?:dos|tres|una) (?:cuadras?|calles?|manzanas?|puertas?)|(?:otr[oa]s?|la|el) (?:colegio|escuela|panadería|clínica|hotel|finca|taller|tienda|empresa|planta|fábrica|restaurante|local|línea|cooperativa|obra|granja) (?:de |del |la |el )*\p{Lu}\p{L}+)(?!\p{L})/u,
}
