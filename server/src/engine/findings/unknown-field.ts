import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const unknownField: Finding = {
  id: 'unknown-field',
  severity: 'warning',
  level: 'format',
  title: { en: 'Unknown detail', es: 'Dato desconocido' },
  why: {
    en: 'A detail with a name that is not known is passed over, so what it should change does not change.',
    es: 'Un dato con un nombre desconocido se pasa por alto, y lo que debía cambiar no cambia.',
  },
  advice: {
    en: 'Use the name that is offered, in English or in Spanish, or take the line out.',
    es: 'Usar el nombre que se ofrece, en inglés o en español, o quitar la línea.',
  },
  source: fileFormat,
  ...fromProblems('unknown-field'),
}
