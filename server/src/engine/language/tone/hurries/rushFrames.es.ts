import { framesOf } from '../frame.ts'

const classes = {
  soon: 'hoy|hoy mismo|mañana|pasado mañana|esta (tarde|noche|semana|mañana)|este (mes|viernes|lunes|fin)|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mediodía|medianoche|fin de (mes|año|semana)|la próxima hora|las próximas|en el día|#time|las (#|doce|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|(el )?(quince|treinta|veinte|#)|unas horas|un rato|cierre',
  few: '#|un|uno|una|dos|tres|cuatro|cinco|un par|poc[oa]s?|poquit[oa]s?|contad[oa]s|medi[ao]|el último|la última|l[oa]s últim[oa]s',
  // What is the caller's to give, in any trade.
  lot: 'plazas?|cupos?|cupit[oa]s?|lugar(es|cito)?|unidad(es)?|espacios?|sitios?|huecos?|turnos?|vacantes?|equipos?|máquinas?|inventario|existencias|stock|lotes?|mesas?|puestos?|stands?|licencias?|kits?|partidas?|remesas?|contenedor(es)?|tandas?|fechas?|boletos|entradas|butacas?|paquetes?|piezas?|asientos?|pares|tractores|tractor|camion(es|eta|etas)|tanques?|hornos?|cajas?|rollos?|palés?|tarimas?|sacos?|costales|bultos|toneladas?|quintales|juegos?|docenas?|metros|litros|colmenas|terneros|modelos?|colores|color|muestras de|barco|barcos|aviones|vuelo|importación|producción|cosecha|añada|carga|serie|edición|horas de taller|semanas libres|agenda',
  deal: 'oferta|promoción|promo|descuento|precio|precios|tarifa|tarifas|condición|condiciones|beneficio|bonificación|trato|rebaja|campaña|convocatoria|inscripción|preventa|lanzamiento|financiación|financiamiento|esto|eso|oportunidad|posibilidad|cotización|presupuesto|propuesta|valor|cupón|ganga|chollo|regalo|liquidación|remate|privilegio|ventana|trueque|puerta|tren|asunto|cosa|cosas|esta|este|ese|estas cosas|lo que (le|te|les) (cuento|ofrezco|traigo|tengo|guardo|propongo)',
  // The same, unless it is that of somebody or something else: "el precio del cobre", "la ventana del fondo".
  terms:
    '(oferta|promoción|promo|descuento|trato|rebaja|bonificación|preventa|cupón|ganga|chollo|regalo|liquidación|remate|oportunidad|privilegio|trueque|lo que (le|te|les) (cuento|ofrezco|traigo|tengo|guardo|propongo)|(precios?|tarifas?|condición|condiciones|beneficio|campaña|convocatoria|inscripción|lanzamiento|financiación|financiamiento|esto|eso|posibilidad|cotización|presupuesto|propuesta|valor|ventana|puerta|tren|asunto|cosas?|estas cosas|(esta|este|ese)(?= (se |no |ya )*({dies})))(?! (del|de (la|los|las|su|sus|tu|tus|riego)|nocturn[ao]|diurn[ao]|eléctric[ao]|corrediz[ao]|principal)(?= )(?! (mes|semana|año|día))))',
  dies: 'muere|mueren|se (me |nos |le |te |les )?(muere|cae|acaba|acaban|va|van|esfuma|evapora|enfría|enfrían|derrite|apaga|pudre|pasa|pierde|pierden|cierra|cierran|termina|terminan|agota|agotan|borra|vence|desvanece|seca|escapa|escurre|rompe|congela|retira|gasta|quema|marchita|desinfla|caduca|vuela|ponen?)|caduca|caducan|vence|vencen|expira|expiran|desaparece|desaparecen|fenece|fallece|echa el cierre|baja la persiana|echa la llave|da el portazo|deja de (existir|estar|haber|valer)|dejará de (existir|estar|haber|valer)|habrá dejado|pasa a la historia|dice adiós|cierra|cierran|se convierte en calabaza|vuela|vuelan|zarpa|parte',
  rival:
    '(otr[oa]s?|dos|tres|cuatro|varios|varias|un par de|media|algún|algun[oa]s?|más|el|la|los|las|un|una|#) ~1 (clientes?|tipos?|tip[oa]s|hoteles?|hotel|negocios?|empresas?|vecin[oa]s?|talleres|taller|colegas?|interesad[oa]s?|compradores?|comprador|fincas?|clínicas?|colegios?|restaurantes?|ferreterías?|panader[oa]s?|panaderías?|tiendas?|locales|cadenas?|grupos?|gente|docena|competidores?|competidor|competencia|pretendientes|novi[oa]s|candidat[oa]s?|municipios?|productores|señor|señora|cuadra|esquina|enfrente|al lado|ciudad|barrio|pueblo|constructora|cooperativa)|otr[oa]s?|alguien más|lista de espera|el de (enfrente|al lado|la esquina|la otra cuadra)|los de (enfrente|al lado)|el siguiente|el que sigue|quien sigue|el próximo',
  wants:
    'con ganas|mirándol[oa]s?|esperándol[oa]s?|peleándos[^ ]+|peleando|disputándos[^ ]+|rondándol[oa]|rondando|interesad[oa]s? en|preguntándome|preguntándonos|pidiéndo(me|nos)[^ ]*|llamándome|me (llamó|llamaron|preguntó|preguntaron|pidió|pidieron|escribió|escribieron|insist[^ ]+|está[n]? pidiendo|l[oa]s? pid[^ ]+|lo quier[^ ]+)|haciendo (fila|cola)|en (la )?(fila|cola|puerta|lista)|detrás|atrás|con el (dinero|cheque|billete|sobre|brazo|dedo) ?[^ ]*|con la (plata|mano|tarjeta|billetera) ?[^ ]*|l[oa]s? quier[^ ]+|le (echó|echaron|han echado|tiene|tienen) (el|los) ojo[s]?|echad[oa] (el|los) ojo|se (lo|la|los|las) (lleva|llevan|llevará|queda|quedan|quedará|agarra|agarran|arrebata|come)|l[oa]s? (agarra|agarran|compra|pilla|coge|atrapa|aprovecha)|afilando|al acecho|levant[^ ]+ la mano|respirándo[^ ]+|salivando|babeando',
  hold: 'guardo|guardamos|guardé|guardando|guardado|guardada|guardar|aguanto|aguantamos|aguantar|sostengo|sostenemos|sostener|retengo|retener|reteniendo|retenid[oa]s?|respeto|respetamos|respetan|respetar|aparto|apartamos|aparté|apartad[oa]s?|mantengo|mantenemos|mantener|mantienen|congelo|congelamos|congelé|congelad[oa]s?|reservo|reservamos|reservé|reservad[oa]s?|separo|separé|separad[oa]s?|escondí|escondid[oa]s?|tengo bajo|congelar|dejan|bloqueé|bloquead[oa]|frené|frenad[oa]|protejo|deja',
  release:
    'l[oa]s? (suelto|libero|paso|doy|vendo|cedo|ofrezco|entrego|devuelvo|pierdo)|se (libera|suelta|va|pasa|ofrece|vende|lo doy|la doy|lo paso|la paso|lo ofrezco|lo lleva|la lleva|pierde|acabó)|no (respondo|aguanto|puedo|podré|garantizo|prometo|aseguro|sé|hay|le|te|les|doy fe|me hago|alcanzo)|ya no|adiós|pasa (a|al)|va (a|al|para) (otro|el siguiente|el de|la de|quien)|sale (a|al)|vuelve (a|al)|ni un (minuto|día|segundo)|ni una hora|y (punto|se acabó|basta|nada más)',
  call: 'llame|llámeme|llámenos|llama|llámame|llámanos|llamá|llamame|llamanos|llamadme|llámenme|marque|márqueme|marca|márcame|marcame|marcá|márquenos|devuélvame|devuélveme|devolveme|devuelva|devuelve|devolved|conteste|contésteme|contesta|contéstame|contestame|contestá|responda|respóndame|responde|respóndeme|respondeme|comuníquese|comunícate|comunicate|repórtese|repórtate|reportate|timbre|tímbreme|tímbrame|escríbame|escríbeme|escribime|avíseme|avísame|avisame|confirme|confírmeme|confírmame|confirma|confirmame|confirmá|decida|decídase|decídete|decidite|resuelva|dígame que sí|dime que sí|cierre conmigo|levante|levantá|descuelgue|pégueme|pegame|corra|corré|actúe|actúa|actuá|firme|firma|firmá|páseme|búsqueme|búscame|buscame|regréseme|regrésame|retorne|apúnte[^ ]+|inscríb[^ ]+|reserve|póngase|ponte|ponete|hable|háblame|hábleme|reaccione|reaccioná|reacciona|muévase|movete|muévete|aproveche|aprovechá|aprovecha',
  now: 'ni bien|apenas|en cuanto|tan pronto|nada más|en el momento en que|al instante|al momento|en el acto|ya mismo|ahora mismo|ahorita mismo|ahorita|de inmediato|inmediatamente|sin (demora|dilación|demorar|tardar)|cuanto antes|lo antes posible|lo más pronto|a la brevedad|hoy mismo|en el día|al toque|al tiro|de volada|de una|enseguida|en este (mismo )?(momento|instante)|en (los próximos|las próximas|menos de|la próxima)|antes de (colgar|que cuelgue|que acabe|que termine|las|hoy|mañana|esta|comer|almorzar|que cierre|que den)|urgente|urgentemente|con urgencia|a la voz de ya|para ayer',
  think:
    'piensa|piense|piensas|pensás|pienses|piensan|pensando|medita|meditando|consulta|consultando|deja pasar|deje pasar|dejas pasar|dejás pasar|tarda|tarde|tardas|tardás|tardes|demora|demore|demoras|demorás|demores|duda|dude|dudas|dudás|dudes|espera|espere|esperas|esperás|esperes|deshoja|lo deja|lo deje|lo dejas|lo dejás|pospone|posponga|posterga|postergue|aplaza|aplace|pasa|pase|se duerme|se duerma|vacila|vacile',
  theirs:
    '(los (lunes|martes|miércoles|jueves|viernes|sábados|domingos)|cada (día|semana|mes|lunes|martes|miércoles|jueves|viernes|sábado|domingo)|suele|suelen|siempre|se cierra[n]? sol[oa]|beca|becas|universidad|ministerio|según|boleta|tablón|mercado|platicamos|quedamos|acordamos|de (su|tu|la) (luz|gas|agua|electricidad)|ordenanza|norma|normativa|ley|reglamento|ayuntamiento|municipio|municipalidad|diputación|subvención|ayudas?|permiso|temporal|tormenta|huracán|helada|nieve|lluvias?|aduana|inspector[a]?|inspección|certificado|auditoría|impuesto|hacienda|sat|dian|sunat|afip|sii|juzgado|decreto|licitación|concurso|seguridad social|feria|boletín|gaceta|registro|naviera|puerto|(su|tu|sus|tus|vuestr[oa]s?) (contrato|póliza|entrega|cita|renovación|permiso|inscripción|web|página|carta|local|tienda|escuela|colegio|kínder|guardería|hotel|garaje|jardín|residencia|lista|agenda|anuncio|cartel|boletín|pedido|cola|muelle|horno|mudanza|convocatoria|caldera|cámara|cosecha|temporada|fila|licencia|clientes|web)|garantía|sin prisa|no (hay|corre|tiene) prisa|sin apuro|no hay apuro|me pidió|me pediste|prometí|quedé en|como quedamos|salmonela|bacteria|retirada|alerta)',
} as const

