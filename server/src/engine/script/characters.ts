import { span } from '../span.ts'
import type { Problem } from './script.ts'

/** NUL, what is left of bytes that are no UTF-8, and halves of a surrogate pair: one problem, on the first of them. */
export function invalidCharacters(source: string): Problem[] {
  if (!source.includes('\0') && !source.includes('\uFFFD') && source.isWellFormed()) return []
  const found = [...source.matchAll(unreadable)]
  const first = found[0]!.index
  const count = found.length
  return [
    {
      rule: 'invalid-characters',
      span: span(first, first + 1),
      inSource: true,
      says: {
        en:
          count === 1
            ? 'One character here cannot be read. Retype it, or save the file as UTF-8.'
            : `${count} characters cannot be read, the first one here. Retype them, or save the file as UTF-8.`,
        es:
          count === 1
            ? 'Hay un carácter ilegible aquí. Volver a escribirlo o guardar el archivo como UTF-8.'
            : `Hay ${count} caracteres ilegibles, el primero aquí. Volver a escribirlos o guardar el archivo como UTF-8.`,
      },
    },
  ]
}

const unreadable = /[\0\uFFFD]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g
