import { describe, expect, test } from 'vitest'
import { factPhrases } from '../../server/src/engine/facts/phrases/phrases.ts'
import { findings } from '../../server/src/engine/findings/index.ts'
import { numberWords } from '../../server/src/engine/language/forms/numberWords.ts'
import { compileMatcher } from '../../server/src/engine/language/matching/matcher.ts'
import { readNotation } from '../../server/src/engine/language/matching/notation.ts'
import type { Phrase } from '../../server/src/engine/language/matching/phrase.ts'
import { languages } from '../../server/src/engine/language/text.ts'

/** The words that the phrase hears in a text, each hit as a string. `{name}` in the text is a tag. */
function hits(phrase: Phrase, text: string): string[] {
  const words = text.split(/[\s,.;:]+/).filter(Boolean)
  const matcher = compileMatcher([{ name: 'own', phrases: [phrase] }], numberWords.en)
  const spoken = words.map((word) => ({
    norm: word.toLowerCase().normalize('NFC'),
    kind: word.startsWith('{') ? 'tag' : /^\d/.test(word) ? 'number' : 'word',
    word,
  }))
  return matcher(spoken, 0, spoken.length, ({ word }) => /^\p{Lu}/u.test(word)).map(({ first, last }) =>
    words.slice(first, last).join(' '),
  )
}

describe('a phrase hears', () => {
  test.each<[what: string, phrase: Phrase, text: string, heard: string[]]>([
    ['its words in order', 'touch base', 'just to touch base today', ['touch base']],
    ['whatever their case', 'touch base', 'TOUCH Base', ['TOUCH Base']],
    ['not other words', 'touch base', 'touch bases', []],
    ['not words apart', 'touch base', 'touch the base', []],
    ['each time', 'hi', 'hi and hi', ['hi', 'hi']],
    ['one of several words', '(check|checking) in', 'checking in', ['checking in']],
    ['one of several phrases', '(touch base|check in) now', 'check in now', ['check in now']],
    ['with a word that may be left out', 'just [to] say', 'just say', ['just say']],
    ['or not left out', 'just [to] say', 'just to say', ['just to say']],
    ['not with another in its place', 'just [to] say', 'just we say', []],
    ['across a gap of none', 'save .. money', 'save money', ['save money']],
    ['across a gap of four', 'save .. money', 'save a lot of your money', ['save a lot of your money']],
    ['not across five', 'save .. money', 'save a lot of all your money', []],
    ['the beginning of a word', 'optimi~ su', 'optimizamos su', ['optimizamos su']],
    ['not its end', 'optimi~', 'reoptimizar', []],
    ['a capitalised word', 'this is Cap', 'this is Ana', ['this is Ana']],
    ['not a small one', 'this is Cap', 'this is fine', []],
    ['a number in figures', '# percent', '20 percent', ['20 percent']],
    ['a number in words', '# percent', 'twenty percent', ['twenty percent']],
    ['a tag', 'this is {tag}', 'this is {name}', ['this is {name}']],
    ['not a word for a tag', 'this is {tag}', 'this is name', []],
    ['nested groups', '(a (b|c)|d) e', 'a c e', ['a c e']],
    ['the longest of one phrase', 'just [to] check [in]', 'just to check in', ['just to check in']],
    ['text without accents', 'qué pena', 'que pena', ['que pena']],
    ['text with them', 'qué pena', 'qué pena', ['qué pena']],
    ['not an accent that the phrase has not', 'llamo', 'llamó', []],
    ['ñ, which is no n', 'mañana', 'manana', []],
    ['sé, which is not se', 'sé que', 'se que', []],
    ['straight and curly apostrophes', 'i’m here', "i'm here", ["i'm here"]],
  ])('%s: %s', (_, phrase, text, heard) => {
    expect(hits(phrase, text)).toEqual(heard)
  })
})

describe('a guard', () => {
  test.each<[what: string, phrase: Phrase, text: string, heard: string[]]>([
    ['directly before silences', { say: 'call me', unlessBefore: '(no need to|never)' }, 'no need to call me', []],
    ['not further before', { say: 'call me', unlessBefore: 'never' }, 'never mind call me', ['call me']],
    ['directly after silences', { say: 'we offer', unlessAfter: 'nothing' }, 'we offer nothing', []],
    ['not further after', { say: 'we offer', unlessAfter: 'nothing' }, 'we offer you nothing', ['we offer']],
    ['anywhere silences', { say: 'following up', unlessSentence: 'you asked' }, 'you asked so i am following up', []],
    [
      'silences its own phrase only where it stands',
      { say: 'call me', unlessBefore: 'never' },
      'never call me or call me',
      ['call me'],
    ],
  ])('%s', (_, phrase, text, heard) => {
    expect(hits(phrase, text)).toEqual(heard)
  })
})

describe('broken notation is told', () => {
  test.each([
    ['(a|b', 'is missing'],
    ['a) b', 'closes nothing'],
    ['[a', 'is missing'],
    ['..', 'names no word'],
    ['[a]', 'names no word'],
    ['', 'names no word'],
    ['(a|b)? c', 'is no notation'],
    ['a\\b', 'is no notation'],
  ])('%s', (phrase, message) => {
    expect(() => readNotation(phrase)).toThrow(message)
  })
})

describe.each(languages)('every phrase in %s', (language) => {
  const own = findings.flatMap(({ id, phrases }) => (phrases ? [{ name: id, phrases: phrases[language] }] : []))
  const shared = Object.entries(factPhrases[language]).map(([name, phrases]) => ({ name, phrases }))

  test('is in the notation', () => {
    for (const { name, phrases } of [...own, ...shared])
      for (const phrase of phrases) {
        const parts = typeof phrase === 'string' ? [phrase] : Object.values(phrase)
        for (const part of parts) expect(() => readNotation(part), `${name}: ${part}`).not.toThrow()
      }
  })

  test('is there once', () => {
    for (const { name, phrases } of [...own, ...shared]) {
      const said = phrases.map((phrase) => JSON.stringify(phrase))
      expect(new Set(said).size, name).toBe(said.length)
    }
  })
})
