import { contactsOf } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { detailOf } from '../fixes.ts'
import { plural } from '../language/text.ts'
import { persistentOrPest } from '../sources.ts'

export const notQualified: Finding = {
  id: 'not-qualified',
  severity: 'warning',
  level: 'cadence',
  title: { en: 'Many contacts, nobody qualified', es: 'Muchos contactos sin calificar' },
  why: {
    en: 'Not every sale is a good one: calls to somebody who does not fit cost both sides their time.',
    es: 'No toda venta es buena: llamar a quien no encaja cuesta tiempo a ambas partes.',
  },
  advice: {
    en: 'Find out first whether they fit, or shorten the sequence to the one contact that finds out.',
    es: 'Averiguar antes si encaja, o dejar la secuencia en el contacto que lo averigua.',
  },
  source: persistentOrPest,
  *script({ script, touches }) {
    const { length } = contactsOf(touches)
    const field = detailOf(script, 'qualified')
    if (script.front.values.qualified !== false || length < FEWEST) return
    yield {
      span: 'anchor',
      says: {
        en: `${plural(length, 'contact', 'contacts')} with a prospect who is not qualified; find out first whether they fit.`,
        es: `${plural(length, 'contacto', 'contactos')} con un prospecto sin calificar; averiguar antes si encaja.`,
      },
      ...(field && {
        related: [
          { span: field.span, says: { en: 'Not qualified, as said here', es: 'Sin calificar, según se dice aquí' } },
        ],
      }),
      fixes: () =>
        field
          ? [
              {
                title: { en: 'Say that the prospect is qualified', es: 'Indicar que el prospecto está calificado' },
                kind: 'refactor',
                edits: [
                  {
                    span: field.valueSpan,
                    text: /^(?:sí|si|no)$/i.test(field.value) && field.name !== 'qualified' ? 'sí' : 'true',
                  },
                ],
              },
            ]
          : [],
    }
  },
}

const FEWEST = 3
