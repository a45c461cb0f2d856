import type { Finding } from '../src/engine/finding.ts'
import { severityNames } from './names.ts'

/** The README's table of findings: those about words first, then those about the file. */
export function findingsTable(findings: readonly Finding[]): string {
  const ordered = [...findings].sort((a, b) => Number(a.level === 'format') - Number(b.level === 'format'))
  const rows = ordered.map(({ id, title, severity, source }) =>
    row(
      `[${title.en}](server/docs/findings/${id}.md)`,
      title.es,
      `\`${id}\``,
      severityNames[severity].en,
      source.name.en,
    ),
  )
  return [
    row('Suggestion', 'En español', 'Name', 'Shown as', 'From'),
    row('---', '---', '---', '---', '---'),
    ...rows,
    '',
  ].join('\n')
}

const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
