import { lineReader } from '../line.ts'
import type { ActPatterns } from './acts.ts'

const read = lineReader(
  '(?:por favor|y|o|pero|entonces|mejor|si no|luego|después|también|solo|sólo|así que|bueno|pues|ojalá|por lo pronto|mientras tanto)',
)

const to = '(?:le|te|les|os|se lo|se la|se los|se las|te lo|te la|te los|te las|os lo|os la)'
const day =
  '(?:mañana|hoy|luego|enseguida|temprano|pasado|pronto|lunes|martes|miércoles|jueves|viernes|sábado|semana|mes|quincena|rato|tarde|noche|mediodía|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|puente|feriado|feriados|fiestas|inventario|cosecha|cierre)'
/** What somebody made and handed over. */
const gave =
  '(?:remit|compart|adjunt|anex|reenvi|copi|dibuj|subray|imprim|alcanc|acerqu|arrim|entregu|deposit|facilit|despach|consegu|apart|guard|prest|devolv|pegu|colg|colgu|clav|escane|apunt|anot|escrib|public|prepar|arm|llen|rellen|calc|calcul|resum|grab)(?:é|í|amos|imos)'
const informed = '(?:avis|cont|coment|expliqu|ped|encargu|enseñ|mostr|dij|dej dich|rog|recomend)(?:é|í|e|amos|imos)'
const someoneThere = '(?:(?:a|al|con|a la|a su|a tu|con el|con la|con su|con tu) (?!usted|ti|vos|ustedes|mí)[^ |]+)'
const paper =
  '(?:adjunto|anexo|archivo|pdf|enlace|liga|link|audio|folio|nota|notita|sobre|papel|papelito|hojita|dibujo|folleto|folder|tarjeta|tarjetita|carpeta|recuadro|resumen|informe|cuadernillo)'

