import type { SentenceFacts } from '../facts/facts.ts'
import type { Clue, Clues } from '../facts/relevance/clues.ts'
import { boastsIn } from '../facts/relevance/rung.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { plural } from '../language/text.ts'
import { unreturnedVoicemails } from '../sources.ts'

export const notAboutThem: Finding = {
  id: 'not-about-them',
  severity: 'info',
  level: 'touch',
  title: { en: 'About the caller, not the listener', es: 'Habla de quien llama, no de quien escucha' },
  why: {
    en: 'A stranger’s history, awards and products give nobody a reason to listen on.',
    es: 'La historia, los premios y los productos de un desconocido no dan a nadie un motivo para seguir escuchando.',
  },
  advice: {
    en: 'Name and company are enough about yourself. Use the seconds for something you noticed about them.',
    es: 'De la propia empresa bastan el nombre y la firma. Usar esos segundos para algo que se haya visto de quien escucha.',
  },
  source: unreturnedVoicemails,
  *touch(t) {
    if (t.context.relationship === 'customer') return
    const boasts = boastsIn(t).map(({ sentence }) => sentence)
    const own = t.sentences.filter(
      (sentence, i) => boasts.includes(sentence) || (t.focus.own.includes(sentence) && hasCaller(t.clues[i]!)),
    )
    if (own.length === 0 || t.focus.caller < (boasts.length > 0 ? TOLD : SURE)) return
    if (t.hook && wordsBefore(t.hook.sentence, own) < LONG) return
    yield {
      span: own[0]!.timed.span,
      says: t.hook
        ? {
            en: 'A long introduction of the caller before anything about the listener; put them first.',
            es: 'Una larga presentación propia antes de decir nada de quien escucha; empezar por quien escucha.',
          }
        : {
            en: `Mostly about the caller (${plural(own.length, 'sentence', 'sentences')}), nothing about the listener; begin with something about them.`,
            es: `Habla de la propia empresa (${plural(own.length, 'frase', 'frases')}); nada de quien escucha. Empezar por algo suyo.`,
          },
      evidence: own.map(({ timed }) => timed.span),
      fixes: () => [dropSentences(t, own)],
    }
  },
}

/** What is told of third parties is not about the caller. */
const hasCaller = (clues: Clues): boolean => ofCaller.some((name) => clues.has(name))

const ofCaller: readonly Clue[] = ['firm', 'ours', 'mine', 'we', 'iDid', 'career', 'aboutUs', 'product']

const wordsBefore = ({ timed: { first } }: SentenceFacts, sentences: readonly SentenceFacts[]): number =>
  sentences.reduce((sum, { timed, words }) => sum + (timed.first < first ? words.length : 0), 0)

/** So many words of the caller's own, before anything about the listener, are a long introduction. */
const LONG = 13

/** The odds at which a message is held to speak of the caller instead of the listener. */
const SURE = 0
/** The odds at which it is, where the words for it were heard. */
const TOLD = -2
