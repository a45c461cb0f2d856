import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../server/src/engine/check.ts'
import { languages } from '../server/src/engine/language/text.ts'
import { limitsOf } from '../server/src/engine/limits.ts'
import type { Report } from '../server/src/engine/report.ts'

/** The scripts that ship with the extension: what a newcomer opens first, so each must show what it is meant to show. */
const folder = 'client/samples'
const samples = readdirSync(folder)
  .sort()
  .map((name) => ({
    name,
    isBad: /\b(?:bad|mala)\b/.test(name),
    report: check(readFileSync(join(folder, name), 'utf8'), { fileName: name, today: '2026-11-23' }),
  }))
const bad = samples.filter(({ isBad }) => isBad)
const good = samples.filter(({ isBad }) => !isBad)

describe.each(bad)('$name', ({ report }) => {
  test('shows at least five different findings, some of them warnings', () => {
    expect(new Set(report.findings.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(5)
    expect(report.findings.map(({ severity }) => severity)).toContain('warning')
  })
})

describe.each(good)('$name', ({ report }) => {
  test('has no warning and no information', () => {
    const louder = report.findings.filter(({ severity }) => severity !== 'hint')
    expect(louder.map(({ rule, severity, message }) => `${severity} ${rule}: ${message.en}`)).toEqual([])
  })

  test('keeps every message within its target', () => {
    expect(overTarget(report)).toEqual([])
  })
})

describe.each(languages)('in %s', (language) => {
  const own = samples.filter(({ report }) => report.language === language)
  const kinds = own.map(({ report: { touches, script } }) => ({
    steps: touches.length,
    email: touches.some(({ channel }) => channel === 'email'),
    relationship: script.front.values.relationship,
  }))

  test('there are a bad call, its rewrite, four steps with an e-mail and a customer', () => {
    expect(own.length).toBeGreaterThanOrEqual(4)
    expect(own.filter(({ isBad }) => isBad)).toHaveLength(1)
    expect(kinds.filter(({ steps, email }) => steps === 4 && email)).not.toEqual([])
    expect(kinds.filter(({ relationship }) => relationship === 'customer')).not.toEqual([])
  })

  test('the rewrite is the same caller’s and follows the bad call', () => {
    const at = own.findIndex(({ isBad }) => isBad)
    const [worse, better] = [own[at]!, own[at + 1]!].map(({ report }) => report.script.front.values)
    expect(better!.caller).toEqual(worse!.caller)
    expect(better!.recipient).toEqual(worse!.recipient)
  })
})

test('the script details are shown with keys of both languages', () => {
  const spanish = samples.filter(({ report }) => report.language === 'es')
  expect(spanish.filter(({ report }) => /^idioma:/m.test(report.source))).not.toEqual([])
  expect(spanish.filter(({ report }) => /^lang:/m.test(report.source))).not.toEqual([])
})

function overTarget({ touches }: Report): string[] {
  return touches
    .filter(({ facts, channel, seconds }) => seconds > limitsOf(facts.context, channel).target)
    .map(({ title, seconds }) => `${title}: ${seconds.toFixed(1)} s`)
}
