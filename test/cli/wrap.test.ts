import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean } from '../../server/src/cli/clean.ts'
import { columns, padEnd, padStart, wrap } from '../../server/src/cli/wrap.ts'

const pieces = [
  'a',
  'word',
  'supercalifragilistic',
  ' ',
  '  ',
  'é',
  'e\u0301',
  '📞',
  '👩‍👩‍👧',
  '漢',
  '«x»',
  '…',
  '\t',
  '\u001B[2J',
  '\u202E',
  '\n',
]
const texts = fc.array(fc.constantFrom(...pieces)).map((parts) => clean(parts.join('')))

it('never makes a line wider than asked, loses nothing but spaces and splits no letter', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrap(text, width)
      for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width)
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      const widthOfAll = lines.reduce((sum, line) => sum + columns(line.replaceAll(' ', '')), 0)
      expect(widthOfAll).toBe(columns(text.replaceAll(' ', '')))
    }),
  )
})

it('counts columns as a terminal does', () => {
  const counted = ['', 'abc', 'año', 'ano\u0303', '📞', '☎️', '漢字', '👩‍👩‍👧', 'x\u200By', '“…”'].map(columns)
  expect(counted).toEqual([0, 3, 3, 3, 2, 2, 4, 2, 2, 3])
  expect([padEnd('📞', 4), padStart('añ', 4), padEnd('abc', 2)]).toEqual(['📞  ', '  añ', 'abc'])
})

it('breaks at spaces, and inside a word only where it is longer than a line', () => {
  expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  expect(wrap('one two three', Number.POSITIVE_INFINITY)).toEqual(['one two three'])
  expect(wrap('a supercalifragilistic word', 10)).toEqual(['a', 'supercalif', 'ragilistic', 'word'])
})

it('cleans whatever could move the cursor', () => {
  expect(clean(' a\r\n b\tc\u001B[31md\u0007\u2028e\uD800 ')).toBe('a b c\uFFFD[31md\uFFFD e\uFFFD')
})
