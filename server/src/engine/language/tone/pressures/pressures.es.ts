import { ofKind } from '../kinds.ts'
import type { Pressure } from './pressure.ts'

const agreedEs =
  '(pidió|pediste|pidieron|quedamos|acordamos|solicitó|solicitaste|si (quiere|quieres|gusta|le parece)|por si|correo|inspección|ayuntamiento|municipio|audiencia)'
const letGoEs = '(lo dejo|dejo de|no insisto|no llamo|cierro|no hace falta|nada que)'
const bossEs =
  '(jefe|jefa|jefes|director|directora|dirección|gerente|gerencia|dueño|dueña|superior|superiores|central|matriz|consejo|junta|socio|socia|socios|patrón|patrona|presidente|casero)'

/** Spanish. */
export const spanish: readonly Pressure[] = [
  ...ofKind('threat', [
    {
      say: 'hasta que (me|nos|usted|tú|vos|logre|logremos|consiga|consigamos|alguien|hable~|podamos|pueda) [me|nos] [dé|por fin] (conteste~|contestes|contestés|atienda~|atiendas|responda~|respondas|llame~|llames|reciba~|recibas|diga~ que sí|digas que sí|dé~|firme~|firmes|hablar|devuelva~|escuche~|localiz~|abra~|abras|coja~|levante~)',
      unlessSentence: letGoEs,
    },
    '(seguiré|seguiremos|seguir|sigo|seguimos|continuaré|continuar) (llamando|marcando|insistiendo|intentando|viniendo|timbrando|buscándol~|buscándote|llamándol~|llamándote|tocando) [la puerta|todos los días|cada día] (hasta|y|todos|cada)',
    'no (voy a|vamos a|pienso|me voy a) (parar|descansar|cansar~|soltar~|dejar~ en paz|rendirme) .. hasta',
    '(cada|todos los) (día|días|mañana|semana|tarde|hora|lunes) .. hasta que',
    'hasta que (alguien|usted|tú|vos|ustedes) se [me] (canse|aburra|harte|rinda|decida|cansen|aburran|harten|rindan)',
    'hasta que te [me] (canses|aburras|hartes|rindas|decidas|cansés|aburrás|hartés|rindás|decidás)',
    `(si|o|sino|contrario|remedio) .. (hablo|hablaré|hablaremos|hablamos|voy a hablar|iré|iremos|tendré que ir|acudo|acudiré|escribo|escribiré|llamo|subo|subiré|escalo|escalaré|voy directo|recurro|recurriré|lo planteo|lo trato) [directo|directamente|derechito] (con|a|al|ante|hasta) (su|tu|vuestro|vuestra) ${bossEs}`,
    '(lo|la|esto|eso) (planteo|llevo|subo|cuento|comento|digo|paso) (directo|directamente|derechito) (al|a la|a los|ante el|ante la|con el|con la) (concejal~|alcald~|intendent~|rector|rectora|administrador~|encargad~|director~|gerent~|jef~|dueñ~|consejo|junta|patrón|patrona)',
    `(directo|directamente|derecho|derechito) (con|a|al|ante) (su|tu|vuestro|vuestra) ${bossEs}`,
    'mientras no (oiga|escuche|me llame~|me conteste~|hablemos|dé|firme~|me diga~)',
    'por (encima|arriba) de (usted|ti|vos|ustedes)',
    '(qué|cómo) (le|les) (va|vas) a (decir|explicar) a (su|tu)',
    '(le|te|les) va a caer (el|la|un|una)',
    '(si no|de no) .. (entiendo|entenderé|asumo|asumiré|interpreto|tomo|tomaré|entendemos) .. (que sí|un sí|acepta~|de acuerdo|interesad~|por hecho|conforme)',
    '(quien|el que|la que) calla otorga',
    '(di|doy|damos|dimos|dando|dábamos) por (hecho|sentado|descontado) que .. (que sí|acepta~|acuerdo|está dentro|están dentro|estás dentro|le interesa|te interesa|firma~|compra~|vamos a)',
    'por (hecho|sentado|descontado) (el|un|su|tu) sí',
    '(exijo|exigimos|demando|requiero) (una|su|tu|que)',
    '(espero|necesito|esperamos|necesitamos) (una|su|tu|que me) (respuesta|decisión|firma|contest~|devuelv~|confirm~|definición) .. (hoy|ya|antes|mañana|sin falta|a más tardar|lunes|viernes)',
    {
      say: '(tiene|tienes|tienen|debe|debes|tenés|tiene usted) que (llamarme|llamarnos|decidir~|firmar~|contestarme|contestar|responderme|definir~|devolverme|dar~ una respuesta)',
      unlessBefore: '(no|ni|nada|nadie)',
    },
    'no me (deja|dejas|dejan|queda) (otra|más|otro) (opción|remedio|salida|alternativa|camino)',
    'no me (obligue~|obligues|haga~|hagas) [a] (ir|llamar|hablar|volver|buscar~|molestar|hacer)',
    '(aténgase|atente|atenete|habrá consecuencias|tendrá consecuencias|pasará a mayores)',
    '(me|nos) va a (ver|oír|tener|escuchar|encontrar) .. (todos|cada|hasta|diario|seguido)',
    '(soy|somos) de (los|las) que no (se rinden|sueltan|aceptan|paran|se cansan|desisten)',
    'no (me rindo|me doy por vencid~|lo suelto|la suelto|le suelto|te suelto|desisto|acepto un no|me canso|pienso parar|voy a parar|voy a dejar de)',
    'sé (dónde|donde) (trabaja|está|vive|queda|encontrar~|para)',
    '(si no|de no) (contest~|llam~|me|hay|respond~|recib~|apare~|firm~|atiend~|devuelv~|nos|se|viene|da) .. (me presento|me aparezco|me planto|caigo|paso en persona|voy en persona|procedo|firmo|facturo)',
    '(me|nos) (presento|aparezco|planto|aparecemos|plantamos|apersono) (en|por|ahí|allá|allí|el|mañana|a)',
    '(pasa|pasará|irá|va) por su (jefe|jefa|nómina|patrón|superior)',
    '(un sí|una respuesta|su respuesta|su firma) .. (o|u) (voy|hablo|llamo|busco|paso|se|la|lo)',
    '(se|le) (mandará|enviará|mandaremos|enviaremos|mandamos|enviamos) .. (visita|gestor|alguien|notificador) .. (domicilio|trabajo|casa|oficina)',
    '(luego|después) no me (salga~|salgas|venga~|vengas|diga~|digas|reclame~)',
  ]),
  ...ofKind('presumed', [
    {
      say: '(le|te|les|os) [ya|he|hemos|había|tengo|tenemos] (agendé|agendamos|apunté|apuntamos|anoté|anotamos|reservé|reservamos|programé|programamos|inscribí|inscribimos|aparté|apartamos|agendado|agendada|apuntado|apuntada|reservado|reservada|anotado|anotada|inscrito|inscrita|apartado|apartada|programado|programada) [ya|una|un|la|el|su|tu] (para|el|a las|al|cita|en|visita|lugar|hueco|sitio|espacio|turno|demostración|reunión|mesa|plaza|lunes|martes|miércoles|jueves|viernes)',
      unlessSentence: agreedEs,
    },
    {
      say: '(lo|la) [ya|he|hemos|había|tengo|tenemos] (agendé|agendamos|apunté|apuntamos|anoté|anotamos|reservé|reservamos|programé|programamos|inscribí|inscribimos|aparté|apartamos|agendado|agendada|apuntado|apuntada|reservado|reservada|anotado|anotada|inscrito|inscrita|apartado|apartada|programado|programada) [ya|una|un|la|el|su|tu] (para (el|las|mañana)|cita|visita|lugar|hueco|sitio|espacio|turno|demostración|reunión|mesa|plaza|reunión)',
      unlessSentence: agreedEs,
    },
    {
      say: '(le|te|les|os) (agendo|apunto|anoto|reservo) [ya|una|un|la|el|su|tu] (para|el|a las|al|cita|visita|lugar|hueco|sitio|espacio|turno|reunión|plaza)',
      unlessSentence: agreedEs,
    },
    {
      say: '(ya|quedó|queda|quedas|quedás|está|estás|estáis|quedaron|usted ya) [usted|está|estás|queda|quedó|todo] (agendad~|apuntad~|anotad~|reservad~|inscrit~|programad~|en la lista|en la agenda) (para|el|a|al)',
      unlessSentence:
        '(pidió|pediste|pidieron|quedamos|acordamos|solicitó|solicitaste|si (quiere|quieres|gusta|le parece)|por si|correo|inspección|ayuntamiento|municipio|audiencia|nuestra última|expediente)',
    },
    {
      say: '(los muchachos|(la|nuestra|mi) cuadrilla|nuestro camión|mi camión|nuestro técnico|los técnicos|mi gente|nuestra gente|los míos|mis muchachos|los chicos|nuestra furgoneta|el instalador|los instaladores|nuestro equipo|mi equipo|el repartidor|el montador|los montadores|los operarios) [ya] (está|salió|salieron|sale|va|van|llega|llegan|llegará|llegarán|pasa|pasan|pasará|pasarán|se acerca|se acercan|estará|estarán|cae|caen|va en camino|entra|entran)',
      unlessSentence: agreedEs,
    },
    '(usted|tú|vos|ustedes) (nomás|solo|sólo|nada más|vaya|ve|andá|tranquil~) [que] [le|me|nos] (abre|abres|abrís|firma|firmas|firmás|dejando|preparando|ábrale|abriendo|haciendo|sacando)',
    {
      say: '(haceme|háganos|hacenos|hágame|hazme|hazle|haceles|hágale|háganle) (lugar|sitio|hueco|espacio|campo|un hueco|un lugar|un espacio)',
      unlessSentence: '(minutos|minutitos|rato|ratito|hora|agenda|pizarra)',
    },
    {
      say: '(aliste|alista|alistá|prepare|prepara|prepará|preparen|tenga list~|ten list~|tené list~|tenga a mano|ten a mano|vaya sacando|ve sacando|saque|despeje|despeja|despejá) (la|el|su|tu|un|una|las|los) (firma|lapicero|pluma|bolígrafo|tarjeta|chequera|espacio|sitio|lugar|llave~|sello|muelle|patio|hueco|rincón|almacén|portón)',
      unlessSentence: '(pedirle|pedirte|ruego|rogarle|podría|podrías|puede|puedes)',
    },
    {
      say: '(darla|darlo|dando|doy|damos|dalo|dala|délo|délo ya|dé|dar) [ya] por (hecho|hecha|suyo|suya|tuyo|tuya|sentado|sentada|firmado|firmada|vendid~|aceptad~)',
      unlessAfter:
        '(que [ya] [lo|la|le|te|se|les] (vio|viste|leyó|leíste|sabe~|conoce~|recibi~|llegó|llegaron|lleg~|avis~|cont~))',
    },
    {
      say: '(voy|paso|llego|caigo|vamos|pasamos|me presento|llegamos|caemos) (el|este|mañana|la) .. (con (las muestras|el equipo|la máquina|el contrato|los papeles)|sin falta|de todos modos|de todas formas|quiera o no|igual)',
      unlessSentence: '(me pidió|me pediste|quedamos)',
    },
    '(solo|sólo|nomás|nada más|únicamente) (falta|me falta|nos falta|necesito|necesitamos|hace falta) (su|tu|que (firme~|firmes|me firme)) [firma|sí|visto bueno|tarjeta|autorización]',
    {
      say: '(firme|firma|firmá|fírmelo|fírmalo|firmalo|eche~ una firma) (donde|ahí|en la|en el|abajo|sobre la)',
      unlessBefore: '(la|su|tu|una|de|cada|con)',
    },
    '(me tomé|nos tomamos|tomándome) la libertad de',
    '(el lunes|el martes|mañana|el viernes|el jueves|el miércoles) (amanece|queda|está) (hecho|hecha|list~|instalad~|firmad~|puest~)',
    {
      say: '(nos vemos|lo veo|te veo|la veo) (el|este|mañana) [próximo] (lunes|martes|miércoles|jueves|viernes|a las)',
      unlessAfter:
        '[..] (en|por) (el|la|los) (mercado|feria|plaza|misa|iglesia|partido|asamblea|junta|congreso|muelle|lonja|club)',
    },
    {
      say: '(paso|pasaré|pasamos|pasaremos|me paso|iré|iremos|me acerco|me acercaré|caigo|estaré|estaremos|llego|llegaré|visito|voy a pasar|vamos a pasar|voy) .. (su|tu|la|el|vuestra|vuestro) (oficina|tienda|local|planta|obra|taller|consulta|finca|clínica|negocio|fábrica|bodega|restaurante|hotel|escuela|colegio|nave|despacho|almacén|casa|farmacia|recepción) .. (lunes|martes|miércoles|jueves|viernes|sábado|mañana|semana|#)',
      unlessSentence:
        '(si le|si te|si quiere|si gusta|otra cosa|me pidió|me pediste|quedamos|dej~|entreg~|recepción|portería|caseta|garita|por si|sin que)',
    },
    {
      say: '(el|este) (lunes|martes|miércoles|jueves|viernes|sábado|domingo) .. (paso|pasaré|pasamos|me paso|iré|iremos|me acerco|me acercaré|caigo|estaré|estaremos|llego|llegaré|lo visito|la visito|te visito|los visito|los esperamos|lo esperamos|la esperamos|te esperamos) (por|a|en|con|sin) (su|tu|vuestra|vuestro|verlo|verla|verle|verte|verlos|visit~|presentar~|mostrar~|platicar|conversar|hablar|firmar|cerrar|recoger|la firma|el contrato|el cheque|las muestras|los papeles|el equipo|la máquina)',
      unlessSentence:
        '(si le|si te|si quiere|si gusta|otra cosa|me pidió|me pediste|quedamos|dej~|entreg~|recepción|portería|caseta|garita|por si|sin que)',
    },
    {
      say: '(los|lo|la|las|te|le) esperamos .. (lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|a las)',
      unlessSentence:
        '(ver cómo|seminario|feria|jornada|curso|taller|stand|charla|encuentro|evento|desayuno|inauguración|congreso|webinar)',
    },
    '(le|te|les) (mandé|envié|mando|envío|mandamos|enviamos|he mandado|he enviado) [ya] (la|una) (invitación|convocatoria) (de|del|para|al)',
    '(ya|le|te) (abrí|abrimos|generé|generamos|levanté|procesé|tramité|tramitamos|di de alta|dimos de alta) [ya] (su|tu|el|la|un|una) (pedido|orden|cuenta|contrato|alta|ficha|expediente|solicitud)',
    '(el contrato|la orden|los papeles|el pedido|el convenio) [ya] (está|están|va|van|quedó|quedaron) (list~|en camino|redactad~|impres~|preparad~) .. (firm~|para|solo)',
    '(su|tu) (primera|primer) (entrega|envío|pedido|caja|mes|visita|lote) (sale|va|llega|empieza|arranca|queda)',
    '(le|te|les) (dejé|dejamos|dejo) [ya] (agendad~|reservad~|apartad~|programad~)',
    '(le|te|les) (agendé|reservé|aparté|bloqueé) .. (para|el|mañana)',
    '(guarde|guarda|guardá|resérvese|reservate|resérvate|aparte|deje libre|deja libre|dejá libre) (el|la|ese|esa|su|tu) (día|tarde|mañana|fecha|hora|lunes|martes|miércoles|jueves|viernes|agenda)',
    '(yo que usted|yo que tú|yo que vos|yo en su lugar|yo en tu lugar) [ya|yo|ni|no] [lo|la|me|se] (firm~|acept~|contest~|llam~|apur~|decid~|compr~|contrat~|aprovech~|dud~|pens~|dej~ pasar|dorm~|esper~)',
    '(ya le dije|ya les dije|le dije|les dije) (al|a la|a los|a mi) (equipo|almacén|gerente|jefe|chofer|muchachos|gente) que (usted|tú|vos|sí|ustedes)',
    'ya (le|les) (dije|dijimos|avisé|avisamos|confirmé|confirmamos) [a la|al|a los|a las|a mi|a] .. que (usted|tú|vos|ustedes|hoy|sí|contaran|cuenten|ya)',
    '(el|este) (lunes|martes|miércoles|jueves|viernes|sábado) [le|te] (bajo|bajamos|descargo|descargamos|instalo|instalamos|monto|montamos|arranco|arrancamos)',
  ]),
  ...ofKind('fear', [
    { say: '(se|te) (va|vas|van|vais) a (arrepentir|lamentar)', unlessBefore: 'no' },
    { say: '(se|te) (arrepentirá~|arrepentirás|lamentará~|lamentarás)', unlessBefore: 'no' },
    '(no|ni) (se|te) (puede|puedes|pueden|podés) (permitir|dar el lujo|quedar fuera|quedar atrás)',
    '(no puede|no puedes|no podés|no pueden|no podéis) (dejar pasar|permitirse|permitirte|darse el lujo|darte el lujo|quedarse fuera|quedarte fuera|decir que no|quedarse atrás|quedarte atrás)',
    '(luego|después) no (diga~|digas|se queje~|te quejes|venga~|vengas|me diga~)',
    '(su|tu|vuestra|la) competencia (ya|le está|te está|le va|te va|se está)',
    '(no|a ver si no|para no) (sea|seas|vaya a ser|se quede|te quedes|quedarse|quedarte) [usted|tú] (el|la|los|las) (último|última|único|única|últimos|únicos) (en|que|sin)',
    '(todos|todo el mundo|todas|la calle entera|el gremio entero) .. menos (usted|tú|vos|ustedes|ti)',
    '(sería|es|hay que ser|hay que estar) (una locura|de locos|de tontos|un tonto|tonto|loco|un pecado) .. (no|dejar|perder|desaprovechar|para)',
    '(debería|tendría que|vergüenza debería) dar~ vergüenza',
    '(cuánto|hasta cuándo|cuántas|cuántos) [más|tiempo|meses] (va|vas|piensa|piensas|van|vais|puede|puedes) [a] (perder|seguir|esperar|aguantar|dejar|permitir)',
    '(sería|es) una (pena|lástima) que .. (se|te|lo|la) (quede~|quedara|quedaras|pierda~|perdiera|quedes)',
    'mientras (usted|tú|vos) (espera|lo piensa|duda|lo piensas|esperas|dudas|lo pensás)',
    '(no querrá|no querrás|no quiere|no quieres) (ser|quedar~|que le|que te|explicar~|arriesgar~|perder~)',
    '(qué van a|qué va a) (decir|pensar) (sus|tus|su|tu|los|la)',
    '(solo|sólo) (un|una) (tonto|loco|necio|insensat~) ',
  ]),
]
