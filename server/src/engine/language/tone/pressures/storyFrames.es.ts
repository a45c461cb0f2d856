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
  evidence:
    'fotos?|carta|denuncia|informe|escrito|reseña|nota de prensa|grabación|video|publicación|reporte|expediente|capturas?|queja|acta|post',
  place:
    'enfrente|abajo|afuera|frente a|banca|banco de la plaza|cafetería|café|cafecito|caseta|recepción|portería|esquina|puerta|coche|carro|auto|camioneta|vereda|banqueta|parque|bar|sala de espera|estacionamiento|garita|vestíbulo|lobby',
  stays:
    'hasta que (usted |me |nos |vos )*(baj|salg|lleg|contest|conteste|atiend|recib|abr|dig|suba)[^ ]*|pedí para (largo|rato)|(termo|mate|café) ~1 (llen[oa]|listo|grande)|(almuerzo|comida|yerba|cena|merienda|sándwiches|galletas|tortas|lonche) para (rato|largo|todo|toda|dos|tres|varios|#)|almohada|cobija|frazada|saco de dormir|no (tengo|hay|llevo|me corre) (ninguna )?(prisa|apuro)|toda la (tarde|mañana|noche|semana)|todo el (día|tiempo)|(cierra|cierran) (recién )?(cuando|hasta que)|me guarda silla|me guardan (silla|lugar)|(veo|se ve|vigilo|controlo) (su|tu) (ventana|coche|puerta|luz|auto|carro|despacho|oficina)|los días que|libro (gordo|largo)',
  nick: 'chicle|garrapata|lapa|sabueso|perro de presa|bulldog|pitbull|sanguijuela|pegamento|ladilla|cobrador|gotera|sarna|ventosa|abrojo|estampilla|tábano|abejorro|martillo|grillo|resfriado|hipoteca|velcro|tatuaje|terrier|mastín|pesadilla|sombra',
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
    '(su|tu) (firma|nombre|apellido|logo|iniciales) (ya )?(tiene|tienen|lleva|ocupa|estrena|espera) ~2 (renglón|lugar|sitio|hueco|línea|espacio|silla|puesto|marco|placa)|(lleva|llevan|trae|traen) (la etiqueta|el nombre|el logo|el apellido|la placa) (de (su|tu)|con (su|tu))',
    '{own}',
  ],
  [
    '(con|lleva|llevan|trae|traen|va|van) (lo|la|el|los|las) (suy[oa]s?|tuy[oa]s?|vuestr[oa]s?|de (usted|ustedes|vos)) ~2 (arriba|a bordo|cargad[oa]s?|encima|adentro|dentro|amarrad[oa]s?|empacad[oa]s?)',
    '{own}',
  ],
  [
    '(el|la|los|las|mi|mis|un|nuestr[oa]) ({worker}) ~2 (ya )?(sabe|saben|tiene|tienen|quedó avisad[oa]|está avisad[oa]|están avisad[oa]s|está al tanto|anotó|apuntó|agendó) ~2 (que|la|el|su|tu|dónde|a qué|anotad[oa]|apuntad[oa]) & ({day}) & (su|tu|le|te|se la|se lo)',
    '{own}|(su|tu) ({worker})|paso|estacion',
  ],
  [
    '(el|la|los|las|mi|mis|un) ({worker}) (ya )(mezcló|mezclaron|cortó|cortaron|midió|cargó|cargaron|preparó|prepararon|compró|pidió|pidieron|encargó|despejó|armó|armaron|fabricó|cosió|soldó|dibujó|imprimió|separó|reservó|afiló) ~3 (el|la|los|las|para) ~4 (su|tu|vuestr[oa]|usted|ustedes|vos)(?= ) && ((empieza|arranca|llega|va|van|sale|entra|cae|pasa|estrena|se (lo|la|los|las)) ..3 ({day})|solo falta|nada más falta)',
    '{own}|(su|tu) ({worker})',
  ],
  [
    '(dij|avis|promet|cont|anunci|jur)[^ ]* ~4 (muchachos|equipo|cuadrilla|gente|jefe|jefa|oficina|chicos|fábrica|taller|socio|socia|familia) ~1 que ..8 (es|va a ser|será|sería|son) (el|la|lo|los|las) (suy|tuy|vuestr)[oa]s?|(próxim|siguiente)[^ ]* ~5 que (hacemos|instalamos|pintamos|montamos|adoquinamos|techamos|armamos|equipamos|vestimos) (es|será|va a ser) (el|la) (suy|tuy|vuestr)[oa]',
    '{own}',
  ],
  [
    '(brindamos|brindé|descorchamos|celebramos|festejamos|sonó la campana|tocamos la campana|hubo (torta|asado|champán|brindis)|(champán|cava|champaña|sidra|espumante|vino|pastel|torta) ~3 (está|espera|se enfría|en (la|el))) ~5 (por (usted|ustedes|ti|vos|su|tu|la)|nevera|refrigerador|heladera|enfriando|venta|contrato)',
    '{own}|aniversario|premio|cumple|(su|tu) (cocina|bar|restaurante|bodega)',
  ],
  [
    '(usted|ustedes|tú|vos|a usted) (solo|sólo|nomás|únicamente|nada más) ~1 (tiene|tienes|tenés|tienen|falta|ponga|pone|queda|le toca|toca) ~1 (que )?(cortar la|firmar|estampar|aparecer|asistir|poner(me)? la (firma|cara|fecha|hora|mesa)|la (firma|fecha|mesa|cara)|decir dónde|recibir(l[oa]s?)?|llegar con|abrir (la puerta|el portón))',
    '{own}',
  ],
  // Two choices, and no is none of them.
  [
    '(le|te|les|os) (guardo|aparté|guardé|tengo|reservo|reservé|separé|dejo|dejé|puedo dar) ..4 ({slot}) ..5 (o|y) ~4 ({slot}) && (usted (dirá|elige|escoge|decide|manda)|(tú|vos) (dirás|eliges|elegís|decides|decís)|cuál|cuáles|escoja|elija|elige|escoge|elegí|quédese|quedate|quédate)',
    '{notForced}|{own}',
  ],
  [
    '(tengo|tenemos|hay|queda|quedan) ~3 ({slot}) ~2 o ~2 ({slot}) ..6 (usted (dirá|elige|escoge|decide|manda)|(tú|vos) (dirás|eliges|elegís|decides)|cuál|elija|elige|escoja|escoge|elegí)',
    '{notForced}|{own}',
  ],
  [
    '(a|para|el|por) ~1 ({slot}) o (a|para|el|por)? ?(la |las |el )?({slot}) ~2 (le|te|les) (cae|caen|llega|va|mando|paso|instalo|entrego|llevo|visita|recibe) ',
    '{notForced}|{own}',
  ],
  [
    'qué (prefiere|prefieres|preferís|quiere|quieres|querés) que (le|te|les|os) (mande|instale|lleve|facture|entregue|monte|pinte|aparte|cargue|ponga)[^ ]* ..4 o ',
    '{notForced}|{own}|informe|plano',
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
  [
    '(estrech[óa][^ ]*|apret[óa][^ ]*|me dio|me diste|nos dimos|apretón de|choc(ó|amos|aste)) ~1 (la |de )?(mano|manos|palabra|cinco) && ((vale|equivale|cuenta|pesa|es|son) ~3 (contrato|ley|firma|sagrad|compromiso|escritura|papel|sí)|contrato|más que)',
    '{own}',
  ],
  [
    'en (mi|esta|nuestra|la) (tierra|pueblo|casa|barrio|rubro|familia|oficio|gremio|provincia|negocio|empresa) ~3 (quien|el que|la que|eso|la palabra|un apretón|decir|un «?quizá|ese silencio|un lo vemos) ..7 (compró|es un sí|firm|ya es|ya está|compromiso|contrato|trato hecho|vale (un|por)|se llama (sí|contrato)|aceptó)[^ ]*',
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
    '({meets}) ..6 ({above}|{watchers}) && ({hint})',
    '(me dio|me mandó|me pasó|me recomend[^ ]+|recomend[^ ]+|pidió|pediste|extensión|felicit[^ ]+|páse[^ ]*|quién)',
  ],
  [
    '({above}|{watchers}) ~6 (me |ya me |nos )+(ha |han )?(pregunta|preguntan|preguntado|preguntó|preguntaron) && (yo ,? ?(por ahora |de momento )*(,? ?call|he callado|mir)|hasta (hoy|ahora)|de momento|por ahora|perjudicar|para otro lado|no sé qué (decir|contest)|le he dicho que no sé)',
    '(me dio|páse[^ ]*|felicit[^ ]+)',
  ],
  [
    '(prefiero|preferiría|mejor|prefería) ~2 (cont|dec|habl|trat|arregl|resolv|avis|coment)[^ ]* ~3 (usted|ti|vos|ustedes) ..2 que ~2 (a|al|con|ante) ~2 ({above}|{watchers})',
    'páse[^ ]*|quién lleva',
  ],
  [
    'no (me gustaría|quisiera|querría|quiero|desearía|nos gustaría|convendría|conviene|vaya a ser) ~1 que ..6 (oídos (de|del)|se (entere|enterara|enteren|sepa|supiera|corra la voz|comente)|supieran?|trascend[^ ]*|salga a la luz|saliera a la luz|llegara? a (la|el|los|su|tu))',
    '(se la comiera|piense|molest)[^ ]*',
  ],
  [
    '(a|al) (su|tu|la|el|los|las|vuestr[oa])? ?~1 ({above}|{watchers}) (le|les) (interesaría|interesará|gustaría|encantaría|sorprendería|extrañaría|llamaría la atención|dolería|daría curiosidad) ~1 (saber|ver|conocer|leer|oír|enterarse|escuchar|que|mucho)',
    'páse[^ ]*|si (quiere|le)',
  ],
  [
    '(mi|la|una|un|las|el|los) ~1 ({evidence}) ..5 (guardad[oa]s?|escrit[oa]s?|list[oa]s?|redactad[oa]s?|en el (cajón|celular|móvil|sobre)|en borrador|preparad[oa]s?|grabad[oa]s?|a un clic|en mi (poder|teléfono)) && ((de|depende de) (usted|ti|vos) (depende)?|usted (decide|dirá|verá|sabrá)|no salg|falta (el |la |solo )?(sobre|sello|enviar|darle|botón|fecha|estampilla)|no (quisiera|querría) (mandar|publicar|tener que)|preferiría no|si para el|antes de)',
    'si (quiere|le|te|gusta)|{own}',
  ],
  [
    '(presentaré|presento|llevaré|leeré|publicaré|contaré|mostraré|colgaré|expondré) (su|tu|el|este) (silencio|negativa|desinterés|caso|respuesta) ~2 (ante|a|al|en|por)|(plantarme|plantarse|me planto|presentarme|levantarme|tomar el micrófono|pido la palabra|pedir la palabra) ~3 (en|de) (la|el|su) (asamblea|rendición|junta|reunión|pleno|consejo)',
    'si (quiere|le|te)',
  ],
  [
    '(llame a capítulo|llamen a capítulo|pida explicaciones|pidan explicaciones|tire de las orejas|jale las orejas|pida cuentas|pidan cuentas)',
    'cliente[s]? (le|les) pid',
  ],
  [
    '(vecinos|compañeros|colegas|clientes|padres|empleados|cuadra|barrio|gremio|pueblo|gente) ~5 (van a|iban a|irán a|se pondrán a|empezar[^ ]* a|pueden|hablan|comentan) ~3 (comentar|hablar|murmurar|decir|hablen|hablaran|preguntar)[^ ]* ~4 (que (usted|tú|vos|a usted|le|se)|de (esto|usted|ti|vos)|ya sabe|ya se sabe|también de)',
    '{own}|reseñ',
  ],
  // I am here, and I stay.
  [
    '(estoy|me quedo|me quedé|sigo|espero|esperaré|estaré|me siento|me instalo|me instalé|sentad[oa]|parad[oa]|estacionad[oa]|aparcad[oa]|vivo|desde|me tiene|me tenés) ~6 ({place}) && ({stays})',
    'si (le|te|quiere|prefiere)|por si|{own}|(le|te) escribo|disponible|atiend|oficina',
  ],
  [
    '(caseta|recepción|portería|vigilante|guardia|portero|recepcionista|garita) ~4 (me |ya me )+(guarda|guardan|reserva|aparta|aparta|tiene|da|ofrece|sirve|trae|prepara) ~2 (silla|sillón|lugar|rincón|taza|café|mate|cobija)',
    '{own}|gracias',
  ],
  [
    '(me|nos) (dicen|llaman|dice|llama|apodan|apodaron|pusieron|puso|conocen como|conocen por|bautizaron) ~4 ({nick})|(mi apodo|mi sobrenombre|mi mote) ~3 ({nick})|(soy|somos|salí) (como )?(un |una |el |la |de los |peor que (un|una|el|la) )(de )?({nick})s?(?= )',
    'sombra de|{own}',
  ],
  [
    '(se (me|nos) quita|se (me|nos) saca|me quita|me quitas|quitarse|quitarme|deshacerse|librarse) (a mí |de )?(de )?(encima|mí|nosotros|mi voz)|(conteste|contestes|atienda|responda|firme|acepte) cuando se (canse|harte|aburra|rinda)|(nos vamos a|vamos a) (hacer|poner) viej[oa]s|envejecer(emos)? ~1 juntos',
    'polvo|humedad|{own}',
  ],
  // What befell others.
  [
    '({person}) ..8 (tampoco|no) (me )?(quiso|quisieron|hizo caso|escuchó|contestó|atendió|creyó|firmó|aceptó|devolvió|hicieron caso|contestaron) && (hoy|ahora|ya|luego|después|a los|al mes|el local|en) ..5 ({fell})',
    '(su|tus|sus) (clientes|huéspedes)|el teléfono',
  ],
  [
    '(pregúntele|pregúntale|preguntale|pregunte|preguntá|pregúntenle) (a|al) ..8 (qué se siente|cómo (le fue|terminó|acabó|le va)|por no|lo que (le )?(costó|pasó))',
    '(compr|contrat|trabaj|probó|usa|client)[^ ]*',
  ],
  [
    'hay (dos|tres) (clases|tipos|especies|maneras) de ~2 ,? ?,? ?..2 (los|las|quienes) (que )?..12 (y |, )(los|las|quienes)? ?(que )?..8 ({fell}|prensa|periódico|lament[^ ]*|arrepient[^ ]*|tarde|perder?|lloran|explicar)',
  ],
  [
    '(un|una|el|la|ningún|ninguna) ({person}) que no (contesta|atiende|escucha|devuelve|responde|se (asegura|protege|moderniza)) ..5 (dura poco|no dura|pierde|termina|acaba|se queda|tiene los días|está acabad[oa]|es un peligro)',
  ],
  [
    '(qué|cómo) (se )?(le|les|lo) (va|vas|van|piensa|piensas) (usted |vos |tú )?a (decir|explicar|contar|contestar) ~3 (a|al) ..5 (cuando|si|el día)|(cuando|el día que) ..4 (vengan|lleguen|empiecen|llegue|venga|pregunten) ~2 (las preguntas|los (abogados|peritos|inspectores)|la (prensa|auditoría|inspección)|por qué) ..8 (su|tu) (nombre|firma|cara|silla)',
    '{own}|clientes que',
  ],
  [
    '(yo que (usted|tú|vos|ustedes)|si yo fuera (usted|tú|vos)) ,? ?~1 (no (dorm|esper|estar|lo dejar|me (quedar|arriesg))|estaría (preocup|asust|temblando)|me (preocup|asust|cuidar)|(firm|llam|contest|acept)(aría|ería))[^ ]*',
    'correo|gratis|revisar',
  ],
])
