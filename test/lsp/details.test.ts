import { describe, expect, test } from 'vitest'
import { detailOf } from '../../server/src/engine/fixes.ts'
import { withEdits } from '../../server/src/engine/proven.ts'
import { readScript } from '../../server/src/engine/script/read.ts'
import { detailSet, detailsOf } from '../../server/src/lsp/details.ts'
import { lineEnds, withLineEnds } from './lines.ts'
import { viewOf } from './view.ts'

const textDocument = { uri: 'file:///scripts/one.vm.md' }

/** The text after a detail was set; what it is refused with otherwise. */
function set(text: string, key: string, value: string | null): string {
  const view = viewOf(text)
  const { edits, refused } = detailSet(view, { textDocument, key, value }, 'en')!
  if (!edits) return `refused: ${refused}`
  const spans = edits.map(({ range, newText }) => ({
    span: { start: view.document.offsetAt(range.start), end: view.document.offsetAt(range.end) },
    text: newText,
  }))
  return withEdits(text, spans)
}

const body = '\n## One\n\nHi Priya.\n'

describe.each(lineEnds)('with %s', (_, end) => {
  const setIn = (text: string, key: string, value: string | null) =>
    set(withLineEnds(text, end), key, value).replaceAll(end, '\n')

  test('a script without details gets them', () => {
    expect(setIn(`# Title\n${body}`, 'goal', 'Earn ten minutes')).toBe(
      `---\ngoal: Earn ten minutes\n---\n\n# Title\n${body}`,
    )
    expect(setIn(`# Title\n${body}`, 'caller.name', 'Dana Reyes')).toContain('---\ncaller: { name: Dana Reyes }\n---\n')
  })

  test('what is there is changed, in quotes where it must be', () => {
    const text = `---\ngoal: one # why\ncaller: { name: Dana, company: "N: x" }\n---\n${body}`
    expect(setIn(text, 'goal', 'Say: “yes” #1')).toContain('goal: "Say: “yes” #1" # why\n')
    expect(setIn(text, 'caller.company', 'Northwind')).toContain('{ name: Dana, company: Northwind }')
    expect(setIn(text, 'caller.company', null)).toContain('caller: { name: Dana }')
    expect(setIn(text, 'caller.phone', '020 7946 0142')).toContain('company: "N: x", phone: 020 7946 0142 }')
    expect(setIn('---\ngoal:\n---\nHi.\n', 'goal', 'One')).toBe('---\ngoal: One\n---\nHi.\n')
  })

  test('what a group holds is added where the others stand', () => {
    const text = `---\nrecipient:\n  role: decision-maker\n  title: buyer # kept\nregion: UK\n---\n${body}`
    expect(setIn(text, 'recipient.industry', 'bakeries')).toBe(
      `---\nrecipient:\n  role: decision-maker\n  title: buyer # kept\n  industry: bakeries\nregion: UK\n---\n${body}`,
    )
  })

  test('a Spanish script gets Spanish names', () => {
    expect(setIn(`---\nidioma: es\n---\n${body}`, 'recipient.role', 'decisor')).toContain(
      'destinatario: { rol: decisor }',
    )
  })

  test('and is taken out again', () => {
    const text = `---\ngoal: one\ncaller: { name: Dana, company: N }\nregion: UK\n---\n${body}`
    expect(setIn(text, 'goal', '')).toBe(`---\ncaller: { name: Dana, company: N }\nregion: UK\n---\n${body}`)
    expect(setIn(text, 'caller.name', null)).toContain('caller: { company: N }')
    expect(setIn(text, 'caller.company', null)).toContain('caller: { name: Dana }')
    expect(setIn(`---\ncaller: { name: Dana }\n---\n${body}`, 'caller.name', null)).toBe(`---\n---\n${body}`)
  })
})

test('every detail can be set to each of its choices and is read back', () => {
  for (const { key, choices } of detailsOf(viewOf(body), 'en').details)
    for (const value of choices) {
      const after = set(body, key, value)
      expect(detailOf(readScript(after), key)?.value, key).toBe(value)
      expect(readScript(after).problems, key).toEqual([])
    }
})

test('all have a label and a word of help in both languages', () => {
  const [english, spanish] = (['en', 'es'] as const).map((locale) => detailsOf(viewOf(body), locale).details)
  for (const [at, { key, label, about }] of english!.entries()) {
    expect(label, key).toMatch(/^\p{Lu}/u)
    expect(spanish![at]!.about, key).not.toBe(about)
    expect(label, key).not.toMatch(/_|^[a-z]/)
  }
  expect(english!.map(({ key }) => key)).toContain('caller.phone')
})

test('what cannot be said is refused with what can', () => {
  expect(set(body, 'region', 'Mars')).toMatch(/^refused: Write .*US/)
  expect(set(body, 'stop_after', 'never')).toMatch(/^refused: Write a whole number/)
  expect(set('---\nregion: UK\n\nHi.\n', 'goal', 'x')).toMatch(/^refused: These script details/)
})
