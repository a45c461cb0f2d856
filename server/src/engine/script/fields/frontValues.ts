import { span } from '../../span.ts'
import type { Field, FrontValues, Problem } from '../script.ts'
import { severityChoices } from './fieldChoices.ts'
import { frontTable } from './fieldSpecs.ts'
import {
  anywhere,
  type FieldSpec,
  type FieldTable,
  type FieldType,
  folded,
  type Refusal,
  type Scope,
} from './fieldTypes.ts'
import { invalidValue, readValue } from './fieldValues.ts'
import type { FrontEntry, FrontValue } from './frontEntries.ts'
import { needed, notAMap, notAText, repeated, tooMany, unknownRule } from './frontProblems.ts'
import { unknownField } from './unknownField.ts'

/** The entries as fields and as values; what is wrong with one costs that one alone. No known rules: none is unknown. */
export function readFrontValues(
  source: string,
  entries: readonly FrontEntry[],
  knownRules: ReadonlySet<string>,
): { fields: Field[]; values: FrontValues; problems: Problem[] } {
  const { fields, values, problems } = readTable(source, entries, frontTable, knownRules, scopeOf(entries))
  return { fields, values: values as FrontValues, problems }
}

/** The same for any table of fields. What the values are is said where the table is. */
export function readTable(
  source: string,
  entries: readonly FrontEntry[],
  table: FieldTable,
  knownRules: ReadonlySet<string>,
  scope: Scope = anywhere,
): { fields: Field[]; values: Record<string, unknown>; problems: Problem[] } {
  const reader: Reader = { source, fields: [], problems: [], knownRules, scope }
  const values = readGroup(reader, entries, table, '')
  return { fields: reader.fields, values, problems: reader.problems }
}

type Reader = Readonly<{
  source: string
  fields: Field[]
  problems: Problem[]
  knownRules: ReadonlySet<string>
  scope: Scope
}>

/** A date is read by region, which may stand below it. */
function scopeOf(entries: readonly FrontEntry[]): Scope {
  const spec = frontTable.byName.get('region')
  const entry = entries.find(({ name }) => frontTable.byName.get(folded(name)) === spec)
  const reading = spec && entry?.value.kind === 'scalar' && readValue(spec.type, entry.value.text, anywhere)
  return reading && 'value' in reading ? { ...anywhere, region: (reading.value ?? null) as Scope['region'] } : anywhere
}

function readGroup(
  reader: Reader,
  entries: readonly FrontEntry[],
  table: FieldTable,
  path: string,
): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  const specOf = ({ name }: FrontEntry) => table.byName.get(folded(name))
  const keyOf = (entry: FrontEntry) => specOf(entry)?.key ?? null
  readEach(reader, entries, path, keyOf, (entry) => {
    const spec = specOf(entry)
    if (!spec) reader.problems.push(unknownField(table, entry.name, entry.keySpan))
    const value = spec && readOne(reader, entry, spec, path + spec.key)
    if (value === undefined) return
    // What stands under `voicemail:` are values of the script like any other.
    if (spec === voicemail) Object.assign(values, value)
    else if (spec) values[spec.key] = value
  })
  return values
}

function readOne(reader: Reader, entry: FrontEntry, { type, es, key }: FieldSpec, path: string): unknown {
  const { value } = entry
  if (value.kind === 'scalar' && value.text.trim() === '') return undefined
  if (type.kind === 'list') return readList(reader, entry, type, `${path}.`)
  if (type.kind === 'group' || type.kind === 'samples' || type.kind === 'rules') {
    if (value.kind !== 'map') return refuse(reader, entry, notAMap(key, es, type, value))
    if (type.kind === 'samples') return readSamples(reader, value.entries, `${path}.`)
    if (type.kind === 'rules') return readRules(reader, value.entries, `${path}.`)
    return whenAny(readGroup(reader, value.entries, type.table, `${path}.`))
  }
  const text = textOf(reader, value)
  if (value.kind !== 'scalar' && (type.kind === 'text' || type.kind === 'checked'))
    return refuse(reader, entry, notAText(text))
  const reading = readValue(type, text, reader.scope)
  return 'value' in reading ? reading.value : refuse(reader, entry, reading)
}

