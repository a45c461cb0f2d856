import type { Language } from '../engine/language/text.ts'
import type { Report, ReportedFinding } from '../engine/report.ts'
import { wordingOf } from '../workspace/covers.ts'
import { clean } from './clean.ts'
import { type Colors, colors } from './colors.ts'
import type { Options } from './options.ts'
import { inOrder, type Place, placesIn } from './places.ts'
import type { Printer } from './printer.ts'
import { stepLine } from './stepLine.ts'
import { languageOfRun, summary } from './summary.ts'
import { tooManyWarnings } from './tally.ts'
import { type Words, words } from './words.ts'
import { type Paper, padEnd, padStart, wrap } from './wrap.ts'

/** The check for people: each file, its steps with their seconds, and under each step what to look at. */
export function prettyPrinter(options: Options, paper: Paper): Printer {
  const color = colors(paper.color)
  return {
    begin: '',
    file(examined) {
      if ('error' in examined) return ''
      const { path, report } = examined
      const language = options.language ?? report.language
      const lines = reportLines(report, { ...paper, color, language, words: words[language] })
      return `${color.strong(clean(path))}\n${lines.map((line) => `${line}\n`).join('')}\n`
    },
    end(tally) {
      const most = tooManyWarnings(tally, options) ? options.maxWarnings : null
      const text = summary(tally, most, languageOfRun(tally, options.language))
      return wrap(text, paper.width)
        .map((line) => `${line}\n`)
        .join('')
    },
  }
}

type Style = Readonly<{
  width: number
  color: Colors
  language: Language
  words: Words
}>
type Shown = Readonly<{ finding: ReportedFinding; place: string; says: string }>

function reportLines(report: Report, style: Style): string[] {
  const placeOf = placesIn(report)
  const wording = wordingOf(report)
  const byTouch = new Map<number, Shown[]>()
  let margin = 0
  for (const finding of inOrder(report.findings)) {
    if (finding.under !== null) continue
    const place = placeText(placeOf(finding.span.start))
    margin = Math.max(margin, place.length)
    const shown = byTouch.get(finding.touch) ?? []
    shown.push({ finding, place, says: wording(finding, style.language) })
    byTouch.set(finding.touch, shown)
  }
  const linesOf = (touch: number) => (byTouch.get(touch) ?? []).flatMap((one) => findingLines(one, margin, style))
  return [
    ...linesOf(0),
    ...report.touches.flatMap((touch) => [
      ...wrap(stepLine(touch, report.touches.length === 1, style.words), style.width - 2).map(
        (line) => `  ${style.color.strong(line)}`,
      ),
      ...linesOf(touch.index),
    ]),
  ]
}

function findingLines({ finding, place, says }: Shown, margin: number, { width, color, words }: Style): string[] {
  const severity = words.severities[finding.severity]
  const paint = color.severity[finding.severity]
  const severities = Math.max(...Object.values(words.severities).map((word) => word.length))
  const indent = 4 + margin + 2 + severities + 2
  const id = `[${finding.rule}]`
  const faintId = (line: string) => (line.endsWith(id) ? line.slice(0, -id.length) + color.faint(id) : line)
  const body = (columns: number) => wrap(`${clean(says)} ${id}`, columns).map(faintId)

  const at = color.faint(padStart(place, margin))
  if (width - indent < 40) return [`    ${at}  ${paint(severity)}`, ...body(width - 6).map((line) => `      ${line}`)]
  const [first = '', ...rest] = body(width - indent)
  return [
    `    ${at}  ${paint(padEnd(severity, severities))}  ${first}`,
    ...rest.map((line) => ' '.repeat(indent) + line),
  ]
}

const placeText = ({ line, column }: Place): string => `${line}:${column}`
