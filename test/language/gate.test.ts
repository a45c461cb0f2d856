import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainScript } from '../../server/gen/wants.ts'
import { checkWith } from '../../server/src/engine/check.ts'
import { foldedLine } from '../../server/src/engine/facts/line.ts'
import { actPatterns as englishActs } from '../../server/src/engine/facts/next/acts.en.ts'
import { actPatterns as spanishActs } from '../../server/src/engine/facts/next/acts.es.ts'
import { effortPatterns as englishEfforts } from '../../server/src/engine/facts/next/efforts.en.ts'
import { effortPatterns as spanishEfforts } from '../../server/src/engine/facts/next/efforts.es.ts'
import { movePatterns as englishMoves } from '../../server/src/engine/facts/sequence/moves.en.ts'
import { movePatterns as spanishMoves } from '../../server/src/engine/facts/sequence/moves.es.ts'
import { expressionsFor } from '../../server/src/engine/language/matching/gate.ts'
import { neededWords } from '../../server/src/engine/language/matching/needs.ts'
import { boastFrames } from '../../server/src/engine/language/tone/tellings/tellingFrames.ts'
import { fixtures } from '../support/fixture.ts'
import { runs } from '../support/laws.ts'

const needs = (pattern: RegExp) =>
  neededWords(pattern).map((words) => words.map(({ text, begins }) => (begins ? `${text}…` : text)).join(' '))

describe('the words that an expression needs', () => {
  test.each([
    [/ (?:call|ring) (?:me|us) /, ['call ring']],
    [/ (?:called|phoned)(?= )/, ['called… phoned…']],
    [/ (?:[^ |]+ ){0,4}(?:invoice|contract)s? /, ['invoice invoices contract contracts']],
    [/ your (?:[^ |]+ ){0,4}(?:invoice|contract) [^ ]+ signed /, ['signed', 'invoice contract', 'your']],
    [/(?:^| \|) (?:please )*write to /, ['write']],
    [/ (?:llam|marc)(?:aré|o) (?=mañana)/u, ['llamaré llamo marcaré marco']],
    [/ the (?:boss|big boss|one above you) /, ['boss above']],
    [/ [^ ]+ing /, []],
    [/ (?:|call) /, []],
    [/call me/, ['me…']], // in “recall me” too
    [/ (a)\1 /, []],
  ])('%s', (pattern, words) => expect(needs(pattern)).toEqual(words))
})

const tables = {
  en: [...Object.values(englishActs), ...Object.values(englishMoves), englishEfforts.events, englishEfforts.tasks],
  es: [...Object.values(spanishActs), ...Object.values(spanishMoves), spanishEfforts.events, spanishEfforts.tasks],
}

test('no row is left out that matches a sentence of the fixtures', () => {
  const seen = new Set<string>()
  let matched = 0
  for (const { text, language } of fixtures.filter(({ text }, i) => i % 6 === 0 && text.length < 4000)) {
    const { touches, language: heard } = checkWith([], plainScript(text))
    if (heard !== language) continue
    for (const line of touches.flatMap(({ facts }) => facts.lines.flatMap((one) => [one, foldedLine(one)]))) {
      if (seen.has(line.text)) continue
      seen.add(line.text)
      for (const table of [...tables[heard], boastFrames[heard].map(({ say }) => say)]) {
        const matching = table.filter((row) => row.test(line.text))
        const missed = matching.filter((row) => !expressionsFor(line.words, table).includes(row))
        expect(missed, line.text).toHaveLength(0)
        matched += matching.length
      }
    }
  }
  expect(matched).toBeGreaterThan(500)
})

test('any expression lets through what it matches', () => {
  const word = fc.constantFrom('call', 'calls', 'me', 'the', 'boss', 'a', '|', '#phone')
  // No count of a count, nor an open one of anything but one word: trying such an expression may never end.
  const words = fc.constantFrom('call', 'call ', ' me', 'the ', 'bos', 's', 'a', '\\| ', '#phone ')
  const sign = fc.oneof(words, fc.constantFrom('[^ ]+', '(?= )', '.'))
  const anyOf = (part: fc.Arbitrary<string>) =>
    fc.array(part, { minLength: 1, maxLength: 4 }).map((of) => `(?:${of.join('|')})`)
  const run = fc.array(sign, { minLength: 1, maxLength: 3 }).map((of) => of.join(''))
  const counted = fc.oneof(
    fc.tuple(fc.oneof(run, anyOf(sign)), fc.constantFrom('?', '{0,2}', '{2}')),
    fc.tuple(words, fc.constantFrom('*', '+')),
  )
  const part = fc.oneof(
    run,
    anyOf(run),
    counted.map(([of, times]) => `(?:${of})${times}`),
  )
  const whole = fc.array(part, { minLength: 1, maxLength: 4 }).map((of) => of.join(''))
  fc.assert(
    fc.property(
      fc.oneof(whole, anyOf(whole)),
      fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { maxLength: 20 }),
      (source, lines) => {
        const pattern = new RegExp(source, 'u')
        for (const words of lines)
          if (pattern.test(` ${words.join(' ')} `)) expect(expressionsFor(words, [pattern])).toEqual([pattern])
      },
    ),
    runs(2000),
  )
})
