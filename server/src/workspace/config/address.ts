// Addresses of files as URIs, whatever their scheme: `file:///a/b`, `vscode-vfs://github/a/b`. Folders have no `/` behind, but the top.

/** The folder that holds a file or folder; null at the top, and for addresses that are no paths, such as `untitled:x`. */
export function parentOf(uri: string): string | null {
  const path = /^([a-z][a-z0-9+.-]*:\/\/[^/]*)(\/.*)$/is.exec(uri)
  if (!path) return null
  const [, top = '', below = ''] = path
  const trimmed = below.replace(/\/+$/, '')
  if (trimmed === '') return null
  return `${top}${trimmed.slice(0, trimmed.lastIndexOf('/')) || '/'}`
}

/** A file directly in a folder; the name is plain text. */
export const inFolder = (folder: string, name: string): string => `${withSlash(folder)}${encodeURIComponent(name)}`

/** The address that a path (plain text, `/` or `\`) leads to from a folder; null where it climbs over the top. */
export function follow(folder: string, path: string): string | null {
  let at: string | null = folder
  for (const part of path.split(/[/\\]+/)) {
    if (at === null) return null
    if (part === '..') at = parentOf(at)
    else if (part !== '.' && part !== '') at = inFolder(at, part)
  }
  return at
}

/** True for the folder itself and all below it. */
export const isInside = (folder: string, uri: string): boolean =>
  formOf(uri) === formOf(folder) || formOf(uri).startsWith(withSlash(formOf(folder)))

/** The path from a folder to what lies below it, as plain text with `/`; null for what does not. */
export function pathBelow(folder: string, uri: string): string | null {
  if (!isInside(folder, uri)) return null
  return plain(formOf(uri).slice(withSlash(formOf(folder)).length))
}

/** The path from one folder to a file anywhere: `../voicemail.config.yaml`. */
export function pathFrom(folder: string, uri: string): string {
  let up = ''
  for (let at: string | null = folder; at !== null; at = parentOf(at)) {
    const below = pathBelow(at, uri)
    if (below !== null) return up + below
    up += '../'
  }
  return plain(uri)
}

/** Whether two addresses are of one file, however they are escaped. */
export const sameAddress = (a: string, b: string): boolean => a === b || formOf(a) === formOf(b)

const withSlash = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`)

/** One form for all ways to write an address: editors and Node escape different characters (`file:///c%3A/`, `file:///c:/`). */
export const formOf = (uri: string): string =>
  uri.includes('%') || /[^\w:/.-]/.test(uri) ? uri.split('/').map(escaped).join('/') : uri

const escaped = (part: string): string => encodeURIComponent(plain(part)).replaceAll('%3A', ':')

function plain(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
