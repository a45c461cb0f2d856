import type { PhraseHit } from '../facts/facts.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import type { Phrase } from '../language/matching/phrase.ts'
import type { Language } from '../language/text.ts'
import { nineReasons } from '../sources.ts'

/** One of these is enough. */
const strong: Record<Language, readonly Phrase[]> = {
  en: [
    "[an|the|a|our] (industry|market|world|global|nation's|award winning|internationally) leading (provider|supplier|company|firm|vendor|brand|platform|experts|maker|team|specialist|specialists)",
    '(the|a|an|as the|as a) [clear|undisputed|proven] leader in (the|our|this|its) (industry|field|market|space|sector|business)',
    '(love|loving|admire) what (you|your team|you guys) (do|are doing|have built|is doing)',
    '(premier|foremost|finest) (specialists|experts|choice|name|firm)',
    '(number one|top rated|award winning|premier|best in class|world class|state of the art|cutting edge|top notch|second to none) (provider|supplier|company|firm|team|service|solution|solutions|product|products|platform|technology|quality|in|brand|software|support)',
    'to (the next|a whole new) level',
    '(win win|no brainer|game changer|game changing|one stop shop)',
    { say: 'low hanging fruit', unlessSentence: '(tree|trees|orchard|pick|kids|branches|ladder)' },
    '(save|saving|saves) [you|your|them] .. (time and money|money and time)',
    '(boost|increase|improve|grow|maximise|maximize|impact|transform) your (bottom line|roi|revenue|productivity|profit|profits|efficiency|profitability|business)',
    '(pick|picking) your brain',
    '(supercharge|revolutionise|revolutionize|skyrocket|unleash|turbocharge) (your|the)',
    '(tailored|customised|customized|bespoke|personalised|personalized|comprehensive|innovative|integrated|holistic|end to end|turnkey) (solution|solutions|approach|offering)',
    '(unparalleled|unmatched|unrivalled|unrivaled|unbeatable|once in a lifetime|amazing|incredible|exciting|unique) (opportunity|results|value|service|quality|savings|offer|solution|experience)',
    '(stay|get|be|keep) [one step|two steps] ahead of (the competition|the curve|the game|the pack|your competitors)',
    '(do more with less|work smarter|think outside the box|move the needle)',
    '(exceed|exceeding|surpass) (your|all your|every|customer) expectations',
    '(guaranteed|guarantee) (results|satisfaction|savings|success)',
    '(nobody|no one|no one else|none|nobody else) .. .. (the way we|like we|like us|better than us|better than we|as well as we|as we do)',
    "(there's|there is|there isn't|you won't find) [no|not|a|any] .. (truer|finer|better|sharper|safer|surer|fairer|sounder|quicker) .. .. (west|east|north|south|this side|on earth|anywhere|in town|in the (county|state|country|business|trade)|around|under the sun|for miles)",
    '(the|our|your) (best|finest|largest|biggest|fastest|most trusted|most reliable|leading|number one|premier|top) (provider|supplier|company|firm|distributor|name|maker|team|service|choice|specialist|specialists|people|product|products|quality) [in|on|of|for|around|that|available|money]',
    "the (UK's|US's|country's|nation's|region's|county's|state's|world's|industry's|city's|area's|island's|coast's) (number one|no. 1|leading|best|largest|premier|favourite|favorite|top|finest|most)",
    '(number one|no. 1|leading|premier) (provider|supplier|distributor|name|firm|company|choice|brand|specialist|manufacturer) ',
    "(you'll|you can|us|us in|customers|clients|our people) [all] sleep (soundly|like a baby|easy|better at night|at night)",
    "(all under one roof|service with a smile|smile thrown in|from start to finish|peace of mind|extra mile|hit the ground running|pride ourselves|bang for your buck|best kept secret|leave it to us|we've got you covered|your success is our|we treat you like family|passionate about|take the hassle out|hassle free|tried and tested|tried and trusted|quality you can|a name you can trust|second to none|cream of the crop|like no other|unlike any other|change your life|dream come true|sky's the limit|sky opens)",
    '(any|every) .. on earth (would|wants|will|needs)',
    '(our|the) (customers|clients|people) [just|absolutely|simply|all] (love|loves|rave|swear by)',
    '(scares|beats|tops|touches|matches) us',
    'whatever (you need|it takes|your needs)',
    '[multi] award winning',
    '(the|a) (leading|premier|foremost|top rated|top) Cap [Cap] (agency|firm|company|provider|supplier|dealer|name|consultancy|specialist)',
    '(the|a) (leading|premier|foremost) (agency|firm|company|provider|supplier|dealer|name|consultancy|specialist|distributor)',
    '(the|a) leader in',
    '(in|into) (good|great|safe|expert) hands',
    '(pays|pay|paying) for (itself|themselves)',
    {
      say: '(guaranteed|money back guarantee|risk free|no strings attached)',
      unlessBefore: "(not|isn't|no longer|never|hardly|n't|state|federally)",
    },
  ],
  es: [
    '(empresa|compañía|firma|proveedor|consultora|marca|agencia|grupo) líder~ [en|del|de]',
    {
      say: '[somos|son|como] [el|los|las] (líderes|referentes|pioneros|pioneras|número uno) (en|del|de la|de|a nivel)',
      unlessAfter: '(lista|fila|cola|calle|torneo|tabla)',
    },
    '(somos|es|soy) [la|el|una|un] (líder|referente|pioner~) (en|del|de la|a nivel)',
    '(única|único|únicos|sin igual) en (el|su|todo el) (mercado|sector|ramo|país)',
    '(se|te) lo garantiz~',
    '(la|el) .. más (completa|completo) del (mercado|sector|país)',
    '(de clase mundial|de talla mundial|de primer nivel|de primerísimo nivel|de última generación|a la vanguardia|de vanguardia)',
    '(llevar|llevamos|llevaremos|llevará|llevarlo|llevarla|lleve) .. (al siguiente nivel|a otro nivel|a un nuevo nivel|al próximo nivel)',
    '(ganar ganar|gana gana|ganamos todos|ganar ambas)',
    '(ahorr~) [mucho|su|tu] (tiempo y dinero|dinero y tiempo|tiempo y recursos)',
    '(aument~|increment~|optimi~|potenci~|dispar~|maximi~|impuls~|multipli~|mejor~) (su|sus|tu|tus) (rentabilidad|productividad|ventas|ingresos|negocio|competitividad|resultados|rendimiento|utilidades)',
    '(soluciones|servicios|propuestas|asesoría|solución) (integrales|integral|a su medida|a tu medida|personalizad~|a la medida|innovador~|llave en mano|globales)',
    '(a la medida|a medida) de (sus|tus|su|las) necesidades',
    '(satisfacer|cubrir|superar|exceder) (sus|tus|todas sus|todas tus|las) (necesidades|expectativas)',
    '(revolucion~|transform~|catapult~|empoder~) (su|tu) (negocio|empresa|gestión|operación|equipo|forma)',
    '(aliad~|soci~|partner) (estratégic~|de confianza|ideal)',
    '(marcar|marca|marcan|marcamos|hacer|hace|hacen|hacemos) la diferencia',
    {
      say: '(valor agregado|valor añadido|sinergi~|fuera de la caja|zona de confort)',
      unlessSentence: '(impuesto|iva)',
    },
    '(estar|ir|ponerse|manténgase|mantenerse|mantente) (un paso adelante|un paso por delante|por delante de la competencia|por delante de su competencia|por delante de tu competencia)',
    '(oferta|oportunidad|propuesta|resultados|ahorros|calidad) (única|únicos|irresistible|inmejorable~|increíble~|sin precedentes|insuperable~|inigualable~|espectacular~)',
    '(todo|todo lo que necesita|todo lo que necesitas) en un (solo|mismo) lugar',
    '(resultados|satisfacción|éxito) garantizad~',
    'como (la nuestra|el nuestro|los nuestros|las nuestras|nosotros|el mío|la mía) .. (no|ningun~|nadie|pocos|jamás)',
    '(no hay|no existe|no encontrará|no encontrarás|no va a encontrar|no vas a encontrar|nadie) .. .. (como (nosotros|el nuestro|la nuestra|los nuestros)|mejor que (nosotros|el nuestro|la nuestra)|ni en el cielo|en todo el (país|mercado|mundo|sector))',
    '(ni en el cielo|en el mundo entero|en todo el mundo|de este mundo|fuera de serie|sin comparación|sin competencia)',
    '[la|el|los|las] .. más (moderna|moderno|modernas|modernos|grande|grandes|confiable|confiables|avanzada|avanzado|prestigios~|seguros|segura|reconocid~|completa|completas|completo|completos|vendid~|barat~) (del|de la|de las|de los|de todo|en el|en la) (país|mercado|sector|región|mundo|zona|estado|provincia|ciudad|ramo|industria|norte|sur|continente)',
    '[la|el] .. más (completa|moderna|avanzada|confiable|prestigiosa|completo|moderno|avanzado)',
    '(somos|contamos con|tenemos|con) [su|tu|la|el|los|las] (mejor|mejores) (opción|equipo|equipo humano|calidad|servicio|precio|precios|atención|alternativa|profesionales|maquinaria|trato|relación)',
    '(dormir~|duerme|duerma|duermes|dormís) (a pierna suelta|tranquil~|como un bebé|como un tronco)',
    '(quien|el que|la que) [nos|lo|la] (probó|prueba|conoce|conoció) .. (no|repite|vuelve|ya|regresa|quiso)',
    '(lo bueno no se|la calidad no se|el que sabe sabe|hablan por sí)',
    '(cambiar|cambia|cambiará|cambie|cambiarle|cambiarte) la (vida|forma|manera|historia)',
    '(te|le|les|os) (va|van) a cambiar la vida',
    '(dedi~|ocup~|concentr~|centr~) .. (a|en|de) lo que (mejor|de verdad|realmente) (sabe|saben|hace|importa|haces|sabes)',
    '(cuidamos|cuidando) (cada|hasta el último|todos los) (detalle|detalles)',
    '(pensando|pensamos) siempre en (el|usted|nuestros|nuestro|ti)',
    '(calidad garantizada|garantía total|atención personalizada|trato personalizado|confianza y calidad|tranquilidad total|oportunidad única|oportunidad de oro|satisfacción garantizada|todo bajo un mismo techo|con una sonrisa)',
    '(ponemos|poniendo) (todo|lo mejor|el corazón|toda nuestra|todo nuestro)',
    '(como anillo al dedo|caer como anillo)',
    '(nuestros|los) clientes (nos|hablan|están|quedan|lo) (avalan|recomiendan|felices|encantados|por nosotros|dicen|prefieren|respaldan)',
  ],
}