/** A hurry of the caller, in Spanish: frames of what runs out, who is waiting, and what is lost by thinking. */
export const spanish = framesOf(classes, [
  // Few are left, and they go.
  [
    '(me|nos|ya solo|ya sólo|apenas|solo|sólo|nomás|únicamente) ~1 (queda|quedan|sobra|sobran|resta|restan|va quedando|van quedando|quedaba|quedaban|quedará|quedarán|tengo|tenemos|hay|alcanzan?) ~2 ({few}) (,|{lot}|y|de (esos|esas|est[oa]s|l[oa]s|la|ese)|en|con|a (ese|este)|nada más|nomás|todavía|sin)',
    '({theirs}|minutos?|preguntas?|dudas?|# años|meses|cosas? por|cosa que|palabras?|hijos?|razón|motivo|correo|página|kilómetros|cuadras)',
  ],
  [
    '(de|entre) (los|las|l[oa]s que|el|la|esos|esas|est[oa]s) ~6 ((me|nos|solo|sólo|ya solo) (queda|quedan|sobra|sobran|resta|restan)|queda|quedan|sobra|sobran|llevo (vendid|colocad|dad)[^ ]+|vendí|vendimos|coloqué|ya se fueron|ya volaron|se han ido) ~1 (ya )?({few})(?= )',
    '({theirs}|de (las|los) (obras|facturas|cartas|quejas)|van (#|dos|tres) (incidentes|quejas|fallas)|cola|fila|camiones)',
  ],
  [
    '{lot} ~3 (se (me |nos )?(está|están|van|va|ha|han|acaba|acaban|fueron|termina|terminan) ~1 (acaba|termina|agota|yendo|ido|volando|agotado|terminado|llenando|vendid)[^ ]*|(está|están|anda) (por|a punto de|casi) (llenar|agotar|acabar|terminar|cerrar|volar|irse|salir|vend|complet|llen|agotad)[^ ]*|contad[oa]s|vuelan|vuela|volaron|volando)',
    '{theirs}',
  ],
  [
    '(no|ni) (va|van|vuelve|vuelven|volverá|volverán|habrá|hay|viene|vienen|vendrá|vendrán|llega|llegan|llegará|llegarán|sale|salen|saldrá|entra|entrará|trae|traen|traeremos|fabrican|hacen|existe|tendremos|tendré|queda|quedará|pasa|pasará|vamos a|voy a|pienso|sé si) ~3 (otr[oa]s?|más|igual|así|parecid[oa]) ~1 ({lot}|{deal}|hasta (el|la|que|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|verano|otoño|invierno|primavera|dentro)|en (todo|lo que|mucho|años|meses|la temporada|varios))',
    '({theirs}|su zona no|camión de la basura|no hay otr[oa] (oficina|taller|farmacia|tienda|acceso|entrada|puerta))',
  ],
  [
    'no (vamos|voy|volvemos|vuelvo|se|nos|la|lo|le|te|vuelve|volverá|volveremos|volveré|pienso|creo que) ~3 (ofrec|repet|repit|sac|vend|ver|dar|tener|encontr|encuentr|rebaj|lanz)[^ ]* ~2 (otr|más|nunca|igual|en (todo|años|mucho|la vida)|así|hasta|a este|ese|este precio|una igual|de nuevo|mañana|la semana|el mes)[^ ]*',
    '({theirs}|a (mandar|llamar|insistir)|no le repito|ver (la|el))',
  ],
  // Somebody else is waiting.
  [
    '({rival}) ~5 {wants}',
    '({theirs}|sus clientes|sus (pacientes|huéspedes|choferes|camiones)|en (su|tu|la) (puerta|caja|caja dos|ventanilla|recepción|acera|farmacia|panadería)|se quej|reseñ|cola de|fila de|la fila|la cola|(haciendo|hacen) (fila|cola) en|bajo la lluvia|espera[n]? (en|media|una hora|veinte|treinta|cuarenta)|la gente|turno)[^ ]*',
  ],
  [
    '(hay|tengo|tenemos|sé de|conozco|andan?|vienen?|me (llegan?|llegaron)) ~2 {rival} ..4 {wants}',
    '({theirs}|sus (clientes|pacientes|huéspedes|choferes|camiones)|gente (haciendo|esperando|en)|cola|fila)',
  ],
  [
    '(al|el|del|la|a la|los|las|quien|quienes|a quien|al que|el que|la que|los que) (primer[oa]?s?|que|quien)? ?~3 (conteste|contesten|llame|llamen|responda|respondan|diga|digan|levante|firme|firmen|llegue|lleguen|deposite|pague|mande|confirme|confirmen|escriba|madrugue|se (apunte|anime|decida)) ~2 (de )?primer[oa]s? ~3 ?(se )?(l[oa])?',
    '{theirs}',
  ],
  [
    '(primer[oa]s?|#|cinco|diez|tres|dos) (que|en) (llam|contest|respond|firm|dig|confirm|lleg|apunt|deposit|escrib|reserv|pag|levant)[^ ]* ~4 (se (l[oa]s? )?(llev|qued)|gan|obtien|entr|accede|tien|es (el|la|suy|quien)|va (primero|por)|pag|consig)[^ ]*',
    '{theirs}',
  ],
  [
    '(el|al|quien|los|a quien) que? ?(pestañe|pestañ|se duerm|camarón|madrug|parpade|golpea primero|pega primero)[^ ]*',
    '(su (hijo|vigilante)|guardia)',
  ],
  // Kept until then.
  [
    '({hold}) ~5 (hasta|solo|sólo|únicamente|por|nomás|nada más|unas|un|dos|esta|este|lo que|durante|máximo|a lo (más|sumo)|como mucho) ..3 ({soon}|horas?|día|días|rato|minutos?|semana|mes|que (cierre|acabe|termine|den|cuelgue|caiga)) & ({release}|{lot}|{deal}|se lo|te lo|se la|te la|se los|se las|te los|te las|para (usted|ti|vos)|un[oa]? )',
    '({theirs}|dato|archivo|informe|información|si (quiere|le|te|gusta|prefiere)|muestra|foto|grabación|copia|llave|frío|cadena|alimentos|congelad[oa]s? a|temperatura|vacuna)',
  ],
  [
    '(hasta|solo hasta|máximo hasta) ..3 ({soon}) ..6 ({hold}|se (lo|la|los|las) (guardo|doy|dejo|tengo)|{release})',
    '({theirs}|informe|llámeme|estoy|oficina|atiend|abren|abierto|disponible|dato|si (quiere|le|te)|no (le|te) (llamo|vuelvo|insisto|marco|molesto)|muestra)',
  ],
  [
    '(de ahí|a partir de (ahí|entonces|esa hora|las)|pasad[oa]s? (esa|ese|las|el)|después de(l)?( las| esa| ese| eso| entonces)?|luego|más allá de(l)?) ~3 ,? ?~2 (ya )?no (respondo|aguanto|garantizo|prometo|aseguro|hay (nada que hacer|precio|oferta|trato|cupo|lugar|promesa|vuelta|descuento|nada|marcha)|queda (nada|cupo|lugar|ningun)|puedo (prometer|asegurar|garantizar|sostener|mantener|hacer)|depende de mí|me comprometo|le (puedo|garantizo|prometo|sostengo)|te (puedo|garantizo|prometo|sostengo)|es cosa mía)',
    '({theirs}|luz|tiendas?|clientes|turnos?|agua)',
  ],
  [
    '({soon}|después|luego|más adelante) ~2 ,? ?(ya )?(es|será|va a ser|sería|vale|cuesta|costará|vendrá|trae|viene|sale|saldrá|amanece|rige|hablamos de|sube) ~1 (con )?(otr[oa] (precio|cosa|historia|cantar|tarifa|lista|valor|cuento)|más car[oa]|demasiado tarde|tarde(?= )|el doble|un # más|al (doble|precio))',
    '({theirs}|cerr)',
  ],
  [
    '(hoy|ahora|ahorita|esta (tarde|semana|mañana)) ~4 ,? ?(y )?(mañana|pasado|el lunes|luego|después|la próxima|la que viene) ~2 (quién sabe|no (sé|le|te|lo|respondo|hay|puedo)|ya (no|veremos|vemos)|dios dirá|otro|otra|vaya usted|tal vez|capaz|es tarde|será tarde|sabe)',
    '{theirs}',
  ],
  // It dies.
  [
    '({terms}) ~5 ({dies}) ..4 ({soon}|y no|para siempre|en un|en dos|sin|con el (mes|año|trimestre)|en cuanto|antes|cuando)',
    '({theirs}|(su|tu) {deal}|la puerta (del|de la|de su)|cosa de|este (local|puesto|horno|portón|muelle)|esta (calle|planta|máquina|bomba)|inviernos|intemperie|años|se cierra sol[oa] (y|por)|esa? (fuga|gotera|puerta))',
  ],
  [
    '({soon}) ..3 ({dies}|me l[oa] (quitan|cierran|borran|retiran)|nos l[oa] (quitan|cierran|borran|retiran)) ~3 (de mi|de nuestr[oa]|mi|nuestr[oa]|el (sistema|cupo|grupo|precio|listado|listín)|la (lista|promo|oferta|tarifa|campaña|ventana|puerta|bandeja)|de la (bandeja|pantalla|lista))',
    '({theirs}|su (puerta|tienda)|el precio del)',
  ],
  [
    '(la |esta |una |es de las )?puertas? ~3 (se cierra|se cierran|se me cierra|se va cerrando|a punto de cerrarse|entreabierta|entornada|que se cierran?)',
    '(su|tu|del|sola|cámara|garaje|local|emergencia|ascensor|elevador|furgón|almacén|no se cierra)',
  ],
  [
    '(esto|eso|esta|este|la cosa|el asunto|la oferta|el tema) (no )?(admite|soporta|permite|aguanta|da para|espera|tiene|entiende de|acepta|sobrevive) ~1 (demoras?|espera|esperas|dilación|más|plazo|prórrogas?|retraso|aplazamientos?|pausas?|vueltas|hasta|a mañana|al lunes)',
    '({theirs}|peso|carga|kilos|agua|voltios|calor)',
  ],
  [
    '(no (lo|la|me|nos) (deje|dejes|dejés|guarde|guardes|posponga|pospongas|postergue|postergues|haga esperar)|no (vaya|vayas) a dejar(lo|la)?|no (espere|esperes|esperés)) ~2 (para|a|al|hasta|ni) ~2 (mañana|luego|después|más tarde|lunes|próxima|otro (día|momento|rato|mes)|almuerzo|cierre|último|que (se (acab|agot|termin|vay|llev|adelant)[^ ]*|suba|sea tarde|otr[oa]|cierre|cuelgue)|colgar)',
    '{theirs}',
  ],
  [
    '(cada|por cada|con cada) (hora|día|minuto|rato|semana|segundo|noche) (que )?(usted |tú |vos )?(lo |la |se )?({think}) ..6 (más car|cuesta|menos|pierd|se va|se van|un[oa]? |sub|otr|alej|vale|le sale|te sale|aument)[^ ]*',
    '({theirs}|su (cámara|caldera|horno|bomba|camión|muelle)|(camión|máquina|línea|bomba|obra|grúa|local|gotera|fuga) ~4 (espera|pasa|parad))',
  ],
  [
    '(si|como|mientras|cuanto más|mientras más) (usted |tú |vos )?(se |lo |la |me |te )*({think}) ~4 ,? ?~3 (pierd|otr|fuera|tarde|afuera|se (lo|la|le|te|queda|va)|menos|adiós|no queda|ya no|llega|sube|más car|vuela|olvíd|se nos|se me)[^ ]*',
    '({theirs}|agua|humedad|fuga|corrosión|óxido)',
  ],
  // Now, at once.
  [
    '({call}) ~4 ({now})',
    '(y|e|que|o) ({now})|(en cuanto|tan pronto) (como )?(pueda|puedas|pueda usted|tenga (un|una|el)|tengas (un|una|el)|quiera|guste|regrese|vuelva)|de preferencia|({theirs}|agradec[^ ]+|amable|amabilidad|por favor|preferencia|tenga a bien|ruego|apreci[^ ]+|próxima parada|me pega|expediente|si (quiere|le|te|puede|gusta|prefiere|lo|necesita)|cuando|usted decide|no (me )?llame|prefer|mi extensión)',
  ],
  [
    '(necesito|necesitamos|espero|quiero|preciso|requiero|exijo|me hace falta|ocupo|tengo que tener) ~2 (respuesta|contestación|definición|decisión|noticias|llamada|saber(lo)?|cerrar(lo)?|confirmación|su sí|tu sí|que (me )?(llame|conteste|responda|confirme|decida|defina|resuelva)) ~3 ({now}|ya|{soon}|para (hoy|mañana|ya|el))',
    '({theirs}|si no (puede|es)|el expediente)',
  ],
  [
    '((quedan|faltan|restan|tiene|tienes|tenés|son) ~2 (apenas |solo |sólo )*(horas|minutos|segundos) ?,? ?(no días|no semanas|nada más|nomás|apenas|contad[oa]s|para|y)|(tiene|tienes|tenés|tenéis|tienen|le doy|te doy|les doy|le quedan|te quedan|cuenta con) ~2 (tiempo )?(hasta|de aquí a|plazo|margen|horas|# horas|veinticuatro|cuarenta y ocho|un día|dos días) ..3 ({soon}|para (decid|pens|contest|respond|llam)|ni un|y)[^ ]*)',
    '({theirs}|licencia|ordenanza|trampa|secretaría|para (registrar|presentar|renovar|tramitar|declarar|solicitar|apuntar al|inscribir)|treinta y uno|# de|abiert|cerrad|turno|recurrir|reclamar|plazo legal|garantía)',
  ],
  [
    '(por|con) (poco|un pelo|los pelos|las justas) ~1 (tiempo)?(?=, )|contrarreloj|contra el reloj|a contrarreloj|el reloj (corre|no para|no perdona|aprieta|manda)|las agujas|la arena ~3 (cae|reloj)|cuenta (atrás|regresiva)',
    '({theirs}|sus (choferes|obreros)|trabajan)',
  ],
  [
    '(le|te|les|os|se lo|te lo) (aviso|digo|cuento|ofrezco|comento|doy) ~2 (a usted |a ti |a vos )?(primer[oa]|antes que a|con tiempo|antes de que (se|otr|sal|public|lo|la)|por última vez|en primicia)',
    '({theirs}|que nada|antes de que se (caiga|rompa|moje)|antes que nada)',
  ],
  [
    '(es|sería|será|fue|esta es|queda) (la |su |tu |mi )*últim[oa] (oportunidad|chance|llamado|llamada|aviso|ocasión|vagón|tren|bala|vez que (le|te|se)|día (de|para)|turno|carta|boleto|ronda) ~1 (para|de|que|a|este|al|y|antes|en)?',
    '({theirs}|que (le|te|les) (llamo|dejo|molesto|marco|escribo|hago|insisto|timbro)|por mi parte|llamada (mía|que)|mi última (llamada|vez)|no (le|te) (vuelvo|llamo|marco)|me despido|lo dejo|aviso del)',
  ],
  [
    '(mi |el |la |nuestr[oa] )(jef[ea]|gerente|director[a]?|central|sistema|fábrica|dueñ[oa]|casa|empresa|gerencia|contador[a]?|proveedor|importador|banco|matriz) ~3 (me |nos )?(cierra|borra|quita|retira|corta|deja|dejó|autoriza|autorizó|permite|permitió|dio|da|aprueba|aprobó|aprieta|obliga|marca|concede|concedió|mantiene|respeta|libera|pide|baja|sube|anula|cancela) ~4 ({deal}|{lot}|lista|cupo|l[oa]|autorización|permiso|plazo|grifo|hasta) ..4 ({soon}|hasta|ya|antes)',
    '({theirs}|su (banco|proveedor|fábrica|central|sistema)|el banco|el proveedor (de|suyo))',
  ],
])
