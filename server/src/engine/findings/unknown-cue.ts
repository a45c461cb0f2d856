import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

export const unknownCue: Finding = {
  id: 'unknown-cue',
  severity: 'info',
  level: 'format',
  title: { en: 'Direction with a slip in it', es: 'Indicación con una errata' },
  why: {
    en: 'A direction that is not known is read aloud with the message and costs seconds.',
    es: 'Una indicación desconocida se lee en voz alta con el mensaje y cuesta segundos.',
  },
  advice: {
    en: 'Use pause, beat, smile, slow, normal, spell or breathe.',
    es: 'Usar pausa, silencio, sonríe, despacio, normal, deletrea o respira.',
  },
  source: fileFormat,
  ...fromProblems('unknown-cue'),
}
