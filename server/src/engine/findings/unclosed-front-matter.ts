import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const unclosedFrontMatter: Finding = {
  id: 'unclosed-front-matter',
  severity: 'error',
  level: 'format',
  title: { en: 'Script details not closed', es: 'Datos del guion sin cerrar' },
  why: {
    en: 'Without a closing line “---” it is a guess where the details end and the message begins.',
    es: 'Sin una línea «---» que los cierre hay que adivinar dónde acaban los datos y empieza el mensaje.',
  },
  advice: {
    en: 'Add a line “---” under the last detail.',
    es: 'Añadir una línea «---» debajo del último dato.',
  },
  source: fileFormat,
  ...fromProblems('unclosed-front-matter'),
}
