import { numberWords } from '../../language/forms/numberWords.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { quote } from '../heard.ts'
import { heardByWords, likelyByWords } from '../learned/byWords.ts'
import { isElsewhere } from './elsewhere.ts'
import { plainPrices } from './plainPrices.ts'

/** Where the caller's own price or discount is said. */
export const ownPrice = (t: TouchFacts): PhraseHit | undefined =>
  likelyByWords(t, 'price-in-voicemail', t.shared('price')).find(
    (hit) =>
      (hit.phrase < plainPrices[t.context.language].length || saysPrice(t, hit)) && !isElsewhere(t, hit.sentence),
  ) ?? heardByWords(t, 'price-in-voicemail').find(({ sentence }) => !isElsewhere(t, sentence))

/** These phrases hear a number in the right place; it is a price where it is money, or where no other price has a unit. */
function saysPrice(t: TouchFacts, { span, first, last, sentence }: PhraseHit): boolean {
  if (saysAll.test(quote(t, span))) return true
  const isNumber = (word: (typeof words)[number] | undefined) =>
    word !== undefined && numberWords[t.context.language].has(word.norm)
  const words = t.timed.words.slice(0, sentence.timed.last)
  let end = last
  while (isNumber(words[end]) || (words[end]?.norm === 'and' && isNumber(words[end + 1]))) end++
  const said = words.slice(first, end)
  const behind = words.slice(end, end + 3).map(({ norm }) => norm)
  if (year.test(`${words[first]?.norm} ${said.map(({ norm }) => norm).join(' ')}`)) return false
  if (perUnit.test(behind.join(' '))) return true
  if (moneyWords.has(behind[0] ?? '') || said.some(({ norm, kind }) => kind === 'money' || moneyWords.has(norm)))
    return true
  if (/^(?:percent |per cent )?(?:off|discount|por ciento (?:de descuento|menos))/u.test(behind.join(' '))) return true
  if (shillings.test(said.map(({ norm }) => norm).join(' ')) && t.context.language === 'en') return true
  return said.some(({ norm }) => round.test(norm)) && behindPrice.has(behind[0] ?? '') && !isNumber(words[end + 1])
}

/** Discounts, and prices by the piece. */
const saysAll =
  /\b(?:off|discount|rebate|price|for one|get one|for two|of one|of two|(?:a|an|per|each) (?:seat|user|house|head|swipe|unit|licen[cs]e|employee|door|vehicle|room|transaction|bin|bottle|pallet|night|visit|hour|month|week|day|year|pop|throw|piece|time|metre|meter|yard|foot|ton|load|acre|set|box|case|crate|bag|roll|pair|dozen|square|panel|window|tray|barrel|keg|litre|liter|gallon|kilo|job|call|site))$|(?:tenner|fiver|grand|few hundred|few thousand|couple of hundred)|\b(?:discount|rebate) of\b|\b(?:pennies|cents) |coffee|latte|lunch|sandwich|descuento|rebaja|bonificación|por ciento menos|tasa|comisión|interés|mitad|por uno|por dos|sin intereses|café|cafecito|refresco|desayuno|(?:al|por|cada|el|la) (?:mes|semana|día|año|hora|metro|kilo|litro|pieza|caja|saco|bolsa|cabeza|persona|viaje|vez|tonelada|par|docena|unidad|turno|palet|palé|tarima|usuario|aula|habitación|local)$/iu

/** "Since two thousand nineteen": no price. */
const year =
  /^(?:desde|from|in|en|por) .*(?:mil novecientos|dos mil (?:\p{L}+ ?){0,3}$|nineteen (?:\p{L}+ty|hundred)|two thousand (?:and )?\p{L}+$|twenty (?:ten|eleven|\p{L}+teen|twenty)\b)/u
/** Behind a figure, what it buys. */
const perUnit =
  /^(?:(?:a|an|per|each) (?:month|week|day|year|hour|quarter|head|seat|user|unit|piece|page|mile|gallon|pound|ton|acre|window|pallet|sheet|word|metre|meter|shift|visit|door|drum|bed|passenger|label)|apiece|(?:al|por|la|el|cada) (?:mes|semana|año|hora|metro|trimestre|kilo|litro|usuario|unidad|pieza|saco|sesión|tonelada|juego|quintal|comensal|trabajador|aula|temporada)|mensuales|anuales|más iva|finales)\b/u

const moneyWords = new Set(
  'dollar dollars pound pounds euro euros bucks quid cents pence grand peso pesos dólar dólares soles lucas céntimos centavos'.split(
    ' ',
  ),
)
/** "Two ninety-nine", "one ninety": only money is said so. */
const shillings =
  /(?:^| )(?:one|two|three|four|five|six|seven|eight|nine) (?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: (?:one|two|three|four|five|six|seven|eight|nine))?$/
const round = /^(?:hundred|thousand|mil|cien|ciento|\p{L}+cientos|quinientos)$/u
const behindPrice = new Set([
  '',
  'flat',
  'a',
  'an',
  'per',
  'each',
  'plus',
  'all',
  'and',
  'al',
  'por',
  'más',
  'mensuales',
  'y',
  'que',
  'o',
  'pero',
  'while',
  'but',
  'if',
  'the',
  'to',
  'with',
  'sin',
  'con',
  'ya',
  'puesto',
  'puesta',
  'todo',
  'finales',
  'anuales',
])
