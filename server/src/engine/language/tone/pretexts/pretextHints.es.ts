import { type Frame, framesOf } from '../frame.ts'
import type { Pretext } from './pretext.ts'

const classes = {
  reply:
    '(respondo|respondemos|contesto|contestamos|contestando|respondiendo|(doy|damos|dar|dando|va mi|va nuestra|traigo|tengo|tenemos) respuesta|en (respuesta|contestación|atención|seguimiento|relación)|con (relación|respecto)|atiendo|atendiendo|devolviendo|devuelvo|correspondo|correspondiendo|reacciono|a raíz|por cuenta)',
  sentBy:
    'mensaje|mensajito|correo|mail|consulta|solicitud|llamada|recado|petición|pregunta|formulario|cita|inquietud|pedido|encargo|whatsapp|audio|nota|requerimiento|duda|reclamo',
  yours:
    '(que )?(nos |me )?(usted|ustedes|tú|vos) |que (nos|me) (hizo|hiciste|dejó|dejaste|mandó|mandaste|envió|enviaste|dirigió|dirigieron|planteó|planteaste|formuló|pasó|puso|escribió|escribiste)|suy[oa]|tuy[oa]|de (usted|ustedes)',
  order:
    'pedido|orden|cita|reserva|reservación|solicitud|encargo|compra|suscripción|trámite|alta|consulta|contratación|activación|renovación|cotización|demostración|instalación|entrega',
  ordered:
    '(usted|ustedes|tú|vos|nos|su|que) ?(ya )?(hicieron|hizo|hiciste|solicitó|solicitaron|solicitaste|agendó|agendaste|agendaron|autorizó|autorizaron|autorizaste|pidió|pidieron|pediste|aprobó|aprobaron|tienen|dejó|dejaron|confirmó|confirmaron|inició|inició|firmó|programó)',
  study:
    'estudio|encuesta|censo|catastro|sondeo|relevamiento|investigación|levantamiento|cuestionario|preguntas|preguntitas|cositas|sorteo|curiosidad|universidad|tesis|tesista|diagnóstico|muestreo|padrón|entrevistas?|reportaje|directorio|ranking|mapa|opinión|opiniones|estadística|estadísticas',
  unsold:
    '(nada|nadie|aquí no|acá no|esto no|no) (aquí |acá |se |le |te |les |os |venimos a |vengo a |voy a |vamos a |es |trata de )*(vend[^ ]*|venta|ventas|vender)|ni (un|una) ~2 (le|te|les) (voy a )?(vend[^ ]*)|sin (ánimo|afán|intención|intenciones|fines?|interés) (de |comercial|comerciales|lucro)[^ ]*|(no|nada) (soy|es|somos|hay) (ningún |ninguna |un |una )?(vendedor|comercial|venta|propaganda|publicidad|producto)[^ ]*|puramente (estadístic|académic|informativ)[^ ]*|meramente (estadístic|académic|informativ)[^ ]*|puros? (fines )?(estadístic|académic|curiosidad)[^ ]*',
  scene:
    'aquella|aquel|aquello|aquél|esa (noche|tarde|vez|mañana|cena|mesa|feria)|ese (día|viaje|brindis|apretón|café|almuerzo)|la (tarde|noche|vez|mañana|cena|promesa|palabra)|el (día|brindis|apretón|café|almuerzo|abrazo)|cuando|lo que',
  vowed:
    '(usted|tú|vos) |me (dij|asegur|promet|jur|confi|pid|ped|ofrec|garantiz|confes)[^ ]*|nos (dij|asegur|promet|jur|re[íi]|estrech|brind|abraz|d[ií]m)[^ ]*|su (palabra|promesa)|tu (palabra|promesa)|juntos|brindamos|cerramos|los dos',
  case: 'caso|expediente|solicitud|reclamo|trámite|ficha|queja|consulta|carpeta|dossier|incidencia|folio|cuenta',
  system:
    'sistema|pantalla|base|registro|registros|expediente|archivo|archivos|plataforma|portal|ordenador|computadora|ficha|listado|bandeja',
} as const

