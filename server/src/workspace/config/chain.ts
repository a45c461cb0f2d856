import type { Text } from '../../engine/language/text.ts'
import type { Problem } from '../../engine/script/script.ts'
import { type Span, span } from '../../engine/span.ts'
import type { Files } from '../files.ts'
import { follow, inFolder, isInside, parentOf, pathFrom } from './address.ts'
import { type ConfigText, MOST_CONFIG, readConfig } from './readConfig.ts'

/** The names of a team's configuration, best first. */
export const configNames = ['voicemail.config.yaml', 'voicemail.config.json'] as const

/** A configuration and all that it extends. */
export type Chain = Readonly<{
  /** The nearest configuration. */
  uri: string
  /** The folder outside of which nothing is read. */
  root: string
  /** What it extends first, itself last. */
  layers: readonly Layer[]
  mistakes: readonly Mistake[]
  /** The folders of all that was named, whether it is there or not. */
  folders: readonly string[]
}>

/** One configuration of a chain. */
export type Layer = Readonly<{ uri: string; folder: string; source: string; text: ConfigText }>

/** A problem and the configuration it is in; `source` is that one's text, empty where it could not be read. */
export type Mistake = Readonly<{ uri: string; problem: Problem; source: string }>

/** Whether two chains say the same: the same texts at the same places, with the same mistakes. */
export function sameChain(a: Chain | null, b: Chain | null): boolean {
  if (a === null || b === null) return a === b
  const same = <T>(left: readonly T[], right: readonly T[], equal: (x: T, y: T) => boolean) =>
    left.length === right.length && left.every((one, i) => equal(one, right[i]!))
  return (
    a.uri === b.uri &&
    a.root === b.root &&
    same(a.layers, b.layers, (x, y) => x.uri === y.uri && x.source === y.source) &&
    same(a.mistakes, b.mistakes, (x, y) => x.uri === y.uri && x.problem.says.en === y.problem.says.en)
  )
}

/** The nearest configuration, the one beside it that is not read, the root, and the folders that were looked into. */
export type Nearest = Readonly<{ uri: string | null; twin: string | null; root: string; folders: readonly string[] }>

/**
 * The nearest configuration from a folder upwards to the root: the folder with `.git`, or that of a configuration with
 * `root: true`, else `within` if the folder lies in it, else the folder itself.
 */
export async function findNearest(files: Files, folder: string, within: string | null): Promise<Nearest> {
  const fallback = within !== null && isInside(within, folder) ? within : folder
  const folders: string[] = []
  let nearest: { uri: string; twin: string | null } | null = null
  let root: string | null = null
  for (let at: string | null = folder; at !== null && root === null; at = parentOf(at)) {
    folders.push(at)
    const here = await configIn(files, at)
    nearest ??= here
    if (here && (await isRoot(files, here.uri))) root = at
    else if ((await files.look(inFolder(at, '.git'))).kind !== 'missing') root = at
  }
  root ??= fallback
  const { uri, twin } = nearest && isInside(root, nearest.uri) ? nearest : { uri: null, twin: null }
  return { uri, twin, root, folders }
}

/** Reads a configuration and all that it extends. */
export async function readChain(files: Files, uri: string, twin: string | null, root: string): Promise<Chain> {
  const { real } = await files.look(root)
  const reading: Reading = {
    files,
    root,
    realRoot: real,
    layers: [],
    mistakes: [],
    seen: new Set(),
    folders: new Set(),
  }
  await read(reading, uri, [], null)
  const { layers, mistakes } = reading
  if (twin !== null) mistakes.push({ uri: twin, source: '', problem: mistake(start, twinUnread) })
  return { uri, root, layers, mistakes, folders: [...reading.folders] }
}

/** A link that leads nowhere, or a folder of that name, is there too: people should hear of it. */
async function configIn(files: Files, folder: string): Promise<{ uri: string; twin: string | null } | null> {
  const there: string[] = []
  for (const name of configNames) {
    const uri = inFolder(folder, name)
    if ((await files.look(uri)).kind !== 'missing') there.push(uri)
  }
  const [uri, twin = null] = there
  return uri === undefined ? null : { uri, twin }
}

