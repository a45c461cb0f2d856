import type { TouchFacts } from '../facts/facts.ts'
import type { Finding, Fix } from '../finding.ts'
import { lineBreakOf } from '../fixes.ts'
import { overText, secondsText } from '../language/text.ts'
import { limitsOf } from '../limits.ts'
import { nineReasons } from '../sources.ts'
import { span } from '../span.ts'

/** Up to this much over the limit it is no more than a hint: a brisk reader is still inside. */
const TOLERANCE = 1.1

export const tooLong: Finding = {
  id: 'too-long',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Message too long', es: 'Mensaje demasiado largo' },
  why: {
    en: 'Long messages are deleted before they end. The advice is thirty seconds at most, less where an e-mail does the work.',
    es: 'Los mensajes largos se borran antes de que acaben. El consejo es treinta segundos como mucho, menos si el trabajo lo hace un correo.',
  },
  advice: {
    en: 'Keep one fact, one reason and one next step. Delete pleasantries first; what is left goes into the e-mail or a note.',
    es: 'Dejar un dato, un motivo y un siguiente paso. Quitar primero los cumplidos; lo demás va al correo o a una nota.',
  },
  source: nineReasons,
  *touch(t) {
    const { max } = limitsOf(t.context, t.fields.channel)
    const { seconds } = t.timed
    if (seconds <= max) return
    const said = overText(seconds, max)
    yield {
      span: 'anchor',
      says: {
        en: `About ${said.en} s spoken; keep it under ${max} s.`,
        es: `Unos ${said.es} s hablados; no pasar de ${max} s.`,
      },
      ...(seconds > max * TOLERANCE ? {} : { atMost: 'hint' as const }),
      fixes: () => foldTail(t, max),
    }
  },
}

/** Moves the last sentences into a note until the message fits: they stay in the file and are no longer read aloud. */
function foldTail(t: TouchFacts, max: number): Fix[] {
  const { text } = t.timed.touch
  const from = t.sentences.findIndex(({ timed }) => timed.start + timed.seconds > max)
  const first = t.sentences[Math.max(from, 1)]
  const last = t.sentences.at(-1)
  if (!first || !last || from < 0) return []
  const tail = span(first.timed.span.start, last.timed.span.end)
  const saved = secondsText(t.timed.seconds - first.timed.start)
  const breakAt = lineBreakOf(text)
  const note = text.slice(tail.start, tail.end).replace(/\s*[\r\n]\s*/g, ' ')
  return [
    {
      title: {
        en: `Keep the end as a note that is not read aloud (− ${saved.en} s)`,
        es: `Dejar el final como nota que no se lee (− ${saved.es} s)`,
      },
      kind: 'refactor',
      edits: [{ span: tail, text: `${breakAt}${breakAt}> ${note}` }],
    },
  ]
}
