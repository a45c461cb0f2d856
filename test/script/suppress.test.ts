import { describe, expect, test } from 'vitest'
import { checked } from '../support/laws.ts'

const opening = 'Your Leeds dock turned nine trucks away on Friday. Dana Reyes, Northwind.'
const sorry = `${opening} Sorry to bother you, I will call Thursday.`
const again = 'Dana Reyes, Northwind. Sorry to bother you, the April slots for your Leeds dock are in your inbox.'
const steps = `## One\n\n${sorry}\n\n## Two\n\n${again}\n`

/** `rule step` of each suggestion, and how many were taken out. */
const left = (script: string): string[] => {
  const { findings, suppressed } = checked(script)
  return [...findings.map(({ rule, touch }) => `${rule} ${touch}`), `${suppressed} ignored`]
}

test('nothing is ignored unasked', () => {
  expect(left(steps)).toEqual(['servile-tone 1', 'servile-tone 2', '0 ignored'])
})

describe('the next block', () => {
  const next = '<!-- voicemail-disable-next-line servile-tone -- heard it -->\n'
  test.each([
    ['a paragraph', `## One\n\n${next}${sorry}\n\n${sorry}`, ['servile-tone 1', '1 ignored']],
    ['all lines of it', `## One\n\n${next}Hi.\n${sorry}`, ['1 ignored']],
    ['behind a blank line', `## One\n\n${next}\n${sorry}\n\n${sorry}`, ['servile-tone 1', '1 ignored']],
    ['an item of a list', `## One\n\n${next}- ${sorry}\n- ${sorry}`, ['servile-tone 1', '1 ignored']],
    [
      'a heading, not what stands under it',
      `${next}${steps}`,
      ['unused-suppression 0', 'servile-tone 1', 'servile-tone 2', '0 ignored'],
    ],
    [
      'lines that end with CR',
      `## One\n\n${next}${sorry}\n\n${sorry}`.replaceAll('\n', '\r'),
      ['servile-tone 1', '1 ignored'],
    ],
  ])('%s', (_, script, expected) => {
    expect(left(script)).toEqual(expected)
  })

  test('a heading: what is anchored there', () => {
    const long = `## One\n\nDana Reyes, Northwind. ${'Your Leeds dock turned nine trucks away. '.repeat(20)}I will call Thursday.`
    expect(left(long)).toEqual(['too-long 1', '0 ignored'])
    expect(left(`<!-- voicemail-disable-next-line too-long -->\n${long}`)).toEqual(['1 ignored'])
  })

  test('fields: all of the list', () => {
    const fields = '- mood: fine\n- tone: low\n'
    expect(
      left(
        `## One\n<!-- voicemail-disable-next-line unknown-field -->\n- goal: learn who plans the Leeds dock\n${fields}`,
      ),
    ).toEqual(['2 ignored'])
  })
})

describe('from a comment on', () => {
  const off = '<!-- voicemail-disable servile-tone -->\n'
  const on = '<!-- voicemail-enable servile-tone -->\n'
  test.each([
    ['to the end of the step', `## One\n${off}\n${sorry}\n\n## Two\n\n${again}`, ['servile-tone 2', '1 ignored']],
    ['not before it', `## One\n\n${sorry}\n\n${off}\n${sorry}`, ['servile-tone 1', '1 ignored']],
    ['to where it ends', `## One\n${off}\n${sorry}\n\n${on}\n${sorry}`, ['servile-tone 1', '1 ignored']],
    [
      'to where all ends',
      `## One\n${off}\n${sorry}\n\n<!-- voicemail-enable -->\n${sorry}`,
      ['servile-tone 1', '1 ignored'],
    ],
    ['before the first step: in the file', `# Title\n\n${off}\n${steps}`, ['2 ignored']],
    ['directly above the first step: in the file', `${off}${steps}`, ['2 ignored']],
    [
      'in the file, to where it ends',
      `${off}## One\n\n${sorry}\n\n${on}\n## Two\n\n${again}`,
      ['servile-tone 2', '1 ignored'],
    ],
    ['in the file without steps', `${off}${sorry}`, ['1 ignored']],
    ['everything', `## One\n<!-- voicemail-disable -->\n\n${sorry} [paus]`, ['2 ignored']],
    [
      'everything, to where one of them ends',
      `## One\n<!-- voicemail-disable -->\n\n${sorry} [paus]\n\n${on}${sorry} [paus]`,
      ['servile-tone 1', '3 ignored'],
    ],
  ])('%s', (_, script, expected) => {
    expect(left(script)).toEqual(expected)
  })
})

describe('what is told of them, in the step where they stand', () => {
  test.each([
    ['one that ignores nothing', 'disable-next-line salesy', ['unused-suppression 2']],
    [
      'one of two that ignores nothing',
      'disable-next-line servile-tome, cliche',
      ['unknown-rule 2', 'unused-suppression 2'],
    ],
    ['an end without a beginning', 'enable servile-tone', ['unused-suppression 2']],
  ])('%s', (_, words, expected) => {
    const script = `## One\n\nI will call Thursday.\n\n## Two\n\n<!-- voicemail-${words} -->\nI will call Friday.`
    expect(left(script)).toEqual([...expected, '0 ignored'])
  })

  test('they cannot hide that themselves', () => {
    const script = '<!-- voicemail-disable -->\n\n## One\n\n<!-- voicemail-disable cliche -->\nI will call Thursday.'
    expect(left(script)).toEqual(['unused-suppression 0', 'unused-suppression 1', '0 ignored'])
  })
})

describe('in the details', () => {
  test.each([
    ['off', ['0 ignored']],
    ['hint', ['servile-tone hint', '0 ignored']],
    ['error', ['servile-tone error', '0 ignored']],
  ])('%s', (severity, expected) => {
    const report = checked(`---\nvoicemail: { rules: { servile-tone: ${severity} } }\n---\n\n${sorry}`)
    expect([...report.findings.map((one) => `${one.rule} ${one.severity}`), `${report.suppressed} ignored`]).toEqual(
      expected,
    )
  })
})

test('a comment left open at the end of a step is in that step', () => {
  const script = `## One\n<!-- voicemail-disable -->\n\n${sorry}\n<!-- note\n\n## Two\n\nI will call Friday.`
  expect(left(script)).toEqual(['2 ignored'])
})

test('one that only repeats another takes over from it', () => {
  const off = '<!-- voicemail-disable servile-tone -->\n'
  expect(left(`## One\n\nHi.\n\n${off}\n${sorry}\n\n${off}\n${sorry}`)).toEqual(['2 ignored'])
  expect(left(`## One\n\nHi.\n\n${off}\n${off}\n${sorry}`)).toEqual(['unused-suppression 1', '1 ignored'])
})

test('many of them, nested, ended and stacked', () => {
  const block = '<!-- voicemail-disable -->\nHi [paus].\n\n<!-- voicemail-enable unknown-cue -->\n'
  expect(checked(`## One\n\n${block.repeat(20_000)}`).suppressed).toBeGreaterThanOrEqual(20_000)
})
