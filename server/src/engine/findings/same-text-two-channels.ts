import { likeness } from '../facts/shingles.ts'
import type { Finding, ScriptFacts } from '../finding.ts'
import { twoChannels } from '../sources.ts'

/** Share of common words from which a written message only copies a spoken one. */
const COPY = 0.6
/** Shorter messages are alike by chance. */
const FEWEST_WORDS = 8
/** No sequence is longer; a file that is a whole library is not compared step by step. */
const LOOK_AROUND = 12

export const sameTextTwoChannels: Finding = {
  id: 'same-text-two-channels',
  severity: 'hint',
  level: 'cadence',
  title: { en: 'The same text on two channels', es: 'El mismo texto por dos canales' },
  why: {
    en: 'Who has heard the message has no reason to read it. Each channel can do what the other cannot.',
    es: 'Quien ya oyó el mensaje no tiene motivo para leerlo. Cada canal puede hacer lo que el otro no.',
  },
  advice: {
    en: 'Let the call name the one fact, and put the figures, the photo or the steps into the written message.',
    es: 'Que la llamada diga el dato, y el mensaje escrito lleve las cifras, la foto o los pasos.',
  },
  source: twoChannels,
  *script({ touches }) {
    const long = touches.filter(({ facts }) => facts.shingles.length >= FEWEST_WORDS)
    for (const [i, written] of long.entries()) {
      if (written.facts.spoken) continue
      const spoken = closest(written, long.slice(Math.max(0, i - LOOK_AROUND), i + LOOK_AROUND))
      if (!spoken) continue
      const { heading, sentences } = spoken.facts.timed.touch
      yield {
        touch: written.index,
        span: 'anchor',
        says: {
          en: `Step ${written.index} says in writing what step ${spoken.index} says aloud; put the details here instead.`,
          es: `El paso ${written.index} repite por escrito lo que el ${spoken.index} dice de voz; poner aquí los detalles.`,
        },
        related: [
          {
            touch: spoken.index,
            span: heading ?? sentences[0]!,
            says: { en: 'Said aloud here', es: 'Dicho de voz aquí' },
          },
        ],
      }
    }
  },
}

type Placed = ScriptFacts['touches'][number]

/** Of the spoken messages that a written one copies, the likest. */
function closest(written: Placed, others: readonly Placed[]): Placed | null {
  const alike = others
    .filter(({ facts }) => facts.spoken)
    .map((other) => ({ other, share: likeness(other.facts.shingles, written.facts.shingles) }))
    .sort((a, b) => b.share - a.share)[0]
  return alike && alike.share >= COPY ? alike.other : null
}
