import { lineReader } from '../line.ts'
import type { MovePatterns } from './moves.ts'

const read = lineReader(
  '(?:por favor|y|o|pero|entonces|mejor|si no|luego|tambien|solo|nada mas|nomas|asi que|bueno|pues|por eso|con gusto|mientras tanto|igual|ahora si|ya)',
)

const pro = '(?:le|te|les|os|lo|la|los|las|me|se|nos)'
const messages =
  '(?:llamada|llamadas|llamado|llamados|llamadita|mensaje|mensajes|recado|recados|correo|correos|mail|mails|email|emails|audio|audios|intento|intentos|nota|notas|carta|cartas|vez|veces|timbrazo|timbrazos|toque|toques|whatsapp|telefonazo|telefonazos|visita|visitas|contacto|contactos|buzon|buzones)'
/** To call, write, insist or bother. */
const bother =
  '(?:llamar|marcar|insistir|molestar|escribir|contactar|buscar|importunar|incomodar|interrumpir|dejar|enviar|mandar|intentar|tocar|fastidiar|dar lata|dar la lata|quitar|robar|perseguir|timbrar|telefonear|hablar|saber)'
const bothers =
  '(?:llamo|llamare|llamamos|marco|marcare|marcamos|insisto|insistire|insistimos|molesto|molestare|molestamos|molestaremos|escribo|escribire|escribimos|busco|buscare|buscamos|contacto|contactare|importuno|incomodo|interrumpo|interrumpire|quito|quitare|robo|persigo|timbro|hablo|hablare|dejo|dejare|mando|toco|llamaremos|insistiremos|escribiremos|jodo|friego|canso|cansare|fastidio|doy lata|doy la lata)'
/** What a caller did before, with or without "he". */
const called =
  '(?:llame|llamado|marque|marcado|escribi|escrito|intente|intentado|busque|buscado|deje|dejado|probe|probado|insisti|insistido|timbre|timbrado|hable|hablado|contacte|contactado|mande|mandado|envie|enviado|telefonee|pase por|pasado por|toque|tocado|conte|contado|comente|comentado|dije|dicho|mencione|mencionado|prometi|prometido|quede)'
const many =
  '(?:dos|tres|cuatro|cinco|seis|par de|otro|otra|otros|otras|ambos|ambas|segundo|segunda|tercer|tercero|tercera|cuarto|cuarta|quinto|quinta|sexto|sexta|varios|varias|algunos|algunas|unas|unos|#)'
const came =
  '(?:llego|llegaron|llegado|llegara|llegaran|llegue|lleguen|llegase|recibio|recibiste|recibieron|recibido|recibisteis|recibiera|recibieras|entro|entraron|entrado|entrara|aparecio|aparecieron|aparece|aparecen|cayo|cayeron|caido|cayera|perdio|perdieron|perdido|reboto|rebotaron|rebotado|extravio|extraviado|traspapelo|traspapelado|alcanzo a ver|alcanzaste a ver|pudo ver|pudiste ver|pudo abrir|pudiste abrir|ha podido ver|has podido ver|ha podido abrir|has podido abrir|quedo en|fue a parar|dio con|diste con|bajo|cargo)'
/** Seen or opened, of what can be sent. */
const saw =
  '(?:vio|viste|visto|vieron|visteis|abrio|abriste|abrieron|abierto|abre|encontro|encontraste|encontrado|leyo|leiste|leido|reviso|revisaste)'
const sent =
  '(?:correo|correos|mail|email|nota|carta|hoja|hojas|foto|fotos|dibujo|dibujos|croquis|lista|archivo|adjunto|pdf|informe|reporte|muestra|muestras|tarjeta|copia|mapa|plano|planos|guia|tabla|enlace|liga|link|mensaje|paquete|sobre|cotizacion|presupuesto|cifras|folleto|ficha|detalle|calculo|video|resumen|propuesta|documento|cuadro)'
