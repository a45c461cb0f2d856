import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withCovers } from '../../server/src/engine/cover.ts'
import type { ReportedFinding } from '../../server/src/engine/report.ts'
import { severities } from '../../server/src/engine/script/script.ts'
import { overlaps, span } from '../../server/src/engine/span.ts'

const rules = ['a', 'b', 'c', 'd']
const order = new Map(rules.map((rule, i) => [rule, i]))
const finding = fc
  .record({
    rule: fc.constantFrom(...rules),
    severity: fc.constantFrom('hint', 'info', 'warning', 'error'),
    about: fc.constantFrom('words', 'words', 'words', 'missing'),
    start: fc.nat(30),
    length: fc.nat(6),
  })
  .map(({ start, length, ...rest }) => ({ ...rest, span: span(start, start + length), under: null }))
  .map((one) => one as unknown as ReportedFinding)

/** The same, said plainly: every finding against every stronger one that is shown. */
function pairByPair(findings: readonly ReportedFinding[]): (string | null)[] {
  const strength = ({ severity }: ReportedFinding) => severities.indexOf(severity)
  const under = new Map<ReportedFinding, string>()
  const shown: ReportedFinding[] = []
  const ranked = findings
    .filter(({ about }) => about === 'words')
    .sort((a, b) => strength(b) - strength(a) || order.get(a.rule)! - order.get(b.rule)!)
  for (const one of ranked) {
    const cover = shown.find((other) => other.rule !== one.rule && overlaps(other.span, one.span))
    if (cover) under.set(one, cover.rule)
    else shown.push(one)
  }
  return findings.map((one) => under.get(one) ?? null)
}

test('who covers whom', () => {
  fc.assert(
    fc.property(fc.array(finding, { maxLength: 25 }), (findings) => {
      expect(withCovers(findings, order).map(({ under }) => under)).toEqual(pairByPair(findings))
    }),
    { numRuns: 2000 },
  )
})

test('over a million findings under and beside each other are told apart: pair by pair that would never end', () => {
  const many = (rule: string, severity: string, length: number, count: number) =>
    Array.from({ length: count }, (_, i) => ({
      rule,
      severity,
      about: 'words',
      span: span(i * 4, i * 4 + length),
      under: null,
    }))
  const findings = [
    ...many('a', 'info', 800_000, 1),
    ...many('b', 'warning', 3, 200_000),
    ...many('c', 'hint', 5, 200_000),
  ]
  const covered = withCovers(findings as unknown as ReportedFinding[], order)
  expect(covered.filter(({ under }) => under === 'b')).toHaveLength(200_001)
})
