import { findingById } from '../engine/findings/index.ts'
import type { Language } from '../engine/language/text.ts'
import type { Report, ReportedFinding } from '../engine/report.ts'
import { wordingOf } from '../workspace/covers.ts'
import type { Examined } from './examine.ts'
import type { Options } from './options.ts'
import { shownPath } from './paths.ts'
import { inOrder, placesIn } from './places.ts'
import type { Printer } from './printer.ts'
import { languageOfRun } from './summary.ts'

/**
 * The check as SARIF 2.1.0, for services that show the findings of many tools: one run, one result for each finding that
 * stands on its own, one line a file. Columns and offsets count UTF-16 code units.
 */
export function sarifPrinter(options: Options, version: string, cwd: string): Printer {
  const used = new Set<string>()
  const unread: object[] = []
  let before = '\n'
  return {
    begin: `{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"columnKind":"utf16CodeUnits","results":[`,
    file(examined) {
      if ('error' in examined) unread.push(notification(examined, options.language ?? 'en'))
      if (!('report' in examined)) return ''
      return resultsIn(examined.path, examined.report, options.language, cwd)
        .map((result) => {
          used.add(result.ruleId)
          const text = before + JSON.stringify(result)
          before = ',\n'
          return text
        })
        .join('')
    },
    end(tally) {
      const language = languageOfRun(tally, options.language)
      const driver = { name: 'Voicemail Script', version, rules: [...used].map((id) => ruleEntry(id, language)) }
      const invocation = { executionSuccessful: unread.length === 0, toolExecutionNotifications: unread }
      return `\n],"tool":${JSON.stringify({ driver })},"invocations":${JSON.stringify([invocation])}}]}\n`
    },
  }
}

function resultsIn(path: string, report: Report, wanted: Language | null, cwd: string) {
  const language = wanted ?? report.language
  const place = placesIn(report)
  const wording = wordingOf(report)
  const regionOf = ({ start, end }: ReportedFinding['span']) => {
    const [from, to] = [place(start), place(end)]
    return {
      ...{ startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column },
      ...{ charOffset: start, charLength: end - start },
    }
  }
  const own = { artifactLocation: { uri: uriOf(path) } }
  const relatedTo = ({ span, elsewhere, message }: ReportedFinding['related'][number], id: number) => ({
    id,
    message: { text: message[language] },
    physicalLocation: elsewhere
      ? {
          artifactLocation: { uri: uriOf(shownPath(cwd, elsewhere.uri)) },
          region: { startLine: elsewhere.start.line + 1, startColumn: elsewhere.start.column + 1 },
        }
      : { ...own, region: regionOf(span) },
  })
  return inOrder(report.findings)
    .filter(({ under }) => under === null)
    .map((finding) => {
      const fixes = finding.fixes().map((fix) => ({
        description: { text: fix.title[language] },
        artifactChanges: [
          {
            ...own,
            replacements: fix.edits.map(({ span, text }) => ({
              deletedRegion: regionOf(span),
              insertedContent: { text },
            })),
          },
        ],
      }))
      return {
        ruleId: finding.rule,
        level: levels[finding.severity],
        message: { text: wording(finding, language) },
        locations: [{ physicalLocation: { ...own, region: regionOf(finding.span) } }],
        ...(finding.related.length > 0 && { relatedLocations: finding.related.map(relatedTo) }),
        ...(fixes.length > 0 && { fixes }),
        properties: { severity: finding.severity, step: finding.touch },
      }
    })
}

/** SARIF knows no hints. */
const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const

function ruleEntry(id: string, language: Language) {
  const { title, why, advice, severity } = findingById(id)!
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: advice[language] },
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
  }
}

const notification = ({ path, error }: Extract<Examined, { error: unknown }>, language: Language) => ({
  level: 'error',
  message: { text: error[language] },
  locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
})

/** A relative address: what is no letter or digit is escaped, slashes stay. */
const uriOf = (path: string): string => path.split('/').map(encodeURIComponent).join('/')
