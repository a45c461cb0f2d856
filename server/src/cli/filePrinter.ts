import type { Language } from '../engine/language/text.ts'
import type { Report } from '../engine/report.ts'
import { clean } from './clean.ts'
import { type Colors, colors } from './colors.ts'
import type { Options } from './options.ts'
import type { Printer } from './printer.ts'
import type { Paper } from './wrap.ts'

/** What a printer says of one report, a string a line. */
export type FileLines = (report: Report, language: Language, paper: Paper, color: Colors) => readonly string[]

/** Prints each file's path and lines, an empty line between files; nothing at the beginning and the end. */
export function filePrinter(options: Options, paper: Paper, linesOf: FileLines): Printer {
  const color = colors(paper.color)
  let between = ''
  return {
    begin: '',
    file(examined) {
      if ('error' in examined) return ''
      const { path, report } = examined
      const lines = [color.strong(clean(path)), ...linesOf(report, options.language ?? report.language, paper, color)]
      const text = between + lines.map((line) => `${line}\n`).join('')
      between = '\n'
      return text
    },
    end: () => '',
  }
}
