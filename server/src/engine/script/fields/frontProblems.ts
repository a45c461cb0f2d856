import { type Span, span } from '../../span.ts'
import { afterLineEnd, isLineEnd, lineEnd } from '../lines.ts'
import type { Problem } from '../script.ts'
import { nearest, saidTwice, shortened } from './fieldNames.ts'
import { anywhere, type FieldTable, type FieldType, type Refusal } from './fieldTypes.ts'
import { readValue } from './fieldValues.ts'
import type { FrontEntry, FrontValue } from './frontEntries.ts'
import { changeTo } from './unknownField.ts'

// What is said of entries of the front matter that YAML can read and the format cannot.

/** Somebody wrote words where entries belong: what the entries are, and the words as one where that is clear. */
export function notAMap(key: string, es: string, type: FieldType, value: FrontValue): Refusal {
  if (type.kind !== 'group') {
    const example = type.kind === 'rules' ? 'too-long: off' : 'first_name: Ana'
    return { allowed: { en: `entries such as { ${example} }`, es: `entradas como { ${example} }` } }
  }
  const { fields } = type.table
  const allowed = {
    en: `${key}: { ${fields.map((field) => field.key).join(': …, ')}: … }`,
    es: `${es}: { ${fields.map((field) => field.es).join(': …, ')}: … }`,
  }
  const words = value.kind === 'scalar' ? value.text : ''
  const field = fields.find((one) => 'value' in readValue(one.type, words, anywhere))
  if (!field || !/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .’-]*$/u.test(words)) return { allowed }
  return { allowed, instead: `{ ${field.key}: ${words} }` }
}

/** Somebody wrote brackets where words belong. */
export function notAText(text: string): Refusal {
  const allowed = {
    en: 'words, in quotes where they hold marks such as { or [',
    es: 'palabras, entre comillas si llevan signos como { o [',
  }
  return /["\\\r\n]/.test(text) ? { allowed } : { allowed, instead: `"${text}"` }
}

/** What to say of the name of a rule that there is not. */
export function unknownRule({ name, keySpan }: FrontEntry, knownRules: ReadonlySet<string>): Problem {
  const shown = shortened(name)
  const word = name.toLowerCase()
  const meant = knownRules.has(word) ? word : name.length > 60 ? null : nearest(word, knownRules)
  if (meant === null)
    return {
      rule: 'unknown-rule',
      span: keySpan,
      says: {
        en: `Write the name of a suggestion here; there is none called “${shown}”.`,
        es: `Escribir aquí el nombre de una sugerencia; ninguna se llama «${shown}».`,
      },
    }
  return {
    rule: 'unknown-rule',
    span: keySpan,
    says: {
      en: `Write “${meant}” instead of “${shown}”, which is the name of no suggestion.`,
      es: `Escribir «${meant}» en vez de «${shown}», que no es el nombre de ninguna sugerencia.`,
    },
    mends: [changeTo(meant, keySpan)],
  }
}

/** What to say of an entry that lacks what it is nothing without. */
export function needed({ fields, place }: FieldTable, key: string, where: Span): Problem {
  const es = fields.find((field) => field.key === key)?.es ?? key
  return {
    rule: 'invalid-value',
    span: where,
    says: {
      en: `Add “${key}: …” here: without it ${place.en} does not count.`,
      es: `Añadir «${es}: …» aquí: sin eso, ${place.es} no cuenta.`,
    },
  }
}

/** What to say where a list goes on for too long. */
export const tooMany = (name: string, most: number, where: Span): Problem => ({
  rule: 'invalid-value',
  span: where,
  says: {
    en: `Keep to ${most} entries in ${name}; from here on they do not count.`,
    es: `Dejar como mucho ${most} entradas en ${name}; desde aquí no cuentan.`,
  },
})

/** What to say of the second entry of one name. */
export function repeated(source: string, entry: FrontEntry, before: FrontEntry, first: FrontEntry): Problem {
  const shown = shortened(entry.name)
  return {
    rule: 'duplicate-field',
    span: entry.keySpan,
    says: saidTwice(first.name, entry.name),
    mends: [
      {
        title: { en: `Remove this “${shown}”`, es: `Quitar este «${shown}»` },
        edits: [{ span: withItsLine(source, entry, before), text: '' }],
      },
    ],
  }
}

/** The whole lines of an entry that has lines to itself; else from behind the entry before it. */
function withItsLine(source: string, { keySpan, value }: FrontEntry, before: FrontEntry): Span {
  let start = keySpan.start
  while (start > before.value.end && !isLineEnd(source.charCodeAt(start - 1))) start--
  if (start === before.value.end) return span(before.value.end, value.end)
  return span(start, afterLineEnd(source, lineEnd(source, value.end)))
}
