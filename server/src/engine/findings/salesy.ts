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
      '(free|complimentary|no cost|no obligation) [no obligation] (trial|quote|estimate|consultation|assessment|demo|demonstration|audit|sample|samples|month|survey|gift|installation|upgrade|first)',
      '(first|next) (month|year|three months|week) (is|are) (free|on us)',
      '(buy|purchase|order|sign up|switch) (now|today|with us|to us|from us)',
      '(switch|switching|move|moving) [over] to us',
      '(perfect|ideal|right) (product|solution|system|package|plan) for (you|your)',
      "(you'll|you will|you're going to) (love|be amazed|be blown away|thank me)",
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
      '(ofrecerle|ofrecerte|ofreceros|venderle|venderte|ofrecerles) ',
      '(nuestr~|un|una) (nuev~|novedos~|último|última) (producto~|servicio~|plataforma|solución|software|línea|programa|paquete|sistema|herramienta|plan|app|aplicación|gama|tarifa)',
      '(nuestra|nuestro|nuestros|nuestras) (producto~|servicio~|solución|soluciones|plataforma|software|sistema|línea|gama|tarifa) (es|son|le|te|permite~|incluye~|tiene~|cuenta~|ayuda~|ofrece~|más)',
      '(acabamos de|hemos|recién) (lanz~|sacar|sacado|estren~|present~|sacamos)',
      '(hacer|cerrar|concretar) (negocio~|un trato|una venta)',
      '(ser|convertirnos en|volvernos) (su|tu|sus) (proveedor~|aliad~|soci~|distribuidor~|agencia)',
      '(me|nos) (gustaría|encantaría|interesaría) (reunir~|visitar~|present~|mostrar~|enseñar~|platicarle de|contarle de|contarte de|tener una|agendar|concertar|ofrecer~|conocer~)',
      '(quería|quiero|quisiera|queremos|querríamos|deseo) (reunir~|visitar~|present~|ofrecer~|mostrar~|enseñarle|enseñarte|agendar|concertar)',
      '(presentarle|presentarte|presentarles|mostrarle|mostrarte|platicarle de|contarle de|contarte de|hablarle de|hablarte de) (nuestr~|lo que|los|las)',
      '(para|quería|quiero|quisiera|llamo para|llamaba para) (ofrec~|present~ (nuestr~|la empresa)|vend~|informar~ de nuestr~)',
      '(dar|darle|darles|darnos|darte) a conocer',
      '(precio|precios|descuento|descuentos|oferta|promoción|tarifa|tarifas|condiciones) (especial~|exclusiv~|preferencial~|inmejorable~|de lanzamiento|de introducción|promocional~)',
      '# por ciento (de descuento|menos|de rebaja)',
      '(tenemos|hay|con|en) (una|un|la|esta) (oferta|promoción|promo|descuento)',
      '(gratis|gratuit~|sin costo|sin coste|sin compromiso|sin cargo)',
      '(compr~|contrat~|suscrib~|cámbi~|pás~) (ya|ahora|hoy|con nosotros|a nosotros)',
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
    ],
  },
  *touch(t) {
    const own = t.hook?.at ?? Number.POSITIVE_INFINITY
    for (const hit of t.phrases(this)) {
      const heard = t.timed.touch.text.slice(hit.span.start, hit.span.end).replace(/\s+/g, ' ')
      yield {
        span: hit.span,
        says: {
          en: `“${heard}” sounds like a pitch; say what changes for the listener instead.`,
          es: `«${heard}» suena a venta; decir mejor qué cambia para quien escucha.`,
        },
        // After a fact about the listener has led, either reading is defensible.
        ...(own < hit.sentence.timed.start ? { atMost: 'hint' as const } : {}),
        fixes: () => [dropSentences(t, [hit.sentence])],
      }
    }
  },
}
