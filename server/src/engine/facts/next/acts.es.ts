import { lineReader } from '../line.ts'
import type { ActPatterns } from './acts.ts'

const read = lineReader(
  '(?:por favor|y|o|pero|entonces|mejor|si no|luego|después|también|solo|sólo|nada más|nomás|así que|bueno|pues|si quiere|si quieres|si gusta|con gusto|mientras|mientras tanto|igual)',
)

/** First person, now or later, of what a caller does next. */
const doing =
  '(?:llam|marc|mand|envi|escrib|dej|pas|busc|llev|acerc|volver|vuelv|intent|prob|prueb|regres|insist|traig|traer|reenv|adjunt|har|confirm|avis|dar|cuelg|colg|retom|seguir|entreg|empiez|empez|pong|pond|quedar|apart|guard|cierr|cerr|prepar|visit|respond|contest|comparto|compart|sub|program|agend|reserv|adelant|dedic|entr|salg|saldr|caig|caer|asom)'
const when =
  '(?:mañana|hoy|el (?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|día|próximo|mes)|(?:la|esta|este|el|otra|próxima) (?:semana|tarde|mañana|noche|lunes|martes|miércoles|jueves|viernes|próxima|otra|mes)|pasado mañana|otra vez|de nuevo|a primera hora|a las|a la una|en (?:un rato|unos|dos|tres|#|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|dentro de|después del|al mediodía|más tarde|por la (?:tarde|mañana)|lunes|martes|miércoles|jueves|viernes|de todos modos|de todas formas) '
const pronouns = '(?:(?:le|te|lo|la|les|os|los|las|se|me|nos) ){0,2}'
const sentWords =
  '(?:envié|mandé|dejé|adjunté|reenvié|puse|metí|subí|guardé|entregué|llevé|pegué|colgué|tiré|eché|hice llegar|imprimí|agendé|reservé|aparté|programé|anoté|apunté|pedí|encargué)'
const sentForms =
  '(?:enviado|mandado|dejado|pasado|hecho llegar|puesto|metido|subido|guardado|entregado|llevado|colgado|reenviado|adjuntado|echado|pegado|agendado|reservado|apartado|programado|anotado|apuntado)'
const places = '(?:correo|correos|email|mail|mails|e-mail|bandeja|casilla|whatsapp|buzón|sobre|spam|carta)'
/** Where things may lie, or be broken. */
const spots =
  '(?:recepción|escritorio|portería|chat|felpudo|garita|conserje|conserjería|recepcionista|consigna|despacho|mostrador|puerta|caseta|oficina|mesa|mano|manos|mensaje|mensajes|carpeta|ventanilla|caja|andén|barra|cajón|archivo|nube|calendario|portal|celular|teléfono|encargad[oa]|secretaria|asistente|vigilante|guardia|tienda|local|bar|taller)'

