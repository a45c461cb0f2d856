import { quote } from '../facts/heard.ts'
import { saidOrTold } from '../facts/told.ts'
import type { Finding } from '../finding.ts'
import { dropClause } from '../fixes.ts'
import { servilities } from '../language/tone/servility/servility.ts'
import { persistentOrAnnoying } from '../sources.ts'

export const servileTone: Finding = {
  id: 'servile-tone',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Apologetic or pleading', es: 'Tono de disculpa o súplica' },
  why: {
    en: 'Who apologises for calling says that the call is worth little. A sale is a talk between equals.',
    es: 'Quien se disculpa por llamar dice que su llamada vale poco. Una venta es una relación entre iguales.',
  },
  advice: {
    en: 'Leave the apology out and begin with what is in it for the listener. Please and thank you are fine.',
    es: 'Quitar la disculpa y empezar por lo que gana quien escucha. Por favor y gracias están bien.',
  },
  source: persistentOrAnnoying,
  channels: { also: 'unspoken' },
  phrases: servilities,
  *touch(t) {
    for (const hit of saidOrTold(t, this)) {
      if (sympathy.test(quote(t, hit.sentence.timed.span))) continue
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `“${heard}” sounds apologetic or pleading; leave it out and speak as equals.`,
          es: `«${heard}» suena a disculpa o súplica; quitarlo y hablar de igual a igual.`,
        },
        ...(isCourtesyHere(t.context.region, heard) ? { atMost: 'info' as const } : {}),
        fixes: () => [dropClause(t, hit)],
      }
    }
  },
}

/** In Latin America these are courtesy before they are grovelling: they only cost seconds. */
const latinAmerica = new Set(['MX', 'CO', 'PE', 'AR', 'CL', 'UY'])

const isCourtesyHere = (region: string | null, heard: string): boolean =>
  region !== null &&
  latinAmerica.has(region) &&
  /qué pena|agradezco|amable|bondad|gentileza|respeto|(?:mom|min|seg)\w*it[oa]s?/i.test(heard)

/** Sorry for what happened to the listener. */
const sympathy =
  /(?<!\p{L})(?:sorry (?:to hear|for your loss)|condolences|(?:siento|sentimos|lamento|lamentamos) (?:mucho )?lo de|pésame)(?!\p{L})/iu
