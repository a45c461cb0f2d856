import type { SentenceFacts, TouchFacts } from '../facts/facts.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { plural } from '../language/text.ts'
import { unreturnedVoicemails } from '../sources.ts'

/** A biography of so many words before the first fact about the listener is too much, whatever follows. */
const LONG_BIOGRAPHY = 15

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
    const own = ownSentences(t)
    const [first] = own
    if (!first) return
    const about = t.sentences.find(({ roles }) => roles.has('about-them'))
    const reason = t.hook ?? (t.shared('referrer').length + t.shared('sharedMatter').length > 0 || null)
    const nothing = !about && !reason
    const late = own.find(
      (sentence) =>
        sentence.roles.has('about-us') &&
        sentence.words.length >= LONG_BIOGRAPHY &&
        about !== undefined &&
        sentence.timed.start < about.timed.start,
    )
    if (!nothing && !late) return
    const marked = late && !nothing ? [late] : own
    yield {
      span: marked[0]!.timed.span,
      says: nothing
        ? {
            en: `Mostly about the caller (${plural(own.length, 'sentence', 'sentences')}), nothing about the listener; begin with something about them.`,
            es: `Habla de la propia empresa (${plural(own.length, 'frase', 'frases')}); nada de quien escucha. Empezar por algo suyo.`,
          }
        : {
            en: 'A long introduction of the caller before anything about the listener; put them first.',
            es: 'Una larga presentación propia antes de decir nada de quien escucha; empezar por quien escucha.',
          },
      evidence: marked.map(({ timed }) => timed.span),
      fixes: () => [dropSentences(t, marked)],
    }
  },
}

/** Biography or credentials, or at least two sentences about the product; a bare "we do X" is a pitch, another finding's. */
function ownSentences({ sentences }: TouchFacts): SentenceFacts[] {
  const biography = sentences.filter(({ roles }) => roles.has('about-us'))
  const product = sentences.filter(({ roles }) => roles.has('offer') && !roles.has('about-us'))
  if (biography.length === 0 && product.length < 2) return []
  return sentences.filter((sentence) => biography.includes(sentence) || product.includes(sentence))
}
