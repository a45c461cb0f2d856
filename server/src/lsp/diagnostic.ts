import type { Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { findingById } from '../engine/findings/index.ts'
import type { Language, Text } from '../engine/language/text.ts'
import type { ReportedFinding } from '../engine/report.ts'
import { placeOf, rangeOf } from './convert.ts'
import type { View } from './views.ts'

/** What the client can show of a diagnostic. */
export type Showing = Readonly<{ related: boolean; docs: string | null }>

/** More than these an editor only stumbles over. */
export const MOST = 1000

/** The diagnostics of a document; past a thousand, one more says how many are left. */
export function diagnosticsOf(view: View, showing: Showing): Diagnostic[] {
  if (view.tooLarge) return [{ range: top, severity: 3, source: 'voicemail', message: tooLarge[view.locale] }]
  const shown = view.shown.length > MOST ? view.shown.slice(0, MOST) : view.shown
  const diagnostics = shown.map((finding) => diagnosticOf(view, finding, showing))
  const next = view.shown[MOST]
  if (next) {
    const range = rangeOf(view.document, { start: next.span.start, end: next.span.start })
    diagnostics.push({ range, severity: 3, source: 'voicemail', message: left(view.shown.length - MOST)[view.locale] })
  }
  return diagnostics
}

/** One finding as a diagnostic. Its message names what it covers. */
export function diagnosticOf(view: View, finding: ReportedFinding, { related, docs }: Showing): Diagnostic {
  const { document, locale } = view
  const diagnostic: Diagnostic = {
    range: rangeOf(document, finding.span),
    severity: severities[finding.severity],
    code: finding.rule,
    source: 'voicemail',
    message: view.wording(finding, locale),
  }
  if (docs !== null) diagnostic.codeDescription = { href: `${docs.replace(/\/$/, '')}/${finding.rule}.md` }
  if (related && finding.related.length > 0)
    diagnostic.relatedInformation = finding.related.map(({ span, message, elsewhere }) => ({
      location: elsewhere ? placeOf(elsewhere) : { uri: document.uri, range: rangeOf(document, span) },
      message: message[locale],
    }))
  return diagnostic
}

/** A rule's name for people. */
export const titleOf = (rule: string, locale: Language): string => findingById(rule)?.title[locale] ?? rule

/** As the protocol counts them. */
export const severities: Record<ReportedFinding['severity'], DiagnosticSeverity> = {
  error: 1,
  warning: 2,
  info: 3,
  hint: 4,
}

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

const tooLarge: Text = {
  en: 'This file is too large to be checked while it is open. Cut it into scripts of their own, or use “voicemail check”.',
  es: 'Este archivo es demasiado grande para revisarlo mientras está abierto. Conviene partirlo en varios guiones o usar «voicemail check».',
}

const left = (count: number): Text => ({
  en: `${count} more suggestions in this file are not shown. Work through the ones above first.`,
  es: `Hay ${count} sugerencias más en este archivo que no se muestran. Conviene resolver antes las de arriba.`,
})
