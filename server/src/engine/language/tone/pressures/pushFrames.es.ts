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
    '(no doy|no damos|expediente|{own}|sin dar|que no|tan amigos|tan a gusto|no procede)',
  ],
  [
    '(usted|tú|vos|ustedes|ya|esto) ~4 (lo )?(decidió|decidiste|decidieron|tiene decidido|tenés decidido|tienes decidido|aceptó|aceptaste|dijo que sí|dijiste que sí) & (no (me )?lo (ha|has) (dicho|sabe|sabés)|falta (que )?(lo|me|diga)|aunque (no|todavía|aún)|solo que|nada más|nomás|por dentro|en el fondo)',
  ],
  [
    '(sabemos|sé|sabe|sabes|sabés|seguro|segura|convencid[oa]s?|apuesto|apostaría|fijo|lógico|supuesto|imagino|veo|dudo|duda|apuéstelo) ~4 (va|vas|van|vais|irá|terminará|acabará|terminarás|acabarás|dirá|dirás|firmará|firmarás|aceptará|aceptarás) ~3 ({agreed}|que sí|sí|a {agreed})',
    '(inspector|su cliente|el ayuntamiento|si )',
  ],
  [
    '(va|vas|van|vais) a (terminar|acabar) ~1 {agreed}|(terminará|acabará|terminarás|acabarás|terminarán|acabarán|termina|acaba|terminan|acaban|terminás|acabás) ~1 (firmando|aceptando|cediendo|diciendo que sí|diciéndome|contratando(me|nos)|llamándome|comprándo[^ ]+|conmigo|con nosotros)',
  ],
  [
    'no (me|nos) ((va|vas|van|vaya|vayas) a (decir que no|fallar|dejar (plantad|colgad|mal|vestid)|salir con|quedar mal)|falles?|fallen|fallés|quede mal|quedes mal|queden mal|dejes? (plantad|colgad|mal|vestid)[oa]s?|dejes? con)',
    '(máquina|motor|equipo)',
  ],
  ['(sería|es|fuera) ~3 (la )?primera vez que (alguien|un|una|me) ~3 (rechaz|dice que no|dijera que no)[^ ]*'],
  [
    '(decir(me|nos)?|contestar(me|nos)?|salir(me)? con) (que no|un no) ~6 (no (es|era|está|cabe|entra|existe|va a)|ya no|ni)',
  ],
  [
    '(rechaz|neg|declin|decir que no|echarse atrás|arrepentirse)[^ ]* ~4 (no|ni|nunca|dejó de) (es|está|fue|era|entra|existe|cabe|ser|figura) ~2 (opción|alternativa|posibilidad|contemplad|sobre la mesa|en discusión|en los planes|posible)[^ ]*',
    '(el banco|la licencia|el permiso)',
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
    '({own}|correo|nota|facturó|de más|por error|informe|aviso|buzón)',
  ],
  [
    '(me adelanté|me adelanto|nos adelantamos|adelantándome|para (ir )?(ganar|ganando|adelantar|adelantando) ~1 (tiempo|trámite|trabajo|camino)) & (pedí|encargué|encargamos|facturé|compré|corté|firmé|abrí|llené|llenamos|preparé|solicité|di|hice|reservé|contraté|inscribí|mandé|mandamos|puse|despaché|saqué|cité|agendé|avisé|firma|contrato|pedido|factura)',
    '(informe|foto|plano|cálculo|correo|{own})',
  ],
  [
    '(encargué|encargamos|pedí|pedimos|contraté|contratamos|alquilé|alquilamos|renté|rentamos|compré|compramos|corté|cortamos|fabricamos|fabriqué|imprimí|imprimimos|bordamos|bordé|pinté|pintamos|rotulé|rotulamos|mandé (a )?(hacer|cortar|bordar|imprimir|fabricar|pintar|grabar|traer)|he (encargado|pedido|comprado|cortado|contratado|mandado)|hemos (encargado|pedido|comprado|cortado|contratado|mandado)) & (para {you}|(a|con) {your} (medida|medidas|nombre|logo|escudo|color|colores|iniciales)|grúa|de {your} (talla|color)|{your} (uniformes|letrero|placa|primer|primera|silla))',
    '({own}|propuesta|dibujo|maqueta|boceto|tarjeta de felicitación)',
  ],
  [
    '{goods} ~4 (ya |todo )?(va|van|viaja|viajan|salió|salieron|está|están|viene|vienen|anda|andan|navega|rueda) ~2 (en camino|de camino|camino (a|de|hacia)|rumbo|para allá|para (su|tu|vuestr[oa])|hacia (su|tu|vuestr[oa])|a bordo|cargad[oa]s?|subid[oa]s?|embarcad[oa]s?|a (su|tu|vuestro) nombre|list[oa]s? (para|a) (firma|que firme|su|tu|la firma))',
    '({own}|{your} ({goods})|vacío|de vuelta|los camiones)',
  ],
  [
    '{crew} ~4 ({moves}|los?|las?|le|te|les|os) & {day} & ({your} ~2 ({door}|techo|casa|patio|cocina|muelle|almacén|empresa|sucursal|azotea|calle|depósito)|{to} (cae|caen|descarga|instala|monta|deja|llevan|lleva|visita|visitan)|marcad[oa]|con (la|las|el|los|su|tu) |firma|sin falta|allá|ahí|se lo|te lo|abr)',
    '({own}|choferes esperan|esperan|esperaron|pasó|estuvo|vio)',
  ],
  [
    '{crew} ~4 (con (los|el|la|las) (papeles|contrato|escalera|máquina|equipo|herramientas|planos|factura|documentos) )?(ya )?(salió|salieron|va en camino|van en camino|está en camino|van para|va para|están en la puerta|está afuera|queda asignad[oa]|quedan asignad[oa]s|asignad[oa]|tienen? (ya )?{your})',
    '{own}',
  ],
  [
    '(técnico|asesor|asesora|ejecutivo|ejecutiva|cuadrilla|instalador|camión|grúa|equipo|turno|cupo|lugar|plaza|silla|mesa|máquina|unidad|línea|usuario|número de (cliente|socio)|contrato|carpeta|legajo) ~2 (ya )?(queda|quedó|quedan|está|están|tiene|tengo|va|fue) ~1 (asignad|reservad|apartad|abiert|apuntad|anotad|programad|activad|emitid|separad|list|comprometid|agendad)[oa]s? ~3 (a|para|en|con|desde|de|su|tu|al|el) ~3 ({your}|{you}|nombre|{day}|sistema|sucursal|local|empresa)',
    '({own}|expediente|su camión|registrado|pública|demora|vencid)',
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
    '{your} (nombre|logo|logotipo|marca|empresa|foto|negocio|hotel|colegio|clínica) ~2 (ya )?(aparece|figura|sale|está|va|quedó|queda|cuelga) ~3 (en|entre|de) (nuestr[oa]s?|mi|mis|los nuestros|la puerta de)',
    '(informe|estudio|mapa|{own}|cálculo|si )',
  ],
  [
    '(bienvenid[oa]s?|felicidades|felicitaciones|enhorabuena) ..4 (nuev[oa] (client|soci|usuari)|familia|a bordo|por su nuev|por tu nuev|por (la )?(decisión|haber))',
  ],
  // Others have been told.
  [
    '(anunci(é|amos|ado)|publi(qué|camos|cado)|prometí|prometimos|prometido|aseguré|aseguramos|dije|dijimos|cont(é|amos) (a|en)|avis(é|amos|ado)|celebr(é|amos)|brind(é|amos)|festej(é|amos)|confirm(é|amos|ado)|juré|juramos|adelanté|informé|informamos) & (que {you} (ya )?(sí|entra|entran|va|vas|van|viene|venís|firma|firman|firmás|se suma|se suman|acepta|trabaj|está|estás|están|particip)[^ ]*|que {your} [^ ]+ (ya )?(trabaj|entra|va|firm|particip|se suma|acept|se une|está con|es client)[^ ]*|{your} (pedido|firma|compra|orden|contrato|respuesta|sí|adhesión|incorporación|participación))',
    '({own}|periódico|diario|boletín|su web|publicaron|si |me dij|nos dij|usted (me|nos)? ?(dijo|confirm|anunci))',
  ],
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
    '(factura|contrato|pedido|placa|orden|póliza|recibo|letrero|uniforme|entrega|instalación|alta) ~2 (va|sale|queda|hacemos|ponemos|pongo|hago|la hago|la hacemos|emito|lo pongo) ~2 (a|en|con|de|al|por) ~4 o ~2 (a|en|con|de|al|por|la|el) ',
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
    '^((y|así que|entonces|pues|por favor|,) )*(que (su|tu|alguien|sus|tus|vuestr[oa]|el|la) ~3 (tenga|tengan|abra|abran|reciba|reciban|firme|firmen|prepare|preparen|despeje|despejen|deje|dejen|espere|esperen|esté|estén) ~3 (list[oa]s?|abiert[oa]s?|firmad[oa]s?|cheque|la puerta|el portón|espacio|sitio|hueco|patio|muelle|depósito|a los (muchachos|técnicos|míos)|a mi|a la cuadrilla|despejad[oa]s?|papeles))',
    '{own}',
  ],
  [
    '(deje|deja|dejá|dejen|dejad|dé|da|den|dale|dele|avise|avisa|avisá|avisen|dígale|dile|decile|ordene|instruya|mande|pida|pídale|pídele) ~2 (dich|orden|aviso|instruccion|avisad|a (su|tu|la|los|las|el|sus|tus)|al)[^ ]* ..6 (que|para que) ~1 (nos|me|le|les|lo|la|los|las)? ?(abran?|dejen (pasar|entrar)|deje (pasar|entrar)|reciban?|firmen?|esperen?|despejen?|preparen?|hagan (sitio|lugar|espacio|un hueco)|entreguen? (el|la) (cheque|llave))',
    '({own}|regresen|llamen|devuelv)',
  ],
])

