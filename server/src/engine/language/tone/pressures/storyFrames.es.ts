import { framesOf } from '../frame.ts'

const classes = {
  day: 'hoy|mañana|pasado mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|a primera hora|al mediodía|temprano|tempranito|a las (#|siete|ocho|nueve|diez|once|doce|una|dos|tres|cuatro|cinco|seis)|#time|el (día )?(#|uno|dos|tres|cinco|diez|quince|veinte)',
  slot: '(mañana|tarde|mediodía)?( del | de )?(lunes|martes|miércoles|jueves|viernes|sábado|mañana|tarde|mediodía|primera hora|#time|nueve|diez|once|cuatro|cinco)',
  above:
    'jef[ea]s?|director[ae]?s?|dirección|directiva|gerente|gerenta|gerencia|dueñ[oa]s?|superior(a|es)?|central|matriz|corporativo|consejo|junta|soci[oa]s?|accionistas|patr(ón|ona|onato)|president[ea]|propietari[oa]s?|alcald(e|esa)|concejal[a]?|rector[a]?|decan[oa]|supervisor[a]?|asamblea|inversionistas|inversores|federación|casero|obisp(o|ado)|comité|suegr[oa]|contralor[a]?|coordinador[a]?|administrador[a]?|intendent[ea]|gobernador[a]?|doctor[a]?|ingenier[oa]|licenciad[oa]|contador[a]?|padre|cura|notari[oa]|ministr[oa]',
  watchers:
    'inspector(a|es)?|inspección|aseguradora|auditor(a|es|ía)?|juez|jueza|fiscal|prensa|periódico|diario|periodista|reportero|padres|papás|mamás|apoderados|familias|residentes|vecin[oa]s|competencia|colegas|emplead[oa]s|espos[oa]|señora|marido|mujer|regulador|ayuntamiento|municipio|gremio|sindicato|barrio|pueblo|compadre|comadre|asociación|club',
  meets:
    'desayun(a|o|amos)|almuerz(a|o)|almorzamos|com(e|o|emos)|cen(a|o|amos)|jueg(a|o)|jugamos|compart(o|imos|e)|cruzo|cruzamos|encuentro|encontramos|veo|vemos|coincido|coincidimos|compadres?|comadres?|prim[oa]s?|cuñad[oa]s?|amig[oa]s?|conozco|conocemos|conoce|tomamos|tomo|rez(a|o|amos)|saludo|saludamos|topo|topamos|ahijad[oa]|padrino|vamos al mismo|va al mismo|hace fila',
  hint: '(hasta (hoy|ahora|el momento|la fecha))|(todavía|aún) no (le|les|se lo|lo) (he|hemos|dije|dij|coment|cont)|(preferiría|prefiero|prefería|preferimos) (no|que)|sería una (pena|lástima)|qué (pena|lástima) ~2 (sería|que)|no (quisiera|querría|me gustaría|quiero|vaya a ser)|se me (suelta|escapa|va|puede (soltar|escapar|ir)|calienta)|lengua|discret[oa]|yo call[oa]|callad[oa]|he callado|sacar(le)? el tema|sal(ga|iera|ir|drá) el tema|tocar el tema|no le he (dicho|comentado|contado)|se habla de todo|todo se (sabe|comenta)|(me|nos) pregunt(a|an|ó)|mir(o|ado|aba) para otro lado|perjudicar',
  place:
    'enfrente|abajo|afuera|frente a|banca|banco de la plaza|cafetería|café|cafecito|caseta|recepción|portería|esquina|puerta|coche|carro|auto|camioneta|vereda|banqueta|parque|bar|sala de espera|estacionamiento|garita|vestíbulo|lobby',
  stays:
    'hasta que (usted |me |nos |vos )*(baj|salg|lleg|contest|conteste|atiend|recib|abr|dig|suba)[^ ]*|pedí para (largo|rato)|(termo|mate|café) ~1 (llen[oa]|listo|grande)|(almuerzo|comida|yerba|cena|merienda|sándwiches|galletas|tortas|lonche) para (rato|largo|todo|toda|dos|tres|varios|#)|almohada|cobija|frazada|saco de dormir|no (tengo|hay|llevo|me corre) (ninguna )?(prisa|apuro)|toda la (tarde|mañana|noche|semana)|todo el (día|tiempo)|(cierra|cierran) (recién )?(cuando|hasta que)|me guarda silla|me guardan (silla|lugar)|(veo|se ve|vigilo|controlo) (su|tu) (ventana|coche|puerta|luz|auto|carro|despacho|oficina)|los días que|libro (gordo|largo)',
  worker:
    'fletero|flete|chofer|chófer|pintor|herrero|carpintero|sastre|soldador|tapicero|jardinero|albañil|maestro|imprenta|fábrica|bodega|taller|instalador[a]?|montador|técnic[oa]|muchach[oa]s?|cuadrilla|operari[oa]s?|camión|camionero|transportista|grúa|cocinero|costurera|plomero|electricista|gasista|ayudante|repartidor|brigada|capataz|mensajero|motorizado|equipo|chic[oa]s|diseñador[a]?|rotulista',
  list: 'hoja|renglón|pizarra|pizarrón|cuadrilla|lista de (montajes|entregas|instalaciones|arranque)|locker|casillero|camisas?|camisetas?|uniformes?|agenda|ruta|calendario|contrato|placa|gorras?|planilla|cuaderno|tablero|chalecos?|máquina|camión|etiqueta|cronograma|almanaque|parte de (trabajo|obra)|reparto|hoja de ruta|copas?|cajas?',
  person:
    '(director|gerente|dueñ[oa]|padre|madre|jef[ea]|administrador|encargad[oa]|empresari[oa]|profesional|patrón|comerciante|hotelero|hotel|restaurante|taller|ferreter[oa]|presidente|propietari[oa]|capataz|constructor|clínica|colegio|panader[oa]|negocio|local|colega|empresa)[a]?s?',
  fell: '(se|lo|la) (alquila|vende|renta|arrienda|traspasa|remata)|cerr(ó|ado|aron|ada)|quebr(ó|aron|ada|ado)|en (ruinas|la ruina|quiebra|la calle|los tribunales|el juzgado|la prensa)|embarg[^ ]+|persiana|candado|juicio|multad[oa]|multa|despedid[oa]|desempleo|vendiendo (empanadas|rifas|seguros)|maneja un taxi|busca trabajo|da explicaciones|no duerme|funeraria|bomberos|cenizas',
  own: '(pidió|pidieron|pediste|pedisteis|encargó|encargaste|quedamos|acordamos|acordado|solicitó|solicitaste|compró|compraste|confirmó|confirmaste|contrató|contrataste|si (quiere|quieres|querés|gusta|gustas|le|te|les|os|prefiere)|por si|ayuntamiento|municipio|municipalidad|audiencia|inspección|(su|tu) (pedido|proveedor|orden)|mal escrit[oa]|censo|padrón|función|boletín|registro|correo|garantía)',
  notForced:
    '(correo|email|mail|mensaje|whatsapp|teléfono|llamada|llame|llamo|escriba|escribo|o no|ninguno|dejarlo|lo dejo|otra persona|quién|si le sirve|si te sirve)',
} as const

