import type { Span } from '../span.ts'
import { isBlank, isLineEnd, lineEnd, trimmed } from './lines.ts'

/** The starts of all lines `## …` (0–3 spaces before it, exactly two marks) from `from` on. */
export function touchHeadings(text: string, from: number): number[] {
  const starts: number[] = []
  for (let at = text.indexOf('##', from); at >= 0; at = text.indexOf('##', at)) {
    const start = headingLineStart(text, at, from)
    if (start >= 0 && isMarkEnd(text, at + 2)) starts.push(start)
    // Past the whole run of marks: a run is looked at once.
    while (text.charCodeAt(at) === HASH) at++
  }
  return starts
}

/** The words of a heading line of the given level that starts at `start`, without marks; null when it is none. */
export function headingWords(text: string, start: number, level: number): Span | null {
  let at = start
  while (at < start + 3 && text.charCodeAt(at) === 32) at++
  for (let i = 0; i < level; i++) if (text.charCodeAt(at + i) !== HASH) return null
  if (!isMarkEnd(text, at + level)) return null
  const words = trimmed(text, { start: at + level, end: lineEnd(text, at) })
  let end = words.end
  while (end > words.start && text.charCodeAt(end - 1) === HASH) end--
  if (end === words.end) return words
  // A closing run of marks counts only behind a blank.
  return end === words.start || isBlank(text.charCodeAt(end - 1)) ? trimmed(text, { start: words.start, end }) : words
}

const HASH = 35

function headingLineStart(text: string, at: number, from: number): number {
  let start = at
  while (start > from && at - start < 4 && text.charCodeAt(start - 1) === 32) start--
  return at - start <= 3 && (start === from || isLineEnd(text.charCodeAt(start - 1))) ? start : -1
}

function isMarkEnd(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return at >= text.length || isBlank(code) || isLineEnd(code)
}