/** A single value is a list of one; words alone stand for the first field of what the list is of. */
function readList(reader: Reader, entry: FrontEntry, { of, most, needs = [], none }: ListType, path: string): unknown {
  const { value } = entry
  const items = value.kind === 'list' ? value.items : [value]
  const found = items.slice(0, most).flatMap((item) => {
    const one = { ...entry, value: item }
    if (of.kind !== 'group' || item.kind === 'list') return readOne(reader, one, { ...itemSpec, type: of }, path) ?? []
    const [first] = of.table.fields
    const read =
      item.kind === 'map'
        ? readGroup(reader, item.entries, of.table, path)
        : { [first!.key]: readOne(reader, one, first!, path) }
    const missing = needs.find((key) => read[key] === undefined)
    if (missing === undefined) return [read]
    // What is there but refused has been told of.
    const isThere =
      item.kind === 'map'
        ? item.entries.some(({ name, value }) => of.table.byName.get(folded(name))?.key === missing && !isEmpty(value))
        : missing === first!.key
    if (!isThere) reader.problems.push(needed(of.table, missing, item.span))
    return []
  })
  if (items.length > most) reader.problems.push(tooMany(entry.name, most, items[most]!.span))
  return found.length > 0 || (none && items.length === 0) ? found : undefined
}

const isEmpty = (value: FrontValue): boolean => value.kind === 'scalar' && value.text.trim() === ''

type ListType = Extract<FieldType, { kind: 'list' }>
const itemSpec = { key: '', es: '', about: { en: '', es: '' } }

function readSamples(reader: Reader, entries: readonly FrontEntry[], path: string): unknown {
  const samples: [string, string][] = []
  readEach(reader, entries, path, nameOf, (entry) => {
    if (entry.value.kind !== 'scalar') refuse(reader, entry, notAText(textOf(reader, entry.value)))
    else if (entry.value.text !== '') samples.push([entry.name, entry.value.text])
  })
  return whenAny(Object.fromEntries(samples))
}

function readRules(reader: Reader, entries: readonly FrontEntry[], path: string): unknown {
  const { knownRules } = reader
  const rules: [string, unknown][] = []
  readEach(reader, entries, path, nameOf, (entry) => {
    const known = knownRules.size === 0 || knownRules.has(entry.name)
    if (!known) reader.problems.push(unknownRule(entry, knownRules))
    const reading = readValue(severityChoices, textOf(reader, entry.value), reader.scope)
    if (!('value' in reading)) refuse(reader, entry, reading)
    else if (known && reading.value !== undefined) rules.push([entry.name, reading.value])
  })
  return whenAny(Object.fromEntries(rules))
}

/** Every entry becomes a field; the first of each key is read, the others are reported. */
function readEach(
  reader: Reader,
  entries: readonly FrontEntry[],
  path: string,
  keyOf: (entry: FrontEntry) => string | null,
  read: (entry: FrontEntry) => void,
): void {
  const seen = new Map<string, FrontEntry>()
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!
    const key = keyOf(entry)
    const name = key ?? folded(entry.name)
    reader.fields.push(fieldOf(reader.source, entry, key === null ? null : path + key))
    const first = seen.get(name)
    if (first) reader.problems.push(repeated(reader.source, entry, entries[i - 1]!, first))
    else {
      seen.set(name, entry)
      read(entry)
    }
  }
}

const voicemail = frontTable.byName.get('voicemail')

const nameOf = ({ name }: FrontEntry): string => name

const whenAny = (values: object): object | undefined => (Object.keys(values).length > 0 ? values : undefined)

const textOf = ({ source }: Reader, value: FrontValue): string =>
  value.kind === 'scalar' ? value.text : source.slice(value.span.start, value.span.end)

function fieldOf(source: string, { name, keySpan, value }: FrontEntry, key: string | null): Field {
  const before = source[keySpan.start - 1]
  const start = before === '"' || before === "'" ? keySpan.start - 1 : keySpan.start
  const text = value.kind === 'scalar' ? value.text : source.slice(value.span.start, value.span.end)
  return { key, name, keySpan, value: text, valueSpan: value.span, span: span(start, value.end) }
}

function refuse(reader: Reader, { name, value }: FrontEntry, refusal: Refusal): undefined {
  reader.problems.push(invalidValue(name, value.span, textOf(reader, value), refusal))
}
