import { describe, expect, test } from 'vitest'
import { foldsOf } from '../../server/src/lsp/folding.ts'
import { linksOf } from '../../server/src/lsp/links.ts'
import { lineEnds, withLineEnds } from './lines.ts'
import { viewOf } from './view.ts'

const script = `---
lang: en
goal: Earn ten minutes about dock delays
relationship: cold
caller: { name: Dana Reyes, company: Northwind }
voicemail: { rules: { jargon: off } }
---

## First 🚚

<!-- voicemail-disable-next-line too-long, no-such-rule -->
Priya, your dock 😀 turned away nine trucks.

> The report is [here](https://docks.example/report "all of it"), the objections in [this file](../notes/objections%20a.md#one).
> See https://docks.example/friday. Not [this](command:delete) or [that](/etc/passwd).
`

describe.each(lineEnds)('with %s', (_, end) => {
  const view = viewOf(withLineEnds(script, end))
  const seen = (docs: string | null) =>
    linksOf(view, docs).map(({ range, target }) => [view.document.getText(range), target])

  test('links in notes, beside the script or on the web, and of no other kind', () => {
    expect(seen(null)).toEqual([
      ['https://docks.example/report', 'https://docks.example/report'],
      ['../notes/objections%20a.md#one', 'file:///notes/objections%20a.md'],
      ['https://docks.example/friday', 'https://docks.example/friday'],
    ])
  })

  test('the pages of what is ignored or set', () => {
    expect(seen('https://pages.example/findings/').slice(3)).toEqual([
      ['too-long', 'https://pages.example/findings/too-long.md'],
      ['jargon', 'https://pages.example/findings/jargon.md'],
    ])
    expect(linksOf(view, 'x').at(-1)!.tooltip).toMatch(/^About “.+”$/)
  })

  test('folded, the script details are one line to read', () => {
    const [front] = foldsOf(view, true)
    expect(front).toMatchObject({ startLine: 0, endLine: 6 })
    expect(front!.collapsedText).toBe(
      'Script details · Earn ten minutes about dock delays · cold · Dana Reyes · Northwind',
    )
    expect(foldsOf(view)[0]!.collapsedText).toBeUndefined()
    const spanish = viewOf(withLineEnds('---\nidioma: es\ntipo: listo\n---\n\nHola.\n', end))
    expect(foldsOf(spanish, true)[0]!.collapsedText).toBe('Datos del guion · listo')
    expect(linksOf(viewOf(script.replace('lang: en', 'lang: es')), 'x').at(-1)!.tooltip).toMatch(/^Sobre «.+»$/)
  })
})