/** Two of these together. */
const weak: Record<Language, readonly Phrase[]> = {
  en: [
    '(hope|hoping|trust) (this|you|all|my|everything|your) .. (finds you well|well|great|having|wonderful|fantastic|doing)',
    "(how are you|how's it going|how are things|how have you been) (today|doing|this morning|this afternoon|these days)",
    '(hope|hoping|trust) (you|your) .. (weekend|week|day|holiday|morning|monday|tuesday|wednesday|thursday|friday) [is|was|off]',
    '(hope|hoping) (you|your) .. (start|great|fabulous|amazing|fantastic|wonderful)',
    '(have|enjoy) (a|an|the) [amazing|great|wonderful|lovely|fantastic] rest of (your|the) (day|week|weekend|afternoon)',
    'at your earliest convenience',
    '(look|looking) forward to (hearing|speaking|talking|connecting|your call|chatting|working)',
    '(have|enjoy) (a|an|the rest of your) (great|wonderful|fantastic|awesome|blessed|amazing|super|lovely|good) (day|one|week|weekend|afternoon|evening)',
    '(companies|businesses|organisations|organizations|firms|folks|people|teams) [just|exactly] (like|similar to) (yours|you)',
    '(trusted|strategic|valued) (partner|advisor|adviser)',
    '(wide|full|broad|complete|extensive) (range|array|suite|spectrum|portfolio) of',
    '(years|decades) of [combined] (experience|expertise|excellence)',
    '(quick|brief) (call|chat|question|intro|introduction|word)',
    '(reaching|reached|reach) out',
    '(learn|hear) [a little|a bit] more about (your|you)',
    '(passionate|excited|thrilled|committed|dedicated) (about|to)',
    '(explore|discuss|see) (if|whether|how) (we|there) .. (good fit|fit|synerg~|work together)',
  ],
  es: [
    '(espero|esperando|deseo|confío en) que .. (se encuentre~|estén bien|esté bien|estés bien|se encuentren)',
    '(espero|esperando|deseo|confío en) que [se|te|todo] (estén|esté|estés|encuentre~|vaya|tenga~|marche) .. (bien|excelente~|buen|lindo|bonito|marche)',
    '(cómo|qué tal) (está|estás|están|le va|te va|ha estado|has estado) [hoy|usted|todo]',
    '(que|le deseo que|te deseo que) (tenga|tengas|tengan|pase|pases|tengáis) (un|una) (excelente|buen|buena|lindo|feliz|maravilloso|bonito|estupendo|gran)',
    '(quedo|quedamos|estoy|estamos) (a su|a tu|a sus|a tus|atent~|a la espera|pendiente) [disposición|órdenes|comentarios|respuesta|de]',
    '(no dude|no dudes|no duden) en',
    'sin (más por el momento|otro particular)',
    '(empresas|compañías|negocios|organizaciones|pymes) como (la suya|la tuya|la vuestra|las suyas|usted)',
    '(amplia|extensa|gran) (gama|experiencia|trayectoria|variedad|cartera)',
    '(años|décadas) de (experiencia|trayectoria)',
    '(una|hacerle una|tener una) (llamada|charla|pregunta|plática|conversación) (rápida|breve|corta|rapidita)',
    '(explorar|evaluar|ver) (si|posibles|cómo) .. (sinergias|colabor~|trabajar juntos|sumar)',
    '(calidad y servicio|calidad y precio|servicio y calidad|calidad y confianza)',
  ],
}

