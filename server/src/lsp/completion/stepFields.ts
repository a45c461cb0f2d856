import { readFieldLine } from '../../engine/script/fields/fieldLines.ts'
import { touchTable } from '../../engine/script/fields/fieldSpecs.ts'
import { folded } from '../../engine/script/fields/fieldTypes.ts'
import { lineStart } from '../../engine/script/lines.ts'
import { type Span, span } from '../../engine/span.ts'
import { goesOnInSpanish } from '../../workspace/config/cursor.ts'
import { namesOf } from '../fieldWords.ts'
import { touchAt } from '../spoken.ts'
import type { View } from '../views.ts'
import { valueWords } from './front.ts'
import { type Caret, kinds, offered } from './offer.ts'

/** What may stand in the `- key: value` lines under a step's heading; null elsewhere. */
export function stepFieldCompletions(view: View, caret: Caret) {
  const { report, locale } = view
  const { source, script, language } = report
  const start = lineStart(source, caret.at)
  const before = source.slice(start, caret.at)
  const value = /^ {0,3}-[ \t]+([^:]+?)[ \t]*:[ \t]*([^\r\n]*)$/.exec(before)
  const key = /^( {0,3}-[ \t]*)?([\p{L}_][\p{L}\p{N}_ -]*)?$/u.exec(before)
  const isBare = key !== null && key[1] === undefined
  if ((!value && !key) || (isBare && !caret.asked)) return null
  if (!isFieldLine(source, start, script.front.span?.end ?? 0, script.cut, isBare)) return null
  const touch = touchAt(report, caret.at)?.facts.timed.touch
  if (value) {
    const spec = touchTable.byName.get(folded(value[1]!))
    if (!spec) return []
    const named = folded(spec.es) === folded(spec.key) ? language : folded(value[1]!) === folded(spec.es) ? 'es' : 'en'
    const words = valueWords(spec.type, named, report.touches[0]!.facts.context.today)
    return offered(
      view,
      wordAt(caret.at, value[2]!),
      caret,
      words.map((word) => ({ label: word, put: before.endsWith(':') ? ` ${word}` : word, kind: kinds.value })),
    )
  }
  const fields = report.touches.flatMap(({ facts }) => facts.timed.touch.fields)
  const spanish = goesOnInSpanish(fields, touchTable, language === 'es')
  const given = new Set(touch?.fields.map((field) => field.key))
  const dash = isBare ? '- ' : key![1]!.endsWith('-') ? ' ' : ''
  const names = namesOf(touchTable, spanish).filter((name) => !given.has(name.key))
  const offers = names.map(({ name, about, key: english, type }) => {
    const words = valueWords(type, name === english ? 'en' : 'es', null)
    return {
      label: name,
      put: `${dash}${name}: `,
      ...(words.length > 1 && { stops: `${dash}${name}: \${1|${words.join(',')}|}` }),
      kind: kinds.property,
      about: about[locale],
    }
  })
  return offered(view, wordAt(caret.at, key![2] ?? ''), caret, offers)
}

const wordAt = (at: number, word: string): Span => span(at - word.length, at)

/**
 * Whether a line belongs to a step's list of fields: above it are only fields, blank lines and comments up to the heading,
 * or in a file without steps up to the title or the beginning. What has no dash yet must follow the list or heading at once.
 */
function isFieldLine(source: string, start: number, bodyStart: number, cut: boolean, isBare: boolean): boolean {
  let at = start
  for (let first = true; at > bodyStart; first = false) {
    const end = source.startsWith('\r\n', at - 2) ? at - 2 : at - 1
    at = lineStart(source, end)
    if (at < bodyStart) break
    const line = source.slice(at, end)
    if (/^ {0,3}##(?:[ \t]|$)/.test(line)) return true
    if (/^ {0,3}#(?:[ \t]|$)/.test(line)) return !cut
    const isBlank = line.trim() === ''
    if (isBlank && first && isBare) return false
    if (isBlank || /^\s*<!--.*-->\s*$/.test(line)) continue
    if (!readFieldLine(line, 0)) return false
  }
  return !cut
}
