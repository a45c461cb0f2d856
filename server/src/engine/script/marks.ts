import { type Span, span } from '../span.ts'
import { misspeltCue, readCue } from './cues.ts'
import { CUE, type Cue, JOIN, type Problem, TAG, type Tag } from './script.ts'
import { crmTagAt, handTag, ruledBlank } from './tags.ts'

/** Stretches of text and what stands for them, each as long as its span. */
export type Fills = { span: Span; fill: string }[]

export type Marks = { masked: string; tags: Tag[]; cues: Cue[]; problems: Problem[] }

/**
 * The text, as long as before, with each tag, cue and link address replaced by its stand-in, so that no Markdown is seen
 * in them. One pass; everything before `from` stays as it is.
 */
export function maskMarks(text: string, from: number): Marks {
  const marks: Marks = { masked: text, tags: [], cues: [], problems: [] }
  const fills: Fills = []
  candidate.lastIndex = from
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const at = match.index
    const end = readMark(text, at, marks, fills)
    candidate.lastIndex = Math.max(end, at + 1)
  }
  if (fills.length > 0) marks.masked = withFills(text, fills)
  return marks
}

const candidate = /[{*%<[_]/g
const bracket = /\[([^[\]\r\n]{0,1000})\]/y
const destination = /\((?:[^()\s<>]|\([^()\s<>]{0,500}\)){0,2000}(?:[ \t]+"[^"\r\n]{0,500}")?\)/y
const reference = /\[[^[\]\r\n]{0,200}\]/y
const angled = /<(?! )([^<>\r\n="'/@:{}[\]]{1,60})(?<! )>/y
const braced = /\{([^{}\r\n/@:<>[\]]{1,60})\}/y
const ruled = /_{3,}/y
const openCurly = /\{\{+[ \t]*(?:[\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*)?\}?/uy
const openClassic = /\{![\p{L}\p{N}_]+(?:\.[\p{L}\p{N}_]+)*/uy

/** Reads the mark at `at`, if there is one, and answers where to go on. */
function readMark(text: string, at: number, marks: Marks, fills: Fills): number {
  const sign = text[at]
  const crm = sign === '[' || sign === '_' ? null : crmTagAt(text, at)
  if (crm) return keepTag(crm, marks, fills)
  if (sign === '[') return readBracket(text, at, marks, fills)
  if (sign === '_') {
    const run = exec(ruled, text, at)
    return run ? keepTag(ruledBlank(span(at, at + run[0].length)), marks, fills) : at
  }
  if (sign === '<' || sign === '{') {
    const inner = exec(sign === '<' ? angled : braced, text, at)
    const tag = inner && handTag(span(at, at + inner[0].length), inner[1]!, sign)
    if (tag) return keepTag(tag, marks, fills)
  }
  const open = sign === '{' ? (exec(openCurly, text, at) ?? exec(openClassic, text, at)) : null
  if (!open) return at
  const missing = missingBraces(text, at, at + open[0].length)
  if (missing > 0) marks.problems.push(unclosedTag(span(at, at + open[0].length), open[0], '}'.repeat(missing)))
  return at + open[0].length
}

function keepTag(tag: Tag, marks: Marks, fills: Fills): number {
  marks.tags.push(tag)
  fill(fills, tag.span, TAG)
  return tag.span.end
}

function readBracket(text: string, at: number, marks: Marks, fills: Fills): number {
  const match = exec(bracket, text, at)
  if (!match) return at
  const inner = match[1]!
  const end = at + match[0].length
  const short = inner.length <= 118
  const cue = short ? readCue(span(at, end), inner) : null
  if (cue) {
    marks.cues.push(cue)
    fill(fills, cue.span, CUE)
    return end
  }
  const address = exec(destination, text, end) ?? exec(reference, text, end)
  if (address) {
    const stop = end + address[0].length
    if (text[at - 1] === '!') {
      fill(fills, span(at - 1, stop), ' ')
      return stop
    }
    fill(fills, span(at, at + 1), JOIN)
    fill(fills, span(end - 1, stop), JOIN)
    return stop
  }
  if (/^[ xX]$/.test(inner)) {
    fill(fills, span(at, end), ' ')
    return end
  }
  if (!short || /[{}<>*%|]/.test(inner)) return at
  const tag = handTag(span(at, end), inner, '[')
  if (tag) return keepTag(tag, marks, fills)
  const problem = misspeltCue(span(at, end), inner)
  if (problem) marks.problems.push(problem)
  return at
}

/** None where there are as many braces as at the beginning: `{{}}`, or a tag that is too long to be one. */
function missingBraces(text: string, at: number, end: number): number {
  let opened = 1
  while (opened < 3 && text[at + opened] === '{') opened++
  let closed = text[end - 1] === '}' ? 1 : 0
  while (closed < opened && text[end] === '}') {
    closed++
    end++
  }
  return opened - closed
}

function unclosedTag(where: Span, found: string, missing: string): Problem {
  return {
    rule: 'unclosed-merge-tag',
    span: where,
    says: {
      en: `The personal field “${found}” is never closed; add “${missing}”.`,
      es: `El campo personalizado «${found}» no se cierra; añadir «${missing}».`,
    },
    mends: [
      {
        title: { en: `Add “${missing}”`, es: `Añadir «${missing}»` },
        edits: [{ span: span(where.end, where.end), text: missing }],
      },
    ],
  }
}

function exec(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at
  return form.exec(text)
}

function fill(fills: Fills, at: Span, sign: string): void {
  fills.push({ span: at, fill: sign.repeat(at.end - at.start) })
}

/** The text with each stretch replaced; stretches do not overlap. */
export function withFills(text: string, fills: Fills): string {
  const pieces: string[] = []
  let from = 0
  for (const { span: at, fill: sign } of fills.sort((a, b) => a.span.start - b.span.start)) {
    pieces.push(text.slice(from, at.start), sign)
    from = at.end
  }
  return pieces.join('') + text.slice(from)
}
