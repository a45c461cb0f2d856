import { framesOf } from '../frame.ts'

const classes = {
  nothing:
    '(no|tampoco|ni) (le |te |les |os )?(traigo|traemos|tengo|vengo con|hay|llevo|cargo) (hoy |esta vez |ahora )?(nada|ningún|ninguna|cuento|novedad|novedades|tema|asunto|noticias?|recado|encargo|motivo|razón|pretexto|gran cosa|mucho)|nada (traigo|entre manos|bajo el brazo|en la manga|en las manos)|(vengo|llego|llamo) (con las manos vacías|sin nada|de vacío|a nada|con nada)|sin (un |ningún |mayor |otro )?(solo )?(motivo|asunto|tema|pretexto|recado|encargo|propósito)|esta vez (tampoco|nada)|ningún (asunto|tema|motivo)',
  brought:
    'bajo el brazo|en (la|las) mano[s]?|entre manos|en la manga|en el bolsillo|en el maletín|en la mochila|que (contar|contarle|contarte|decir|decirle|decirte|ofrecer|ofrecerle|agregar|añadir|avisar|reportar|pedir|pedirle)|de nuevo|nuev[oa]s?|hoy|esta vez|especial|que conste|para usted',
  sound:
    '(oyera|oyeras|oiga|oigas|oír|escuchara|escucharas|escuche|escuches|sonara|suene|dejarle|dejarte|dejar) ~3 (voz|vocecita|saludo|saludito|hola|teléfono|timbre)|(supiera|supieras|sepa|sepas|sepan|vea|vea|note|notara|recordara|recuerde|recuerdes|(se |te |le |les |os )?(olvide|olviden|olvides|olvidara)) ~2 (que )?(por (acá|aquí|aquí)|aquí|acá|sigo|seguimos|existo|existimos|estoy|estamos|uno|una|de (mí|nosotros))|asom[^ ]*|toqu(é|e|ito)|tocar(le|te)? (el vidrio|la puerta|el timbre|la ventana)|saludar[^ ]*|la costumbre|el saludo|(acá|aquí|por acá|por aquí|ahí) (todo )?(sigo|seguimos|sigue|andamos|ando|me tiene|estamos)|llamo|marco|llamar|llamé|marqué|timbro|mensajito',
  day: 'lunes|martes|miércoles|jueves|viernes|sábados?|quincena|fin de mes|primero de mes|principio de mes|mediados de mes',
} as const

/** A contact that brings nothing, told by images, habits and the caller's own duties, in Spanish. */
export const spanish = framesOf(classes, [
  // Nothing in the hands.
  [
    '({nothing}) ~3 ({brought}) && {sound}',
    'sino|compromiso|que (vender|firmar|pagar|comprar)|(gotea|pierde|vence|falla)[^ ]*',
  ],
  [
    '({nothing}) && (nomás|solo|sólo|era (que|por|para)|quería|quise|por si|únicamente|puro|pura) ..4 ({sound})',
    'sino|compromiso|que (vender|firmar|pagar|comprar)',
  ],
  [
    '(era|es|llamo|marco|esto es|lo hago|llamé|lo mío de siempre) (solo |nomás |nada más )*(por|para|que|, decirle|decirle) ~2 (dejarle|dejarte|que (oyera|oyeras|oiga|oigas|escuche|escuches|supiera|supieras|sepa|sepas)|no (perder|olvidar)) ~3 (voz|saludo|saludito|acá|aquí|por (acá|aquí)|costumbre|de mí|de nosotros)',
    'cliente|pacientes',
  ],
  // Like somebody who passes by.
  [
    'como (quien|el que|la que|cuando (uno|una)|uno que|una que|los que) ~4 (pasa|toca|riega|silba|asoma|saluda|prende|echa|tira|deja|ve|pregunta|abre|rasca) & (mata|planta|maceta|vidrio|vereda|banqueta|acera|puerta|ventana|calle|esquina|timbre|luz|patio|cerca|balcón|piedrita|anzuelo|vecin[oa]|comadre|flor)[^ ]* && (nada|sin|solo|nomás|acá|aquí|llam|marco|timbr|dejo|asom|toc|voz|mensaj|viernes|lunes|jueves|semana)[^ ]*',
    'gotea|fuga|grieta|se (pierde|rompe)',
  ],
  [
    '(vi|veo|encontré|iba pasando|pasaba|pasando|me topé|tropecé|me salió|me apareció|apareció|estaba viendo|hojeando|mirando|repasando) ..4 (su|tu) (nombre|número|tarjeta|contacto|tarjetita|ficha) && (me (dio|ha dado|dieron|entró|entraron|nació) ~2 (por|de|ganas)|(y )?(dije|pensé|me dije)|iba pasando|pasaba|asom|toc) ',
    'en (la|el) (puerta|revista|periódico|diario|cartel|anuncio|fachada|web)|gotea|grieta',
  ],
  [
    '(me (dio|ha dado|entró|entraron|nació|vino|picó) (por|de|ganas de|la gana de|el gusanito de|el antojo de)) (marcar|llamar|timbrar|saludar|hablar)[^ ]*',
  ],
  [
    '(me dije|dije|pensé|me pregunté) (:|, |\\| )?(y )?(qué (estará|estarán|andará|será)|cómo (estará|estarán|andará|le irá|te irá)|voy a (llamar|marcar|saludar|timbrar)|vamos a (ver|saludar|llamar)|le (doy|echo|pego) un|te (doy|echo|pego) un)',
    'su (bomba|caldera|techo)',
  ],
  // My board, my boss, my day.
  [
    '(los|cada|todos los) (primeros |últimos )?({day}) ..4 (llamo|marco|saludo|timbro|paso lista|hago (la|mi) ronda|le (llamo|marco|timbro)|te (llamo|marco|timbro))',
    'su|si (quiere|le)',
  ],
  [
    '(mensaje|llamada|recado|saludo|audio|contenido) ~4 (idéntic[oa]|calcad[oa]|igualit[oa]|igual) (al|a la|que|a los|del) ~2 (anterior|anteriores|pasado|pasada|otro|otra|de siempre|de ayer|del)',
  ],
  [
    '(vuelvo|vengo|regreso|sigo|acá ando|aquí ando|retomo|retomando|paso) ~2 (con )?lo (mío|nuestro|de siempre|mismo)( de siempre)? ,? ?(que es lo (de siempre|mismo))?',
    'obra|trabajo|pedido|(su|tu) ',
  ],
  [
    '(refrescar(le|te)? la memoria|ponerme al (día|corriente) con (usted|ustedes|vos)|(en el|entre los) mundo de los vivos|sigue en pie todo)',
    'cliente',
  ],
  ['^(qué tal|cómo (va|anda|sigue)|y) todo ,? ..3 (alguna (cosita|cosa|novedad)|algo nuevo|bien)'],
])
