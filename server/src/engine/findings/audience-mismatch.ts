import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { Finding } from '../finding.ts'
import { type Audience, audiences } from '../language/country/audiences.ts'
import { fold } from '../language/forms/fold.ts'
import { nineReasons } from '../sources.ts'

export const audienceMismatch: Finding = {
  id: 'audience-mismatch',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Written for another listener', es: 'Escrito para otra persona' },
  why: {
    en: 'Somebody who runs a bakery and hears what call centres gain from it knows that this message was not for them.',
    es: 'Quien lleva una panadería y oye lo que ganan los centros de llamadas sabe que el mensaje no era suyo.',
  },
  advice: {
    en: 'Name people like the listener, or correct the script details.',
    es: 'Nombrar a gente como quien escucha, o corregir los datos del guion.',
  },
  source: nineReasons,
  phrases: { en: audiences.en.map(addressedEn), es: audiences.es.map(addressedEs) },
  *touch(t) {
    const list = audiences[t.context.language]
    for (const { span, phrase } of t.phrases(this)) {
      const named = list[phrase]!
      const said = detail(t, named)
      if (!said || named.known.test(said) || !isKnown(said, named, list)) continue
      yield {
        span,
        says: {
          en: `“${quote(t, span)}” speaks to others: the script details say ${said}.`,
          es: `«${quote(t, span)}» habla a otros: los datos del guion dicen ${said}.`,
        },
      }
    }
  },
}

/** What the script details say of that side of the listener, or null. */
function detail({ context: { recipient } }: TouchFacts, { kind }: Audience): string | null {
  const said = recipient[kind]
  return said ? fold(said.toLowerCase()) : null
}

/** Only what is known to be something else clashes: a trade that the list does not know, or one that serves others, fits all. */
const isKnown = (said: string, { kind }: Audience, list: readonly Audience[]): boolean =>
  (kind === 'size' && /\d/.test(said)) ||
  (!(kind === 'industry' && servesTrades.test(said)) &&
    list.some((other) => other.kind === kind && other.known.test(said)))

const servesTrades =
  /suppl|equipment|service|software|wholesale|distribut|rental|repair|maintenance|consult|agency|cleaning|suministr|equipo|servici|mayorist|alquiler|renta|reparac|mantenim|agencia|limpieza|insumos|proveed|venta/

// "For schools" alone may speak of the listener's own customers; of sizes it does not.

function addressedEn({ kind, many, one }: Audience): string {
  const caller =
    '(we|i|us) [really|mostly|only|mainly|already] (help|serve|support|advise|work with|specialize in|specialise in)|(helping|serving|supporting)|(designed|built|made|created|meant|ideal|perfect|tailored) (for|to)|aimed at|tailor made for'
  const lead = kind === 'size' ? `${caller}|for` : caller
  const here = one ? `|(as|being) (a|an) (${one}) you` : ''
  const direct = `(${many}) (like (you|yours)|such as (you|yours))`
  return kind === 'segment' && one
    ? `(${direct}${here})`
    : `((${lead}) [all|most|many|other|busy|local|growing|leading|some|thousands of|hundreds of|dozens of] (${many})|${direct}${here})`
}

function addressedEs({ kind, many, one }: Audience): string {
  const caller =
    '(ayudamos|ayudo|apoyamos|atendemos|servimos|asesoramos|acompañamos) a|trabajamos con|(pensad~|diseñad~|hech~|cread~|ideal|perfect~) para|dirigid~ a|especializad~ en|especialistas en'
  const lead = kind === 'size' ? `${caller}|para` : caller
  const here = one ? `|(usted|tú|vos|ustedes) como (${one})` : ''
  const direct = `(${many}) como (usted|ustedes|tú|vos|la suya|el suyo|la tuya|el tuyo|las suyas|los suyos|la vuestra|el vuestro)`
  return kind === 'segment' && one
    ? `(${direct}${here})`
    : `((${lead}) [todas|todos|muchas|muchos|otras|otros|varias|varios|cientos de|miles de] [las|los] (${many})|${direct}${here})`
}
