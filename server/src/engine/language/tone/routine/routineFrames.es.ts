import { framesOf } from '../frame.ts'

const classes = {
  merely: 'solo|sólo|nomás|nada más|solamente|simplemente|únicamente|tan solo|tan sólo|meramente|puramente|no más',
  greet:
    'saludar(te|le|lo|la|los|las|les|os)?|dar(te|le|les|os)? (los buenos días|un saludo|las buenas|un toque|una vueltita|una vuelta|seguimiento|continuidad)|decir(te|le|les|os)? hola|dejar(te|le|les|os)? (un|mi) salud(o|ito)|hacer acto de presencia|hacer(te|le)? seguimiento|mantener[^ ]* (vivo|viva|el contacto|la llama|el hilo)|no perder (la costumbre|el contacto|el hilo|la pista)|reconectar|ponerme al día|hacer contacto|oír[^ ]* la voz',
  list: 'agenda|lista|hoja|sistema|calendario|crm|planilla|recordatorio|jefe|jefa|procedimiento|rutina|pantalla|manual|protocolo|libreta|ruta',
  go: 'va|van|vas|vamos|sigue|siguen|sigues|seguís|seguimos|está|están|estás|estamos|anda|andan|andas|andamos|iba|iban|pinta|respira|marcha|marchan|quedó|quedamos|quedaron|estaba|estaban|le ha ido|te ha ido|les va|le va|te va|ha estado|han estado|os va',
} as const

