import { withinOneTypo } from '../../language/forms/typo.ts'
import { span } from '../../span.ts'
import type { Field } from '../script.ts'
import { touchTable } from './fieldSpecs.ts'
import { folded } from './fieldTypes.ts'

/**
 * The field that a line of a touch's list holds, or null when the line is none: `- key: value` behind 0–3 spaces, the key
 * one to four words. The value is the rest behind the first colon, trimmed, without one pair of quotes; it is not YAML.
 */
export function readFieldLine(line: string, lineStart: number): Field | null {
  const match = fieldLine.exec(line)
  if (!match) return null
  const [, marks = '', name = '', colon = '', rest = ''] = match
  const keySpan = span(lineStart + marks.length, lineStart + marks.length + name.length)
  const from = keySpan.end + colon.length
  let start = rest.length - rest.trimStart().length
  let end = Math.max(start, rest.trimEnd().length)
  const fieldEnd = from + end
  if (end - start > 1 && quotes.includes(rest[start]! + rest[end - 1]!)) {
    start++
    end--
  }
  return {
    key: touchTable.byName.get(folded(name))?.key ?? null,
    name,
    keySpan,
    value: rest.slice(start, end),
    valueSpan: span(from + start, from + end),
    span: span(lineStart + marks.length - marks.trimStart().length, rest.trim() === '' ? from : fieldEnd),
  }
}

/** Whether a run of field lines that begins with this name is a list of fields: it is known, or one typo away. */
export function looksLikeTouchField(name: string): boolean {
  const word = folded(name)
  if (touchTable.byName.has(word)) return true
  if (word.length > 30) return false
  for (const known of touchTable.byName.keys()) if (withinOneTypo(word, known)) return true
  return false
}

// A name of one to four words, and no address behind the colon (`- https://…` is a list item).
const fieldLine = /^( {0,3}-[ \t]+)([\p{L}_][\p{L}\p{M}\p{N}_-]*(?: [\p{L}\p{N}_-]+){0,3})([ \t]*:)(?!\/\/)(.*)$/su
const quotes = ['""', "''", '“”', '‘’', '«»']
