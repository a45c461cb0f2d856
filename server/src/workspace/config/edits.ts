import type { Edit } from '../../engine/finding.ts'
import type { Language } from '../../engine/language/text.ts'
import { withEdits } from '../../engine/proven.ts'
import { folded } from '../../engine/script/fields/fieldTypes.ts'
import type { FrontEntry, FrontValue } from '../../engine/script/fields/frontEntries.ts'
import { isLineEnd, lineEnd, lineStart } from '../../engine/script/lines.ts'
import { span } from '../../engine/span.ts'
import { lineEndAt } from '../edits.ts'
import { goesOnInSpanish, specAt } from './cursor.ts'
import { readConfig } from './readConfig.ts'
import { configTable, type TeamFields } from './table.ts'

/** A configuration as it stands; `json`: its names and values are quoted; `spanish`: so is what is written into a new one. */
export type ConfigSource = Readonly<{ source: string; json: boolean; spanish?: boolean }>

/** Turns a suggestion off for all scripts under a configuration. Null where its text cannot be extended safely. */
export const turnOff = (config: ConfigSource, rule: string): readonly Edit[] | null =>
  proven(config, offEdits(config, rule), ({ rules }) => rules?.[rule] === 'off')

function offEdits(config: ConfigSource, rule: string): Edit[] | null {
  const top = entriesOf(config)
  if (!top) return null
  const rules = find(top, ['rules'])
  const known = rules?.value.kind === 'map' ? rules.value.entries.find(({ name }) => name === rule) : undefined
  if (known?.value.kind === 'scalar' && known.value.span.start < known.value.span.end)
    return [{ span: known.value.span, text: 'off' }]
  if (known) return null
  return put(config, top, ['rules'], { name: rule, flow: quoted(config, 'off'), block: null })
}

/** Adds a phrase to one of the team's lists. */
export const addPhrase = (
  config: ConfigSource,
  kind: 'avoid' | 'allowed',
  say: string,
  language: Language,
): readonly Edit[] | null =>
  proven(
    config,
    phraseEdits(config, kind, say, language),
    ({ phrases }) => phrases?.[kind]?.some((one) => one.say === say && one.language === language) === true,
  )

/** The edits, if the text says afterwards what it is to say, with no mistake more. */
function proven(
  { source }: ConfigSource,
  edits: readonly Edit[] | null,
  holds: (fields: TeamFields) => boolean,
): readonly Edit[] | null {
  // Reading a thousand phrases takes longer than somebody at the light bulb waits.
  if (!edits || source.length > MOST_PROVEN) return edits
  const { fields, problems } = readConfig(withEdits(source, edits))
  return holds(fields) && problems.length <= readConfig(source).problems.length ? edits : null
}

const MOST_PROVEN = 50_000

function phraseEdits(config: ConfigSource, kind: 'avoid' | 'allowed', say: string, language: Language): Edit[] | null {
  const top = entriesOf(config)
  if (!top) return null
  const { json } = config
  const name = (key: string) => quoted(config, nameOf(config, ['phrases', kind, key]))
  const item = `{ ${name('say')}: ${JSON.stringify(say)}, ${name('language')}: ${json ? `"${language}"` : language} }`
  const list = find(top, ['phrases', kind])?.value
  if (list?.kind === 'list') return intoList(config, list, item)
  if (list) return null
  return put(config, top, ['phrases'], {
    name: nameOf(config, ['phrases', kind]),
    flow: `[${item}]`,
    block: (indent, eol) => `${eol}${indent}  - ${item}`,
  })
}

/** What is to be added: a name with what follows it in brackets, and below it, where that is written otherwise. */
type Added = Readonly<{ name: string; flow: string; block: ((indent: string, eol: string) => string) | null }>

/** Null where the text has mistakes that an edit could make worse. */
function entriesOf({ source }: ConfigSource): readonly FrontEntry[] | null {
  const { entries, problems } = readConfig(source)
  return problems.some(({ rule }) => rule === 'broken-config') ? null : entries
}

