import { isTooLong, MOST_STEPS } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { fromProblems } from '../problems.ts'
import { fileFormat } from '../sources.ts'

const problems = fromProblems('too-large')

export const tooLarge: Finding = {
  id: 'too-large',
  severity: 'warning',
  level: 'format',
  title: { en: 'Too long to check in full', es: 'Demasiado largo para revisarlo entero' },
  why: {
    en: 'Details of over 32 KB or 500 lines are not read, so that typing stays quick. The message itself is still checked. Nor is a file of over 100 steps judged as one sequence: each step is checked by itself.',
    es: 'Unos datos de más de 32 KB o 500 líneas no se leen, para que escribir siga siendo ágil. El mensaje se revisa igual. Tampoco un archivo de más de 100 pasos se juzga como una secuencia: cada paso se revisa por separado.',
  },
  advice: {
    en: 'Keep only what the checks use; move notes below the title. Give each sequence a file of its own.',
    es: 'Dejar solo lo que usan las comprobaciones; llevar las notas debajo del título. Dar a cada secuencia su propio archivo.',
  },
  source: fileFormat,
  touch: problems.touch,
  *script(s) {
    yield* problems.script(s)
    if (!isTooLong(s.script.cut, s.touches)) return
    const { length } = s.touches
    yield {
      span: 'anchor',
      atMost: 'info',
      says: {
        en: `${length} steps are too many to check as one sequence (${MOST_STEPS} at most); give each sequence a file of its own.`,
        es: `${length} pasos son demasiados para revisarlos como una secuencia (${MOST_STEPS} como mucho); dar a cada secuencia su propio archivo.`,
      },
    }
  },
}
