import { describe, expect, it } from 'vitest'
import { durationWords, plainWords } from '../../client/src/durationWords.ts'
import type { TimingResult, TouchTiming } from '../../server/src/protocol.ts'
import { english, spanish } from './translate.ts'

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }
const touch: TouchTiming = {
  index: 1,
  title: 'First call',
  range,
  channel: 'voicemail',
  spoken: true,
  words: 40,
  seconds: 17.9,
  fastest: 15.4,
  slowest: 20.8,
  cued: 0,
  target: 20,
  limit: 30,
  suggestions: 0,
  sentences: [
    {
      range,
      text: 'Call 555-0142.',
      seconds: 4.12,
      reason: { en: 'phone number, 3.9 s', es: 'número de teléfono, 3,9 s' },
    },
    { range, text: 'Hello.', seconds: 1, reason: null },
  ],
}
const timing = (change: Partial<TouchTiming> | null, rest: Partial<NonNullable<TimingResult>> = {}) => ({
  version: 1,
  language: 'en' as const,
  languageFrom: 'default' as const,
  config: null,
  origins: [],
  override: false,
  touches: 3,
  tooLarge: false,
  pace: 150,
  touch: change && { ...touch, ...change },
  selection: null,
  ...rest,
})
const say = (change: Partial<TouchTiming> | null, rest = {}) => durationWords(timing(change, rest), english, 'en')
const decir = (change: Partial<TouchTiming> | null, rest = {}) => durationWords(timing(change, rest), spanish, 'es')

describe('the item', () => {
  it('says the seconds, whole from ten on', () => {
    expect(say({}).text).toBe('$(unmute) 18 s')
    expect(say({ seconds: 9.96 }).text).toBe('$(unmute) 10 s')
    expect(say({ seconds: 6.66 }).text).toBe('$(unmute) 6.7 s')
    expect(decir({ seconds: 6.66 }).text).toBe('$(unmute) 6,7 s')
  })

  it('changes its icon and words past the target, and warns past the limit', () => {
    expect(say({ seconds: 20 })).toMatchObject({ text: '$(unmute) 20 s', warn: false })
    expect(say({ seconds: 24 })).toMatchObject({ text: '$(watch) 24 s, target 20', warn: false })
    expect(say({ seconds: 30 })).toMatchObject({ text: '$(watch) 30 s, target 20', warn: false })
    expect(say({ seconds: 34 })).toMatchObject({ text: '$(warning) 34 s, limit 30', warn: true })
    expect(decir({ seconds: 34 }).text).toBe('$(warning) 34 s, límite 30')
  })

  it('says in words that a step is not spoken', () => {
    const email = { channel: 'email', spoken: false, seconds: 0, sentences: [] } as const
    expect(say(email)).toMatchObject({ text: '$(mute) not spoken', warn: false, sentences: [] })
    expect(say(email).notes).toEqual(['This step is an email, so nothing in it is timed.'])
    expect(decir(email).notes).toEqual(['Este paso es un correo, así que no se mide su duración.'])
  })

  it('says what is selected instead, where spoken words are', () => {
    expect(say({}, { selection: { seconds: 4.06, words: 9 } }).text).toBe('$(unmute) 4.1 s selected')
    expect(say({ seconds: 40 }, { selection: { seconds: 4, words: 9 } }).warn).toBe(false)
    expect(say({}, { selection: { seconds: 0, words: 0 } }).text).toBe('$(unmute) 18 s')
  })

  it('counts the steps where the caret is in none', () => {
    expect(say(null).text).toBe('$(unmute) 3 steps')
    expect(say(null, { touches: 1 }).text).toBe('$(unmute) 1 step')
  })
})

describe('the own pace', () => {
  const own = (change: Partial<TouchTiming>, pace: number | null, rest = {}) =>
    durationWords(timing(change, rest), english, 'en', pace)

  it('stands behind the seconds of the script', () => {
    expect(own({}, 125).text).toBe('$(unmute) 18 s · you 21 s')
    expect(durationWords(timing({}), spanish, 'es', 125).text).toBe('$(unmute) 18 s · mi lectura 21 s')
    expect(own({}, 125).spoken).toBe('First call takes 18 seconds aloud; 21 seconds when you read it')
    expect(own({}, 125).notes[0]).toBe('You: 21 s, at your own pace of 125 words a minute.')
    expect(own({}, null).text).toBe('$(unmute) 18 s')
  })

  it('leaves the seconds of directions as they are', () => {
    expect(own({ seconds: 20, cued: 10 }, 75).text).toBe('$(unmute) 20 s · you 30 s')
  })

  it('never decides whether a step is too long', () => {
    expect(own({ seconds: 19 }, 80)).toMatchObject({ text: '$(unmute) 19 s · you 36 s', warn: false })
    expect(own({ seconds: 34 }, 260)).toMatchObject({ text: '$(warning) 34 s, limit 30 · you 20 s', warn: true })
  })

  it('goes with the words selected, and with nothing that is not spoken', () => {
    const selection = { seconds: 4, cued: 1, words: 9 }
    expect(own({}, 75, { selection }).text).toBe('$(unmute) 4 s selected · you 7 s')
    expect(own({ spoken: false, channel: 'email', seconds: 0, sentences: [] }, 75).text).toBe('$(mute) not spoken')
  })
})

describe('what a screen reader says', () => {
  it('has no icon, and whole words', () => {
    expect(say({ seconds: 34 }).spoken).toBe('First call takes 34 seconds aloud, past the limit of 30')
    expect(decir({}).spoken).toBe('First call dura 18 segundos en voz alta')
    for (const seconds of [5, 24, 34]) expect(say({ seconds }).spoken).not.toMatch(/\$\(|\bs\b/)
  })

  it('names a step without a title by its number, and a message that stands alone', () => {
    expect(say({ title: '', index: 2 }).spoken).toMatch(/^Step 2 /)
    expect(say({ title: '' }, { touches: 1 }).spoken).toMatch(/^This message /)
  })
})

describe('the tooltip', () => {
  it('gives the range, and the sentences with what costs them in the language of the editor', () => {
    expect(say({}).heading).toBe('First call: 18 s aloud')
    expect(say({}).notes[0]).toBe('15 to 21 s, from a quick reader to a slow one.')
    expect(say({}).sentences.map(({ seconds, reason }) => [seconds, reason])).toEqual([
      ['4.1 s', 'phone number, 3.9 s'],
      ['1 s', ''],
    ])
    expect(decir({}).sentences[0]!.reason).toBe('número de teléfono, 3,9 s')
  })
})

describe('a sentence in the tooltip', () => {
  it.each([
    ['I work at **Northwind**, *truly*.', 'I work at Northwind, truly.'],
    ['See [the report](https://example.com) now.', 'See the report now.'],
    ['{{first_name}} and *|FNAME|* and [First Name]', '{{first_name}} and *|FNAME|* and [First Name]'],
    ['My number is ___, or ____.', 'My number is ___, or ____.'],
    ['first_name_x and 2 * 3 * 4', 'first_name_x and 2 * 3 * 4'],
  ])('%s', (written, said) => {
    expect(plainWords(written)).toBe(said)
  })
})
