import type { Text } from '../src/engine/language/text.ts'
import { severityChoices } from '../src/engine/script/fields/fieldChoices.ts'
import type { FieldTable, FieldType } from '../src/engine/script/fields/fieldTypes.ts'
import { configTable } from '../src/workspace/config/table.ts'

type Schema = { [key: string]: unknown }

/** The JSON Schema of a team's configuration, from the tables that it is read with: keys and values in both languages. */
export function configSchema(): Schema {
  const parts: Parts = new Map()
  const { properties, ...top } = objectOf(parts, configTable)
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Voicemail Script: team configuration · configuración del equipo',
    ...top,
    properties: { $schema: { type: 'string' }, ...(properties as Schema) },
    definitions: Object.fromEntries([...parts.values()].map(({ name, schema }) => [name, schema])),
  }
}

/** What is used more than once, by what it is made from. */
type Parts = Map<unknown, { name: string; schema: Schema }>

function partOf(parts: Parts, from: unknown, name: string, make: () => Schema): Schema {
  let part = parts.get(from)
  if (!part) {
    part = { name: name.replace(/\W+/g, '-'), schema: {} }
    parts.set(from, part)
    part.schema = make()
  }
  return { $ref: `#/definitions/${part.name}` }
}

function objectOf(parts: Parts, { fields }: FieldTable, needs: readonly string[] = []): Schema {
  const properties: Schema = {}
  for (const { key, es, type, about } of fields) {
    const one = { description: both(about), ...schemaOf(parts, type) }
    for (const name of new Set([key, es])) properties[name] = one
  }
  const eitherOf = (key: string) => {
    const es = fields.find((field) => field.key === key)!.es
    return { anyOf: [...new Set([key, es])].map((name) => ({ required: [name] })) }
  }
  return {
    type: 'object',
    properties,
    additionalProperties: false,
    ...(needs.length > 0 && { allOf: needs.map(eitherOf) }),
  }
}

function schemaOf(parts: Parts, type: FieldType): Schema {
  switch (type.kind) {
    case 'group':
      return { allOf: [partOf(parts, type.table, type.table.place.en, () => objectOf(parts, type.table))] }
    case 'rules':
      return { allOf: [partOf(parts, rules, 'rules', rules)] }
    case 'list':
      return listOf(parts, type)
    case 'choice':
      return { enum: [...new Set(type.choices.flatMap(({ forms }) => forms))] }
    case 'flag':
      return { anyOf: [{ type: 'boolean' }, { enum: ['yes', 'no', 'sí'] }] }
    case 'whole':
    case 'days':
      return { type: ['integer', 'string'], minimum: type.least, maximum: type.most }
    case 'seconds':
      return { type: 'number', minimum: type.least, maximum: type.most }
    case 'pace':
      return {
        anyOf: [
          { type: 'integer', minimum: 80, maximum: 260 },
          { enum: ['calm', 'normal', 'brisk', 'tranquilo', 'ágil'] },
        ],
      }
    default:
      return { type: 'string' }
  }
}

/** A single value is a list of one, and words alone stand for the first field of what the list is of. */
function listOf(parts: Parts, { of, most, needs = [] }: Extract<FieldType, { kind: 'list' }>): Schema {
  const item =
    of.kind === 'group'
      ? partOf(parts, of.table, of.table.place.en, () => objectOf(parts, of.table, needs))
      : schemaOf(parts, of)
  const bare = of.kind === 'group' && needs.length === 1 ? [{ type: 'string' }] : []
  const one = bare.length > 0 ? { anyOf: [...bare, item] } : item
  return { anyOf: [{ type: 'array', maxItems: most, items: one }, one] }
}

/** Names of suggestions are the server's to offer and to check: the schema stays as it is when one is added. */
function rules(): Schema {
  const levels = severityChoices.choices.map(({ value }) => value)
  return { type: 'object', additionalProperties: { enum: [...levels, false] } }
}

const both = ({ en, es }: Text): string => `${en} · ${es}`
