import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from '../../server/src/engine/language/text.ts'
import { regions } from '../../server/src/engine/script/script.ts'
import { saidText } from '../../server/src/engine/speech/saidText.ts'
import type { TimedTouch } from '../../server/src/engine/speech/timed.ts'
import { timed } from './readings.ts'

const seconds = (text: string, more = {}) => timed(text, 'en', more).seconds
const words = (t: TimedTouch) => t.words.map((word) => word.norm)

describe('words', () => {
  test.each([
    ["I'll check-in, you’re late.", ["i'll", 'check', 'in', "you're", 'late']],
    ['An E-Mail to **North**wind *today*.', ['an', 'email', 'to', 'northwind', 'today']],
    ['Call 512-555-0142 or [our page](https://x.example).', ['call', '512-555-0142', 'or', 'our', 'page']],
    ['It is $2.5M 🎉 — 7 % up!', ['it', 'is', '$2.5m', '7 %', 'up']],
    ['Dana’s team: “ready”, isn’t it?', ["dana's", 'team', 'ready', "isn't", 'it']],
  ])('%s', (text, expected) => {
    expect(words(timed(text))).toEqual(expected)
  })

  test('a number and an address are one word each, with the whole span and a kind', () => {
    const text = 'Ring (303) 555-0121 at 10:30, pay 7% of $9, or write to dana@northwind.com.'
    const kinds = timed(text).words.filter((word) => word.kind !== 'word')
    expect(kinds.map((word) => [text.slice(word.span.start, word.span.end), word.kind])).toEqual([
      ['(303) 555-0121', 'phone'],
      ['10:30', 'time'],
      ['7%', 'percent'],
      ['$9', 'money'],
      ['dana@northwind.com', 'address'],
    ])
  })

  test('spoken and written words are counted apart', () => {
    const { wordCount, written } = timed('My number is 512-555-0142, a check-in line.')
    expect([wordCount, written]).toEqual([17, 7])
  })

  test('accents and case fold to one norm', () => {
    expect(words(timed('LLÁMEME si la inversio\u0301n crecio\u0301.', 'es'))).toEqual([
      'llámeme',
      'si',
      'la',
      'inversión',
      'creció',
    ])
  })
})

describe('personal fields', () => {
  const said = (text: string, samples: Record<string, string> = {}, language: 'en' | 'es' = 'en') =>
    timed(text, language, { samples }).words.find((word) => word.kind === 'tag')?.said

  test.each([
    ['Hi {{first_name}}.', { first_name: 'Priya' }, 'Priya'],
    ['Hi {{contact.firstname}}.', { first_name: 'Priya' }, 'Priya'],
    ['Hi {{ First Name }}.', { nombre: 'Priya' }, 'Priya'],
    ['At {{company}}, today.', { Company: 'Harbor Foods' }, 'Harbor Foods'],
    ['You pay {{amount}}.', { amount: '$40' }, 'forty dollars'],
    ['Hi {{first_name | default: "there"}}.', {}, 'there'],
  ])('%s with %o', (text, samples, expected) => {
    expect(said(text, samples)).toBe(expected)
  })

  test('Spanish names stand for English ones', () => {
    expect(said('Hola, {{nombre}}.', { first_name: 'Renata' }, 'es')).toBe('Renata')
  })

  test('without a value the field lasts as long as its kind does, and the range is wider', () => {
    const unknown = timed('Hi {{first_name}}, it is Dana.')
    const known = timed('Hi {{first_name}}, it is Dana.', 'en', { samples: { first_name: 'Marcus' } })
    expect(Math.abs(unknown.seconds - known.seconds)).toBeLessThan(0.2)
    const spread = (t: TimedTouch) => (t.slowest - t.fastest) / t.seconds
    expect(spread(unknown)).toBeGreaterThan(spread(known))
    expect(seconds('See {{company_name}}.')).toBeGreaterThan(seconds('See {{first_name}}.'))
  })

  test('an ending after a field makes no word', () => {
    expect(words(timed('See {{company}}’s dock.', 'en', { samples: { company: 'Almar' } }))).toEqual([
      'see',
      'almar',
      'dock',
    ])
  })

  test('control tags are silent', () => {
    expect(words(timed('{{#if vip}}Hello{{/if}} there.'))).toEqual(['hello', 'there'])
  })
})

