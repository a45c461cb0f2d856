import { expect, test } from 'vitest'
import type { ReportedFinding } from '../../server/src/engine/report.ts'
import { choose, type Known, moved } from '../../server/src/lsp/calm.ts'

const finding = (rule: string, start: number, end: number, more: Partial<ReportedFinding> = {}): ReportedFinding => ({
  rule,
  severity: 'warning',
  message: { en: rule, es: rule },
  touch: 1,
  span: { start, end },
  about: 'words',
  under: null,
  related: [],
  evidence: [],
  fixes: () => [],
  ...more,
})
const known = (rule: string, start: number, end: number, about: Known['about'] = 'words', touch = 1): Known => ({
  rule,
  touch,
  about,
  span: { start, end },
})
const all = () => true
const rules = (findings: readonly ReportedFinding[]) => findings.map(({ rule }) => rule)

test('only what is new waits', () => {
  const { shown, held } = choose([finding('a', 0, 5), finding('b', 8, 9)], [known('a', 2, 7)], all)
  expect(rules(shown)).toEqual(['a'])
  expect(held).toBe(1)
})

test('one that was shown stands for one', () => {
  const { shown, held } = choose([finding('a', 0, 5), finding('a', 20, 25)], [known('a', 0, 5)], all)
  expect(shown.map(({ span }) => span.start)).toEqual([0])
  expect(held).toBe(1)
})

test('what is missing is known by its step when its anchor has moved', () => {
  const missing = finding('a', 40, 45, { about: 'missing', touch: 2 })
  expect(choose([missing], [known('a', 0, 3, 'missing', 2)], all).held).toBe(0)
  expect(choose([missing], [known('a', 0, 3, 'missing', 1)], all).held).toBe(1)
})

test('what a waiting cover covers stays if it was shown', () => {
  const findings = [
    finding('cover', 0, 9),
    finding('weak', 2, 4, { under: 'cover' }),
    finding('new', 5, 6, { under: 'cover' }),
  ]
  expect(rules(choose(findings, [known('weak', 2, 4)], all).shown)).toEqual(['weak'])
  expect(rules(choose(findings, [known('weak', 2, 4)], () => false).shown)).toEqual(['cover'])
})

test('spans move with an edit', () => {
  const move = (start: number, end: number, edit: [number, number, number]) =>
    moved([known('a', start, end)], { start: edit[0], end: edit[1], length: edit[2] })[0]!.span
  expect(move(10, 15, [0, 2, 5])).toEqual({ start: 13, end: 18 }) // before
  expect(move(10, 15, [10, 10, 3])).toEqual({ start: 13, end: 18 }) // right at its start
  expect(move(10, 15, [15, 15, 3])).toEqual({ start: 10, end: 15 }) // right at its end
  expect(move(10, 15, [12, 13, 4])).toEqual({ start: 10, end: 18 }) // inside
  expect(move(10, 15, [12, 20, 1])).toEqual({ start: 10, end: 13 }) // over its end
  expect(move(10, 15, [5, 12, 0])).toEqual({ start: 5, end: 8 }) // over its start
  expect(move(10, 15, [5, 20, 2])).toEqual({ start: 5, end: 7 }) // all of it
  expect(move(10, 15, [20, 25, 2])).toEqual({ start: 10, end: 15 }) // after
})
