import { framesOf } from '../frame.ts'

const classes = {
  // A no that was given, in whatever words.
  refusal:
    '((su|tu|un|el|al|ese|aquel|este|vuestro|del|con|cada) ,? ?(primer |segundo |rotundo )?no(?= (,|en|de|es|se|suyo|tuyo|venía|definitivo|dicho|gracias|por|rotundo|lo|ya|me|que|como)))|((dij[^ ]+|dicho|decía|decían|dice|contest[^ ]+|respond[^ ]+|escribi[^ ]+|escribió|puso|repit[^ ]+|aclar[^ ]+|coment[^ ]+|leí|votó|quedó claro|quede claro|consta[^ ]*|indic[^ ]+) ~2 ,? ?(que |: )?~3 (nunca|nones|ni|jamás|no(?= (,|y|a|al|en|por|pero|aun|gracias|la|el|para|con|quer[^ ]+|quier[^ ]+|dese[^ ]+|le|lo|les|nos|se|me|te|insist[^ ]+|llam[^ ]+|volv[^ ]+|est[^ ]+|hab[^ ]+|hay|van|va|necesit[^ ]+|interes[^ ]+|diez|cuando|sé|la|más|este|ahora|[^ ]+ con))))(?= )|negativas?|negarse|rechaz[^ ]+|rehus[^ ]+|declin(ó|aron|aste|ar|ado|é)|descart(ó|aron|ad[oa]|arnos|aste|arlo)|desestim[^ ]+|(no|ni) (le|les|te|os) ?(interes[^ ]+|convenc[^ ]+|convenz[^ ]+)|(no|ni) (interes(a|aba|ó|e)|convenc[^ ]+)(?= (,|lo|nuestr|mi|la oferta|el producto|cambiar))|(no|ni) (le|les|te|os) (hace falta(?! (que|llam|contest|respond))|hacía falta|hiciera falta)|(?<= que | usted | ustedes | vos | tú | vosotros | y | ya )(ya )?(no|ni) (les?|te|os|lo|la|los|las)? ?(hace falta(?! (que|llam|contest|respond))|hacía falta|hiciera falta|necesit(a|an|as|aba|aban|abas)|quis(o|ieron|iste)|quier(e|en|es)(?! decir)|quieran saber|quer(és|ía|ían|ías|éis)|dese(a|an|as|aba|aban)|compr(a|an|as|e))|cero interés|(?<! crédito | meses | plazos | cuotas | préstamo )sin interés|(ya )?(tien[^ ]+|tení[^ ]+) (ya )?(proveedor|otro (proveedor|taller|distribuidor|contrato)|contrato)|(trabaj[^ ]+|firm[^ ]+|qued[^ ]+) (ya )?(por [^ ]+ [^ ]+ )?con (otr[oa]s?|la competencia|los actuales|el actual)|conforme con|contento con|(?<= que | ya )(estás|están) bien(?= (,|así|como|con|servid|por))|no (hay|había|hubiera|tenían|tiene) (presupuesto|plata|dinero)|votó en contra|votaron en contra|(estaban|estaba|están|está) en contra|ni hablar|de ninguna manera|no gracias|gracias , pero no|gracias pero no|lo pensarían y que no|quedarse con los actuales|desconfiar|decisión ~4 tomada',
  // A request to be left alone, and a door that was closed.
  stop: '(pid[^ ]+|rog[^ ]+|dij[^ ]+|dicho|dej[óa][^ ]*|encarg[^ ]+|solicit[^ ]+|exig[^ ]+|prefer[^ ]+|prefier[^ ]+|recado|consejo|indic[^ ]+|mensaje|constar|quedamos|decía|prometí|suplic[^ ]+|avis[^ ]+|aclar[^ ]+) ..8 (no (le |la |lo |te |me |nos |les |os )?(volv[^ ]+|llam[^ ]+|insist[^ ]+|molest[^ ]+|escrib[^ ]+|marc[^ ]+|sigui[^ ]+|contact[^ ]+|busc[^ ]+|dese[^ ]+|querían visitas|habría más|ser contactad[^ ]+)|dej(ara|ase|áramos|e|en|aran|es) de (llam|ofrec|escrib|insist|marc|molest|busc)[^ ]*|(borr|quit|sac|elimin|tach)(ara|ase|áramos|e|aran|asen|arais)[^ ]*|ni lo intentara|no insist[^ ]+|que parara)|no (me |nos |le )?(llame|llames|insist[ae]s?|insistáis|insistan|escriba|moleste|contacte|siga|sigas) más|no (llame|llames|insista|insistas|insistáis|insistan)|(su|tu|la|de|dio de|dado de|recibí su|solicitó la) baja|lista robinson|bloque(ad[oa]|ó|aron|aste)|(me|nos|les|le) (colg(ó|aste|aron)|cerr(ó|aron|aste)|ech(ó|aron|aste)|sac(ó|aron|aste)|despach(ó|aron|aste)|cort(ó|aste|aron)|borr(ó|aron|aste)|devolvieron|corrieron|corrió)|(cierr(a|as|an)|cerr(ó|aron|aste)) (usted )?la puerta|puerta me la cerr[^ ]+|déjelo estar|borrara su número|tachar[^ ]+ ~2 la casilla|no molestar(la|lo|le|te)?',
  // And on it goes.
  on: 'pero|sin embargo|aun así|aún así|así y todo|igual|igualmente|de todos modos|de todas (formas|maneras)|no obstante|ahora bien|eso sí|a pesar|pese|no quita|por (eso|ello|lo que|lo cual) (mismo )?(vuelvo|insisto|le|te|les|os|tiene|ahora|hoy|pruebo|voy|precisamente|quiero|lo|me|acudo|llamo)|por eso mismo|precisamente|justamente|de ahí que|así que (hoy|vuelvo|le|te|les|ahora|pido|permít|déj|deje|cuént|aquí|acá)[^ ]*|motivo por el cual|de modo que|de suerte que|por lo que|por lo cual|aquí (estoy|estamos|me|tiene|tienen|sigo)|(sigo|seguimos) (aquí|acá|pensando|creyendo|insistiendo|proponiendo)|vuelvo|volví|vuelve|insist(o|ir|imos|iré)|otra vez|de nuevo|nuevamente|tercera|la vencida|capaz (que)?|quizás?|tal vez|por ahí|y si|qué tal|qué tendría|qué tan|cómo (verían|vería|verías)|permít[^ ]+|déje[^ ]+|deje[mn][^ ]*|dejame|me permito|me animé|(le|te|les|os|se la|se lo) (traigo|traemos|paso|propongo|pido|planteo|sigo|dejo|cuento|muestre|pregunto|adelanto|ofrezco|pongo|hablo|llamo|insisto|bajo|guardo|escribo)|hagamos|olvídese|podría usted|podría verlo|convéncel[ao]|convencela|convencer[^ ]*|convénzame|convencerían|reconsider[^ ]+|recapacit[^ ]+|(cambi(ás|as|a|aba|ó|e|en|aran)|cambian) de (idea|opinión|parecer)|arrepent[^ ]+|lo dude|cuesta creer[^ ]*|antes de tramitar[^ ]*|en cuanto|lo tomé como|lo leí como|prefiero leer|entendí que|pensé(?= (en|que la|,))|provisional|no (significa|quiere decir|tiene por qué)|habría que ver|diferente|distint[oa]|otra cosa|otra opción|y (papel|una prueba)|nada pierdo|lo conservé|me quedaba|va una|aunque|cien razones|mi obligación|seguro que|seguro de que|creo que|convencid[oa]|merece|amerita|adelanto|en cambio',
} as const

