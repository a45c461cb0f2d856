import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const tooLarge: Finding = {
  id: 'too-large',
  severity: 'warning',
  level: 'format',
  title: { en: 'Script details too long', es: 'Datos del guion demasiado largos' },
  why: {
    en: 'Details of over 32 KB or 500 lines are not read, so that typing stays quick. The message itself is still checked.',
    es: 'Unos datos de más de 32 KB o 500 líneas no se leen, para que escribir siga siendo ágil. El mensaje se revisa igual.',
  },
  advice: {
    en: 'Keep only what the checks use; move notes below the title.',
    es: 'Dejar solo lo que usan las comprobaciones; llevar las notas debajo del título.',
  },
  source: fileFormat,
  ...fromProblems('too-large'),
}
