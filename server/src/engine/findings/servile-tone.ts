import type { Finding } from '../finding.ts'
import { dropClause } from '../fixes.ts'
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
  phrases: {
    en: [
      '(sorry|apologies|apologise|apologize|apologising|apologizing|forgive me|pardon me|excuse me) (for|to|about) [the|my|all|any] (bother~|interrupt~|disturb~|troubl~|taking|intru~|call|calls|calling|yet another|leaving|inconvenience|imposition)',
      '(sorry|apologies) [that] (i am|to be|i have to|to keep|i keep) (bother~|interrupt~|calling|a pain|a bother|a nuisance|pester~|disturb~)',
      '(hate|hated|afraid) to (bother|bug|disturb|trouble|be a (pain|bother|nuisance)|take up)',
      "(don't|do not|didn't|wouldn't) (mean|want|like|wish) to (bother|bug|disturb|trouble|impose|intrude|take up|take (any|too)|waste|be a (pain|bother))",
      "i know (you're|you are|how) (very|really|super|so|extremely|incredibly|crazy|terribly) busy",
      'i know how (busy|valuable|precious) (you|your)',
      '(your|of your) [very|so] (valuable|precious|limited) time',
      '(just|only|barely) (a|one|two|five|thirty) [tiny|little|small|short] (minute|minutes|second|seconds|moment) of your',
      "(if|only if) (it's|it is|that's|that is|it isn't|it wouldn't be) (not|no|not any|too much) [too much|of a] (trouble|bother|hassle|to ask|imposition)",
      "(it would|it'd|that would) (be|mean) (an honor|an honour|a privilege|such an honor|such a privilege|the world|so much|such a favor|such a favour)",
      "(i'd|i would|we'd|i'll|i will) be (so|forever|eternally|extremely|very|incredibly|most|ever so|endlessly) (grateful|thankful|honored|honoured|obliged|indebted)",
      '(thank you|thanks) so (very|much|so) .. (in advance|just for listening|for listening|for even|for your time|for giving)',
      'pretty please',
      "(i'm|i am) (begging|pleading|on my knees)",
      '(i beg|beg of|beg you|i beseech|begging you)',
      '(could|would|can|might) you (possibly|perhaps|maybe|kindly) .. (spare|find|squeeze|manage)',
      '(spare|squeeze) (me|us) [even|just] .. (minute|minutes|moment|second|seconds|crumb)',
      '(at|completely at|entirely at) your (beck and call|mercy|feet|complete disposal|entire disposal)',
      "(i'm|i am|we're|we are) (nobody|just a|only a|a mere|merely a|but a) [humble|small|lowly|little] (rep|salesperson|guy|girl|vendor|person|seller|salesman|nobody|supplier|newbie)",
      '(do|doing) (me|us) (a|one|this) [huge|big|tiny|small|great|enormous] (favor|favour)',
      "(i'm|i am|we're) (really|so|terribly|truly|awfully|very|ever so) sorry (to|for the (bother|call|interruption|intrusion)|about (this|the) call)",
      '(humbly|respectfully|most kindly) (ask|request|beg|submit|hope|implore)',
      '(someone|a person|a man|a woman|an executive) (of|at|in) your (stature|level|position|caliber|calibre|standing)',
      "(i'd|i would) (do|give) anything (for|to)",
      '(appreciate|grateful for) (any|even|whatever) .. (time|minute|second|moment|attention|scrap)',
      "(i know|i realise|i realize) (i'm|i am) (the last|just another|only another|being a) (person|one|rep|salesperson|caller|nuisance|bother|pain)",
    ],
    es: [
      '(disculp~|perdon~|perdón|dispens~|lament~|siento) (la|el|por|por la|por el|las|mi|que|que le|que te|que lo|tanta|tanto) [la|le|te|lo|tanta] (molest~|atrevimiento|intromisión|interrup~|interrum~|insistencia|quit~|rob~|tom~)',
      '(perdón|perdone|disculpe|disculpa|perdona|perdoná|disculpá) que (le|te|lo|la|les|os) (molest~|interrump~|llam~|quit~|rob~|insist~)',
      {
        say: '(no|sin) (quiero|quisiera|querer|quería|es mi intención|pretendo) [ser|ni|le|te] (molest~|incomod~|importun~|interrump~|quit~|robar~|una molestia|un estorbo)',
        unlessSentence: '(último|última|cierro|no insisto|no vuelvo|lo dejo|no llamo más)',
      },
      '(si|siempre que|solo si) no (es|sería|fuera|fuese|le es|te es) (mucha|demasiada|una|mucho|un) (molestia|abuso|pedir|inconveniente|atrevimiento)',
      'si no es (mucho|demasiado) pedir',
      '(sé|imagino|entiendo|supongo) que [usted|tú|vos] (está|estás|anda|andas|estará|estarás|es|tiene|tienes|tendrá) (muy|súper|sumamente|tan|extremadamente|ocupadísim~|llenísim~|mil) [ocupad~|liad~|atareado|cosas]',
      '(su|tu|de su|de tu) (valioso|preciado|apreciable|invaluable|valiosísimo) tiempo',
      '(un|solo un|tan solo un|unos) (minutito|momentito|segundito|instantito|minutitos|segunditos)',
      '(un|solo un|nada más un) (ratito|tantito) de (su|tu)',
      '(robarle|robarte|quitarle|quitarte|robaros|quitaros) (un|unos|solo|nada|tan|mucho|tiempo|demasiado|más)',
      '(sería|es) (un|para mí un|todo un|para nosotros un) (honor|privilegio|inmenso placer)',
      '(le|te|les|os) (estaría|estaríamos|quedaría|quedaríamos|estaré|quedaré|voy a estar) (muy|eternamente|infinitamente|profundamente|sumamente|enormemente|tan) agradecid~',
      '(mil|muchísimas|infinitas|un millón de) (disculpas|perdones)',
      '(se lo|te lo|le|te|os) (ruego|suplico|imploro|rogaría|suplicaría)',
      '(tenga|tengan|ten|tendría|tuviera|tuviese|si tuviera) (la|a bien la) (bondad|gentileza|amabilidad)',
      '(quedo|estoy|quedamos|me pongo|a) (a sus|sus) (gratas|muy apreciables|distinguidas|enteras|apreciables) órdenes',
      '(su|tu|un) (humilde|seguro|atento) (servidor|servidora|vendedor|vendedora|asesor)',
      '(cuando|a la hora que|el día que|como) (usted|ud) (guste|mande|disponga|ordene)',
      '(no|ni) (soy|sea) (nadie|quién) para',
      '(un|hacerme un|el|este) (favorcito|favorzote|gran favor|enorme favor|grandísimo favor|favor muy grande)',
      '(me|nos) (haría|harías|harían) (un|el|ese) [gran|inmenso|enorme] (favor|honor)',
      '(una|alguien|persona) (de|con) (su|tu) (nivel|categoría|altura|talla|investidura|jerarquía)',
      '(con) (el debido|todo el debido|el mayor|muchísimo) respeto',
      '(me|a mí me) (apena|da pena|da mucha pena|da vergüenza|sabe mal|sabe fatal|da apuro|da cosa) (molest~|llam~|insist~|interrump~|ser|quit~)',
      '(aunque|así) (sea|fuera) (un|una|solo|dos) (minut~|segund~|ratito|palabra|momentito)',
      '(agradezco|agradecerle|agradecerte|gracias por) (solo|tan solo|siquiera|el simple|nada más) [escuch~|oír~|hecho]',
      '(qué pena|le agradezco|si es tan amable|si fuera tan amable) (con usted|molest~|llam~|quit~|su tiempo|tanto|de antemano|mucho)',
    ],
  },
  *touch(t) {
    for (const hit of t.phrases(this)) {
      const heard = t.timed.touch.text.slice(hit.span.start, hit.span.end).replace(/\s+/g, ' ')
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
