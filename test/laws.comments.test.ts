import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '../server/src/engine/report.ts'
import { checked, fixtureText, runs } from './support/laws.ts'
import { saying, tally } from './support/plainReport.ts'
import { commentedScript, script } from './support/scripts.ts'
import { isBorder } from './support/spans.ts'

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
          const sayings = ({ source, findings }: Report) =>
            tally(findings.filter(({ rule }) => !aboutIgnoring.has(rule)).map((one) => saying(source, one)))
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

  test('everything at the top of a step leaves nothing in that step', () => {
    fc.assert(
      fc.property(fc.oneof(script, commentedScript, fixtureText), (source) => {
        const { script, touches } = checked(source)
        for (const [i, { touch }] of script.touches.entries()) {
          const heading = touch.heading ?? touch.title
          if (!heading || (!script.cut && touch.title && touch.title.start > 2)) continue
          const end = touches[i]!.toSource(heading).end
          if (source[end] !== '\n') continue
          const after = checked(`${source.slice(0, end + 1)}<!-- voicemail-disable -->\n${source.slice(end + 1)}`)
          const left = after.findings.filter(({ touch, rule }) => touch === i + 1 && !aboutIgnoring.has(rule))
          expect(left.map((one) => saying(after.source, one))).toEqual([])
        }
      }),
      runs(80),
    )
  })
})

const aboutIgnoring = new Set(['unused-suppression', 'unknown-rule'])

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