function find(top: readonly FrontEntry[], path: readonly string[]): FrontEntry | null {
  let entries = top
  let found: FrontEntry | null = null
  for (let i = 0; i < path.length; i++) {
    const spec = specAt(path.slice(0, i + 1))
    found = entries.find(({ name }) => specAt([...path.slice(0, i), name]) === spec || folded(name) === path[i]) ?? null
    if (!found) return null
    entries = found.value.kind === 'map' ? found.value.entries : []
  }
  return found
}

/** Adds an entry to a map at the top; makes the map where there is none. */
function put(config: ConfigSource, top: readonly FrontEntry[], path: readonly [string], added: Added): Edit[] | null {
  const { source, json } = config
  const map = find(top, path)
  const inLine = `${quoted(config, added.name)}: ${added.flow}`
  if (json) {
    if (map?.value.kind === 'map') return intoFlow(source, map.value, inLine)
    if (map) return null
    const open = /^\s*\{/.test(source) ? source.indexOf('{') : -1
    const whole = `${quoted(config, nameOf(config, path))}: { ${inLine} }`
    if (open < 0) return source.trim() === '' ? [{ span: span(0, source.length), text: `{ ${whole} }\n` }] : null
    return [{ span: span(open + 1, open + 1), text: ` ${whole}${top.length > 0 ? ',' : ' '}` }]
  }
  // Somebody wrote JSON into a YAML file: brackets around everything.
  if (source.trimStart().startsWith('{')) return null
  const eol = lineEndAt(source, map ? map.keySpan.start : 0)
  const line = (indent: string) =>
    `${indent}${added.name}: ${added.block ? '' : added.flow}`.trimEnd() + (added.block?.(indent, eol) ?? '')
  if (!map) {
    const end = source.length
    const before = end === 0 || isLineEnd(source.charCodeAt(end - 1)) ? '' : eol
    return [{ span: span(end, end), text: `${before}${nameOf(config, path)}:${eol}${line('  ')}${eol}` }]
  }
  const { value } = map
  if (value.kind === 'map' && value.flow) return intoFlow(source, value, inLine)
  if (value.kind === 'map') {
    const first = value.entries[0]
    if (!first) return null
    const end = lineEnd(source, value.end)
    return [{ span: span(end, end), text: `${eol}${line(indentOf(source, first.keySpan.start))}` }]
  }
  const end = lineEnd(source, map.keySpan.end)
  if (value.kind !== 'scalar' || !/^["']?[ ]*:[ ]*(?:#.*)?$/.test(source.slice(map.keySpan.end, end))) return null
  return [{ span: span(end, end), text: `${eol}${line('  ')}` }]
}

function intoFlow(source: string, value: Extract<FrontValue, { kind: 'map' }>, entry: string): Edit[] | null {
  const at = value.span.start + 1
  if (source[at - 1] !== '{') return null
  return [{ span: span(at, at), text: ` ${entry}${value.entries.length > 0 ? ',' : source[at] === '}' ? ' ' : ''}` }]
}

function intoList({ source }: ConfigSource, list: Extract<FrontValue, { kind: 'list' }>, item: string): Edit[] | null {
  if (list.flow) {
    const at = list.span.start + 1
    return [{ span: span(at, at), text: list.items.length > 0 ? `${item}, ` : item }]
  }
  const last = list.items.at(-1)
  if (!last) return null
  const start = lineStart(source, list.items[0]!.span.start)
  const dash = /^[ ]*(?=-)/.exec(source.slice(start))
  if (!dash) return null
  const end = lineEnd(source, last.end)
  return [{ span: span(end, end), text: `${lineEndAt(source, end)}${dash[0]}- ${item}` }]
}

/** The name of a field as the configuration goes on: in the language that it began in. */
function nameOf({ source, spanish = false }: ConfigSource, path: readonly string[]): string {
  const { key, es } = specAt(path)!
  return goesOnInSpanish(readConfig(source).keys, configTable, spanish) ? es : key
}

const quoted = ({ json }: ConfigSource, word: string): string => (json ? JSON.stringify(word) : word)

const indentOf = (source: string, at: number): string => ' '.repeat(at - lineStart(source, at))
