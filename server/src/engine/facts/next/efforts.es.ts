import type { EffortPatterns } from './efforts.ts'

const read = (pattern: string): RegExp => new RegExp(` ${pattern.replaceAll('~', '(?:[^ |]+ ){0,4}')}(?= )`, 'u')

const long = '(?:veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|noventa|20|25|30|40|45|50|60|90)(?: y cinco)?'
const visit =
  '(?:visit[^ |]+|pasar a [^ |]+|pasar por (?:su|tu|vuestr[oa])|ir a (?:ver|visitar)[^ |]*|reunir(?:me|nos)|sentar(?:me|nos)|acercar(?:me|nos)|conocer(?:lo|la|le|te|los)|recibir(?:me|nos)|invitar[^ |]*|entrevistar[^ |]*|mostrar(?:le|te|les)lo en persona)'
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
      '(?:almorzar|comer|cenar|desayunar|desayuno|almuerzo|comida|cena|un café|un cafecito|unas cervezas|unas cañas|un asado|una copa)',
    ),
    read('(?:en persona|cara a cara|presencial|presencialmente|frente a frente|mirándo[^ |]+ a la cara)'),
  ],
  wishes:
    / (?:gustaría|encantaría|quisiera|quiero|quería|queremos|querría|necesito|necesitamos|permítame|permíteme|déjeme|déjame|puedo|podría|podríamos|podemos|agend(?:ar|emos|e|o|amos|arle|arte)|coordin(?:ar|emos|amos)|programar|programemos|concertar|reservar|dedi(?:que|ca|car)(?:me|nos)|dedíqu[^ |]+|regal[^ |]+|conced[^ |]+|concéd[^ |]+|apart[^ |]+|presentar(?:le|te|les|nos|me)|prést[^ |]+|deme|dame|denme|dé|des|me da|me das|pedir(?:le|te)|pido|robar(?:le|te)|quitar(?:le|te)|tendría|tendrías|tiene|tienes|invit[^ |]+|inscríb[^ |]+|regístr[^ |]+|asista|acompáñ[^ |]+|vamos a|vayamos|armemos|hagamos|juntémonos|veámonos|quedemos|lo suyo|explico|cuento|cuenta|muestro|te espero|lo espero|la espero|los esperamos|lo esperamos|espero|venga|vengan|vinier[^ |]+|conversamos|platicamos|nos juntamos|le parece|te parece|solo le pido|sería) /,
  tasks: [
    read(
      `(?:reunión|cita|visita|sesión|llamada|videollamada|demo|demostración|presentación) de (?:unos |unas |como |solo )?(?:media hora|una hora|dos horas|${long})`,
    ),
    read(
      `(?:gustaría|encantaría|quisiera|quiero|quería|queremos|querría|permítame|permíteme|déjeme|déjame|puedo|podría|podríamos|interesaría|para|con gusto) (?:[^ |]+ )?${visit}`,
    ),
    read(
      '(?:con gusto |encantado |el (?:lunes|martes|miércoles|jueves|viernes) )?paso a (?:visitar|ver|presentar|mostrar|conocer)[^ |]*',
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
      '(?:con|reunir a|convocar a|juntar a|traer a|siente a|siénteme a|me siente a|traiga a|sentamos con) (?:todo su|toda su|todo tu|toda tu|todos sus|todos tus|todo el|toda la|su|tu|sus|tus) (?:[^ |]+ )?(?:equipo|directiva|directivos|personal|junta|socios|gerentes|jefes|comité|esposa|esposo|señora|marido|adscriptas|balanceros|encargados)',
    ),
    read('(?:me|nos) (?:siente|sienta|reúne|reúna|junta|junte) a (?:los|las|sus|tus|todos|su)'),
    read('(?:préstame|présteme|preste) (?:[^ |]+ ){0,4}(?:encargado|equipo|jefes|gente|personal|jornadas|claves)'),
    read(
      '(?:despeje|despeja|despejar|desocupe|desocupa|vacíe|vacía|pare|haga|hágame|háganos|hazme|haceme) (?:me )?(?:un|el|la|una|los|las|su|tu) (?:espacio|hueco|lugar|pared|estante|andén|cochera|patio|tarde|mañana|agenda|tolva|línea)',
    ),
    read(
      '(?:recibirme|recibirnos|me reciba|me recibas|nos reciba|nos recibas|recíbame|recíbeme|me lo espera|me espera en|lo espera en)',
    ),
    read(
      '(?:que|asegúrese de que|procure que) (?:haya|esté|estén) (?:alguien|usted|ustedes) ~(?:llaves|en casa|en el local|para abrir|presente|ahí)',
    ),
    read('(?:le|me|nos) abren? ~(?:puerta|portón|dejan? (?:pasar|sentarse|entrar))'),
    read('para que (?:los|las|lo|la) (?:entreviste|pruebe|reciba|conozca)[^ |]*'),
  ],
  errand:
    /(?:^ |\| | y | luego | después )(?:luego |después |por favor )*(?:llame|llama|llamá|mande|manda|mandá|envíe|envía|traiga|trae|llene|llena|firme|firma|entre a|entra a|entrá a|visite|visita|mire el|vea el|regístrese|regístrate|descargue|descarga|reserve|reserva|responda|responde|complete|completa|pague|paga|junte|junta|reúna|reúne|mida|mide|apunte|anote|pare|me siente|tenga)(?= )/gu,
  theirs:
    / (?:esperas?|esperan|esperaron|esperó|retrasos?|demoras?|cola|fila|perdieron|pierden|parada|ahorr[^ |]*|su propia|tu propia|reseña|me pidió|me pediste|nos pidió|pidieron|quedamos|acordamos|no hace falta|sin tener|no hay que|en vez de|en lugar de|nada que|no necesita|unidad de demostración) /,
}
