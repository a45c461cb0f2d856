import { describe, expect, test } from 'vitest'
import { fixtureSettings } from '../../server/gen/fixtureSettings.ts'
import { check, createMemo } from '../../server/src/engine/check.ts'
import { withEdits } from '../../server/src/engine/proven.ts'
import { work } from '../../server/src/engine/work.ts'
import { readConfig } from '../../server/src/workspace/config/readConfig.ts'

const script = (words: string, more = '') => `---\nlang: en\nkind: ready\n---\n\n## First call\n${more}\n${words}\n`
const under = (config: string, text: string, today = '2026-11-23') =>
  check(text, { ...fixtureSettings(config, 'a.vm.md'), today })
const found = (config: string, text: string, rule: string, today?: string) =>
  under(config, text, today)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ span }) => text.slice(span.start, span.end))

describe('an allowed phrase', () => {
  const text = script('Northwind is the industry leading provider in Leeds. Priya, your dock turned away nine trucks.')
  test('keeps suggestions about wording from it', () => {
    expect(found('', text, 'cliche')).toHaveLength(1)
    expect(found('phrases: { allowed: [industry leading provider] }', text, 'cliche')).toEqual([])
    expect(found('phrases: { allowed: [leading provider in Leeds] }', text, 'cliche')).toEqual([])
  })
  test('keeps nothing from words beside it, or with one word of them', () => {
    for (const say of ['in Leeds', 'your dock', 'industry'])
      expect(found(`phrases: { allowed: [${say}] }`, text, 'cliche')).toHaveLength(1)
  })
  test('past its date is a suggestion, and the wording is looked at again', () => {
    const config = 'phrases: { allowed: [{ say: industry leading provider, expires: 2026-06-30 }] }'
    expect(found(config, text, 'cliche', '2026-06-30')).toEqual([])
    expect(found(config, text, 'claim-not-current', '2026-06-30')).toEqual([])
    expect(found(config, text, 'cliche', '2026-07-01')).toHaveLength(1)
    expect(found(config, text, 'claim-not-current', '2026-07-01')).toEqual(['industry leading provider'])
    const dated = script('Northwind is the industry leading provider in Leeds.', '- date: 2026-06-01\n')
    expect(found(config, dated, 'claim-not-current', '2026-07-01')).toEqual([])
  })
})