/** A no that is respected, or was about something else. */
const kept =
  '(no (le|te|lo|la|les|os|se) (llamo|llamaré|vuelvo|volveré|insisto|insistiré|molesto|molestaré|escribo|escribiré|llamaremos|llamamos|volvemos)|no (vuelvo|volveré) a (llam|insist|molest|marc|escrib|busc)[^ ]*|(lo|la|los|las) (hice|hicimos|borré|quité|saqué|di|dimos|quitamos|sacamos) (el|ya|hoy|ayer|de)|última (llamada|vez que|que)|me despido|hasta (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|después|que pas|el|pasad)[^ ]*|los (lunes|martes|miércoles|jueves|viernes|sábados|domingos|fines)|en vacaciones|después de las|antes de|por las (mañanas|tardes|noches)|hoy es|quedó así|en el acta|así que (no|esper|le dejo tranquil)|respeto|no (me )?(diga|digas) que no|con un sí o un no|un sí o (un )?no|paciencia no|le devuelvo|en el pleno|hoy es|gracias , era|era el del|la gobernadora|al acta|no pasa nada|sin problema|está bien , |lo dejo ahí|ahí lo dejo|cierro|la aseguradora|el seguro|el municipio|el ayuntamiento|el banco|la aduana|el inspector|préstamo|licencia|permiso|sus clientes|su cliente|proveedor anterior|ustedes rechaz|rechazaron la carga|del puesto de al lado|agradezco|gracias por (decir|avis|contest)|de manera que vuelvo|como (usted )?me indicó|saco|lo dejo (con|aquí|ahí)|siguen igual|cartel|letrero|pizarra|rótulo|manual|reseñas?|según|no (estaba|estaban|está) (el|hoy|en|hasta)|y (hoy|el (lunes|martes|miércoles|jueves|viernes)) sí|le dij(o|eron) que no a|tenía razón|tenían razón|lo que no acepto|no fue (el|su) momento)'

