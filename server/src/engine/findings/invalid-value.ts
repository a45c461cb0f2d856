import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const invalidValue: Finding = {
  id: 'invalid-value',
  severity: 'warning',
  level: 'format',
  title: { en: 'Value not understood', es: 'Valor que no se entiende' },
  why: {
    en: 'A value outside what is allowed counts as if it were not there.',
    es: 'Un valor fuera de lo admitido cuenta como si no estuviera.',
  },
  advice: {
    en: 'Use one of the values that the message names.',
    es: 'Usar uno de los valores que nombra el mensaje.',
  },
  source: fileFormat,
  ...fromProblems('invalid-value'),
}
