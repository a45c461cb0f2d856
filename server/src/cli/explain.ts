import type { Language } from '../engine/language/text.ts'
import type { Report, ReportedFinding } from '../engine/report.ts'
import type { Span } from '../engine/span.ts'
import { type ExplainedSentence, explain } from '../workspace/explain.ts'
import { clean } from './clean.ts'
import type { Colors } from './colors.ts'
import type { FileLines } from './filePrinter.ts'
import { stepLine } from './stepLine.ts'
import { words } from './words.ts'
import { type Paper, padStart, wrap } from './wrap.ts'

/** Under each step its sentences with their seconds; under each sentence what it does and what was found in it. */
export const explainLines: FileLines = (report, language, paper, color) => {
  const say = words[language]
  const only = report.touches.length === 1
  return explain(report).flatMap(({ touch, sentences, missing }) => [
    ...wrap(stepLine(touch, only, say), paper.width - 2).map((line) => `  ${color.strong(line)}`),
    ...missing.flatMap((finding) => suggestionLines(finding, language, paper, color, 4)),
    ...sentences.flatMap((sentence) => sentenceLines(report, sentence, language, paper, color)),
  ])
}

/** Columns of the seconds, wide enough for `100.0 s`. */
const SECONDS = 7
const INDENT = 4 + SECONDS + 2
const MIN_WIDTH = 12

function sentenceLines(
  { source }: Report,
  { span, seconds, parts, findings }: ExplainedSentence,
  language: Language,
  paper: Paper,
  color: Colors,
): string[] {
  const say = words[language]
  const [first = '', ...rest] = indented(textIn(source, span), paper, INDENT)
  const time = `    ${color.faint(padStart(say.tenths(seconds), SECONDS))}  `
  const named = parts.map(({ name, heard }) => {
    const quotes = [...new Set(heard.map((words) => say.quoted(textIn(source, words))))]
    return quotes.length > 0 ? `${name[language]}: ${quotes.join(', ')}` : name[language]
  })
  return [
    time + first.slice(INDENT),
    ...rest,
    ...indented(named.join(' · ') || say.nothingHeard, paper, INDENT).map(color.faint),
    ...findings.flatMap((finding) => suggestionLines(finding, language, paper, color, INDENT)),
  ]
}

function suggestionLines(
  { severity, message }: ReportedFinding,
  language: Language,
  paper: Paper,
  color: Colors,
  by: number,
): string[] {
  const name = words[language].severities[severity]
  const [first = '', ...rest] = indented(`${name}: ${clean(message[language])}`, paper, by)
  return [first.replace(name, color.severity[severity](name)), ...rest]
}

const textIn = (source: string, { start, end }: Span): string => clean(source.slice(start, end))

const indented = (text: string, { width }: Paper, by: number): string[] =>
  wrap(text, Math.max(MIN_WIDTH, width - by)).map((line) => ' '.repeat(by) + line)
