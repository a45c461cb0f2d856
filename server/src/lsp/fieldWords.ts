import type { Language, Text } from '../engine/language/text.ts'
import { severityChoices } from '../engine/script/fields/fieldChoices.ts'
import type { FieldTable, FieldType } from '../engine/script/fields/fieldTypes.ts'

/** A field as it is offered: in the language that is written, and in the other one where that differs. */
export type FieldName = Readonly<{ name: string; other: string; about: Text; key: string; type: FieldType }>

/** The names of a table's fields in one of the two languages; both are read. */
export const namesOf = ({ fields }: FieldTable, spanish: boolean): FieldName[] =>
  fields.map(({ key, es, about, type }) => ({
    name: spanish ? es : key,
    other: spanish ? key : es,
    about,
    key,
    type,
  }))

/** What may be written as a value, where that is one of a few words. */
export function valuesOf(type: FieldType | 'severity', locale: Language): string[] {
  const inner: FieldType | 'severity' = type !== 'severity' && type.kind === 'list' ? type.of : type
  if (inner === 'severity') return severityChoices.choices.map(({ value }) => value)
  if (inner.kind === 'choice') return inner.choices.map((choice) => choice[locale])
  if (inner.kind === 'flag') return locale === 'es' ? ['sí', 'no'] : ['yes', 'no']
  if (inner.kind === 'pace') return locale === 'es' ? ['tranquilo', 'normal', 'ágil'] : ['calm', 'normal', 'brisk']
  if (inner.kind === 'weekday') return [...weekdays[locale]]
  return []
}

const weekdays = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
} as const
