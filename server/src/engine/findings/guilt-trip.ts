import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { saidOrTold } from '../facts/told.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { reproaches } from '../language/tone/reproaches/reproaches.ts'
import { persistentOrPest } from '../sources.ts'

export const guiltTrip: Finding = {
  id: 'guilt-trip',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Reproaches the silence', es: 'Reprocha el silencio' },
  why: {
    en: 'A stranger owes no answer; a reproach turns silence into a no.',
    es: 'Quien escucha no debe respuesta a un desconocido; el reproche convierte el silencio en un no.',
  },
  advice: {
    en: 'Count the calls without blame, give the timing as the reason, and ask how they would rather hear, or let go.',
    es: 'Contar las llamadas sin culpa, suponer que no era el momento y preguntar cómo prefiere recibirlo, o dejarlo ahí.',
  },
  source: persistentOrPest,
  channels: { also: 'unspoken' },
  phrases: reproaches,
  *touch(t) {
    for (const hit of saidOrTold(t, this)) {
      if (isNoReproach(t, hit.sentence.timed.span)) continue
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `“${heard}” reproaches the listener for their silence; a neutral count with a way out works better.`,
          es: `«${heard}» reprocha el silencio; mejor contar las llamadas sin culpa y dejar una salida.`,
        },
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}

/** "You don't need to answer", "if you never got it": said of silence, but as an excuse. */
const isNoReproach = (t: TouchFacts, sentence: Parameters<typeof quote>[1]): boolean =>
  /\b(?:no need to|don['’]t (?:need|have) to|if (?:you|it|they) never|if you didn['’]t|in case you)\b|\b(?:line|word|reply|text|yes or no)(?: back)? (?:will|would) do\b|\bno hace falta que\b|\bsi no (?:le|te|lo) (?:llegó|ha llegado)\b/iu.test(
    quote(t, sentence),
  )