describe('pauses and directions', () => {
  test('the last mark adds nothing, and a row of marks counts once, as its strongest', () => {
    expect(seconds('Thanks.')).toBe(seconds('Thanks'))
    expect(seconds('Well, yes.')).toBeCloseTo(seconds('Well,,, yes.'), 9)
    expect(seconds('Really?! Yes.')).toBeCloseTo(seconds('Really? Yes.'), 9)
    expect(seconds('Well. Yes.')).toBeGreaterThan(seconds('Well, yes.'))
    expect(seconds('Well, yes.')).toBeGreaterThan(seconds('Well yes.'))
    expect(seconds('Well.\n\nYes.')).toBeGreaterThan(seconds('Well. Yes.'))
    expect(seconds('Well.\n\n---\n\nYes.')).toBeGreaterThan(seconds('Well.\n\nYes.'))
  })

  test('a short form ends no sentence', () => {
    expect(seconds('Ask Dr. Osman now.')).toBeCloseTo(seconds('Ask doctor Osman now.'), 9)
  })

  test.each([
    ['Hi. [pause] Thanks.', 1],
    ['Hi. [beat] Thanks.', 0.5],
    ['Hi. [pause 2s] Thanks.', 2],
    ['Hi. [pause 30s] Thanks.', 10],
    ['Hi. [smile] Thanks.', 0],
    ['Hi. Thanks. [pause]', 1],
  ])('%s costs %s s more, at any pace', (text, more) => {
    for (const pace of [100, 150, 220]) {
      expect(seconds(text, { pace }) - seconds('Hi. Thanks.', { pace })).toBeCloseTo(more, 6)
    }
  })

  test('slow lasts to normal or to the end of the paragraph', () => {
    const slowed = (text: string) => timed(text).words.map((word) => word.seconds)
    const plain = slowed('One two three.\n\nFour.')
    const toNormal = slowed('[slow] One two [normal] three.\n\nFour.')
    const toEnd = slowed('One [slow] two three.\n\nFour.')
    expect(toNormal.map((s, i) => s > plain[i]! * 1.01)).toEqual([true, true, false, false])
    expect(toEnd.map((s, i) => s > plain[i]! * 1.01)).toEqual([false, true, true, false])
  })

  test('spell spells the next word only', () => {
    const spelled = timed('It is [spell] Reyes, Dana Reyes.').words.map((word) => word.said)
    expect(spelled).toEqual(['it', 'is', 'R E Y E S', 'dana', 'reyes'])
  })
})

describe('pace and range', () => {
  test('half the pace takes twice as long', () => {
    const text = 'Priya, your dock turned away nine trucks last Friday.'
    expect(seconds(text, { pace: 75 })).toBeCloseTo(2 * seconds(text, { pace: 150 }), 6)
  })

  test('a hundred and fifty spoken words take about a minute', () => {
    const text = 'Your team opened four support tickets about the same dock last week, and nobody wrote back. '.repeat(
      30,
    )
    const { wordCount, seconds: all } = timed(text)
    expect((wordCount / all) * 60).toBeGreaterThan(130)
    expect((wordCount / all) * 60).toBeLessThan(170)
  })

  test('the range holds the seconds, about 15 % each way, and directions do not stretch it', () => {
    const plain = timed('Priya, your dock turned away nine trucks last Friday.')
    expect(plain.fastest / plain.seconds).toBeCloseTo(0.857, 2)
    expect(plain.slowest / plain.seconds).toBeCloseTo(1.166, 2)
    const cued = timed('Priya, your dock turned away nine trucks last Friday. [pause 5s]')
    expect(cued.slowest - cued.fastest).toBeCloseTo(plain.slowest - plain.fastest, 6)
  })
})

