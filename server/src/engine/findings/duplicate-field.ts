import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const duplicateField: Finding = {
  id: 'duplicate-field',
  severity: 'warning',
  level: 'format',
  title: { en: 'Detail given twice', es: 'Dato repetido' },
  why: {
    en: 'Only the first of two equal details counts; the second one misleads whoever reads the script.',
    es: 'De dos datos iguales solo cuenta el primero; el segundo confunde a quien lee el guion.',
  },
  advice: {
    en: 'Keep one of the two.',
    es: 'Dejar uno de los dos.',
  },
  source: fileFormat,
  ...fromProblems('duplicate-field'),
}
