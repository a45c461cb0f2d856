import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { heardByWords } from '../facts/learned/byWords.ts'
import { isElsewhere } from '../facts/selling/elsewhere.ts'
import { ownPrice } from '../facts/selling/price.ts'
import { type ProductClause, productClauses } from '../facts/selling/product.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { offers } from '../language/tone/pitches/offers.ts'
import { pitches } from '../language/tone/pitches/pitches.ts'
import { unreturnedVoicemails } from '../sources.ts'

export const salesy: Finding = {
  id: 'salesy',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Sounds like a pitch', es: 'Suena a venta' },
  why: {
    en: 'A product, an offer or “let’s meet” in an unknown voice is deleted as one more sales call.',
    es: 'Un producto, una oferta o un «reunámonos» en una voz desconocida se borra como otra llamada de venta.',
  },
  advice: {
    en: 'Say what changes for the listener, or what a firm like theirs got; keep the product for the conversation.',
    es: 'Decir qué cambia para quien escucha, o qué logró alguien parecido; el producto se deja para la conversación.',
  },
  source: unreturnedVoicemails,
  phrases: { en: [...offers.en, ...pitches.en], es: [...offers.es, ...pitches.es] },
  *touch(t) {
    const own = t.hook?.at ?? Number.POSITIVE_INFINITY
    const price = ownPrice(t)
    const hits = t.phrases(this).filter((hit) => !isOthersGift(t, hit))
    const plain = hits.filter(({ phrase }) => phrase < offers[t.context.language].length)
    // Who knows the caller is told about an order, or of what costs nothing.
    for (const one of t.hasOpenMatter
      ? plain.filter((hit) => !isFree.test(quote(t, hit.span)))
      : heardIn(t, hits, price)) {
      const { span, sentence } = one
      const heard = quote(t, span)
      // After a fact about the listener has led, either reading is defensible; a price is a suggestion of its own.
      const isMild = own < sentence.timed.start || one === price
      yield {
        span,
        says: {
          en: `“${heard}” sounds like a pitch; say what changes for the listener instead.`,
          es: `«${heard}» suena a venta; decir mejor qué cambia para quien escucha.`,
        },
        ...(isMild ? { atMost: 'hint' } : plain.some((hit) => hit === one) ? {} : { atMost: 'info' }),
        fixes: () => [dropSentences(t, [sentence])],
      }
    }
  },
}

/** What costs a customer nothing is told, not offered. */
const isFree = /^(?:gratis|gratuit\p{L}*|sin (?:costo|coste|cargo|compromiso))$/iu

/** What the phrases hear; where they hear nothing, words that were learnt, a clause about the product or a price. One for each sentence. */
function heardIn(t: TouchFacts, hits: readonly PhraseHit[], price: PhraseHit | undefined): readonly ProductClause[] {
  const heard = new Set(hits.map(({ sentence }) => sentence))
  const more = [...heardByWords(t, 'salesy'), ...productClauses(t), ...(price ? [price] : [])].filter(
    ({ sentence }) => {
      const free = !heard.has(sentence)
      heard.add(sentence)
      return free
    },
  )
  return [...hits, ...more].sort((a, b) => a.span.start - b.span.start)
}

/** What the town gives away, or the listener's own window promises, is no offer of the caller's. */
const isOthersGift = (t: TouchFacts, { span, sentence }: PhraseHit): boolean =>
  (gift.test(quote(t, span)) && isElsewhere(t, sentence)) ||
  (isFree.test(quote(t, span)) && !isGiven.test(quote(t, sentence.timed.span)))

/** Words of whoever gives it, and of what is given: «el consejo repite ensayos gratis» offers nothing of the caller's. */
const isGiven =
  /(?<!\p{L})(?:yo|nos|nosotr[oa]s|mi|conmigo|nuestr[oa]s?|primer[oa]?s?(?! de)|prueba|piloto|demo\p{L}*|diagnóstico|auditoría|evaluación|estudio|asesoría|consult[ao]\p{L}*|cotización|presupuesto|envío|instalación|visita|muestras?|(?:mes|meses|semanas?|días?)(?= (?:gratis|gratuit|sin))|curso|clase|taller|capacitación|sesión|revisión|análisis|entrega|equipo|regal\p{L}*|ofre\p{L}*|incluye\p{L}*|dejo|hago|doy|llevo|instalo|mando|pongo|\p{L}{2,}[aei]mos)(?!\p{L})/iu
const gift =
  /\b(?:free|complimentary|gratis|charge|discount|off|prices?|rates?|deals?|offer|half|percent|per cent|por ciento|descuentos?|rebajas?|(?:on|with) (?:us|the house))\b/iu