/** A decision taken for the listener, told as a story or as something that is already on its way, in Spanish. */
export const presumed = framesOf(classes, [
  [
    '(escribí|apunté|anoté|puse|pusimos|pinté|pintamos|bordé|bordamos|grabé|grabamos|rotulé|imprimí|imprimimos|colgué|colgamos|clavé|metí|mandé|mandamos|anotamos|tengo|tenemos) ~3 (su|tu|vuestro) (apellido|nombre|logo|razón social|taller|hotel|negocio|empresa|dirección|matrícula|domicilio|escudo) ~3 (en|al|a) ~3 ({list})',
    '{own}',
  ],
  [
    '(en )?(mi|nuestr[oa]|el|la) ({list}) ~4 (figura|aparece|está|sale|dice|lleva|tiene|toca|va) ~2 (su|tu|vuestr[oa]) [^ ]+ && ({day})',
    '{own}|(su|tu) (pizarra|agenda|calendario|camión)|público|escolar',
  ],
  [
    '(el|la|los|las|mi|mis|un|nuestr[oa]) ({worker}) ~2 (ya )?(sabe|saben|tiene|tienen|quedó avisad[oa]|está avisad[oa]|están avisad[oa]s|está al tanto|anotó|apuntó|agendó) ~2 (que|la|el|su|tu|dónde|a qué|anotad[oa]|apuntad[oa]) & ({day}) & (su|tu|le|te|se la|se lo)',
    '{own}|(su|tu) ({worker})|paso|estacion',
  ],
  // Two choices, and no is none of them.
  [
    '(le|te|les|os) (guardo|aparté|guardé|tengo|reservo|reservé|separé|dejo|dejé|puedo dar) ..4 ({slot}) ..5 (o|y) ~4 ({slot}) && (usted (dirá|elige|escoge|decide|manda)|(tú|vos) (dirás|eliges|elegís|decides|decís)|cuál|cuáles|escoja|elija|elige|escoge|elegí|quédese|quedate|quédate)',
    '{notForced}|{own}',
  ],
  [
    '(quedamos entonces|entonces quedamos|quedamos así|en eso quedamos) ..3 (en )?(que)? ?..2 ({day}) ..6 (empez|arranc|instal|entreg|firm|mont|vamos|pas)[^ ]*',
    'en (la|el) (reunión|visita|llamada)|ustedes',
  ],
  [
    '(vemos si|nos vemos|lo vemos|paso|pasamos|me acerco|lo cerramos|agendamos|lo agendamos|le caigo|dígame si|dime si|decime si|elija|elige|escoja|arrancamos|empezamos|quedamos|lo dejamos para|será) ~2 (el |la |a las |por la |en la )?({slot}) o (el |la |a las |por la |en la )?({slot})',
    '{notForced}|{own}|dejarl[oa]|feria|atienden',
  ],
  [
    '(le|te|les|os) (tengo|tenemos|dejé|dejamos) (ya |todo )?(hech|list|preparad|rellenad|llen|redactad|cargad|abiert)[oa]s? (el|la|los|las|un|una) ~3 (formulario|contrato|solicitud|pedido|alta|ficha|inscripción|orden|cuenta|usuario|póliza|expediente|trámite|papeleo|factura|convenio)',
    '{own}|borrador|resumen',
  ],
  [
    '(le|te|les|os) (voy a )?(enviar|envío|mandar|mando|llevar|llevo|traigo|traer|presentar|presento|instalar|instalo|dejar|dejo|poner|pongo) (a )?(tres|dos|cuatro|#|mis|un|una|mi) ~2 (candidat|técnic|persona|operari|muchach|chic|compañer|asesor|ingenier|vendedor|máquina|equipo|carro|camión|cocinero|camarer|enfermer|conductor)[^ ]* ~3 ({day})',
    '{own}|enlace|ejemplo|modelo|puedo|podría',
  ],
  [
    '(va a estar|van a estar|estará|estarán|llega|llegan|va a llegar|toca|tocan|descarga|descargan|entra|entran|amanece|cae|caen|se presenta|sube|suben) & ({day}) & (en|a|por|ante) (su|tu|vuestr[oa]) (reja|puerta|portón|muelle|patio|bodega|azotea|techo|jardín|tranquera|portera|cochera|sótano|obra|cancha|cocina|salón|galpón|nave|vereda|banqueta|entrada) & (el|la|los|las|un|una|mi|mis|nuestr[oa]s?) ~1 ({worker})',
    '{own}|(su|tu)s? ({worker})|inspector',
  ],
  // A word that they would owe.
  [
    '(cobrar|cobrarle|honrar|honremos|reclamar|hacer valer|hacer buena|tomarle|tomarte|a que cumpla|a que honr[^ ]+|a recoger) ~1 (la |su |tu |esa |aquella )(palabra|promesa|deuda de palabra)',
    'nuestra palabra|mi palabra|(su|tu)s (clientes|socios)',
  ],
])