/** Spanish, by wide classes of words: what more ways there are to ask, to go on, to hand over and to let go. */
export const moreActs: ActPatterns = {
  ask: [
    read(
      '<(?:mira|gira|aprieta|afloja|tapa|destapa|limpia|mide|pesa|cuelga|ata|amarra|prueba|echa|quita|sube|baja|abre|levanta|empuja|comprueba|verifica|revisa|checa|chequea|averigua|pregunta|consulta|reclama|solicita|apaga|prende|enciende|desconecta|reenvía|comenta|comparte|guarda|apunta|anota|pide|lee|vuelve a|dile|ponle|métele|dale|pásale|échale|sácale) (?:el|la|los|las|un|una|con|si|por|lo|ese|esa|esos|bien|al|a|cuánto|cuántos|dónde|en|qué|tu|tus|su)',
    ),
    read(
      '<que (?:(?:le|lo|la|les|los|las|se lo|se la) )?(?:ech|mir|revis|cambi|apriet|pregunt|llam|pas|llev|quit|busqu|corrij|avis|compruebe|verifiqu|mid|pid|abr|cierr|haga|ponga|vea|lea)[^ |]*',
    ),
    read('(?:yo que (?:usted|tú|vos|ustedes)|yo de (?:usted|ti|vos|ustedes)|yo en su lugar|yo en tu lugar)'),
    read(
      '(?:conviene|convendría|vale la pena|valdría la pena|más vale|no estaría (?:de más|mal)|no está de más|le toca|te toca|bueno sería|lo suyo es|lo mejor es|con tal de|le queda|te queda) (?:que )?(?:no )?[^ |]+(?:r|rl[oa]s?|rse|rte|rle)',
    ),
    read('con (?:eso|esto) (?:ya )?(?:puede|puedes|podés|pueden|podéis)'),
    read(
      '(?:solo|sólo|nada más|nomás|únicamente|tan solo) (?:me )?(?:necesito|falta|hace falta|quiero|pido) (?:un|una|su|tu|el|la|que|saber)',
    ),
    read('un sí o un no'),
    read('(?:hágame|hazme|haceme|háganme) (?:saber|el favor|un favor|llegar)'),
    read(
      '(?:quedo|quedamos|sigo|estoy|seguimos) (?:[^ |]+ )?(?:a la espera|en espera|atent[oa]|pendiente) de (?:su|tu|que|vuestr[oa])',
    ),
    read(
      '(?:con|de) (?:solo )?(?:girar|aflojar|apretar|tapar|limpiar|mover|cambiar|mirar|revisar|subir|bajar|quitar|poner|medir|pedir|apagar|abrir|cerrar)(?:l[aoe]s?|se|me|nos)? ',
    ),
  ],
  reply: [
    read(
      '(?:un|con un) (?:pulgar|sí|no|ok|emoji|audio|visto bueno|mensaje|mensajito|correo)(?: [^ |]+){0,3} (?:me |nos )?(?:vale|basta|alcanza|sirve|sobra|es suficiente)',
    ),
    read(
      '(?:contest|respond|avis|mand|escrib|confirm|dig)(?:á|é|a|e|i|í)?(?:me|nos|ame|eme|ime)? (?:[^ |]+ ){0,4}(?:por (?:aquí|acá|ahí|mensaje|escrito|correo|mail|texto|chat|whatsapp)|con un (?:sí|no|audio|mensaje)|este (?:audio|mensaje|correo)|un (?:audio|mensaje))',
    ),
    read('(?:visto bueno|respuesta|confirmación) por (?:escrito|mensaje|correo|mail|whatsapp)'),
    read(
      '(?:recibe|lee|leo|contesto|respondo|atiendo|vemos|veo) (?:todos )?(?:los )?(?:mensajes|whatsapps|whatsapp|correos|por ahí|por escrito)',
    ),
    read(
      '(?:me|nos) (?:escribe|escribes|escribís|escriben|escriba|escribas|mensajea|mensajeas|contesta|contestas) (?:[^ |]+ ){0,2}(?:y|cuando|por|si|un)',
    ),
  ],
  step: [
    read(
      `(?<!que |si |cuando )${to} (?:comparto|compartimos|remito|remitimos|anexo|copio|facilito|despacho|entrego|marco|subo|adelanto|adelantamos|escaneo|dibujo|consigo) (?!(?:otra vez|de nuevo|mi|el número|el teléfono) )[^ |]+`,
    ),
    // A future of the caller's own, but for what is kept for the call.
    read(
      '(?!(?:le |te |les |os |no |lo |la |se )*(?:ser|dir|contar|explicar|mostrar|habr|tendr|podr|sabr|querr|estar|enseñar|comentar)é)(?:(?:yo|ya|le|te|les|os|lo|la|los|las|se|me|nos) ){1,3}[^ |]{2,}(?:aré|eré|iré|dré|aremos|eremos|iremos|dremos)',
    ),
    read('(?:le|te) (?:repito|devuelvo|regreso|reitero) (?:la|esta|mi) llamada'),
    read(`quedo (?:en|de) [^ |]+r(?:le|te|les|lo|la|os)?`),
    read(
      `me (?:asomo|acerco|paso|presento|aparezco|arrimo|comunico|apersono|doy una vuelta|dejo caer|reporto|conecto|pongo) (?:[^ |]+ ){0,4}${day}`,
    ),
    read(
      `${day} (?:[^ |]+ ){0,4}(?:me (?:asomo|acerco|paso|presento|aparezco|arrimo|comunico|apersono|reporto|tiene|tienes|tenés|oye|oyes)|nos (?:hablamos|escuchamos|vemos|llamamos|leemos|comunicamos)|sabe de mí|sabrás de mí|sabrá de mí|tiene noticias)`,
    ),
    read(
      `nos (?:escuchamos|hablamos|vemos|llamamos|leemos|encontramos|comunicamos|estamos hablando|estamos viendo) (?:[^ |]+ ){0,2}${day}`,
    ),
    read(
      `(?:mi|nuestro|nuestra|un|una) (?!web|página|oficina)[^ |]+ (?:[^ |]+ )?(?:se )?(?:pasa|pasará|va|irá|acude|llama|llamará|busca|buscará|escribe|escribirá|lleva|llevará|recoge|mide|visita|se acerca|atiende) (?:[^ |]+ ){0,3}${day}`,
    ),
    read(
      `${to} (?:hago|meto|pego|echo|doy|tiro|zumbo|mando) (?:una|un|el|otra|otro) (?:llamada|llamadita|llamado|toque|toquecito|telefonazo|timbrazo|vuelta|grito|seguimiento|pitazo|ring|fonazo|tubazo)`,
    ),
    read(
      `(?:yo|ya) (?:le|te|les|lo|la|los|las|os) (?:busco|llamo|marco|escribo|contacto|ubico|caigo|aviso|alcanzo|localizo)(?! por)`,
    ),
    read(
      `(?:vuelvo|volvemos|insisto|insistimos|intento|pruebo|regreso|repito|reintento|llamo|marco|escribo|busco) (?:[^ |]+ ){0,3}${day}`,
    ),
    read(
      `${to} (?:llega|llegan|cae|caen|entra|entran|mandan|envían|llevan|traen|entregan) (?:[^ |]+ ){0,3}(?:${day}|correo|mensaje|whatsapp|celular|teléfono)`,
    ),
    read(`${day} (?:[^ |]+ )?${to} (?:llega|llegan|cae|caen|entra|entran|mandan|envían|llevan|traen|entregan)`),
  ],
  delivered: [
    read(
      `(?:ya |${to} |lo |la |los |las )+(?:[^ |]+ )?${gave} (?!(?:[^ |]+ ){0,3}(?:mensajes?|recados?|llamadas|números?|teléfonos?|veces) )[^ |]+`,
    ),
    read(`${to} pas(?:é|amos) (?:ya |ayer |hoy |también )?(?:al|a |el|la|los|las|un|una|por|en) ?`),
    read(`(?:ya |se lo |se la |le |les )+${informed} (?:[^ |]+ ){0,2}${someoneThere}`),
    read(
      `(?:va|van|viene|vienen|está|están|queda|quedan|quedó|quedaron|explica|explicado|explicada|detallado|detallada|detalla|tiene|tienes|tenés|encuentra|encuentras|hay|lleva) (?:[^ |]+ ){0,6}(?:en|dentro de|con|sobre|bajo|junto a) (?:[^ |]+ ){0,4}${paper}`,
    ),
    read(`en (?:una|un|la|el|ese|esa) ${paper} (?:en|que|sobre|pegad[oa]|de)`),
    read(
      '(?:puesto|puesta|puestos|puestas|dejado|anotado|apuntado|explicado|descrito|va|van|está|están|todo) (?:todo )?(?:por escrito|en limpio|con letra|a su nombre|a tu nombre)',
    ),
    read(
      '(?:lo|la|los|las) (?:tiene|tienes|tenés|tenéis|tienen|custodia|guarda) (?:[^ |]+ ){0,4}(?:su|tu|el|la) (?:conserje|portero|portera|vigilante|recepcionista|encargad[oa]|secretaria|asistente|jef[ea]|soci[oa]|hij[oa]|despachador[a]?|caseta|guardia|sereno|bodeguer[oa])',
    ),
    read('acab(?:a|an) de (?:entrar|llegar|caer|salir)(?:le|te|les|os)?'),
    read(
      '(?:quédese|quédate|quedate|quédatelo|quédeselo|quédesela|quedátelo|quédatela|quédatelas|quédeselas|quédense)',
    ),
  ],
  release: [
    read('no (?:ocupa|ocupas|precisa|precisás|necesita|necesitas|necesitás) (?:de )?(?:nada|nosotros|mí|más)'),
    read(
      'no (?:(?:le|te|les|os|se|me) )*(?:hay que|pido|exijo|urge|apura|corre|debe|debes|cuesta nada|compromete)(?: [^ |]+)?',
    ),
    read('no (?:requiere|requieren|espero|esperamos) (?:de )?(?:respuesta|contestación|nada|que)'),
    read('(?:asunto|tema|caso|expediente|capítulo) cerrado'),
    read(
      '<(?:usted|tú|vos|ustedes) (?:decide|decides|decidís|verá|verás|verán|manda|mandas|dirá|sabrá|sabrás|elige|eliges)',
    ),
    read(
      '(?:no pasa nada|tan amigos|sin problema|ningún problema|no hay problema|todos contentos|no me ofendo|lo entiendo|sin rencores|y listo|me lo dice y listo|no insisto)',
    ),
    read('(?:olvíd|bórr|ignór|descárt|desech|tír)(?:elo|alo|ela|ala|elos|alas|ese|ate|enlo) '),
    read('(?:ignore|ignora|ignorá|descarte|descarta|borre|borra|olvide|olvida) (?:este|el|esto|mi)'),
    read('(?:más no|nada más) (?:le|te|les)? ?(?:hace falta|necesita|necesitas|pido|hay que)'),
    read('(?:hasta aquí|hasta acá|hasta ahí) (?:mis|los|mi|el|mensajes|recados|llamadas)'),
    read('(?:con (?:esto|eso)|así) (?:me quedo|quedo|nos quedamos|quedamos) (?:tranquil|a mano|conform|en paz)[^ |]*'),
    read('(?:ya )?no (?:recibirá|recibirás|tendrá|tendrás|oirá|oirás|sabrá|sabrás) (?:[^ |]+ ){0,2}(?:más|de mí)'),
  ],
}
