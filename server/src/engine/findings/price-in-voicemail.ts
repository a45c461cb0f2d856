import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { numberWords } from '../language/numberWords.ts'
import { voicemailMistakes } from '../sources.ts'

/** Money in a sentence with one of these is mostly the listener's, or somebody else's. */
const theirsEn =
  "(your .. (bill|bills|cost|costs|rent|invoice|invoices|fuel|budget|minutes|tariff|fees|payroll|premium|loss|losses|claim|books|supplier|carrier|bank|board)|you pay|you paid|you're paying|you've paid|you spend|you spent|you lose|you lost|you're losing|fine|fines|penalty|penalties|grant|grants|levy|council|county|city|state|federal|minutes|saves|saved|save|saving|losing|lost|loses|refund|owe|owed|owes|overdue|balance|tax|taxes|arrears|claim|paid|instead of|never|back|wasted|waste|weigh|weighs|weighed|heavy)"
const theirsEs =
  '((su|sus|tu|tus) .. (factura~|recibo~|renta|gasto~|presupuesto|arancel|nómina|prima|reclamación|proveedor|transportista|banco|acta)|paga|pagas|pagan|está pagando|gasta~|pierde~|perdieron|multa~|sanción|sanciones|ayuda|subvención|beca|impuesto~|ayuntamiento|municipio|acta|ahorr~|reembolso|debe|deben|adeud~|saldo|vencid~|reclam~|pagó|pagaron|pagaba~|en vez de|cada|hoy|actualmente|al año|pérdida~|desperdici~)'

export const priceInVoicemail: Finding = {
  id: 'price-in-voicemail',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Price in a voicemail', es: 'Precio en el buzón' },
  why: {
    en: 'Whoever hears a price before a reason can say no without calling back.',
    es: 'Quien oye un precio antes que un motivo puede decir que no sin devolver la llamada.',
  },
  advice: {
    en: 'Leave the figure for the conversation, or put it in an email next to what it buys.',
    es: 'Dejar la cifra para la conversación, o ponerla en un correo junto a lo que se obtiene.',
  },
  source: voicemailMistakes,
  channels: { not: ['phone'] },
  phrases: {
    en: [
      '# (off|discount|percent off|per cent off|percent discount|per cent discount|percent rebate)',
      '(discount|rebate) of [up to|at least|over] #',
      {
        say: '(half off|half price|two for one|two for the price of one|buy one get one|three for two|three for the price of two)',
        unlessSentence: theirsEn,
      },
      '(pennies|cents) (a|per) (day|page|mile|unit)',
      'less than (a|the price of a|your) [daily|morning] (coffee|cup of coffee|latte|lunch|sandwich) [a|per] [day|week]',
      '(we|i|we can|i can|we could|i could) [only|just|usually|normally] (charge|quote|bill|do it|do this|do that|do them|do one|sell|let you have|offer it|offer this|offer you) .. #',
      "(we're|i'm|we'd be|we are|we would be) [only|just] (asking|charging|quoting|selling|offering|looking for) .. #",
      {
        say: '(our|my|the) [..] (price|fee|rate|charge|package|plan|subscription|quote|kit|unit|service) [..] (is|are|starts|start|runs|comes|begins|would be|costs|cost) [in|only|just|out] [at|from|to|about|around|of] .. #',
        unlessSentence: theirsEn,
      },
      '(setup|set up|monthly|flat|one time|annual|sign up|membership|call out|installation) (fee|price|rate|charge) (of|is) #',
      {
        say: '(only|just|as low as|as little as|starting at|starts at|start at|starting from|starts from|prices from|from only|from just|from as little as) [about|around|at|a] #',
        unlessSentence: theirsEn,
      },
      {
        say: "(it'd be|that'd be|it would be|it'd cost|it would cost|you'd pay|looking at|yours for|yours at|sells for|goes for|comes in at|at just|at only|a bargain at) [about|around|roughly|under|just|only] [a shade|a touch|less than] [under|over] #",
        unlessSentence: theirsEn,
      },
      '(qualify from|available from|plans from|prices from|packages from) [about|just|only] #',
      { say: '# # (a|per|each) (house|head|seat|swipe)', unlessSentence: theirsEn },
      {
        say: "(it's|that's|we're|just|only|from|at|asking|them) # [#] [#] [dollars|pounds|euros|bucks|quid|pence|cents] (a|an|per|each) (seat|user|house|head|swipe|unit|licence|license|employee|door|vehicle|room|transaction|bin|bottle|pallet|night|visit|hour)",
        unlessSentence: theirsEn,
      },
      {
        say: '# (dollars|pounds|euros|bucks|quid) (a|an|per|each) (seat|user|house|head|swipe|unit|licence|license|employee|vehicle|room|bin|bottle)',
        unlessSentence: theirsEn,
      },
      '(throw|put|give|offer|name|quote) [you] [just] (a number|a figure|a price|a ballpark|our price) .. #',
    ],
    es: [
      '# (de descuento|de rebaja|de bonificación|por ciento de descuento|por ciento de rebaja|por ciento de bonificación|por ciento menos)',
      '(descuento|descuentos|rebaja|bonificación|promoción|oferta) [..] (del|de un|de hasta un|de hasta el|de) #',
      { say: '(mitad de precio|dos por uno|tres por dos|al dos por uno)', unlessSentence: theirsEs },
      '# meses sin intereses',
      '(menos de lo que|por lo que|por el precio de) [le|te] [cuesta|vale] un (café|cafecito|refresco|desayuno)',
      '(cobramos|cobro|cobraríamos|cobraría|cotizo|cotizamos|cotizaría|pedimos) .. #',
      '(se lo|te lo|se la|te la|le|te) (dejo|dejamos|dejaría|dejaríamos|pongo|ponemos|vendo|vendemos|hago|hacemos) .. (en|por|a) [solo|sólo|apenas|unos|tan solo|nada más] #',
      {
        say: '(le|te|les|os) (sale|saldría|queda|quedaría|costaría) [todo|el servicio] (en|por|a) [solo|sólo|apenas|unos|tan solo|nada más|alrededor de] #',
        unlessSentence: theirsEs,
      },
      {
        say: '(nuestro|nuestra|nuestros|nuestras|el|la|los|las) (precio|precios|cuota|tarifa|mensualidad|costo|coste|plan|paquete|servicio|equipo|kit) [..] (es|son|desde|cuesta|sale|queda|empieza|arranca|vale|sería|está|parte|salen|cuestan) .. #',
        unlessSentence: theirsEs,
      },
      {
        say: '(desde|solo|sólo|a partir de|por apenas|por solo|nada más|apenas|por tan solo|a tan solo|a solo) [los|unos|en|por] #',
        unlessSentence: theirsEs,
      },
      {
        say: '(cuesta|costaría|cuestan|arranca en|empieza en|saldría en|saldría por|valdría|serían|quedaría en|sale en|sale por|sale|sale a|anda en|son) [unos|solo|sólo|apenas|como|alrededor de|nada más|menos de] #',
        unlessBefore: '(le|te|les|os|nos)',
        unlessSentence: theirsEs,
      },
      {
        say: '# [#] (pesos|euros|dólares|soles) (por|el|la|cada) (usuario|asiento|licencia|empleado|persona|unidad|casa|metro|vehículo|visita|equipo|pieza|hora|noche)',
        unlessSentence: theirsEs,
      },
    ],
  },
  *touch(t) {
    if (isPriceExpected(t)) return
    const hit = t.phrases(this).find((one) => saysPrice(t, one))
    if (!hit) return
    yield {
      span: hit.span,
      says: {
        en: 'Price or discount said on a voicemail; keep it for the conversation or an email.',
        es: 'Precio o descuento dicho en un buzón; mejor en la conversación o en un correo.',
      },
      fixes: () => [dropSentences(t, [hit.sentence])],
    }
  },
}