async function isRoot(files: Files, uri: string): Promise<boolean> {
  const { kind, size } = await files.look(uri)
  const read = kind === 'file' && size <= MOST_CONFIG ? await files.read(uri) : null
  return read !== null && readConfig(read.text).root
}

type Reading = {
  files: Files
  root: string
  realRoot: string | null
  layers: Layer[]
  mistakes: Mistake[]
  seen: Set<string>
  folders: Set<string>
}

/** Where a configuration is named: its own first letter for the nearest, a path for what that extends. */
type Named = Readonly<{ uri: string; span: Span; path: string; source: string }>

async function read(reading: Reading, uri: string, above: readonly string[], from: Named | null): Promise<void> {
  const { files, realRoot, layers, mistakes } = reading
  const complain = (says: Text) =>
    void mistakes.push({
      uri: from?.uri ?? uri,
      source: from?.source ?? '',
      problem: mistake(from?.span ?? start, from ? about(from.path, says) : itself(says)),
    })
  if (above.includes(uri)) return complain(cyclic)
  if (reading.seen.has(uri)) return
  if (reading.seen.size >= MOST_FILES) return complain(tooMany)
  reading.seen.add(uri)
  reading.folders.add(parentOf(uri) ?? reading.root)
  const { kind, size, real } = await files.look(uri)
  if (kind === 'missing') return complain(missing)
  if (kind === 'folder') return complain(folderInstead)
  if (kind === 'closed') return complain(closed)
  if (real === null || (realRoot !== null && !isInside(realRoot, real))) return complain(linkOutside)
  if (size > MOST_CONFIG) return complain(tooLarge)
  const decoded = await files.read(uri)
  if (decoded === null) return complain(closed)
  const text = readConfig(decoded.text)
  const folder = parentOf(uri) ?? reading.root
  for (const problem of text.problems) mistakes.push({ uri, problem, source: decoded.text })
  for (const one of text.extends) {
    const named = { uri, span: one.span, path: one.path, source: decoded.text }
    const target = follow(folder, one.path)
    if (target === null || !isInside(reading.root, target))
      mistakes.push({
        uri,
        source: decoded.text,
        problem: mistake(one.span, outside(one.path, pathFrom(folder, reading.root))),
      })
    else await read(reading, target, [...above, uri], named)
  }
  layers.push({ uri, folder, source: decoded.text, text })
}

const MOST_FILES = 50
const start = span(0, 0)
const mistake = (where: Span, says: Text): Problem => ({ rule: 'broken-config', span: where, says })

const about = (path: string, { en, es }: Text): Text => ({ en: `“${path}” ${en}.`, es: `«${path}» ${es}.` })
const itself = ({ en, es }: Text): Text => ({
  en: `This configuration ${en}; it does not count.`,
  es: `Esta configuración ${es}; no cuenta.`,
})
const outside = (path: string, root: string): Text => ({
  en: `“${path}” leads out of the folder that configurations may come from (${root || './'}); move it inside.`,
  es: `«${path}» lleva fuera de la carpeta de la que se pueden leer configuraciones (${root || './'}); moverla dentro.`,
})

const cyclic = {
  en: 'extends this one in turn, so it cannot be a base of it',
  es: 'extiende a su vez esta, así que no puede ser su base',
}
const tooMany = {
  en: 'is one configuration too many: at most 50 are read',
  es: 'es demasiado: se leen como mucho 50 configuraciones',
}
const missing = { en: 'does not exist', es: 'no existe' }
const folderInstead = { en: 'is a folder, not a file', es: 'es una carpeta, no un archivo' }
const closed = {
  en: 'cannot be read: permission is missing, or a link leads nowhere',
  es: 'no se puede leer: falta el permiso, o un enlace no lleva a ninguna parte',
}
const linkOutside = {
  en: 'is a link that leads out of the folder that configurations may come from',
  es: 'es un enlace que lleva fuera de la carpeta de la que se pueden leer configuraciones',
}
const tooLarge = { en: 'is larger than a megabyte', es: 'ocupa más de un megabyte' }
const twinUnread: Text = {
  en: 'This file is not read, because voicemail.config.yaml lies beside it; keep one of the two.',
  es: 'Este archivo no se lee, porque al lado está voicemail.config.yaml; dejar uno de los dos.',
}
