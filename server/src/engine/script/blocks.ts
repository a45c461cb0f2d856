import { type Span, span } from '../span.ts'
import { headingWords } from './headings.ts'
import { afterLineEnd, isLineEnd, lineEnd, skipBlanks, trimmed } from './lines.ts'
import { type MarkdownBlocks, readMarkdown } from './markdown.ts'

/**
 * The body of a touch as paragraphs that are read aloud and notes that are not. Lines are gathered into runs between
 * blank lines, quotes and fences; only a run with Markdown in it is given to the Markdown parser, and never one that is
 * so long or so deeply nested that parsing it would cost more than it tells.
 */
export function readBlocks(masked: string, from: number): MarkdownBlocks {
  const blocks: MarkdownBlocks = { paragraphs: [], notes: [], tables: [], markup: [] }
  let run = -1
  let runEnd = from
  let quote: Span | null = null
  const endRun = () => {
    if (run >= 0) readRun(masked, span(run, runEnd), blocks)
    run = -1
  }
  const endQuote = () => {
    if (quote) blocks.notes.push(quote)
    quote = null
  }
  for (let start = from; start < masked.length; ) {
    const end = lineEnd(masked, start)
    const first = skipBlanks(masked, start, end)
    const fence = fenceMark(masked, first, end)
    let next = afterLineEnd(masked, end)
    if (fence) {
      endRun()
      const closed = fenceEnd(masked, next, fence)
      blocks.notes.push(span(first, closed))
      next = afterLineEnd(masked, lineEnd(masked, closed))
    } else if (first === end) endRun()
    else if (masked[first] === '>' && first - start <= 3) {
      endRun()
      quote = span(quote?.start ?? first, end)
    } else {
      if (run < 0) run = start
      runEnd = end
    }
    if (fence || first === end || masked[first] !== '>') endQuote()
    start = next
  }
  endRun()
  endQuote()
  return blocks
}

const LONGEST_RUN = 20_000
const markdownSigns = /[*_`<>&\\~|]|(?:^|[\r\n])[ \t]*(?:[-+#]|\d{1,2}[.)])/

function readRun(masked: string, run: Span, blocks: MarkdownBlocks): void {
  const text = masked.slice(run.start, run.end)
  const words = trimmed(masked, run)
  if (!markdownSigns.test(text) || text.length > LONGEST_RUN || isDeep(text)) blocks.paragraphs.push(words)
  else if (headingWords(text, 0, 1) && !/[\r\n]/.test(text)) return
  else {
    const read = readMarkdown(text, run.start)
    for (const key of ['paragraphs', 'notes', 'tables', 'markup'] as const) blocks[key].push(...(read[key] as never[]))
  }
}

/** More than fifty list or quote marks at the start of one line. */
const isDeep = (text: string): boolean => /(?:^|[\r\n])(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])(?=[ \t])){51}/.test(text)

function fenceMark(text: string, at: number, end: number): string | null {
  const sign = text[at]
  if (sign !== '`' && sign !== '~') return null
  let stop = at
  while (text[stop] === sign) stop++
  if (stop - at < 3) return null
  return sign === '`' && text.slice(stop, end).includes('`') ? null : sign.repeat(stop - at)
}

/** The end of the line that closes the fence, or of the text. */
function fenceEnd(text: string, from: number, fence: string): number {
  for (let start = from; start < text.length; ) {
    const end = lineEnd(text, start)
    const line = trimmed(text, span(start, end))
    if (line.end - line.start >= fence.length && isOnly(text, line, fence[0]!)) return end
    start = afterLineEnd(text, end)
  }
  return isLineEnd(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length
}

function isOnly(text: string, { start, end }: Span, sign: string): boolean {
  for (let at = start; at < end; at++) if (text[at] !== sign) return false
  return true
}
