import type { TouchFacts } from '../facts/facts.ts'
import type { Finding, Fix } from '../finding.ts'
import { voicemailManners } from '../sources.ts'

type SpokenWord = TouchFacts['timed']['words'][number]

/** A run of this many digits cannot be read aloud at sight. */
const TOO_MANY = 7

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
      if (word.kind !== 'phone' || !new RegExp(`\\d{${TOO_MANY},}`).test(written)) continue
      const grouped = groupedAsSaid(written, word)
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

/** The digits with a space wherever the clock hears a pause; null where it does not say them one by one. */
function groupedAsSaid(written: string, { said }: SpokenWord): string | null {
  const digits = written.replace(/\D/g, '')
  const sizes = said.split(', ').map((group) => group.split(' ').length)
  const plus = /^\+/.test(written)
  if (sizes.length < 2 || sizes.reduce((sum, size) => sum + size, 0) !== digits.length + (plus ? 1 : 0)) return null
  let at = 0
  const groups = sizes.map((size, i) => {
    const length = plus && i === 0 ? size - 1 : size
    at += length
    return digits.slice(at - length, at)
  })
  return (plus ? '+' : '') + groups.join(' ')
}

const regroup = ({ span }: SpokenWord, text: string): Fix => ({
  title: { en: `Write ${text}`, es: `Escribir ${text}` },
  kind: 'rewrite',
  safe: true,
  preferred: true,
  edits: [{ span, text }],
})