/** A customer, or somebody who asked for the figure, waits for it. */
const isPriceExpected = (t: TouchFacts): boolean =>
  t.context.relationship === 'customer' ||
  t.context.style === 'agreed' ||
  t.shared('sharedMatter').some(({ span }) => askedFor.test(quote(t, span)))

const askedFor = /\b(?:ask|request|agree|promis)|\b(?:pid|preguntaste|preguntó|solicit|encarg|quedamos|acord)/iu

/** The phrases hear a number in the right place; it is a price where it is money, or where no other price has a unit. */
function saysPrice(t: TouchFacts, { span, first, last, sentence }: PhraseHit): boolean {
  if (saysAll.test(quote(t, span))) return true
  const isNumber = (word: (typeof words)[number] | undefined) =>
    word !== undefined && numberWords[t.context.language].has(word.norm)
  const words = t.timed.words.slice(0, sentence.timed.last)
  let end = last
  while (isNumber(words[end])) end++
  const said = words.slice(first, end)
  const behind = words.slice(end, end + 3).map(({ norm }) => norm)
  if (moneyWords.has(behind[0] ?? '') || said.some(({ norm, kind }) => kind === 'money' || moneyWords.has(norm)))
    return true
  if (/^(?:percent |per cent )?(?:off|discount|por ciento (?:de descuento|menos))/u.test(behind.join(' '))) return true
  return said.some(({ norm }) => round.test(norm)) && behindPrice.has(behind[0] ?? '') && !isNumber(words[end + 1])
}

/** Discounts, and prices by the piece. */
const saysAll =
  /\b(?:off|discount|rebate|price|for one|get one|for two|of one|of two|(?:a|an|per|each) (?:seat|user|house|head|swipe|unit|licen[cs]e|employee|door|vehicle|room|transaction|bin|bottle|pallet|night|visit|hour))$|\b(?:discount|rebate) of\b|\b(?:pennies|cents) |coffee|latte|lunch|sandwich|descuento|rebaja|bonificación|promoción|oferta|por ciento menos|mitad|por uno|por dos|sin intereses|café|cafecito|refresco|desayuno/iu

const moneyWords = new Set(
  'dollar dollars pound pounds euro euros bucks quid cents pence grand peso pesos dólar dólares soles lucas céntimos centavos'.split(
    ' ',
  ),
)
const round = /^(?:hundred|thousand|mil|cien|ciento|\p{L}+cient[oa]s|quinient[oa]s)$/u
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
])
