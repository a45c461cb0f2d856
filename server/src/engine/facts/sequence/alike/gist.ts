import { hasCapital } from '../../../language/forms/capital.ts'
import { dateWords, numberWords } from '../../../language/forms/numberWords.ts'
import { fieldsOf } from '../../../language/meaning/meaning.ts'
import { idOf, stemOf } from '../../../language/meaning/stem.ts'
import type { Language } from '../../../language/text.ts'
import { JOIN, type Touch } from '../../../script/script.ts'
import { commonStems } from './common.ts'

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
  /** Names, figures and days: what is told by them can be told from other messages by them. */
  names: Uint32Array
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
  const [all, names, figures, days] = [new Set<number>(), new Set<number>(), new Set<number>(), new Set<number>()]
  let opening = 0
  for (const [n, { start, end }] of touch.sentences.entries()) {
    const text = touch.spoken.slice(start, end).replaceAll(JOIN, '')
    const later = nextStep[language].test(text)
    const own: [number, number][] = []
    let named = 0
    const row: string[] = []
    for (const [i, [word]] of [...text.matchAll(token)].entries()) {
      const low = word.toLowerCase()
      const stem = stemOf(word, language)
      const id = idOf(stem)
      all.add(id)
      row.push(stem)
      for (const length of [2, 3]) {
        const phrase = idOf(row.slice(-length).join('_'))
        if (row.length >= length && fieldsOf(phrase, language).length > 0) own.push([phrase, later ? LATER : 1])
      }
      if (/^\d/.test(word) || numberWords[language].has(low)) figures.add(idOf(low))
      else if (dateWords[language].has(low)) days.add(id)
      else if (i > 0 && hasCapital(word, 0) && !/^I\b/.test(word)) {
        names.add(id)
        named++
        continue
      }
      const weight = (commonStems[language].get(stem) ?? 1) * (later ? LATER : 1)
      // A number of three digits and more is one to call, or a year.
      if (low.length > 2 && weight > 0 && !/\d{3}/.test(low)) own.push([id, weight])
    }
    // Who calls, and whom: says nothing yet.
    if (n < 2 && named > 0 && own.length < SHORT) continue
    for (const [id, weight] of own) words.set(id, Math.max(weight, words.get(id) ?? 0))
    if (opening === 0 && own.length > 0) opening = words.size
  }
  return {
    language,
    words: Uint32Array.from(words.keys()),
    weights: Float32Array.from(words.values()),
    opening,
    all: sorted(all),
    names: sorted(names),
    figures: sorted(figures),
    days: sorted(days),
    news: news[language].test(touch.spoken),
    others: others[language].test(touch.spoken),
  }
}

const token = /(?<![\p{L}\p{N}])(?:\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*)/gu
const sorted = (set: ReadonlySet<number>): Uint32Array => Uint32Array.from(set).sort()

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
