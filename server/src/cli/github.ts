import { findingById } from '../engine/findings/index.ts'
import type { Language } from '../engine/language/text.ts'
import type { Report } from '../engine/report.ts'
import { wordingOf } from '../workspace/covers.ts'
import type { Options } from './options.ts'
import { inOrder, placesIn } from './places.ts'
import type { Printer } from './printer.ts'
import { languageOfRun, summary } from './summary.ts'
import { tooManyWarnings } from './tally.ts'

/** The check as workflow commands of GitHub Actions: each finding is shown at its line of a pull request. */
export function githubPrinter(options: Options): Printer {
  return {
    begin: '',
    file(examined) {
      const { path } = examined
      if ('error' in examined)
        return `::error file=${property(path)}::${data(examined.error[options.language ?? 'en'])}\n`
      return annotations(path, examined.report, options.language ?? examined.report.language)
    },
    end(tally) {
      const most = tooManyWarnings(tally, options) ? options.maxWarnings : null
      return `${summary(tally, most, languageOfRun(tally, options.language))}\n`
    },
  }
}

function annotations(path: string, report: Report, language: Language): string {
  const place = placesIn(report)
  const wording = wordingOf(report)
  return inOrder(report.findings)
    .filter(({ under }) => under === null)
    .map((finding) => {
      const from = place(finding.span.start)
      const to = place(finding.span.end)
      const where = { file: path, line: from.line, endLine: to.line, col: from.column, endColumn: to.column }
      const title = findingById(finding.rule)?.title[language] ?? finding.rule
      const properties = Object.entries({ ...where, title }).map(([name, value]) => `${name}=${property(`${value}`)}`)
      return `::${levels[finding.severity]} ${properties.join(',')}::${data(`${wording(finding, language)} [${finding.rule}]`)}\n`
    })
    .join('')
}

const levels = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const

/** What would end a command, or begin another one, is escaped as the workflow expects it. */
const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
