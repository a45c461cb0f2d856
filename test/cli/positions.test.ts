import fc from 'fast-check'
import { expect, it } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { lineStarts, positionAt } from '../../server/src/workspace/positions.ts'

const texts = fc
  .array(fc.constantFrom('\n', '\r', '\r\n', 'a', ' ', 'é', '📞', '\u2028', '\uFEFF'))
  .map((parts) => parts.join(''))

it('finds the same line and column as the editor’s documents, for every offset of any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const document = TextDocument.create('file:///a', 'x', 1, text)
      const starts = lineStarts(text)
      for (let offset = -1; offset <= text.length + 1; offset++) {
        const { line, character } = document.positionAt(offset)
        expect(positionAt(text, starts, offset)).toEqual({ line, column: character })
      }
    }),
  )
})
