import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, editsOf, secondsLeft } from '../../client/src/trimTotals.ts'
import type { TrimCandidate } from '../../server/src/protocol.ts'

const text = 'Sorry to bother you. I am just calling about the dock. Bye.'
/** Cuts `words`, with the space behind them. */
function cut(words: string, saves: number, within?: number): TrimCandidate {
  const character = text.indexOf(words)
  const range = { start: { line: 0, character }, end: { line: 0, character: character + words.length + 1 } }
  const edits = [{ range, newText: '' }]
  const candidate = { what: within === undefined ? 'sentence' : 'phrase', text: words, saves, edits } as const
  return within === undefined ? candidate : { ...candidate, within }
}
const sorry = cut('Sorry to bother you.', 2)
const dock = cut('I am just calling about the dock.', 4)
const just = cut('just', 0.5, 0)
const bye = cut('Bye.', 1)
const trim = { seconds: 10, candidates: [dock, sorry, bye, just] }

describe('the new total', () => {
  it('is the old one without what is ticked', () => {
    expect(secondsLeft(trim, [])).toBe(10)
    expect(secondsLeft(trim, [sorry, just])).toBe(7.5)
  })

  it('does not count words twice that go with their sentence', () => {
    expect(secondsLeft(trim, [just, dock])).toBe(6)
    expect(counted(trim, [just, dock])).toEqual([dock])
  })

  it('is never below nothing', () => {
    expect(secondsLeft({ ...trim, seconds: 3 }, [dock, sorry])).toBe(0)
  })
})

describe('the edits', () => {
  const applied = (ticked: readonly TrimCandidate[]) =>
    [...editsOf(trim, ticked)]
      .reverse()
      .reduce(
        (now, { range, newText }) => now.slice(0, range.start.character) + newText + now.slice(range.end.character),
        text,
      )

  it('cut what is ticked in whatever order it was', () => {
    expect(applied([bye, sorry])).toBe('I am just calling about the dock. ')
    expect(applied([just, dock])).toBe('Sorry to bother you. Bye.')
  })

  it('become one where they overlap', () => {
    const wide = { ...sorry, edits: [{ ...sorry.edits[0]!, range: { ...sorry.edits[0]!.range } }] }
    const over = { start: { line: 0, character: 10 }, end: { line: 0, character: 30 } }
    const other: TrimCandidate = { what: 'sentence', text: '', saves: 1, edits: [{ range: over, newText: 'x' }] }
    expect(editsOf({ ...trim, candidates: [wide, other] }, [other, wide])).toEqual([
      { range: { start: { line: 0, character: 0 }, end: over.end }, newText: 'x' },
    ])
  })

  it('never overlap, so that the editor takes them as one', () => {
    const position = fc.record({ line: fc.nat(3), character: fc.nat(9) })
    const edit = fc.tuple(position, position).map(([a, b]) => {
      const [start, end] = a.line - b.line || a.character - b.character ? (order(a, b) < 0 ? [a, b] : [b, a]) : [a, a]
      return { what: 'sentence', text: '', saves: 1, edits: [{ range: { start, end }, newText: '' }] } as const
    })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (candidates) => {
        const edits = editsOf({ seconds: 9, candidates }, candidates)
        for (const [i, { range }] of edits.entries())
          if (i > 0) expect(order(edits[i - 1]!.range.end, range.start)).toBeLessThanOrEqual(0)
      }),
    )
  })
})

type Position = { line: number; character: number }
const order = (a: Position, b: Position) => a.line - b.line || a.character - b.character