/** What the listener or their people are said to have sent, ordered, promised or agreed. */
const claim = framesOf(classes, [
  [
    '{reply} ~2 (a |de |con |sobre )?(la|el|su|tu|lo|al|sus|un|una) ~1 ({sentBy}) ..5 ({yours})',
    'anuncio|licitación|foro|publicó|publicaron|edicto|pliego|(le|les|te) (mand|envi)[^ ]*',
  ],
  ['{reply} (a )?(su|tu|vuestr[oa]) (atent[oa] |amable )?({sentBy})', 'anuncio|licitación|foro|publicó|pliego'],
  [
    '(es|llamo|hablo|marco|busco|comunico|confirmo|confirmamos|confirmar|trata|motivo|traigo|tramito) ~3 (el|la|los|las|aquel|aquella|su|tu) ~1 ({order}) (, )?(que|de los|de las|del|la que|el que) ~1 ({ordered})',
    'clientes|ayuntamiento|municipio|publicó|licitación',
  ],
  [
    '(tengo|tenemos|traigo|aquí está|acá está|ya está|ya tengo|ya tenemos|listo|lista|le tengo|te tengo|conseguí|apartad[oa]|guardad[oa]) ..4 (lo|el|la|los|las) ~1 (que )(me|nos|usted me|usted nos) (encarg|pid|ped|encomend|solicit|consult|pregunt)[^ ]* (usted|aquella|aquel|aquél|el (otro|año|mes|lunes|martes|miércoles|jueves|viernes)|la (vez|semana|última|feria|otra)|por|en (la|el)|para|hace|cuando|y|, |tanto)',
    'clientes|(su|tu) (vecin|coleg|herman)',
  ],
  [
    '(el|la|lo|los|las|aquello|aquel|aquella) ~1 que (me |nos )?(encargaste|pediste|solicitaste|elegiste|autorizaste|aceptaste|apartaste|reservaste|firmaste|prometiste|usted (me |nos )?(encargó|pidió|solicitó|eligió|autorizó|aceptó|apartó|reservó|marcó|firmó|prometió|aprobó))',
    'licitación|pliego|publicó|anuncio|pediste (que|no)|pidió (que|no)|que no (me|nos|lo|la|le)|tiempo|respiro|descanso|calma',
  ],
  [
    '(usted|ustedes|tú|vos) ..2 (marcó|marcaste|marcaron|tildó|tildaste|aceptó|aceptaste|aceptaron|autorizó|autorizaste|consintió|pinchó|pulsó|clicó) ..5 (casilla|que (lo|la|le|te|los|les|se) (llam|contact|marc|busc|habl)|contact|llam|prueba|condiciones|cookies|términos|sí|cruz|alta|plan|propuesta|participa)[^ ]*|(lo|que) (usted|tú|vos)? ?(marcó|marcaste|tildó) (con una|en el|en la)',
  ],
  [
    '(hace|el|en) ..3 (aceptaste|autorizaste|confirmaste|diste el sí|quedaste|me dijiste|me aseguraste|usted (aceptó|autorizó|confirmó|dio el sí|quedó en|me aseguró))|recuerd[ae]s? que (usted |tú |vos )?(aceptó|aceptaste|autorizó|quedó|quedaste|dijo|dijiste|pidió|pediste|acordamos|quedamos)',
    'no (llam|ins|molest)[^ ]*',
  ],
  [
    '(es|sería|queda|son|como|por) ~2 (puro|pura|puros|mera|mero|simple|solo un|solo una|nada más que un) ~1 (trámite|formalidad|formalismo|papeleo|firma)',
    'clientes|multa|norma|inspección',
  ],
  [
    '(su|tu|vuestr[oa]) ~1 (jef|soci|gerent|director|administrador|hermano|hermana|marido|esposo|esposa|contador|contadora|dueñ|patrón|gestor|secretari|alcald|concejal|presidente|presidenta|superior)[^ ]* ..3 (ya )?(dio|dieron|ha dado|nos dio|me dio|puso) (el|su|la|luz) ~1 (visto|bueno|ok|okey|sí|aval|autorización|bendición|palabra|venia|verde)',
  ],
  [
    '(figura|consta|aparece|quedó|está|queda|tengo|tenemos|obra) ~2 (grabad|registrad|anotad|firmad|guardad|aceptad|confirmad)[^ ]* ~2 (su|tu) (aceptación|autorización|conformidad|consentimiento|interés|participación|inscripción|solicitud|firma|sí|alta|pedido|voz)|(su|tu) (aceptación|autorización|conformidad|consentimiento|participación|solicitud|inscripción) ~4 (grabad|registrad|anotad|firmad|guardad|aceptad|aprobad|entró|quedó)[^ ]*|(aceptad|confirmad|firmad)[oa] (su|tu) (participación|solicitud|inscripción|alta|cita|asistencia)',
  ],
  [
    '(gracias|agradezco|agradecemos|agradecid[oa]s?) ..3 (por|que|el|su|tu|al) ~3 (interes|interés|preferencia|registr|inscrib|solicit|descarg|suscri)[^ ]* ~3 (en|nuestr[oa]s?|por|al|a) ',
  ],
  [
    '(se|te) (quedaste|quedó|quedaron) ~1 (dándole (vueltas|una vuelta)|rumiando|con la duda|pensando|en (avisar|llamar|confirmar|vernos|recibir)[^ ]*|de (avisar|llamar|confirmar|ver|recibir)[^ ]*)',
    'máquina|equipo|camión',
  ],
])

