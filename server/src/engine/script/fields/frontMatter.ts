import { type Span, span } from '../../span.ts'
import { afterLineEnd, isLineEnd, lineEnd, onlyBlanks } from '../lines.ts'
import type { FrontMatter, Problem } from '../script.ts'
import { type FrontBounds, findFrontMatter } from './frontBounds.ts'
import type { FrontEntry } from './frontEntries.ts'
import { readFrontValues } from './frontValues.ts'
import { readPlainEntries } from './plainFront.ts'
import { readYamlEntries } from './yaml.ts'
import { yamlProblem } from './yamlProblems.ts'

/** The front matter of a file, what is wrong with it, and the offset in `source` at which the body begins. */
export type FrontReading = Readonly<{ front: FrontMatter; problems: readonly Problem[]; bodyStart: number }>

/**
 * Reads the front matter of a whole file (a BOM before it is passed over; it is still counted in every offset). Total and
 * linear: an entry that cannot be read is one problem, and all the others count. Without `knownRules` no rule is unknown.
 */
export function readFrontMatter(source: string, knownRules: ReadonlySet<string> = new Set()): FrontReading {
  const bounds = findFrontMatter(source)
  if (!bounds) {
    const front = { span: null, fields: [], values: {} }
    return { front, problems: [], bodyStart: source.charCodeAt(0) === 0xfeff ? 1 : 0 }
  }
  const problems: Problem[] = bounds.closed ? [] : [unclosed(source, bounds)]
  const whole = span(bounds.open, bounds.end)
  if (bounds.to - bounds.from > MOST_LETTERS || bounds.lines > MOST_LINES) {
    problems.push(tooLarge(bounds))
    return { front: { span: whole, fields: [], values: {} }, problems, bodyStart: bounds.bodyStart }
  }
  const entries = readEntries(source, span(bounds.from, bounds.to), problems)
  const { fields, values, problems: ofValues } = readFrontValues(source, entries, knownRules)
  problems.push(...ofValues)
  if (problems.length > 1) problems.sort((a, b) => a.span.start - b.span.start)
  return { front: { span: whole, fields, values }, problems, bodyStart: bounds.bodyStart }
}

const MOST_LETTERS = 32 * 1024
const MOST_LINES = 500

/** Top-level entries: all at once where everything is plain, else entry by entry, so that a broken one breaks nothing else. */
export function readEntries(
  source: string,
  { start: from, end: to }: Span,
  problems: Problem[],
  mostBrackets?: number,
): readonly FrontEntry[] {
  const plain = readPlainEntries(source, from, to)
  if (plain) return plain
  const entries: FrontEntry[] = []
  for (const chunk of chunksOf(source, from, to)) {
    const { start, end } = chunk
    const read = readPlainEntries(source, start, end) ?? readYamlEntries(source, start, end, mostBrackets)
    if (Array.isArray(read)) entries.push(...read)
    else problems.push(yamlProblem(source, chunk, read))
  }
  return entries
}

/**
 * Each top-level entry with the lines that belong to it: indented ones, blank ones, comments, closing brackets, and
 * `- …` where the entry has no value on its own line.
 */
function chunksOf(source: string, from: number, to: number): Span[] {
  const starts: number[] = []
  let form: string | undefined
  for (let at = from; at < to; ) {
    const end = lineEnd(source, at)
    const first = source[at]!
    if (!onlyBlanks(source, at, end) && first !== '#' && (form === undefined || !goesOn(source.slice(at, end), form))) {
      starts.push(at)
      form = formOf(source.slice(at, end))
      // `{ … }` around everything is one entry to YAML.
      if (starts.length === 1 && first === '{') break
    }
    at = afterLineEnd(source, end)
  }
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? to }))
}

/** What may follow an entry at the margin: `-` behind an empty value or another `-`, `:` behind a `?`. */
function formOf(line: string): string {
  if (line[0] === '-' || /:[ \t]*(?:#.*)?$/.test(line)) return '-'
  return line[0] === '?' ? ':' : ''
}

function goesOn(line: string, form: string): boolean {
  if (' \t}]'.includes(line[0]!)) return true
  return line[0] === form && (line.length === 1 || line[1] === ' ' || line[1] === '\t')
}

function unclosed(source: string, { open, openEnd, from, to }: FrontBounds): Problem {
  const eol = from > openEnd ? source.slice(openEnd, from) : '\n'
  const before = to > 0 && isLineEnd(source.charCodeAt(to - 1)) ? '' : eol
  const close = {
    title: { en: 'Close the script details with ---', es: 'Cerrar los datos del guion con ---' },
    edits: [{ span: span(to, to), text: `${before}---${eol}` }],
  }
  const drop = {
    title: { en: 'Remove this ---', es: 'Quitar este ---' },
    edits: [{ span: span(open, from), text: '' }],
  }
  return {
    rule: 'unclosed-front-matter',
    span: span(open, openEnd),
    says: {
      en: 'Close the script details with a line --- behind the last one.',
      es: 'Cerrar los datos del guion con una línea --- tras el último.',
    },
    mends: from < to ? [close] : [close, drop],
  }
}

function tooLarge({ open, openEnd }: FrontBounds): Problem {
  return {
    rule: 'too-large',
    span: span(open, openEnd),
    says: {
      en: 'Shorten the script details to 500 lines and 32 KB; until then they do not count.',
      es: 'Acortar los datos del guion a 500 líneas y 32 KB; hasta entonces no cuentan.',
    },
  }
}
