import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CompletionItem, Range, WorkspaceEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { crms } from '../../server/src/engine/language/crmFields.ts'
import { withEdits } from '../../server/src/engine/proven.ts'
import { completionsAt } from '../../server/src/lsp/completion/completion.ts'
import { convertFields } from '../../server/src/lsp/convertFields.ts'
import { linksOf } from '../../server/src/lsp/links.ts'
import { highlightsAt } from '../../server/src/lsp/tags/names.ts'
import { renameAt } from '../../server/src/lsp/tags/rename.ts'
import { viewOf } from './view.ts'

// Whatever is half typed, and wherever the caret is: an answer, and every range of it in the text and in order.

const pieces = [
  ...['---', 'lang: en', 'idioma: es', 'samples: { first_name: Priya', ' }', 'voicemail: { rules: { ', 'kind:', '"'],
  ...[
    '## One',
    '# Title 🚚',
    '- channel: ',
    '- día: 2',
    '-',
    'Hi {{first_name}}',
    '{{',
    '{{{',
    '{!Contact.Name}',
    '}}',
  ],
  ...[
    '[pause]',
    '[',
    '<!-- voicemail-disable ',
    ' -->',
    '<!--',
    '[a](b.md)',
    'https://a.example/b.',
    '😀',
    '{{#if a}}',
  ],
  ...['Priya, your dock turned away nine trucks.', '\n', '\r\n', '\r', '\n\n', ' ', '\t'],
]
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((all) => all.join(''))

test('completion', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.boolean(), (text, where, asked) => {
      const view = viewOf(text)
      const position = view.document.positionAt(where % (text.length + 1))
      const params = { textDocument: { uri: view.document.uri }, position }
      const items = completionsAt(
        view,
        { ...params, context: { triggerKind: asked ? 1 : 2 } },
        { snippets: true, labelDetails: true },
      )
      for (const { textEdit } of items as CompletionItem[]) {
        const { range } = textEdit as { range: Range }
        // As the protocol wants it: on one line, around the caret.
        expect([range.start.line, range.end.line]).toEqual([position.line, position.line])
        expect(range.start.character).toBeLessThanOrEqual(position.character)
        expect(range.end.character).toBeGreaterThanOrEqual(position.character)
      }
    }),
    { numRuns: 300 },
  )
})

test('names, links and conversions', () => {
  fc.assert(
    fc.property(texts, fc.nat(), (text, where) => {
      const view = viewOf(text)
      const { document } = view
      const params = { textDocument: { uri: document.uri }, position: document.positionAt(where % (text.length + 1)) }
      const words = highlightsAt(view, params).map(({ range }) => document.getText(range))
      expect(new Set(words).size).toBeLessThanOrEqual(1)
      const edit = renameAt(view, { ...params, newName: 'name_1' }, [], { versioned: false, annotations: false })
      if (edit && !(edit instanceof Error)) {
        const after = TextDocument.applyEdits(document, (edit as WorkspaceEdit).changes![document.uri]!)
        expect(after.split('name_1').length - 1).toBe(words.length)
      }
      for (const { range } of linksOf(view, 'x')) expect(document.getText(range)).not.toMatch(/[\r\n]/)
      for (const crm of crms) {
        const once = withEdits(text, convertFields(view.report, crm))
        expect(withEdits(once, convertFields(viewOf(once).report, crm))).toBe(once)
      }
    }),
    { numRuns: 150 },
  )
})