/** What is threatened, or done whether they like it or not, in Spanish. */
export const threats = framesOf(classes, [
  // Whether they like it or not.
  [
    '(pase lo que pase|cueste lo que cueste|caiga quien caiga|llueva o truene|truene o relampaguee|así (llueva|truene|me echen)|a como dé lugar|como sea|sea como sea|de una (u otra|forma o (de )?otra|manera o (de )?otra)|de un modo o (de )?otro|con o sin (su|tu|cita|permiso|visto bueno|invitación)|(esté|estés|estén) o no|(quiera|quieras|quieran|querás) o no|(guste|gusten) o no|lo (pida|pidas) o no|(conteste|contestes|contestés|responda|respondas|atienda) o no) & (nos vemos|nos sentamos|paso|voy|iré|llego|llegamos|estoy|estaré|entro|entramos|instal[^ ]+|firm[^ ]+|hablamos|hablaremos|hablar[^ ]*|me (ve|verá|va a|tiene|recibe|siento)|se (lo|la) (llevo|instalo|entrego|dejo|hace|hago)|te (lo|la) (llevo|instalo|dejo)|empezamos|arrancamos|vamos|(le|te) (caigo|toco|busco|llamo|marco|timbro)|cierro|cerramos|terminar|ahí|allí|allá|mis manos)',
    '(entrega|sus (clientes|obreros)|obra|norma|ley|su techo|guste o no a)',
  ],
  // The caller at the door, and not to be moved.
  [
    '(de (acá|aquí|ahí|allí|allá|su [^ ]+|tu [^ ]+) )?no (me|nos) (muevo|mueve|movemos|voy|vamos|saca|sacan|sacará|levanto|levanta|levantan|arranca|echa|echan|bajo|retiro|despego) ~4 (nadie|ni (dios|la policía|con)|hasta|sin|mientras|de (aquí|acá|ahí|allí|su|tu|la))',
    '(dolor|humedad)',
  ],
  [
    '((amanezco|aparezco|apareceré|aparecemos|me planto|me plantaré|me siento|me sentaré|me instalo|me paro|me pararé|me estaciono|me tiene|me tendrá|me tendrás|me tenés|me tienes|me verá|me verás|me va a ver|me vas a ver|me vas a tener|me va a tener|me va a encontrar|me encontrará|me ve|caigo|caeré|monto guardia|acampo) ~4 (en|a|ante|frente a|afuera de|fuera de|delante de|junto a) ~2 {door}|(estoy|estaré|estamos|estaremos|llego|llegamos|toco|tocaré|golpeo|tocamos) ~4 (en|a|ante|frente a|afuera de|fuera de|delante de|junto a) ({your} (puerta|portón|recepción|timbre|mostrador|reja|tranquera|sala de espera|estacionamiento|casa)|la puerta de {your})) & ({day}|hasta|contrato|sin|esté|con (el|la|los|las)|por la mañana|cuando (abra|salga|llegue)|antes de que|todo el día|desde)',
    '(si (le|te|les|quier|gust|prefier|no le|es buen)[^ ]*|me pidió|me pediste|quedamos|dejo|dejar|dejé|disposición|{own}|trabajo en|la oficina hasta|caseta|garita|recepción (le|te|dej))',
  ],
  [
    '(se|te|os) ~3 (librar|libra|libras|librás|libre|escapar|escapa|escapas|escapás|salvar|salva|salvas|deshacer|deshace|deshaces|zafar|zafa|zafás|despegar) ~2 de (mí|mi|nosotros|nuestr[oa]|mis)',
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
  [
    '(tengo|tenemos|me sobra|dispongo de) ~1 (toda la (semana|tarde|mañana|vida)|todo el (día|mes|año|tiempo)|paciencia|mucha paciencia|# días) & (número|teléfono|llam[^ ]+|dar con|usted verá|vos verás|esper[^ ]+|marc[^ ]+|insist[^ ]+|encontr[^ ]+)',
    '(si (le|te|prefiere|quiere)|sin prisa|llámeme|llámame|disposición|disponible|cuando (quiera|guste|pueda|le))',
  ],
  [
    '(va|vas|van|vais|tendrá que|tendrás que|tendrán que|tiene que|tenés que|tienes que|le toca|te toca|toca) ~1 (a )?(tener que )?(acostumbrar(se|te|os)|aguantar(me|nos|se|te)?|atender(me|nos)|escuchar(me|nos)|recibir(me|nos)|ver(me|nos)|soportar(me|nos)|contestar(me|nos)|oír(me|nos)|cansar(se|te) ~1 (de|antes)|verme|hartarse de)',
    '(si |nadie|no (va|vas|tiene|tienes|tenés))',
  ],
  ['(un|algún) día (descuelg|me contest|me atiend|va a contest|vas a contest|cae|caerá|caés)[^ ]*'],
  // To those above, and to those who look on.
  [
    '(cont|habl|decír|dec|explic|coment|llev|escal|sub|elev|enter|avis|llam|escrib|acud|recurr|dirig|plante|trat|copi|ver|pon|tendr|toc|prefier|ir|voy|iré|trasl|inform|pregunt|pid|ped|busc)[^ ]* ~4 (con|a|al|ante|en|hasta|de|para) (su|tu|la|el|los|las|vuestr[oa]|sus|tus)? ?~2 {above} & (si (no|usted|tampoco|sigue|para|en|esto|antes|nadie|mañana|hoy)|o (se|lo|voy|le|me)|de lo contrario|en caso contrario|caso contrario|será|habrá que|tendré que|tocará|me tocará|no (quisiera|querría|me gustaría|me obligue|me obligues|me haga|me hagas|quiero tener)|mañana mismo|directamente|obligad[oa]|forzad[oa]|sin pasar por|ya que|en vista|visto que|a ver si|depende|usted (dirá|verá|decide|sabrá)|vos (dirás|verás|sabrás)|antes de (que|tener)|prefiere que|cansad[oa]|copia)',
    '(vengo de|acabo de|hablé|hablamos|me (ha )?(mand|envi|recomend|dij)[^ ]*|quién|a quién|con quién|persona indicada|pás[ae]|reenvi|reenví|corresponde|le toca|lleva (este|el|ese) tema|otra persona|si no es (usted|ustedes) (quien|quién)|pidió|pediste|pidieron|si no (es|ve|lleva|decide|está) (usted|ustedes)? ?(quien|quién|este|el|eso|esto)|compartir|mejor con|me (dice|dices|decís)|le (serv|sirv)|te (serv|sirv)|mostr|enseñ|present|si quiere|si gusta|le parece|útil|no hace falta|informe)[^ ]*',
  ],
  [
    'si no (es |está |puede ser )?(con|por) {you} , ?..2 (será|es|va a ser|hablaré|hablo|tendrá que ser|pues|iré|voy|con (su|tu)|por (su|tu)|ya veremos)',
  ],
  [
    '(tendré que|habrá que|será cosa de|prefiero no|no quisiera|toca|tocará|voy a|o|si no) ~3 (subir|subo|subiré|saltar|salto) ~2 (un piso|de piso|de nivel|un escalón|un peldaño|por encima)|(otras|las|más altas) instancias|instancias (superiores|más altas)|(los|el|alguien|quien|quienes) ~1 (de|está|están|manda|mandan) (arriba|por encima) (suy[oa]|tuy[oa]|de (usted|ti|vos))',
    '(escalera|ascensor|elevador|grúa|dejan|decide usted|firma usted|quién)',
  ],
  [
    '(la|el|su|tu) {above} ~2 (ya )?(sabe|sabrá|saben|sabrán|está al tanto|están al tanto|recibió|recibirá|va a recibir|tiene (ya )?copia|tendrá|leerá|va a leer|conoce) & (llam[^ ]+|marc[^ ]+|mensaj[^ ]+|veces|copia|correos|intent[^ ]+|silencio|no (contest|quis|respond|atend)[^ ]*|cuánt[oa]s|timbr[^ ]+)',
    '(pidió|pediste|como acordamos|nota|entrevista)',
  ],
  [
    '(de (usted|ti|vos) depende|depende de (usted|ti|vos)|usted (dirá|verá|sabrá|decide)|vos (dirás|verás|sabrás|decidís)|tú (dirás|verás|sabrás|decides)) ~1 (si|que|qué|cómo) ~3 (cuento|cuente|digo|diga|hablo|hable|llamo|entera|entere|enteren|sepa|sepan|explico|callo|calle|publica|aviso|avise)',
  ],
  [
    '(mi|nuestro|nuestra|mis|nuestros|el) (abogad[oa]s?|departamento (legal|jurídico)|asesor(ía)? (legal|jurídic[oa])|bufete|licenciado) ~3 (le|te|les|os|se|lo|tendrá|hablará|va|llamará|escribirá|contact|atiend)[^ ]*|(burofax|carta documento|carta notarial|acciones legales|vía judicial|por la vía legal) & (le|te|les|recibirá|mando|llegará|tendré|veremos|próxim[oa]|voy)',
    '(inquilino|arrendatario|proveedor|{own}|su (caso|cliente))',
  ],
  [
    '(a )?(su|tu|sus|tus|los|las|el|la|vuestr[oa]s?) ~1 ({watchers}|{above}) ~2 (les?|se|nos|me)? ?(va|van|irán) a (extrañar|sorprender|preguntar|preguntarse|preguntarle|preguntarte|enterar|enterarse|saber|pensar|decir|comentar|mirar|perdonar|pedir|pedirle|pedirte|reclamar|interesar|interesarle|doler|gustar|hablar|reprochar|señalar)|(a )?(su|tu|sus|tus|los|las|el|la) ~1 ({watchers}|{above}) ~2 (extrañará|sorprenderá|preguntarán?|enterarán?|pedirán? (cuentas|explicaciones)|sabrán?|perdonarán?|entenderí?a?n|perdonaría|perdonarían) ~3 (que|por qué|de|quién|cuánto|cómo|cuentas|explicaciones|una)',
    '(licencia|precio|libro|extintor|permiso|el certificado|papeles|la norma|menú|encuesta|descuento|le sirve|agradec)',
  ],
  [
    '(piens[ea]|imagin[ae]|imagínes?e|imagínate|pensá|imaginate|figúrese|pónga?se) ..3 (en )?(la cara|qué (dirá|dirán|pensará|pensarán|cara)|lo que (dirá|dirán|pensará)|el titular|los titulares|la portada) ..6 (cuando|si|el día|que|{watchers}|{above})',
  ],
  [
    '(tendrá|tendrán|tendrás|va a tener|vas a tener|tocará|toca|tiene|corre por (su|tu) cuenta|usted verá|a ver|veremos|le dejo|te dejo|será (usted|vos)) ..4 (que |a quien |quien |cómo |cómo se lo |cómo lo |quién )*(dar la cara|da la cara|dé la cara|explicar(le|les|lo|selo|te)?|explica|explicas|explicás|explique|expliques|justificar(lo|se)?|justifica|rendir cuentas|responder ante|dar (explicaciones|cuentas)|pida explicaciones|le pida cuentas|responda)',
    '(le explico|te explico|cómo funciona|fácil|así (puede|tiene)|si (quiere|le))',
  ],
  [
    '(yo )?en (su|tu|vuestro) (lugar|silla|zapatos|pellejo|sitio|piel|caso) ,? ?~1 (yo )?(no|ya|me|lo|ni|(firm|acept|estar|llam|contest|dorm|corr)[^ ]*)',
    '(correo|informe|aprovech|recurr|revisar|si le sirve|habría)',
  ],
  [
    '(no )?(podría|puede|podrá|pueda|podrás|podés|dormiría|duerme|dormirá|duermo|dormir|va a) ~1 ?(dormir |dormiría )?tranquil[oa]s? (?!por|los)',
    '(para que|así|ya|por fin|vuelva a|pueda dormir|sin)',
  ],
  ['(no|ni) (me gustaría|quisiera|querría|quiero) (estar|verme|encontrarme) ~3 (cuando|el día|si)'],
  // What becomes of those who say no.
  [
    '((después|luego|mañana|entonces|ese día|algún día) ,? ?|(cuando|el día que) ..6 )(no )?~2 (me |se |te |nos )?(veng|dig|llor|quej|busqu|reclam|ech|lament|arrepent|arrepient|acord|acuerd|suplic|rueg|rog)[^ ]* ~2 (a llorar|llorando|que no (le|te|se|los?|la)|de mí|de mi (llamada|mensaje|voz)|de este mensaje|conmigo|la culpa|a buscarme|a tocarme|arrepentido|que nadie|que no (avis|advert)[^ ]*)',
    '(si se acuerda|se acuerda de|recordará que)',
  ],
  [
    '(ojalá|dios quiera|esperemos|espero|crucemos los dedos|que|no vaya a ser que|cuidado) (que )?(no )?(le|te|les|os|nos) (pase|suceda|ocurra|toque|vaya a pasar|acabe pasando|termine pasando) (a (usted|ti|vos|ustedes) )?(lo (del|de|de la|de los|que)|lo mismo|igual|algo|una)',
    '(vecinos|sin que)',
  ],
  [
    '(así|lo mismo|eso|igual) (le |les |lo )?(decía|dijo|decían|dijeron|pensaba|pensó|empezó|empezaron|hizo|contestó|contestaron) ~3 (un|una|el|la|los|otro|otra|su|don|doña) ..8 (y|pero|hoy|ahora) ,? ?(hoy|ahora|mire|mira|ya|cerr|anda|está|no|ahí|terminó|acabó|vende)[^ ]*',
  ],
  [
    '(quien|quienes|los que|las que|el que|un colega|una colega|uno|otro|hay (gerentes|dueños|directores|quien|quienes) que|los|negocios que|empresas que) ~2 ~1 (no |se |me |le |lo )*(resist|neg|neg[oó]|dud|esper|dijeron que no|dijo que no|prefi|modern|escuch|hicieron caso|hizo caso|apost|animó|animaron|contest)[^ ]* ..8 (hoy|terminan?|acaban?|luego|después|ahora|lamentan?|cerraron|cerró|bajaron|bajando|quebr|andan|venden?|pagan|acabó|terminó|salen|buscan|barren)[^ ]* ..4 (caro|cortina|persiana|la calle|en la calle|puerta|prensa|fuera|llorando|empanadas|vereda|trabajo|quebra|cerrad|venden|sin|explicaciones|arrepent|multa|ruina|empleo)[^ ]*',
  ],
  [
    '(cualquier|cualquiera|todo|un|una|ningún|ninguna|hasta un|hasta una) ~2 (gerente|director[a]?|dueñ[oa]|padre|madre|empresari[oa]|person[a]|administrador[a]?|jef[ea]|profesional|comerciante|negocio|empresa|encargad[oa]|niñ[oa]|alumn[oa]|president[ea]|médic[oa]|hotelero|hombre|mujer|propietari[oa]|agricultor|capataz|rector[a]?|tesorer[oa]|contador[a]?|constructor[a]?) ~3 (con dos dedos de frente|con (un poco|algo|mínimo|un mínimo) de|con (cabeza|sentido|vergüenza|visión|luces|sangre)|que se (precie|respete|tenga)|de verdad|como dios manda|en sus cabales|que (quiere|ama|cuida|se preocupa|mira|sabe)|medianamente|mínimamente|que sepa)',
  ],
  [
    '(pensaba|pensé|creía|creí|tenía entendido|me habían dicho|suponía|supuse) que (usted|tú|vos|ustedes|su empresa) (era|eras|eran|sos) ~4 (seri|de los|de las|profesional|person|hombre|mujer|empresari|valient|decid|inteligent|distint|alguien)[^ ]*',
  ],
  [
    '(solo|sólo|únicamente|nada más) (los|las|un|una|quien|el que|al que|a los) ~2 (tont|neci|loc|cobard|irresponsabl|insensat|que no sab|que no quier|ciego)[^ ]* ~3 (dic|rechaz|dej|esper|dir|se|no|lo)',
  ],
  [
    '(tarde o temprano|más temprano que tarde|antes o después|a la larga|a la corta o a la larga|(de una|por una) (forma|manera|vía) u otra) & (va|vas|van|vamos|tendrá|tendrás|terminará|terminarás|acabará|acabarás|me|nos|caerá|caerás|caen|cae|todos) ~2 (a )?(tener que |que )?(firm|acept|hablar|hablaremos|hablamos|decir que sí|caer|caen|llamar|llamarme|contest|termin|acab|ceder|ced|necesitarme|necesitarnos|encontrar|buscarme|sentar|abrir)[^ ]*',
    '(se (cae|rompe|quema)|la (caldera|bomba)|falla|gotea)',
  ],
  [
    'no (le|te|les|os|nos) (queda|quedará|va a quedar|queda ya|deja) ~1 (de otra|otra|otro remedio|más remedio|alternativa|opción|opciones|salida|escapatoria|más que)',
    '(espacio|lugar|sitio|bodega|dinero|tiempo|la norma|la ley)',
  ],
  [
    '(usted|ustedes|tú|vos|su empresa) no (puede|puedes|pueden|podés|podéis) (seguir|seguirse|darse|continuar|mirar|hacerse|hacerte|esconder|ignorar|negar|negarse|escapar|huir)[^ ]* ~3 (mirando|haciendo|escondi|así|otro lado|el lujo|ignor|el distraído|desentend|sordo|siempre|eternamente|a (esto|una|la|firmar|aceptar|recibir))[^ ]*',
  ],
  [
    '(le|te) (va|va a|puede|podría|puede llegar a) ~1 costar ~3 (puesto|cargo|empleo|trabajo|silla|cabeza|carrera|prestigio|la renovación)',
  ],
  [
    '(más (le|te|les) vale|ya (puede|puedes|podés|pueden) ir|(le|te|les) conviene (que )?(atender|contest|hablar conmigo|hablemos|recib|no hacer|no segu|abrir|firmar|llamar|colabor)|mejor (para|será que) (usted|ustedes|vos|ti)? ?(me )?(firm|contest|atiend|recib|hable|abr|ced)|no (le|te|les) conviene (ignorar|rechazar|negarse|tenerme|hacerme|jugar|dejarme))[^ ]*',
    '(si no le conviene|el cambio|más vale que la)',
  ],
  [
    'no (me |nos )?(obligue|obligues|obliguen|obligués|fuerce|fuerces|haga|hagas|hagan|hagás|empuje|provoque|ponga a prueba) (a )?(llegar|tener que|ir|hablar|tratar|subir|escalar|recurrir|acudir|buscar|tomar|elegir|presentar|contar|poner|plant|venir|pasar|armar)[^ ]*',
  ],
  [
    '(sé|sabemos|me sé|tengo) (muy bien |bien |perfectamente |ya )?(a qué hora|dónde|donde|por dónde|en qué|cuándo|con quién|su dirección|tu dirección|su horario|tu horario|cuál es su (coche|carro|auto)|de memoria) ~2 (sale|llega|vive|viven|estaciona|aparca|come|almuerza|entra|anda|sales|vives|para|trabaja|duerme|parquea|de casa|particular|desayuna|llegas|entras)',
  ],
  ['no (cuelgue|cuelgues|colgués|cuelguen|corte|cortes|cortés) ~1 (sin|antes|hasta|todavía|que)'],
  // Silence is a yes.
  [
    '(si|de|en caso de|mientras|como) (usted |tú |vos |ustedes )?no ~3 (dic|dec|contest|respond|hay|hab|avis|objet|opon|reclam|recib|ten|manifest|llam|sab|oig|escuch)[^ ]* ..6 (arranc|proced|seguimos|sigo adelante|instal|entreg|factur|asum|do[y] por (hech|acept|cerrad[oa] el trato|buen|confirm)|damos por (hech|acept|buen|confirm)|lo tomo|tomo (su|tu|el) silencio|firm|empez|empiez|queda (hecho|confirmad|firme|en firme|apunt|anot|acept)|cuento con|contamos con|entiendo que (sí|acept|est|quier|va|tenemos)|entenderé que (sí|acept|est|quier)|supongo que (sí|acept|va)|vamos|se lo (llevo|instalo|mando)|te lo (llevo|instalo|mando)|le (llevo|anoto|apunto|factur|instalo|mando el (pedido|camión|contrato)|inscribo)|te (llevo|anoto|apunto|instalo|inscribo|mando el (pedido|camión|contrato)))[^ ]*',
    '(lo dejo|(como|por) un no|que no (procede|es|le|te)|tan amigos|no (insisto|vuelvo|le|te|les) |cierro|entiendo que no|asumo que no|no es (buen|el momento)|me despido|saco|borro|no molesto|archivo|buen puerto|{own})',
  ],
  [
    '(el|quien|la) (que )?(no (contesta|responde|dice|protesta|reclama|avisa)|calla) ,? ?~2 (acepta|otorga|asiente|está de acuerdo|dice que sí|consiente)',
  ],
  [
    '(silencio|callad|no (contest|respond|dec)[^ ]*) ..6 ((lo|la) (tomo|tomaré|tomamos|leo|interpreto|anoto|cuento|traduzco|firmo|considero|doy) ~2 (por|como|a favor)|(cuenta|vale|equivale|suena|sabe|huele) ~1 (a|como|por) (un )?(sí|acept|firma|permiso|visto|acuerdo))[^ ]*',
    '(como un no|por un no|como no|tan amigos)',
  ],
  // A yes on demand.
  [
    '(necesito|quiero|espero|exijo|exigimos|requiero|reclamo|demando|precisamos|preciso|esperamos|necesitamos|ocupo|me hace falta|mándeme|mándame|deme|dame) (ya |hoy |mañana )?(su|tu|un|una|el|la|vuestr[oa]|ese|esa) {firm} & {day}',
    '(por correo el|dirección|su sí o su no|sí o (un )?no|{own}|inspec)',
  ],
])
