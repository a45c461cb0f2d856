import type { Finding } from '../engine/finding.ts'
import { findingById } from '../engine/findings/index.ts'
import { type Language, secondsText, type Text } from '../engine/language/text.ts'
import { frontTable, touchTable } from '../engine/script/fields/fieldSpecs.ts'
import { type FieldSpec, type FieldTable, folded } from '../engine/script/fields/fieldTypes.ts'
import type { Cue } from '../engine/script/script.ts'
import { contains, type Span } from '../engine/span.ts'
import { secondsOfCue } from '../engine/speech/rates.ts'
import { specAt } from '../workspace/config/cursor.ts'
import { cueHelp } from './completion/cues.ts'
import { valuesOf } from './fieldWords.ts'
import type { Line } from './markup.ts'
import { touchAt } from './spoken.ts'
import type { View } from './views.ts'

/** What a name stands for that is read by the writer alone: a field, a suggestion that is ignored or set, a direction. */
export function nameAt(view: View, at: number): { lines: Line[]; span: Span } | null {
  const { report, locale } = view
  const { script } = report
  const here = { start: at, end: at }
  for (const { name, span } of script.directives.flatMap(({ rules }) => rules)) {
    const finding = contains(span, here) ? findingById(name) : undefined
    if (finding) return { lines: ruleHelp(finding, locale), span }
  }
  const front = script.front.fields.find(({ keySpan }) => contains(keySpan, here))
  if (front) {
    const lines = front.key === null ? null : fieldLines(front.key.split('.'), frontTable, locale)
    return lines && { lines, span: front.keySpan }
  }
  const touch = touchAt(report, at)
  if (!touch) return null
  const { fields, cues } = touch.facts.timed.touch
  const field = fields.find(({ keySpan }) => contains(touch.toSource(keySpan), here))
  const spec = field && touchTable.byName.get(folded(field.name))
  if (spec) return { lines: fieldHelp(spec, locale), span: touch.toSource(field.keySpan) }
  const cue = cues.find(({ span }) => contains(touch.toSource(span), here))
  return cue ? { lines: [cueLine(cue, locale)], span: touch.toSource(cue.span) } : null
}

/** What a suggestion is about, where only its name stands. */
export const ruleHelp = ({ title, why, advice }: Finding, locale: Language): Line[] => [
  [[title[locale]]],
  [why[locale]],
  [advice[locale]],
]

/** What a field is for, by both its names, and what may stand in it where that is one of a few words. */
export function fieldHelp({ key, es, about, type }: FieldSpec, locale: Language): Line[] {
  const allowed = valuesOf(type, locale)
  const list: Line[] = allowed.length > 0 && allowed.length <= 20 ? [[allowed.join(' · ')]] : []
  return [[[key === es ? key : `${key} · ${es}`]], [about[locale]], ...list]
}

function fieldLines(names: readonly string[], table: FieldTable, locale: Language): Line[] | null {
  const spec = specAt(names, table)
  if (spec) return fieldHelp(spec, locale)
  const finding = specAt(names.slice(0, -1), table)?.type.kind === 'rules' ? findingById(names.at(-1)!) : undefined
  return finding ? ruleHelp(finding, locale) : null
}

function cueLine(cue: Cue, locale: Language): Line {
  const seconds = secondsOfCue(cue)
  const cost = seconds > 0 ? ` ${lasts(secondsText(seconds))[locale]}` : ''
  return [[direction[locale]], ` ${cueHelp(cue.kind)[locale]}${cost}`]
}

const direction: Text = { en: 'A direction, not read aloud:', es: 'Una indicación, no se lee en voz alta:' }
const lasts = (seconds: Text): Text => ({ en: `(${seconds.en} s)`, es: `(${seconds.es} s)` })
