import { lastIndex, type Span } from '../span.ts'
import type { Removed } from './script.ts'

/** A span of the script's text as a span of the source: comments at its borders stay outside. */
export function toSource(removed: readonly Removed[], { start, end }: Span): Span {
  if (removed.length === 0) return { start, end }
  const sourceEnd = offsetInSource(removed, end, false)
  return { start: start === end ? sourceEnd : offsetInSource(removed, start, true), end: sourceEnd }
}

/** The pieces of source that a span of the text covers: a comment inside it is in none of them. */
export function piecesInSource(removed: readonly Removed[], { start, end }: Span): Span[] {
  const inside = removed.filter((cut) => cut.at > start && cut.at < end)
  const borders = [start, ...inside.map((cut) => cut.at), end]
  return borders.slice(1).map((border, i) => toSource(removed, { start: borders[i]!, end: border }))
}

/** An offset of the source as one of the text; what lies inside a comment falls to where the comment stood. */
export function fromSource(removed: readonly Removed[], offset: number): number {
  const i = lastIndex(removed, (cut) => cut.start <= offset)
  if (i < 0) return offset
  const cut = removed[i]!
  return cut.at + Math.max(0, offset - cut.start - cut.length)
}

function offsetInSource(removed: readonly Removed[], offset: number, pastCut: boolean): number {
  const i = lastIndex(removed, (cut) => (pastCut ? cut.at <= offset : cut.at < offset))
  if (i < 0) return offset
  const cut = removed[i]!
  return cut.start + cut.length + offset - cut.at
}
