import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const invalidCharacters: Finding = {
  id: 'invalid-characters',
  severity: 'warning',
  level: 'format',
  title: { en: 'Unreadable characters', es: 'Caracteres ilegibles' },
  why: {
    en: 'Characters that cannot be read usually mean that the file was saved in an old encoding, or is not a text.',
    es: 'Los caracteres ilegibles suelen indicar que el archivo se guardó con una codificación antigua o que no es un texto.',
  },
  advice: {
    en: 'Retype them, or save the file as UTF-8.',
    es: 'Volver a escribirlos o guardar el archivo como UTF-8.',
  },
  source: fileFormat,
  ...fromProblems('invalid-characters'),
}
