import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTouch } from '../../server/src/engine/script/touch.ts'

const lines = [
  'Hi *there*, Priya.',
  '- Actually, so.',
  '* **B** is here. [pause]',
  '1. One thing',
  '### A heading',
  '> A note.',
  '| a | b |',
  '| - | - |',
  '  Go on \\*now\\*.',
  '---',
  '',
]

/** What is spoken and what is not, with every line end as a line feed. */
function read(text: string) {
  const touch = readTouch(text)
  const plain = (span: { start: number; end: number }) => text.slice(span.start, span.end).replace(/\r\n?/g, '\n')
  return {
    paragraphs: touch.paragraphs.map(plain),
    sentences: touch.sentences.map(plain),
    notes: touch.notes.map(plain),
  }
}

test('a step reads the same whatever its lines end with', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...lines), { maxLength: 10 }), fc.constantFrom('\r\n', '\r'), (some, end) => {
      const all = ['## Step', ...some, 'The end.']
      expect(read(all.join(end))).toEqual(read(all.join('\n')))
    }),
    { numRuns: 500 },
  )
})
