import { framesOf } from '../frame.ts'

const classes = {
  day: 'hoy|mañana|pasado mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|la semana|esta semana|este mes|el mes|a primera hora|al mediodía|temprano|tempranito|a las (#|siete|ocho|nueve|diez|once|doce|una|dos|tres|cuatro|cinco|seis)|#time|ya mismo|hoy mismo|el (día )?(#|uno|dos|tres|cinco|diez|quince|veinte)',
  to: '(se |te )?(le|te|les|os|lo|la|los|las)',
  toYou: 'le|te|les|os',
  you: 'usted|ustedes|ti|vos|vosotros|tú',
  your: 'su|tu|sus|tus|vuestra|vuestro|vuestras|vuestros',
  // Who stands above the listener, and who looks on.
  above:
    'jef[ea]s?|director[ae]?s?|dirección|directorio|directiva|gerentes?|gerenta|gerencia|dueñ[oa]s?|superior(a|es)?|central|matriz|corporativo|consejo|junta|soci[oa]s?|accionistas|patr(ón|ona|onato|ones)|president[ea]|propietari[oa]s?|alcald(e|esa)|rector[a]?|decan[oa]|supervisor[a]?|asamblea|inversionistas|inversores|federación|casero|obisp(o|ado)|comité|mesa directiva|suegr[oa]|hermanos?|contralor[a]?|coordinador[a]?|administrador[a]?|apoderad[oa]|sostenedor[a]?|intendent[ea]|secretari[oa] general|alta dirección|los de arriba',
  watchers:
    'inspector(a|es)?|inspección|aseguradora|seguro|auditor(a|es|ía)?|juez|jueza|juzgado|fiscal|fiscalía|prensa|periódico|diario|televisión|padres|papás|mamás|apoderados|familias|familiares|familia|residentes|vecin[oa]s|client[ea]s|pacientes|huéspedes|alumnos|competidores|competencia|colegas|compañer[oa]s|emplead[oa]s|trabajadores|personal|gente|espos[oa]|señora|marido|mujer|hij[oa]s|viuda|abogad[oa]s?|regulador|ayuntamiento|municipio|gremio|comunidad|feligreses|votantes|barrio|pueblo|sindicato|redes',
  // The caller's own people and goods.
  crew: '((mi|mis|nuestr[oa]s?|un|uno de mis|dos de mis) (compañer[oa]s?|técnic[oa]s?|muchachos?|chicos?|gente|equipo|hombres?|cuadrilla|brigada|instalador(es|a)?|montador(es)?|operari[oa]s?|chofer|chófer|choferes|repartidor(es)?|camión|camiones|camioneta|furgoneta|furgón|grúa|asesor[a]?|ingenier[oa]s?|mensajer[oa]|motorizado|ayudantes?|sobrino|hermano|hijo|colega|notario))|los míos|los muchachos|la cuadrilla|las cuadrillas|el instalador|los instaladores|los montadores|los operarios|el motorizado|el mensajero con|el montador|la instaladora|la grúa|la brigada|el transportista|el fletero|el flete|el notario',
  goods:
    'máquinas?|equipos?|camión|camiones|palés?|palets?|tarimas?|caja|cajas|material(es)?|contenedor|tanques?|caldera|cámara|cámaras|hornos?|horno|muebles|letrero|toldos?|lonas?|bultos|carga|remesa|tonelada|toneladas|pedido|mercancía|mercadería|paquete|piezas|unidad|unidades|uniformes|sillas|mesas|neumáticos|llantas|bomba|caja de prueba|lote|bolsas|sacos|costales|bidones|rollos|contrato|papeles|factura',
  moves:
    'va|van|viaja|viajan|salió|salieron|sale|salen|está|están|llega|llegan|llegará|llegarán|anda|andan|entra|entran|cae|caen|pasa|pasan|descarga|descargan|instala|instalan|monta|montan|arranca|arrancan|empieza|empiezan|toca|tocan|se presenta|se presentan|queda|quedan|amanece|amanecen|estará|estarán|viene|vienen|coloca|colocan|desembarca|tiene|tienen',
  own: '(pidió|pidieron|pediste|pedisteis|pidieras|encargó|encargaron|encargaste|quedamos|acordamos|acordado|acordó|solicitó|solicitaste|compró|compraste|confirmó|confirmaste|contrató|contrataste|si (quiere|quieres|querés|gusta|gustas|le parece|te parece|le sirve|te sirve|prefiere|les|le|te|os)|por si|muestra|ayuntamiento|municipio|municipalidad|audiencia|inspección|podría|podrías|puede|puedes|podés|desea|deseas|garantía|su pedido|tu pedido|su proveedor|tu proveedor|del banco|de la basura|bomberos|ambulancia|correos)',
  notForced:
    '(correo|email|mail|mensaje|whatsapp|teléfono|llamada|llame|llamo|llama|escriba|escribo|recado|o no|ninguno|ninguna|dejarlo|lo dejo|lo dejamos|otra persona|quién|informe|dato|datos|plano|planos|foto|fotos|resumen|ficha|catálogo|estudio|información|tabla|video|enlace|audio|carta|nota|cuadro|guía|lista|cálculo)',
  sells:
    'llevo|llevamos|pongo|ponemos|facturo|facturamos|entrego|entregamos|instalo|instalamos|cargo|cargamos|traigo|traemos|separo|separamos|anoto|anotamos|aparto|apartamos|arranc(o|amos)|empezamos|empiezo|comenzamos|firmamos|cobro|cobramos|despacho|despachamos|bajo|bajamos|descargo|descargamos|monto|montamos|apunto|apuntamos|reservo|reservamos|agendo|agendamos|inscribo|inscribimos|cierro|cerramos|quedamos|pinto|pintamos|envuelvo|corto|cortamos|entren|mando al (técnico|instalador|chofer|equipo)|mando a los',
  // Where the caller would turn up.
  door: 'puerta|portón|recepción|portería|vestíbulo|lobby|estacionamiento|garaje|mostrador|sala de espera|banqueta|vereda|acera|esquina|caseta|garita|reja|tranquera|timbre|oficina|consulta|despacho|local|tienda|taller|planta|obra|bodega|nave|finca|hotel|negocio|clínica|colegio|restaurante',
  press:
    'llamar|llamaré|llamando|llamo|llamarl[oae]s?|llamarte|marco|marcar|marcaré|marcarle|marcarte|marcando|timbrar|timbrarle|timbro|timbrando|telefonear|insistir|insistiré|insistiendo|tocar|tocando|tocaré|tocando|volver|vuelvo|volveré|vuelta|sonar|sonando|probar|probando|dejar(le|te)?|dejando|escribiendo|escribir(le|te)?|cantar|mensajes|llamadas|seguir|sigo|seguiré|seguimos|ahí|aquí|acá|tener|tendrá|tendrás',
  firm: 'firma|firmita|rúbrica|sello|visto bueno|ok|okey|sí|autorización|huella|depósito|anticipo|seña|abono|transferencia|tarjeta|cheque|aprobación|conformidad|autógrafo|garabato|nombre al pie',
  agreed:
    'aceptar|aceptando|firmar|firmando|cediendo|ceder|comprando|contratando|diciendo que sí|diciéndome que sí|decir(me|nos)? que sí|entrando|entrar|llamándome|conmigo|con nosotros|trabajando con|cambiándo[^ ]+|queriendo|pidiéndo[^ ]+|dándome la razón|convencer[^ ]*|decidir[^ ]*',
} as const

