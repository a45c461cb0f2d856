import type { HearResult } from '../../server/src/protocol.ts'
import { stepName, type Translate } from './durationWords.ts'
import { secondsWords } from './secondsWords.ts'

type Heard = NonNullable<HearResult>
type SourceRange = Heard['touches'][number]['sentences'][number]['range']

/** What the prospect hears as text, and for each of its lines where the sentence stands in the script. */
export type HearsText = Readonly<{ text: string; lines: readonly (SourceRange | null)[] }>

/** Columns of the seconds, wide enough for `100.0 s`. */
const width = 7

/** One sentence a line behind its seconds, under the name of its step. */
export function hearsText({ touches }: Heard, t: Translate, locale: string): HearsText {
  const say = secondsWords(locale)
  const rows: [string, SourceRange | null][] = []
  for (const touch of touches) {
    if (rows.length > 0) rows.push(['', null])
    const name = stepName(touch, touches.length, t)
    const sentences = touch.spoken ? touch.sentences : []
    const heading = touch.spoken ? t('{0}: {1} s aloud', name, say.short(touch.seconds)) : t('{0}: not spoken', name)
    rows.push([heading, null])
    for (const { said, seconds, range } of sentences)
      rows.push([`${t('{0} s', say.aligned(seconds)).padStart(width)}  ${oneLine(said)}`, range])
  }
  return { text: rows.map(([line]) => `${line}\n`).join(''), lines: rows.map(([, range]) => range) }
}

/** The line of the sentence that stands at a line and character of the script; 0 where none does. */
export function lineAt({ lines }: HearsText, { line, character }: SourceRange['start']): number {
  const found = lines.findIndex(
    (range) =>
      range !== null &&
      (range.start.line < line || (range.start.line === line && range.start.character <= character)) &&
      (range.end.line > line || (range.end.line === line && range.end.character >= character)),
  )
  return Math.max(found, 0)
}

/** Where the seconds stand in a line, without the space before them; null in a heading or an empty line. */
export function secondsIn(line: string): Readonly<{ start: number; end: number }> | null {
  const found = /^( *)(\S+ s) {2}/.exec(line)
  return found ? { start: found[1]!.length, end: found[1]!.length + found[2]!.length } : null
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
