import type { CompletionItem, CompletionParams, Hover, HoverParams, MarkupKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { findingById, findings } from '../engine/findings/index.ts'
import type { Language } from '../engine/language/text.ts'
import { severityChoices } from '../engine/script/fields/fieldChoices.ts'
import type { FieldTable, FieldType } from '../engine/script/fields/fieldTypes.ts'
import { contains } from '../engine/span.ts'
import { type Place, placeAt, specAt } from '../workspace/config/cursor.ts'
import { readConfig } from '../workspace/config/readConfig.ts'
import { offsetOf, rangeOf } from './convert.ts'

/** The language and form of help; `knownJson`: the editor has the schema, and only the suggestions' names are ours to tell. */
export type Help = Readonly<{ locale: Language; kind: MarkupKind; knownJson: boolean }>

/** What may stand at the cursor of a configuration: names, the suggestions' names, or values. */
export function configCompletions(
  document: TextDocument,
  { position }: CompletionParams,
  { locale, knownJson }: Help,
): CompletionItem[] {
  const source = document.getText()
  const place = placeAt(source, offsetOf(document, position))
  if (!place) return []
  const range = rangeOf(document, place.word)
  const isJson = document.uri.endsWith('.json')
  if (isJson && knownJson && place.wants.kind !== 'rule') return []
  const quote = (text: string) => (isJson && source[place.word.start - 1] !== '"' ? `"${text}"` : text)
  const item = (label: string, kind: CompletionItem['kind'], put: string, more: Partial<CompletionItem>) => ({
    label,
    ...(kind && { kind }),
    textEdit: { range, newText: put },
    ...more,
  })
  const behind = source[place.word.end] === '"' || source[place.word.end] === ':' ? '' : ': '
  switch (place.wants.kind) {
    case 'key':
      return namesOf(place.wants.table, isSpanish(source, locale)).map(({ name, about }) =>
        item(name, PROPERTY, quote(name) + behind, { documentation: about[locale] }),
      )
    case 'rule':
      return findings.map(({ id, title, why, severity }) =>
        item(id, PROPERTY, quote(id) + behind, {
          detail: `${title[locale]} (${severity})`,
          documentation: why[locale],
          filterText: `${id} ${title[locale]}`,
        }),
      )
    case 'value':
      return valuesOf(place.wants, locale).map((value) => item(value, VALUE, quote(value), {}))
  }
}

const PROPERTY = 10
const VALUE = 12

/** What a name in a configuration stands for, or what a suggestion named there is about. */
export function configHover(
  document: TextDocument,
  params: HoverParams,
  { locale, knownJson, kind }: Help,
): Hover | null {
  const at = offsetOf(document, params.position)
  const field = readConfig(document.getText()).keys.find(({ keySpan }) => contains(keySpan, { start: at, end: at }))
  const names = field?.key?.split('.') ?? []
  if (!field || names.length === 0) return null
  const strong = (text: string) => (kind === 'markdown' ? `**${text}**` : text)
  const answer = (value: string): Hover => ({ contents: { kind, value }, range: rangeOf(document, field.keySpan) })
  const rule = specAt(names.slice(0, -1))?.type.kind === 'rules' ? findingById(field.name) : undefined
  if (rule) return answer(`${strong(rule.title[locale])}\n\n${rule.why[locale]}\n\n${rule.advice[locale]}`)
  const spec = specAt(names)
  if (!spec || (knownJson && document.uri.endsWith('.json'))) return null
  const allowed = valuesOf({ kind: 'value', type: spec.type }, locale)
  const list = allowed.length > 0 && allowed.length <= 20 ? `\n\n${allowed.join(' · ')}` : ''
  return answer(`${strong(`${spec.key} · ${spec.es}`)}\n\n${spec.about[locale]}${list}`)
}

/** The names in one of the two languages; both are read. */
const namesOf = ({ fields }: FieldTable, spanish: boolean) =>
  fields.map(({ key, es, about }) => ({ name: spanish ? es : key, about }))

/** A configuration goes on in the language that it began in. */
function isSpanish(source: string, locale: Language): boolean {
  let spanish = 0
  let english = 0
  for (const { key, name } of readConfig(source).keys) {
    const spec = key === null ? null : specAt(key.split('.'))
    if (!spec || spec.key === spec.es) continue
    if (name === spec.key) english++
    else spanish++
  }
  return spanish === english ? locale === 'es' : spanish > english
}

function valuesOf({ type }: Extract<Place['wants'], { kind: 'value' }>, locale: Language): string[] {
  const inner: FieldType | 'severity' = type !== 'severity' && type.kind === 'list' ? type.of : type
  if (inner === 'severity') return severityChoices.choices.map(({ value }) => value)
  if (inner.kind === 'choice') return inner.choices.map((choice) => choice[locale])
  if (inner.kind === 'flag') return locale === 'es' ? ['sí', 'no'] : ['yes', 'no']
  if (inner.kind === 'pace') return locale === 'es' ? ['tranquilo', 'normal', 'ágil'] : ['calm', 'normal', 'brisk']
  return []
}
