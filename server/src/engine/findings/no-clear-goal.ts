import type { SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { hasGoal, mayHaveGoal } from '../facts/next/goal.ts'
import type { Finding } from '../finding.ts'
import { addNextStep } from '../fixes.ts'
import { persistentOrAnnoying } from '../sources.ts'

/** Too short to tell what a message wants. */
const FEWEST_WORDS = 10

/** The odds from which on nothing is asked: where no act is heard and no word hints at one, where one of the two is, where both are. */
const ENOUGH = [-1, 0.7, 1]

export const noClearGoal: Finding = {
  id: 'no-clear-goal',
  severity: 'hint',
  level: 'touch',
  title: { en: 'No ask and no next step', es: 'Sin petición ni siguiente paso' },
  why: {
    en: 'A listener who does not know what should happen next does nothing.',
    es: 'Quien no sabe qué debe pasar después no hace nada.',
  },
  advice: {
    en: 'End with one thing: what you will do and when, where the details are, or one small request.',
    es: 'Terminar con una sola cosa: qué se hará y cuándo, dónde están los detalles o una petición pequeña.',
  },
  source: persistentOrAnnoying,
  *touch(t) {
    if (t.timed.words.length < FEWEST_WORDS || t.sentences.filter((one) => !hasBlank(t, one)).length < 2) return
    const hints = [hasGoal(t), mayHaveGoal(t)].filter(Boolean).length
    if (t.outcome.nothing < ENOUGH[hints]!) return
    // A number alone is a request to some listeners.
    if (t.timed.words.some(({ kind }) => kind === 'phone' || kind === 'address')) return
    yield {
      span: 'anchor',
      says: {
        en: 'No request, next step or goodbye: say what should happen next.',
        es: 'No hay petición, siguiente paso ni cierre: decir qué debe pasar después.',
      },
      fixes: () => addNextStep(t),
    }
  },
}

/** What is still to be filled in tells nothing yet. */
const hasBlank = ({ timed }: TouchFacts, sentence: SentenceFacts): boolean =>
  timed.touch.tags.some(
    ({ byHand, span }) =>
      byHand !== null && span.start < sentence.timed.span.end && span.end > sentence.timed.span.start,
  )
