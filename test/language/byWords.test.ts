import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtureSettings } from '../../server/gen/fixtureSettings.ts'
import { check } from '../../server/src/engine/check.ts'
import { heardByWords, signsOf } from '../../server/src/engine/facts/learned/byWords.ts'
import { wordWeights as english } from '../../server/src/engine/facts/learned/wordWeights.en.ts'
import { wordWeights as spanish } from '../../server/src/engine/facts/learned/wordWeights.es.ts'
import { wordWeightsText } from '../corpus/learnByWords.ts'

const messages = [
  {
    lang: 'en',
    text: 'Mr. Bell, Ada Crane at Millbrook Pumps. The sluice on Mill Lane sticks at half. My line is open all afternoon, so pick up the phone.',
    thing: 'callback',
    says: /phone/,
  },
  {
    lang: 'es',
    text: 'Señor Vela, Ada Cruz, de Bombas Molino. La compuerta se traba a la mitad. Tengo el teléfono encendido toda la tarde, así que márqueme.',
    thing: 'callback',
    says: /teléfono|márqueme/,
  },
] as const

test.each(messages)(
  'in $lang: the words that ask for a call are shown, and no others',
  ({ lang, text, thing, says }) => {
    const { facts } = check(`---\nlang: ${lang}\nkind: ready\n---\n\n${text}\n`).touches[0]!
    const hits = heardByWords(facts, thing)
    expect(hits.map(({ sentence }) => facts.sentences.indexOf(sentence))).toEqual([facts.sentences.length - 1])
    const { start, end } = hits[0]!.span
    expect(facts.timed.touch.text.slice(start, end)).toMatch(says)
  },
)

test('what the team allows is not heard', () => {
  const source = `---\nlang: en\nkind: ready\n---\n\n${messages[0].text}\n`
  const heard = (config: string) => {
    const { facts } = check(source, fixtureSettings(config, 'a.vm.md')).touches[0]!
    return heardByWords(facts, 'callback').map(({ span }) => facts.timed.touch.text.slice(span.start, span.end))
  }
  const [said] = heard('')
  expect(heard(`phrases: { allowed: [${said!.replace(/[^\p{L} ]/gu, '')}] }`)).toEqual([])
})

test('whatever is said, what is heard lies inside its sentence', () => {
  const word = fc.oneof(
    fc.constantFrom('call', 'me', 'phone', 'ring', 'today', 'sorry', '5550142', '…', '¿', '😀', 'llame', 'teléfono'),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.constantFrom('en', 'es'), fc.array(word, { maxLength: 25 }), (lang, words) => {
      const { touches } = check(`---\nlang: ${lang}\n---\n\n${words.join(' ')}\n`)
      for (const { facts } of touches)
        for (const thing of ['callback', 'release', 'servile-tone'])
          for (const { span, sentence } of heardByWords(facts, thing)) {
            expect(span.start).toBeGreaterThanOrEqual(sentence.timed.span.start)
            expect(span.end).toBeLessThanOrEqual(sentence.timed.span.end)
            expect(span.end).toBeGreaterThan(span.start)
          }
    }),
  )
})

test('a line is told by its words, how long ones begin, and what stands beside what', () => {
  expect([...signsOf(['please', 'call', '|', 'call'])]).toEqual([
    ['please', 0],
    ['plea~', 0],
    ['^_please', 0],
    ['call', 1],
    ['please_call', 1],
    ['|', 2],
    ['call_|', 2],
    ['|_call', 3],
    ['call_$', 3],
  ])
})

test.each([
  ['en', english],
  ['es', spanish],
] as const)(
  'in %s: what is learnt from the sentences now is what the weights say',
  (language, committed) => {
    const [head = ''] = wordWeightsText(language, () => {}, ['busywork-touch'])
      .split('`\n')[1]!
      .split('\n\n')
    const known = committed.split('\n').find((line) => line.startsWith('busywork-touch '))!
    const numbers = (line: string) => line.trim().split(' ').slice(1).map(Number)
    // Another phrase moves nothing here; another word of a sentence does: `npm run train`, and commit it.
    expect(head.trim().split(' ')[0]).toBe('busywork-touch')
    for (const [i, number] of numbers(head).entries())
      expect(Math.abs(number - numbers(known)[i]!)).toBeLessThanOrEqual(2)
  },
  300_000,
)