/** Frames of a contact that brings nothing, in Spanish. */
export const spanish = framesOf(classes, [
  // The caller's own round, list or routine is the reason.
  [
    '(me|nos|hoy|ya|así|como|tal como) ~2 (toca|tocaba|tocó|tocan) ~3 (llamar|hablar|marcar|saludar|preguntar|contactar|dar(le|te|les)? seguimiento|su letra|tu letra)[^ ]*',
    '(cuando (le|te) toque|(le|te) toca)',
  ],
  [
    '((mi|el|me decía mi) (agenda|calendario|recordatorio|sistema|crm|jefe|jefa)|marca el (procedimiento|protocolo|manual)) ~2 (decía|dice que toca|dijo que|marca|pide|manda|comercial|tocaba)',
    '(su|tu|sus) ',
  ],
  [
    '(me sale|me salió|y salió|vi|usted está|ustedes están|me apareció) ~3 en (la|mi|el) (agenda|hoja|calendario|ruta|libreta)',
  ],
  [
    '(hago|haciendo|hice|doy|dando|ando haciendo|de|en) (mi|la|una|mis|las) (ronda|rondita|vuelta|vueltita|pasada|pasadita|recorrida|recorrido|llamadas) (de |por |telefónica |del |mensual |semanal )+ ?(llamadas|mis|los|la|mes|contactos|clientes|semana|lunes|viernes|teléfono|siempre|aquí)',
    '(sus|la obra)',
  ],
  [
    '(llamada|llamadita|mensaje|mensajito|saludo|saludito|recado|seguimiento|visita|toque|recordatorio|hola|contacto) (es |meramente |puramente |telefónic[oa] |simple )*(de (rutina|cortesía|rigor|seguimiento|siempre|costumbre|mantenimiento de relación|todos los (meses|lunes|viernes|jueves|martes|años)|cada (mes|lunes|semana|quincena|viernes|jueves)|(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))|semanal|mensual|quincenal|habitual|rutinari[oa])',
    '(su|tu|los pacientes|visita de|pida|sin (llamada|mensaje)|plan)',
  ],
  [
    '(como|igual que) (cada|todos los|todas las) (semana|semanas|mes|meses|quincena|lunes|martes|miércoles|jueves|viernes|año|principio de mes)',
    '(sus|su|ustedes|clientes|llueve|turno)',
  ],
  [
    '(en cumplimiento de|por cumplir|para cumplir|y cumplo|así que cumplo|cumplo con) ~2 (mi|la|el|con|, )? ?(rutina|agenda|ronda|seguimiento|procedimiento|meta|cuota|plan)',
    '(norma|reglamento|ley)',
  ],
  // A greeting and nothing besides.
  [
    '{merely} ~3 (para |por |de |a |quería |quise |quisiera |deseaba |era por |era para )*({greet}|saber (si|cómo|en qué|qué)|ver (si|cómo|qué|en qué)|oír|seguimiento|un saludo|un saludito)',
    '(falta|llegó|llegaron|para ver (su|la|el)|saber si le llegó|cómo (funciona|se))',
  ],
  [
    '(era|es|llamo|llamaba|llamada|marco|marcaba|paso|pasaba|vengo|vine|quise|quería|otro fin que el de|motivo que|sirva|aquí|acá|presente es) (solamente |solo |nomás |por |para |de |a |simplemente |otra vez |aquí |acá |un momento |rapidito )*{greet}',
    '(no es para|no (llamo|llamaba|marco|paso|vengo|quise|quería) (solo )?(para|por|a|de)?|sino|si|para hacerle seguimiento (a|al) (pedido|reclamo)|cuando)',
  ],
  [
    '(un|otro) (saludo|saludito|hola|mensajito|recordatorio|recordatorio chiquito|toquecito|toque) (rápido |chiquito |cordial |más )*(y (poco|nada) más|nomás|no más|sin más|de que (sigo|aquí|seguimos)|y (ya|listo)|para (sondear|que sepa))',
  ],
  [
    '(nada|no hay|sin|no traigo|no tengo|ningún|ninguna|cero) (de |un |una )?(en (concreto|especial|particular)|nuevo|nada nuevo|tema|motivo|asunto|novedad|novedades|agenda|razón)',
    '(cuento|digo|es) por|(sin (novedad|novedades) en (la|el)|nuevo (sistema|contrato|precio|pedido)|nada nuevo que (firmar|pagar|comprar)|motivo para|motivo de preocup)',
  ],
  // Signs of life, staying in sight.
  ['(dar|doy|dando|damos|di|dé|den|da) señales de vida', '(usted|ustedes|no dan|no da|equipo)'],
  [
    '(reportándome|aquí ando , por si|acá ando , por si|presente estoy|al pie del cañón|asomo la cabeza|asomando la cabeza|sigo a la orden|sigo vivo|sigo viva)',
    '(si (usted|quiere|necesita)|cualquier cosa|quedo|(aquí|acá) sigo (con|en))',
  ],
  [
    '(que|para que) (no )?(se|te|sepa|sepas|sepan|me|os) ~3 (sepa|sepan|sepas|recuerde|recuerdes|olvide|olviden|olvides|enfríe|pierda|acuerde|acuerdes|acuerdo|parezca) ~3 (que (aquí|acá|sigo|seguimos|existo|estoy|estamos|me acuerdo|uno)|de (mí|nosotros)|el (hilo|contacto)|la relación)',
    '(clientes|sus (clientes|pacientes)|que seguimos con)',
  ],
  [
    '(mantener|manteniendo|mantenga|mantengamos|conservar|no (perder|pierda|perdamos|se pierda)|perder) ~2 (viva|vivo|el hilo|la llama|el contacto|la pista|la conversación|la costumbre|la relación|la comunicación)',
    '(clientes|pacientes|sus|temperatura)',
  ],
  [
    '(retom|reanud|retoma|continu|dándole continuidad|dar[^ ]* continuidad|darle una vuelt|dándole una vuelt)[^ ]* ~3 (contacto|contactos|lo nuestro|lo que ya sabe|mis mensajes|nuestro (contacto))',
    '(obra|trabajo|pedido|servicio|clases)',
  ],
  [
    '(mensaje|correo|recado|nombre|número|espera|llamada) ~3 se traspapel[^ ]* ..4 (repito|vuelvo|recuerdo|aquí|lo|dejo)|por si (se|le|te) ?(me )?(hubiera |ha |hubiese )?(traspapel|olvid|perdi|escap)[^ ]*',
    '(llegó|reenv|mando de nuevo|adjunt|cotización|presupuesto|plano|catálogo|ficha|tabla|informe|lista|muestra)',
  ],
  // How things stand.
  [
    '(alguna|qué|hubo|si hay|si había|algún|si hubo) (otra )?(novedad|novedades|noticia|noticias|cosita|avance|luz) ~2 (por|de lo|desde|respecto|sobre lo|en lo|para mí|de (su|tu) (parte|lado)|allá|ahí|allí|acá|con lo|lo|ya|,|nuestro|suya|tuya)',
    '(de lo (que pidió)|noticia de lo que|cambio en (la|el)|en lo de la (multa|norma)|que (le|te) (interes|afect))',
  ],
  [
    '(cómo|qué tal|en qué) ~1 {go} (todo|lo (suyo|nuestro|tuyo|pendiente|de ustedes)|con (aquello|eso|lo|ese tema)|el (asunto|tema)|la (cosa)|aquello|las cosas|esto|esta|por (ahí|allá|allí|acá))|cómo (vamos|andamos)|en qué (paró|quedó|quedamos|quedaron|estamos|va|punto|acabó)',
    '(si quiere (saber|ver)|le (cuento|muestro|explico)|en qué quedó (el|la) (pedido|reclamo|reparación|caldera)|saber cómo va su (pedido|reclamo))',
  ],
  [
    '(ha|has|han|habéis|pudo|pudiste|pudieron|tuvo|tuviste|hubo|habías|había|si habías) (podido |tenido |habido |un |una |la |chance |rato |tiempo |oportunidad |ocasión |ratito |de |para |ya |dado |vueltas |alguna )*(mirar|pensar|ver|leer|revisar|echar|dado una vuelta|pensarlo|mirarlo|verlo|leerlo|revisarlo|darle una (vuelta|pensada)|tenido un rato|chance|un rato)[^ ]*',
    '(si no (ha|has)|cuando|una vez que|después de que|antes|hasta que|inspector|técnico|he |hemos |nos|usted mismo)',
  ],
  [
    '(saber|ver|comprobar|a ver|viendo|mirar|preguntar|oír|averiguar|por ver) (si|cómo|qué) ~3 (ya hubo|hay algo|había algo|han avanzado|ha avanzado|avanz[^ ]+|se movió|algo nuevo|lo ve|lo ven|les va|le va|te va|va lo|estaban|estabas|ha estado|han estado|en qué|qué onda|onda|sigue|siguen|le había dado una vuelta|surgió|respira|ya , ?o|hay (novedad|noticias|algo)|hubiera (habido )?)',
    '(lunes|martes|miércoles|jueves|viernes|sigue goteando|sigue (la|el)|siguen (los|las) (fugas|filtraciones))',
  ],
  // It has been a while; it was on the way.
  [
    '(hace|hacía|hace ya|llevaba|llevo|ya pasó|ha pasado|pasó) (rato|tiempo|días|semanas|un mes|su tiempo|mucho|bastante|ya|un rato|#|dos|tres) ~3 (que no|sin) (sabía|sé|sabemos|hablábamos|hablamos|hablo|decir|nos|saludar|le|te|conversamos|conversar|saber)[^|]* ,? ?(y )?(dije|pensé|así|me|quise|aquí|eso|por eso|le|te)',
    '(sin servicio|sin cambiar|su)',
  ],
  [
    '(pasaba|pasando|andaba|iba) (por (aquí|acá|ahí|el (número|teléfono|barrio|dial)|la (agenda|lista|zona)|su)) ,? ?..4 (y )?(dije|pensé|vi|me|le|te|quise|a)',
    '(vi que (su|la|el)|su (fachada|techo|letrero|local)|fachada|letrero|techo)',
  ],
  ['como (la semana pasada|el mes pasado|ayer|hace días|no) ~3 (hablamos|supe|pudimos|quería que (pasara|pase))'],
])
