import type { TouchFacts } from '../facts/facts.ts'
import { groupedAsSaid, isUngrouped } from '../facts/phoneNumbers.ts'
import type { Finding, Fix } from '../finding.ts'
import { voicemailManners } from '../sources.ts'

type SpokenWord = TouchFacts['timed']['words'][number]

export const numberUngrouped: Finding = {
  id: 'number-ungrouped',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Phone number in one run', es: 'Teléfono sin agrupar' },
  why: {
    en: 'Digits in one run are read too fast, and the listener has no pause in which to write.',
    es: 'Las cifras seguidas se leen demasiado deprisa y quien escucha no tiene pausa para apuntar.',
  },
  advice: {
    en: 'Write the number in the groups in which it is said.',
    es: 'Escribir el número en los grupos en que se dice.',
  },
  source: voicemailManners,
  *touch(t) {
    for (const word of t.timed.words) {
      const written = t.timed.touch.text.slice(word.span.start, word.span.end)
      if (word.kind !== 'phone' || !isUngrouped(written)) continue
      const grouped = groupedAsSaid(written, word.said)
      yield {
        span: word.span,
        says: {
          en: `Group the digits so that they can be read slowly${grouped ? `: ${grouped}` : ''}.`,
          es: `Agrupar las cifras para leerlas despacio${grouped ? `: ${grouped}` : ''}.`,
        },
        fixes: () => (grouped ? [regroup(word, grouped)] : []),
      }
    }
  },
}

const regroup = ({ span }: SpokenWord, text: string): Fix => ({
  title: { en: `Write ${text}`, es: `Escribir ${text}` },
  kind: 'rewrite',
  safe: true,
  preferred: true,
  edits: [{ span, text }],
})
