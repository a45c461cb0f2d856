import type { TrimCandidate, TrimResult } from '../../server/src/protocol.ts'

type Trim = Pick<NonNullable<TrimResult>, 'seconds' | 'candidates'>
type Edit = TrimCandidate['edits'][number]
type Position = Edit['range']['start']

/** The ticked candidates that count: one inside another ticked one goes with it. */
export function counted({ candidates }: Trim, ticked: readonly TrimCandidate[]): readonly TrimCandidate[] {
  const goes = new Set(ticked)
  return ticked.filter((one) => {
    const outer = one.within === undefined ? undefined : candidates[one.within]
    return outer === undefined || !goes.has(outer)
  })
}

/** Seconds left when the ticked candidates are cut. */
export const secondsLeft = (trim: Trim, ticked: readonly TrimCandidate[]): number =>
  Math.max(
    0,
    counted(trim, ticked).reduce((left, { saves }) => left - saves, trim.seconds),
  )

/** The edits of all ticked candidates as one set: where two cuts meet, they become one. */
export function editsOf(trim: Trim, ticked: readonly TrimCandidate[]): readonly Edit[] {
  const edits = counted(trim, ticked)
    .flatMap((one) => one.edits)
    .sort((a, b) => before(a.range.start, b.range.start))
  const merged: Edit[] = []
  for (const edit of edits) {
    const last = merged.at(-1)
    if (!last || before(edit.range.start, last.range.end) >= 0) merged.push(edit)
    else merged[merged.length - 1] = joined(last, edit)
  }
  return merged
}

function joined(first: Edit, second: Edit): Edit {
  const further = before(first.range.end, second.range.end) < 0 ? second : first
  return { range: { start: first.range.start, end: further.range.end }, newText: first.newText + second.newText }
}

const before = (a: Position, b: Position): number => a.line - b.line || a.character - b.character
