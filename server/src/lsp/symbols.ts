import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver'
import { folded } from '../engine/script/fields/fieldTypes.ts'
import { fileNameOf } from './documents.ts'
import { outlineOf } from './outline.ts'
import type { View } from './views.ts'

/** So many are listed; who searches for more letters finds the rest. */
export const MOST_SYMBOLS = 500

/** The steps of a script whose name, title or file has the letters that are searched for, in their order. */
export function symbolsIn(view: View, query: string): WorkspaceSymbol[] {
  const { uri } = view.document
  const file = fileNameOf(uri)
  return outlineOf(view).flatMap((top) => {
    const isTitle = top.kind === SymbolKind.File
    const containerName = isTitle ? `${top.name} (${file})` : file
    const steps = isTitle ? (top.children ?? []) : [top]
    return steps
      .filter(({ name }) => fits(`${name} ${containerName} ${name}`, query))
      .map(({ name, detail, kind, selectionRange: range }) => ({
        name: detail ? `${name} · ${detail}` : name,
        kind,
        location: { uri, range },
        containerName,
      }))
  })
}

/** Whether a text has the letters of a search in their order. */
export function fits(text: string, query: string): boolean {
  const letters = folded(text)
  let at = 0
  for (const letter of folded(query)) {
    at = letters.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}
