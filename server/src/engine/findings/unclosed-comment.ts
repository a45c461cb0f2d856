import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const unclosedComment: Finding = {
  id: 'unclosed-comment',
  severity: 'warning',
  level: 'format',
  title: { en: 'Comment not closed', es: 'Comentario sin cerrar' },
  why: {
    en: 'Everything behind an open comment, up to the next step, is taken for a note and not read aloud.',
    es: 'Todo lo que sigue a un comentario abierto, hasta el paso siguiente, se toma por una nota y no se lee.',
  },
  advice: {
    en: 'Close it with “-->”.',
    es: 'Cerrarlo con «-->».',
  },
  source: fileFormat,
  ...fromProblems('unclosed-comment'),
}
