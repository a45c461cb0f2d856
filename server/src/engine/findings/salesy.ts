import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { ownPrice } from '../facts/selling/price.ts'
import { type ProductClause, productClauses } from '../facts/selling/product.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { unreturnedVoicemails } from '../sources.ts'

export const salesy: Finding = {
  id: 'salesy',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Sounds like a pitch', es: 'Suena a venta' },
  why: {
    en: 'A product, an offer or “let’s meet” in an unknown voice is deleted as one more sales call.',
    es: 'Un producto, una oferta o un «reunámonos» en una voz desconocida se borra como otra llamada de venta.',
  },
  advice: {
    en: 'Say what changes for the listener, or what a firm like theirs got; keep the product for the conversation.',
    es: 'Decir qué cambia para quien escucha, o qué logró alguien parecido; el producto se deja para la conversación.',
  },
  source: unreturnedVoicemails,
  phrases: {
    en: [
      {
        say: '(we|our company|our firm|our team|our agency) (offer|offers|sell|sells|provide|provides|specialise|specialize|specialises|specializes|carry|supply|supplies|rent|distribute|manufacture)',
        unlessAfter: '(no|nothing)',
      },
      '(our|a brand|an exciting) (new|newest|latest|brand new|revolutionary|exciting new) [line of|range of] (product|products|service|services|platform|solution|solutions|software|line|range|program|programme|offering|package|tool|system|app|plan|plans)',
      "(we've|we have|we|our firm has|company has) (just|recently) (launched|released|rolled out|introduced|come out with|brought out)",
      '(earn|win|get|have|deserve|for) your (business|custom)',
      '(do|doing) business (with|together)',
      '(become|be) your (supplier|vendor|provider|partner|agency|go to)',
      "(i'd|i would|we'd|we would|i) (love|like|want|was hoping|hope) to (meet|sit down|get together|show you|demo|present|introduce|tell you about|tell you more|walk you through|come by|stop by|come in|swing by|pop in|visit)",
      '(introduce|introducing) (myself|ourselves|our (company|firm|services|products|team|range)|you to)',
      '(tell|telling) you [more|all|a little|a bit|a little more] about (our|what we|us|the range|the product|the service)',
      '(what|everything) we (offer|can offer|can do for|have to offer|bring)',
      '(special|exclusive|introductory|promotional|unbeatable|limited|great) (offer|price|pricing|discount|deal|rate|promotion|promo)',
      '# (percent|per cent) (off|discount)',
      '(free|complimentary|no cost|no obligation) [no obligation] (trial|test|tasting|inspection|session|visit|call|quote|estimate|consultation|assessment|demo|demonstration|audit|sample|samples|month|survey|gift|installation|upgrade|first)',
      '(first|next) (month|year|three months|week) (is|are) (free|on us)',
      "(i'd|i would|we'd|we would) (welcome|love|like|appreciate) the (chance|opportunity) to (quote|show|work|meet|earn|discuss|present|talk)",
      '(like|love|want|wanted|hoping|calling) to (book|get|put|set|sign) you (in|up|down|on|started) [for|with]',
      '(buy|purchase|order|sign up|switch) (now|today|with us|to us|from us)',
      '(switch|switching|move|moving) [over] to us',
      '(perfect|ideal|right) (product|solution|system|package|plan) for (you|your)',
      "(you'll|you will|you're going to) (love (it|our|the|this|what)|be amazed|be blown away)",
      {
        say: '(we|our company|our firm|our team|our agency) (make|build|install|lease|print|host|design|deliver|service|train|stock|source|do|handle|clean) (the|a|an|all|your|any|every|custom|new|high|full|everything)',
        unlessAfter: '(sure|same|rest|most|best|part)',
      },
      '(show|showing) you (our|what our|how our|a demo|the product|the platform|the system)',
      '(grab|buy you|take you (to|for)|over|treat you to) [a|some] [cup of] (coffee|lunch|breakfast|a drink)',
      '(get|sign|set) you (set up|signed up|started|up with|on board|onboard|over to us)',
      '(send|give|put together|work up|prepare) you [a|an|our|some] [free|quick|no obligation|competitive] (quote|proposal|brochure|catalogue|catalog|price list|quotation|estimate|pricing)',
      "(we are|we're) a [Cap] .. (company|firm|provider|supplier|agency|vendor|manufacturer) (that|for|who|offering|providing)",
      'our .. (saves|cuts|boosts|lets you|gives you|helps you|can save|will save|can help|comes with|pays for itself)',
      '(become|as) (a|one of our) (customer|client|customers|clients|partner)',
      {
        say: '(our|my) [new|latest] [spring|summer|fall|autumn|winter] (brochure|catalogue|catalog|price list|rates|prices|packages|plans|menu of services|full range|offer|offering)',
        unlessSentence: '(attached|emailed|sent you|posted)',
      },
      "(we're|we are) (running|doing|having|offering) (a|an|some|our) [special|great|big] (special|promotion|promo|sale|offer|deal|discount|intro)",
      '(calling|ringing|phoning|reaching out) (about|to (tell you about|offer|introduce|present|let you know about)) (our|a new|the new|an)',
      {
        say: '(our|my) (product|products|service|services|solution|platform|software|system|app) (is|are|can|will|help|helps|does|has|includes|include|comes|lets|gives)',
        unlessAfter: '(down|off|closed)',
      },
      '(best|lowest|great|unbeatable|competitive|better) (price|prices|pricing|rate|rates|deal|deals|value) [in|on|for]',
      '(set up|schedule|book|arrange|line up) (a|an|some) [quick|short|brief] (appointment|meeting|demo|demonstration|presentation|consultation|visit)',
      '(interested in|in the market for) (our|buying|purchasing|switching|upgrading|a new)',
      '(satisfaction|money back|price match) guarantee~',
      '(give|giving) (us|our) .. (a try|a shot|a chance|a go)',
      '(on|with) (promotion|special offer|sale) (this|until|now|today)',
    ],
    es: [
      '(ofrecemos|vendemos|comercializamos|distribuimos|brindamos|rentamos|surtimos|proveemos|suministramos) ',
      {
        say: '(ofrecerle|ofrecerte|ofreceros|venderle|venderte|ofrecerles|venderles)',
        unlessSentence:
          '(no|nunca|ni|tampoco|nada que|sin) [le|te|les|os] [vengo a|vuelvo a|voy a|pretendo|quiero|busco|llamo para|estoy para|intento|se trata de|necesito|hay|tengo] (ofrecer~|vender~)',
      },
      '(nuestr~|un|una) (nuev~|novedos~|último|última) (producto~|servicio~|plataforma|solución|software|línea|programa|paquete|sistema|herramienta|plan|app|aplicación|gama|tarifa)',
      '(nuestra|nuestro|nuestros|nuestras) (producto~|servicio~|solución|soluciones|plataforma|software|sistema|línea|gama|tarifa) (es|son|le|te|permite~|incluye~|tiene~|cuenta~|ayuda~|ofrece~|más)',
      '(acabamos de|hemos|recién) (lanz~|sacar|sacado|estren~|present~|sacamos)',
      '(hacer|cerrar|concretar) (negocio~|un trato|una venta)',
      '(ser|convertirnos en|volvernos) (su|tu|sus) (proveedor~|aliad~|soci~|distribuidor~|agencia)',
      '(me|nos) (gustaría|encantaría|interesaría) (reunir~|visitar~|present~|mostrar~|enseñar~|platicarle de|contarle de|contarte de|tener una|agendar|concertar|ofrecer~|conocer~)',
      '(quería|quiero|quisiera|queremos|querríamos|deseo) (reunir~|visitar~|present~|ofrecer~|mostrar~|enseñarle|enseñarte|agendar|concertar)',
      '(presentarle|presentarte|presentarles|mostrarle|mostrarte|platicarle de|contarle de|contarte de|hablarle de|hablarte de) (nuestr~|lo que|los|las)',
      '(para|quería|quiero|quisiera|llamo para|llamaba para) (ofrec~|present~ (nuestr~|la empresa)|vend~|informar~ de nuestr~)',
      '(dar|darle|darles|darnos|darte|daros|daros a|dándole) a conocer',
      '(para|y) presentarme',
      '(invitarlo|invitarla|invitarte|invitarle|invitarlos) a (conocer|visitar|ver|probar|una|un|almorzar|comer|desayunar)',
      '(precio|precios|descuento|descuentos|oferta|promoción|tarifa|tarifas|condiciones) (especial~|exclusiv~|preferencial~|inmejorable~|de lanzamiento|de introducción|promocional~)',
      '# por ciento (de descuento|de rebaja)',
      {
        say: '# por ciento menos',
        unlessSentence:
          '(gast~|consum~|baj~|redujo|redujeron|pierd~|perd~|merma~|usan|usa|tard~|vend~|rind~|paga|pagan|pagó|pagaron)',
      },
      '(tenemos|hay|con|en) (una|un|la|esta) (oferta|promoción|promo|descuento)',
      {
        say: '(gratis|gratuit~|sin costo|sin coste|sin compromiso|sin cargo)',
        unlessSentence:
          '(disculpa|disculpas|error|equivoc~|de vuelta|devol~|estacion~|aparc~|daba|era|fue|municipio|ayuntamiento|alcaldía|gobierno|ministerio|cámara|biblioteca|(su|sus|tu|tus) [propi~] (letrero|página|web|portal|escaparate|anuncio|cartel|folleto|menú|carta|muro|volante|taller)|pasa a recoger~)',
      },
      '(compre|compra|contrate|contrata|suscríbase|suscribe|suscríbete|cámbiese|cámbiate|pásese|pásate) (ya|ahora|hoy|con nosotros|a nosotros)',
      '(cambiarse|cambiarte|pasarse|pasarte|migrar) (a|con) (nosotros|nuestr~)',
      '(el|la) (producto|solución|plan|opción|seguro|sistema) (perfect~|ideal~|que necesita~)',
      '(le|te|les|os) (va|van) a (encantar|fascinar|sorprender)',
      '(los|el|al|con los) mejor~ (precio~|tarifa~|costo~)',
      '(agendar|concertar|programar|coordinar|fijar|apartar|sacar|agendemos|agendamos) (una|un|la) [breve|pequeña|corta] (cita|reunión|visita|demo|demostración|presentación|entrevista)',
      '(le|te|les|os) (interesaría|interesa|gustaría|convendría) (adquir~|contrat~|compr~|conocer nuestr~|probar)',
      '(pruébe~|pruébalo|prueba|deme|dennos|danos) .. (oportunidad|sin compromiso|chance)',
      '(catálogo|portafolio|cartera) de (productos|servicios|soluciones)',
      '(garantía de (satisfacción|devolución)|le devolvemos su dinero)',
      'reunámonos',
      '(tenemos|hay|traemos) (promoción|promociones|ofertas|descuentos)',
      '(queremos|quiero|quisiera|queríamos) (contarle|contarte|contarles) (lo que|quiénes|de nosotros|sobre nosotros)',
      {
        say: '(el|un) descuento (es|del|de)',
        unlessSentence: '(factura|ya (trae|incluye|viene|lleva)|pregunt~|su contrato|tu contrato)',
      },
      '(una|la) (reunión|cita|visita|videollamada) (presencial|en persona|en su|en tu|comercial|sin compromiso|de presentación)',
      '(los|las|lo|la|le|te) (visitamos|visitaríamos)',
      'somos (una|un) .. (empresa|compañía|firma|agencia|proveedor~|fabricante~|distribuidor~) (de|que|dedicad~)',
      '(nuestro|nuestra|nuestros|nuestras) .. (le|te|les) (ahorra~|permite~|ayuda~|da|dan|ofrece~)',
      {
        say: '(le|te|les|os) (ofrezco|ofrecería|vendo|vendería|consigo|hacemos|haría|doy|damos|dejaría) (un|una|el|la|los|las|mejor~|precio|nuestr~)',
        unlessAfter:
          '(respuesta|dato|datos|razón|detalle|detalles|fecha|hora|dirección|aviso|lista|nombre|número|llamada|llamado|teléfono|copia|foto|fotos|toque|timbre|medida|medidas|noticia|gracias|pista|vuelta|resultado|resultados|cuenta)',
      },
      '(hacemos|instalamos|damos|manejamos|fabricamos|montamos|imprimimos|diseñamos|gestionamos|llevamos) (toda|todo|todos|todas|cualquier|servicio~|equipo~|sistemas|soluciones|productos|la gestión|el mantenimiento|paquetes|planes)',
      '(mostrarle|mostrarte|enseñarle|enseñarte|mostrarles) (cómo|el sistema|la plataforma|el producto|una demo)',
      '(pasar|ir|acercarme) (a visitar~|a presentar~|a mostrar~|a conocer~|por su (oficina|tienda|local|negocio|empresa)|por tu (oficina|tienda|local|negocio|empresa))',
      '(invitarle|invitarte|invitarlo|invitarla) (a|un|al) (un café|un desayuno|comer|almorzar|café|una comida)',
      '(una|la|nuestra) (demo|demostración|presentación|cotización) (de nuestr~|sin|comercial)',
      '(nuestro|nuestra|nuestros|nuestras) (catálogo|precios|tarifas|planes|paquetes|promociones|ofertas|propuesta|folleto)',
      '(ser|hacerse|hacerte|convertirse en|sumarse como|como) (client~|cliente~) (nuestr~|de)',
      '(llamo|llamaba|marco|hablo|escribo) (para|por) (ofrec~|present~|informar~ de|contar~ de|nuestr~|la promoción)',
    ],
  },
  *touch(t) {
    const own = t.hook?.at ?? Number.POSITIVE_INFINITY
    const price = ownPrice(t)
    const plain = new Set<ProductClause>(t.phrases(this))
    for (const one of heardIn(t, t.phrases(this), price)) {
      const { span, sentence } = one
      const heard = quote(t, span)
      // After a fact about the listener has led, either reading is defensible; a price is a suggestion of its own.
      const isMild = own < sentence.timed.start || one === price
      yield {
        span,
        says: {
          en: `“${heard}” sounds like a pitch; say what changes for the listener instead.`,
          es: `«${heard}» suena a venta; decir mejor qué cambia para quien escucha.`,
        },
        ...(isMild ? { atMost: 'hint' } : plain.has(one) ? {} : { atMost: 'info' }),
        fixes: () => [dropSentences(t, [sentence])],
      }
    }
  },
}

/** What the phrases hear; where they hear nothing, a clause about the product or a price. One for each sentence. */
function heardIn(t: TouchFacts, hits: readonly PhraseHit[], price: PhraseHit | undefined): readonly ProductClause[] {
  const { relationship, style } = t.context
  if (relationship === 'customer' || relationship === 'warm' || style === 'agreed') return hits
  const heard = new Set(hits.map(({ sentence }) => sentence))
  const more = [...productClauses(t), ...(price ? [price] : [])].filter(({ sentence }) => {
    const free = !heard.has(sentence)
    heard.add(sentence)
    return free
  })
  return [...hits, ...more].sort((a, b) => a.span.start - b.span.start)
}
