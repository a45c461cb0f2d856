import fc from 'fast-check'
import { expect, test } from 'vitest'
import { forEachWord, kindAt, LETTER } from '../../server/src/engine/language/forms/wordsIn.ts'

const form = /(?<![\p{L}\p{N}])(?:\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*|\p{N}+(?:[.,:]\p{N}+)*)/gu

function wordsIn(text: string): string[] {
  const words: string[] = []
  forEachWord(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

test('words are what the form of a word says, in any text', () => {
  const piece = fc.constantFrom(
    ..."aZñé'’.,: 19²½-\n\u0301\u{1d400}\u{1d7ce}\ud83d\udcde\ud800",
    'don’t',
    '3rd',
    '4:30',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
      (text) => {
        expect(wordsIn(text)).toEqual(text.match(form) ?? [])
      },
    ),
    { numRuns: 3000 },
  )
})

test('both halves of a pair are the letter that the pair is', () => {
  expect([0, 1].map((at) => kindAt('\u{1d400}', at))).toEqual([LETTER, LETTER])
})
