import { ofKind } from '../kinds.ts'
import type { Pressure } from './pressure.ts'

/** Who stands above the listener, and could call them to account. */
const above =
  '(jefe|jefa|jefes|jefas|director|directora|directores|dirección|directorio|gerente|gerenta|gerencia|gerentes|dueño|dueña|dueños|superior|superiora|superiores|central|matriz|casa matriz|corporativo|consejo|junta|socio|socia|socios|accionistas|patrón|patrona|patronato|presidente|presidenta|propietario|propietaria|propietarios|alcalde|alcaldesa|concejal|concejala|rector|rectora|decano|decana|supervisor|supervisora|síndico|administrador|asamblea|inversionistas|inversores|federación|sindicato|casero|obispo|obispado|ministerio|comité|mesa directiva)'
/** Who else looks on, and would think the worse of them. */
const watchers =
  '(inspector|inspectora|inspección|inspectores|aseguradora|auditor|auditora|auditores|auditoría|juez|juzgado|fiscal|fiscalía|prensa|periódico|diario|televisión|noticias|padres|papás|mamás|apoderados|familias|familiares|familia|residentes|vecinos|vecinas|clientes|clientas|pacientes|huéspedes|alumnos|competidores|competencia|colegas|compañeros|empleados|trabajadores|esposa|esposo|señora|marido|mujer|padre|madre|hijos|hijas|viuda|abogado|abogada|abogados|regulador|ayuntamiento|gremio|comunidad|socios|feligreses|votantes)'
const anyone = `(${above}|${watchers})`
const condition =
  '(si (para|no|nadie|tampoco|sigue|me veo|en|usted|este|esta|antes)|de (no|mantenerse|seguir|persistir)|en caso contrario|de lo contrario|como (no|desde|nadie|usted no|sigue)|dado que|en vista de|ya que|a falta de|ante (su|la falta|el silencio)|a la (tercera|próxima|siguiente)|la próxima|el próximo|mi próxim~|tendré que|tener que|tengo que|obligad~ a|obligación de|necesidad de|remedio que|alternativa que|salida que)'
const goes =
  '(subo|subiré|elevo|elevaré|elevar|subir|llevo|llevaré|llevar|escribo|escribiré|escribir|hablo|hablaré|hablar|hablarlo|informo|informaré|informar|informarle|dirigirme|dirijo|dirigiré|dirigirnos|acudo|acudiré|acudir|acudimos|recurro|recurriré|recurrir|copiar|copio|copia|llamo|llamaré|llamar|tratarlo|tratar|trataré|mencionar|mencionarlo|mencionárselo|comentar|comentarlo|comentárselo|planteo|plantear|plantearlo|plantearé|escalar|escalo|escalaré|presento|presentaré|notificar|notifico|denunciar|reportar|reporto|contarle|contarlo|cuento|ir|iré|voy|tocar|busco|buscar|pido|pedir|pediré|avisar|avisaré|dejo constancia)'
const worthy =
  '(responsable|serio|seria|bueno|buena|buen|decente|prudente|sensato|sensata|precavido|precavida|profesional|moderno|moderna|inteligente|listo|lista|honesto|honesta|comprometido|comprometida|competente|cabal|consciente|previsor|previsora|digno|digna|verdadero|verdadera|auténtico)'
const person =
  '(director|directora|gerente|dueño|dueña|padre|madre|jefe|jefa|administrador|administradora|encargado|encargada|empresario|empresaria|persona|hombre|mujer|empresa|negocio|profesional|médico|doctor|doctora|patrón|patrona|comerciante|hotelero|hotelera|agricultor|ganadero|rector|rectora|alcalde|alcaldesa|presidente|presidenta|líder|propietario|propietaria|responsable|capataz|constructor|maestro|maestra|colegio|clínica|hotel|restaurante|cocinero|cocinera|chef|casa|tesorero|tesorera|contador|contadora|farmacéutico|veterinario|dentista|abuelo|hijo|hija|jefe de familia|padre de familia|madre de familia)'
