import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fixtureSettings } from '../../server/gen/fixtureSettings.ts'
import { check } from '../../server/src/engine/check.ts'
import { heardByWords } from '../../server/src/engine/facts/learned/byWords.ts'
import { MOST, readLearnt, writeLearnt } from '../../server/src/engine/facts/learned/layers.ts'
import { learntIn, signsOf } from '../../server/src/engine/facts/learned/lineOdds.ts'
import { oddsIn } from '../../server/src/engine/facts/learned/messageOdds.ts'
import { hear, type Layers, learnLayers, together } from '../corpus/fitLayers.ts'
import { taughtBy } from '../corpus/learnByWords.ts'

const messages = [
  {
    lang: 'en',
    text: 'Mr. Bell, Ada Crane at Millbrook Pumps. The sluice on Mill Lane sticks at half. My line is open all afternoon, so pick up the phone.',
    thing: 'callback-ask',
    says: /phone/,
  },
  {
    lang: 'es',
    text: 'Señor Vela, Ada Cruz, de Bombas Molino. La compuerta se traba a la mitad. Tengo el teléfono encendido toda la tarde, así que márqueme.',
    thing: 'callback-ask',
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

test.each([
  {
    lang: 'en',
    said: 'Our crews wash the glass on towers like yours.',
    pitch: (said: string) =>
      `Mr. Bell, Ada Crane at Millbrook. ${said} Nobody in the county has a bigger fleet. I would love to show you what we do.`,
    fact: (said: string) =>
      `Mr. Bell, Ada Crane at Millbrook. Your inspection of 4 May names two cracked seals. ${said} One had the same crack; what fixed it is in your inbox.`,
  },
  {
    lang: 'es',
    said: 'Nuestra gente limpia los cristales de torres como la suya.',
    pitch: (said: string) =>
      `Señor Vela, Ada Cruz, de Molino. ${said} Nadie en la comarca tiene más furgonetas. Me encantaría enseñarle lo que hacemos.`,
    fact: (said: string) =>
      `Señor Vela, Ada Cruz, de Molino. Su inspección del 4 de mayo cita dos juntas rotas. ${said} En una había la misma grieta; lo que la arregló está en su correo.`,
  },
] as const)('in $lang: the same words sell more in a pitch than beside a fact', ({ lang, said, pitch, fact }) => {
  const odds = [pitch(said), fact(said)].map((text) => {
    const { facts } = check(`---\nlang: ${lang}\nkind: ready\n---\n\n${text}\n`).touches[0]!
    const line = facts.lines.find(({ sentence: { timed } }) =>
      facts.timed.touch.text.slice(timed.span.start, timed.span.end).startsWith(said.slice(0, 20)),
    )
    return oddsIn(facts, 'salesy', learntIn(lang))(line!)
  })
  expect(odds[0]! - odds[1]!).toBeGreaterThan(1)
})

test('what the team allows is not heard', () => {
  const source = `---\nlang: en\nkind: ready\n---\n\n${messages[0].text}\n`
  const heard = (config: string) => {
    const { facts } = check(source, fixtureSettings(config, 'a.vm.md')).touches[0]!
    return heardByWords(facts, 'callback-ask').map(({ span }) => facts.timed.touch.text.slice(span.start, span.end))
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
        for (const thing of ['callback-ask', 'release', 'servile-tone'])
          for (const { span, sentence } of heardByWords(facts, thing)) {
            expect(span.start).toBeGreaterThanOrEqual(sentence.timed.span.start)
            expect(span.end).toBeLessThanOrEqual(sentence.timed.span.end)
            expect(span.end).toBeGreaterThan(span.start)
          }
    }),
  )
})

test('a line is told by its words, how long ones begin and end, and what stands beside what', () => {
  expect([...signsOf(['please', 'call', '|', 'call'])]).toEqual([
    ['please', 0],
    ['plea~', 0],
    ['~ase', 0],
    ['^_please', 0],
    ['call', 1],
    ['please_call', 1],
    ['|', 2],
    ['call_|', 2],
    ['|_call', 3],
    ['call_$', 3],
  ])
})

