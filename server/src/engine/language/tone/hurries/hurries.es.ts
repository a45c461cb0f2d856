import type { Phrase } from '../../matching/phrase.ts'

/** A rule, a lease, a recall or the weather sets the date: the hurry is real, and not the caller's. */
const realEs =
  '(norma|ley|reglamento|ayuntamiento|municipio|municipal|municipalidad|alegar|alegaciones|según|tablón|diputación|subvención|ayuda|permiso|licencia|retirada|temporal|tormenta|huracán|helada|puerto|aduana|inspector~|inspección|certificado|auditoría|impuesto|hacienda|sat|dian|sunat|afip|sii|registro|juzgado|decreto|licitación|concurso|plazo legal|su (contrato|póliza|pedido|entrega|cita)|tu (contrato|póliza|pedido|entrega|cita)|me pidió|me pediste|no corre prisa|garantía)'

/** A hurry of the caller, in Spanish. */
export const spanish: readonly Phrase[] = [
  {
    say: '(es|muy|sumamente|súper|extremadamente) (urgente|urgentísim~)',
    unlessBefore: '(no|si|sí|nada|algo|vida|que)',
    unlessSentence: realEs,
  },
  { say: '(urgentísim~|de suma urgencia|de extrema urgencia|con carácter urgente)', unlessSentence: realEs },
  {
    say: '(asunto|mensaje|tema|llamada|información|cuestión|aviso) [muy] (urgente|importantísim~|de suma importancia|de vital importancia)',
    unlessSentence: realEs,
  },
  {
    say: '(oferta|promoción|promo|descuento|precio|tarifa|rebaja|(nuestra|esta) campaña) [de (lanzamiento|apertura|verano|fin de año|temporada)|especial|que le|que te] [..] (termina|acaba|vence|caduca|expira|finaliza|válid~|vigente|se va|se acaba)',
    unlessBefore: '(su|tu|vuestra|propia)',
    unlessSentence: realEs,
  },
  '(oferta|promoción|descuento|precio|promo|tarifa|(#|diez|quince|veinte|treinta|cuarenta|cincuenta) por ciento|por ciento) [..] (solo|sólo|únicamente|nada más|hasta) [por|hasta|hasta el|este|el] (hoy|mañana|viernes|esta semana|este mes|medianoche|fin de mes|lunes|domingo)',
  '(por|de) tiempo limitado',
  {
    say: '(hoy|mañana|este viernes) (es|termina|acaba|vence) [el] [último día] de (nuestra|nuestro|la|el|esta|este) (promoción|promo|oferta|descuento|campaña|precio|tarifa)',
    unlessSentence: realEs,
  },
  {
    say: '(válid~|vale|vigente) (solo|sólo|únicamente|nada más) (si|hoy|hasta hoy|por hoy|esta semana)',
    unlessSentence: realEs,
  },
  {
    say: '(última oportunidad|último chance|último aviso|última plaza|último cupo|últimos lugares|últimas plazas|últimos cupos|últimas oportunidades|últimos días de|últimas horas de)',
    unlessSentence: realEs,
  },
  {
    say: '(me quedan|nos quedan|solo quedan|quedan|queda|me queda|restan) [solo|apenas|muy] (pocas|pocos|#|un par de) (plazas|cupos|lugares|unidades|espacios|sitios|huecos|plaza|cupo|lugar|turnos)',
    unlessBefore: '(le|te|les|os)',
    unlessSentence: '(su (lista|página|agenda)|tu (lista|página|agenda)|en (su|sus|tu|tus|vuestr~))',
  },
  '(antes de que|antes que) (se acabe~|se termine~|se agote~|sea tarde|vuele~|suba~|cierre la promo)',
  '(no|sin) (deje|dejes|dejen|dejar) (pasar|escapar) (esta|la|tan) [buena] (oportunidad|ocasión|oferta|buena)',
  '(no) (pierda|pierdas|se pierda|te pierdas|desaproveche|desaproveches) (esta|la|el|tiempo)',
  '(no lo piense|no lo pienses|no lo dude|no lo dudes|no tarde|no tardes|no espere más|no esperes más)',
  '(apresúrese|apúrese|apúrate|apurate|date prisa|dese prisa|dense prisa|córrale|corra antes)',
  '(hasta) agotar (existencias|stock|inventario|cupo)',
  '(llame~|llámeme|llámame|llamame|llámenos|marque|márqueme|márcame|devuelv~|devuélv~|comuniq~|comuníq~|comunícate|comunicate|conteste|contéste~|contesta|contésta~|responda|responde|póngase|ponte|timbre~) .. (cuanto antes|lo antes posible|a la brevedad|de inmediato|inmediatamente|lo más pronto posible|hoy mismo|ya mismo|ahora mismo)',
  {
    say: '(solo|únicamente|nada más|solamente|sólo) por (hoy|esta semana|este mes|estos días)',
    unlessSentence: realEs,
  },
  { say: '(solo|sólo|únicamente) hoy', unlessSentence: realEs },
  '(pero|y|pero es) (solo|sólo|únicamente|nada más) hasta [el|este|la|las]',
  '(hoy|mañana|esta noche|esta semana|el viernes) (se acaban|se acaba|se agotan|se termina|se cierra la lista)',
  '(oportunidad|ocasión) (única|irrepetible|de oro)',
  '(no se|jamás se) (va a repetir|volverá a repetir|vuelve a repetir|repite|repetirá)',
  '(le|te|se lo|te lo|se la|te la) (puedo|podemos) (guardar|mantener|respetar|sostener|apartar) .. (solo|hasta|hoy|mañana|viernes)',
  '(se lo|te lo|se la|te la|le|te) (guardo|aparto|respeto|mantengo|sostengo) [el precio|la tarifa|el lugar] [solo|sólo|nada más] hasta',
  '(mi|el) (gerente|jefe|director|supervisor) [me|nos|solo] .. (autoriz~|permit~|aprob~) .. (hoy|semana|hasta|viernes)',
  {
    say: '(los precios|las tarifas|el precio|la tarifa) (suben|van a subir|aumentan|se disparan|sube|va a subir) .. (mañana|lunes|viernes|mes|semana)',
    unlessSentence: realEs,
  },
  '(los primeros|las primeras) (en|que|#) (lleg~|llam~|contrat~|respond~|clientes|empresas)',
  '(tiene|tienes|le quedan|te quedan) [solo|hasta|apenas|nada más] (24|48|veinticuatro|cuarenta y ocho) horas',
  '(decídase|decídete|aproveche|aprovecha|contrate|contrata|actúe|actúa) (ya|ahora|hoy|hoy mismo|ahora mismo|antes)',
  '(llame|llama|llamá|marque|marca|márquenos) (ahora|ya|ahora mismo) (al|a|mismo|y)',
  { say: '(vence|caduca|expira) (hoy|esta noche|hoy mismo)', unlessSentence: realEs },
  'es (vital|crucial|imprescindible|indispensable) que (me|nos) (llam~|devuelv~|contest~|regres~)',
  '(hay otro|hay otros|hay otra|tengo otro|tengo otros) .. (esperando|interesad~|en la fila|detrás)',
  '(pasa|viene) una sola vez',
  '(no|jamás|nunca) (suele|vuelve a|va a|volverá a|suelen) [volver a] (repetir~|darse)',
  '(pasa|pasan|viene|llega|para|paran) una (sola|única) vez',
  'mientras (todavía|aún) (quede~|haya|hay|queden|dure~|alcance~)',
  {
    say: 'mientras (quede~|haya existencias|dure~|alcance~|duren)',
    unlessAfter: '(la|las|los|el|su|tu|sus|tus|ese|esa|este|esta|alguien|gente|luz|agua|sol)',
  },
  'mientras (quede~|dure~|duren|alcance~) (la|las|los|el|este|esta) (oferta|promo|promoción|campaña|descuento|precio|tarifa|stock|inventario|existencias|cupos|plazas|lugares|rebajas)',
  '(después|pasadas) [de] las # (ya no (le|te|se lo|se la|puedo|podemos|respondo|garantizo|vale|hay (precio|oferta|cupo|trato))|no queda (nada|ningun~|cupo|lugar))',
  '(atrás|detrás) [mío|de usted|tuyo|suyo] (hay|viene|vienen|tengo|espera|esperan) (otro|otra|otros|uno|#)',
  '(otro|otra|otros) .. (esperando|con el brazo|con la mano|en la fila|en fila|haciendo fila|haciendo cola|detrás|con ganas|que lo quiere)',
  '(cupos|plazas|lugares|unidades|existencias|turnos|vacantes) [son|muy|son muy] (limitad~|contad~|reducid~)',
  '(esto|eso|esta oferta|la oferta|el precio) (vuela|se esfuma|se evapora|no dura|no espera|se va volando)',
  '(se seca|baja la persiana|(cerramos|cierro|cierra|se cierra|cierran) (la lista|el cupo|la promo|la promoción|la oferta)) (a las|hoy|mañana|esta|el)',
  '(mañana|el lunes|luego|después) ya no (estará|está|habrá|hay|queda|sirve|vale|se puede)',
  '(no tarde~|no se demore|no te demores|no se duerma|no te duermas|no lo deje|no lo dejes|no deje pasar|sin pensarlo) [mucho|más|para mañana|para luego|pasar]',
  '(si no|de no) (se|me|nos) (reporta|comunica|llama|presenta|contesta|apura) antes de',
  '(la maleta hecha|las maletas hechas|ya se va|dobla la esquina) [y|a|hoy|mañana|mediodía]',
  '(quien|el que) .. (primero|temprano|antes) (llega|llegue|llame|lo agarra|se lo lleva|gana)',
  {
    say: '(llame|llámeme|llámame|llamame|llámenos|llámanos|llamanos|llamá|marque|márqueme|márcame|devuélvame|devuélveme|comuníquese|comunícate|comunicate|conteste|contésteme|contéstame|responda|respóndame|respóndeme|decídase|decídete|decidite|confírmeme|confírmame|confirme) .. antes (de|del) (las|la|mediodía|hoy|mañana|lunes|viernes|#|cierre|que)',
    unlessSentence: realEs,
  },
  {
    say: '(respuesta|decisión|un sí) .. (antes de|a más tardar|para hoy|hoy mismo|para mañana|antes del)',
    unlessSentence:
      '(prometí|quedé|le debía|te debía|se lo había|como quedamos|norma|ley|ayuntamiento|municipio|inspector~|concurso|licitación|registro)',
  },
  '(se acaba|se acaban|se agota|se agotan|se termina|se va|se van|vuelan|se esfuman) (el tiempo|la oportunidad|los lugares|los cupos|las plazas|pronto|rápido|volando|enseguida)',
  {
    say: '(queda|quedan|resta|restan) (poco|poquito|pocos|pocas|contad~|apenas|un solo|una sola|el último|la última|los últimos|las últimas)',
    unlessBefore: '(no|ni|le|te|les|se)',
    unlessAfter:
      '(talleres|gente|clientes|vecinos|árboles|metros|días|horas|semanas|meses|kilómetros|cuadras|veces|margen|sitio|espacio|aire|luz|sombra|agua)',
    unlessSentence: '(en|de|a) (su|sus|tu|tus|vuestr~)',
  },
  '(no espere|no esperes|no esperen|sin esperar) (a que (se (acabe~|agote~|termine~|vaya~|lo lleve~|la lleve~)|suba~|sea tarde|otro~|otra~|cierre~)|a mañana|ni|más)',
  '(después|luego|mañana|más tarde) (será|es|va a ser|puede ser|ya es) (tarde|demasiado tarde)',
  '(el tiempo|la oferta) (apremia|corre|se agota|vuela|no perdona)',
  '(cuanto antes|lo antes posible|a la brevedad|de inmediato|ya mismo|ahorita mismo|ahora mismo|hoy mismo) (mejor|porque|que|antes|o|se (acaba|cierra|vence|termina)|y (se|ya|le|te|me|antes|lo|la|mañana))',
  '(solo|sólo|únicamente) (puedo|podemos|pude) (guardar~|mantener~|sostener~|respetar~|apartar~|ofrecer~) .. (hasta|hoy|esta|por)',
  '(vuelve|regresa|sube|volverá|subirá) [a|al] (precio|su precio|el precio|tarifa) (normal|de lista|regular|completo|mañana|el|a partir)',
  '(es|esta es|será) (su|tu) (última|único|única) (oportunidad|chance|ocasión|llamada|aviso)',
  '(quien|el que) (se duerme|tarda|espera) (pierde|se queda|se lo pierde)',
  '(corra|corre|corré|vuele|apúrese|apurate|apúrese ya|muévase|muévete|movete) (que|antes|porque|a)',
  '(deje|deja|dejá) (todo|lo que está haciendo|lo que estás haciendo|lo que tenga)',
]
