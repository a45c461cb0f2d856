import type { Phrase } from '../../matching/phrase.ts'
import { ofKind } from '../kinds.ts'
import type { Pretext } from './pretext.ts'

/** What the listener can check, or what the caller takes back. */
const checkable =
  '(ayer|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|acta|cabildo|permiso|nunca|jamás|no nos conocemos)'
const unless = (say: string): Phrase => ({ say, unlessSentence: checkable })
const asked = '(llamada|llamado|mensaje|correo|consulta|recado|solicitud|petición|nota|parte|formulario)'
const chief =
  '(director|directora|socio|socia|hermano|hermana|gestor|gestora|secretaria|administrador|jefe|jefa|contadora|contador|señora|esposa|marido|presidente|presidenta|gerente|alcalde|alcaldesa)'
const office =
  '(municipio|municipalidad|ayuntamiento|ministerio|superintendencia|alcaldía|gobierno|hacienda|autoridad|dependencia|consejería|comunidad|intendencia|secretaría|compañía|distribuidora|eléctrica|banco)'

/** Lo que nunca fue, dicho sin las palabras de siempre. */
export const feignedSpanish: readonly Pretext[] = [
  ...ofKind('claim', [
    unless(
      '(compañer~|colega|secretari~|recepcionista|encargad~|asistente) .. (me|nos) (dijo|comentó|aseguró|contó) que [usted|tú|vos] [ya] (me|nos) (esperaba~|espera~|estaba~ esperando)',
    ),
    'no (le|te|les|os) (vendo|vendemos|vengo a vender) nada .. (solo|sólo|solamente|nomás|únicamente) (quiero|queremos|busco|buscamos|pido|necesito) (su|tu|vuestra|conocer su|saber su) (opinión|consejo|punto de vista|parecer)',
    // The call is an answer.
    unless(
      `(respondo|respondemos|respondiendo|contesto|contestamos|contestando|atiendo|en respuesta|mi respuesta|doy respuesta|devolviendo) (a la|al|a su|a tu|su|tu) [atento|amable] ${asked}`,
    ),
    unless(
      `(traigo|tengo|tenemos|recibí|recibimos) [aquí|acá] (su|tu) (recado|solicitud|petición|consulta|formulario)`,
    ),
    unless(`(su|tu) (solicitud|consulta|petición) (de información|de contacto|firmada|entró|llegó|me tocó)`),
    unless(
      `(a raíz|a propósito|en seguimiento|en atención) (de|a) (su|tu|la|el|lo que) [propia] (llamada|consulta|correo|solicitud|parte|visita|usted|interés|inquietud)`,
    ),
    unless(
      `${asked} que (nos|me) (hizo|hiciste|dejó|dejaste|mandó|mandaste|planteó|planteaste|dirigió|envió|enviaste|abrió)`,
    ),
    unless(
      '(parte|expediente|trámite|gestión|solicitud|orden|prueba) que (usted|ustedes|tú|vos|nos|su|tu|hicieron|hizo|inició|solicitó|abrió|autorizó|compró|dejó) [usted|nos|área|su|tu]',
    ),
    unless('(ya) (tengo|le tengo|te tengo) lo que (usted|me|nos|tú) (me|nos|encargó|pidió|pediste|encargaste)'),
    unless('(cumplo|cumpliendo|a cumplirle|tal como) (con|la|el|le) (lo prometido|cita|prometí|encargo) [que]'),
    // They did something that led to the call.
    '(dejó|dejaste|dejaron) (sus|tus) datos (en|con|para)',
    '(marcó|marcaste|marcaron) la casilla',
    '(usted|ustedes|tú|vos) (marcó|marcaste|aceptó|aceptaste|se inscribió|te inscribiste|se registró) .. (formulario|casilla|prueba|sorteo|llam~)',
    '(dejó|quedó|dejaste) [usted] (un|el|la|su) (trámite|gestión|registro|solicitud|compra) (a medio|a medias|sin cerrar|sin terminar|inconcluso|pendiente)',
    'la dejó a medias',
    unless('(aceptó|aceptaste|aceptaba|autorizó) (que lo|que la|que le|que te|una prueba|las cookies|recibir)'),
    '(quedó grabada|quedó registrada|me figura aceptada) su',
    '(gracias por|agradezco) (haberse interesado|haberte interesado|su interés en nuestr~|tu interés en nuestr~|haberse registrado|registrarse|inscribirse)',
    unless('(trámite|gestión|solicitud) lo (inició|abrió|empezó) (alguien|usted)'),
    // Somebody above them has agreed to it.
    unless(`(su|tu) ${chief} .. (dio|adelantó|había dado|dado) .. (visto bueno|permiso|extensión|luz verde)`),
    unless(
      `(su|tu) ${chief} [de fincas|y socio] [ya|me|nos] [ya] (autorizó|adelantó|me autorizó|nos autorizó|me remite|nos remite)`,
    ),
    '(visto bueno|luz verde) (usted|solo falta|ya|o algo)',
    unless('(había|habían|ya) (dado|dio|dieron) (el|su) visto bueno'),
    '(me dio su extensión|nos remite a usted|me ha mandado [directamente] a usted)',
    '(de su propia oficina|de su directorio|de su oficina|de su área) [nos|me] (pidieron|llamaron|solicitaron|encargaron)',
    '(me|nos) pidieron de su',
    'de conformidad con lo que',
    unless('(me|nos) (quedó|tengo|tenía) anotado que'),
  ]),
  ...ofKind('past', [
    // There was a talk.
    unless('(usted y yo|tú y yo|vos y yo) (quedamos|cuadramos|acordamos|hablamos|convenimos|arreglamos)'),
    unless(
      '(reunión|conversación|charla|plática|llamada|entrevista) que (sostuvimos|tuvimos|mantuvimos|acordamos|cuadramos|ya nos dio)',
    ),
    unless('(usted|tú|vos) (quedó|quedaste) (en|de) (mirar~|confirm~|revis~|llam~|recib~|ver~|avis~|pens~)'),
    unless('(tras|después de|luego de) nuestr~ (almuerzo|reunión|charla|encuentro|comida|cena|plática)'),
    unless(
      '(retomo|continúo|sigo|seguimos) (nuestra|nuestro|con lo que su|con la gestión|pendientes del sí) [charla|plática|conversación|que]',
    ),
    unless('(como|según) [bien] (recordará|recordarás) [usted]'),
    unless('cuando (cenamos|nos cruzamos|almorzamos|brindamos|comimos|coincidimos|lo vimos)'),
    '(brindamos|cenamos|estuvimos|comimos) juntos [en]',
    '(el|la) de (la mili|los asados|la secundaria|la universidad|la prepa|la primaria|toda la vida|la facultad|la cuadra)',
    '(soy yo) [oiga|oye|hombre] [Cap] (el|la) (de|del|que)',
    '(no te suena mi voz|no me digas que (ya no|no) te|igual no me sitúas|cómo que quién habla|cuánto tiempo soy)',
    'nos conocemos aunque',
    '(perdida|llamada perdida) (tuya|suya|de usted|de ustedes)',
    '(me llamaste|me llamó) (vos|tú|usted) primero',
    '(lo llama|la llama|le llama|te llama|llama) un (amigo|viejo amigo|familiar|primo)',
    'recuerda a [Cap] la del',
  ]),
  ...ofKind('matter', [
    // A fault in something of theirs that only the caller can mend.
    '(incidencia|anomalía|irregularidad|inconsistencia|ajuste) .. (con|en|de) (su|tu) (póliza|medidor|contador|terminal|línea|licencia|servicio)',
    '(su|tu) (póliza|contador|terminal|medidor|instalación|equipo|local|establecimiento|renglón) .. (presenta un|presenta una|está fuera de norma|quedará bloqueada|quedará bloqueado|está mandando virus|fuera del padrón|pasar por nosotros|pasar por nuestras)',
    '(usted|su nombre|el suyo|suyo) (figura|aparece|sale) (con una|incompleto|incompleta|en la lista de|en nuestr~)',
    '(figura|aparece|consta|apareció) en (nuestros|nuestra) (registros|archivos|base|sistema)',
    '(según|en) (nuestros|nuestro) (registros|archivos|sistema|datos|expediente) .. (usted|ustedes|su|tu|se dejó|ya son|dejó|consta)',
    '(expediente|padrón|ficha|censo|código) .. (incompleto|incompleta|a punto de anularse|que se le abrió|falta nada más|antes de que se suspenda)',
    '(actualizando|actualizamos|actualizar) (el|la|los) (padrón|expediente|ficha|censo|datos|registro|base) de (los|las|proveedores|clientes|abonados|negocios|comercios|su)',
    '(actualice|actualizar|actualizamos) (conmigo|su ficha|tu ficha|sus datos)',
    '(reembolso|devolución|reintegro|beca|premio|subvención|bono) .. (a favor de|le corresponde|que nunca reclamó|nadie ha reclamado|que el tutor|validar un par|anularse)',
    '(le|les|te) corresponde (una devolución|un reembolso|un bono|un beneficio)',
    '(tiene|hay|tengo) un (paquete|envío|sobre|documento) retenido',
    '(renovación automática) .. (está por|por ejecutarse|verificar)',
    '(queja|denuncia|reporte) contra (su|tu)',
    // An office speaks.
    `(de parte|por encargo|en nombre|por disposición|por instrucciones|por orden) (de la|del|de su|de) [la] ${office}`,
    `(el|la|su|desde el|desde la) ${office} [educativa|autónoma] (nos|ha|me) (delegó|ha delegado|asignó|designó|encomendó|delegado|avisó|pidió|pedido|encargó)`,
    '(se nos ha pedido|nos ha pedido|nos avisó|nos delegó|nos asignó|nos designó) [desde] (el|la|su) [banco|ministerio|autoridad|dependencia|compañía|manzana|zona|revisión]',
    '(programa oficial|aviso oficial|notificación oficial|inspector de zona|cumplo con notificarle|le notificamos que)',
    '(le|te) (hablo|hablamos|llamo|llamamos) (del|de la|desde el|desde la|de) (banco|compañía|central de|soporte técnico|hacienda|superintendencia)',
    '(desde el|desde la|de la|del) (mesa de ayuda|soporte técnico|central de homologación|área tributaria)',
    '(soy del programa|soy el periodista|soy periodista|soy inspector|soy de la inspección)',
    '(inspección|control|revisión|regularización|censo|homologación) .. (obligatori~) .. (la hacemos nosotros|lo hacemos nosotros|de su letrero|pasaré|somos)',
    '(con motivo|a propósito) del (censo|padrón|control|empadronamiento)',
    // A prize, or a study.
    {
      say: '(resultó|resultado|salió|ha resultado|ha sido) [usted] (ganador~|elegid~|seleccionad~|sortead~|favorecid~)',
      unlessSentence: '(guía|jurado|votación|revista|feria|ayuntamiento|municipio|concurso|alcalde|alcaldesa)',
    },
    '(su|tu|usted) [hijo|hija|empresa|negocio|nombre|local] (ganó|salió) (una beca|un premio|en el sorteo|en la rifa)',
    '(felicidades|enhorabuena) de antemano',
    '(a su nombre|a tu nombre) (pendiente de confirmar|y para soltarlo|tres noches)',
    '(encuesta|estudio|investigación|reportaje|censo) .. (puramente estadístic~|de la universidad|para la universidad|de paso|del que ya|o algo así|sobre hábitos)',
    { say: 'nada que ver con (ventas|vender|una venta)', unlessAfter: 'de' },
    '(no se trata de|no es) ninguna (venta|llamada comercial)',
    '(de vender|de ventas) (aquí|acá) (nadie|nada)',
    '(preguntándoles|preguntando) a (las familias|los vecinos|los comercios|los negocios)',
  ]),
]
