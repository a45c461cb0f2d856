import { describe, expect, test } from 'vitest'
import { check } from '../../server/src/engine/check.ts'
import type { Edit } from '../../server/src/engine/finding.ts'
import type { ReportedFinding } from '../../server/src/engine/report.ts'
import { ignoreHere, ignoreInStep } from '../../server/src/workspace/edits.ts'
import { ignoreInFile } from '../../server/src/workspace/frontEdits.ts'

const today = '2026-11-23'
const lineEnds = { LF: '\n', CRLF: '\r\n', CR: '\r' }

/** The text after edits, which are in order and do not overlap. */
function applied(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight((now, { span, text: put }) => now.slice(0, span.start) + put + now.slice(span.end), text)
}

const rules = (findings: readonly ReportedFinding[]) => findings.map(({ rule }) => rule).sort()

/** Findings of other rules, by rule: what a suppression must leave alone. */
const others = (text: string, rule: string) => rules(check(text, { today }).findings.filter((f) => f.rule !== rule))

const found = (text: string, rule: string) => {
  const report = check(text, { today })
  const finding = report.findings.find((f) => f.rule === rule)
  if (!finding) throw new Error(`no ${rule} among ${rules(report.findings)}`)
  return { report, finding }
}

const step = (title: string) => `## ${title}
- day: 1
- channel: voicemail

Hi Priya, Dana Reyes with Northwind. I was just checking in.
Your dock lost nine trucks.

- First thing, and I was just checking in
- Second thing

> Smile.

`

describe.each(Object.entries(lineEnds))('ignoring here, %s', (_name, eol) => {
  const script = (text: string) => text.replaceAll('\n', eol)
  const text = script(`---\ngoal: x\n---\n\n# Title\n\n${step('One')}${step('Two')}`)

  test('a comment on the line above the paragraph, with the line ends of the file', () => {
    const { report, finding } = found(text, 'busywork-touch')
    const after = applied(text, ignoreHere(report, finding)!)
    expect(after).toContain(script('\n\n<!-- voicemail-disable-next-line busywork-touch -->\nHi Priya'))
    expect(check(after, { today }).findings.filter((f) => f.rule === 'busywork-touch')).toHaveLength(
      report.findings.filter((f) => f.rule === 'busywork-touch').length - 1,
    )
    expect(others(after, 'busywork-touch')).toEqual(others(text, 'busywork-touch'))
  })

  test('what is anchored at a heading: a comment above the heading', () => {
    const long = script(`---\ngoal: x\n---\n\n## Long\n\n${'Your dock lost nine trucks on Friday. '.repeat(30)}\n`)
    const { report, finding } = found(long, 'too-long')
    const after = applied(long, ignoreHere(report, finding)!)
    expect(after).toContain(script('<!-- voicemail-disable-next-line too-long -->\n## Long'))
    expect(rules(check(after, { today }).findings)).toEqual(others(long, 'too-long'))
  })

  test('a comment that is there already is extended, and its reason kept', () => {
    for (const [there, wanted] of [
      ['cliche -- our boss', 'cliche busywork-touch -- our boss'],
      ['cliche, salesy', 'cliche, salesy, busywork-touch'],
    ]) {
      const with1 = text.replace(
        script('\n\nHi Priya'),
        script(`\n\n<!-- voicemail-disable-next-line ${there} -->\nHi Priya`),
      )
      const { report, finding } = found(with1, 'busywork-touch')
      const after = applied(with1, ignoreHere(report, finding)!)
      expect(after).toContain(script(`\n<!-- voicemail-disable-next-line ${wanted} -->\nHi Priya`))
      expect(after.match(/disable-next-line/g)).toHaveLength(1)
    }
  })

  test('in a step: a comment under its fields, extended the second time', () => {
    const own = found(text, 'busywork-touch')
    expect(own.finding.touch).toBe(1)
    const after = applied(text, ignoreInStep(own.report, own.finding)!)
    expect(after).toContain(script('- channel: voicemail\n<!-- voicemail-disable busywork-touch -->\n\nHi'))
    const left = check(after, { today }).findings.filter((f) => f.rule === 'busywork-touch')
    expect(left.map((f) => f.touch)).not.toContain(1)
    expect(left.length).toBeGreaterThan(0)
    expect(others(after, 'busywork-touch')).toEqual(others(text, 'busywork-touch'))
    const elsewhere = { ...own.finding, rule: 'cliche' }
    const twice = applied(after, ignoreInStep(check(after, { today }), elsewhere)!)
    expect(twice).toContain('<!-- voicemail-disable busywork-touch cliche -->')
  })

  test('in a step without fields: a comment under its heading', () => {
    const bare = script('---\ngoal: x\n---\n## One\nHi Priya, I was just checking in.')
    const { report, finding } = found(bare, 'busywork-touch')
    const after = applied(bare, ignoreInStep(report, finding)!)
    expect(after).toContain(script('## One\n<!-- voicemail-disable busywork-touch -->\nHi'))
    expect(rules(check(after, { today }).findings)).toEqual(others(bare, 'busywork-touch'))
  })
})