/** A decision taken for the listener, in Spanish. */
export const presumed = framesOf(classes, [
  // The yes is counted on.
  [
    '(cuento|contamos|conté|contaba|contábamos|contando|he contado|hemos contado) (ya |desde ya )?con (que |{you}|({your}) {firm}|({your}) (pedido|presencia|asistencia|participación|entrada|compra|orden|adhesión|apoyo|lugar|gente))',
    '(no cuento|a propósito|equipo|opinión|si |próxima hora|antes de|que me (llame|conteste|devuelva))',
  ],
  [
    '(doy|damos|daba|dábamos|dando|demos|di|dimos|da|dan|queda) (ya )?(todo |{your} [^ ]+ |la operación |el asunto |esto )?por (hech|cerrad[oa] (el|la) (trato|venta|operación)|firmad|descontad|sentad|aceptad|suy|tuy|vendid|confirmad|segur|ganad|conquistad|convencid)[oa]?s?',
    '(no doy|no damos|expediente|{own}|sin dar|que no|tan amigos|tan a gusto|no procede|por hecho que (ya )?(lo |la |los |las )?(vio|viste|leyó|leíste|sabe|sabes|sabés|conoce|conoces|conocés|le lleg|te lleg|recibi|está al tanto|estás al tanto)[^ ]*)',
  ],
  [
    '(sabemos|sé|sabe|sabes|sabés|seguro|segura|convencid[oa]s?|apuesto|apostaría|fijo|lógico|supuesto|imagino|veo|dudo|duda|apuéstelo) ~4 (va|vas|van|vais|irá|terminará|acabará|terminarás|acabarás|dirá|dirás|firmará|firmarás|aceptará|aceptarás) ~3 ({agreed}|que sí|sí|a {agreed})',
    '(inspector|su cliente|el ayuntamiento|si )',
  ],
  [
    '(la |una )?(duda|pregunta|cuestión|discusión|decisión|tema) (ya )?no (es|está en|pasa por) si ..12 (sino|es (cuándo|cómo|cuánt|qué|en qué|con qué)|, (es|cuándo|cómo))',
  ],
  [
    'o (me |nos )?(dice|dices|decís|firma|firmas|firmás|acepta|aceptas) (que sí )?..6 o (me |nos )?(dice|dices|decís|firma|firmas|firmás|acepta|aceptas) (que sí)?',
  ],
  [
    '(lo )?(único|que) ~2 (no )?(acepto|admito|contemplo|quiero oír|me sirve|quiero escuchar|cabe|conformo) ~1 (es|en|un) ~1 (no|negativa|silencio)(?= )',
    '(sí o no|un sí o un no|un sí o no)',
  ],
  [
    '(una|uno) de (las|los) dos (ha de ser|tiene que ser|será|va a ser|toca)|(es|yo es que) ~2 no (le |les |te )?(veo|hay|encuentro|existen) ~1 (más|otra) (variantes|opciones|salida|posibilidad)',
  ],
  // Made ready, ordered, billed without having been asked for.
  [
    '{toYou} (ya |he |hemos |fui |estoy |voy |tengo |tenemos )*(facturé|facturamos|facturado|facturando|cobré|cargué en|emití|emitimos|emitido|inscribí|inscribimos|inscrit[oa]s?|matriculé|matriculamos|matriculad[oa]s?|(di|dimos|dado|doy) de alta|afilié|afiliamos|afiliad[oa]s?|suscribí|suscribimos|suscrit[oa]s?|activé|activamos|activado|asigné|asignamos|asignado|despaché|despachamos|despachado|encargué|encargamos|encargado|mandé (a )?(hacer|cortar|bordar|imprimir|fabricar|pintar|grabar|rotular)|hice (hacer|imprimir|bordar|grabar)|programé|programamos|agendé|agendamos|bloqueé|metí|metimos|metido|incluí en (la ruta|el reparto|el pedido)|alquilé|renté|empadroné|anoté en|apunté en|hice un (hueco|sitio|lugar) en (la ruta|el reparto|el camión))',
    '({own}|correo|nota|facturó|de más|por error|informe|reporte|folio|queja|instancia|escrito|aviso|buzón|sobre|fotos?|planos?|hoja|carta)',
  ],
  [
    '(me adelanté|me adelanto|nos adelantamos|adelantándome|para (ir )?(ganar|ganando|adelantar|adelantando) ~1 (tiempo|trámite|trabajo|camino)) & (pedí|encargué|encargamos|facturé|compré|corté|firmé|abrí|llené|llenamos|preparé|solicité|di|hice|reservé|contraté|inscribí|mandé|mandamos|puse|despaché|saqué|cité|agendé|avisé|firma|contrato|pedido|factura)',
    '(informe|foto|plano|cálculo|correo|{own})',
  ],
  [
    '{goods} ~4 (ya |todo )?(va|van|viaja|viajan|salió|salieron|está|están|viene|vienen|anda|andan|navega|rueda) ~2 (en camino|de camino|camino (a|de|hacia)|rumbo|para allá|para (su|tu|vuestr[oa])|hacia (su|tu|vuestr[oa])|a bordo|cargad[oa]s?|subid[oa]s?|embarcad[oa]s?|a (su|tu|vuestro) nombre|list[oa]s? (para|a) (firma|que firme|su|tu|la firma))',
    '({own}|{your} ({goods})|vacío|de vuelta|los camiones)',
  ],
  [
    '{crew} ~4 ({moves}|los?|las?|le|te|les|os) & {day} & ({your} ~2 ({door}|techo|casa|patio|cocina|muelle|almacén|empresa|sucursal|azotea|calle|depósito)|{to} (cae|caen|descarga|instala|monta|deja|llevan|lleva|visita|visitan)|marcad[oa]|con (la|las|el|los|su|tu) |firma|sin falta|allá|ahí|se lo|te lo|abr)',
    '({own}|choferes esperan|esperan|esperaron|pasó|estuvo|vio|los (lunes|martes|miércoles|jueves|viernes|sábados|domingos)|cada|encuentran?|según)',
  ],
  [
    '{crew} ~4 (con (los|el|la|las) (papeles|contrato|escalera|máquina|equipo|herramientas|planos|factura|documentos) )?(ya )?(salió|salieron|va en camino|van en camino|está en camino|van para|va para|están en la puerta|está afuera|queda asignad[oa]|quedan asignad[oa]s|asignad[oa]|tienen? (ya )?{your})',
    '{own}',
  ],
  [
    '(anotad|apuntad|agendad|inscrit|reservad|programad|separad)[oa]s? (está|están|queda|quedan|quedó|tengo|tiene) ..8 {day}',
    '{own}',
  ],
  [
    '(figura|consta|aparece|está|va|entra|queda) (ya )?(usted|ustedes|vos|su empresa|tu empresa|{your} nombre|{your} [^ ]+) (ya )?~2 (como|en|entre|de|con) ~3 (asistente|ponente|cliente|socio|client[ea]s|socios|nuestr[oa]s?|mi lista|abonad[oa]|inscrit[oa]|participante|beneficiari[oa]|firmante)',
    '(registro|web|página|boletín|diario|{own}|del ayuntamiento|censo|padrón|proveedor)',
  ],
  [
    '(bienvenid[oa]s?|felicidades|felicitaciones|enhorabuena) ..4 (nuev[oa] (client|soci|usuari)|familia|a bordo|por su nuev|por tu nuev|por (la )?(decisión|haber))',
  ],
  // Others have been told.
  [
    '(mi|mis|nuestro|nuestra|el|la|en la|en mi|acá|aquí) (jef[ea]|director|directora|gerente|equipo|oficina|central|empresa|gente|socio|socia|patrón) ..3 (da|dan|dio|daba|cuenta|cuentan|contó|tiene|celebr|brind|espera|esperan|ya)[^ ]* ..4 (por cerrad|por hech|con (su|tu) (firma|pedido|sí|contrato)|con {you}|(su|tu) (firma|pedido|contrato)|la operación|firmad|que {you})',
    '{own}',
  ],
  // Only the how is left open.
  [
    '{sells} ~4 (en|con|de|a|al|por|para|el|la|los|las|del) ~4 ,? ?o ~2 (en|con|de|a|al|por|para|el|la|los|las|del|prefier|mejor|quier)',
    '{notForced}',
  ],
  [
    '(el|la|los|las) ~4 o (el|la|los|las|con|de) ~4 , ?(cuál|cuáles|qué) ~3 (separ|llev|pong|apart|mand|factur|anot|entreg|carg|corto|prepar|traig|instal)[^ ]*',
  ],
  [
    '(a nombre de quién|a qué nombre|en qué color|de qué color|en qué (talla|tamaño|medida)|con cuántos|cuántas? (cajas|unidades|personas|sillas|cupos)) ~3 (pongo|hago|facturo|facturamos|emito|saco|separo|aparto|llevo|mando|entrego|instalo|empezamos|arrancamos|anoto|quiere el|queda el)',
    '(informe|estudio)',
  ],
  [
    '(dígame|dime|decime|díganme) (nomás|nada más|solo|sólo|solamente) ~1 (si (mando|llevo|entro|entra|instal|factur|empez|arranc|le|te)|por (cuál|dónde|qué) ~3 (entra|entran|puerta|portón|meto|paso)|cuál|a qué hora|qué día|dónde (lo|la|los|las) (dejo|pongo|descargo|bajo|instalo))[^ ]*',
    '({own}|correo|whatsapp|mensaje|llam[^ ]+)',
  ],
  // What they are to have ready, or to say to their people.
  [
    '(?<=^ |\\| | y | usted | tú | vos | nomás | favor | pues | entonces | mejor | hoy )(tenga|tengan|ten|tené|tened|téngame|tenme|téngales|tenedme|teneme|aliste|alístame|alísteme|alista|alistá|alístenme|déjeme|déjame|dejame|dejadme|vaya|vayan|ve|andá|id|vete|váyase|andate|andá|prepare|preparen|prepará|prepáreme|prepárame|saque|sacá|desempolve|afile) ~4 (list[oa]s? (la|el|los|las|su|tu|ya)|(la|el|los|las|su|tu) ~2 list[oa]s?|a (la )?mano (la|el|los|su|tu) ({firm}|pluma|lapicero|bolígrafo|chequera|sello)|la (chequera|pluma|lapicera|firma)|el (sello|bolígrafo|lapicero|cheque|anticipo|lugar|espacio|sitio|hueco|patio|portón)|firmad[oa]s?|despejad[oa]s?|abiert[oa]s? (la|el)|juntando|despidiendo(te|se)|preparando (el|la|su|tu|un)|buscando(le)? (un |el )?(lugar|sitio|espacio|hueco)|sacando (la|el|su|tu)|haciendo(le|me|nos)? (un )?(hueco|sitio|lugar|espacio)|eligiendo|escogiendo|avisando|acostumbrándo[^ ]+|abriendo)',
    '(inspección|inspector|auditor|audiencia|ayuntamiento|papel y lápiz|para apuntar|para anotar|dónde anotar|{own}|minutos)',
  ],
  [
    '(deje|deja|dejá|dejen|dejad|dé|da|den|dale|dele|avise|avisa|avisá|avisen|dígale|dile|decile|ordene|instruya|mande|pida|pídale|pídele) ~2 (dich|orden|aviso|instruccion|avisad|a (su|tu|la|los|las|el|sus|tus)|al)[^ ]* ..6 (que|para que) ~1 (nos|me|le|les|lo|la|los|las)? ?(abran?|dejen (pasar|entrar)|deje (pasar|entrar)|reciban?|firmen?|esperen?|despejen?|preparen?|hagan (sitio|lugar|espacio|un hueco)|entreguen? (el|la) (cheque|llave))',
    '({own}|regresen|llamen|devuelv)',
  ],
])