export const cliche: Finding = {
  id: 'cliche',
  severity: 'info',
  level: 'touch',
  title: { en: 'Stock phrase', es: 'Frase hecha' },
  why: {
    en: 'Words that every caller uses make this call sound like every other one.',
    es: 'Con palabras que usan todos, esta llamada suena como todas las demás.',
  },
  advice: {
    en: 'Delete it, or put a fact in its place: a figure, a date, a name.',
    es: 'Quitarla o poner un dato en su lugar: una cifra, una fecha, un nombre.',
  },
  source: nineReasons,
  channels: { also: 'unspoken' },
  phrases: { en: [...strong.en, ...weak.en], es: [...strong.es, ...weak.es] },
  *touch(t) {
    const hits = t.phrases(this)
    const isStrong = ({ phrase }: PhraseHit) => phrase < strong[t.context.language].length
    const soft = hits.filter((hit) => !isStrong(hit))
    for (const hit of hits) {
      if (!isStrong(hit) && soft.length < 2) continue
      const heard = t.timed.touch.text.slice(hit.span.start, hit.span.end).replace(/\s+/g, ' ')
      yield {
        span: hit.span,
        says: {
          en: `Stock phrase: “${heard}”. Delete it, or say a fact instead.`,
          es: `Frase hecha: «${heard}». Quitarla o decir un dato en su lugar.`,
        },
        fixes: () => (isOwnSentence(hit) ? [dropSentences(t, [hit.sentence])] : []),
      }
    }
  },
}

/** The phrase is most of its sentence: nothing else is lost with it. */
const isOwnSentence = ({ first, last, sentence }: PhraseHit): boolean => (last - first) * 2 >= sentence.words.length