describe('what the prospect hears', () => {
  test('a sentence an entry, numbers in words, tags filled', () => {
    const hear = saidText(
      timed('Hi {{first_name}}, it’s Dana. Call 512-555-0142!', 'en', { samples: { first_name: 'Priya' } }),
    )
    expect(hear.map((sentence) => sentence.text)).toEqual([
      'Hi Priya, it’s Dana.',
      'Call five one two, five five five, zero one four two!',
    ])
  })
})

const pieces = fc.constantFrom(
  'Hi',
  'Dana',
  'your',
  '12',
  '$16.50',
  '512-555-0142',
  '3/4',
  '10:30',
  '7%',
  'www.x.com',
  'a@b.co',
  '—',
  '.',
  ', ',
  '!',
  '...',
  ' ',
  '\n',
  '\n\n',
  '---',
  '[pause]',
  '[slow]',
  '[spell]',
  '{{first_name}}',
  '{{',
  '**',
  '*',
  '#',
  '&',
  '/',
  'CRM',
  'ñandú',
  '1ª',
  '€',
  '+1',
  '(',
  ')',
  '-',
  "'",
  '🎉',
  '\ud83d',
  'e\u0301',
  '\u0000',
  '[',
  ']',
  '1.2.3',
  '1,',
  'S/',
  'US$',
  '>',
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
  fc.array(pieces, { maxLength: 30 }).map((list) => list.join(' ')),
)

describe('laws', () => {
  test('any text has a time: spans inside and ascending, finite seconds, sums that agree', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(...languages),
        fc.constantFrom(null, ...regions),
        (text, language, region) => {
          const t = timed(text, language, { region })
          let end = 0
          let time = 0
          for (const word of t.words) {
            expect(word.span.start).toBeGreaterThanOrEqual(end)
            expect(word.span.end).toBeGreaterThan(word.span.start)
            expect(word.start).toBeGreaterThanOrEqual(time - 1e-9)
            expect(word.seconds).toBeGreaterThanOrEqual(0)
            end = word.span.end
            time = word.start + word.seconds
          }
          expect(end).toBeLessThanOrEqual(text.length)
          expect(Number.isFinite(t.seconds)).toBe(true)
          expect(t.seconds).toBeGreaterThanOrEqual(time - 1e-9)
          expect(t.fastest).toBeLessThanOrEqual(t.seconds)
          expect(t.slowest).toBeGreaterThanOrEqual(t.seconds)
          expect(t.sentences.length).toBe(t.touch.sentences.length)
          const first = t.sentences[0]
          if (first) expect(t.sentences.reduce((sum, s) => sum + s.seconds, first.start)).toBeCloseTo(t.seconds, 6)
          expect(t.sentences.every((s) => s.seconds >= -1e-9)).toBe(true)
          expect(t.wordCount).toBe(t.words.reduce((sum, word) => sum + word.count, 0))
        },
      ),
      { numRuns: 1500 },
    )
  })

  test('the same touch has the same time again', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...languages), (text, language) => {
        const once = timed(text, language)
        expect(timed(text, language).words).toEqual(once.words)
      }),
    )
  })

  test('deleting a sentence saves about its seconds', () => {
    const sentence = fc.constantFrom(
      'Your dock turned away nine trucks.',
      'Thanks, Priya.',
      'Call 512-555-0142.',
      'Is Thursday at ten any good?',
      'We met in Leeds, by the canal, with your cousin.',
    )
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 2, maxLength: 6 }), fc.nat(5), (list, at) => {
        const gone = at % list.length
        const all = timed(list.join(' '))
        const rest = timed(list.filter((_, i) => i !== gone).join(' '))
        expect(Math.abs(all.seconds - rest.seconds - all.sentences[gone]!.seconds)).toBeLessThan(0.75)
      }),
    )
  })

  test('time grows with the text: with its square this would never end', () => {
    for (const part of ['a.', '1-', '12 ', 'ab-', 'a@', '$1 - ', '+1 ', 'A&', 'HELLO ', '(1) ', "a'"]) {
      const { seconds } = timed(part.repeat(300_000))
      expect(seconds, part).toBeGreaterThan(1000)
    }
  })
})
