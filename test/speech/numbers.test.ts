import fc from 'fast-check'
import { toCardinal as enCardinal, toOrdinal as enOrdinal } from 'n2words/en-US'
import { toCardinal as esCardinal, toOrdinal as esOrdinal } from 'n2words/es-ES'
import { describe, expect, test } from 'vitest'
import { cardinal, ordinal } from '../../server/src/engine/speech/numbers.ts'
import { voiceOf } from '../../server/src/engine/speech/voice.ts'

/** Numbers of every length as often as long ones, and the round ones where mistakes hide. */
const numbers = fc.oneof(
  fc.integer({ min: 0, max: 9 }).chain((length) => fc.integer({ min: 0, max: 10 ** length })),
  fc.tuple(fc.integer({ min: 0, max: 1000 }), fc.constantFrom(1, 10, 100, 1000, 1e6)).map(([n, by]) => n * by),
)
const runs = { numRuns: 2000 }
const [us, uk, mx] = [voiceOf('en', 'US'), voiceOf('en', 'UK'), voiceOf('es', 'MX')]

/** What the package writes otherwise: with hyphens, with an `and` before each group, without the accent, without `un` before thousands and millions. */
const plainEnglish = (said: string) =>
  said.replaceAll('-', ' ').replaceAll(/(?<=illion) and (?=.* (?:thousand|million))/g, ' ')
const plainSpanish = (said: string) =>
  said
    .replaceAll('dieciseis', 'dieciséis')
    .replaceAll(/veintiuno (?=mil)/g, 'veintiún ')
    .replaceAll(/uno (?=mil)/g, 'un ')

describe('number words are those of an independent speller', () => {
  test('cardinals in English, American and British', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        const pairs = /^1[1-9]00$/.test(String(n))
        expect(cardinal(String(n), us)).toBe(plainEnglish(enCardinal(n, { hundredPairing: pairs })))
        expect(cardinal(String(n), uk)).toBe(plainEnglish(enCardinal(n, { hundredPairing: pairs, and: true })))
      }),
      runs,
    )
  })

  test('cardinals in Spanish', () => {
    fc.assert(
      fc.property(numbers, (n) => {
        expect(cardinal(String(n), mx)).toBe(plainSpanish(esCardinal(n)))
      }),
      runs,
    )
  })

  test('ordinals in English', () => {
    fc.assert(
      fc.property(
        numbers.filter((n) => n > 0 && !/^1[1-9]00$/.test(String(n))),
        (n) => {
          expect(ordinal(String(n), us)).toBe(plainEnglish(enOrdinal(n)))
        },
      ),
      runs,
    )
  })

  test('ordinals in Spanish to a hundred; beyond, people count', () => {
    for (let n = 1; n <= 100; n++) {
      expect(ordinal(String(n), mx)).toBe(esOrdinal(n))
      expect(ordinal(String(n), mx, true)).toBe(esOrdinal(n, { gender: 'feminine' }))
    }
    expect(ordinal('110', mx)).toBe('ciento diez')
  })
})

test('any string of figures has words, and one too long for a number is spelled', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,40}$/), fc.constantFrom(us, uk, mx), (digits, voice) => {
      expect(cardinal(digits, voice)).toMatch(/^[\p{Ll} ]+$/u)
      expect(ordinal(digits, voice)).toMatch(/^[\p{Ll} ]+$/u)
    }),
  )
  expect(cardinal('1234567890123456', us).split(' ')).toHaveLength(16)
})
