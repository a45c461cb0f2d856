import type { DidChangeTextDocumentParams, DidOpenTextDocumentParams } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { isScript } from '../workspace/files.ts'
import { spanOf } from './convert.ts'

/** One replacement in a document: the offsets it took out, and how many code units it put there. */
export type Replaced = Readonly<{ start: number; end: number; length: number }>

/** The open scripts. A document that is not a script is not kept, so that every question about it has no answer. */
export type Documents = Readonly<{
  get(uri: string): TextDocument | undefined
  all(): Iterable<TextDocument>
  open(params: DidOpenTextDocumentParams): TextDocument | null
  /** What was replaced, in order. */
  change(params: DidChangeTextDocumentParams): readonly Replaced[]
  close(uri: string): boolean
}>

export function createDocuments(): Documents {
  const open = new Map<string, TextDocument>()
  return {
    get: (uri) => open.get(uri),
    all: () => open.values(),
    open({ textDocument: { uri, languageId, version, text } }) {
      if (languageId !== 'voicemail-script' && !isScript(fileNameOf(uri))) return null
      const document = TextDocument.create(uri, languageId, version, String(text))
      open.set(uri, document)
      return document
    },
    change({ textDocument: { uri, version }, contentChanges }) {
      const document = open.get(uri)
      if (!document) return []
      return contentChanges.map((change) => {
        const replaced = 'range' in change ? spanOf(document, change.range) : null
        const before = replaced ? '' : document.getText()
        TextDocument.update(document, [change], version)
        return replaced ? { ...replaced, length: change.text.length } : difference(before, change.text)
      })
    },
    close: (uri) => open.delete(uri),
  }
}

/** The last part of an address, decoded: `first-call.es.vm.md`. */
export function fileNameOf(uri: string): string {
  const name = uri.replace(/[?#].*$/s, '').replace(/^.*\//s, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** What a whole new text replaced: all but the beginning and the end that both have. */
function difference(before: string, after: string): Replaced {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  let same = 0
  while (same < shorter - start && before.at(-1 - same) === after.at(-1 - same)) same++
  return { start, end: before.length - same, length: after.length - same - start }
}