const crews =
  '(montadores|técnico|técnicos|instaladora|instalador|instaladores|cuadrilla|camión|camiones|camioneta|furgoneta|furgón|grúa|operarios|muchachos|chicos|mozos|equipo|gente|capataz|conductor|chofer|chófer|repartidor|repartidores|ingenieros|topógrafo|albañiles|pintores|electricistas|mudanza|primer pedido|primera carga|compañera|compañero)'
const papers =
  '(contrato|papeles|pedido|orden|solicitud|convenio|alta|formulario|factura|inscripción|matrícula|póliza|ficha|trámite|documentos|documentación|presupuesto firmado|papeleo)'
const agreed =
  '(pidió|pediste|pidieron|pidieras|quedamos en|acordamos|acordado|solicitó|solicitaste|encargó|encargaste|compró|compraste|confirmó|confirmaste|si (quiere|quieres|gusta|le parece|te parece)|por si|correo|su pedido|tu pedido|ayuntamiento|municipio|municipalidad|audiencia|podría|podrías|puede|puedes|no|según|cartel|web|página|cada|todos los|encuentra~|esperan)'
/** Channels and ways out: a real choice. */
const realChoice =
  '(correo|email|mail|mensaje|whatsapp|teléfono|llamada|llame|llamo|escriba|escribo|recado|postal|o no|ninguno|ninguna|dejarlo|lo dejo|lo dejamos|otra persona|quién)'

