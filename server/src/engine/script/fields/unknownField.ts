import type { Text } from '../../language/text.ts'
import type { Span } from '../../span.ts'
import type { Problem } from '../script.ts'
import { listed, nearest, shortened } from './fieldNames.ts'
import { frontTable, touchTable } from './fieldSpecs.ts'
import { type FieldTable, folded } from './fieldTypes.ts'

/** What to say of a name that its table does not have: the name that was meant, where it belongs, or what there is. */
export function unknownField(table: FieldTable, name: string, keySpan: Span): Problem {
  const word = folded(name)
  const shown = shortened(name)
  const place = placeOf(word, table)
  if (place && !table.near.has(word)) return { rule: 'unknown-field', span: keySpan, says: place(shown) }
  const meant = table.near.get(word)?.key ?? (word.length > 40 ? null : nameNear(word, table))
  if (meant === null) return { rule: 'unknown-field', span: keySpan, says: noSuchName(table, shown) }
  return {
    rule: 'unknown-field',
    span: keySpan,
    says: {
      en: `Write “${meant}” instead of “${shown}”, which is no field of ${table.place.en}.`,
      es: `Escribir «${meant}» en vez de «${shown}», que no es un campo de ${table.place.es}.`,
    },
    mends: [changeTo(meant, keySpan)],
  }
}

/** The mend that puts a name where another stands. */
export function changeTo(text: string, span: Span): NonNullable<Problem['mends']>[number] {
  return { title: { en: `Change to “${text}”`, es: `Cambiar por «${text}»` }, edits: [{ span, text }] }
}

/** The name in the table, spelt as the table spells it, that the folded word is a typo or two away from. */
export function nameNear(word: string, table: FieldTable): string | null {
  const close = nearest(word, table.byName.keys())
  const spec = close === null ? undefined : table.byName.get(close)
  if (!spec) return null
  return folded(spec.key) === close ? spec.key : spec.es
}

function noSuchName(table: FieldTable, name: string): Text {
  const en = listed(
    table.fields.map((field) => field.key),
    'or',
  )
  const es = listed(
    table.fields.map((field) => field.es),
    'o',
  )
  return {
    en: `“${name}” is no field of ${table.place.en}; use ${en}.`,
    es: `«${name}» no es un campo de ${table.place.es}; usar ${es}.`,
  }
}

/** What to say of a name that belongs somewhere else. */
function placeOf(word: string, table: FieldTable): ((name: string) => Text) | null {
  if (table !== touchTable && touchTable.byName.has(word)) return ofStep
  if (table === touchTable) return frontTable.byName.has(word) ? ofScript : null
  if (table === frontTable && (word === 'title' || word === 'titulo')) return ofTitle
  for (const { key, es, type } of frontTable.fields) {
    if (type.kind !== 'group' || type.table === table || !type.table.byName.has(word)) continue
    return (name) => ({
      en: `Write “${name}” inside ${key}, as in ${key}: { ${name}: … }.`,
      es: `Escribir «${name}» dentro de ${es}, como en ${es}: { ${name}: … }.`,
    })
  }
  return table !== frontTable && frontTable.byName.has(word) ? ofScript : null
}

const ofStep = (name: string): Text => ({
  en: `Write “${name}” as a line “- ${name}: …” under the ## heading of its step.`,
  es: `Escribir «${name}» como línea «- ${name}: …» bajo el encabezado ## de su paso.`,
})

const ofScript = (name: string): Text => ({
  en: `Write “${name}” in the script details at the top of the file, on a line of its own.`,
  es: `Escribir «${name}» en los datos del guion, al principio del archivo, en una línea propia.`,
})

const ofTitle = (): Text => ({
  en: 'Write the script’s title on a line “# …” under the details, or a job title inside recipient.',
  es: 'Escribir el título del guion en una línea «# …» bajo los datos, o el cargo dentro de destinatario.',
})