const places =
  '(?:correo|bandeja|spam|no deseados|no deseado|buzon|casilla|mail|email|whatsapp|recepcion|porteria|escritorio|celular|telefono|movil)'
const channel =
  '(?:correo|correos|mail|email|whatsapp|wasap|whats|telefono|llamada|llamadas|llamado|mensaje|mensajes|chat|escrito|carta|sms|texto|celular|movil|voz|audio|persona|papel|llame|marque|escriba|llamo|llamar|marco|marcar|escribo|escribir|mande|mando|mandar|envie|enviar|deje|hable|buzon|linea|visita|busque|timbre|impreso|nota de voz)'
const time =
  '(?:hora|horas|horario|horarios|dia|dias|momento|mañana|mañanas|tarde|tardes|noche|mediodia|semana|semanas|mes|lunes|martes|miercoles|jueves|viernes|sabado|temprano|primera hora|ultima hora|despues|antes|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|temporada|fecha|verano|otono|invierno|primavera|adelante|siguiente|otro)'

/** Spanish, without accents. */
export const movePatterns: MovePatterns = {
  ends: [
    read(
      `${pro} (?:dejo|dejare|dejamos|dejaremos|voy a dejar|vamos a dejar) (?:ya |todo |entonces |mejor |de una vez )*(?:(?:aqui|ahi|aca|alli)(?= \\|| $| (?:y|por|con|hasta|si|pero|sin|ya|mejor|para siempre) )|estar|tranquil[oa]s?|en paz|por la paz|descansar|hasta aqui|hasta aca|en este punto)`,
    ),
    read(
      `(?:dejo|dejare|dejamos|dejaremos|voy a dejar|vamos a dejar|suelto|cierro|cerramos|doy por (?:cerrado|terminado|concluido)) (?:ya )?(?:el|este|la|su|tu|esto|esta|de mi parte) ?(?:[^ |]+ ){0,4}(?:aqui|ahi|aca|en paz|por la paz|tranquil[oa]|cerrad[oa]|por (?:mi parte|cerrad[oa]))`,
    ),
    read(
      `(?:dejo|dejare|dejamos|dejaremos|voy a dejar|paro|parare|paramos|termino|termine|terminamos) (?:ya )?(?:de|con) (?:${bother}[^ |]*|las? llamadas?|los mensajes|mis (?:llamadas|mensajes|recados))`,
    ),
    read(
      `(?:aqui|hasta aqui|hasta aca|aca|ahi|por mi parte|de mi parte|con esto|con este (?:mensaje|recado|audio|correo)|con esta (?:llamada|nota)|en este punto)(?: [^ |]+){0,2} (?:lo dejo|la dejo|dejo(?= \\|| $| (?:el tema|la cosa|el asunto|las llamadas|los mensajes|de) )|cierro|cerramos|paro|corto|termino|terminamos|termina|terminan|acaba|acaban|acabo|llego|llegue|llegamos|llegan|me quedo|me bajo|me planto|me detengo|me despido|nos despedimos|concluyo|se acaba|se acaban|alcanza|basta|se termina|le pongo punto|pongo punto|doy por|doy el tema|queda la cosa|lo dejamos|me voy|me retiro|suelto|finalizo|mis (?:llamadas|mensajes|recados))`,
    ),
    read('(?:hasta aqui|hasta aca) (?:\\| )?(?:mis|las|mi|los|con|por)'),
    read(
      `(?:no|tampoco|ni) (?:${pro} )*(?:volvere|vuelvo|volveremos|volvemos|voy|vamos|pienso|pensamos|pretendo|quiero) (?:a )?(?:${pro} )?(?:seguir |estar )?(?:${bother}|llamando|insistiendo|molestando|escribiendo|marcando|buscando)[^ |]*(?! (?:antes|hasta|sin|este|hoy|mucho|tiempo|la mañana))`,
    ),
    read(`(?:ya|mas|tampoco) no (?:${pro} )*${bothers}`),
    read(`no (?:${pro} )*${bothers}(?: [^ |]+){0,2} mas`),
    read(
      `no (?:${pro} )+(?:insisto|insistire|insistimos|insistiremos|molesto|molestare|molestamos|molestaremos|llamare|escribire|marcare|busco|buscare|buscaremos|importuno|persigo|canso)(?! (?:antes|hasta|para|con))`,
    ),
    read('(?:yo )?no (?:insisto|insistire|insistimos|insistiremos)(?= \\|| $| mas| yo)'),
    read(
      `(?:no|ya no|nunca) (?:[^ |]+ )?(?:recibira|recibiras|recibiran|tendra|tendras|sabra|sabras|oira|oiras|escuchara|escucharas|va a saber|vas a saber|va a oir|vas a oir|va a recibir|vas a recibir|habra|hay|van a llegar|vendran|vendra|espere|esperes)(?: [^ |]+){0,3} (?:mas|otr[oa]s?|de mi|de nosotros|mio|mia|${messages})`,
    ),
    read(
      `(?:este|esta|ese|esto|aqui va|este recado|este mensaje|esta llamada|con este|con esta) (?:[^ |]+ )?(?:es|sera|seria|va a ser|viene a ser|va|cierro|y) ?(?:ya |de verdad |tambien )*(?:mi|la|el|nuestro|nuestra|su)? ?(?:ultim[oa]s?)`,
    ),
    read(
      `(?:es|sera|seria|va|como|por|este|esta|aqui va|ahi va|sea|ser|queda) (?:ya |de verdad )?(?:mi |nuestro |nuestra |el |la |un |una )?ultim[oa] ${messages}(?! (?:que (?:fue|era|hable)|fue|era|decia|de la|del))`,
    ),
    read('es (?:ya )?la ultima vez que (?:le|te|lo|la|los|os|les|llamo|marco|molesto|insisto)'),
    read('(?:tema|asunto|caso|capitulo) (?:cerrado|terminado|concluido)'),
    read(
      `ultim[oa] ${messages} (?:mi[oa]|de mi parte|que (?:le|te|les|os) (?:dejo|hago|mando|envio|robo|quito)|por (?:mi|nuestra) parte|en este|sobre|y)`,
    ),
    read('por ultima (?:vez|ocasion)'),
    read(
      `(?:cierro|cerramos|cerrare|cerraremos|archivo|archivare|guardo|borro|elimino|retiro|retirare|quito|quitare|saco|sacare|sacamos|borre|saque|quite|tacho|tache|bajo|doy de baja|borrare|eliminare|cerre|estoy cerrando) (?:ya |hoy |hoy mismo )?(?:el|la|su|tu|vuestro|vuestra|este|esta|mi|sus|tus|lo suyo|lo tuyo|de mi|de la|de nuestra) ?(?:[^ |]+ )?(?:ficha|expediente|carpeta|tema|caso|registro|nota|hoja|asunto|archivo|ciclo|capitulo|numero|nombre|contacto|telefono|datos|lista|agenda|pagina|cuaderno|tarjeta|puerta|seguimiento|gestion|libreta|base)`,
    ),
    read(
      `${pro} (?:saco|sacare|sacamos|borro|borrare|borramos|quito|quitamos|retiro|elimino|tacho|doy de baja|damos de baja|bajo|he quitado|he borrado|he sacado) (?:ya |hoy )?(?:de|del) (?:mi|la|nuestra|las|mis|nuestro|el) `,
    ),
    read(
      '(?:me|nos) (?:retiro|retiramos|corro|hago a un lado|hacemos a un lado|aparto|apartamos|quito del medio|quito de en medio|callo|rindo|bajo (?:aqui|del)|despido (?:de usted|de ti|aqui|con esto|con este|por (?:aca|aqui|mi parte)|ya|y le deseo|y te deseo|sin)|despedimos)',
    ),
    read(
      '(?:tiro|tiramos) la toalla|(?:doy|damos) vuelta (?:la|a la) (?:pagina|hoja)|(?:paso|pasamos) (?:la )?pagina|(?:cuelgo|colgamos) (?:el telefono|los guantes)|(?:pongo|ponemos) punto (?:final|y aparte)|lo suelto|punto final',
    ),
    read(
      `(?:se (?:acabaron|acaban|acaba|terminan|terminaron|termina)|terminan|acaban|terminaron) (?:aqui |ya |por mi parte )?(?:mis|las|los|la|mi) (?:[^ |]+ )?${messages}`,
    ),
    read(`(?:ni una|ni un|no mas|ninguna otra|ningun otro|sin mas|cero) (?:[^ |]+ )?${messages}(?: mas| mi[oa]s?)?`),
    read('(?:doy|damos|dare|daremos) por (?:cerrad[oa]|terminad[oa]|concluid[oa]|finalizad[oa])'),
    read(
      '(?:por mi parte|de mi parte|por mi lado) (?:\\| )?(?:eso es todo|es todo|esto es todo|nada mas|queda cerrado|queda aqui|hasta aqui|hasta aca|lo dejo|ya esta)',
    ),
    read('(?:esto|eso|todo) (?:termina|acaba|se acaba|queda|se queda|muere|para|llega) (?:aqui|ahi|aca|hasta aqui)'),
    read('(?:entiendo|tomo|leo|interpreto) (?:su|tu|el|ese) silencio como'),
    read(
      '(?:no quiero|no quisiera|sin) (?:ser|convertirme en|volverme|hacerme|resultar)(?: [^ |]+)? (?:molesti[ao]|pesad[oa]|insistente|molest[oa]|latos[oa]|cansad[oa]|carga|inoportun[oa])',
    ),
  ],
  endsCalls: [
    read(
      '(?:esta|este|esa) (?:es|sera|va a ser) (?:ya )?(?:mi|la|nuestra|el|mi) ultim[oa] (?:llamada|llamado|llamadita)',
    ),
    read('(?:mi|nuestra) ultim[oa] (?:llamada|llamado)(?! (?:que|fue|era))'),
  ],
  pauses: [
    read(
      `${pro} (?:dejo|dejare|dejamos) (?:en sus manos|en tus manos|por ahora|con|a su|a tu|por hoy|la puerta abierta|decidir)`,
    ),
    read(
      '(?:son suy[oa]s|son tuy[oa]s|es suy[oa]|es tuy[oa]|quedan? para|quedese|quedate|quedatelo|la puerta queda abierta|queda abierta|cuando (?:quiera|quieras|guste|gustes|lo necesite|la necesite|le sirva|te sirva)|si (?:algun|un) dia|si (?:mas adelante|cambia|vuelve|despues|luego|alguna vez)|sabe donde|sabes donde|ya sabe donde|ya sabes donde|aqui estoy|aca estoy|me encuentra|me encuentras|mucha suerte|suerte con|le deseo|te deseo|que le vaya|que te vaya|que les vaya|quedo a (?:su|tu)|me despido)',
    ),
    read('(?:sin rencores|sin problema|no pasa nada|todo bien|no hay (?:problema|prisa|apuro)|sin compromiso)'),
  ],
  reminds: [
    read(
      `(?:${pro} |ya |he |hemos |habia |habiamos |llevo |les |antes |dos veces |tambien )+(?:${pro} |he |hemos |habia |habiamos )*${called}`,
    ),
    read(`${called} (?:ya |antes |dos |tres |un par |varias |algun |algunos |el |la semana |ayer |hace )`),
    read(`${many} (?:de )?(?:mis |nuestras |nuestros |las |los )?${messages.replace('vez|veces|', '')}`),
    read(
      '(?:he|hemos|llame|marque|busque|escribi|intente|mis|mi|ya|le|te|lo|la|os|les) (?:[^ |]+ ){0,5}(?:dos veces|tres veces|un par de veces|varias veces|mas de una vez|una que otra vez)',
    ),
    read('(?:segunda|tercera|cuarta|quinta|otra) vez'),
    read('(?:ya son (?:dos|tres|cuatro)|ya van (?:dos|tres|cuatro|varias)|van (?:dos|tres|cuatro)) '.trimEnd()),
    read('llevo (?:[^ |]+ ){0,4}(?:intentando|tratando|buscando|llamando|queriendo)[^ |]*'),
    read(
      '(?:no|sin|ni) (?:[^ |]+ )?(?:hemos|he|pudimos|logramos|alcanzamos|alcance|logre|logro|consigo|conseguimos|consegui|pude|puedo|haber|habido|tuve|tengo|tuvimos|nos ha|se ha|hubo|coincidimos|encuentro|encontre|hallo|doy con|di con) (?:[^ |]+ ){0,3}(?:podido|coincidido|coincidir|hablar|hablado|platicar|conversar|conversado|conectar|localizar[^ |]*|localizado|encontrar[^ |]*|encontrado|suerte|contactar[^ |]*|dar|comunicar[^ |]*|alcanzar[^ |]*|dado|comunicado|logrado|cruzado|usted|contigo|modo|forma|manera)',
    ),
    read('(?:coincidimos|nos cruzamos|nos desencontramos|desencuentro|desencuentros|nos encontramos|no coincidimos)'),
    read(
      '(?:no contest[^ |]*|sin respuesta|salto el buzon|salta el buzon|el buzon|su buzon|tu buzon|contestador|contestadora|con tu contestador|con su contestador)',
    ),
    read(
      `(?:mi|mis|el|la|los|las|nuestro|nuestra|aquel|aquella|ese|esa|del|al) (?:otr[oa]s?|primer[oa]?|segund[oa]|tercer[oa]?|anterior(?:es)?|ultim[oa]s?) ${messages}`,
    ),
    read(
      `${messages} (?:anterior(?:es)?|pasad[oa]s?|previ[oa]s?|mi[oa]s?|nuestr[oa]s?|de (?:la semana pasada|el lunes|ayer)|del (?:lunes|martes|miercoles|jueves|viernes)|que (?:le|te|os|les) (?:deje|mande|envie|hice))`,
    ),
    read(
      '(?:como|segun|lo que|de lo que|el que|la que|las que|los que|lo) (?:ya )?(?:le|te|les|os) (?:dije|habia dicho|he dicho|comente|habia comentado|conte|decia|mencione|prometi|anuncie|adelante|explique|deje|mande|envie|ofreci|avise|escribi|he contado|he comentado)',
    ),
    read(
      '(?:la vez pasada|la otra vez|la ultima vez|el otro dia|la semana pasada (?:le|te|les|os)|de nuevo|otra vez|nuevamente|una vez mas|vuelvo (?:a|con|sobre)|retomo|retomando|sigo con|regreso (?:con|a)|insisto|de vuelta|aqui de nuevo|soy yo de)',
    ),
    read(
      '(?:ya|tambien) (?:tiene|tienes|tendra|tendras|le|te|recibio|recibiste|ha recibido) (?:[^ |]+ ){0,4}(?:mi|mis|mensaje|mensajes|recado|recados|llamadas?|correo|correos)',
    ),
    read(
      '(?:desde|despues de|tras) (?:mi|mis|que (?:le|te)|la|el) (?:[^ |]+ )?(?:llamada|mensaje|correo|llame|escribi|primer|ultim|recado|llamadas|mensajes)',
    ),
    read('(?:entre|con) (?:mis|las|los) (?:llamadas|mensajes|recados|correos)'),
  ],
  confirms: [
    read(
      `(?:si|no|le|te|les|os|que|ya|bien|cuando|se|me|ver|lo|la|los|las|pudo|pudiste|ha|has|han|todo) (?:[^ |]+ ){0,2}?${came}(?: (?!un |una a|la noticia)[^ |]+|(?= ))`,
    ),
    read('(?:le|te|les|os) (?:entregaron|entrego|dieron|pasaron|hicieron llegar|han entregado)'),
    read('(?:le|te|les|os) (?:abrio|abrieron|abre|abren|abria|cargo|cargaron|carga|descargo)'),
    read(`<(?:${came})(?: bien| completo| todo)? (?:el|la|los|las|lo|mi|todo|eso|bien|ese|esa)`),
    read(
      `(?:${saw}|ver|abrir|leer|revisar) (?:bien |ya |completo )?(?:(?:el|la|los|las|mi|mis|lo|ese|esa) )(?:[^ |]+ ){0,2}?(?:${sent}|que (?:le|te|les|os))`,
    ),
    read(
      `(?:lo|la|los|las|si ya|ya lo|ya la) (?:pudo |pudiste |ha |has |han |alcanzo a |logro )?(?:${saw}|ver|abrir)(?! (?:en|por|que|desde|ayer|el|la|un)) ?`,
    ),
    read(
      '(?:reenvio|reenviar[^ |]*|reenvie|reenviamos|reenviarselo|reenviartelo|(?:mando|envio|paso|dejo|hago llegar|mandamos|enviamos) (?:otra vez|de nuevo|nuevamente|otr[oa] (?:copia|vez|via)|otr[oa]|por otra via|por (?:otro|whatsapp|mensaje)|una copia|a otro|impres[oa]|en papel|a mano)|(?:otra|segunda|nueva) copia|por otra via|por otro (?:lado|medio))',
    ),
    read(
      `si (?:no|se|cayo|fue|quedo|reboto|anda|lo|la|los|le|te)(?: [^ |]+){0,9} (?:(?:se|te|os) (?:lo|la|los|las) (?:[^ |]+)|(?:le|te|les|os) (?:mando|envio|paso|dejo|dicto|leo|hago|llevo|imprimo)|digame|dime|decime|avise(?:me)?|avisa(?:me)?|dilo|digalo|mando|reenvio|lo (?:mando|resuelvo|dejo|paso|reenvio)|la (?:mando|dejo|paso|reenvio))`,
    ),
    read(
      `(?:esta|estan|estaba|estaban|sigue|siguen|tiene|tienes|tenes|encuentra|ve|ves|aparece|entro|anda|anduvo)(?: [^ |]+){0,4} (?:en|a) (?:su|tu|el|la|los|vuestro|vuestra) ?(?:[^ |]+ )?${places}(?: [^ |]+){0,4} (?:o|si)`,
    ),
    read(
      '(?:confirmar|confirmo|confirme|confirmame|confirmeme|verificar|asegurar[^ |]*|comprobar|cerciorar[^ |]*|checar|saber) (?:[^ |]+ ){0,6}(?:llego|llegaron|llegado|llegara|recibio|recibiste|recibido|tiene|tienes|tenga|tengas|entro|abre|ve|quedo|recepcion|recibo|esta en)',
    ),
    read(
      '(?:spam|no deseados|correo no deseado|basura|promociones|se perdio|se extravio|se traspapelo|no (?:lo|la|los|las) (?:ve|ves|encuentra|encuentras|tiene|tienes|tenes|halla|hallas|recibio|recibiste|abre))',
    ),
  ],
  mentions: [
    read('(?:aqui (?:va|van|esta|estan|tiene|tienes)) (?:el|la|los|las|mi)'),
    read(
      '(?:mi|el|ese|aquel|este|del|al) (?:[^ |]+ )?(?:correo|mail|email|adjunto|sobre|paquete|whatsapp|documento)(?! (?:electronico|suyo|tuyo))',
    ),
    read('(?:en|a) (?:su|tu|la|vuestro|vuestra) (?:[^ |]+ )?(?:correo|mail|email|bandeja|casilla|whatsapp)'),
    read(
      '(?:que|lo que) (?:ya )?(?:le|te|les|os) (?:mande|envie|deje|pase|adjunte|lleve|he enviado|he mandado|he dejado|hice llegar|habia enviado|habia mandado|prometi)',
    ),
    read(
      '(?:el (?:lunes|martes|miercoles|jueves|viernes)|la semana pasada|ayer|hace (?:unos|dos|tres|una|un)|el otro dia) (?:[^ |]+ ){0,2}(?:le|te|les|os) (?:mande|envie|deje|pase|adjunte|lleve)',
    ),
    read(
      '(?:le|te|les|os) (?:mande|envie|deje|pase|adjunte|lleve) (?:[^ |]+ ){1,8}(?:el (?:lunes|martes|miercoles|jueves|viernes)|la semana pasada|ayer|hace|el otro dia)',
    ),
    read('ya (?:lo|la|los|las) (?:tiene|tienes|tenes|tenia|recibio|recibiste)'),
  ],
  asksHow: [
    read(
      '(?:algun|alguna|otro|otra|un|una) (?:buen |buena |mejor )?(?:horario|hora|dia|momento|rato|medio|via) (?:en (?:que|el que|la que)|que (?:le|te|les|os)|mejor|mas|donde|cuando)',
    ),
    read('(?:hora|horario|dia|momento|medio|numero) (?:mejor|mas (?:comod|tranquil|convenient|facil)[^ |]*)'),
    read('cuando (?:es|seria|sera) (?:un )?(?:buen|buena|mejor|el mejor)'),
    read(
      `(?:prefiere|prefieres|preferis|prefieren|preferiria|preferirias|preferis|preferiran|prefiera|prefieras) (?:[^ |]+ ){0,7}(?:${channel}|${time}|que le|que te|que se|que lo|que la|asi|seguir|recibir|saber|otro|otra|aqui|esto)`,
    ),
    read(
      `(?:le|te|les|os) (?:acomoda|acomodaria|queda|quedaria|viene|vendria|va|iria|conviene|convendria|sirve|serviria|resulta|resultaria|gusta|gustaria|late|tinca|cae|funciona|cuadra|cuadraria|facilita|parece|es|seria|sienta|interesa)(?: (?:mas|mejor|bien|comodo|facil|que|si|el|la|por|en|un|una|al|menos|preferible|practico|util|muy|igual|a|como))+ ?(?:[^ |]+ ){0,6}(?:${channel}|${time}|medio|via|canal)`,
    ),
    read(
      `(?:${channel}|${time}|medio|via|canal) (?:[^ |]+ ){0,5}(?:le|te|les|os) (?:acomoda|acomode|queda|quede|viene|venga|va|vaya|conviene|convenga|sirve|sirva|resulta|resulte|late|tinca|cae|funciona|cuadra|cuadre|gusta|guste|parece|es mas|sea mas|es mejor|quedaria|vendria)`,
    ),
    read(
      `(?:${channel}|mañana|tarde|dia|semana|mes) (?:[^ |]+ ){0,4}(?:\\| )?o (?:mejor |le |te |lo |la |les |os |por |en |a |que |prefiere |prefieres |se lo |te lo |de |el |al |un |ya )*(?:${channel}|${time})`,
    ),
    read(
      `(?:a que|en que|que|cual|por que|de que) (?:es (?:el|la|su|tu) )?(?:[^ |]+ )?(?:hora|horario|dia|momento|medio|via|canal|forma|manera|modo|numero|correo) (?:[^ |]+ ){0,2}?(?:le|te|les|os|lo|la|prefier[^ |]*|conviene|puedo|podria|es mejor|seria mejor|sea|me|quiere|quieres|mejor|atiende|atiendes|contesta|contestas|esta|estas|llamo|marco|busco|escribo|suele|sueles|hay|debo|tiene)(?! encuentro)`,
    ),
    read(
      '(?:mejor|buena|buen|otro|otra|distint[oa]) (?:[^ |]+ )?(?:hora|horario|dia|momento|medio|via|canal|forma|manera|numero|fecha|epoca)(?: [^ |]+){0,4} (?:para|de|le|te|digame|dime|decime|aviseme|avisame|me|mejor|prefier[^ |]*|lo|la|llam|escrib)[^ |]*',
    ),
    read(
      '(?:como|cuando|donde|por donde) (?:[^ |]+ )?(?:prefiere|prefieres|preferis|le gusta|te gusta|le gustaria|te gustaria|quiere que|quieres que|queres que|le conviene|te conviene|le queda|te queda|le acomoda|te acomoda|le viene|te viene|puedo|podria|lo busco|la busco|le llamo|te llamo|lo llamo|la llamo|le escribo|te escribo|seria mejor|es mejor|le va|te va|le hago|te hago|se lo|te lo|debo|seguimos|le marco|te marco|lo encuentro|la encuentro|te encuentro|le mando|te mando)',
    ),
    read(
      '(?:digame|dime|decime|aviseme|avisame|diganos|indiqueme|indicame|cuenteme|cuentame|contame|haganos saber|digan) (?:[^ |]+ )?(?:\\| )?(?:como|cuando|a que hora (?!encuentro)|que dia|por donde|cual|si (?:prefiere|prefieres|preferis|le queda|te queda|le conviene|te conviene|le|te|es mejor|mejor)|que hora|que horario|en que|por que|otro|otra|un dia|una hora|que medio)',
    ),
    read(
      `(?:mejor|mas bien|en vez|en lugar|preferible)(?: [^ |]+){0,3} (?:${channel}|por la mañana|por la tarde|temprano|otro dia|otro momento|otra hora)`,
    ),
    read(
      `(?:${channel}|por la mañana|por la tarde|temprano|otro dia|otro momento|otra hora|otro horario)(?: [^ |]+){0,3} (?:mejor|en vez de|en lugar de)`,
    ),
    read(
      `(?:quiere|quieres|queres|quereis|quieren|gusta|desea|deseas) (?:que )?(?:mejor )?(?:le|te|se lo|te lo|lo|la|les|os|me) (?:[^ |]+ )?(?:${channel})`,
    ),
    read(
      '(?:le|te|se lo|te lo|lo|la) (?:llamo|marco|escribo|mando|busco|paso) (?:[^ |]+ ){0,6}(?:\\| )?o (?:[^ |]+ ){0,3}(?:llamo|marco|escribo|mando|busco|paso|por|en|a|espero|dejo|prefiere|prefieres)',
    ),
  ],
  questions: [
    read(
      `(?:le|te|lo|la|los|les|os) (?:llamo|marco|busco|escribo|mando|contacto)(?: [^ |]+){0,4} (?:${channel}|${time})`,
    ),
    read(`o (?:mejor )?(?:lo|la|le|te|los|les) (?:vemos|dejamos|dejo|llamo|busco|escribo|marco|retomamos)`),
  ],
  stays: [
    read(
      '(?:le|te|les|os|lo|la)? ?(?:llamo|llamare|marco|marcare|vuelvo a|volvere a|busco|buscare|escribo|escribire|hablamos|platicamos|seguimos|paso|pasare|cuento) (?:[^ |]+ ){0,4}(?:el (?:lunes|martes|miercoles|jueves|viernes)|mañana|la (?:proxima|otra|semana)|luego|despues|pronto|esta semana|otra vez|de nuevo)',
    ),
    read(
      '(?:luego|despues|pronto|ahi|ya) (?:le|te|les|os|nos)? ?(?:platicamos|hablamos|llamo|marco|escribo|cuento|vemos|buscamos|aviso)',
    ),
    read(
      '(?:por hoy|por esta semana|hasta (?:mañana|el lunes|el martes|el miercoles|el jueves|el viernes|la proxima|luego|pronto))',
    ),
  ],
}
