import type { Connection } from 'vscode-languageserver'
import { isInside, pathBelow } from '../workspace/config/address.ts'
import { fits } from '../workspace/config/glob.ts'
import { isRecord } from './settings.ts'

/** Says of an address whether somebody hides it in their editor. */
export type Excluded = (uri: string) => boolean

/** Asks the client what `files.exclude` hides in each folder; nothing is hidden where it cannot be asked. */
export async function askExcluded(
  connection: Connection,
  folders: readonly string[],
  asks: boolean,
): Promise<Excluded> {
  if (!asks || folders.length === 0) return () => false
  const items = folders.map((scopeUri) => ({ scopeUri, section: 'files.exclude' }))
  const answers: unknown = await connection.workspace.getConfiguration(items).catch(() => [])
  const patterns = folders.map((_, at) => patternsIn(Array.isArray(answers) ? answers[at] : null))
  return (uri) => {
    const at = folders.findIndex((folder) => isInside(folder, uri))
    const path = at < 0 ? null : pathBelow(folders[at]!, uri)
    return path !== null && isHidden(path, patterns[at]!)
  }
}

/** What is switched on without a condition about other files. */
function patternsIn(answer: unknown): string[] {
  if (!isRecord(answer)) return []
  return Object.entries(answer).flatMap(([pattern, on]) => (on === true ? alternatives(pattern) : []))
}

/** A hidden folder hides all below it. A pattern without `/` is about the folder's top, as the editor has it. */
export function isHidden(path: string, patterns: readonly string[]): boolean {
  const parts = path.split('/')
  const paths = parts.map((_, at) => parts.slice(0, at + 1).join('/'))
  return patterns.some((pattern) => {
    const rooted = pattern.includes('/') ? pattern : `/${pattern}`
    return paths.some((each) => fits(rooted, each))
  })
}

/** `{a,b}` as one pattern each. */
function alternatives(pattern: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(pattern)
  if (!braces || pattern.length > LONGEST) return [pattern]
  const [whole, inside] = braces
  return inside!
    .split(',')
    .flatMap((each) => alternatives(pattern.slice(0, braces.index) + each + pattern.slice(braces.index + whole.length)))
}

const LONGEST = 200
