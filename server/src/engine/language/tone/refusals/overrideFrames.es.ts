import { framesOf } from '../frame.ts'

const classes = {
  // A no that the caller was given, by the listener or by who keeps their door.
  turned:
    '(me|nos) (lo |la |ha |has |han |habéis |había |habías |mandó a |mandó |mandaron a |mandaron )*((dij|dicho|dic|contest|respond|aclar|solt|explic|advirti|advert|coment|cont[óa]|escrib|repit|repet|avis|jur|asegur|inform|decir|mand(ó|aron|aste) decir)[^ ]*|(fue|fueron|fuiste) (muy )?clar[^ ]+) ..9 (no|ni|nunca|jamás|nadie|nada|servid[oa]s?|zanjad[oa]|cerrad[oa]|cerr(ó|aron)|archivad[oa]|cubiert[oa]s?|content[oa]s?|complet[oa]s?|basta|paso|borr[^ ]+|dejara|deje)|(me|nos) (ha |has |han |habían )?(cort(ó|aste|aron)|cerr(ó|aste|aron)|par(ó|aste|aron)|fren(ó|aron)|bate(ó|aron)|rebot(ó|aron)|colg(ó|aste|aron|ado)|ech(ó|aste|aron)|despach(ó|aste|aron)|bloque(ó|aste|aron)|rechaz(ó|aste|aron)|bot(ó|aron)|corri(ó|eron)|sac(ó|aron)|(dio|dieron|diste) (con la puerta|puerta|calabazas|largas|el portazo|carpetazo)|(puso|pusieron|pusiste) (la tranca|el cerrojo|el candado|la barrera|un muro|la cruz)|mand(ó|aron|aste) a (volar|paseo|pasear|freír|la|tomar)|pid(ió|iste|ieron) (que )?(no|borr|quit|sac|dej|ni)[^ ]*)|(fue|fueron|fuiste|estuvo|estuvieron) (muy |bien |bastante |más que |de lo más )?(tajante|clarit[oa]|cortante|terminante|sec[oa]|rotund[oa]|categóric[oa]|contundente|inflexible)s?|(su|tu|el|la|ese|aquel|un|vuestro|cada|los|sus|tus) (primer |segundo |rotundo )?(no|noes|negativas?|rechazos?|portazos?)(?= (,|de|en|ya|lo|que|me|por|rotundo|definitivo|suyo|tuyo|venía|es|fue|no|se|,))|(ya )?sé (muy bien |bien |perfectamente )?(lo que|que) ~2 (va|vas|van) a (decir|contestar|responder)(me|nos)?|orden(es)? de no|instrucciones de no|no (se )?(reciben?|atienden?|atiende|reciban) ~2 (proveedores|vendedores|comerciales|visitas|a nadie)|(dice|dices|decís|dijo|dijiste) (que )?no (dos|tres|cuatro|cinco|seis|#) veces|(dos|tres|cuatro|cinco|seis|#) veces (que )?(me|nos) (dice|dices|decís|dijo|dijiste|ha dicho|has dicho|contestó|rechaz[^ ]+) ?(que )?no',
  kin: 'mujer|marido|espos[oa]|señora|novi[oa]|viej[oa]|mamá|madre|papá|padre|abuel[oa]|abuelit[oa]|suegr[oa]|ti[oa]|compadre|patrón',
  said: 'decía|decían|dijo|dijeron|contaba|contó|contaban|mandaba|mandaron|contestó|contestaba|contestaron|respondió|respondía|pensaba|juraba|juró|creía|repetía|cantaba|aseguraba|sostenía|empezó|empezaron|opinaba|soltó|rechazó',
  // Persistence, as proverbs and as a trait.
  proverb:
    'gota a gota|la gota ~4 (piedra|roca|muro)|(agua|gota) ~4 (horad|perfor|ablanda|desgasta)[^ ]*|((el|la) que|quien) la sigue|((el|la) que|quien) (persevera|insiste|porfía|busca encuentra)|tanto va el cántaro|(roma|zamora) no se|al primer (hachazo|golpe|intento)|a la tercera|tercera (es|va)|no hay dos sin|porfiad[oa]|(soy|somos|salí|nací) (muy |bastante |medio |de los )?(terc|tozud|testarud|cabezon|cabezot|porfiad|neci|maño|aragon|duro de)[^ ]*|aprendí a (volar|insistir|esperar)|(dejo|pongo|meto|adelanto) (siempre )?el pie|no me (rindo|canso|doy por)|me crezco',
  // What was shut opens, in general.
  opens:
    '(las|los|l[oa]s) (señoras|socios|secretarias|jefes|porteros|guardias|costumbres|opiniones|negativas|contratos|trancas|llaves|puertas|decisiones|cerraduras|candados|carpetas|murallas|muros|rejas|recepcionistas|agendas|maridos|cuñados) ,? ?(ya se sabe |,? ?como se sabe |también |a veces )*,? ?(se (cambian|corren|abren|rompen|saltan|caen|rodean|reabren|olvidan|jubilan)|cambian|almuerzan|comen|duermen|descansan|salen|gotean|tienen llave|giran)|(todo|toda|todas|todos|cualquier|no hay) (las |los )?(llave|candado|puerta|tranca|cerradura|contrato|muro|muralla|no|regla|tranquera|cerrojo|reja|pared|hielo|portón|agenda)s? ~2 (gotea|tiene|se (abre|rompe|cae|cruza|salta|derrite|corre)|que no)[^ ]*|lo (cerrado|zanjado|dicho|firmado|que se (cierra|cerró|dice|dijo|firma|firmó|archiva)|que está cerrado) ..4 (se )?(abr|rieg|brot|romp|desdic|vuelv|reabr|borr|desfirm|desarchiv)[^ ]*|(puertas?|entradas?|ventanas?|timbres?) (hay|tiene|tienen|sobran|existen) ~1 (muchas|otras?|dos|más|varias|de sobra)|puertas hay|(tiene|tienen|tenéis|tenés) (dos|más de una|otra|varias) (puertas?|entradas?|ventanas?|timbres?|líneas|teléfonos)',
  // Through another door.
  round:
    '(por eso|por eso mismo|así que|de modo que|entonces|ahora|menos mal|y) ~3 (golpeo|toco|te busco|lo busco|la busco|le busco|marco|entro|pruebo|acudo|te marco|le marco|vengo|me dirijo|te hablo|le hablo|te llamo|lo llamo|la llamo|le llamo|le escribo|te escribo) ~1 (la (tuya|suya|de al lado|de usted)|a (ti|usted|vos)|por (detrás|atrás|el (lado|patio|costado|fondo)|la (otra|ventana|de servicio))|directo|directamente|a (su|tu) (extensión|celular|móvil|casa|directo)|desde (otro|el))|(me falta|falta|quiero|busco|vengo por) (el (tuyo|suyo|de usted)|oírlo de (usted|ti|vos)|que me lo diga usted)|me (prestó|prestaron|pasó|dio) (el suyo|otro (número|teléfono|celular|móvil)|su (celular|teléfono|móvil|línea))|(otro|este) (número|chip|celular|móvil) (es|no lo|nuevo|prestado)|a mí sí (me )?(va|vas)|(yo )?no (me considero|soy|cuento como) (un |una |como )?(vendedor|vendedora|proveedor|proveedora|visita|comercial)',
  // The no is misheard, misread, dated or doubted.
  misread:
    '((lo|me lo|eso lo|la|yo lo) (tomo|tomé|tomaré|anoto|anoté|apunto|leo|leí|cuento|archivo|traduzco|interpreto|entiendo) (como|por|a) (un |una |el |la )?(avería|error|descuido|malentendido|sí|quizá|todavía|luego|mañana|tal vez|mal día|invitación|después|despiste|lapsus|aún no|ahora no|cortesía|broma|prisa))|letra (tan |muy )?(mala|fea|chica)|de ese oído|(soy|ando|estoy) (un poco |medio )?(sord[oa]|dur[oa] de oído)|con (las prisas|el ruido|el apuro|el calor) (uno|una|se|cualquiera) dice|(no (me )?(lo |la )?|todavía no (me )?(lo |la )?|aún no (me )?lo )(creo|trago|compro|convence)(?= )|no (puede|pudo|podía|podría) (querer )?(decir|ser|hablar) ~1 (en serio|eso|de verdad|que no)|(un|el) mal día|se levantó con|(falta|faltó|se le olvidó|se te olvidó|agrego|añado) ~4 (todavía|aún|por ahora|por el momento|de momento)|yo (se la|se lo|te la|le|te) (pongo|agrego|añado) (la palabra|el todavía|el aún)|(me )?(encantan|gustan|gusta|encanta|apasionan|motivan|estimulan|divierten) ~2 (imposibles?|retos?|desafíos?|difíciles|difícil|noes|obstáculos|murallas|huesos)|(me )?(conformo|basta|bastan|alcanza|alcanzan|sirven) (con )?(cuatro|tres|dos|uno|la mitad|menos)(?= )|esto no es (insistir|molestar|llamar|vender|rogar)|(qué|que) casualidad|pasaba por (aquí|acá|allí|ahí)|igual me (siento|quedo|presento|aparezco|animo)|mi récord|récord ~2 (está|es|son)|la lista es (mía|nuestra)|(primer|primera) (renglón|fila|lugar|línea)|(prefiero|elijo|decidí) no (oír|hacer caso|darme por)|(como si|haré como|hago como|hagamos como) (que )?no (lo )?(he |hubiera |hubiese )?(oí|oído|dich|dijo|le)[^ ]*|reescrib[^ ]*|rehice|le (di|doy) (otra vuelta|la vuelta)|portada nueva|con otra portada|(vuelvo|volví) (a la carga|al ataque)|va de nuevo|voy de nuevo|ahí voy de nuevo|otra vez encima|aquí (estoy|me tiene|me tenés|vengo|sigo) (otra vez|de nuevo|igual)|acá (estoy|vengo|sigo|me tenés) (otra vez|de nuevo|igual)',
  kept: '(no (le|te|lo|la|les|os|se) (llamo|llamaré|vuelvo|volveré|insisto|molesto|escribo|marco)|no (vuelvo|volveré) a|última (llamada|vez)|me despido|respet[^ ]+|lo (entiendo|comprendo)|queda anotad[oa]|así queda|lo dejo|de baja|hasta (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|el (ayuntamiento|inspector|banco|municipio)|la aseguradora|su proveedor anterior|hoy es|cumplo|sin problema|no pasa nada)',
} as const