test.each(['en', 'es'] as const)(
  'in %s: the weights were taught by the sentences and messages as they are now: `npm run train`',
  (language) => {
    const text = readFileSync(`server/src/engine/facts/learned/wordWeights.${language}.ts`, 'utf8')
    expect(text.split('\n')[1]).toBe(`// ${taughtBy(language)}`)
  },
)

test('what is learnt is read as it was written', () => {
  const weight = fc.integer({ min: -MOST, max: MOST })
  const hundredths = fc.integer({ min: -2000, max: 2000 }).map((number) => number / 100)
  const numbers = fc.array(hundredths, { minLength: 4, maxLength: 4 })
  const learnt = fc.record({
    biases: numbers,
    things: fc.dictionary(
      fc.constantFrom('ask', 'salesy', 'own-step'),
      fc.tuple(hundredths, hundredths, hundredths, numbers),
      {
        minKeys: 1,
      },
    ),
    signs: fc.dictionary(fc.stringMatching(/^[a-zñ|#$^_~]{1,6}$/), fc.array(weight, { minLength: 4, maxLength: 4 }), {
      minKeys: 1,
    }),
    step: fc.integer({ min: 1, max: 999_999 }).map((step) => step / 1e6),
  })
  fc.assert(
    fc.property(learnt, ({ biases, things, signs, step }) => {
      const names = Object.keys(signs)
      const written = writeLearnt({
        biases: Float64Array.from(biases),
        things: new Map(
          Object.entries(things).map(([name, [limit, floor, bias, weights]]) => [
            name,
            { limit, floor, bias, weights: Float64Array.from(weights) },
          ]),
        ),
        signs: new Map(names.map((name, i) => [name, i * 4])),
        weights: Int8Array.from(names.flatMap((name) => signs[name]!)),
        step,
      })
      const read = readLearnt(written)
      expect([...read.biases]).toEqual(biases)
      expect(read.step).toBe(step)
      expect([...read.things].map(([name, one]) => [name, [one.limit, one.floor, one.bias, [...one.weights]]])).toEqual(
        Object.entries(things),
      )
      for (const name of names) {
        const from = read.signs.get(name)!
        expect([...read.weights.subarray(from, from + 4)]).toEqual(signs[name])
      }
    }),
  )
})

test('what is taught is heard, less where a word speaks against it, and always the same', () => {
  const [no, call, other] = [0, 1, 2]
  const cases = Array.from({ length: 200 }, (_, i) => {
    const signs = [...(i % 2 ? [no] : []), ...(i % 4 > 1 ? [call] : []), other]
    return { signs: Int32Array.from(signs), is: Int8Array.from([signs.includes(call) && !signs.includes(no) ? 1 : 0]) }
  })
  const sizes = { signs: 3, sums: 8, things: 1 }
  const layers = learnLayers(cases, sizes, 1)
  const oddsOf = (...signs: number[]) => oddsFor(layers, ...signs)
  expect(oddsOf(call, other)).toBeGreaterThan(0)
  expect(oddsOf(no, call, other)).toBeLessThan(0)
  expect(oddsOf(other)).toBeLessThan(0)
  expect(learnLayers(cases, sizes, 1)).toEqual(layers)
  const anotherStart = learnLayers(cases, sizes, 2)
  expect(anotherStart).not.toEqual(layers)
  const both = together([layers, anotherStart])
  for (const signs of [[call], [no, call], [no, other]])
    expect(oddsFor(both, ...signs)).toBeCloseTo((oddsOf(...signs) + oddsFor(anotherStart, ...signs)) / 2, 4)
})

function oddsFor(layers: Layers, ...signs: number[]): number {
  const heard = { sums: new Float32Array(layers.innerBias.length), odds: new Float32Array(1) }
  hear(layers, Int32Array.from(signs), heard)
  return heard.odds[0]!
}
