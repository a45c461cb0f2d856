import {
  type AnnotatedTextEdit,
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Edit } from '../../engine/finding.ts'
import type { Text } from '../../engine/language/text.ts'
import { withEdits } from '../../engine/proven.ts'
import { readScript } from '../../engine/script/read.ts'
import { contains } from '../../engine/span.ts'
import { offsetOf, rangeOf } from '../convert.ts'
import type { View } from '../views.ts'
import { fieldAt, placesOf } from './names.ts'
import { type NamePlace, namesIn } from './tagsIn.ts'

/** Another script; `open` where the client has it open. */
export type Other = Readonly<{ document: TextDocument; open: boolean }>

/** How the client takes edits. */
type Taking = Readonly<{ versioned: boolean; annotations: boolean }>

/** The name that can be changed here, or why none. */
export function prepareRenameAt(view: View, params: TextDocumentPositionParams): PrepareRenameResult | null {
  const here = fieldAt(view, params)?.here
  const at = offsetOf(view.document, params.position)
  // On the braces the caret is beside the name, and editors want it inside.
  if (!here || !contains(here.span, { start: at, end: at })) return null
  return { range: rangeOf(view.document, here.span), placeholder: here.name }
}

/** The field under another name: in this script, and in the others where the client asks about them first. */
export function renameAt(
  view: View,
  params: RenameParams,
  others: readonly Other[],
  taking: Taking,
): WorkspaceEdit | null | ResponseError {
  const { document, report, locale } = view
  const found = fieldAt(view, params)
  if (!found) return null
  const { name } = found.here
  const put = params.newName.trim()
  if (put === '' || put.length > 100 || /[{}[\]<>|%*"'\r\n]/.test(put) || !stays(report.source, found.places, put))
    return new ResponseError(LSPErrorCodes.RequestFailed, refusal[locale])
  const own = found.places.map((place) => editOf(document, place, put))
  if (!taking.versioned) return { changes: { [document.uri]: own } }
  const edit: WorkspaceEdit = {
    documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: own }],
  }
  if (!taking.annotations) return edit
  for (const { document: other, open } of others) {
    const places = placesOf(other, name)
    if (places.length === 0 || !stays(other.getText(), places, put)) continue
    const edits = places.map((place): AnnotatedTextEdit => ({ ...editOf(other, place, put), annotationId: 'others' }))
    edit.documentChanges!.push({ textDocument: { uri: other.uri, version: open ? other.version : null }, edits })
  }
  if (edit.documentChanges!.length > 1)
    edit.changeAnnotations = {
      others: { label: inOthers.label[locale], description: inOthers.about[locale], needsConfirmation: true },
    }
  return edit
}

const editOf = (document: TextDocument, { span, kind }: NamePlace, put: string): TextEdit => ({
  range: rangeOf(document, span),
  newText: textFor(document.getText(), span.start, kind, put),
})

/** As a key of the script details a name with signs in it needs quotes. */
function textFor(source: string, at: number, kind: NamePlace['kind'], put: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_. -]*$/u.test(put) || /["']/.test(source[at - 1] ?? '')
  return kind === 'sample' && !isPlain ? JSON.stringify(put) : put
}

/** Whether every place is still a personal field, of that name, once it is changed. */
function stays(source: string, places: readonly NamePlace[], put: string): boolean {
  const edits = places.map(({ span, kind }): Edit => ({ span, text: textFor(source, span.start, kind, put) }))
  const after = withEdits(source, edits)
  const count = (text: string) =>
    namesIn({ source: text, script: readScript(text) }).filter(({ name }) => name === put).length
  return count(after) >= places.length + (places[0]!.name === put ? 0 : count(source))
}

const refusal: Text = {
  en: 'With this name it would no longer be a personal field. Use letters, digits, dots and underscores.',
  es: 'Con este nombre ya no sería un campo personalizado. Usar letras, cifras, puntos y guiones bajos.',
}
const inOthers = {
  label: { en: 'Other scripts', es: 'Otros guiones' },
  about: { en: 'The same field in other scripts', es: 'El mismo campo en otros guiones' },
}
