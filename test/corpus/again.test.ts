import { describe, expect, test } from 'vitest'
import { weigh } from '../../server/src/engine/facts/learned/weigh.ts'
import { amountsIn, amountsKept, amountWordOf } from '../../server/src/engine/facts/sequence/alike/amounts.ts'
import { againWeights } from '../../server/src/engine/facts/sequence/alike/weights.ts'
import { stemOf } from '../../server/src/engine/language/meaning/stem.ts'
import { againCases, heldOut, learnAgain } from './learnAgain.ts'

const cases = againCases()

test('the weights of repeated messages judge as those that the pairs teach now', () => {
  const fresh = learnAgain(cases)
  for (const kind of ['within', 'across'] as const) {
    const others = cases.filter(({ signs }) => weigh(signs, againWeights[kind]) > 0 !== weigh(signs, fresh[kind]) > 0)
    expect(others.map(({ id }) => id).slice(cases.length / 50), 'npm run train').toEqual([])
  }
})

describe('a message in other words is told from one with something of its own', () => {
  const judged = heldOut(cases)
  test.each(['en', 'es'])('%s, by weights that other pairs taught', (lang) => {
    const own = judged.filter(([one]) => one.lang === lang && one.isPair)
    const heard = own.filter(([, { within }]) => within > 0.7)
    const hits = heard.filter(([{ is }]) => is).length
    expect(own.length).toBeGreaterThan(100)
    expect(hits / heard.length).toBeGreaterThan(0.88)
    expect(hits / own.filter(([{ is }]) => is).length).toBeGreaterThan(0.75)
  })
})

test('amounts are the same in other words', () => {
  const same = {
    en: [
      ['a quarter of an hour', 'fifteen minutes'],
      ['half a dozen vans', 'six vans'],
      ['one in three', 'a third of them'],
      ['forty-eight hours', 'two days'],
      ['1,200 boxes', 'twelve hundred boxes'],
      ['a hundred and twenty', '120'],
    ],
    es: [
      ['un cuarto de hora', 'quince minutos'],
      ['media docena', 'seis'],
      ['dos de cada diez', 'una quinta parte, dos de cada diez'],
      ['cuarenta y ocho horas', 'dos días'],
      ['mil doscientas cajas', '1.200 cajas'],
      ['doce meses', 'un año'],
    ],
  }
  const said = (text: string, lang: 'en' | 'es') => {
    const row = (text.match(/[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu) ?? []).map((word) =>
      amountWordOf(word.toLowerCase(), lang),
    )
    return Float32Array.from(amountsIn(row))
  }
  for (const lang of ['en', 'es'] as const)
    for (const [one, other] of same[lang]) {
      expect(said(one!, lang).length, one).toBe(2)
      expect(amountsKept(said(one!, lang), said(other!, lang)), `${one}: ${other}`).toBe(1)
    }
  expect(said('call 972 55 01 16', 'en'), 'a number to call is no amount').toHaveLength(0)
  expect(amountsKept(said('three vans', 'en'), said('four vans', 'en'))).toBe(0)
})

test('forms of one word have one stem', () => {
  const families = {
    en: [
      'slip slips slipped slipping',
      'machine machines',
      'city cities',
      'box boxes',
      'run ran running',
      'buy bought',
    ],
    es: [
      'pagar pago pagan pagado pagando',
      'cerrar cierra cerrada',
      'camión camiones',
      'luz luces',
      'recordarle recuerda',
    ],
  }
  for (const lang of ['en', 'es'] as const)
    for (const family of families[lang])
      expect([...new Set(family.split(' ').map((word) => stemOf(word, lang)))], family).toHaveLength(1)
})
