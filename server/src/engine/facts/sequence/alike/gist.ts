import { forEachWord } from '../../../language/forms/wordsIn.ts'
import { fieldsOf } from '../../../language/meaning/meaning.ts'
import { idOf } from '../../../language/meaning/stem.ts'
import type { Language } from '../../../language/text.ts'
import { JOIN, type Touch } from '../../../script/script.ts'
import { room, sortedNumbers } from '../../room.ts'
import { amountsIn } from './amounts.ts'
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
  /** How many of `words`, from the first on, stand up to the end of each sentence that says more than who calls. */
  ends: Uint32Array
  /** Some of them that stand in few messages, sorted: by these it is looked up among thousands. */
  telling: Uint32Array
  /** All stems, small words and names included, sorted. */
  all: Uint32Array
  /** Names and days: by them one matter is told from another. `told` are names beside those of who calls and is called. */
  names: Uint32Array
  told: Uint32Array
  days: Uint32Array
  /** How much and how long it says, as `amountsIn` gives them. */
  amounts: Float32Array
  /** Whether it has a word that brings something new, whatever it is. */
  news: boolean
  /** Whether it speaks of others like the listener. */
  others: boolean
}>

/** Boils a message down. */
export function gistOf(touch: Touch, language: Language): Gist {
  const known = kept.get(touch)
  if (known?.language === language) return known
  const gist = readGist(touch, language)
  kept.set(touch, gist)
  return gist
}

const kept = new WeakMap<Touch, Gist>()

function readGist(touch: Touch, language: Language): Gist {
  const words = new Map<number, number>()
  const all = new Set<number>()
  const names: number[] = []
  const told: number[] = []
  const days: number[] = []
  const ends: number[] = []
  const amounts: number[] = []
  for (const [n, { start, end }] of touch.sentences.entries()) {
    const text = touch.spoken.slice(start, end).replaceAll(JOIN, '')
    const share = nextStep[language].test(text) ? LATER : 1
    const own: number[] = []
    const weights: number[] = []
    const ownNames: number[] = []
    const row: Lexeme[] = []
    forEachWord(text, (from, to) => {
      const lexeme = lexemeOf(text.slice(from, to), language)
      const { id, kind, weight } = lexeme
      const isFirst = row.length === 0
      all.add(id)
      row.push(lexeme)
      for (const phrase of phrasesAtEnd(row, language)) {
        own.push(phrase)
        weights.push(share)
      }
      if (kind === 'day') days.push(id)
      else if (kind === 'word' && !isFirst && lexeme.capital) {
        ownNames.push(id)
        return
      }
      if (weight === 0) return
      own.push(id)
      weights.push(weight * share)
    })
    names.push(...ownNames)
    if (row.some(({ amount }) => amount)) amounts.push(...amountsIn(row.map(({ amount }) => amount)))
    // Who calls, and whom: says nothing yet.
    if (n < 2 && ownNames.length > 0 && own.length < SHORT) continue
    told.push(...ownNames)
    for (const [i, id] of own.entries()) words.set(id, Math.max(weights[i]!, words.get(id) ?? 0))
    if (words.size > (ends.at(-1) ?? 0)) ends.push(words.size)
  }
  const gist = {
    language,
    words: new Uint32Array(...room(words.size)),
    weights: new Float32Array(...room(words.size)),
    ends: keptOnce(ends),
    telling: sortedNumbers(new Set(tellingOf(words))),
    all: sortedNumbers(all),
    names: shared(names),
    told: shared(told),
    days: shared(days),
    amounts: new Float32Array(...room(amounts.length)),
    news: news[language].test(touch.spoken),
    others: others[language].test(touch.spoken),
  }
  gist.amounts.set(amounts)
  let at = 0
  for (const [id, weight] of words) {
    gist.words[at] = id
    gist.weights[at++] = weight
  }
  return gist
}

/** Words that say less than this stand in too many messages to be looked for. */
const TELLING = 0.6
const MOST_TELLING = 24

/** Of a long message some of them, the same ones in any message that has them. */
function tellingOf(words: ReadonlyMap<number, number>): number[] {
  const telling: number[] = []
  for (const [id, weight] of words) if (Math.fround(weight) >= TELLING) telling.push(id >>> 0)
  return telling.length > MOST_TELLING ? telling.sort((a, b) => a - b).slice(0, MOST_TELLING) : telling
}

/** Two or three words in a row that mean something together, where the last of them ends the row. */
function phrasesAtEnd(row: readonly Lexeme[], language: Language): readonly number[] {
  if (!row[row.length - 2]?.starts && !row[row.length - 3]?.starts) return none
  return [2, 3].flatMap((length) => {
    if (!row[row.length - length]?.starts) return []
    const phrase = row.slice(-length).map(({ stem }) => stem)
    const id = idOf(phrase.join('_'))
    return fieldsOf(id, language).length > 0 ? [id | 0] : []
  })
}

const none: readonly number[] = []

/** The same few names and days stand in thousands of messages: each list of them is kept once. */
const shared = (numbers: readonly number[]): Uint32Array =>
  keptOnce(numbers.length > 1 ? [...new Set(numbers)].sort() : numbers)

function keptOnce(list: readonly number[]): Uint32Array {
  const key = list.join(' ')
  const known = lists.get(key)
  if (known) return known
  if (lists.size >= MOST_LISTS) lists.clear()
  const own = Uint32Array.from(list)
  lists.set(key, own)
  return own
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