/** Frames of talking past a no, in Spanish. */
export const spanish = framesOf(classes, [
  ['{stop} & {on}', kept],
  [
    '{refusal} & {on} & (usted|ustedes|le|les|te|os|su|tu|me|mi|vos|yo|nos|vuelvo|insisto|lo|la|quizá|capaz|[^ ]+amos)',
    kept,
  ],
  // The no is explained away.
  [
    '((un|el|ese|su|tu|aquel|este|lo de|al|todo) ,? ?(no|nunca|ni hablar|ahora no puedo)|negativa|rechazo|ahora no puedo|estamos bien así|no gracias|ni hablar|no llame más) ,? ?(suyo |suya |tuyo |tuya |que me dio |gracias |más )*,? ?~3 (solo |siempre |casi siempre |en realidad |para mí |normalmente |suele )*(es un|esconde|significa|quiere decir|suele (ser|acabar)|lo (tomé|leí|entendí|interpreté|considero|dicen todos)|me lo (tomé|sé)|tiene por qué|resiste|se vuelva|se convierte|puede ser un|no es (un|definitiv))',
    kept,
  ],
  ['(un|el|ese|este|su|tu) ,? ?no ,? ?(en|de) ~5 (no (es|significa|tiene|quiere)|puede ser|es)', kept],
  [
    '(qué tan|tan|de verdad|seguro que|realmente) ~4 (definitivo|definitiva|un no|no (le|te|les) interesa|firme|cerrad[oa]|rechaz[^ ]+)|(qué (tendría|tiene|haría|hace falta|debería)|cómo (hago|hacemos)) ~6 (ese no|un sí|sí|cambi[^ ]+ de|se vuelva|convenc[^ ]+)',
    kept,
  ],
  [
    '(no|sin) (acepto|aceptar|admito|comparto|compartirla|doy por|me doy por|me resigno|tomo) ~3 (esa|su|tu|la|ese|ese no|perdid[oa]|negativa|vencid[oa]|a (que|su|tu|un)|por respuesta|definitiv[oa])',
    '(mi error|no acepto (propinas|tarjeta))',
  ],
  [
    '((haciendo|haga|hago|hice|hacer) (un poco )?(caso omiso|oídos sordos)|(ni|sin hacer|no hice|no le hice) caso|pas(o|ando|é) por alto|desoyendo|desoí|desatendiendo|ignorando|por encima de|saltándome|me salto|me salté) ~5 (su|tu|la|lo|que|de|esa|el)',
    '(paso por alto (que|el detalle)|sus clientes|puente|pasa por)',
  ],
  [
    '(su|tu|el|la|mi|un|vuestr[oa]) (no|negativa|rechazo|decisión|respuesta) ..4 (no me (desanima|detiene|frena|asusta|para|convence|impide)|me (anima|invita|da|sabe a)|se la voy|provisional|ya lo tengo)',
    kept,
  ],
  // Going round who said no.
  [
    '(su|tu|el|la|un|una|al|doña|don|mi|los) (asistente|secretaria|secretario|recepcionista|jefe|jefa|socio|socia|esposa|esposo|marido|mujer|hija|hijo|hermano|hermana|mamá|papá|madre|padre|encargad[oa]|doctor|doctora|ingeniero|ingeniera|director|directora|gerente|compañer[oa]|colega|contador|contadora|administrador[a]?|comité|junta|recepción|compras|portero|cuñad[oa]|área|departamento|concejal|capataz|socios) ..12 (dij[^ ]+ ~2 no|que no|negó|rechaz[^ ]+|cerr[óa][^ ]*|descart[^ ]+|no (quis|estab)[^ ]*|declin[^ ]+|echó|despach[^ ]+|tajante|claro|gracias pero no|ni lo intentara|pidió que) ..14 (con usted|directo|directamente|pregunto a usted|acudo|por el lado|a ver si|vos|podría|prueb[oe]|pero|aunque|aun así|por eso|no significa|igual)',
    kept,
  ],
  ['(toco|tocamos|golpeo) (yo )?otra vez|meto el pie|entrar por (otro|el) lado de|volver a tocar (la|su) puerta'],
  [
    '(aunque|pese a|a pesar de|aun|si bien|por (mucho|más) que|con todo y|por muy|aun cuando|aun sabiendo|aun habiendo) ..8 (negativa|rechaz[^ ]+|(dij|dich|ped|pid|rog|repit|contest|respond|aclar|suplic|escrib)[^ ]* ..5 (no|deje|dejara|dejar|contrario|nunca|ni|proveedor|bien|borrara)|ya (tiene|tienen|tienes|tenés|tenían) (proveedor|otro|quien|a alguien)|no (le|les|te) interes[^ ]+|cerr[óa][^ ]*|no (quier|quis|quer)[^ ]*|rechazos|no había presupuesto)',
    kept,
  ],
  [
    '(rehusó|no les interesó|fue que no|rechaz[^ ]+|negativas?|dijo que no|dijeron que no) ..12 (rehus[^ ]+|no les interesó|va la vencida|fue que no|tercera|cuarta|toque que sí)',
    kept,
  ],
  [
    '(rechaz|descart|no (le|les|te) (gust|interes|convenc))[^ ]* ..8 , ?(así que |y por eso |por eso |lo natural es que |de modo que |cómo |qué tal |hoy |ahora |entonces )+(le|les|te|os|hoy|verían|vería)? ?(le |les |te |os )?(traigo|propongo|muestre|muestro|ofrezco|verían|un|una|traemos|presento|pruebo)',
    kept,
  ],
  [
    '(antes de|en cuanto|y después) (tramitar|borrar|darl|dar|quitar|sacar|me permit|cerrar|procesar)[^ ]* ..8 (déj|deje|quer|quier|permit|última|contar|recordar|hacer|ofrec|mostr)[^ ]*',
    '(gratis|pedido|turno)',
  ],
  [
    '(ya (sé|supe|leí|oí|entendí)|sé|entiendo|comprendo|me quedó claro|quedó claro|leí|oí|está bien|entendido|perfecto|de acuerdo|ta) ..3 que ..2 (no (le|les|te|os|quier|necesit|hay|est)|ya tien|trabaj|contest)[^ ]* ..10 (pero|aunque|igual|igualmente|de todos modos|sin embargo|así que le pido|le dejo|lo que pasa|por eso|obviamente|; ?¿y|hagamos|, y (papel|una|un|si))',
    kept,
  ],
])
