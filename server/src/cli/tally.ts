import type { Language } from '../engine/language/text.ts'
import type { Examined } from './examine.ts'
import { gravestFirst, type Options } from './options.ts'

/** What all files together come to. `covered` findings are among the four counts too: every finding counts. */
export type Tally = {
  files: number
  /** Files with at least one finding. */
  withFindings: number
  error: number
  warning: number
  info: number
  hint: number
  covered: number
  suppressed: number
  unread: number
  languages: Set<Language>
}

/** Before the first file. */
export const emptyTally = (): Tally => ({
  files: 0,
  withFindings: 0,
  error: 0,
  warning: 0,
  info: 0,
  hint: 0,
  covered: 0,
  suppressed: 0,
  unread: 0,
  languages: new Set(),
})

/** Adds one file. */
export function count(tally: Tally, examined: Examined): void {
  tally.files++
  if ('error' in examined) {
    tally.unread++
    return
  }
  const { findings, suppressed, language } = examined.report
  tally.languages.add(language)
  tally.suppressed += suppressed
  if (findings.length > 0) tally.withFindings++
  for (const { severity, under } of findings) {
    tally[severity]++
    if (under !== null) tally.covered++
  }
}

/** True if there are more warnings than the command line allows. */
export const tooManyWarnings = (tally: Tally, { maxWarnings }: Options): boolean =>
  maxWarnings !== null && tally.warning > maxWarnings

/** 0 clean, 1 findings that count as failure, 2 something could not be read or found. */
export function exitCode(tally: Tally, options: Options, foundNothing: boolean): 0 | 1 | 2 {
  if (tally.unread > 0 || foundNothing) return 2
  if (options.command !== 'check') return 0
  const { failOn } = options
  const failing = failOn === 'never' ? [] : gravestFirst.slice(0, gravestFirst.indexOf(failOn) + 1)
  return failing.some((severity) => tally[severity] > 0) || tooManyWarnings(tally, options) ? 1 : 0
}