/** What is threatened, or done whether they like it or not, in Spanish. */
export const threats = framesOf(classes, [
  // The caller at the door, and not to be moved.
  [
    '(de (acá|aquí|ahí|allí|allá|su [^ ]+|tu [^ ]+) )?no (me|nos) (muevo|mueve|movemos|voy|vamos|saca|sacan|sacará|levanto|levanta|levantan|arranca|echa|echan|bajo|retiro|despego) ~4 (nadie|ni (dios|la policía|con)|hasta|sin (su|tu|un|una|que|el|la|hablar|ver)(?= )|mientras|de (aquí|acá|ahí|allí|su|tu))',
    '(dolor|humedad)',
  ],
  // Calls without end.
  [
    '({press}) & (todos los (días|santos días|lunes|jueves|viernes)|todas las (semanas|mañanas|tardes)|cada (día|hora|media hora|mañana|tarde|noche|rato|dos horas|diez minutos|cuarto de hora)|a diario|día y noche|mañana , tarde|mañana y tarde|mañana , mediodía|las veces que|cuantas veces|tantas veces|sin parar|sin descanso|toda la vida|eternamente|los siete días) & (pienso|voy|vamos|vuelvo|volveré|seguiré|seguir|sigo|continuaré|llamaré|marcaré|insistiré|insistir|tocaré|timbraré|prometo|me va|me vas|me tendr|me tiene|me tenés|va a|vas a|hasta|mientras|haga falta|sea necesario|hagan falta|tendrá|tendrás|oír|no me canso)[^ ]*',
    '(no (voy|vuelvo|volveré|pienso|quiero|vamos)|hasta que (usted |me |nos |vos |tú )?(diga|digas|avise|avises|pida|pidas|decida) ~2 (que no|no|basta|lo contrario|pare)|sus clientes|sus vecinos|su alarma|suena cada|lo dejo)',
  ],
  [
    'hasta (que|dar|encontrar|conseguir|lograr|hablar|oír) ~3 (contest|descuelg|atiend|coj[ao]s?|levant|respond|dig[ao]s? que sí|diga que sí|firm|ced[ao]s?|me oiga|me oigas|me escuch|me abr|con (usted|ti|vos|ustedes)|hablar con (usted|ti|vos|ustedes)|aburra|canse|baje(?= )|bajes(?= )|salga(?= )|un sí|su sí|dar con|me (den?|des) ~1 (cita|fecha|hora|respuesta))[^ ]*',
    '(no (quiero|voy a|pienso|vamos a|vuelvo|volveré|pretendo|podré|puedo|le podré) (esperar|insistir|llamar|molestar|seguir)?|hasta que no|no (le|te) sus (clientes|pacientes|choferes|huéspedes)|el cliente|los clientes|la gente|esperan|espera|cola|el semáforo|sin compromiso)',
  ],
  ['(un|algún) día (descuelg|me contest|me atiend|va a contest|vas a contest|cae|caerá|caés)[^ ]*'],
  // To those above, and to those who look on.
  [
    '(cont|habl|decír|dec|explic|coment|llev|escal|sub|elev|enter|avis|llam|escrib|acud|recurr|dirig|plante|trat|copi|ver|pon|tendr|toc|prefier|ir|voy|iré|trasl|inform|pregunt|pid|ped|busc)[^ ]* ~4 (con|a|al|ante|en|hasta|de|para) (su|tu|la|el|los|las|vuestr[oa]|sus|tus)? ?~2 {above} & (si (no|usted|tampoco|sigue|para|en|esto|antes|nadie|mañana|hoy)|o (se|lo|voy|le|me)|de lo contrario|en caso contrario|caso contrario|será|habrá que|tendré que|tocará|me tocará|no (quisiera|querría|me gustaría|me obligue|me obligues|me haga|me hagas|quiero tener)|mañana mismo|directamente|obligad[oa]|forzad[oa]|sin pasar por|ya que|en vista|visto que|a ver si|depende|usted (dirá|verá|decide|sabrá)|vos (dirás|verás|sabrás)|antes de (que|tener)|prefiere que|cansad[oa]|copia)',
    '(vengo de|acabo de|hablé|hablamos|me (ha )?(mand|envi|recomend|dij)[^ ]*|quién|a quién|con quién|persona indicada|pás[ae]|reenvi|reenví|corresponde|le toca|lleva (este|el|ese) tema|otra persona|si no es (usted|ustedes) (quien|quién)|pidió|pediste|pidieron|si no (es|ve|lleva|decide|está) (usted|ustedes)? ?(quien|quién|este|el|eso|esto)|compartir|mejor con|me (dice|dices|decís)|le (serv|sirv)|te (serv|sirv)|mostr|enseñ|present|si quiere|si gusta|le parece|útil|no hace falta|informe)[^ ]*',
  ],
  [
    '(de (usted|ti|vos) depende|depende de (usted|ti|vos)|usted (dirá|verá|sabrá|decide)|vos (dirás|verás|sabrás|decidís)|tú (dirás|verás|sabrás|decides)) ~1 (si|que|qué|cómo) ~3 (cuento|cuente|digo|diga|hablo|hable|llamo|entera|entere|enteren|sepa|sepan|explico|callo|calle|publica|aviso|avise)',
  ],
  [
    '(mi|nuestro|nuestra|mis|nuestros|el) (abogad[oa]s?|departamento (legal|jurídico)|asesor(ía)? (legal|jurídic[oa])|bufete|licenciado) ~3 (le|te|les|os|se|lo|tendrá|hablará|va|llamará|escribirá|contact|atiend)[^ ]*|(burofax|carta documento|carta notarial|acciones legales|vía judicial|por la vía legal) & (le|te|les|recibirá|mando|llegará|tendré|veremos|próxim[oa]|voy)',
    '(inquilino|arrendatario|proveedor|{own}|su (caso|cliente))',
  ],
  [
    '(piens[ea]|imagin[ae]|imagínes?e|imagínate|pensá|imaginate|figúrese|pónga?se) ..3 (en )?(la cara|qué (dirá|dirán|pensará|pensarán|cara)|lo que (dirá|dirán|pensará)|el titular|los titulares|la portada) ..6 (cuando|si|el día|que|{watchers}|{above})',
  ],
  [
    '(tendrá|tendrán|tendrás|va a tener|vas a tener|tocará|toca|tiene|corre por (su|tu) cuenta|usted verá|a ver|veremos|le dejo|te dejo|será (usted|vos)) ..4 (que |a quien |quien |cómo |cómo se lo |cómo lo |quién )*(dar la cara|da la cara|dé la cara|explicar(le|les|lo|selo|te)?|explica|explicas|explicás|explique|expliques|justificar(lo|se)?|justifica|rendir cuentas|responder ante|dar (explicaciones|cuentas)|pida explicaciones|le pida cuentas|responda)',
    '(le explico|te explico|cómo funciona|fácil|así (puede|tiene)|si (quiere|le))',
  ],
  [
    '(yo )?en (su|tu|vuestro) (lugar|silla|zapatos|pellejo|sitio|piel|caso) ,? ?~1 (yo )?(no (lo |la |me |le |dejar|esperar|dorm|pensar|dud|perder|arriesg|jugar|confi)|ya (lo |la |me |estar|habr)|me (lo pens|preocup|cuid|apur|sentar)|(lo |ni )?(firm|acept|estar|llam|contest|dorm|corr))[^ ]*',
    '(correo|informe|aprovech|recurr|revisar|si le sirve|habría)',
  ],
  ['(no|ni) (me gustaría|quisiera|querría|quiero) (estar|verme|encontrarme) ~3 (cuando|el día|si)'],
  // What becomes of those who say no.
  [
    '(así|lo mismo|eso|igual) (le |les |lo )?(decía|dijo|decían|dijeron|pensaba|pensó|empezó|empezaron|hizo|contestó|contestaron) ~3 (un|una|el|la|los|otro|otra|su|don|doña) ..8 (y|pero|hoy|ahora) ,? ?(hoy |ahora |mire |mira |ya |ahí )*(cerró|cerrad|cerraron|and[ae]|está|no (tiene|hay|qued|vend|levant)|terminó|acabó|vende|lament|arrepient|paga|llora|busca|quebr|lo (tiene|ve|vi))[^ ]*',
  ],
  [
    '(quien|quienes|los que|las que|el que|un colega|una colega|uno|otro|hay (gerentes|dueños|directores|quien|quienes) que|los|negocios que|empresas que) ~2 ~1 (no |se |me |le |lo )*(resist|neg|neg[oó]|dud|esper|dijeron que no|dijo que no|prefi|modern|escuch|hicieron caso|hizo caso|apost|animó|animaron|contest)[^ ]* ..8 (hoy|terminan?|acaban?|luego|después|ahora|lamentan?|cerraron|cerró|bajaron|bajando|quebr|andan|venden?|pagan|acabó|terminó|salen|buscan|barren)[^ ]* ..4 (caro|cortina|persiana|la calle|en la calle|puerta|prensa|fuera|llorando|empanadas|vereda|trabajo|quebra|cerrad|venden|sin|explicaciones|arrepent|multa|ruina|empleo)[^ ]*',
  ],
  [
    '(más (le|te|les) vale|ya (puede|puedes|podés|pueden) ir [^ ]+ndo|(?<! no )(le|te|les) conviene (que )?(atenderm|atendern|contestarm|contestarn|hablar conmigo|hablemos|recibirm|recibirn|no hacer|no segu|abrirm|abrirn|firmar (ya|hoy|ahora|conmigo)|llamarm|llamarn|colabor)|mejor (para|será que) (usted|ustedes|vos|ti)? ?(me )?(firm|contest|atiend|recib|hable|abr|ced)|no (le|te|les) conviene (ignorar|rechazar|negarse|tenerme|hacerme|jugar|dejarme))[^ ]*',
    '(si no le conviene|el cambio|más vale que la)',
  ],
  [
    'no (me |nos )?(obligue|obligues|obliguen|obligués|fuerce|fuerces|haga|hagas|hagan|hagás|empuje|provoque|ponga a prueba) (a )?(llegar|tener que|ir|hablar|tratar|subir|escalar|recurrir|acudir|buscar|tomar|elegir|presentar|contar|poner|plant|venir|pasar|armar)[^ ]*',
  ],
  ['no (cuelgue|cuelgues|colgués|cuelguen|corte|cortes|cortés) ~1 (sin|antes|hasta|todavía|que)'],
])
