import { type FieldSpec, type FieldTable, type FieldType, folded } from '../../engine/script/fields/fieldTypes.ts'
import { lineEnd, lineStart, linesOf } from '../../engine/script/lines.ts'
import type { Field } from '../../engine/script/script.ts'
import { type Span, span } from '../../engine/span.ts'
import { configTable } from './table.ts'

/** What may be written at a place of a configuration that is half typed, and the word that stands there so far. */
export type Place = Readonly<{
  /** A key of a table, the name of a rule or of a personal field, or a value. */
  wants:
    | Readonly<{ kind: 'key'; table: FieldTable }>
    | Readonly<{ kind: 'rule' | 'sample' }>
    | Readonly<{ kind: 'value'; type: FieldType | 'severity' }>
  /** From the word's first letter to the cursor. */
  word: Span
  /** The names that lead there. */
  names: readonly string[]
  /** Within brackets, as in JSON: keys stand in a line. */
  flow: boolean
}>

/** Reads keys by their indentation and brackets alone, for what is being typed is seldom whole. Null: nothing is known. */
export function placeAt(source: string, offset: number, top: FieldTable = configTable): Place | null {
  const inBrackets = source.trimStart().startsWith('{')
  const block = inBrackets ? { path: [], from: 0 } : blockPath(source, offset)
  if (!block) return null
  const { path, word, isValue, flow } = flowPath(source, block.from, offset)
  const names = [...block.path, ...path]
  const at = { word, names, flow }
  const end = isValue ? typeAt(names, top) : null
  if (end) return { wants: { kind: 'value', type: end }, ...at }
  if (isValue) return null
  const type = names.length === 0 ? ({ kind: 'group', table: top } as const) : typeAt(names, top)
  if (type === 'severity' || type === null) return null
  const inner = type.kind === 'list' ? type.of : type
  if (inner.kind === 'rules') return { wants: { kind: 'rule' }, ...at }
  if (inner.kind === 'samples') return { wants: { kind: 'sample' }, ...at }
  if (inner.kind === 'group') return { wants: { kind: 'key', table: inner.table }, ...at }
  return type.kind === 'list' ? { wants: { kind: 'value', type: inner }, ...at } : null
}

/** The field that a path of names leads to. */
export function specAt(names: readonly string[], top: FieldTable = configTable): FieldSpec | null {
  let table: FieldTable | null = top
  let spec: FieldSpec | null = null
  for (const name of names) {
    spec = table?.byName.get(folded(name)) ?? null
    if (!spec) return null
    const inner: FieldType = spec.type.kind === 'list' ? spec.type.of : spec.type
    table = inner.kind === 'group' ? inner.table : null
  }
  return spec
}

/** Whether a text goes on in Spanish: it does as it began. */
export function goesOnInSpanish(keys: readonly Field[], top: FieldTable, otherwise: boolean): boolean {
  let spanish = 0
  let english = 0
  for (const { key, name } of keys) {
    const spec = key === null ? null : specAt(key.split('.'), top)
    if (!spec || spec.key === spec.es) continue
    if (folded(name) === folded(spec.key)) english++
    else spanish++
  }
  return spanish === english ? otherwise : spanish > english
}

function typeAt(names: readonly string[], top: FieldTable): FieldType | 'severity' | null {
  const spec = specAt(names, top)
  if (spec) return spec.type
  return specAt(names.slice(0, -1), top)?.type.kind === 'rules' ? 'severity' : null
}

/** The keys above a line by indentation, and where the line's own text begins. */
function blockPath(source: string, offset: number): { path: string[]; from: number } | null {
  const start = lineStart(source, offset)
  const open: { indent: number; name: string }[] = []
  const current = source.slice(start, offset)
  for (const line of linesOf(source.slice(0, start))) {
    const text = source.slice(line.start, line.end)
    const found = /^([ ]*(?:- +)*)("[^"]*"|'[^']*'|[^\s#"'{}[\]:,&*!|>%@-][^:#{}[\],]*?)[ ]*:(?=\s|$)/.exec(text)
    const indent = /^[ ]*(?:- +)*/.exec(text)![0].length
    if (text.trim() === '' || text.trimStart().startsWith('#')) continue
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    if (found) open.push({ indent, name: unquoted(found[2]!) })
  }
  const lead = /^[ ]*(?:- *)*/.exec(current)![0]
  const dashes = /-/.test(lead)
  // A dash may stand at the margin of its own key: there it is one step further in.
  const indent = lead.length + (dashes ? 1 : 0)
  while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
  return dashes && open.length === 0 ? null : { path: open.map(({ name }) => name), from: start + lead.length }
}

type Flow = Readonly<{ path: string[]; word: Span; isValue: boolean; flow: boolean }>

/** From a place on: the brackets that are open at the cursor and the keys before them, and whether a value is due. */
function flowPath(source: string, from: number, offset: number): Flow {
  const path: string[] = []
  const levels: { opens: '{' | '['; key: string | null }[] = [{ opens: '{', key: null }]
  let at = from
  let wordStart = from
  while (at < offset) {
    const char = source[at]!
    const top = levels.at(-1)!
    if (char === '"' || char === "'") {
      wordStart = at + 1
      const close = source.indexOf(char, at + 1)
      if (close < 0 || close >= offset) break
      at = close
    } else if (char === '#' && /\s/.test(source[at - 1] ?? ' ')) {
      at = Math.min(offset, lineEnd(source, at))
      wordStart = at
    } else if (char === ':' && /\s|$/.test(source[at + 1] ?? '') && top.key === null && top.opens === '{') {
      top.key = unquoted(source.slice(wordStart, at).replace(/["']$/, ''))
      wordStart = at + 1
    } else if (char === '{' || char === '[') {
      if (top.key !== null) path.push(top.key)
      levels.push({ opens: char, key: null })
      wordStart = at + 1
    } else if ((char === '}' || char === ']') && levels.length > 1) {
      levels.pop()
      if (levels.at(-1)!.key !== null) path.pop()
      wordStart = at + 1
    } else if (char === ',' && levels.length > 1) {
      top.key = null
      wordStart = at + 1
    } else if (/\s/.test(char) && wordStart === at) wordStart = at + 1
    at++
  }
  const { key } = levels.at(-1)!
  return {
    path: key === null ? path : [...path, key],
    word: span(wordStart, offset),
    isValue: key !== null,
    flow: levels.length > 1,
  }
}

const unquoted = (name: string): string => name.trim().replace(/^["']|["']$/g, '')
