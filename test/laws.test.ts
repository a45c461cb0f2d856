import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainScript } from '../server/gen/wants.ts'
import { check, createMemo } from '../server/src/engine/check.ts'
import { withEdits } from '../server/src/engine/proven.ts'
import type { Report } from '../server/src/engine/report.ts'
import { fixtures } from './support/fixture.ts'
import { plainReport, saying, tally } from './support/plainReport.ts'
import { anyText, change, changed, commentedScript, script } from './support/scripts.ts'
import { expectInside, expectSpansInside, isBorder } from './support/spans.ts'

const today = '2026-11-23'
const checked = (text: string): Report => check(text, { today })
const fixtureText = fc.constantFrom(
  ...fixtures.filter(({ text }) => text.length < 4000).map(({ text }) => plainScript(text)),
)
const text = fc.oneof({ weight: 3, arbitrary: anyText }, script, commentedScript, fixtureText)

/** A failing run prints its seed and path; put them here to see it again. `LAWS=20` runs twenty times as many. */
const runs = (numRuns: number): fc.Parameters<unknown> => ({ numRuns: numRuns * Number(process.env.LAWS ?? 1) })

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

describe('a comment', () => {
  const note = '<!-- a note -->'

  test('changes neither words nor seconds nor any other finding', () => {
    fc.assert(
      fc.property(
        fc.oneof(script, commentedScript, fixtureText),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.boolean(),
        (source, share, alone) => {
          const before = checked(source)
          const places = placesForComment(before, alone)
          if (places.length === 0) return
          const at = places[Math.min(places.length - 1, Math.floor(share * places.length))]!
          const put = alone ? `${note}\n` : note
          const after = checked(source.slice(0, at) + put + source.slice(at))
          const told = ({ touches, language }: Report) => ({
            language,
            touches: touches.map(({ words, written, seconds, fastest, slowest, title, channel }) => ({
              words,
              written,
              seconds,
              fastest,
              slowest,
              title,
              channel,
            })),
          })
          expect(told(after)).toEqual(told(before))
          expect(after.findings.map((one) => saying(after.source, one))).toEqual(
            before.findings.map((one) => saying(before.source, one)),
          )
        },
      ),
      runs(500),
    )
  })
})

describe('ignoring', () => {
  const forms = ['disable', 'disable-next-line', 'enable']
  const rules = ['', ' too-long', ' salesy, servile-tone', ' busywork-touch -- asked for', ' missing-goal', ' nonsense']

  test('only removes findings, and none of those about ignoring', () => {
    fc.assert(
      fc.property(
        fc.oneof(script, commentedScript, fixtureText),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(...forms.flatMap((form) => rules.map((rule) => `<!-- voicemail-${form}${rule} -->\n`))),
        (source, share, directive) => {
          const before = checked(source)
          const places = placesForComment(before, true)
          if (places.length === 0) return
          const at = places[Math.min(places.length - 1, Math.floor(share * places.length))]!
          const after = checked(source.slice(0, at) + directive + source.slice(at))
          const own = new Set(['unused-suppression', 'unknown-rule'])
          const sayings = ({ source, findings }: Report) =>
            tally(findings.filter(({ rule }) => !own.has(rule)).map((one) => saying(source, one)))
          const then = sayings(before)
          // An `enable` ends an earlier `disable`: what that hid comes back, as if it had not been there.
          const free = directive.includes('voicemail-enable')
            ? sayings(checked(source.replaceAll('<!-- voicemail-', '<!-- was-')))
            : then
          for (const [said, count] of sayings(after)) expect(count, said).toBeLessThanOrEqual(free.get(said) ?? 0)
        },
      ),
      runs(400),
    )
  })
})

/** Where a comment may be put into the body: not into another comment (one left open goes on), a pair of surrogates or a CRLF. */
function placesForComment({ source, script }: Report, alone: boolean): number[] {
  const from = script.front.span ? script.front.span.end + 1 : 0
  const places: number[] = []
  const comments = script.removed.map(({ start, length }) => {
    const closed = source
      .slice(start, start + length)
      .trimEnd()
      .endsWith('-->')
    return { start, end: start + length + (closed ? 0 : 1) }
  })
  for (let at = from; at <= source.length; at++) {
    if (!isBorder(source, at) || comments.some(({ start, end }) => at > start && at < end)) continue
    const lineStart = at === 0 || /[\r\n]/.test(source[at - 1]!)
    if (alone ? lineStart : isOnWrittenLine(source, at)) places.push(at)
  }
  return places
}

/** On a blank line a comment would be alone, and go with its line. */
function isOnWrittenLine(source: string, at: number): boolean {
  const before = /[^\r\n]*$/.exec(source.slice(Math.max(0, at - 500), at))![0]
  const after = /^[^\r\n]*/.exec(source.slice(at, at + 500))![0]
  return /\S/.test((before + after).replace(/<!--.*?-->/g, ''))
}