/** A no in one sentence, and what talks past it in it or beside it, in Spanish: a proverb, a story, another door. */
export const spanish = framesOf(classes, [
  ['({proverb}|{opens}) && {turned}', '{kept}'],
  ['({round}) && {turned}', '{kept}'],
  ['({misread}) && {turned}', '{kept}'],
  // What others said, and what became of it.
  [
    '((lo mismo|eso mismo|igualito|igual|así|otro tanto|la misma (frase|canción|cantinela|historia|respuesta)|tal cual|exactamente eso|también) ~3 (me |nos |lo )*({said})|(también|tampoco|igual) (estaban|estaba|tenía|tenían|juraba|juraban|quería|querían|quiso) ..8 (hasta que|y (hoy|ahora|ya))|(estaban|estaba) (también|igual) ..8 hasta que|(al principio|primero|de entrada) (me )?(dij|dec|contest)[^ ]* ~3 no) && {turned}',
    '{kept}|(su|tu) (compañer|colega|otr)[^ ]*',
  ],
  [
    '(mi|a mi|la mía|el mío|mis) ({kin})s? ..5 ({said}|dije|dije que|rechacé|contesté|cerró|dio) ..5 (no|que|tres|dos|cuatro|cinco|seis|#|calabazas|veces|lo mismo|igual|también) && {turned}',
    '{kept}',
  ],
  [
    '(vamos|llevamos|somos|cumplimos|nos casamos|me casé|tenemos|festejamos|celebramos) ..5 (casad[oa]s|bodas|aniversario|hijos|hermanos|nietos|altar|juntos|matrimonio|años de) && {turned}',
    '{kept}',
  ],
  // An answer that has aged, and one that is called something else.
  [
    '(lo que|eso que|a lo que|aquello que|eso de que|a eso de que|lo de que) ..10 (estamos|están|estáis|está|proveedor|content[oa]s?|servid[oa]s?|no (es|hay|les|le|te|estamos|tienen)|sin (presupuesto|interés)|interesa|interesad[oa]s|momento|toda la vida|de siempre) ..5 (yo (lo|le|la) (llamo|digo|diría|traduzco|leo)|(a mí )?me suena a|para mí (es|significa)|en mi (tierra|pueblo|idioma|libro) (es|se|significa))',
    '{kept}',
  ],
  [
    '(hombre|mujer|persona|gerente|empresari[oa]|alguien|director[a]?|señor[a]?) ~3 (inteligente|list[oa]|con (su|esa|tu|tanta) (cabeza|visión|olfato|experiencia|trayectoria)|como (usted|vos|tú)) ~3 no (puede|pudo|podría|va a|pudo haber) ~3 (decir|dicho|rechaz|neg|querer|hablar)[^ ]*',
  ],
  [
    '(van|llevo|llevamos|lleva|llevas|ya son|me debe|colecciono|apenas lleva) (ya |solo |apenas )?(un |dos |tres |cuatro |cinco |seis |# |varios )?(noes|negativas|portazos|rechazos|calabazas|veces que (me |nos )?(dice|dices|decís|dijo|rechaza) ?(que )?no)',
    '{kept}|cierro',
  ],
])
