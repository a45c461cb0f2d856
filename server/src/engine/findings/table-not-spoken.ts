import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const tableNotSpoken: Finding = {
  id: 'table-not-spoken',
  severity: 'hint',
  level: 'format',
  title: { en: 'Table not read aloud', es: 'Tabla que no se lee' },
  why: {
    en: 'Nobody can read a table aloud, so its words are left out of the clock and of all checks.',
    es: 'Nadie puede leer una tabla en voz alta, así que sus palabras quedan fuera del reloj y de las comprobaciones.',
  },
  advice: {
    en: 'Write what the listener should hear as sentences; keep the table as a note.',
    es: 'Escribir en frases lo que debe oírse; dejar la tabla como nota.',
  },
  source: fileFormat,
  ...fromProblems('table-not-spoken'),
}
