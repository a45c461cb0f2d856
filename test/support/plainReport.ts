import type { Report, ReportedFinding } from '../../server/src/engine/report.ts'

/** A report without functions and shared values: two that are equal say the same. */
export const plainReport = ({ touches, findings, language, languageFrom, suppressed }: Report) => ({
  language,
  languageFrom,
  suppressed,
  touches: touches.map(({ facts: _, toSource: __, ...touch }) => touch),
  findings: findings.map(({ fixes, ...finding }) => ({ ...finding, fixes: fixes() })),
})

/** What a finding says, wherever it stands: the words it underlines, comments apart, instead of their place. */
export const saying = (source: string, { rule, severity, message, touch, span, about }: ReportedFinding): string =>
  JSON.stringify({
    rule,
    severity,
    message: message.en,
    touch,
    words: withoutComments(source.slice(span.start, span.end)),
    about,
  })

const withoutComments = (text: string): string => text.replace(/<!--[\s\S]*?-->(?:\r\n|\r|\n)?/g, '')

/** How often each of the sayings stands in the list. */
export function tally(sayings: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const one of sayings) counts.set(one, (counts.get(one) ?? 0) + 1)
  return counts
}
