import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, createMemo } from '../server/src/engine/check.ts'
import { withEdits } from '../server/src/engine/proven.ts'
import { checked, fixtureText, runs, text, today } from './support/laws.ts'
import { plainReport, tally } from './support/plainReport.ts'
import { change, changed, script } from './support/scripts.ts'
import { expectInside, expectSpansInside } from './support/spans.ts'

describe('any text', () => {
  test('gets a report, and every span of it lies inside, with both ends between characters', () => {
    fc.assert(
      fc.property(text, (source) => expectSpansInside(checked(source))),
      runs(700),
    )
  })

  test('gets one however far it has been typed', () => {
    const half = fc.tuple(text, fc.double({ min: 0, max: 1, noNaN: true })).map(([source, share]) => {
      const borders = [...source.matchAll(/\s+|[\p{L}\p{N}]+|./gsu)].map(({ index }) => index)
      return source.slice(0, borders[Math.floor(share * borders.length)] ?? source.length)
    })
    fc.assert(
      fc.property(half, (source) => expectSpansInside(checked(source))),
      runs(400),
    )
  })

  test('is cut into touches that are its body, piece by piece', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { script } = checked(source)
        expect(script.touches.length).toBeGreaterThan(0)
        for (const [i, { start, end, touch }] of script.touches.entries()) {
          expect(touch.text).toBe(script.text.slice(start, end))
          expect(end).toBe(script.touches[i + 1]?.start ?? script.text.length)
        }
        const before = script.text.slice(0, script.touches[0]!.start)
        expect(before + script.touches.map(({ touch }) => touch.text).join('')).toBe(script.text)
        const pieces = script.removed.map(({ start, length }) => source.slice(start, start + length))
        expect(script.text.length + pieces.join('').length).toBe(source.length)
      }),
      runs(300),
    )
  })
})

test('one memo over a run of edits gives what a check from scratch gives', () => {
  fc.assert(
    fc.property(text, fc.array(change, { maxLength: 6 }), (start, changes) => {
      const memo = createMemo(2000)
      let source = start
      for (const one of [null, ...changes]) {
        if (one) source = changed(source, one)
        expect(plainReport(check(source, { today }, memo))).toEqual(plainReport(checked(source)))
      }
    }),
    runs(120),
  )
})

describe('a rewrite', () => {
  test('removes its finding and adds none', () => {
    fc.assert(
      fc.property(fc.oneof(script, fixtureText, text), (source) => {
        const before = checked(source)
        for (const { rule, fixes } of before.findings)
          for (const { kind, edits } of fixes()) {
            if (kind !== 'rewrite') continue
            const after = checked(withEdits(source, edits))
            const now = tally(after.findings.map((one) => one.rule))
            const then = tally(before.findings.map((one) => one.rule))
            expect(now.get(rule) ?? 0, `${rule} after its fix`).toBeLessThan(then.get(rule)!)
            for (const [other, count] of now) expect(count, other).toBeLessThanOrEqual(then.get(other) ?? 0)
          }
      }),
      runs(150),
    )
  })

  test('is idempotent: taking the preferred ones one after the other ends, and none of them is left', () => {
    fc.assert(
      fc.property(fc.oneof(script, fixtureText), (start) => {
        let source = start
        const most = checked(start).findings.length
        for (let taken = 0; ; taken++) {
          const fix = checked(source)
            .findings.flatMap(({ fixes }) => fixes())
            .find(({ kind, preferred }) => kind === 'rewrite' && preferred)
          if (!fix) break
          expect(taken).toBeLessThan(most)
          source = withEdits(source, fix.edits)
        }
      }),
      runs(60),
    )
  })

  test('has edits that lie inside and apart from each other', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { fixes } of checked(source).findings)
          for (const { edits } of fixes()) {
            const spans = edits.map(({ span }) => span).sort((a, b) => a.start - b.start || a.end - b.end)
            for (const span of spans) expectInside(source, span)
            for (const [i, span] of spans.entries())
              expect(span.end).toBeLessThanOrEqual(spans[i + 1]?.start ?? source.length)
          }
      }),
      runs(150),
    )
  })
})
