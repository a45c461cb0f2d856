import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const unclosedMergeTag: Finding = {
  id: 'unclosed-merge-tag',
  severity: 'warning',
  level: 'format',
  title: { en: 'Personal field not closed', es: 'Campo personalizado sin cerrar' },
  why: {
    en: 'The CRM does not fill a field whose braces are not closed, and the braces end up in the message.',
    es: 'El CRM no rellena un campo cuyas llaves no se cierran, y las llaves acaban en el mensaje.',
  },
  advice: {
    en: 'Add the missing braces.',
    es: 'Añadir las llaves que faltan.',
  },
  source: fileFormat,
  ...fromProblems('unclosed-merge-tag'),
}
