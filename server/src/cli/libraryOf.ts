import { decode } from '../workspace/files.ts'
import { createLibrary, type ScriptLibrary } from '../workspace/library.ts'
import type { Source } from './examine.ts'

/** The files of a run, for what stands in more than one of them. One that cannot be read is told about at its own turn. */
export function libraryOf(sources: readonly Source[]): ScriptLibrary {
  const library = createLibrary()
  for (const { uri, bytes } of sources) {
    const text = readOr(bytes)
    if (text !== null) library.put(uri, text)
  }
  return library
}

function readOr(bytes: () => Uint8Array): string | null {
  try {
    return decode(bytes()).text
  } catch {
    return null
  }
}
