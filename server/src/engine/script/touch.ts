import { type Span, span } from '../span.ts'
import { readBlocks } from './blocks.ts'
import { looksLikeTouchField, readFieldLine } from './fields/fieldLines.ts'
import { touchFieldProblems } from './fields/fields.ts'
import { headingWords } from './headings.ts'
import { afterLineEnd, lineEnd, linesOf, onlyBlanks } from './lines.ts'
import { maskMarks, withFills } from './marks.ts'
import type { Field, Problem, Touch } from './script.ts'
import { sentencesOf } from './sentences.ts'

/**
 * One message, from its own text alone: the stretch from a `##` line to the next, or the body of a file that has none.
 * Total and linear; the same text always gives an equal value.
 */
export function readTouch(text: string): Touch {
  const heading = headingWords(text, 0, 2)
  const title = heading ? null : titleOf(text, 0, text.length)
  const headEnd = heading ? afterLineEnd(text, lineEnd(text, heading.start)) : title ? title.next : 0
  const { fields, end } = readFields(text, headEnd)
  const clean = withoutStandIns(text)
  const unread = title && title.start > 0 ? blanked(clean, title.start, end) : blanked(clean, 0, end)
  const marks = maskMarks(unread, title ? 0 : end)
  const blocks = readBlocks(marks.masked, title ? 0 : end)
  const spoken = spokenText(marks.masked, blocks.paragraphs, blocks.markup)
  const isSpoken = ({ span: at }: { span: Span }) => spoken[at.start] !== ' '
  const tags = marks.tags.filter(isSpoken)
  return {
    text,
    heading,
    title: title?.words ?? null,
    fields,
    paragraphs: blocks.paragraphs,
    spoken,
    sentences: blocks.paragraphs.flatMap((paragraph) => sentencesOf(spoken, paragraph)),
    tags,
    cues: marks.cues.filter(isSpoken),
    notes: [...blocks.notes, ...blocks.tables].sort((a, b) => a.start - b.start),
    problems: [
      ...touchFieldProblems(fields),
      ...marks.problems.filter(isSpoken),
      ...blocks.tables.map((table) => tableProblem(text, table)),
    ],
    hasBlank: tags.some((tag) => tag.byHand !== null),
  }
}

/** The words of the first `# …` line between the two offsets, where that line starts and where the next one does. */
export function titleOf(text: string, from: number, to: number): { words: Span; start: number; next: number } | null {
  for (let at = text.indexOf('#', from); at >= 0 && at < to; at = text.indexOf('#', at + 1)) {
    let start = at
    while (start > from && text[start - 1] === ' ' && at - start < 3) start--
    if (start > from && !/[\r\n]/.test(text[start - 1]!)) continue
    const words = headingWords(text, start, 1)
    if (words) return { words, start, next: afterLineEnd(text, lineEnd(text, at)) }
  }
  return null
}

/** The run of `- key: value` lines from `from` on, and where the text after it begins. */
function readFields(text: string, from: number): { fields: Field[]; end: number } {
  const fields: Field[] = []
  let end = from
  for (const line of linesOf(text, from)) {
    if (fields.length === 0 && onlyBlanks(text, line.start, line.end)) continue
    const field = readFieldLine(text.slice(line.start, line.end), line.start)
    if (!field || (fields.length === 0 && !looksLikeTouchField(field.name))) break
    fields.push(field)
    end = afterLineEnd(text, line.end)
  }
  return { fields, end }
}

/** The script's own private-use characters would be taken for stand-ins. */
const withoutStandIns = (text: string): string => text.replace(/[\uE000-\uE002]/g, ' ')

/** As long as before; everything between the offsets is blank, line ends apart. */
function blanked(text: string, start: number, end: number): string {
  if (start === end) return text
  return (
    text.slice(0, start) +
    text.slice(start, end).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length)) +
    text.slice(end)
  )
}

function spokenText(masked: string, paragraphs: readonly Span[], markup: { span: Span; fill: string }[]): string {
  const marked = withFills(masked, markup)
  const pieces: string[] = []
  let from = 0
  for (const { start, end } of paragraphs) {
    pieces.push(' '.repeat(start - from), marked.slice(start, end))
    from = end
  }
  return pieces.join('') + ' '.repeat(masked.length - from)
}

function tableProblem(text: string, table: Span): Problem {
  const first = span(table.start, Math.min(lineEnd(text, table.start), table.end))
  return {
    rule: 'table-not-spoken',
    span: first,
    says: {
      en: 'A table is not read aloud. If the listener should hear it, write it as sentences.',
      es: 'Una tabla no se lee en voz alta. Si debe oírse, escribirla en frases.',
    },
  }
}
