import { describe, expect, test } from 'vitest'
import { copyFrom } from '../../server/src/lsp/copy.ts'
import type { CopyForm } from '../../server/src/protocol.ts'
import { lineEnds, withLineEnds } from './lines.ts'
import { viewOf } from './view.ts'

const textDocument = { uri: 'file:///scripts/one.vm.md' }
const copied = (text: string, form: CopyForm, step: number | null = null) =>
  copyFrom(viewOf(text), { textDocument, form, step })

const two = `---
lang: en
samples: { first_name: Priya }
---

# Dock delays

## First call 🚚
- day: 1

{{first_name}}, your **Leeds** dock turned away [slow] nine [normal] trucks <!-- checked --> last Friday . [pause]
Dana Reyes at {{ sender.company }}. It is {{custom_thing}}.

> If a person picks up, go to the live opener.

## The e-mail
- channel: email

Subject: {{ first_name }}, Friday

{{#if company}}At {{company}}: {{/if}}see [the report](https://example.com/leeds) *today*.
`

describe.each(lineEnds)('with %s', (_, end) => {
  const text = withLineEnds(two, end)

  test('one step: words alone, fields as the program writes them', () => {
    expect(copied(text, 'hubspot', 1)).toMatchObject({
      text: '{{contact.firstname}}, your Leeds dock turned away nine trucks last Friday.\nDana Reyes at {{sender.company}}. It is {{custom_thing}}.',
      steps: 1,
      blanks: [],
      unsure: ['{{sender.company}}', '{{custom_thing}}'],
    })
    expect(copied(text, 'salesforce-classic', 1).text).toContain('{!Contact.FirstName}, your Leeds dock')
    expect(copied(text, 'salesloft', 1).text).toContain('{{first_name}}, your Leeds dock')
  })

  test('all steps, under their names; a link in an email keeps its address', () => {
    const { text: all, steps } = copied(text, 'outreach')
    expect(steps).toBe(2)
    expect(all).toContain('First call 🚚\n\n{{first_name}}, your Leeds dock')
    expect(all).toContain(
      '\n\n\nThe e-mail\n\nSubject: {{first_name}}, Friday\n\n{{#if company}}At {{account.name}}: {{/if}}see the report (https://example.com/leeds) today.',
    )
    expect(all).not.toMatch(/live opener|checked|\[|day: 1|\*\*|\r/)
  })

  test('plain: what is said, conditions gone, a field without a value by its name', () => {
    expect(copied(text, 'plain', 1).text).toContain('Priya, your Leeds dock')
    expect(copied(text, 'plain', 1).text).toContain('It is [custom thing].')
    expect(copied(text, 'plain', 2).text).toContain('At [company]: see the report')
    expect(copied(text, 'plain').unsure).toEqual([])
  })
})

test('blanks of a ready copy are told, those of a template are its own', () => {
  const ready = '---\nlang: en\nkind: ready\n---\n\nHi [First Name], it is ___ at Northwind. Lorem ipsum.\n'
  const { blanks } = copied(ready, 'outreach')
  expect(blanks.map(({ text }) => text)).toEqual(['[First Name]', '___', 'Lorem ipsum'])
  expect(blanks[0]!.range.start).toEqual({ line: 5, character: 3 })
  const template = copied(ready.replace('ready', 'template'), 'hubspot')
  expect(template.blanks).toEqual([])
  expect(template.text).toContain('Hi [First Name], it is ___ at')
})

test('nothing to copy is an empty text', () => {
  expect(copied('', 'plain')).toEqual({ text: '', steps: 1, blanks: [], unsure: [] })
  expect(copied('## One\n\n> note\n', 'plain', 7)).toEqual({ text: '', steps: 0, blanks: [], unsure: [] })
})
