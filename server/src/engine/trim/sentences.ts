import { afterLineEnd, isLineEnd, lineEnd, lineStart, onlyBlanks } from '../script/lines.ts'
import type { Touch } from '../script/script.ts'
import { type Span, span } from '../span.ts'
import type { TimedTouch } from '../speech/timed.ts'
import type { Cut } from './cut.ts'
import { keptIn } from './kept.ts'

/**
 * Every sentence that is heard, as something to cut. Each takes the blanks behind it and no others, so that any of them
 * can go together: no two overlap. Nothing is offered where only one is left.
 */
export function sentenceCuts({ touch, sentences }: TimedTouch): Cut[] {
  const heard = sentences.filter(({ first, last }) => first < last)
  if (heard.length < 2) return []
  return sentences.flatMap(({ span: own, first, last }, i) => {
    if (first === last) return []
    const next = sentences[i + 1]?.span.start ?? touch.text.length
    const whole = room(touch, own, next, sentences[i - 1]?.span.end ?? 0)
    const kept = whole && keptIn(touch, whole, own.end)
    if (!kept) return []
    const edits = without(whole, kept).flatMap(({ start, end }) => {
      // Behind something that stays, so does the blank after it.
      const from = start >= own.end ? start + touch.text.slice(start, end).search(/\S|$/) : start
      return from < end ? [{ span: span(from, end), text: '' }] : []
    })
    return [{ what: 'sentence' as const, first, last, span: own, edits }]
  })
}

/** The sentence and what goes with it: the blanks up to the next one, its line end, its list mark where it is alone. */
function room({ text, paragraphs }: Touch, own: Span, next: number, before: number): Span | null {
  const paragraph = paragraphs.find((one) => one.start <= own.start && own.end <= one.end)
  if (!paragraph) return null
  if (next < paragraph.end) return span(own.start, next)
  const lineFrom = lineStart(text, own.start)
  const alone = before <= paragraph.start
  const marked = alone && listMark.test(text.slice(lineFrom, own.start))
  const start = marked ? lineFrom : own.start
  const close = lineEnd(text, paragraph.end)
  if (start !== lineFrom || !onlyBlanks(text, paragraph.end, close)) return span(start, paragraph.end)
  let end = afterLineEnd(text, close)
  if (alone && !marked) while (end < text.length && isEmptyLine(text, end)) end = afterLineEnd(text, lineEnd(text, end))
  return span(start, end)
}

const listMark = /^[ \t]*(?:[-+*]|\d{1,2}[.)])[ \t]+$/

const isEmptyLine = (text: string, at: number): boolean =>
  isLineEnd(text.charCodeAt(at)) || onlyBlanks(text, at, lineEnd(text, at))

/** What is left of a span when others, in order, are taken out of it. */
function without(whole: Span, kept: readonly Span[]): Span[] {
  const pieces: Span[] = []
  let start = whole.start
  for (const one of kept) {
    if (one.start > start) pieces.push(span(start, one.start))
    start = one.end
  }
  if (whole.end > start) pieces.push(span(start, whole.end))
  return pieces
}
