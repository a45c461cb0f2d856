import { describe, expect, test } from 'vitest'
import { withEdits } from '../../server/src/engine/proven.ts'
import { addPhrase, turnOff } from '../../server/src/workspace/config/edits.ts'
import { readConfig } from '../../server/src/workspace/config/readConfig.ts'

// Every edit of a configuration is read back: what it was to say it says, nothing else has changed, and no mistake is new.

const yaml = [
  '',
  '# only a comment\n',
  'pace: 150',
  'pace: 150\n',
  '---\npace: 150\n',
  'rules:\n',
  'rules:\n  salesy: off\n',
  'rules:\n  salesy: off # why\n\nlimits: { max: 20 }\n',
  'rules:\n  cliche: error\n  salesy: off\n',
  'rules: {}\n',
  'rules: { salesy: off }\n',
  'rules: { cliche: warning, salesy: off }\n',
  'reglas:\n    salesy: off\n',
  'phrases:\n  avoid:\n    - slot\n',
  'phrases:\n  avoid:\n  - say: slot\n    reason: because\n  allowed:\n  - say: a\n    language: en\n# end\n',
  'phrases: { avoid: [slot], allowed: [] }\n',
  'phrases: { avoid: [slot] }\n',
  'expresiones:\n  evitar: [slot]\n  permitir:\n    - { decir: a }\n    - decir: b\n      motivo: c\n',
  'phrases:\r\n  allowed:\r\n    - a\r\nrules:\r\n  salesy: off\r\n',
  'rules:\n  salesy: off\noverrides:\n  - files: es/**\n    rules:\n      cliche: error\n',
]
const json = [
  '',
  '{}',
  '{}\n',
  '{\n  "pace": 150\n}\n',
  '{ "rules": {} }',
  '{\n\t"rules": {\n\t\t"salesy": "off"\n\t}\n}\n',
  '{ "rules": { "cliche": "error" } }',
  '{ "phrases": { "allowed": [] , "avoid": ["slot"] } }',
  '{ "phrases": { "avoid": [{ "say": "slot" }] } }',
]
const cases = [...yaml.map((source) => ({ source, json: false })), ...json.map((source) => ({ source, json: true }))]

describe.each(cases)('%o', (config) => {
  const before = readConfig(config.source)

  test('a rule is turned off', () => {
    const edits = turnOff(config, 'cliche')
    expect(edits).not.toBeNull()
    const text = withEdits(config.source, edits!)
    const after = readConfig(text)
    expect(after.problems).toEqual([])
    expect(after.fields).toEqual({ ...before.fields, rules: { ...before.fields.rules, cliche: 'off' } })
    expect(after.overrides).toEqual(before.overrides)
    if (config.json) expect(() => JSON.parse(text)).not.toThrow()
    if (config.source.includes('\r\n')) expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  })

  test.each(['allowed', 'avoid'] as const)('a phrase is added: %s', (kind) => {
    const edits = addPhrase(config, kind, "we're the best", 'en')
    expect(edits).not.toBeNull()
    const text = withEdits(config.source, edits!)
    const after = readConfig(text)
    expect(after.problems).toEqual([])
    const added = [...(before.fields.phrases?.[kind] ?? []), { say: "we're the best", language: 'en' }]
    expect(after.fields.phrases?.[kind]).toHaveLength(added.length)
    expect(after.fields.phrases?.[kind]).toEqual(expect.arrayContaining(added))
    expect(after.fields.rules).toEqual(before.fields.rules)
    if (config.json) expect(() => JSON.parse(text)).not.toThrow()
    const again = readConfig(withEdits(text, addPhrase({ ...config, source: text }, kind, 'twice', 'es')!))
    expect(again.problems).toEqual([])
    expect(again.fields.phrases?.[kind]).toHaveLength(added.length + 1)
  })
})

test.each([
  'rules: [[[\n',
  'rules: off\n',
  'rules:\n  cliche: { a: b }\n',
  'phrases: no\nrules: 3\n',
  '{ "rules": {} }',
])('what cannot be extended safely is left alone: %j', (source) => {
  expect(turnOff({ source, json: false }, 'cliche')).toBeNull()
})

test('it goes on in the language that the configuration, or the script for a new one, is in', () => {
  const spanish = { source: '', json: false, spanish: true }
  const added = withEdits('', addPhrase(spanish, 'avoid', 'pan comido', 'es')!)
  expect(added).toBe('expresiones:\n  evitar:\n    - { decir: "pan comido", idioma: es }\n')
  const both = withEdits(added, turnOff({ ...spanish, source: added, spanish: false }, 'cliche')!)
  expect(both).toBe(`${added}reglas:\n  cliche: off\n`)
  const english = 'pace: 150\n'
  expect(withEdits(english, turnOff({ ...spanish, source: english }, 'cliche')!)).toBe(
    'pace: 150\nrules:\n  cliche: off\n',
  )
})
