import type { Language } from '../engine/language/text.ts'
import type { Report, ReportedFinding, TouchReport } from '../engine/report.ts'
import { saidText } from '../engine/speech/saidText.ts'
import { type Wording, wordingOf } from '../workspace/covers.ts'
import { type ExplainedTouch, explain } from '../workspace/explain.ts'
import type { Examined } from './examine.ts'
import type { Options } from './options.ts'
import { shownPath } from './paths.ts'
import { inOrder, type Place, placesIn } from './places.ts'
import type { Printer } from './printer.ts'

/** The report for programs, version 1: one line a file, so that a thousand of them never stand in memory together. */
export function jsonPrinter(options: Options, pageOf: (rule: string) => string | null, cwd: string): Printer {
  let before = '\n'
  return {
    begin: '{"version":1,"files":[',
    file(examined) {
      const json = before + JSON.stringify(fileEntry(examined, options, pageOf, cwd))
      before = ',\n'
      return json
    },
    end({ files, error, warning, info, hint, suppressed, covered }) {
      const counts = { errors: error, warnings: warning, infos: info, hints: hint, suppressed, covered }
      return `\n],"summary":${JSON.stringify({ files, ...(options.command === 'check' && counts) })}}\n`
    },
  }
}

function fileEntry(
  examined: Examined,
  { command, language: wanted }: Options,
  pageOf: (rule: string) => string | null,
  cwd: string,
) {
  const { path } = examined
  const withFindings = command === 'check'
  if ('error' in examined) {
    const error = examined.error[wanted ?? 'en']
    return { path, language: null, languageFrom: null, touches: [], ...(withFindings && { findings: [] }), error }
  }
  const { report } = examined
  const { language, languageFrom } = report
  const touches = touchesEntry(report, command, wanted ?? language)
  if (!withFindings) return { path, language, languageFrom, touches }
  const places = placesIn(report)
  const wording = wordingOf(report)
  const findings = inOrder(report.findings).map((finding) =>
    findingEntry(finding, path, wanted ?? language, wording, places, pageOf(finding.rule), cwd),
  )
  return { path, language, languageFrom, touches, findings }
}

function touchesEntry(report: Report, command: Options['command'], language: Language) {
  if (command === 'hear') return report.touches.map(heardEntry)
  if (command === 'explain') return explain(report).map((touch) => explainedEntry(touch, language))
  return report.touches.map(touchEntry)
}

const touchEntry = (touch: TouchReport) => ({
  index: touch.index,
  title: touch.title,
  channel: touch.channel,
  start: touch.span.start,
  end: touch.span.end,
  words: touch.words,
  written: touch.written,
  seconds: tenths(touch.seconds),
  fastest: tenths(touch.fastest),
  slowest: tenths(touch.slowest),
})

const heardEntry = (touch: TouchReport) => ({
  ...touchEntry(touch),
  sentences: touch.facts.spoken
    ? saidText(touch.facts.timed).map(({ text, seconds, span }) => ({
        said: text,
        seconds: tenths(seconds),
        ...touch.toSource(span),
      }))
    : [],
})

const explainedEntry = ({ touch, sentences, missing }: ExplainedTouch, language: Language) => ({
  ...touchEntry(touch),
  sentences: sentences.map(({ span, seconds, parts, findings }) => ({
    ...span,
    seconds: tenths(seconds),
    parts: parts.map(({ role, name, heard }) => ({ role, name: name[language], heard })),
    rules: findings.map(({ rule }) => rule),
  })),
  rules: missing.map(({ rule }) => rule),
})

function findingEntry(
  finding: ReportedFinding,
  path: string,
  language: Language,
  wording: Wording,
  place: (offset: number) => Place,
  url: string | null,
  cwd: string,
) {
  const { start, end } = finding.span
  const from = place(start)
  const to = place(end)
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: wording(finding, language),
    touch: finding.touch,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    url,
    under: finding.under,
    related: finding.related.map((one) => ({ ...relatedPlace(one, path, place, cwd), message: one.message[language] })),
    fixes: finding.fixes().map((fix) => ({
      title: fix.title[language],
      kind: fix.kind,
      safe: fix.safe ?? false,
      preferred: fix.preferred ?? false,
      edits: fix.edits.map(({ span, text }) => ({ start: span.start, end: span.end, text })),
    })),
  }
}

type Related = ReportedFinding['related'][number]

function relatedPlace({ span, elsewhere }: Related, path: string, place: (offset: number) => Place, cwd: string) {
  if (!elsewhere) return { path, start: span.start, end: span.end, ...place(span.start) }
  const { uri, start } = elsewhere
  const { start: from, end } = elsewhere.span
  return { path: shownPath(cwd, uri), start: from, end, line: start.line + 1, column: start.column + 1 }
}

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10
