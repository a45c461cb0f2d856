import type { Span } from '../span.ts'

// A line ends at LF, CRLF or a lone CR; nothing else (not U+2028) is a line end.

/** Where the line that holds `offset` starts. */
export function lineStart(text: string, offset: number): number {
  let at = offset
  while (at > 0 && !isLineEnd(text.charCodeAt(at - 1))) at--
  return at
}

/** Where the line that holds `offset` ends, before its terminator. */
export function lineEnd(text: string, offset: number): number {
  let at = offset
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
  return at
}

/** The start of the next line, given where this one ends. */
export function afterLineEnd(text: string, end: number): number {
  if (end >= text.length) return end
  return text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
}

/** Every line of `text` from `from` on, without its terminator. */
export function* linesOf(text: string, from = 0): Generator<Span> {
  let start = from
  while (start < text.length) {
    const end = lineEnd(text, start)
    yield { start, end }
    start = afterLineEnd(text, end)
  }
}

export const isLineEnd = (code: number): boolean => code === 10 || code === 13

export const isBlank = (code: number): boolean => code === 32 || code === 9

/** True when nothing but spaces and tabs stands between the two offsets. */
export function onlyBlanks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false
  return true
}

/** The first offset in `start..end` that is no space or tab. */
export function skipBlanks(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isBlank(text.charCodeAt(at))) at++
  return at
}

/** The span without spaces, tabs and line ends at either side. */
export function trimmed(text: string, { start, end }: Span): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}

const isSpace = (code: number): boolean => isBlank(code) || isLineEnd(code)
