import { repeatsIn } from '../facts/sequence/repeats.ts'
import type { Finding } from '../finding.ts'
import type { Elsewhere, LibraryEntry } from '../library.ts'
import { nineReasons } from '../sources.ts'

/** Shorter messages are alike in many files. */
const FEWEST_WORDS = 12

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
    for (const [i, repeat] of repeatsIn(touches.map(({ facts }) => facts)).entries()) {
      if (!repeat) continue
      const { index } = touches[i]!
      const first = touches[repeat.of]!
      const { touch } = first.facts.timed
      yield {
        touch: index,
        span: 'anchor',
        // That other words say the same is a judgement.
        ...(repeat.how === 'paraphrase' && { atMost: 'info' }),
        says: {
          en: `Step ${index} says nothing new after step ${first.index}${repeat.how === 'paraphrase' ? ', in other words' : ''}; give it a reason of its own.`,
          es: `El paso ${index} no añade nada al ${first.index}${repeat.how === 'paraphrase' ? ', con otras palabras' : ''}; darle un motivo propio.`,
        },
        related: [
          {
            touch: first.index,
            span: touch.heading ?? touch.sentences[0]!,
            says: { en: 'Said here first', es: 'Dicho antes aquí' },
          },
        ],
      }
    }
  },
  *library(entry, library) {
    const original = library.conflictOf
    if (original) {
      yield {
        span: 'anchor',
        atMost: 'info',
        says: {
          en: `This is a second version of “${original.path}” that a synced folder left; keep what is good in one of them and delete the other.`,
          es: `Es una segunda versión de «${original.path}» que dejó una carpeta sincronizada; juntar lo que valga en una y borrar la otra.`,
        },
        related: [there(original)],
      }
      return
    }
    for (const step of entry.steps) {
      const { index, shingles } = step
      if (shingles.length < FEWEST_WORDS) continue
      const copies = library.copies(step)
      const near = copies.length > 0 ? copies : library.paraphrases(step)
      const reworded = copies.length === 0
      const other = near.find(({ recipient }) => isForAnother(entry.recipient, recipient))
      const first = other ?? near[0]
      if (!first) continue
      const { path } = first.place
      yield {
        touch: index,
        span: 'anchor',
        ...((!other || reworded) && { atMost: other ? 'info' : 'hint' }),
        says: other
          ? {
              en: `Step ${index} says the same as step ${first.index} of “${path}”${reworded ? ' in other words' : ''}, which is for somebody else; give each a reason of its own.`,
              es: `El paso ${index} dice lo mismo que el paso ${first.index} de «${path}»${reworded ? ' con otras palabras' : ''}, que es para otra persona; dar a cada uno un motivo propio.`,
            }
          : {
              en: `Step ${index} is also step ${first.index} of “${path}”${reworded ? ' in other words' : ''}; keep it in one place, or give each a reason of its own.`,
              es: `El paso ${index} es también el paso ${first.index} de «${path}»${reworded ? ' con otras palabras' : ''}; dejarlo en un solo sitio o dar a cada uno un motivo propio.`,
            },
        related: near.map(({ place }) => there(place)),
      }
    }
  },
}

const there = (elsewhere: Elsewhere) => ({
  span: elsewhere.span,
  says: { en: `Also in “${elsewhere.path}”`, es: `También en «${elsewhere.path}»` },
  elsewhere,
})

/** Whether two files say that they are for different people. */
const isForAnother = (a: LibraryEntry['recipient'], b: LibraryEntry['recipient']): boolean =>
  (['role', 'title', 'industry', 'size', 'segment'] as const).some(
    (key) => a[key] !== undefined && b[key] !== undefined && a[key] !== b[key],
  )