/** What is said indirectly, in Spanish: frames of who does what to whom. */
export const spanish: readonly Pressure[] = [
  ...ofKind('threat', [
    // The caller takes it to someone above the listener.
    {
      say: `${condition} .. .. ${goes} [..] ((a|con|ante|en|hasta|de|por) [..] (su|tu|la|el|los|las|toda|vuestra|vuestro)|al) [..] ${above}`,
      unlessSentence: '(páse~|pasar~|reenvi~|reenví~|quién lleva|persona indicada)',
    },
    `(lo|la|esto|asunto|tema|caso) (subo|subiré|elevo|elevaré|llevo|llevaré|voy a elevar|voy a subir|voy a llevar|escalo|escalaré|elevamos|elevaremos) (a|al|con|ante|hasta) [..] ${above}`,
    `(copia|copiar|copiado|copiada|copiados) .. (a|al|de|con) [..] (su|tu|la|el|toda|los) [..] ${above}`,
    `(con copia|en copia) (a|al|para) [la|el|su|tu|los|toda] [..] ${above}`,
    `(próxim~|siguiente) (comunicación|carta|correo|llamada|mensaje|paso|visita) .. (departamento legal|abogado|abogada|abogados|${above}|notario|burofax)`,
    `(su|tu) [..] ${above} (va a|van a|recibirá|recibirán|sabrá|sabrán|se enterará|se va a enterar|está al tanto|ya está al tanto|ya sabe|ya pregunta|ya está preguntando|tendrá|me va a|querrá|preguntará)`,
    `${above} .. (al tanto|al corriente|preguntando) (de|por) (que|qué|lo|cómo|su|la)`,
    `(conmigo|entre usted y yo|entre tú y yo|entre nosotros|usted y yo|nosotros dos) .. (sin que .. ${anyone}|por las malas|antes de que)`,
    '(por las buenas|por las malas|quiera o no|le guste o no|te guste o no|lo quiera o no|de grado o por fuerza)',
    // Others will learn of it, or ask about it, later.
    `(enter~|entér~|supier~) .. (${anyone}|por (otro|otra|otros|un tercero|terceros|fuera)|antes que) .. (que|de que|lo|esto|dejó|dejaste|no)`,
    `${anyone} (se entere|se enteren|se enterara|se enteraran|se enterarán|se va a enterar|se van a enterar|se llegue~ a enterar|llegue~ a saber|pida~ cuentas|pregunte por qué|pregunten|preguntará por qué|preguntarán por qué|piden cuentas|supieran|supiera|sepa~)`,
    `(si|cuando) [su|tu|sus|tus|la|el|los|las] [..] ${anyone} se entera~`,
    `(a|al) (su|tu|la|los|las|sus|tus|vuestra|vuestros) [..] ${anyone} [..] (les|le) (va a|van a|resultará|gustará|interesará|encantará|puede|parecerá|hará|hará gracia|interesaría|gustaría) [no] .. (interesar|saber|conocer|curioso|gracia|gustar|ver|motivo|enterarse|mucho|que)`,
    `al [..] ${anyone} le (va a|resultará|gustará|interesará|encantará|parecerá|hará) .. (interesar|saber|conocer|curioso|gracia|motivo|enterarse|por qué)`,
    `(explicar|explicarle|explicarles|explicárselo|justificar|justifica|justificarlo|justificárselo|justificarse|rendir cuentas|dar cuentas|dar explicaciones|contarle|responder) [..] (a|al|ante) [..] (su|tu|sus|tus|los|una|un) [..] ${anyone} [por qué|que|después|luego|cuando|el día|de]`,
    '(explicar~|justificar~|responder) (por qué|porque) (se|no|nadie|el|la) (rechazó|hizo|quiso|dejó|dejó pasar|contestó|atendió|escuchó|vecino|otro|hicieron)',
    '(cómo|de qué modo|de qué forma|de qué manera|con qué cara) (se lo|se la|le|les|lo|la) (va|vas|van|piensa|piensas) [usted|tú] a (explicar|justificar|decir|contar)',
    '(usted|ustedes|tú|vos|allá) (verá|verán|sabrá|sabrán|verás|verés|sabrás|ustedes|usted|tú) (cómo|si|qué) .. (justifica|explica|sale|cuenta|quiere|quieren|responde|prensa|dice|hace)',
    '(estaba|estaban|estabas|fue|fueron|había sido) (avisad~|advertid~|notificad~|informad~|prevenid~) (y|pero|de que|del)',
    '(le|te|les|lo|la) (había~|habíamos|habían) (avisado|advertido) [y|de|que]',
    '(quién|alguien|quien) (sabía|lo sabía|lo supo|recordará|va a recordar|se acordará|buscará|va a buscar|recordara) .. (que|este|no|usted|mensaje)',
    '(acordar~|acuerd~|acordará~) de (este|esta|mi) (mensaje|llamada|voz|recado|aviso|conversación)',
    // Calls without end.
    '(teléfono|contestador|línea|buzón) .. (va a|voy a|vamos a|seguirá|va a seguir|la va a tener) .. (seguir sonando|sonando|ser muy amigos|llenar|llenarse)',
    '(seguir|sigo|seguiré|seguimos|seguiremos) (marcando|llamando|insistiendo|tocando|viniendo|dejando|mandando|escribiendo) .. (hasta|mañana tarde|todos|cada|cuantas|las veces|que me)',
    {
      say: '(las veces que|cuantas veces|los días que|el tiempo que|lo que) (haga|hagan|sea|sean) (falta|necesario|preciso|necesarias|menester)',
      unlessBefore: 'para',
    },
    'no (me muevo|me voy|me levanto|nos movemos|pienso irme|pienso moverme) .. (sin (un|su|tu|una)|hasta)',
    'no (acepto|aceptamos|admito|admitimos|contemplo|entra|hay|cabe) (un no|negativas|el no|excusas|un no por respuesta|marcha atrás)',
    '(negativa|su no|tu no|un no) no (me|nos) (desanima|detiene|frena|asusta|convence|vale|sirve|para)',
    // Silence is a yes.
    '(con|por|ante) (su|tu|el|vuestro) silencio .. (entiendo|entenderé|asumo|asumiré|interpreto|tomo|tomaré|doy por hech~|deduzco|entendemos)',
    '(silencio|falta de respuesta|ausencia de respuesta|el no contestar) .. (lo|la|se|como|equivale|significa|vale) .. (como (un sí|que sí|que acepta~|que está|aceptación|conformidad|acuerdo|autorización)|por (un sí|aceptado|respuesta)|un sí|que sí|sí)',
    '(salvo|a menos|excepto|a no ser) (que|indicación|aviso|orden|instrucción) .. (contraria|contrario|lo contrario|se oponga|objeción)',
    '(si no|de no) (dice nada|dices nada|hay objeción|recibo|me dice lo contrario|objeta|se opone|contesta) .. (sigo|seguimos|procedo|damos|doy|arranco|arrancamos|mando|facturo|entiendo)',
    '(me|nos) (veré|veo|vería|verme|veremos|vernos|verá) .. (obligad~|obligación|necesidad|forzad~) (a|de|en)',
    '(costó|cuesta|costar|costó~|costaría|juega|jugando|peligra|peligran|perdió|perder) [..] (su|el|un|tu) (puesto|cargo|empleo|trabajo|cabeza|silla)',
  ]),
  ...ofKind('presumed', [
    // Papers, places and people made ready without having been asked for.
    {
      say: `(le|te|les|os|la|lo) [ya] [he|hemos|fui|voy|tengo|tenemos|dejé|dejamos|dejo] (llenando|llenado|llené|llenamos|rellenado|rellené|preparado|preparé|cargado|cargué|cargamos|abierto|abrimos|abrí|asignado|asignamos|asigné|tramitado|tramité|puesto|puse|pusimos|separado|separé|programé|programado|programada|metido|metí|mandado hacer) [en|la|el|una|un|su|tu|los|al|ficha|asesor] [..] (solicitud|lista|sistema|ficha|pedido|contrato|cuenta|alta|cajones|asesor|agenda|expediente|orden|grupo|plaza)`,
      unlessSentence: agreed,
    },
    {
      say: `${papers} .. (list~|rellenad~|llen~|redactad~|impres~|preparad~|hech~|cursad~|en marcha) .. (solo|sólo|falta|queda|firm~|nombre|para que)`,
      unlessSentence: agreed,
    },
    '(solo|sólo|nomás|nada más|únicamente|solamente) (queda|falta|resta|quedaría|faltaría|hace falta|tiene que|tienes que) [que] [..] (estampe~|estampar|firma|firme~|firmes|echar~ una firma|darnos el visto|su nombre|visto bueno|abrir~|saber si|deje de)',
    '(solo|sólo|lo único que|la única duda que|la única cosa que) (me|nos|les|te|le) (falta|queda|resta|falta por) [por|es] (saber|definir|decidir|confirmar|elegir|resolver) (si|cuál|qué|cuánt~|dónde|el color)',
    '(lo único|la única duda|la única pregunta|lo único que) [que] (falta|queda|resta) [por|es] [definir|decidir|saber|resolver] .. (es si|es cuál|es cuánd~|es cuánt~|si|es quién)',
    '(a falta [únicamente|solamente|solo] de que) .. (firm~|usted|deje|confirm~|estamp~)',
    {
      say: `(los|las|el|la|nuestro|nuestra|mi|mis|nuestros|dos de mis|mi) [..] ${crews} [ya] (salen|sale|salió|salieron|viaja|viajan|van|va|llega|llegan|pasa|pasan|entra|entran|está pedid~|están pedid~|está cargad~|arranca|arrancan|empieza|empiezan|estará|estarán|cae|caen|figura) .. (hacia (su|tu|vuestra)|para (su|tu|el|la)|a nombre|por (su|tu|vuestra)|a (su|tu|vuestra)|en (su|tu) [..] (el|mañana)|el (lunes|martes|miércoles|jueves|viernes|sábado|#)|mañana)`,
      unlessSentence: agreed,
    },
    {
      say: '(tengo|tenemos) (puest~|anotad~|apuntad~|agendad~|inscrit~|con el calendario|el visto bueno de) [..] (en|para|de|la|el)',
      unlessSentence: agreed,
    },
    '(vaya~|ve|id|andá|vayan) [usted|tú] (abriendo|haciendo|despejando|eligiendo|preparando|sacando|buscando|pensando|desocupando|quitando|vaciando|avisando|alistando|escogiendo|juntando|calentando) (espacio|el|la|los|las|un|una|color|sitio|hueco|lugar|dónde|su|tu|patio)',
    '(desocupe~|desocupa|desocupad|vacíe~|vaciad|tened) (el|la|los|las|un|su|tu) [..] (vací~|despejad~|abiert~|rincón|bodega|cámara|muelle|patio)',
    '(dígale|dile|decile|avise~|avisad|avisa|avisá|ordene|pídale) (a|al) (su|tu|los|sus|tus|la|el) [..] .. que (nos|le|les|me) (espere~|reciba~|abra~|deje~|haga~)',
    '(le|les|te|os) (avisé|dije|pedí|avisamos|encargué) [ya] (al|a la|a los|a mi) [..] que (le|te|les|os|lo|la|nos) (separe~|reserve~|abra~|guarde~|aparte~|prepare~|mande~|cargue~|entregue~|apunte~)',
    '(ya hablé|hablé|hablamos|dejé dicho|dejamos dicho|quedé) (con|en) (su|tu|vuestra|vuestro) [..] (para que|que) .. (abra|abran|reciba~|instalar|entregar|vamos|voy|deje~|firme~)',
    '(bienvenid~|felicidades|enhorabuena) (a (la familia|bordo|la casa|nuestra|la comunidad|nuestra familia)|por su nuev~|por tu nuev~|al equipo|al grupo|al club)',
    '(ya es|ya eres|ya sos|son ya|es ya|ya son) (usted|tú|ustedes|cliente~) [ya] (client~|de la casa|part~|soci~|uno de|nuestr~)',
    '(bajo el supuesto|en la confianza|en el entendido|dando por hecho|dando por sentado|confiando en|contando con|partiendo de|descontando|descuento|ya cuento con|cuento con|doy por (descontado|hecho|sentado)) (de que|que) .. (dirá|dirás|acepta~|sí|ratifique~|firme~|firma~|quiere|arrancamos|empezamos)',
    '(sé que|porque sé que|seguro que|convencid~ de que|no dudo de que) .. (va a|vas a|me va|dirá|dirás|me dirá) [decir|a decir] (que sí|sí|el sí)',
    '(el sí|un sí|la firma) .. (lo tenemos|lo doy|ya lo|medio ganado|asegurado|en el bolsillo|descontad~|la va a|va a)',
    '(firmás|firmas|firma|firme|confirma|me firma) (hoy|ahora|mañana) y (mañana|el lunes|hoy|ya|la semana|en) .. (estamos|empezamos|arrancamos|instalamos|entregamos|sale|adentro|listo)',
    '(que esté|que estén|lo quiero|que lo tenga|téngalo|tenelo|tenlo|lo tiene) (firmad~|list~|pagad~|sellad~|aprobad~)',
    'no (hay|habrá|tiene|cabe|queda) (marcha atrás|vuelta atrás|tercera|vuelta de hoja|otra salida)',
    '(no (me|nos) (haga|hagas|hagan|hagás|deje|dejes|dejés)|no quiere) (quedar mal|quedar como|esperar|desmentir~|plantad~|colgad~)',
    {
      say: '(aparté|apartado|reservé|reservado|separé|separado|hecho|cargué|cargado|saqué) .. (a su nombre|a tu nombre|a nombre suyo|a nombre tuyo|a nombre vuestro)',
      unlessSentence: agreed,
    },
    {
      say: '(su|tu|vuestra|vuestro|sus|tus) [..] (ya figura|ya figuran|ya está|ya va|está ya) en (la ruta|el reparto|la hoja|el camión|la lista de|el calendario|el cronograma)',
      unlessSentence: agreed,
    },
    // Only the how is left open, never the whether.
    '(la (pregunta|duda|cuestión) no es|ya no es (cuestión|cosa) de) (si|sí) .. (sino|es)',
    '(es|era) (cuestión|cosa) de (tiempo|días|semanas|meses) (que|para que) (ceda|cedas|firme|acepte|diga|caiga|venga|entre|hablemos)',
    {
      say: '(te|le|les|os|lo|la) (anoto|agendo|apunto|reservo|aparto|separo|facturo|pongo|mando|traigo|llevo|envío|cargo|entrego|instalo|monto|preparo|dejo|cobro|hago|emito|voy separando|voy apartando|vengo|visito|paso|doy|cierro) .. .. o [te|le|prefiere~|prefieres|preferís|vas a querer|va a querer|mejor|se|el|los|las|con|al|para|a] .. (el|la|los|las|después|mañana|con|quiere~|firmarlo|anima|mejor|tres|cuatro|#|fin)',
      unlessSentence: realChoice,
    },
    {
      say: '(lo|la|los|las|nos) (cerramos|firmamos|dejamos|agendamos|instalamos|empezamos|facturamos|facturemos|entregamos|hacemos|vemos|ponemos|montamos|arrancamos) .. .. o .. (la|el|después|mañana|tarde|en|prefiere|justo|dejarlo|#|mejor)',
      unlessSentence: realChoice,
    },
    {
      say: '(cuántos|cuántas|cuánto) .. (le|te|les|os) (aparto|reservo|pongo|anoto|mando|separo|guardo|apunto|cargo|envío|traigo|preparo|llevo|dejo)',
      unlessSentence: realChoice,
    },
    {
      say: '(a nombre de quién|a nombre de) .. (pongo|facturo|emito|emitimos|hago|va|hacemos|mando|parroquia|saco|extiendo) .. (o|contrato|factura|recibo|el)',
      unlessSentence: realChoice,
    },
    {
      say: '((elija|elige|elegí|escoja|escoge|elijan) [usted|tú]|(dígame|dime|decime|digan) [nomás|cuál] (si|o) [le|te|lo] (prefiere|prefieres|mando|envío|facturo|facturamos|empezamos|traigo|entrego|instalo)) .. .. (o|y) .. (el|la|los|las|de|con|por|jefe|contado|al|otro|#|en)',
      unlessSentence: realChoice,
    },
    {
      say: '(qué|cuál|cuándo) [le|te|os|les] (prefiere|preferís|prefieres|va bien|viene mejor|queda mejor|conviene|voy separando|parece mejor|acomoda) .. (que|si|el|la|antes|cuál) (lo|la|te|le|firmemos|facturemos|empecemos|instalemos|entreguemos|los|las|nos|de) .. .. o',
      unlessSentence: realChoice,
    },
    {
      say: '(prefiere|preferís|prefieres|prefieren) (que (le|te|les|os) (facturemos|cobremos|entreguemos|instalemos|firmemos|contemos|pasemos|carguemos)|ser (el|la) que|empezar (por|con)|firmar~|arrancar|pagar) .. .. o .. (el|la|con|por|en|a|que|al|de|los|las|si)',
      unlessSentence: realChoice,
    },
    '(que la va a|que lo va a|que nos va a) (estampar|firmar|querer|aceptar|contratar|comprar)',
  ]),
  ...ofKind('fear', [
    '(sería|es) [una|un] (irresponsabilidad|imprudencia|negligencia|temeridad|irresponsable|imprudente|negligente|temerario) (dejar~|no|seguir|esperar|ignorar~|que)',
    '(sería|va a ser|quedaría|sos|eres|es usted|se queda como) (el|la) (último|última|único|única) (de|en) [toda] (la|su|tu|el|esta|este) (calle|cuadra|zona|barrio|gremio|sector|manzana|centro|pueblo|polígono) (en [no] tener~|que (no|todavía|aún)|sin)',
    // In their shoes, in the papers, the last or the only one.
    '(estar|verme|ponerme|hallarme) en (sus|tus|su|tu|vuestros) (zapatos|pellejo|lugar|piel|silla|pantalones) .. (cuando|si|el día|en)',
    '(me imagino|imagínese|imagínate|imaginate|ni se imagina|ni te imaginas|figúrese|ya veo) .. (la cara (de|que|se)|explicar~|explicándo~|los titulares|qué dirán|el titular)',
    '(qué|lo que) (pensará|pensarán|dirá|dirán|van a decir|va a decir|va a pensar|van a pensar) (su|sus|tu|tus|los|las|la|el|de usted|de ti) .. (cuando|si|que|al)',
    `(sería|es|fuera|será) (una (pena|lástima|vergüenza)|lamentable|triste|muy feo|feo|bochornoso) (que|si) .. (${anyone}|enter~|entér~|se quedó|colegio|saliera|por otro|salga|ahora)`,
    '(quedar~|quedará~|quedando|quedado|quede~|quedarse|quiere quedarse|va quedando|van quedando) [usted|tú|ya] (solit~|de último|en evidencia|rezagad~|como el último|el último|la última|como el|como la|de últim~)',
    '(qué raro|qué mal|qué feo|no es bonito|no es agradable|no querrá|no creo que quiera|a nadie le gusta) .. (ser|quedar~|aparecer|salir|estar en esa|verse|figurar) .. (el|la|último|únic~|lista|foto|prensa)',
    `(todos|todas|los otros|los demás|las demás|los cinco|sus competidores) (los|las|sus|de|#|los de|de la|del) [..] .. (ya (entraron|firmaron|están|lo tienen|compraron|se sumaron|cambiaron)|dado el paso|están dentro|firmaron|entraron|se apuntaron) .. (usted|ustedes|tú|vos|solit~|solo|sola|menos|queda|quedarse|no es|falta|último)`,
    // What a better one would do, and what befell those who waited.
    `(un|una|ningún|ninguna) ${person} .. ${worthy} .. (no|jamás|nunca|sí|haría|habría|sabe|invierte|se)`,
    `(un|una|ningún|ninguna) (buen|buena|verdader~|auténtic~) ${person} .. (no|jamás|nunca|sí|haría|habría|sabe|se)`,
    `(un|una|ningún|ninguna|cualquier) ${person} que (cuida|quiere|se preocupa|respeta|ama|valora|piensa|se precie|mira|cuidara|quisiera) .. (no|dejaría|haría|lo|ya|jamás|nunca)`,
    `no [sería|será|es|fue] el primer [..] ${person} .. (pierde|cuesta|costó|despiden|echan|cae|lamenta|acaba|termina)`,
    '(los que|quienes|otros) (después|luego|al final) (lloran|lamentan|se arrepienten|salen|cierran|pagan|terminan|acaban|vienen llorando)',
    '(la última|el último|la otra|el otro|un colega|una colega) [..] que (esperó|dudó|dijo que no|se negó|lo dejó|no quiso|pasó) .. (terminó|acabó|cerró|perdió|hoy|está|lamenta|ahora)',
    '(cuánt~) (más|accidentes|multas|robos|clientes|caídas|sustos|reclamos|fugas|incendios) .. (hacen falta|tienen que|tiene que|necesita|van a hacer falta|deben|va a)',
    '(el día (que|en que)|cuando|algún día|ese día|si) .. (se (caiga|le caiga|muera|ahogue|queme|lastime|accidente|incendie|le muera|corte|hunda)|pase algo|ocurra algo|suceda algo|haya un|clausure~|multe~|se va a caer|precinte~|se le caiga|demande~)',
    '(le|les|te|os) (van a|va a) (llover|caer) (las|los|las) (reclamaciones|multas|demandas|quejas|clientes|sanciones|abogados)',
    '(eso no se lo|no se lo|no te lo|jamás se lo|nunca se lo) (perdona|perdonará~|perdonaría~|va a perdonar|perdonarás|perdonarían)',
    '(va a|vas a|van a) (estar|terminar|acabar|vivir) (lament~|arrepent~|llorando|explicando|pidiendo|preguntándo~|buscándo~|rogando)',
    '(no es por|no quiero|sin ánimo de) (meter miedo|meterle miedo|asustar~|meterte miedo|alarmar~|amenazar~) (pero|aunque|sino)',
    '(le|te|les) da miedo (que|el|la|quedar)',
  ]),
]
