import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { findingById } from '../engine/findings/index.ts'
import type { Language, Text } from '../engine/language/text.ts'
import type { ReportedFinding } from '../engine/report.ts'
import { overlaps } from '../engine/span.ts'
import { rangeOf } from './convert.ts'
import { grouped } from './group.ts'
import type { View } from './views.ts'

/** What the client can show of a diagnostic. */
export type Showing = Readonly<{ related: boolean; docs: string | null }>

/** More than these an editor only stumbles over. */
export const MOST = 1000

/** The diagnostics of a document; past a thousand, one more says how many are left. */
export function diagnosticsOf(view: View, showing: Showing): Diagnostic[] {
  const shown = view.shown.length > MOST ? view.shown.slice(0, MOST) : view.shown
  const covered = coveredIn(view.report.findings)
  const diagnostics = shown.map((finding) => diagnosticOf(view, finding, showing, covered))
  const next = view.shown[MOST]
  if (next) {
    const range = rangeOf(view.document, { start: next.span.start, end: next.span.start })
    diagnostics.push({ range, severity: 3, source: 'voicemail', message: left(view.shown.length - MOST)[view.locale] })
  }
  return diagnostics
}

/** One finding as a diagnostic. Its message names what it covers. */
export function diagnosticOf(
  view: View,
  finding: ReportedFinding,
  { related, docs }: Showing,
  covered = coveredIn(view.report.findings),
): Diagnostic {
  const { document, locale } = view
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source: 'voicemail',
    message: finding.message[locale] + also(titlesUnder(finding, covered, locale), locale),
  }
  if (docs !== null) diagnostic.codeDescription = { href: `${docs.replace(/\/$/, '')}/${finding.rule}.md` }
  if (related && finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map(({ span, message }) => ({
      location: { uri: document.uri, range: rangeOf(document, span) },
      message: message[locale],
    }))
  return diagnostic
}

/** A rule's name for people. */
export const titleOf = (rule: string, locale: Language): string => findingById(rule)?.title[locale] ?? rule

const severities: Record<ReportedFinding['severity'], DiagnosticSeverity> = { error: 1, warning: 2, info: 3, hint: 4 }

const left = (count: number): Text => ({
  en: `${count} more suggestions in this file are not shown. Work through the ones above first.`,
  es: `Hay ${count} sugerencias más en este archivo que no se muestran. Conviene resolver antes las de arriba.`,
})

type Covered = ReadonlyMap<string, readonly ReportedFinding[]>

/** The findings under another, by the rule that covers them. */
const coveredIn = (findings: readonly ReportedFinding[]): Covered =>
  grouped(
    findings.filter((f) => f.under !== null),
    (f) => `${f.under} ${f.touch}`,
  )

function titlesUnder(cover: ReportedFinding, covered: Covered, locale: Language): readonly string[] {
  const under = covered.get(`${cover.rule} ${cover.touch}`)?.filter((f) => overlaps(f.span, cover.span)) ?? []
  return [...new Set(under.map((f) => titleOf(f.rule, locale)))]
}

function also(titles: readonly string[], locale: Language): string {
  if (titles.length === 0) return ''
  return ` ${locale === 'es' ? 'También' : 'Also'}: ${titles.join('; ')}.`
}
