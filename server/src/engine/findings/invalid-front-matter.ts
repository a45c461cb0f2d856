import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const invalidFrontMatter: Finding = {
  id: 'invalid-front-matter',
  severity: 'error',
  level: 'format',
  title: { en: 'Script details cannot be read', es: 'Datos del guion ilegibles' },
  why: {
    en: 'An entry of the script details that cannot be read counts for nothing, so the checks that need it stay silent.',
    es: 'Una línea de los datos del guion que no se puede leer no cuenta, y las comprobaciones que la necesitan callan.',
  },
  advice: {
    en: 'Write one “key: value” on a line. Quote a value that has a colon or a “#” in it. References (“&name”, “*name”) are not used here.',
    es: 'Escribir una «clave: valor» por línea. Poner entre comillas un valor que lleve dos puntos o «#». Las referencias («&nombre», «*nombre») no se usan aquí.',
  },
  source: fileFormat,
  ...fromProblems('invalid-front-matter'),
}
