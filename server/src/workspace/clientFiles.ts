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
} from '../protocol.ts'
import { decode, type Files, missing, scriptsBelow } from './files.ts'

/** Asks the client; the language server's connection is one. */
export type Ask = {
  (method: FilesReadMethod, params: FilesReadParams): Promise<FilesReadResult>
  (method: FilesLookMethod, params: FilesLookParams): Promise<FilesLookResult>
  (method: FilesListMethod, params: FilesListParams): Promise<FilesListResult>
}

/** Files that only the client can reach, as in a browser: every call is a request that it answers. */
export const clientFiles = (ask: Ask): Files => ({
  async read(uri) {
    const answer = await ask('voicemail/files/read', { uri }).catch(() => null)
    return answer === null ? null : decode(fromBase64(answer.bytes))
  },

  async look(uri) {
    const answer = await ask('voicemail/files/look', { uri }).catch(() => null)
    if (answer === null) return missing
    return { kind: answer.kind, size: answer.size, real: answer.link ? null : uri }
  },

  // A client that does not know the request may answer null.
  list: (root) =>
    scriptsBelow(root, async (uri) => (await ask('voicemail/files/list', { uri }).catch(() => null)) ?? [], joined),
})

const joined = (folder: string, name: string): string =>
  `${folder.endsWith('/') ? folder.slice(0, -1) : folder}/${encodeURIComponent(name)}`

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