/** Spanish. */
export const actPatterns: ActPatterns = {
  ask: [
    read(
      '(?:dame|contame|mandame|avisame|escribime|pasame|confirmame|pasale|decile|mandale|entrá|avisale|escuchame|esperame)',
    ),
    read(
      '<(?:no )?(?:responda|responde|respondé|conteste|contesta|contestá|revise|revisa|revisá|abra|abrí|pruebe|prueba|probá|pida|pide|pedí|lea|leé|compare|compará|guarde|guardá|reserve|reservá|cambie|cambiá|empiece|empezá|ponga|pon|poné|haga|haz|hacé|tome|tomá|diga|di|pregunte|preguntá|piense|pensá|considere|avise|avisá|confirme|confirmá|elija|elige|elegí|busque|buscá|deje|dejá|mande|mandá|envíe|escriba|venga|ven|vení|cuente|contá|anote|anotá|apunte|eche|use|usá|llame|llamá|marque|marcá|aproveche|aprovecha|aprovechá|agende|agenda|agendá|firme|firmá|visite|visitá|acuda|acepte|tire|tirá|ignore|descarte|descartá|bote|quédese|quédate|siga|dele|dale|reciba|entre a|entra a|ordene|tenga|ten|tené|olvide|olvidá|olvídese|cierre|mueva|mové|pare|pase|páse|suba|baje|quite|corte|mida|medí|pregúntele|llévese|agarre|aliste|abone|pague) ',
    ),
    read(
      '(?<!no )(?:puede|puedes|podés|podéis|pueden|podría|podrías|podrían) (?:llam|marc|respond|contest|escrib|mand|avis|dec|confirm|pas|v[eo]|revis|abr|us|ped|eleg|tir|ignor|qued|dár|prob|le[eo]|mir|compar|guard|cambi|reserv|recib|dedic|regal|visit|env|coment|consult|poner|hacer|hablar|busc|encontr|localiz|fij|saltar|descart)[^ |]*',
    ),
    read(
      '<(?:usted |tú |vos |ustedes |me |nos )?(?:podría|podrías|podríais|podrían|quiere|quieres|querés|desea|deseas|prefiere|prefieres|preferís|prefieren|acepta|aceptas) (?:que|el|la|un|una|por|usted|ustedes|tú|vos|[^ |]+r(?:me|nos|lo|la|le|te)?)',
    ),
    read(
      '<(?:qué tal |qué |cómo |cuándo |si |quizá )?(?:no )?(?:le|te|les|os|nos) (?:parece|interesa|interesaría|gustaría|queda|va bien|viene bien|sirve|acomoda|late|funciona|vendría|parecería|conviene|encaja|tinca|nace|molesta|importa)(?! de)',
    ),
    read(
      '(?:le|te|les|os) (?:pido|pedimos|ruego|propongo|pediría|agradezco|agradecería|agradeceré|invito|invitamos|sugiero|recomiendo|encargo)(?! por| el tiempo| la atención| su tiempo| tu tiempo)',
    ),
    read(
      '(?:me|nos) (?:gustaría|encantaría|interesaría|permite|permites|da|das|regala|regalas|ayuda|ayudas|dice|dices|decís|avisa|avisas|confirma|confirmas|cuenta|cuentas|concede|concedes|contesta|contestas|manda|mandas|escribe|escribes|pasa|pasas|responde|respondes|respondés|señala|indica|firma|presta|recibe|dejan?|reciba|responda|diga|digas|avise|avises|confirme|conteste|escriba|mande|pase)',
    ),
    read(
      '(?:quería|quisiera|quiero|queremos|querría|buscamos|busco|necesito|necesitamos|solo necesito|hace falta|falta|basta|bastaría) (?:que|pedir[^ ]*|preguntar[^ ]*|saber|agendar|concertar|coordinar|reunir[^ ]*|visitar[^ ]*|hablar|mostrar[^ ]*|platicar|proponer[^ ]*|con|su|tu|ver[^ ]*|conocer[^ ]*|invitar[^ ]*|presentar[^ ]*)',
    ),
    read(
      '(?:si|cuando|apenas|en cuanto) (?:usted |tú |vos |ustedes )?(?:(?:le|te|les|os|lo|la|me) )*(?:quiere|quieres|querés|quiera|quieras|gusta|gustas|guste|sirve|sirva|interesa|interese|prefiere|prefieres|preferís|parece|parezca|tiene|tienes|tenés|puede|puedes|puedas|pueda|hace falta|haga falta|necesita|necesitas|decide|decides|cambia|cambias|nace|pica|surge|quedan?|conviene)',
    ),
    read('(?:tiene|tienes|tenés|deberá|tendrías) que [^ |]+r(?:me|nos|lo|la|le|te)?'),
    read('(?:por favor|favor de|sírvase|a ver si|no deje de|no dejes de)'),
    read(
      '(?:que|para que) (?:usted |tú |alguien |[^ |]+ )?(?:me|nos) (?:llam|marqu|devuelv|regres|dig|avis|confirm|contest|escrib|mand|recib|firm|regal|d[eé]|pas|respond|cuent|prest|atiend|abr|dej|permit|ayud|conced)(?:e|es|en|a|as|an|éis|áis|)',
    ),
    read(
      '(?:podemos|podríamos|veámonos|reunámonos|hablemos|juntémonos|armemos|coordinemos|agendemos|conversemos|platiquemos|veamos|quedemos)',
    ),
    read('(?:sería|estaría bien|convendría|conviene|lo suyo|lo ideal|lo mejor|lo sano|hace falta) (?:es |sería )?que'),
    read('(?:los|las|lo|la|te|os|le) (?:espero|esperamos) (?!que|su |tu )'),
    read('(?:basta|alcanza|sobra|bastaría|es suficiente)'),
    read('con (?:pegar|dar|echar|mandar|enviar) (?:un|una)'),
    read('(?:vaya|ve|andá|vayan) (?:usted |tú |vos )?[^ |]+ndo(?:lo|la|los|las|le|me|nos)?'),
    read(
      '(?:y|que|así que|entonces) (?:ese día |usted |tú |ya )*(?:me|nos) (?:abre|abres|espera|esperas|recibe|recibes|firma|firmas|prepara|preparas|guarda|guardas|tiene|tienes)',
    ),
  ],
  reply: [
    read(
      '(?:responda|responde|respondé|conteste|contesta|contestá|contésteme|contéstame|contestame|respóndame|respóndeme|respondeme|escríbame|escríbeme|escribime|escríbanos|escríbenos|escribidme|mándeme|mándame|mandame|póngame|ponme|poneme|dígame|dime|decime|avíseme|avísame|avisame|envíeme|envíame|enviame|responder(?:me|nos|lo|la)?|contestar(?:me|nos|lo|la)?|escribirme|escribirnos|mandarme|avisarme|respondes|contestas|respondés|contestás|escribes|escribís|escribe|mandas|manda|pone|pones|contesta|responde|escriba|escribas|conteste|contestes|responda|respondas|dices|dice|decís) (?:[^ |]+ ){0,5}(?:correo|mensaje|mensajito|mail|whatsapp|wasap|sí|no|escrito|aquí|ahí|allí|palabra|texto|número|email|sms|chat|línea|renglón|ese|mismo|letra|emoji)',
    ),
    read(
      '(?:basta|bastaría|me basta|alcanza|es suficiente|sobra|con|vale|sirve) (?:con )?(?:un|una|dos|su|tu) (?:sí|no|mensaje|correo|palabra|línea|letra|ok|mensajito|renglón|pulgar|palabras|líneas|mail)',
    ),
    read('(?:por|al|en|de|a) (?:el |mi |este |ese |su |tu |un )?(?:whatsapp|wasap|chat|sms|mensaje de texto)'),
    read('(?:al mismo|a este|a ese|en ese|en el mismo) (?:correo|mail|email|hilo)'),
    read('(?:escríbame|escríbeme|escribime|escríbanos|escríbenos|escribidme)'),
    // «Conteste sí», «contestá ocho»
    read(
      '(?:responda|responde|respondé|respondeme|conteste|contesta|contestá|contestame) (?:con (?:un |el )?)?(?:sí|no|ok|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|#)(?= \\||$| o | y )',
    ),
  ],
  step: [
    // Without a day "te llamo" says only what is going on.
    read(`${when}(?:[^ |]+ ){0,4}(?:yo )?${pronouns}(?:no )?${doing}(?:o|ío|oy) `),
    read('WHEN(?:[^ |]+ ){0,4}(?:le|te|les|os|lo|la|los|las) [^ |]+[oé] '.replace('WHEN', when)),
    read(`${pronouns}${doing}(?:o|ío|oy) (?:[^ |]+ ){0,4}${when}`),
    read(
      `${pronouns}(?:${doing}(?:ar|er|ir)é|(?:volver|har|traer|pondr|saldr|dar|estar|seguir|pedir|ir|tendr|vendr)(?:é|emos)|${doing}(?:ar|er|ir)emos) `,
    ),
    read(
      '(?<!que |ahí )(?:le|te|les|os|se lo|te lo|se la|te la|se los|te los|se las|te las|os lo|os la) (?:mando|mandamos|envío|enviamos|dejo|dejamos|paso|pasamos|llevo|llevamos|acerco|acercamos|hago llegar|hacemos llegar|reenvío|adjunto|traigo|pongo|guardo|aparto|apartamos|corto|saco|entrego|doy un|doy una|pego un|echo un|echo una|preparo|subo|tiro|alcanzo|arrimo|devuelvo|imprimo|reservo|confirmo|aviso|reparamos|cambiamos|cambio|arreglo|escribo (?:el|la|los|las|un|una|con|en|su|sus|lo que))(?! saber| este mensaje| el mensaje| (?:mi|el|este|un)? ?(?:número|teléfono|celular|móvil|cel|fijo|directo|fono|contacto)| mis datos| de nuevo| otra vez| nuevamente| despacio| lento| en (?:#| mil| cien| solo)| la llamada| el llamado)',
    ),
    read(
      '(?:voy|vamos) a (?:llamar|marcar|mandar|enviar|escribir|dejar|pasar|buscar|probar|intentar|volver|llevar|cerrar|parar|acercar|estar|insistir|poner|repetir|entregar|preparar|traer|hacer)[^ |]*',
    ),
    read(
      '(?<!te |le |les |lo |la )(?:vuelvo|volveré|volvemos|volveremos|intento|intentaré|pruebo|probaré|regreso|regresaré|insisto|insistiré|retomo|retomaré|retomamos|reintento)',
    ),
    read(
      '(?:mi|la|el|nuestro|nuestra) (?:próxima|siguiente|próximo|otra) (?:llamada|intento|paso|llamado|visita|mensaje)',
    ),
    read(
      '(?:mi|una|un|el|la|nuestro|nuestra) [^ |]+ (?:le|te|les|os|se lo|se la|te lo|te la) (?:enviará|mandará|llamará|escribirá|dejará|llevará|llevan|manda|envía|lleva|llama|deja|entrega|entregará|alcanza|pasa|pasará|acerca|acercará|trae|hará)',
    ),
    read(
      '(?:le|te|les|os) (?:llegará|llegarán|llega|llegan|quedará|quedarán|va a llegar|van a llegar|irá|caerá|entrará|saldrá)',
    ),
    read(
      '(?<! no )(?:recibirá|recibirás|tendrá|tendrás|verá|verás|encontrará|encontrarás|recibiréis|tendréis|va a recibir|vas a recibir|va a encontrar) (?:el|la|los|las|un|una|todo|toda|en|mi|ahí|allí|hoy|mañana|por)',
    ),
    read(
      '(?:sale|salen|va|van|llega|llegan|viaja|viajan|irá|irán|saldrá|llegará|llegarán|sube|entrará) (?:[^ |]+ ){0,2}(?:por (?:correo|mail|mensajería|whatsapp)|en (?:el (?:correo|sobre|camión|próximo|reparto)|un sobre|camino)|a su (?:correo|oficina|nombre|despacho)|a tu (?:correo|oficina|nombre|despacho)|al correo|para allá|con el (?:pedido|reparto|chofer|camión))',
    ),
    read(
      '(?:hoja|hojas|lista|foto|fotos|copia|plano|planos|sobre|informe|reporte|muestra|muestras|carta|paquete|pedido|nota|tabla|cuadro|detalle|resumen|dato|cálculo|croquis|cotización|presupuesto|respuesta|dibujo|ficha|video|mapa|repuesto|pieza) (?:[^ |]+ ){0,3}(?:sale|salen|va|van|llega|llegan|sube|saldrá|irá|llegará|pasa|entra) (?:[^ |]+ ){0,2}(?:hoy|mañana|el (?:lunes|martes|miércoles|jueves|viernes|sábado|día)|esta|antes|por|con)',
    ),
    read(
      '(?<!cuando |que |ya |como )(?:hablamos|nos vemos|conversamos|platicamos|nos hablamos|seguimos) (?:el (?:lunes|martes|miércoles|jueves|viernes|sábado)|mañana|pronto|luego|la semana|la próxima)',
    ),
    read(
      '(?:le|te|les|os) (?:platico|cuento|explico|digo) (?:(?:en cuanto|cuando) (?!me |nos |usted |tú |vos |quiera|quieras|hable|llame|llames|marque)|el (?:lunes|martes|miércoles|jueves|viernes)|mañana|luego|después)',
    ),
    read('(?:si|de) no [^ |]+ (?:[^ |]+ )?(?:llamo|paso|mando|vuelvo|escribo|busco|marco)'),
  ],
  delivered: [
    read(
      `(?:ya )?${pronouns}${sentWords} (?!(?:[^ |]+ ){0,4}(?:mensajes?|recados?|llamadas|llamados|correos|mails|emails|audios|whatsapps|voz))[^ |]+`,
    ),
    read(
      `(?:he|hemos|acabo de|acabamos de|ha|han) (?:[^ |]+ )?(?:${sentForms}|enviar|mandar|dejar|pasar|poner|meter|subir)[^ |]*(?! (?:[^ |]+ ){0,2}(?:mensajes?|recados?|llamadas|correos|mails|emails|audios|contacto|número|nombre|teléfono|datos|años?|meses|días))`,
    ),
    read(
      `(?:en|al|a|sobre|bajo|por|dentro de) (?:su|tu|el|la|un|una|mi|ese|este|esa|vuestro|vuestra|los|sus|tus) (?:[^ |]+ ){0,1}${places}`,
    ),
    read(
      `(?:${sentWords}|${sentForms}|está|están|queda|quedan|quedó|quedaron|espera|esperan|aguarda|descansa|duerme|llegó) (?:[^ |]+ ){0,5}(?:en|al|a|sobre|bajo|por|con|dentro de) (?:[^ |]+ ){0,2}${spots}`,
    ),
    read(
      '(?:está|están|va|van|quedó|quedaron|queda|quedan|tiene|tienes|tenés|tienen|tenéis|sigue|siguen|espera|esperan|duerme|descansa|anda|viaja|entró|llegó|cayó|salió|fue|fueron) (?:[^ |]+ ){0,3}(?:correo|mail|bandeja|casilla|whatsapp|camino|en camino|sobre|buzón|mostrador|recepción)',
    ),
    read('(?:con el|de|bajo el|el correo con|lleva el) asunto'),
    read('(?:van|va|viene|vienen|salió|salieron|ya) (?:[^ |]+ )?(?:camino|en camino|de camino)'),
    read(
      '(?:quedó|quedaron|queda|quedan|le quedó|te quedó|te quedaron|le quedaron) (?:[^ |]+ )?(?:a su nombre|a tu nombre|apartad[^ ]*|guardad[^ ]*|listo|lista|listos)',
    ),
    read('(?:ya )?(?:lo|la|los|las) (?:tiene|tienes|tenés|tenéis|tienen)'),
    read(
      '(?:pdf|correo|mail|mensaje|archivo|sobre|documento|enlace|hoja|foto) que (?:te|le|les|os) (?:llegó|mandé|envié|dejé|he)',
    ),
    read('por (?:mensajería|encomienda|paquetería)'),
  ],
  release: [
    read(
      'no (?:hace falta|es necesario|tiene que|tienes que|tenés que|tenéis que|tienen que|necesita|necesitas|necesitás|se moleste|te molestes|hay que (?:firmar|contestar|llamar|hacer|responder|devolver|pagar)|hay nada que|tiene nada|precisa|precisás|espero|pido|requiere|debe nada|haga nada|hagas nada|me (?:conteste|contestes|devuelva|devuelvas|devolvás|llame|llames|llamés|marque|marques)|corre prisa|hay prisa|haga caso|hagas caso)',
    ),
    read(
      '(?:lo|la|le|te|los|las|os) (?:dejo|dejaré|dejamos|dejaremos) (?:aquí|ahí|acá|estar|por mi|tranquil[^ ]*|en paz|por ahora|ya|de llamar|descansar)',
    ),
    read(
      '(?:aquí|acá|por mi parte|hasta aquí|hasta acá) (?:[^ |]+ ){0,2}(?:dejo|cierro|llego|llegué|termina|acaba|paro|corto|me quedo|queda)',
    ),
    read(
      '(?:ya )?no (?:(?:le|te|les|os|lo|la) )?(?:volveré|vuelvo|volveremos|volvemos|voy|vamos|llamo|llamaré|marco|marcaré|insisto|insistiré|insistimos|escribo|escribiré|busco|molesto|molestaré|molestamos|persigo|quito|robo|canso|doy más)',
    ),
    read(
      '(?:cierro|cerraré|cerramos|doy por|me retiro|me corro|paro|dejo de|dejamos de|dejaré de|me hago a un lado|me despido|nos despedimos) ',
    ),
    read(
      '(?:esta|este|esa) (?:es|será|fue) (?:[^ |]+ )?(?:última|último)|(?:última|último) (?:llamada|mensaje|vez|llamado|intento|recado)',
    ),
    read(
      'no (?:hay|queda|tiene|falta) nada (?:pendiente|más)|(?:nada|ninguna|ningún) (?:que|más|de) (?:firmar|hacer|pagar|contestar|responder|decidir|agregar|llenar|compromiso|devolver|que)',
    ),
    read('sin (?:apuro|prisa|prisas|que (?:me|nos) |necesidad|tener que)'),
    read(
      '(?:es suyo|es tuyo|son suyas|son tuyas|es suya|quédese|quédate|quedátelo|quedáte|quedátela|para ustedes|de regalo|queda para|se lo queda|lo que decida|lo que decidas|decida lo que|decidas lo que|sea lo que|haga lo que|haz lo que)',
    ),
    read('(?:lo|la|le|te|su número|tu número) (?:saco|borro|quito|borré|saqué|quité) de (?:la|mi|nuestra|las|mis)'),
    read('(?:sin nosotros|sin mí|no nos necesita|no nos necesitas|no me necesita)'),
  ],
}
