import type { EffortPatterns } from './efforts.ts'

const read = (pattern: string): RegExp => new RegExp(` (?:${pattern.replaceAll('~', '(?:[^ |]+ ){0,4}')})(?= )`, 'u')

const long = '(?:veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|noventa|20|25|30|40|45|50|60|90)(?: y cinco)?'
const visit =
  '(?:visit[^ |]+|(?:pasar|pasarme|pasarnos|acercarme|acercarnos) a [^ |]+|pasar por (?:su|tu|vuestr[oa])|ir a (?:ver|visitar)[^ |]*|reunir(?:me|nos)|sentar(?:me|nos)|acercar(?:me|nos)|conocer(?:lo|la|le|te|los)|recibir(?:me|nos)|invitar[^ |]*|entrevistar[^ |]*|mostrar(?:le|te|les)lo en persona)'
const papers =
  '(?:facturas?|recibos?|pólizas?|contratos?|estados|nóminas?|listados?|balances?|tickets?|planos|claves|documentos|papeles|escrituras?|cartolas?|encuestas|fichas|medidas|cédula|identificación|credenciales?|contraseñas?|tarjeta|declaración|declaraciones|registros|fotos de)'

/** Spanish. */
export const effortPatterns: EffortPatterns = {
  events: [
    read(`(?:unos |solo |de )?${long} (?:minutos|minutitos|minuticos|min)`),
    read(
      '(?:una hora|media hora|una horita|media horita|un par de horas|dos horas|tres horas|horas? larga|una mañana|una tarde|una jornada|dos jornadas|medio día|toda la mañana|toda la tarde)(?! antes| después| más| de (?:espera|retraso|parada)| cada)',
    ),
    read(
      '(?:una|nuestra|un|nuestro) (?:(?:breve|pequeña|corta|rápida|primera|nueva|gran|visita|reunión) )?(?:demo|demostración|presentación|auditoría|prueba piloto|piloto|periodo de prueba|entrevista|inspección|asesoría|consulta gratuita|webinar|taller|capacitación|recorrido|degustación|reunión|junta|cita|visita)(?! (?:de (?:vecinos|propietarios|la comunidad|accionistas|sanidad|inspección)|médica|técnica))',
    ),
    read(
      '(?<! (?:antes|después|luego|hora) (?:del?|de la) )(?:almorzar|comer|cenar|desayunar|desayuno(?! está| incluido)|almuerzo|comida|cena|un café|un cafecito|unas cervezas|unas cañas|un asado|una copa)',
    ),
    read('(?:en persona|cara a cara|presencial|presencialmente|frente a frente|mirándo[^ |]+ a la cara)'),
    read(
      '(?<! (?:a|en|de|cuando|tras|como) )(?:un|una|otro|algún|tomarnos un|nos tomamos un|nos tomamos una) (?:almuerzo|desayuno|cafecito|tinto|cerveza|café|ronda|asado|comida|cata|cena)(?: [^ |]+){0,8} (?:y|se habla|en su|en tu|el (?:lunes|martes|miércoles|jueves|viernes)|privada|de por medio)',
    ),
    read(
      '(?:webinar|congreso|simposio|rueda de negocios|seminario|foro|expo)(?: [^ |]+){0,8} (?:dos días|tres días|el día entero|hora y media|vuelo|traslado|hotel|mesa|butaca|de nueve|horas)',
    ),
    read(
      '(?:durante|por) (?:un mes|una semana|el trimestre|el semestre|todo el semestre|treinta días|noventa días|una jornada entera|un fin de semana|quince días)',
    ),
    read(
      '(?:entrevistar|entrevisto|entrevistemos|capacitar|auditar|auditoría de todo|diagnóstico (?:completo|en profundidad)|levantamiento)(?! de incendios)(?: [^ |]+)?',
    ),
    read(
      '(?<! (?:a|en|en una|cada|por) )(?:tres cuartos de hora|media jornada|media mañana|medio día|hora y media|hora y cuarto|una mañana entera|una horita|un día entero|una jornada entera|el sábado completo|dos días con)(?! (?:antes|después|de (?:retraso|espera|parada)))',
    ),
    read(
      '(?:despej(?!ando)[^ |]+|desalojar|desocup(?!ando)[^ |]+|vaciar|vacíe|parar|pare usted|adelantara el cierre) (?:el|la|los|las|del|un) (?:almacén|andén|comedor|patio|bodega|local|sala|rincón|silos?|depósito|nave|muelle|cochera|estacionamiento|secadero|línea|cocina|taller|galpón|espacio|pasillo)',
    ),
  ],
  wishes:
    / (?:gustaría|encantaría|quisiera|quiero|quería|queremos|querría|necesito|necesitamos|permítame|permíteme|déjeme|déjame|puedo|podría|podríamos|podemos|agend(?:ar|emos|e|o|amos|arle|arte)|coordin(?:ar|emos|amos)|programar|programemos|concertar|reservar|dedi(?:que|ca|car)(?:me|nos)|dedíqu[^ |]+|regal[^ |]+|conced[^ |]+|concéd[^ |]+|apart[^ |]+|presentar(?:le|te|les|nos|me)|prést[^ |]+|deme|dame|denme|dé|des|me da|me das|pedir(?:le|te)|pido|robar(?:le|te)|quitar(?:le|te)|tendría|tendrías|(?<= si | usted | tú | ustedes )(?:tiene|tienes|tienen)|invit[^ |]+|inscríb[^ |]+|regístr[^ |]+|asista|acompáñ[^ |]+|vamos a|vayamos|armemos|hagamos|juntémonos|veámonos|quedemos|lo suyo|explico|cuento|cuenta|muestro|te espero|lo espero|la espero|los esperamos|lo esperamos|espero|venga|vengan|vinier[^ |]+|conversamos|platicamos|nos juntamos|le parece|te parece|solo le pido|sería) /,
  tasks: [
    read(
      '(?:junt(?:e|emos|en|á|ar|arnos|émonos)|reun(?:a|amos|an|í|ir|irnos|ámonos)|convoqu(?:e|emos|en)|convoc(?:á|ar)) (?:a )?tod[oa]s? (?:el |la |los |las |su |tu |sus |tus |vuestro )*(?:equipo|gente|personal|directiv[oa]s?|jefes|socios|consejo|comité)',
    ),
    read(
      '(?:reg[áa]l[ea]|d[eé]|da|dame|concéd[ae])(?:me|nos) (?:unos )?(?:cuarenta|cincuenta|sesenta|noventa) minut[^ |]+',
    ),
    // Somebody has to be there.
    read(
      '(?:necesitamos|necesito|hace falta|haría falta|hará falta) que (?:usted |tú |vos )?(?:estés|esté|estén|estéis) (?:usted |ustedes )?(?:para|ahí|allí|allá|acá|aquí|en|presentes?|con)',
    ),
    // Three things to send at once.
    read(
      '(?:mánde[mn]\\S+|mánda[mn]\\S+|envíe[mn]\\S+|envía[mn]\\S+|páse[mn]\\S+|pása[mn]\\S+|tráiga[mn]\\S+|tráe[mn]\\S+|mandame|enviame|pasame|traeme) (?:el|la|los|las|sus?|tus?|una?) [^|]+ \\| (?:el|la|los|las|sus?|tus?|una?) [^|]+ (?:\\| )?y (?:el|la|los|las|sus?|tus?|una?) [^ |]+',
    ),
    read(
      `(?:reunión|cita|visita|sesión|llamada|videollamada|demo|demostración|presentación) de (?:unos |unas |como |solo )?(?:media hora|una hora|dos horas|${long})`,
    ),
    read(
      `(?:gustaría|encantaría|quisiera|quiero|quería|queremos|querría|permítame|permíteme|déjeme|déjame|puedo|podría|podríamos|interesaría|para|con gusto) (?:[^ |]+ )?${visit}`,
    ),
    read(
      '(?:con gusto |encantado |el (?:lunes|martes|miércoles|jueves|viernes) )?paso a (?:visitar|ver(?=l|te|os)|presentar|mostrar|conocer)[^ |]*',
    ),
    read(
      `(?:(?<= \\| | y | que | nos | me | tú | usted )(?:junte|junta|mande|manda|prepare|prepara|traiga|traigan|trae|traes|saque|tenga|ten|tengan|comparta|suba|aliste)|reúne|reúna|reuna|reúneme|mándeme|mándame|envíeme|envíame|páseme|pásame|tráigame|tráeme|traeme|os trajerais|trajerais|trajera|trajeras|prepáreme|sáqueme|téngame|présteme|préstame|facilíteme)(?:me|nos)? (?:[^ |]+ )?(?:sus|tus|las|los|la|su|tu|el|una copia de|vuestr[oa]s) (?:[^ |]+ ){0,4}${papers}`,
    ),
    read('con (?:[^ |]+ ){1,4}y (?:[^ |]+ ){1,4}a (?:la )?mano'),
    read(
      '(?:llene|llena|rellene|rellena|complete|completa|diligencie|diligencia|llenar|rellenar|completar) (?:un|el|la|una|nuestro) (?:formulario|cuestionario|encuesta|formato|solicitud|ficha)',
    ),
    read(
      '(?:firme|firma|firmar|firmarme|fírmeme|aliste) (?:el|la|nuestro|este|esta) (?:contrato|acuerdo|convenio|propuesta|orden|firma)',
    ),
    read(
      '(?:asista|asistir|inscríbase|inscríbete|regístrese|regístrate|conéctese|conéctate|acompáñenos|acompáñanos|que (?:usted |ustedes )?(?:venga|vengas|vengan|viniera|vinieras|vinierais|vinieran)) (?:[^ |]+ ){0,3}(?:a|al|en|una) (?:[^ |]+)',
    ),
    read(
      '(?:con(?= tod)|reunir a|convocar a|juntar a|traer a|siente a|siénteme a|me siente a|traiga a|sentamos con) (?:todo su|toda su|todo tu|toda tu|todos sus|todos tus|todo el|toda la|su|tu|sus|tus) (?:[^ |]+ )?(?:equipo|directiva|directivos|personal|junta|socios|gerentes|jefes|comité|esposa|esposo|señora|marido|adscriptas|balanceros|encargados)',
    ),
    read('(?:me|nos) (?:siente|sienta|reúne|reúna|junta|junte) a (?:los|las|sus|tus|todos|su)'),
    read('(?:préstame|présteme|preste) (?:[^ |]+ ){0,4}(?:encargado|equipo|jefes|gente|personal|jornadas|claves)'),
    read(
      '(?:despeje|despeja|despejar|desocupe|desocupa|vacíe|vacía|pare|haga|hágame|háganos|hazme|haceme) (?:me )?(?:un|el|la|una|los|las|su|tu) (?:espacio|hueco|lugar|pared|estante|andén|cochera|patio|tarde|mañana|agenda|tolva|línea)',
    ),
    read(
      '(?<!hasta que )(?:recibirme|recibirnos|me reciba|me recibas|nos reciba|nos recibas|recíbame|recíbeme|me lo espera|me espera en|lo espera en)',
    ),
    read(
      '(?:que|asegúrese de que|procure que) (?:haya|esté|estén) (?:alguien|usted|ustedes) ~(?:llaves|en casa|en el local|para abrir|presente|ahí)',
    ),
    read('(?:le|me|nos) abren? ~(?:puerta|portón|dejan? (?:pasar|sentarse|entrar))'),
    read('para que (?:los|las|lo|la) (?:entreviste|pruebe|reciba|conozca)[^ |]*'),
    // The caller plays host: a meal, a tour, a seat at an event.
    read(
      '(?:véngase|vengase|vente|venite|pásese|pasese|pásate|pasate|péguese|pégate|dese|date|acérquese|acércate|anímese a pasar|se anima a pasarse)(?: [^ |]+){0,3} (?:al|a la|por la|por el|por nuestro|por nuestra|a nuestro|a nuestra|una vuelta por)',
    ),
    read(
      '(?:le|te|les|os) (?:reservo|guardo|guardé|aparté|reservamos|guardamos|aparto|reservé) (?:una |un |su |tu )?(?:[^ |]+ )?(?:silla|butaca|mesa|asiento|hotel|(?:lugar|cupo|puesto|plaza) (?:en|para|al|a))',
    ),
    read(
      '(?:te|le|los|lo|la|les) esper(?:o|amos) (?:en|el) (?:el|la|nuestro|nuestra)? ?(?:seminario|taller|congreso|feria|stand|evento|desayuno|showroom|planta|charla|jornada)',
    ),
    read(
      '(?:acompáñanos|acompañanos|acompáñenos|apúntese|apúntate|apuntate|inscribite|anotate|súmese|súmate|sumate) (?:a|al|en)',
    ),
    read('(?:almorzamos|almorcemos|cenáramos|cenemos|desayunamos|comamos|comemos juntos)'),
    // A trial the listener has to run.
    read(
      '(?:prueb[ae][^ |]*|probarl[oa]s?|probándol[oa]s?|probar|probaran|prueben|úsel[oa]|úsal[oa]|usar|use|cámbiese|cámbiate|instalar|instale|lo usa|la usa|anote|anoten|carguen)(?: [^ |]+){0,6} (?:un mes|dos meses|tres meses|quince días|veintiún días|treinta días|noventa días|dos semanas|seis semanas|una semana|hasta fin de|semestre|trimestre|un mes entero)',
    ),
    read(
      '(?:un mes|dos meses|una semana|quince días|treinta días|dos semanas) (?:probándol[oa]|de prueba|a prueba|con ella|con él|en sus|en dos)',
    ),
    read(
      '(?:prueba|piloto|prueba piloto|aula piloto)(?: [^ |]+){0,4} (?:de (?:quince|treinta|sesenta|noventa|veintiún|seis|dos|cuatro|#) (?:días|semanas|meses)|durante|en dos|en tres|en el pabellón|en (?:sus|tus)|se la vuelvo)',
    ),
    // The listener's people, gathered, interviewed or lent.
    read(
      '(?:reúna|reúne|reuna|reuní|convoque|convoca|convocá|junte|juntar|juntara|reunir|forme|siente|sentemos) (?:[^ |]+ )?(?:a )?(?:los|las|al|sus|tus|su|tu|un|a los|a sus|a tus)(?: [^ |]+){0,2} ?(?:comité|encargados|capataces|coordinadores|directorio|socios|jefes|vendedores|equipo|gente|consejo|dueños|gerentes)',
    ),
    read(
      'con (?:su|tu|el|la|sus|tus) (?:gente|jefe|jefa|contador|contadora|encargado|socio|ingeniero|profes|maestras|personal|equipo|director|técnicos?)(?: [^ |]+){0,4} (?:presente|sentad[oa]s?|en la misma|a bordo|y nuestras|y el encargado)',
    ),
    read(
      '(?:que|conviene que|la idea es que)(?: [^ |]+)? (?:su|tu|sus|tus|los|las|cada)(?: [^ |]+){1,4} (?:tome el curso|dediquen|anote|anoten|carguen|prepare|estén presentes|evalúen|vacíen|asistan)',
    ),
    read(
      '(?:nos|me) (?:cediese|ceda|cedan|deje entrar|deja entrar|dejen auditar|dejan un|abriría las puertas|tiene que abrir|facilitase acceso|facilite acceso|acompañe|asigne fecha|reserve la|reserva la|enseñara|enseñe los)',
    ),
    // Half a day, three quarters of an hour.
    read(
      '(?:regálenos|regálame|resérveme|resérvenos|aparte usted|aparte|busque usted|tómese|dedíqueme|ocuparía|le cabría|necesitaríamos disponer|necesitaría|bastaría con|calcule)(?: [^ |]+){0,3} (?:una mañana|la mañana|la tarde|una tarde|una hora|media hora|un hueco|una sala|un par de horas|media mañana)',
    ),
    read(
      '(?:media hora|una hora|veinte minutos|cuarenta minut[^ |]+|treinta minutos) (?:conmigo|por videollamada|con tu|con su|con usted|suyos|en la cocina)',
    ),
    // A visit by the caller.
    read(
      '(?:caer por|ir a conocer[^ |]*|ir a que nos|sentarme con|acercarme con|acercarnos|nos acercáramos|me acercaría a|pasar por su|pasar por tu|le pase a ver|paso a ver|vernos en persona|nos viéramos|lo vemos en persona|exposición ante|recorrida por|recorremos (?:la|el)|una visita de nuestros)(?: [^ |]+)?',
    ),
    // Papers: asked for in other words.
    read(
      `(?:hará[n]? falta|harían falta|haría falta|me harían falta|hay que mandar|le pediría|te pido|pediría|ocupo|necesitaría|necesitaríamos|recopilar|búsqueme|búscame|sáqueme|sácame|escanear|escaneara|escanea|tenerme preparad[oa]s|entréguenos|entregarnos|de tarea|para empezar)(?: [^ |]+){0,8} (?:${papers}|actas?|poder|comprobante|histórico|importes|partes|altas|libros|guías|planillas|copia|firmas?|relación|datos|croquis|listado|llaves?|inspección)`,
    ),
    read('con (?:las|los) últim[oa]s [^ |]+ (?:planillas|facturas|nóminas|recibos|guías)(?: [^ |]+){0,6}'),
    read(
      '(?:leyera|leyese|leer|lea|échele un ojo|mire)(?: [^ |]+){0,3} (?:setenta|noventa|cien|ochenta|cincuenta|sesenta) páginas|(?:cien|ciento|sesenta|ochenta|cuarenta)(?: [^ |]+)? preguntas|con el contrato y márqu[^ |]+',
    ),
    // The premises, emptied, stopped or opened.
    read(
      '(?:portones abiertos|descargue la aplicación|bajen la aplicación|registre a sus|me grabes|saque usted las fotos|numérelas|mide las ventanas)',
    ),
  ],
  errand:
    /(?:^ |\| | y | luego | después )(?:luego |después |por favor )*(?:llame|llama|llamá|mande|manda|mandá|envíe|envía|traiga|trae|llene|llena|firme|firma|entre a|entra a|entrá a|visite|visita|mire el|vea el|regístrese|regístrate|descargue|descarga|reserve|reserva|responda|responde|complete|completa|pague|paga|junte|junta|reúna|reúne|mida|mide|apunte|anote|pare|me siente|tenga)(?= )/gu,
  theirs:
    / (?:esperas?|esperan|esperaron|esperó|retrasos?|demoras?|cola|fila|perdieron|pierden|parada|ahorr[^ |]*|su propia|tu propia|reseña|me pidió|me pediste|nos pidió|pidieron|quedamos|acordamos|no hace falta|sin tener|sin volver a|no hay que|en vez de|en lugar de|nada que|no necesita|unidad de demostración) /,
}
