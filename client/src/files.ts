import { FileSystemError, FileType, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type {
  FilesListMethod,
  FilesListParams,
  FilesListResult,
  FilesLookMethod,
  FilesLookParams,
  FilesLookResult,
  FilesReadMethod,
  FilesReadParams,
  FilesReadResult,
} from '../../server/src/protocol.ts'

/** Lets the checker read files through the editor: on vscode.dev and in virtual folders there is no other way. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('voicemail/files/read' satisfies FilesReadMethod, async (params: FilesReadParams) => {
    try {
      const bytes = await workspace.fs.readFile(client.protocol2CodeConverter.asUri(params.uri))
      return { bytes: toBase64(bytes) } satisfies FilesReadResult
    } catch {
      return null
    }
  })
  client.onRequest('voicemail/files/look' satisfies FilesLookMethod, async (params: FilesLookParams) => {
    try {
      const { type, size } = await workspace.fs.stat(client.protocol2CodeConverter.asUri(params.uri))
      const kind = type & FileType.File ? 'file' : type & FileType.Directory ? 'folder' : 'closed'
      return { kind, size, link: (type & FileType.SymbolicLink) !== 0 } satisfies FilesLookResult
    } catch (error) {
      const closed = error instanceof FileSystemError && error.code === 'NoPermissions'
      return closed ? ({ kind: 'closed', size: 0, link: false } satisfies FilesLookResult) : null
    }
  })
  client.onRequest('voicemail/files/list' satisfies FilesListMethod, async (params: FilesListParams) => {
    try {
      const entries = await workspace.fs.readDirectory(client.protocol2CodeConverter.asUri(params.uri))
      return entries.flatMap(([name, type]) => entryOf(name, type)) satisfies FilesListResult
    } catch {
      return []
    }
  })
}

/** Links carry a second bit in their type, and are left out. */
function entryOf(name: string, type: FileType): FilesListResult {
  if (type === FileType.File) return [{ name, kind: 'file' }]
  return type === FileType.Directory ? [{ name, kind: 'folder' }] : []
}

/** Works in Node and in a worker; in pieces, because a call takes only so many arguments. */
function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}
