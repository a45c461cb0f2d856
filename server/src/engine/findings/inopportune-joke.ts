import { quote } from '../facts/heard.ts'
import { saidOrTold } from '../facts/told.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { jokes } from '../language/tone/jokes/jokes.ts'
import { persistentOrAnnoying } from '../sources.ts'

export const inopportuneJoke: Finding = {
  id: 'inopportune-joke',
  severity: 'info',
  level: 'touch',
  title: { en: 'Joke on a voicemail', es: 'Chiste en un buzón' },
  why: {
    en: 'Nobody laughs with a stranger’s recording, and nobody can see that it was meant kindly.',
    es: 'Nadie se ríe con la grabación de un desconocido, y nadie ve que la intención era buena.',
  },
  advice: {
    en: 'Leave it out; warmth is a fact about them, well chosen.',
    es: 'Quitarlo; lo cálido es un dato suyo bien elegido.',
  },
  source: persistentOrAnnoying,
  channels: { not: ['phone'] },
  phrases: jokes,
  *touch(t) {
    for (const hit of saidOrTold(t, this)) {
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `“${heard}” is a joke that the listener cannot answer; leave it out.`,
          es: `«${heard}» es un chiste que quien escucha no puede contestar; quitarlo.`,
        },
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}
