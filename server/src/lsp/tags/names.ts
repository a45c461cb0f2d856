import type {
  DocumentHighlight,
  LinkedEditingRanges,
  Location,
  Range,
  ReferenceParams,
  TextDocumentPositionParams,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { readScript } from '../../engine/script/read.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { View } from '../views.ts'
import { type NamePlace, nameAt, namesIn } from './tagsIn.ts'

/** The name of the personal field under the caret, with every place in the script where it stands. */
export function fieldAt({ document, report }: View, { position }: TextDocumentPositionParams) {
  const places = namesIn(report)
  const here = nameAt(places, offsetOf(document, position))
  return here && { here, places: places.filter(({ name }) => name === here.name) }
}

/** The same field elsewhere in the script; its sample is where it is written. */
export function highlightsAt(view: View, params: TextDocumentPositionParams): DocumentHighlight[] {
  const places = fieldAt(view, params)?.places ?? []
  return places.map(({ span, kind }) => ({ range: rangeOf(view.document, span), kind: kind === 'sample' ? 3 : 2 }))
}

/** Where the field stands, in this script and in the others. */
export function referencesAt(view: View, params: ReferenceParams, others: readonly TextDocument[]): Location[] {
  const found = fieldAt(view, params)
  if (!found) return []
  const wanted = (place: NamePlace) => params.context.includeDeclaration || place.kind !== 'sample'
  const located = (document: TextDocument, places: readonly NamePlace[]): Location[] =>
    places.filter(wanted).map(({ span }) => ({ uri: document.uri, range: rangeOf(document, span) }))
  return [
    ...located(view.document, found.places),
    ...others.flatMap((other) => located(other, placesOf(other, found.here.name))),
  ]
}

/** The places of a name in a text that may not be open. */
export function placesOf(document: TextDocument, name: string): NamePlace[] {
  const source = document.getText()
  if (!source.includes(name)) return []
  return namesIn({ source, script: readScript(source) }).filter((place) => place.name === name)
}

/** The places that change together while one of them is typed in. */
export function linkedAt(view: View, params: TextDocumentPositionParams): LinkedEditingRanges | null {
  const found = fieldAt(view, params)
  if (!found || found.places.length < 2) return null
  const ranges: Range[] = found.places.map(({ span }) => rangeOf(view.document, span))
  return { ranges, wordPattern: '[\\p{L}\\p{N}_. -]*' }
}
