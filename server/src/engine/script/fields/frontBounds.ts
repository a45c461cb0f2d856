import { afterLineEnd, lineEnd, onlyBlanks } from '../lines.ts'

/** Where the front matter of a file lies: its opening line, its lines, and where the body begins. */
export type FrontBounds = Readonly<{
  open: number
  openEnd: number
  /** The lines between the marks: `from` is the first one's start, `to` the closing mark's line or the body. */
  from: number
  to: number
  closed: boolean
  /** Behind the closing mark, or behind the last line. */
  end: number
  bodyStart: number
  lines: number
}>

/**
 * Finds the front matter, or null when the first line is no `---`. It is closed by `---` or `...`; but a `---` further
 * down, behind a heading with prose under it, is a pause in the text and closes nothing. Left open, it ends before the
 * first line that cannot be part of it, or before a heading; comments at its end then count as the body's headings.
 */
export function findFrontMatter(source: string): FrontBounds | null {
  const open = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const openEnd = lineEnd(source, open)
  if (!isMark(source, open, openEnd, '---')) return null
  const from = afterLineEnd(source, openEnd)
  let lines = 0
  let stop = -1
  let stopLines = 0
  let last = from
  let heading = false
  let blank = false
  for (let start = from; start < source.length; lines++) {
    const end = lineEnd(source, start)
    const next = afterLineEnd(source, end)
    if (isMark(source, start, end, '---') || isMark(source, start, end, '...'))
      return { open, openEnd, from, to: start, closed: true, end, bodyStart: next, lines }
    const kind = kindOf(source, start, end, blank)
    if (kind === 'heading') heading = true
    if (stop < 0 && (kind === 'heading' || kind === 'other')) {
      stop = last
      stopLines = lines
    }
    if (stop >= 0 && heading && kind === 'other' && isProse(source, start, end)) break
    if (kind === 'entry') last = next
    blank = kind === 'blank'
    start = next
  }
  const to = stop < 0 ? last : stop
  return {
    open,
    openEnd,
    from,
    to,
    closed: false,
    end: Math.max(openEnd, beforeLineEnd(source, to)),
    bodyStart: to,
    lines: stop < 0 ? lines : stopLines,
  }
}

function isMark(source: string, start: number, end: number, mark: string): boolean {
  return source[start] === mark[0] && source.startsWith(mark, start) && onlyBlanks(source, start + 3, end)
}

type LineKind = 'blank' | 'comment' | 'heading' | 'entry' | 'other'

const entry = /(?:["']?[\p{L}_][\p{L}\p{M}\p{N}_.-]*["']?[ \t]*:(?=[ \t]|$)|-(?=[ \t]|$)|[}\]][}\],]*[ \t]*$)/muy
const touchHeading = / {0,3}##(?=[ \t]|$)/my

function kindOf(source: string, start: number, end: number, afterBlank: boolean): LineKind {
  if (isPlainKey(source, start)) return 'entry'
  if (onlyBlanks(source, start, end)) return 'blank'
  touchHeading.lastIndex = start
  if (touchHeading.test(source)) return 'heading'
  const first = source.charCodeAt(start)
  if (first === 35) return afterBlank && /^#[ \t]/.test(source.slice(start, start + 2)) ? 'heading' : 'comment'
  if (first === 32 || first === 9) return 'entry'
  entry.lastIndex = start
  return entry.test(source) ? 'entry' : 'other'
}

/** What `entry` says of most lines, without its work. */
function isPlainKey(source: string, start: number): boolean {
  let at = start
  for (let code = source.charCodeAt(at); (code >= 97 && code <= 122) || code === 95; ) code = source.charCodeAt(++at)
  return at > start && source.charCodeAt(at) === 58 && source.charCodeAt(at + 1) === 32
}

/** Four words and no key: somebody's sentence, and no half-typed entry. */
function isProse(source: string, start: number, end: number): boolean {
  return /^\S+(?:[ \t]+\S+){3}/.test(source.slice(start, Math.min(end, start + 400)))
}

function beforeLineEnd(source: string, at: number): number {
  if (at > 0 && source.charCodeAt(at - 1) === 10) at--
  else if (at > 0 && source.charCodeAt(at - 1) === 13) return at - 1
  return at > 0 && source.charCodeAt(at - 1) === 13 && source.charCodeAt(at) === 10 ? at - 1 : at
}
