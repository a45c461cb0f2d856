import type { ReportedFinding } from '../engine/report.ts'
import type { ExplainedFinding, ExplainResult } from '../protocol.ts'
import { type ExplainedSentence, explain } from '../workspace/explain.ts'
import { rangeOf } from './convert.ts'
import { sliceLine } from './spoken.ts'
import type { View } from './views.ts'

/** What was heard in the script: what each sentence does, by which words, and the suggestions that it led to. */
export function explainedIn({ document, report, locale }: View): NonNullable<ExplainResult> {
  const { source } = report
  const finding = ({ message, severity, span }: ReportedFinding): ExplainedFinding => ({
    message: message[locale],
    severity,
    range: rangeOf(document, span),
  })
  const sentence = ({ span, seconds, parts, findings }: ExplainedSentence) => ({
    text: sliceLine(source, span, MOST),
    range: rangeOf(document, span),
    seconds,
    parts: parts.map(({ name, heard }) => ({
      name: name[locale],
      heard: [...new Set(heard.map((words) => sliceLine(source, words, MOST)))],
    })),
    findings: findings.map(finding),
  })
  return {
    version: document.version,
    language: report.language,
    touches: explain(report).map(({ touch, sentences, missing }) => ({
      index: touch.index,
      title: touch.title,
      range: rangeOf(document, touch.span),
      channel: touch.channel,
      spoken: touch.facts.spoken,
      seconds: touch.seconds,
      sentences: sentences.map(sentence),
      missing: missing.map(finding),
    })),
  }
}

/** UTF-16 code units of a quotation. */
const MOST = 200
