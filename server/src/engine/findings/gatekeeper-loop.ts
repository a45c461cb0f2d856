import { callsAmong } from '../facts/sequence/contacts.ts'
import type { Finding } from '../finding.ts'
import { detailOf } from '../fixes.ts'
import { plural } from '../language/text.ts'
import { persistentOrPest } from '../sources.ts'

export const gatekeeperLoop: Finding = {
  id: 'gatekeeper-loop',
  severity: 'warning',
  level: 'cadence',
  title: { en: 'Calls that stay at reception', es: 'Llamadas que no pasan de recepción' },
  why: {
    en: 'Who answers the phone cannot decide. A second call to them asks the same of the wrong person.',
    es: 'Quien contesta el teléfono no decide. Una segunda llamada pide lo mismo a la persona equivocada.',
  },
  advice: {
    en: 'Use the first call to learn who decides and how to reach them, and write the next ones for that person.',
    es: 'Usar la primera llamada para saber quién decide y cómo llegar, y escribir las siguientes para esa persona.',
  },
  source: persistentOrPest,
  *script({ script, context, touches }) {
    const calls = callsAmong(touches)
    if (context.recipient.role !== 'gatekeeper' || calls.length < FEWEST) return
    const field = detailOf(script, 'recipient.role')
    yield {
      span: 'anchor',
      says: {
        en: `${plural(calls.length, 'call', 'calls')} to an assistant or reception, none to who decides.`,
        es: `${plural(calls.length, 'llamada', 'llamadas')} a recepción y ninguna a quien decide.`,
      },
      ...(field && {
        related: [
          { span: field.span, says: { en: 'The listener, as said here', es: 'Quien escucha, según se dice aquí' } },
        ],
      }),
      fixes: () =>
        field
          ? [
              {
                title: { en: 'Write it for who decides', es: 'Escribirlo para quien decide' },
                kind: 'refactor',
                edits: [{ span: field.valueSpan, text: { en: 'decision-maker', es: 'decisor' }[context.language] }],
              },
            ]
          : [],
    }
  },
}

const FEWEST = 2
