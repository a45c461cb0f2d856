import { likeness } from '../facts/shingles.ts'
import type { Finding } from '../finding.ts'
import { nineReasons } from '../sources.ts'

/** Share of common words from which one message is a copy of another. */
const COPY = 0.6
/** Shorter messages are alike by chance. */
const FEWEST_WORDS = 8
/** No sequence is longer; a file that is a whole library is not compared step by step. */
const LOOK_BACK = 12

export const repeatedMessage: Finding = {
  id: 'repeated-message',
  severity: 'warning',
  level: 'cadence',
  title: { en: 'Same message again', es: 'El mismo mensaje otra vez' },
  why: {
    en: 'Who hears the same words twice stops listening at the first of them. A new angle is what makes several messages work.',
    es: 'Quien oye dos veces lo mismo deja de escuchar a la primera palabra. Lo que hace útiles varios mensajes es un ángulo nuevo.',
  },
  advice: {
    en: 'Give each step a reason of its own: another fact, what a firm like theirs did, something to use without a call.',
    es: 'Dar a cada paso un motivo propio: otro dato, lo que hizo alguien parecido, algo que sirva sin llamar.',
  },
  source: nineReasons,
  *script({ touches }) {
    const spoken = touches.filter(({ facts }) => facts.spoken && facts.shingles.length >= FEWEST_WORDS)
    for (const [i, { facts, index }] of spoken.entries()) {
      let closest: (typeof spoken)[number] | null = null
      let most = COPY
      for (const earlier of spoken.slice(Math.max(0, i - LOOK_BACK), i)) {
        const alike = likeness(facts.shingles, earlier.facts.shingles)
        if (alike >= most && (alike > most || closest === null)) {
          closest = earlier
          most = alike
        }
      }
      if (!closest) continue
      const { touch } = closest.facts.timed
      yield {
        touch: index,
        span: 'anchor',
        says: {
          en: `Step ${index} says nothing new after step ${closest.index}; give it a reason of its own.`,
          es: `El paso ${index} no añade nada al ${closest.index}; darle un motivo propio.`,
        },
        related: [
          {
            touch: closest.index,
            span: touch.heading ?? touch.sentences[0]!,
            says: { en: 'Said here first', es: 'Dicho antes aquí' },
          },
        ],
      }
    }
  },
}
