import type { Language } from '../engine/language/text.ts'
import type { Report, ReportedFinding, TouchReport } from '../engine/report.ts'
import type { Span } from '../engine/span.ts'
import { type Colors, colors } from './colors.ts'
import type { Options } from './options.ts'
import { inOrder, type Place, placesIn } from './places.ts'
import type { Printer } from './printer.ts'
import { languageOfRun, summary } from './summary.ts'
import { tooManyWarnings } from './tally.ts'
import { type Words, words } from './words.ts'
import { clean, type Paper, padEnd, padStart, wrap } from './wrap.ts'

/** The check for people: each file, its steps with their seconds, and under each step what to look at. */
export function prettyPrinter(
  options: Options,
  paper: Paper,
  titleOf: (rule: string, language: Language) => string,
): Printer {
  const color = colors(paper.color)
  return {
    begin: '',
    file(examined) {
      if ('error' in examined) return ''
      const { path, report } = examined
      const language = options.language ?? report.language
      const lines = reportLines(report, { ...paper, color, language, words: words[language], titleOf })
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
  titleOf(rule: string, language: Language): string
}>
/** A finding that is shown, and the ones it covers. */
type Shown = Readonly<{ finding: ReportedFinding; covers: readonly ReportedFinding[] }>

function reportLines(report: Report, style: Style): string[] {
  const placeOf = placesIn(report)
  const byTouch = new Map<number, (Shown & { place: Place })[]>()
  let margin = 0
  for (const one of shownFindings(report.findings)) {
    const place = placeOf(one.finding.span.start)
    margin = Math.max(margin, placeText(place).length)
    const items = byTouch.get(one.finding.touch) ?? []
    items.push({ ...one, place })
    byTouch.set(one.finding.touch, items)
  }
  const linesOf = (touch: number) =>
    (byTouch.get(touch) ?? []).flatMap((item) => findingLines(item, item.place, margin, style))
  return [
    ...linesOf(0),
    ...report.touches.flatMap((touch) => [
      ...wrap(touchLine(touch, report, style), style.width - 2).map((line) => `  ${line}`),
      ...linesOf(touch.index),
    ]),
  ]
}

/** Findings without `under`, each with those that name it as their cover at the same words. */
function shownFindings(findings: readonly ReportedFinding[]): Shown[] {
  const shown = new Map<ReportedFinding, ReportedFinding[]>()
  const byRule = new Map<string, ReportedFinding[]>()
  for (const finding of inOrder(findings)) {
    if (finding.under !== null) continue
    shown.set(finding, [])
    const same = byRule.get(finding.rule)
    if (same) same.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  for (const finding of findings) {
    if (finding.under === null) continue
    const cover = lastOverlapping(byRule.get(finding.under) ?? [], finding.span)
    if (cover) shown.get(cover)?.push(finding)
  }
  return [...shown].map(([finding, covers]) => ({ finding, covers }))
}

function touchLine(touch: TouchReport, report: Report, { words }: Style): string {
  const title = clean(touch.title) || words.step(touch.index, report.touches.length === 1)
  if (!touch.facts.spoken) return `${title} · ${words.channels[touch.channel]}, ${words.notSpoken}`
  return `${title} · ${words.seconds(touch.seconds)}`
}

function findingLines({ finding, covers }: Shown, place: Place, margin: number, style: Style): string[] {
  const { color, language, words } = style
  const severity = words.severities[finding.severity]
  const paint = color.severity[finding.severity]
  const names = [...new Set(covers.map(({ rule }) => rule))].map((rule) => `${style.titleOf(rule, language)} [${rule}]`)
  const message = `${clean(finding.message[language])} [${finding.rule}]`
  const also = names.length > 0 ? [`${words.also} ${names.join(', ')}`] : []
  const severities = Math.max(...Object.values(words.severities).map((word) => word.length))
  const indent = 4 + margin + 2 + severities + 2
  const body = (width: number) =>
    [message, ...also].flatMap((text) => wrap(text, width)).map((line) => faintRules(line, color))

  const at = padStart(placeText(place), margin)
  if (style.width - indent < 40)
    return [`    ${color.faint(at)}  ${paint(severity)}`, ...body(style.width - 6).map((line) => `      ${line}`)]
  const [first = '', ...rest] = body(style.width - indent)
  return [
    `    ${color.faint(at)}  ${paint(padEnd(severity, severities))}  ${first}`,
    ...rest.map((line) => ' '.repeat(indent) + line),
  ]
}

/** Among findings in order, the last one that begins before the span's end, if it reaches into the span. */
function lastOverlapping(ordered: readonly ReportedFinding[], { start, end }: Span): ReportedFinding | undefined {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ordered[middle]?.span.start ?? 0) < end) low = middle + 1
    else high = middle
  }
  const last = ordered[low - 1]
  return last && last.span.end > start ? last : undefined
}

const faintRules = (line: string, color: Colors): string => line.replace(/\[[a-z-]+\]/g, (rule) => color.faint(rule))

const placeText = ({ line, column }: Place): string => `${line}:${column}`
