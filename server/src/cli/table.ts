import type { Language } from '../engine/language/text.ts'
import type { Report } from '../engine/report.ts'
import { clean } from './clean.ts'
import type { FileLines } from './filePrinter.ts'
import { words } from './words.ts'
import { columns, padEnd, padStart, wrap } from './wrap.ts'

/** The seconds of every step as a table: step, channel, seconds, range from fast to slow, words. */
export const tableLines: FileLines = (report, language, paper, color) => {
  const [head = '', ...lines] = inColumns(rows(report, language), paper.width - 2)
  return [`  ${color.faint(head)}`, ...lines.map((line) => `  ${line}`)]
}

type Row = readonly [step: string, channel: string, seconds: string, range: string, words: string]

function rows(report: Report, language: Language): Row[] {
  const say = words[language]
  const { step, channel, seconds, range, words: count } = say.columns
  const head: Row = [step, channel, seconds, range, count]
  const body = report.touches.map((touch): Row => {
    const title = clean(touch.title) || say.step(touch.index, report.touches.length === 1)
    if (!touch.facts.spoken) return [title, say.channels[touch.channel], '–', '–', '–']
    const range = say.range(touch.fastest, touch.slowest)
    return [title, say.channels[touch.channel], say.seconds(touch.seconds), range, String(touch.words)]
  })
  return [head, ...body]
}

const WIDEST_STEP = 48

/** The step's name takes what room the other columns leave, and goes on below where that is too little. */
function inColumns(rows: readonly Row[], width: number): string[] {
  const widest = [0, 1, 2, 3, 4].map((i) => rows.reduce((most, row) => Math.max(most, columns(row[i] ?? '')), 0))
  const [names = 0, channels = 0, ...numbers] = widest
  const others = channels + 2 + numbers.reduce((sum, one) => sum + one + 2, 0)
  const step = Math.max(8, Math.min(names, width - others, WIDEST_STEP))
  return rows.flatMap(([name, channel, ...cells]) => {
    const [first = '', ...rest] = wrap(name, step)
    const numbersText = cells.map((cell, i) => `  ${padStart(cell, numbers[i] ?? 0)}`).join('')
    return [`${padEnd(first, step)}  ${padEnd(channel, channels)}${numbersText}`, ...rest]
  })
}
