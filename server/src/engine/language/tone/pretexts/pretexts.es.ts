import { ofKind } from '../kinds.ts'
import { feignedSpanish } from './feigned.es.ts'
import type { Pretext } from './pretext.ts'

const checkableEs =
  '(lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|feria|congreso|salón|stand|puesto|formulario|carta|acta|permiso|primero)'
const peopleEs =
  '(jefe|jefa|socio|socia|esposa|mujer|marido|contador|contadora|gestor|gestora|compañero|compañera|secretaria|oficina|gente|hermano|hermana|cuñado|encargado|encargada|administrador|administradora)'
const machineEs = '(teléfono|buzón|contestador|contestadora|máquina|mensaje|grabación|grabadora|aquí|acá|aparato)'

/** Spanish. */
export const spanish: readonly Pretext[] = [
  ...feignedSpanish,
  ...ofKind('past', [
    '(devuelvo|devolvemos|regreso|regresamos|devolviéndole|devolviéndote|regresándole|regresándote|devolviendo|regresando|respondo a|respondemos a) (su|tu|la|el|vuestra) (llamada|llamado|mensaje|consulta)',
    {
      say: '(como|según|tal como|tal y como|lo que|de lo que|por lo que|sobre lo que|lo de que|eso que|aquello que|donde|en lo que) [lo|ya|habíamos|nosotros] (quedamos|acordamos|hablamos|comentamos|convenimos|platicamos|conversamos|charlamos|dejamos|quedado|hablado|platicado|charlado)',
      unlessAfter: `[en|el|la|los|de|por|a|este|aquel|nuestra|su|tu] [el|la|pasado|mes de|finales de] [Cap] ${checkableEs}`,
    },
    {
      say: '(según|como) (lo acordado|lo hablado|lo platicado|lo conversado|acordado|lo pactado|lo convenido)',
      unlessSentence: checkableEs,
    },
    {
      say: 'nuestra [última|pasada|anterior|pequeña|amena] (conversación|charla|plática|reunión|llamada)',
      unlessSentence: `(no existió|primera vez|va a|próxima|${checkableEs})`,
    },
    {
      say: '(cuando|la última vez que|el otro día que|la otra vez que|desde que) (hablamos|platicamos|nos vimos|conversamos|charlamos|coincidimos|estuvimos)',
      unlessSentence: checkableEs,
    },
    '(se|te) (acuerda|acuerdas|acordás) (de mí|de mi|de nosotros|de lo que (hablamos|quedamos|me|nos|le|te|platicamos|conversamos|vimos)|(de cuando|de aquel|de aquella|que) .. (hablamos|quedamos|nos (vimos|conocimos|tomamos|presentaron)|coincidimos|estuvimos|platicamos|conversamos|cenamos|comimos|juntos))',
    '(recordará|recordarás|recuerda|recuerdas|recordás) (lo que (hablamos|quedamos|me|nos|le|te|platicamos|conversamos)|que hablamos|que quedamos|nuestra|cómo quedamos|(cuando|aquella|aquel) .. (hablamos|quedamos|nos (vimos|conocimos|tomamos|presentaron)|coincidimos|estuvimos|platicamos|juntos))',
    '(cuánto|tanto|cuantísimo|tantísimo) tiempo (sin (ver~|saber|hablar~|coincidir|charlar|platicar)|que no (nos|te|lo|la|le|hablamos|hablo|sé))',
    { say: '(un|una) (vecin~|compañer~) (suyo|suya|tuyo|tuya) (me|dice|dijo|pidió)', unlessSentence: checkableEs },
    // With a name it is a referral that can be checked.
    { say: '(amig~|conocid~) (suyo|suya|tuyo|tuya)', unlessAfter: 'Cap', unlessBefore: 'Cap' },
    {
      say: '(amig~|conocid~|compañer~) (de la infancia|de toda la vida|en común|de siempre|de escuela|del colegio|de pupitre|de la mili|de la facultad)',
      unlessAfter: 'Cap',
    },
    '(la|el) que se sentaba',
    '(con los|hace) años que (hace|no nos|no hablamos|no sé de)',
    '(aquella|aquel) (boda|fiesta|viaje|cena|reunión) (en|de|del|que)',
    '[ya] (tenemos|teníamos|usted tiene|usted tenía) (una|la|nuestra) (cita|reunión|llamada) (agendada|programada|concertada|pendiente|hoy)',
    '(tengo|tenía|me dejaron|me pasaron|veo) (una nota|un recado|un recordatorio|un aviso) (de|para) (llamar~|marcar~|devolver~)',
    {
      say: '(dejamos|quedamos|dejábamos|nos quedó|lo que quedó|algo quedó) [a medio|a medias|pendiente] (camino|a medias|pendiente|la otra vez|entre nosotros)',
      unlessSentence: '(quedo|quedamos) (pendiente|pendientes|atent~)',
    },
    '(hay|tenemos|queda) [un|una|algo] .. (entre nosotros|entre usted y yo|entre tú y yo|entre vos y yo)',
    '(ya sabe|ya sabes|bien sabe|usted sabe|tú sabes) (quién soy|de qué va|de qué se trata|por qué llamo|por lo que)',
  ]),
  ...ofKind('claim', [
    {
      say: '(lo|aquello|eso|esto) que (usted|tú|vos|me|nos|ustedes) [ya|me|nos] (contó|contaste|dijo|dijiste|pidió|pediste|encargó|encargaste|dejó|dejaste|solicitó|solicitaste|comentó|comentaste|habló|hablaste|platicó|quería|querías)',
      unlessSentence: checkableEs,
    },
    {
      say: '(usted|tú|vos|ustedes) [ya|me|nos|formalmente|misma|mismo] [me|nos] (quedó|quedaste|quedaron|prometió|prometiste|aceptó|aceptaste|autorizó|autorizaste|dio (su|el)|se (registró|inscribió|suscribió|apuntó))',
      unlessSentence: '(preguntó|descanso|espacio|que no|no volver|feria|congreso|formulario|carta|acta|permiso|ayer)',
    },
    {
      say: '(usted|tú|vos|ustedes) [ya|me|nos|formalmente|misma|mismo] [me|nos] (solicitó|solicitaste|pidió|pediste)',
      unlessSentence:
        '(preguntó|descanso|espacio|que no|no volver|feria|congreso|formulario|carta|acta|permiso|ayer|foro|licencia|obra|subvención|anuncio|redes|reseña|ayuntamiento|municipio|lunes|martes|miércoles|jueves|viernes|sábado|domingo)',
    },
    {
      say: '(me|nos) (pediste|solicitaste|encargaste|prometiste|aseguraste|pidió usted|solicitó usted)',
      unlessSentence: checkableEs,
      unlessBefore: 'Cap',
    },
    {
      say: `(su|tu|vuestra|vuestro) ${peopleEs} [ya] (me|nos|le) (dio|dijo que sí|aprobó|confirmó|autorizó|guiñó|hizo|pidió que|encargó|indicó que)`,
      unlessSentence: checkableEs,
    },
    {
      say: `(su|tu|vuestra|vuestro) ${peopleEs} ya (aprobó|aceptó|firmó|dijo que sí|autorizó|está de acuerdo|sabe|quedó|conoce)`,
      unlessSentence: checkableEs,
    },
    'ya se (habló|conversó|acordó|aprobó|decidió|platicó|arregló) (arriba|todo con|con (su|tu|usted|ustedes|el (jefe|dueño|director)|la (jefa|dueña|directora)))',
    '(soy|es) (su|tu|vuestro|vuestra) nuev~ (gestor|gestora|ejecutivo|ejecutiva|asesor|asesora|contacto|agente|representante|consultor|consultora)',
  ]),
  ...ofKind('matter', [
    '(nuestros registros|nuestro sistema|nuestra base de datos) .. (muestra~|indica~|figura~|consta~|aparece~|señala~|dice~)',
    '(nos|me) (aparece|figura|sale) (en el sistema|en pantalla|aquí) (que|su|tu|un|una)',
    '(nos (aparece|figura|sale) (que|su|tu|un|una)|me figura (que|su|tu)|(en pantalla|en el sistema) (me|nos) (aparece|figura|sale))',
    '(nos|me) consta (que es suyo|que (tiene|figura|su cuenta|su línea)|una|su|tu)',
    {
      say: '(su|tu) (cuenta|expediente|trámite|beneficio|folio|solicitud|línea|cobertura|garantía|póliza) .. (será|va a ser|quedará|está por|está a punto|suspend~|cancel~|bloque~|venc~|pendiente|aprobad~|autorizad~|observad~|cerrar~|caduc~)',
      // Read where anybody may read it.
      unlessSentence:
        '(según|boletín|gaceta|registro|publicó|publicad~|placa|etiqueta|cartel|boleta|tablón|listado|salió|anuncio|web|página)',
    },
    {
      say: '(sobre|acerca de|respecto a|en relación con|relacionado con|referente a|(llamo|llamamos|llamaba|hablo|hablamos|escribo|contacto|comunico|marco|es) [usted|aquí] por) (su|tu) (cuenta|expediente|trámite|caso|reembolso|beneficio|solicitud|garantía|ficha)',
      unlessBefore: '(corre~|va|queda|quedan)',
    },
    '(problema|error|incidencia|anomalía|irregularidad|inconsistencia) (con|en|de) (su|tu) (cuenta|expediente|ficha|registro|solicitud|trámite)',
    {
      say: '(último|segundo|tercer) aviso',
      unlessSentence: '(ayuntamiento|municipio|municipalidad|inspector~|casero)',
    },
    {
      say: '((soy|somos|habla|hablo|hablamos|llamo|llamamos|comunico|saluda|atiende|escribo|contacto) .. ..|desde (el|la|nuestra|nuestro)|nuestro|nuestra|Cap (del|de la)) [del|de la|de] (departamento|área|oficina|unidad|central) de (cumplimiento|auditoría|verificación|facturación|seguridad|control|registros|calidad|beneficios|validación|asignaciones|prestaciones|cobranza)',
      unlessBefore: '(su|tu|vuestra|al)',
      unlessSentence: '(dirigí|trabajé|llevé|estuve|años|fui)',
    },
    '(actualizar~|actualizár~|verificar~|verificár~|confirmar~|confirmár~|validar~|validár~|cotejar~|cotejár~) (sus|tus|su|tu|unos|algunos) (datos|información|registro|cuenta|ficha)',
    'no (es|se trata de) [una|de] (llamada|venta|nada|cosa) [de|comercial|para] (ventas|comercial|vender~|publicidad|venta)',
    'no (es|se trata de) [una] (llamada comercial|llamada de ventas|venta|publicidad)',
    'no (vengo a|venimos a|llamo para|llamamos para|estoy|estamos) (vender~|vendér~|vendiendo)',
    'no (quiero|queremos|pretendo|voy a|le voy a|te voy a|intento|busco) (vender~|vendér~) (nada|ningun~|cosas|humo|algo)',
    {
      say: '(una|nuestra|esta|breve|pequeña|corta|rápida|alguna|unas|hacemos|haciendo|de) [breve|pequeña|corta|rápida] (encuesta|encuestas|cuestionario|sondeo|encuestita|estudio de mercado|estudio de opinión)',
      unlessBefore: '(no es una|no es|ni una|ni|su|tu)',
    },
    {
      say: '(ha|has|han|fue|fuiste|fueron|resultó|habéis|resultaste|saliste) [sido] (seleccionad~|elegid~|preseleccionad~|premiad~|escogid~|preaprobad~|beneficiad~|favorecid~|sortead~|agraciad~)',
      unlessAfter: '(la|el|los|las|mejor)',
      unlessSentence: '(guía|jurado|votación|revista|feria|ayuntamiento|municipio|concurso|alcalde|alcaldesa)',
    },
    'salió (seleccionad~|preseleccionad~|preaprobad~|beneficiad~|favorecid~|sortead~|agraciad~)',
    '(beneficio|crédito|apoyo|premio|regalo|subsidio|bono) .. (aprobad~|autorizad~|a su nombre|a tu nombre|asignad~|esperándol~)',
    {
      say: '(de (su|tu)|(desde|en nombre de|de parte de) (su|tu|la)) (banco|compañía de luz|compañía de la luz|compañía de gas|eléctrica|distribuidora|operadora|aseguradora)',
      unlessBefore: '(nombre|número|póliza|factura|contrato|recibo|carta|aviso|teléfono|papeles|corte)',
    },
    '(recogiendo|recabando|levantando|tomando) (la opinión|opiniones|datos|información|un censo|el censo)',
  ]),
  ...ofKind('hidden', [
    `no (se lo|te lo|lo|la|se la|os lo) (puedo|podemos|quiero|debo|quisiera) (comentar|explicar|decir|tratar|adelantar|contar|soltar|dejar) .. (por|en) [el|la|un|una|este|esta] ${machineEs}`,
    `(prefiero no|mejor no|preferiría no) (contar~|contár~|decir~|decír~|explicar~|explicár~|comentar~|comentár~|adelantar~|adelantár~|dejar~|dejár~|soltar~|soltár~|tratar~|tratár~) .. (por|en) [el|la|un|una|este|esta] ${machineEs}`,
    {
      say: '(prefiero|mejor|preferiría) no (contar~|contár~|decir~|decír~|comentar~|comentár~|explicar~|explicár~|adelantar~|adelantár~)',
      unlessAfter: '(el nombre|quién|nombres|la marca|cuál)',
    },
    `no es (cosa|tema|asunto|algo|como) (de|para|que) .. ${machineEs}`,
    '(se cuenta|se dice|se habla|se lo cuento|te lo cuento|se explica|se trata|se lo digo|te lo digo|contárselo|contártelo|decírselo|decírtelo|explicárselo) .. (en persona|cara a cara|a la cara|mirándose|de frente|personalmente|en privado|a solas|de viva voz)',
    '(asunto|tema|motivo|cuestión|mensaje|recado) (personal|privado|confidencial|familiar|delicado|reservado)',
  ]),
]
