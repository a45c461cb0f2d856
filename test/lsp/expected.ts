import type { Diagnostic } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { check } from '../../server/src/engine/check.ts'
import type { Language } from '../../server/src/engine/language/text.ts'

/** What a diagnostic says, whoever made it. */
export type Seen = Readonly<{
  code: string
  severity: number
  line: number
  column: number
  endLine: number
  endColumn: number
}>

export const seen = (diagnostics: readonly Diagnostic[]): Seen[] =>
  diagnostics.map(({ code, severity, range: { start, end } }) => ({
    code: String(code),
    severity: severity!,
    line: start.line,
    column: start.character,
    endLine: end.line,
    endColumn: end.character,
  }))

/** The findings an editor shows for a text, from a check that remembers nothing. */
export function expected(uri: string, text: string, defaultLanguage: Language = 'en'): Seen[] {
  const document = TextDocument.create(uri, 'voicemail-script', 0, text)
  const report = check(text, { fileName: uri.split('/').at(-1)!, defaultLanguage, today: '2026-11-23' })
  return report.findings
    .filter(({ under }) => under === null)
    .map(({ rule, severity, span }) => {
      const start = document.positionAt(span.start)
      const end = document.positionAt(span.end)
      return {
        code: rule,
        severity: { error: 1, warning: 2, info: 3, hint: 4 }[severity],
        line: start.line,
        column: start.character,
        endLine: end.line,
        endColumn: end.character,
      }
    })
}
