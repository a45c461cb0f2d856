import { ruleIds } from '../../engine/check.ts'
import { folded } from '../../engine/script/fields/fieldTypes.ts'
import type { FrontEntry, FrontValue } from '../../engine/script/fields/frontEntries.ts'
import { readEntries } from '../../engine/script/fields/frontMatter.ts'
import { readTable } from '../../engine/script/fields/frontValues.ts'
import { afterLineEnd, lineEnd } from '../../engine/script/lines.ts'
import type { Field, Problem } from '../../engine/script/script.ts'
import { type Span, span } from '../../engine/span.ts'
import { configTable, type TeamFields } from './table.ts'

/** One configuration as read from its own text alone. What is wrong in it is among `problems`; the rest counts. */
export type ConfigText = Readonly<{
  root: boolean
  /** Paths from the configuration's folder, with where they stand. */
  extends: readonly Readonly<{ path: string; span: Span }>[]
  fields: TeamFields
  overrides: readonly Override[]
  problems: readonly Problem[]
  entries: readonly FrontEntry[]
  /** Every entry with its canonical dotted key, for hover and completion. */
  keys: readonly Field[]
}>

/** What differs for the scripts that one of the patterns fits. */
export type Override = Readonly<{ files: readonly string[]; fields: TeamFields }>

/** In characters. */
export const MOST_CONFIG = 1_000_000

/** Reads a configuration, YAML or JSON (which is YAML too). Total: any text gets an answer; the last few are remembered. */
export function readConfig(source: string): ConfigText {
  const text = read.get(source) ?? readText(source)
  read.delete(source)
  read.set(source, text)
  for (const oldest of read.keys()) {
    if (read.size <= MOST_REMEMBERED) break
    read.delete(oldest)
  }
  return text
}

const read = new Map<string, ConfigText>()
const MOST_REMEMBERED = 8

function readText(source: string): ConfigText {
  const problems: Problem[] = []
  if (source.length > MOST_CONFIG) return { ...nothing, problems: [tooLarge] }
  const entries = readEntries(source, bodyOf(source), problems, MOST_BRACKETS)
  const own = entries.filter(({ name }) => name !== '$schema')
  const { fields: keys, values, problems: found } = readTable(source, own, configTable, ruleIds)
  const { root, extends: _, overrides = [], ...fields } = values as Values
  return {
    root: root === true,
    extends: pathsIn(entries),
    fields,
    overrides: overrides.map(({ files, ...rest }) => ({ files, fields: rest })),
    problems: [...problems.map((one) => ({ ...one, rule: 'broken-config' as const })), ...found].sort(
      (a, b) => a.span.start - b.span.start,
    ),
    entries,
    keys,
  }
}

type Values = TeamFields & {
  root?: boolean
  extends?: readonly string[]
  overrides?: readonly (TeamFields & { files: readonly string[] })[]
}

const MOST_BRACKETS = 40_000

const nothing = { root: false, extends: [], fields: {}, overrides: [], entries: [], keys: [] }

const tooLarge: Problem = {
  rule: 'broken-config',
  span: span(0, 0),
  says: {
    en: 'Shorten this configuration to a million characters; until then it does not count.',
    es: 'Acortar esta configuración a un millón de caracteres; hasta entonces no cuenta.',
  },
}

/** Without the `---` that some put on top. */
function bodyOf(source: string): Span {
  const first = source.charCodeAt(0) === 0xfeff ? 1 : 0
  const end = lineEnd(source, first)
  const from = /^---[ \t]*$/.test(source.slice(first, end)) ? afterLineEnd(source, end) : first
  return span(from, source.length)
}

function pathsIn(entries: readonly FrontEntry[]): { path: string; span: Span }[] {
  const spec = configTable.byName.get('extends')
  const value = entries.find(({ name }) => configTable.byName.get(folded(name)) === spec)?.value
  const items: readonly FrontValue[] = value?.kind === 'list' ? value.items : value ? [value] : []
  return items.flatMap((item) =>
    item.kind === 'scalar' && isPath(item.text.trim()) ? [{ path: item.text.trim(), span: item.span }] : [],
  )
}

/** Neither empty nor an address nor a path from the top: those the table has refused. */
const isPath = (text: string): boolean => text !== '' && !/^[/\\]|^[a-z][a-z0-9+.-]*:/i.test(text)
