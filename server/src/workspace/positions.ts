/** Where each line of a text begins, as UTF-16 offsets. A line ends at LF, CRLF or CR. */
export type LineStarts = readonly number[]

/** Line and column from 0, in UTF-16 code units: the editor protocol's way; people count from 1. */
export type Position = Readonly<{ line: number; column: number }>

const LF = 10
const CR = 13

/** One pass over the text; the first line always begins at 0. */
export function lineStarts(text: string): LineStarts {
  const starts = [0]
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== LF && code !== CR) continue
    if (code === CR && text.charCodeAt(i + 1) === LF) i++
    starts.push(i + 1)
  }
  return starts
}

/** The position of an offset. One outside the text is moved to its border, one within a CRLF to before it. */
export function positionAt(text: string, starts: LineStarts, offset: number): Position {
  const inside = Math.max(0, Math.min(offset, text.length))
  const line = lastNotAfter(starts, inside)
  const splitsLineEnd = text.charCodeAt(inside - 1) === CR && text.charCodeAt(inside) === LF
  return { line, column: inside - (starts[line] ?? 0) - (splitsLineEnd ? 1 : 0) }
}

function lastNotAfter(starts: LineStarts, offset: number): number {
  let low = 0
  let high = starts.length
  while (low + 1 < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low
}
