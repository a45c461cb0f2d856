import { describe, expect, test } from 'vitest'
import { formsOf } from '../../server/src/engine/language/forms/inflection.ts'
import type { Language } from '../../server/src/engine/language/text.ts'

/** Whether a phrase's word is heard in a text's word: in a phrase of one word, or beside others. */
function isHeard(language: Language, phrase: string, text: string, beside = false): boolean {
  const { sure, maybe } = formsOf[language](phrase)
  const said = formsOf[language](text)
  const keys = new Set([...said.sure, ...said.maybe])
  return [...sure, ...(beside ? maybe : [])].some((key) => keys.has(key))
}

const pairs = (text: string) => text.split(', ').map((pair) => pair.split(' ') as [string, string])

describe('a word of a phrase is heard in all its forms and in no other word', () => {
  test.each(
    pairs(
      "reach reaching, car cars, care caring, stop stopped, sell sold, sell selling, synergy synergies, box boxes, price prices, price priced, business businesses, competitor competitor's, guarantee guaranteed, bus buses, discount discounting",
    ),
  )('en: %s, %s', (phrase, text) => {
    expect(isHeard('en', phrase, text)).toBe(true)
    expect(isHeard('en', phrase, text, true)).toBe(true)
  })
  test.each(pairs('car care, car caring, hope hopping, meeting meet, ad added, use us, us used'))(
    'en: %s, not %s',
    (phrase, text) => {
      expect(isHeard('en', phrase, text)).toBe(false)
    },
  )
  test.each(pairs('meeting met, reaching reach'))('en, beside other words: %s, %s', (phrase, text) => {
    expect(isHeard('en', phrase, text, true)).toBe(true)
  })
  test.each(
    pairs(
      'llamar llamo, llamar llámeme, llamar llamarle, garantizar garantizamos, garantizar garanticé, garantizamos garantizo, barato baratas, solución soluciones, precio precios, consultor consultoras, pensar pienso, pedir pide, ofrecer ofrezco, hacer hizo, tener tuvo, conseguir consigue, buscar busqué, enviar enviándoselo, enviar envío, voz voces, líder líderes, descuento descuentos, oferta ofertas, poder pueden, casar casas, comprar compraría, vender vendió, contar cuento',
    ),
  )('es: %s, %s', (phrase, text) => {
    expect(isHeard('es', phrase, text)).toBe(true)
    expect(isHeard('es', phrase, text, true)).toBe(true)
  })
  test.each(pairs('caso casa, cubrir cobrar, gasto gasta, descuento descontar, oferta oferto, vender venta'))(
    'es: %s, not %s',
    (phrase, text) => {
      expect(isHeard('es', phrase, text)).toBe(false)
    },
  )
  test.each(pairs('llamo llama, llama llamé, envío enviamos, busco busque, cuenta contamos'))(
    'es, beside other words: %s, %s',
    (phrase, text) => {
      expect(isHeard('es', phrase, text, true)).toBe(true)
    },
  )
})
