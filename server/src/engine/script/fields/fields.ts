import type { Language } from '../../language/text.ts'
import { span } from '../../span.ts'
import type { Field, Problem, Region, TouchFields } from '../script.ts'
import { saidTwice } from './fieldNames.ts'
import { touchTable } from './fieldSpecs.ts'
import { anywhere, type FieldSpec, folded, type Scope } from './fieldTypes.ts'
import { invalidValue, readValue } from './fieldValues.ts'
import { unknownField } from './unknownField.ts'

/**
 * What is wrong with a touch's fields as far as its own text tells: unknown and repeated names, and the values of `day`,
 * `time` and `channel`. What `readTouchFields` reports (`weekday` and `date`, which depend on language and region) is not
 * repeated here, nor the other way round.
 */
export function touchFieldProblems(fields: readonly Field[]): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, Field>()
  for (const [i, field] of fields.entries()) {
    const name = field.key ?? folded(field.name)
    const first = seen.get(name)
    if (first) problems.push(repeated(field, fields[i - 1]!, first))
    else if (field.key === null) problems.push(unknownField(touchTable, field.name, field.keySpan))
    else problems.push(...valueProblems(field, anywhere, false))
    if (!first) seen.set(name, field)
  }
  return problems
}

/**
 * The values of a touch's fields: what is wrong or absent is missing, and the channel is then voicemail. The problems are
 * those of `weekday` and `date` alone; all others come from `touchFieldProblems`. A date without its year gets the year
 * of `today` (ISO), and without `today` it is passed over.
 */
export function readTouchFields(
  fields: readonly Field[],
  language: Language,
  region: Region | null,
  today: string | null = null,
): { values: TouchFields; problems: Problem[] } {
  const scope = { language, region, today }
  const values: Record<string, unknown> = { channel: 'voicemail' }
  const problems: Problem[] = []
  const seen = new Set<string>()
  for (const field of fields) {
    const spec = specOf(field)
    if (!spec || seen.has(spec.key)) continue
    seen.add(spec.key)
    const reading = readValue(spec.type, field.value, scope)
    if ('value' in reading) {
      if (reading.value !== undefined) values[spec.key] = reading.value
    } else problems.push(...valueProblems(field, scope, true))
  }
  return { values: values as TouchFields, problems }
}

function specOf(field: Field): FieldSpec | undefined {
  return field.key === null ? undefined : touchTable.byName.get(folded(field.key))
}

function valueProblems(field: Field, scope: Scope, dependsOnScope: boolean): Problem[] {
  const spec = specOf(field)
  if (!spec || dependsOnScope !== (spec.type.kind === 'date' || spec.type.kind === 'weekday')) return []
  const reading = readValue(spec.type, field.value, scope)
  return 'value' in reading ? [] : [invalidValue(field.name, field.valueSpan, field.value, reading)]
}

function repeated(field: Field, before: Field, first: Field): Problem {
  return {
    rule: 'duplicate-field',
    span: field.keySpan,
    says: saidTwice(first.name, field.name),
    mends: [
      {
        title: { en: 'Remove this line', es: 'Quitar esta línea' },
        edits: [{ span: span(before.span.end, field.span.end), text: '' }],
      },
    ],
  }
}
