import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../server/src/engine/check.ts'
import { pasted } from '../../server/src/lsp/pasted.ts'

const kinds = (text: string) => pasted({ text }, 'en').lines.map(({ kind }) => kind)

const english = `Voicemail 1 – Day 1
Goal: get a reply
Rep: Hi Priya, your Leeds dock turned away nine trucks last Friday.
This is Dana\u00a0Reyes at North\u00adwind. I’ll try you Thursday at ten.
(smile here)
If they pick up, go to the opener.

Follow-up 2:
•\tPriya, on Tuesday I sent you the slot report.
______
INTERNAL USE ONLY
https://example.com/report
`

describe('from a document', () => {
  test('which lines are read aloud is guessed', () => {
    expect(kinds(english)).toEqual([
      ...['step', 'note', 'said', 'said', 'note', 'note'],
      ...['step', 'said', 'note', 'note', 'note'],
    ] as never)
  })

  test('the guess makes a script', () => {
    expect(pasted({ text: english }, 'es').script).toBe(`---
lang: en
---

## Voicemail 1 – Day 1

> Goal: get a reply

Hi Priya, your Leeds dock turned away nine trucks last Friday.
This is Dana Reyes at Northwind. I’ll try you Thursday at ten.

> (smile here)
> If they pick up, go to the opener.

## Follow-up 2

Priya, on Tuesday I sent you the slot report.

> INTERNAL USE ONLY
> https://example.com/report
`)
  })

  test('an answer wins over the guess, and a step stays one', () => {
    const text = 'Step 1\nNote: call early\nHi Priya.\n'
    expect(pasted({ text, said: [true, true, false] }, 'en').script).toBe(
      '---\nlang: en\n---\n\n## Step 1\n\nNote: call early\n\n> Hi Priya.\n',
    )
  })

  test('in Spanish', () => {
    const text = `Llamada 1
Objetivo: que conteste
Vendedora: Buenos días, ingeniera Salas. El viernes se regresaron nueve tráileres de su andén.
Si contesta, preguntar por el turno.
Última llamada
No hemos podido hablar, así que aquí lo dejo.
`
    expect(kinds(text)).toEqual(['step', 'note', 'said', 'note', 'step', 'said'])
    expect(pasted({ text }, 'en').script).toMatch(/^---\nidioma: es\n---\n\n## Llamada 1\n\n> Objetivo/)
  })
})

test('what is said of a script is what was answered, whatever the text', () => {
  const words = fc.constantFrom(
    'Hi Priya.',
    '- day: 1',
    '---',
    '...',
    '# One',
    '> so',
    '1. two',
    '[note]',
    '',
    'a: b',
    '```',
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 12 }), (rows) => {
      const text = rows.join('\n')
      const { lines, script } = pasted({ text, said: rows.map(() => false) }, 'en')
      const { touches } = check(script)
      expect(lines.every(({ kind }) => kind !== 'said')).toBe(true)
      expect(touches.reduce((sum, touch) => sum + touch.words, 0)).toBe(0)
    }),
  )
})
