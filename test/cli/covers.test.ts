import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Report, ReportedFinding } from '../../server/src/engine/report.ts'
import { wordingOf } from '../../server/src/workspace/covers.ts'

type Made = Pick<ReportedFinding, 'rule' | 'touch' | 'span' | 'under'>

const finding = (made: Made): ReportedFinding => ({
  severity: 'info',
  about: 'words',
  message: { en: `${made.rule}.`, es: `¡${made.rule}!` },
  related: [],
  evidence: [],
  fixes: () => [],
  ...made,
})
const worded = (findings: readonly ReportedFinding[]) => wordingOf({ findings } as unknown as Report)

it('names under a finding, by title, what it covers at the same words', () => {
  const at = (start: number, end: number) => ({ start, end })
  const cover = finding({ rule: 'salesy', touch: 1, span: at(10, 20), under: null })
  const says = worded([
    finding({ rule: 'cliche', touch: 1, span: at(5, 11), under: 'salesy' }),
    cover,
    finding({ rule: 'not-a-rule', touch: 1, span: at(12, 13), under: 'salesy' }),
    finding({ rule: 'cliche', touch: 1, span: at(19, 30), under: 'salesy' }),
    finding({ rule: 'too-long', touch: 1, span: at(20, 30), under: 'salesy' }),
    finding({ rule: 'too-long', touch: 2, span: at(12, 13), under: 'salesy' }),
    finding({ rule: 'too-long', touch: 1, span: at(12, 13), under: 'servile-tone' }),
  ])
  expect(says(cover, 'en')).toMatch(/^salesy\. Also: [A-Z][^;]+; not-a-rule\.$/)
  expect(says(cover, 'es')).toMatch(/^¡salesy! También: [A-Z][^;]+; not-a-rule\.$/)
})

it('finds the same ones as looking at every pair', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }))
  const made = fc.record({
    rule: fc.constantFrom('a', 'b', 'c'),
    touch: fc.constantFrom(1, 2),
    span,
    under: fc.constantFrom(null, 'a', 'b'),
  })
  fc.assert(
    fc.property(fc.array(made), (all) => {
      const findings = all.map(finding).sort((x, y) => x.span.start - y.span.start)
      const says = worded(findings)
      for (const one of findings.filter(({ under }) => under === null)) {
        const covered = findings.filter(
          ({ under, touch, span }) =>
            under === one.rule && touch === one.touch && span.start < one.span.end && one.span.start < span.end,
        )
        const names = [...new Set(covered.map(({ rule }) => rule))]
        expect(says(one, 'en')).toBe(`${one.rule}.${names.length > 0 ? ` Also: ${names.join('; ')}.` : ''}`)
      }
    }),
  )
})
