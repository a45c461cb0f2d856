import type { CompletionItem, CompletionParams, Hover, HoverParams, MarkupKind } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { findingById, findings } from '../engine/findings/index.ts'
import type { Language } from '../engine/language/text.ts'
import { contains } from '../engine/span.ts'
import { goesOnInSpanish, placeAt, specAt } from '../workspace/config/cursor.ts'
import { readConfig } from '../workspace/config/readConfig.ts'
import { configTable } from '../workspace/config/table.ts'
import { offsetOf, rangeOf } from './convert.ts'
import { namesOf, valuesOf } from './fieldWords.ts'
import { type Line, written } from './markup.ts'
import { fieldHelp, ruleHelp } from './nameHelp.ts'

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
      return valuesOf(place.wants.type, locale).map((value) => item(value, VALUE, quote(value), {}))
    case 'sample':
      return []
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
  const answer = (lines: readonly Line[]): Hover => ({
    contents: { kind, value: written(lines, kind) },
    range: rangeOf(document, field.keySpan),
  })
  const rule = specAt(names.slice(0, -1))?.type.kind === 'rules' ? findingById(field.name) : undefined
  if (rule) return answer(ruleHelp(rule, locale))
  const spec = specAt(names)
  if (!spec || (knownJson && document.uri.endsWith('.json'))) return null
  return answer(fieldHelp(spec, locale))
}

/** A configuration goes on in the language that it began in. */
const isSpanish = (source: string, locale: Language): boolean =>
  goesOnInSpanish(readConfig(source).keys, configTable, locale === 'es')
