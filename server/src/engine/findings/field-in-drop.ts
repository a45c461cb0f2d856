import type { TouchFacts } from '../facts/facts.ts'
import { isCallersField } from '../facts/people/callersField.ts'
import type { Finding, Fix } from '../finding.ts'
import { fileFormat } from '../sources.ts'
import { type Span, span } from '../span.ts'

/** A message recorded once and left for everybody. `ai-voice` is spoken anew each time, so fields are fine there. */
const recordedOnce: ReadonlySet<string | null> = new Set(['prerecorded', 'ringless'])

export const fieldInDrop: Finding = {
  id: 'field-in-drop',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Personal field in a recorded message', es: 'Campo personalizado en un mensaje grabado' },
  why: {
    en: 'One recording goes to everybody, so nothing can put the listener’s own name or company into it.',
    es: 'Una sola grabación llega a todo el mundo: nada puede poner en ella el nombre o la empresa de quien escucha.',
  },
  advice: {
    en: 'Take the field out and say what is true of everybody on the list, or call live.',
    es: 'Quitar el campo y decir lo que vale para toda la lista, o llamar en persona.',
  },
  source: fileFormat,
  *touch(t) {
    if (!recordedOnce.has(t.context.delivery)) return
    for (const { span: where, name, control, byHand } of t.timed.touch.tags) {
      // What a hand fills may be filled before recording; the caller's own fields are the same for everybody.
      if (control || byHand === 'blank' || isCallersField(name)) continue
      const field = t.timed.touch.text.slice(where.start, where.end)
      yield {
        span: where,
        says: {
          en: `A recorded message cannot say ${field}: it is the same for every listener. Take the field out.`,
          es: `Un mensaje grabado no puede decir ${field}: es el mismo para quien lo escuche. Quitar el campo.`,
        },
        fixes: () => dropVocative(t, where),
      }
    }
  },
}

/** "Hi {{name}}, …" and "{{name}}, …": the sentence is whole without the name. Elsewhere only its writer can say it anew. */
function dropVocative(t: TouchFacts, where: Span): Fix[] {
  const { text } = t.timed.touch
  const sentence = t.sentences.find(({ timed }) => timed.span.start <= where.start && where.end <= timed.span.end)
  if (!sentence) return []
  const before = text.slice(sentence.timed.span.start, where.start)
  const after = text.slice(where.end, sentence.timed.span.end)
  const opening = /^,[ \t]+([¿¡]?)(\p{L})/u.exec(after)
  const greeting = greetings.exec(before)
  const title = { en: 'Leave the name out', es: 'Quitar el nombre' }
  const better = { title, kind: 'rewrite', preferred: true } as const
  if (before.trim() === '' && opening) {
    const end = where.end + opening[0].length
    return [{ ...better, edits: [{ span: span(where.start, end), text: opening[1]! + opening[2]!.toUpperCase() }] }]
  }
  if (!greeting || !/^[,.:!]/.test(after)) return []
  return [{ ...better, edits: [{ span: span(where.start - greeting[1]!.length, where.end), text: '' }] }]
}

const greetings =
  /^(?:hi|hello|hey|good (?:morning|afternoon|evening)|hola|buen(?:os|as)? (?:d[ií]as?|tardes|noches))(,?\s+)$/iu
