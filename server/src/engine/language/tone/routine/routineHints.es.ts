import { framesOf } from '../frame.ts'

const classes = {
  nothing:
    '(no|tampoco|ni) (le |te |les |os )?(traigo|traemos|tengo|vengo con|hay|llevo|cargo) (hoy |esta vez |ahora )?(nada|ningún|ninguna|cuento|novedad|novedades|tema|asunto|noticias?|recado|encargo|motivo|razón|pretexto|gran cosa|mucho)|nada (traigo|entre manos|bajo el brazo|en la manga|en las manos)|(vengo|llego|llamo) (con las manos vacías|sin nada|de vacío|a nada|con nada)|sin (un |ningún |mayor |otro )?(solo )?(motivo|asunto|tema|pretexto|recado|encargo|propósito)|esta vez (tampoco|nada)|ningún (asunto|tema|motivo)',
  brought:
    'bajo el brazo|en (la|las) mano[s]?|entre manos|en la manga|en el bolsillo|en el maletín|en la mochila|que (contar|contarle|contarte|decir|decirle|decirte|ofrecer|ofrecerle|agregar|añadir|avisar|reportar|pedir|pedirle)|de nuevo|nuev[oa]s?|hoy|esta vez|especial|que conste|para usted',
  sound:
    '(oyera|oyeras|oiga|oigas|oír|escuchara|escucharas|escuche|escuches|sonara|suene|dejarle|dejarte|dejar) ~3 (voz|vocecita|saludo|saludito|hola|teléfono|timbre)|(supiera|supieras|sepa|sepas|sepan|vea|vea|note|notara|recordara|recuerde|recuerdes|(se |te |le |les |os )?(olvide|olviden|olvides|olvidara)) ~2 (que )?(por (acá|aquí|aquí)|aquí|acá|sigo|seguimos|existo|existimos|estoy|estamos|uno|una|de (mí|nosotros))|asom[^ ]*|toqu(é|e|ito)|tocar(le|te)? (el vidrio|la puerta|el timbre|la ventana)|saludar[^ ]*|la costumbre|el saludo|(acá|aquí|por acá|por aquí|ahí) (todo )?(sigo|seguimos|sigue|andamos|ando|me tiene|estamos)|llamo|marco|llamar|llamé|marqué|timbro|mensajito',
  act: '(marc|llam|timbr|salud|toc|toqu|asom|habl|telefon|dej)(o|é|ar|arle|arte|arlo|arla|arles|aros|ando|arlos|a|amos|ito)|aquí (me tiene|estoy|ando)|acá (me tenés|estoy|ando|me ves)|un (timbrazo|telefonazo|toque|ring|saludo|saludito|tubazo)',
  day: 'lunes|martes|miércoles|jueves|viernes|sábados?|quincena|fin de mes|primero de mes|principio de mes|mediados de mes',
  desk: 'jefe|jefa|jefes|gerente|gerencia|pizarra|pizarrón|sistema|lista|tablero|planilla|excel|agenda|oficina|programa|crm|calendario|libreta|cuaderno|supervisor|supervisora|empresa|turno',
  tally:
    '(me |nos )?(pide|piden|exige|exigen|obliga|obligan|manda|mandan|toca|tocaba|tocó) ~2 (veinte|treinta|cuarenta|cincuenta|diez|quince|cien|#|llamar|llamarle|llamarte|marcar|nombre|nombres|llamadas|contactos)|(pinta|pintan|marca|marcan|pone|ponen|sale|salen|amanece|amaneció) ~3 (rojo|verde|amarillo|anaranjado|naranja)|(tach|palome|tild|tiqu|chule)[^ ]* ~3 (nombre|casilla|renglón|lista|suyo|llamada|usted)|(completar|cumplir|llenar|cuadrar|cerrar) ~2 (la cuota|la meta|el cupo|la planilla|la lista|mi lista|mis llamadas|el reporte)|con (la suya|el suyo|usted) (ya )?(van|voy|llevo|completo|cumplo|son)',
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
  [
    '(decirle|decirte|decirles|recordarle|recordarte|avisarle|contarle|contarte) (solo |nomás )?que (acá|aquí|por acá|por aquí) (seguimos|sigo|estamos|estoy|andamos|ando)',
    '{nothing} que|(seguimos|sigo|estamos) (con|en|esperando|haciendo|fabricando|vendiendo)',
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
  [
    '(tengo|tenía|tuve|me (sobra|sobraba|sobran|sobraron|quedó|quedaba|quedan)|aprovech[^ ]*) ~2 (hueco|huequito|ratito|ratico|rato|minutos|minutito|café|pausa) ~2 (libres?|muertos?|de sobra|y|antes|entre|,)? ..4 (y )?(dije|pensé|me acordé|{act})',
    '{nothing} que|su (bomba|caldera|techo)|si (tiene|tienes)',
  ],
  // My board, my boss, my day.
  [
    '{tally} && ({desk}|llamad[^ ]*|mensaj[^ ]*|nombres?|timbr[^ ]*)',
    '(sus|su|tu|tus) (jefe|sistema|lista|tablero|planilla|oficina|empresa)|semáforo|etiqueta|pieza|termómetro|(le|les) (pide|piden|exige|exigen|obliga|obligan|manda|toca)|norma|inspector|ley',
  ],
  [
    '(hoy |ya |otra vez |como )*(es|toca|llegó|son) ({day}) ,? ..4 (y )?(los|cada|todos los|ya (sabe|sabes|sabés)|como siempre|puntual|no fall[oa]|aquí|acá|me tiene|me toca|toca) & ({act}|suena el teléfono|mi (llamada|saludo|mensaje|voz))',
    'su (andén|tienda)|cierra|abre',
  ],
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