test('a file without steps has no step to ignore in, and the script details have no place for a comment', () => {
  const text = '---\nlang: xx\ngoal: y\n---\n\nHi Priya, I was just checking in.\n'
  const busywork = found(text, 'busywork-touch')
  expect(ignoreInStep(busywork.report, busywork.finding)).toBeNull()
  const value = found(text, 'invalid-value')
  expect(ignoreHere(value.report, value.finding)).toBeNull()
})

describe('ignoring in the whole file', () => {
  const body = '\nHi Priya, I was just checking in.\n'
  const off = 'busywork-touch: off'
  const cases: [string, string][] = [
    ['', `---\nvoicemail: { rules: { ${off} } }\n---\n\n`],
    ['---\n---\n', `---\nvoicemail: { rules: { ${off} } }\n---\n`],
    ['---\nlang: en # a comment\n...\n', `---\nlang: en # a comment\nvoicemail: { rules: { ${off} } }\n...\n`],
    ['---\nvoicemail: {}\n---\n', `---\nvoicemail: { rules: { ${off} } }\n---\n`],
    ['---\nvoicemail: { rules: {} }\n---\n', `---\nvoicemail: { rules: { ${off} } }\n---\n`],
    [
      '---\nvoicemail: { limits: { max: 25 } }\nlang: en\n---\n',
      `---\nvoicemail: { rules: { ${off} }, limits: { max: 25 } }\nlang: en\n---\n`,
    ],
    [
      '---\nvoicemail: { limits: { max: 25 }, rules: { cliche: off } } # ours\n---\n',
      `---\nvoicemail: { limits: { max: 25 }, rules: { ${off}, cliche: off } } # ours\n---\n`,
    ],
    [
      '---\nvoicemail: { rules: { cliche: off, busywork-touch: hint } }\n---\n',
      `---\nvoicemail: { rules: { cliche: off, ${off} } }\n---\n`,
    ],
    [
      '---\nvoicemail:\n  limits:\n    max: 25\n---\n',
      `---\nvoicemail:\n  rules: { ${off} }\n  limits:\n    max: 25\n---\n`,
    ],
    [
      '---\nvoicemail:\n    rules:\n      cliche: off # never\n\n    limits: { max: 25 }\n---\n',
      `---\nvoicemail:\n    rules:\n      ${off}\n      cliche: off # never\n\n    limits: { max: 25 }\n---\n`,
    ],
    [
      '---\nvoicemail:\n  rules:\n    busywork-touch: hint # for now\n---\n',
      `---\nvoicemail:\n  rules:\n    ${off} # for now\n---\n`,
    ],
    ['---\nvoicemail:\n  rules: { cliche: off }\n---\n', `---\nvoicemail:\n  rules: { ${off}, cliche: off }\n---\n`],
    ['---\nvoicemail:\n  rules:\n---\n', `---\nvoicemail:\n  rules:\n    ${off}\n---\n`],
    ['---\nvoicemail:\nlang: en\n---\n', `---\nvoicemail:\n  rules: { ${off} }\nlang: en\n---\n`],
    [
      '---\nsamples:\n  first_name: Priya\n---\n',
      `---\nsamples:\n  first_name: Priya\nvoicemail: { rules: { ${off} } }\n---\n`,
    ],
  ]
  test.each(cases)('%j', (front, wanted) => {
    for (const eol of Object.values(lineEnds)) {
      for (const bom of ['', '\uFEFF']) {
        const text = bom + (front + body).replaceAll('\n', eol)
        const { report, finding } = found(text, 'busywork-touch')
        const after = applied(text, ignoreInFile(report, finding)!)
        expect(after).toBe(bom + (wanted + body).replaceAll('\n', eol))
        expect(rules(check(after, { today }).findings)).toEqual(others(text, 'busywork-touch'))
        expect(check(after, { today }).script.front.values.rules?.['busywork-touch']).toBe('off')
      }
    }
  })

  test.each([
    '---\nlang: en\n',
    '---\n{ lang: en }\n---\n',
    '---\nvoicemail: { rules: { "cliche": off } }\n---\n',
    '---\nvoicemail: { rules:\n  { cliche: off } }\n---\n',
    '---\nvoicemail: &x { rules: {} }\n---\n',
    '---\nvoicemail: {}\nvoicemail: {}\n---\n',
    '---\n"voicemail": {}\n---\n',
    '---\nvoicemail:\n\trules:\n---\n',
  ])('nothing is offered where it could do harm: %j', (front) => {
    const { report, finding } = found(front + body, 'busywork-touch')
    expect(ignoreInFile(report, finding)).toBeNull()
  })
})