describe('a phrase of the team', () => {
  test('is heard in any form, in either spelling of an apostrophe, over a line end, and through bold', () => {
    const config = "phrases: { avoid: [reach out, we're best] }"
    const text = script('I am **reaching**\nout. We’re best. I reached down and went out.')
    expect(found(config, text, 'team-phrase')).toEqual(['reaching**\nout', 'We’re best'])
  })
  test('in these very words is not heard in others', () => {
    const text = script('A slot and two slots.')
    expect(found('phrases: { avoid: [{ say: slot, exact: yes }] }', text, 'team-phrase')).toEqual(['slot'])
    expect(found('phrases: { avoid: [slot] }', text, 'team-phrase')).toEqual(['slot', 'slots'])
  })
  test('of another language is not heard', () => {
    const text = script('The total is an actual error.')
    expect(found('phrases: { avoid: [{ say: total, language: es }] }', text, 'team-phrase')).toEqual([])
    expect(found('phrases: { avoid: [{ say: total, language: en }] }', text, 'team-phrase')).toEqual(['total'])
  })
  test('ends with its date', () => {
    const config = 'phrases: { avoid: [{ say: slot, expires: 2026-06-30 }] }'
    expect(found(config, script('A slot.'), 'team-phrase', '2026-06-30')).toEqual(['slot'])
    expect(found(config, script('A slot.'), 'team-phrase', '2026-07-01')).toEqual([])
  })
  test('is not looked for in notes, comments and fields', () => {
    const text = script('Hello.\n\n> slot\n\n<!-- slot -->', '- goal: a slot\n')
    expect(found('phrases: { avoid: [slot] }', text, 'team-phrase')).toEqual([])
  })
  test('can be ignored, and its severity set, like any suggestion', () => {
    const text = script('<!-- voicemail-disable-next-line team-phrase -->\nA slot.')
    expect(found('phrases: { avoid: [slot] }', text, 'team-phrase')).toEqual([])
    expect(found('rules: { team-phrase: off }\nphrases: { avoid: [slot] }', script('A slot.'), 'team-phrase')).toEqual(
      [],
    )
  })
  test('is offered another wording where it has one, with its reason', () => {
    const config = 'phrases: { avoid: [{ say: free slot, replacement: gap, reason: Docks have gaps }] }'
    const { findings } = under(config, script('A free slot is open.'))
    const finding = findings.find(({ rule }) => rule === 'team-phrase')!
    expect(finding.message).toEqual({
      en: 'The team does not say “free slot”; say “gap”. Docks have gaps.',
      es: 'El equipo no dice «free slot»: mejor «gap». Docks have gaps.',
    })
    expect(finding.fixes().map(({ kind, edits }) => [kind, edits[0]!.text])).toEqual([['rewrite', 'gap']])
    const changed = (config: string, words: string) => {
      const text = script(words)
      const [fix] = under(config, text)
        .findings.find(({ rule }) => rule === 'team-phrase')!
        .fixes()
      return withEdits(text, fix!.edits).split('\n').at(-2)
    }
    const other = 'phrases: { avoid: [{ say: slot, replacement: opening }] }'
    expect(changed(other, 'A slot is free.')).toBe('An opening is free.')
    expect(changed(other, 'We keep slots for you.')).toBe('We keep openings for you.')
  })
})

test.each([
  ['ends like a pattern', 'say: "(a|b)+"', 'what may be left out'],
  ['is never closed', 'say: "[a b"', 'closed'],
  ['has no word', 'say: ".."', 'at least one word'],
  ['is too long', `say: ${'word '.repeat(13)}`, 'at most 12 words'],
  ['has no words at all', 'reason: because', 'say: …'],
  ['has another date', 'say: zebra, expires: tomorrow', 'a day that exists'],
])('a phrase that %s is a mistake, and the others count', (_, entry, says) => {
  const config = `phrases: { avoid: [{ ${entry} }, slot] }`
  expect(
    readConfig(config)
      .problems.map(({ says: { en } }) => en)
      .join(),
  ).toContain(says)
  expect(found(config, script('A slot.'), 'team-phrase')).toEqual(['slot'])
})

test('two thousand phrases of twelve words are read and heard in no more steps than the text sets, and no more count', () => {
  const words = 'time dock truck price offer call week month driver number order route'.split(' ')
  const phrases = Array.from({ length: 2001 }, (_, i) =>
    [...words.slice(i % 12), ...words.slice(0, i % 12)]
      .map((word, j) => (j === i % 7 ? `${word}${i}` : word))
      .join(' '),
  )
  const config = `phrases:\n  avoid:\n${phrases.map((phrase) => `    - say: ${phrase}\n`).join('')}`
  const { problems, fields } = readConfig(config)
  expect(problems.map(({ says }) => says.en)).toEqual([expect.stringContaining('2000 entries')])
  expect(fields.phrases?.avoid).toHaveLength(2000)
  const text = script(`${words.join(' ')}. `.repeat(200) + phrases[1999])
  const settings = { ...fixtureSettings(config, 'a.vm.md'), today: '2026-11-23' }
  const memo = createMemo()
  const { matcherSteps } = work
  check(text, settings, memo)
  // From each word on as far as a phrase may go, however many phrases there are.
  expect(work.matcherSteps - matcherSteps).toBeLessThan(words.length * text.split(' ').length)
  const report = check(`${text} Once more, ${phrases[3]}.`, settings, memo)
  expect(report.findings.filter(({ rule }) => rule === 'team-phrase')).toHaveLength(2)
})
