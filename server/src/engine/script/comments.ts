import { type Span, span } from '../span.ts'
import { touchHeadings } from './headings.ts'
import { afterLineEnd, isBlank, isLineEnd, lineEnd, onlyBlanks, skipBlanks } from './lines.ts'
import type { Directive, Problem, Removed } from './script.ts'

/**
 * The source without its comments. A line that holds nothing but comments goes with its line end; another comment leaves
 * exactly nothing. A comment that is still open ends at the next `##` line, or at the end of the file.
 */
export function takeOutComments(
  source: string,
  bodyStart: number,
): { text: string; removed: Removed[]; directives: Directive[]; problems: Problem[] } {
  const problems: Problem[] = []
  const comments = findComments(source, bodyStart, problems)
  if (comments.length === 0) return { text: source, removed: [], directives: [], problems }
  const removed: Removed[] = []
  const directives: Directive[] = []
  const kept: string[] = []
  let from = 0
  let length = 0
  for (const cut of withWholeLines(source, comments)) {
    kept.push(source.slice(from, cut.start))
    length += cut.start - from
    from = cut.end
    removed.push({ at: length, start: cut.start, length: cut.end - cut.start })
    for (const comment of cut.comments) {
      const whole = cut.comments.length === 1 ? span(cut.start, cut.end) : comment
      const directive = readDirective(source, comment, whole, length)
      if (directive) directives.push(directive)
    }
  }
  kept.push(source.slice(from))
  return { text: kept.join(''), removed, directives, problems }
}

function findComments(source: string, bodyStart: number, problems: Problem[]): Span[] {
  const comments: Span[] = []
  let start = source.indexOf('<!--', bodyStart)
  if (start < 0) return comments
  const headings = touchHeadings(source, bodyStart)
  let heading = 0
  let close = -1
  while (start >= 0) {
    // The next close and the next heading are looked for once each, so that many open comments stay linear.
    if (close < start + 4) close = source.indexOf('-->', start + 4)
    if (close < 0) close = source.length
    while (heading < headings.length && headings[heading]! <= start) heading++
    const limit = headings[heading] ?? source.length
    const closed = close < source.length && close + 3 <= limit
    const end = closed ? close + 3 : beforeHeading(source, limit)
    comments.push(span(start, end))
    if (!closed) problems.push(unclosedComment(source, start))
    start = source.indexOf('<!--', end)
  }
  return comments
}

/** Where the line before a heading ends: without that line end the heading would begin no line. */
function beforeHeading(source: string, at: number): number {
  if (at === source.length || !isLineEnd(source.charCodeAt(at - 1))) return at
  return source.startsWith('\r\n', at - 2) ? at - 2 : at - 1
}

function unclosedComment(source: string, start: number): Problem {
  const end = lineEnd(source, start)
  return {
    rule: 'unclosed-comment',
    span: span(start, start + 4),
    inSource: true,
    says: {
      en: 'This comment is never closed, so nothing after it in this step is read aloud. Close it with -->.',
      es: 'Este comentario no se cierra, así que nada de lo que sigue en este paso se lee en voz alta. Cerrarlo con -->.',
    },
    mends: [
      {
        title: { en: 'Close the comment at the end of this line', es: 'Cerrar el comentario al final de esta línea' },
        edits: [{ span: span(end, end), text: ' -->' }],
      },
    ],
  }
}

type Cut = { start: number; end: number; comments: Span[] }

/** Comments that share lines with nothing else grow to those whole lines; neighbours on one line are one cut. */
function withWholeLines(source: string, comments: readonly Span[]): Cut[] {
  const cuts: Cut[] = []
  for (let i = 0; i < comments.length; i++) {
    const own = [comments[i]!]
    const start = blankLineStart(source, own[0]!.start)
    let end = own[0]!.end
    while (i + 1 < comments.length && onlyBlanks(source, end, comments[i + 1]!.start)) {
      own.push(comments[++i]!)
      end = own.at(-1)!.end
    }
    const rest = skipBlanks(source, end, source.length)
    const alone = start >= 0 && (rest === source.length || isLineEnd(source.charCodeAt(rest)))
    if (alone) cuts.push({ start, end: afterLineEnd(source, rest), comments: own })
    else for (const comment of own) cuts.push({ ...comment, comments: [comment] })
  }
  return cuts
}

/** The line's start when only blanks stand before `at` on it, else -1: never looks further than those blanks. */
function blankLineStart(source: string, at: number): number {
  let start = at
  while (start > 0 && isBlank(source.charCodeAt(start - 1))) start--
  return start === 0 || isLineEnd(source.charCodeAt(start - 1)) ? start : -1
}

const directiveForm = /^<!--\s*voicemail-(disable-next-line|disable|enable)(?![\w-])([\s\S]*?)(?:-->)?$/
/** Of a comment that is never closed only the first line: what follows are somebody's sentences. */
const ownWords = (comment: string): string => (comment.endsWith('-->') ? comment : /^[^\r\n]*/.exec(comment)![0])

function readDirective(source: string, comment: Span, whole: Span, at: number): Directive | null {
  // A directive is short; a long comment is only looked at where it begins.
  if (comment.end - comment.start > 2000) return null
  const match = directiveForm.exec(ownWords(source.slice(comment.start, comment.end)))
  if (!match) return null
  const list = match[2]!
  const dash = list.search(/(?:^|\s)--(?:\s|$)/)
  const named = dash < 0 ? list : list.slice(0, dash)
  const reason = dash < 0 ? null : list.slice(dash).trim().slice(2).trim() || null
  const listStart = comment.start + match[0].indexOf(match[1]!) + match[1]!.length
  const rules = [...named.matchAll(/[^\s,]+/g)].map((m) => ({
    name: m[0],
    span: span(listStart + m.index, listStart + m.index + m[0].length),
  }))
  return { kind: match[1] as Directive['kind'], rules, reason, span: comment, whole, at }
}