/** A talk, a promise or a friendship that never was. */
const past = framesOf(classes, [
  [
    '((no (me |se me )?olvid[^ ]*|recuerdo|me acuerdo|todavía (veo|oigo|guardo|tengo (presente|grabad[oa])|me resuena)|cómo olvidar|tengo (grabad[oa]|presente)|aún (recuerdo|oigo|veo))) ..6 ({scene}) ..14 ({vowed})',
    'no (me |nos )?(llam|insist)[^ ]*|cartel|letrero|anuncio|publicó',
  ],
  [
    '(honremos|honre|honrar|cumplamos|cumpla|cumplas|cumplir|hacer valer|cobrar(le|te|me)?) ~1 (la|su|tu|aquella|esa|con su|con tu) (palabra|promesa|apretón)',
    'clientes|plazo',
  ],
  [
    '(como|tal como|tal y como|según|igual que|justo como|mejor de como|todavía mejor de lo que|mejor de lo que) (lo |la )?(soñamos|imaginamos|dibujamos|apalabramos|brindamos)',
  ],
  [
    '(al hilo|a cuento|siguiendo el hilo|a propósito|volviendo|con lo|en lo) (de |a )?(aquello|aquel|aquella|lo que (hablamos|charlamos|platicamos|conversamos|me (dij|cont|coment|ped)[^ ]*|te quedaste|se quedó))',
  ],
])

/** A fault, a study, an office or a prize in place of the sale. */
const matter = framesOf(classes, [
  ['{unsold} && ({study})', 'ahorr[^ ]*|lo que (vendo|vendemos)|gotea|grieta'],
  [
    '(andamos|estamos|ando|estoy|hacemos|hago|realizamos|levantamos|conducimos|llevamos (a cabo)?|completamos|actualizamos|armamos|vamos) ~2 (levantando|haciendo|realizando|armando|completando|recogiendo|recopilando|aplicando|pasando)? ?(un|una|el|la|unas|unos) ~1 (catastro|censo|encuesta|sondeo|relevamiento|investigación|muestreo|padrón|empadronamiento|cuestionario|directorio|ranking) && (pregunt[^ ]*|nada se vende|sin compromiso|curiosidad|vecino|universidad|respuestas?|responder|contest[^ ]*|particip[^ ]*|opinión|salió|anot[^ ]*|son (cuatro|tres|cinco|dos)|cuánt[^ ]*|minutos)',
    'publicó|(su|sus) (encuesta|censo)',
  ],
  [
    '(salió|salieron|cayó|tocó|resultó) ..3 (la bolita|el nombre|el número|el boleto|la papeleta|en el sorteo|en la rifa|en la tómbola) ~3 (de )?(su|tu|usted|ustedes)|(sorteo|rifa|tómbola|lotería|azar) ..5 (salió|cayó|tocó|salieron|eligió) ..4 (su|tu|usted|ustedes|la bolita)',
  ],
  [
    '(me|nos) (pasaron|han pasado|tocó|asignaron|han asignado|derivaron|turnaron|cayó|encargaron|trasladaron|llegó) ~3 (su|tu|este|el) ({case})',
    'pedido|revista|catálogo',
  ],
  [
    '(llevo|tramito|gestiono|manejo|reviso) (aquí |delante |en mano |abiert[oa] |ahora )*(su|tu) ({case})',
    'su cuenta de (luz|agua|gas|instagram|twitter)|publicó',
  ],
  [
    '(me|nos)? ?(salta|sale|aparece|figura|consta|salió|apareció|marca) ..3 (en|de) (el|mi|nuestro|nuestra|nuestros|la|las) ({system}) ..8 (dejó|dejaste|tiene|su|tu|quedó|pendiente|aceptad|a medio|sin|incomplet)[^ ]*',
    'público|pública|licitación|boletín|municip[^ ]*|ayuntamiento|registro (mercantil|civil|sanitario)',
  ],
  [
    '(inspección|revisión|control|verificación|certificación|fumigación|recambio|sustitución|regularización) ..6 (obligatori[oa]|anual|rutinari[oa]|de ley|reglamentari[oa]|periódic[oa]) ..12 ((la|lo|las|los|le|nos) (hacemos|hago|realizamos|llevamos|toca|corresponde|ejecutamos)|(soy|somos) (el|la|los|las|quien)|encargad[oa]s?)|(soy|somos) (el|la|los|las) (encargad|responsable|delegad|design)[^ ]* (de|del|de la) (la )?(inspección|revisión|control|verificación|regularización|censo|padrón)',
  ],
  [
    '(su|tu) (garantía|póliza|licencia|suscripción|registro|permiso|afiliación|beneficio|bono|puntos|cobertura|cuenta|línea|dominio) ..8 (por vencer|vence|caduca|expira|a punto de (vencer|perder|caducar|cancelar)|se (cancela|pierde|bloquea|suspende)|será (dad|cancelad|suspendid|bloquead)[^ ]*) ..10 (con nosotros|nos consta|no consta|nuestr[oa]s?|validar|verificar|confirmar (sus|tus|unos) datos|actualizar)',
  ],
  [
    '(como|por ser|al ser|siendo) (usted |ustedes |tú |vos )?(cliente|clientes|abonad[oa]|titular|usuari[oa]|beneficiari[oa]) (nuestr[oa]|preferent[^ ]*|de la casa|desde|que (es|eres|sos)|registrad[oa]|vip|activo|de nuestra|distinguid[oa])',
  ],
])

/** More frames of pretexts in Spanish, by kind. */
export const spanish: Readonly<Partial<Record<Pretext['kind'], readonly Frame[]>>> = { past, claim, matter }