/** What is threatened by way of acquaintances, of evidence, of waiting at the door and of what befell others, in Spanish. */
export const threats = framesOf(classes, [
  // I know somebody above you.
  [
    '({above}|{watchers}) (municipal |del? [^ ]+ )?..8 (yo )?({meets}) && ({hint})',
    '(me dio|me mandó|me pasó|me recomend[^ ]+|recomend[^ ]+|pidió|pediste|extensión|felicit[^ ]+|páse[^ ]*|quién)',
  ],
  [
    '(presentaré|presento|llevaré|leeré|publicaré|contaré|mostraré|colgaré|expondré) (su|tu|el|este) (silencio|negativa|desinterés|caso|respuesta) ~2 (ante|a|al|en|por)|(plantarme|plantarse|me planto|presentarme|levantarme|tomar el micrófono|pido la palabra|pedir la palabra) ~3 (en|de) (la|el|su) (asamblea|rendición|junta|reunión|pleno|consejo)',
    'si (quiere|le|te)',
  ],
  [
    '(llame a capítulo|llamen a capítulo|pida explicaciones|pidan explicaciones|tire de las orejas|jale las orejas|pida cuentas|pidan cuentas)',
    'cliente[s]? (le|les) pid',
  ],
  // I am here, and I stay.
  [
    '(estoy|me quedo|me quedé|sigo|espero|esperaré|estaré|me siento|me instalo|me instalé|sentad[oa]|parad[oa]|estacionad[oa]|aparcad[oa]|vivo|desde|me tiene|me tenés) ~6 ({place}) && ({stays})',
    'si (le|te|quiere|prefiere)|por si|{own}|(le|te) escribo|disponible|atiend|oficina',
  ],
  // What befell others.
  [
    'hay (dos|tres) (clases|tipos|especies|maneras) de ~2 ,? ?,? ?..2 (los|las|quienes) (que )?..12 (y |, )(los|las|quienes)? ?(que )?..8 ({fell}|prensa|periódico|lament[^ ]*|arrepient[^ ]*|tarde|perder?|lloran|explicar)',
  ],
  [
    '(qué|cómo) (se )?(le|les|lo) (va|vas|van|piensa|piensas) (usted |vos |tú )?a (decir|explicar|contar|contestar) ~3 (a|al) ..5 (cuando|si|el día)|(cuando|el día que) ..4 (vengan|lleguen|empiecen|llegue|venga|pregunten) ~2 (las preguntas|los (abogados|peritos|inspectores)|la (prensa|auditoría|inspección)|por qué) ..8 (su|tu) (nombre|firma|cara|silla)',
    '{own}|clientes que',
  ],
])
