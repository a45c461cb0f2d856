import type { Language, Text } from '../engine/language/text.ts'
import { frontTable } from '../engine/script/fields/fieldSpecs.ts'
import type { FieldSpec } from '../engine/script/fields/fieldTypes.ts'
import { readValue } from '../engine/script/fields/fieldValues.ts'
import type { Detail, DetailsResult, SetDetailParams, SetDetailResult } from '../protocol.ts'
import { goesOnInSpanish } from '../workspace/config/cursor.ts'
import { setDetail } from '../workspace/detailEdits.ts'
import { rangeOf } from './convert.ts'
import { labels } from './detailLabels.ts'
import { valuesOf } from './fieldWords.ts'
import type { View } from './views.ts'

/** Every detail that a script may say, with what it says now: what a form over them is made of. */
export function detailsOf({ document, report }: View, locale: Language): NonNullable<DetailsResult> {
  const { fields } = report.script.front
  const spanish = isSpanish(report)
  return {
    version: document.version,
    details: specs.map(({ key, spec }): Detail => {
      const value = fields.find((field) => field.key === key)?.value ?? ''
      return {
        key,
        label: labels[key]?.[locale] ?? spec.key,
        about: spec.about[locale],
        value,
        choices: valuesOf(spec.type, spanish ? 'es' : 'en'),
      }
    }),
  }
}

/** The change that makes a script say so, or what may be said instead. */
export function detailSet(
  { document, report }: View,
  { key, value }: SetDetailParams,
  locale: Language,
): SetDetailResult {
  const found = specs.find((one) => one.key === key)
  if (!found) return null
  const { spec, group } = found
  const said = value?.trim() || null
  if (said !== null) {
    const { lang: language = null, region = null } = report.script.front.values
    const read = readValue(spec.type, said, { language, region, today: null })
    if (!('value' in read)) return { version: document.version, edits: null, refused: allowed(read.allowed)[locale] }
  }
  const spanish = isSpanish(report)
  const nameOf = (one: FieldSpec) => (spanish ? one.es : one.key)
  const name = { key, name: nameOf(spec), group: group && { key: group.key, name: nameOf(group) } }
  const edits = setDetail(report.source, name, said)
  if (!edits) return { version: document.version, edits: null, refused: byHand[locale] }
  return {
    version: document.version,
    edits: edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text })),
    refused: null,
  }
}

type Known = Readonly<{ key: string; spec: FieldSpec; group: FieldSpec | null }>

/** Those that hold one value, in the order of the table; what a group holds stands in its place. */
const specs: readonly Known[] = frontTable.fields.flatMap((spec): Known[] => {
  if (spec.type.kind === 'samples' || spec.key === 'voicemail') return []
  if (spec.type.kind !== 'group') return [{ key: spec.key, spec, group: null }]
  return spec.type.table.fields.map((inner) => ({ key: `${spec.key}.${inner.key}`, spec: inner, group: spec }))
})

const isSpanish = ({ script, language }: View['report']): boolean =>
  goesOnInSpanish(script.front.fields, frontTable, language === 'es')

const allowed = (what: Text): Text => ({ en: `Write ${what.en}.`, es: `Escribir ${what.es}.` })
const byHand: Text = {
  en: 'These script details are written in a way that only you can change safely: change them in the script itself.',
  es: 'Estos datos del guion están escritos de un modo que solo se cambia bien a mano: cambiarlos en el propio guion.',
}
