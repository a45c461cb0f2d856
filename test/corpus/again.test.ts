import { describe, expect, test } from 'vitest'
import { weigh } from '../../server/src/engine/facts/learned/weigh.ts'
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
    expect(hits / own.filter(([{ is }]) => is).length).toBeGreaterThan(0.6)
  })
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
