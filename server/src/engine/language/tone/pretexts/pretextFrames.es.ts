import { type Frame, framesOf } from '../frame.ts'
import type { Pretext } from './pretext.ts'

const classes = {
  your: 'su|tu|sus|tus|vuestr[oa]s?|de su|de tu',
  thing:
    'router|línea|módem|equipo|cuenta|medidor|licencia|servidor|computadora|ordenador|red|póliza|tarjeta|servicio|instalación|contador|contrato|celular|móvil|internet|suministro|tarifa|caldera|gas|registro|terminal|datáfono|afiliación|garantía|expediente|nombre|factura|facturación',
  talked:
    '(empezamos|empezado|hablamos|hablado|charla|charlamos|conversa|plática|platic|reunión|vimos|quedamos|dejamos|iniciamos|comentamos|encuentro|acordamos|acordado|llamada|conversado|tratamos|comimos|almuerzo|cena|café)[^ ]*',
  open: '(pendiente|a medias|a medio|sin (terminar|cerrar|pagar|completar|confirmar|finalizar)|abiert|abandon|incomplet|guardad|en espera|iniciad)[^ ]*',
  form: '(formulario|encuesta|solicitud|registro|cotizador|inscripción|ficha|cupón|chat|cuestionario|simulador|carrito|pedido|reserva|compra|trámite|pago|descarga|petición|alta|prueba|demo|sorteo|rifa)',
  filled:
    '(llenó|llenaste|completó|completaste|dejó|dejaste|rellenó|rellenaste|envió|enviaste|mandó|mandaste|hizo|hiciste|inició|iniciaste|abandonó|abandonaste|solicitó|solicitaste|firmó|firmaste|abrió|abriste|cursó|generó|descargó|descargaste|empezó|empezaste)(?! (el|la|los|las|un|una|su|mi|don|doña|ell[oa]s))',
  checked: 'feria|congreso|acta|cabildo|permiso|nunca|jamás|no nos conocemos|publicó|publicaron|anuncio|licitación',
  callerSays:
    '(llamo|llamamos|hablo|hablamos|marco|marcamos|comunico|comunicamos|contacto|contactamos|escribo|busco|buscamos|es|motivo|asunto|tiene que ver|se trata)',
  authority:
    '(la |el |las |los )?(autoridad|municipi|ayuntamiento|gobierno|ministerio|alcaldía|delegación|junta|comunidad|superior|intendencia|gobernación|secretaría|superintendencia|compañía de|empresa de (luz|agua|gas)|distribuidora|protección civil|sanidad|consejería|diputación|prefectura|comisaría)',
} as const

/** A talk or a friendship that never was. */
const past = framesOf(classes, [
  [
    '(llamada|llamado|número|perdida) ~2 perdid[oa]s? & suy[oa]|tuy[oa]|(desde|de) (su|tu|este|ese|vuestro)|por eso|devuel[^ ]*|comunic[^ ]*|regres[^ ]*|de ustedes',
    'clientes|cada|pacientes|después de|al día|a la semana|{checked}',
  ],
  [
    '(me|nos) (estuvo|estuviste|estuvieron|anduvo|andaba|andabas|estaba|estabas|ha estado|has estado|intentó|intentaste|trató de|quiso) ?(de )?(marca|llama|busca|intenta|timbra|localiza|ubica|contacta|habla)[^ ]*',
    '{checked}',
  ],
  [
    '(le|te|les|os|lo|la|los) (llamo|llamamos|marco|hablo|regreso|devuelvo|devolvemos|contesto|retorno) (de vuelta|de regreso|su llamada|tu llamada|la llamada|el llamado)',
    '{checked}',
  ],
  [
    '(siguiendo|continuando|continúo|retomando|retomo|retomamos|prosigo|prosiguiendo|dando continuidad|en continuidad|para (continuar|seguir|retomar|dar continuidad)|volviendo a|a propósito de|a raíz de|tras|después de|luego de) ~2 (a |con |de )?(nuestr[oa]s? ..3 {talked}|(lo|la|el|aquell[oa]|aquel|ese|esa) ..3 (empezamos|empezado|hablamos|hablado|charlamos|conversamos|conversado|platicamos|vimos|quedamos|dejamos|iniciamos|comentamos|acordamos|acordado|tratamos|comimos)|(la|el|esa|ese|aquella|aquel) ~1 (charla|conversación|plática|llamada|encuentro|reunión|almuerzo|café) (del? (otro día|ayer|la semana|(el )?(lunes|martes|miércoles|jueves|viernes))|con (usted|ustedes|vos|ti)|pendiente|anterior|pasad[oa]|de (la )?semana))',
    '{checked}|(lo|la) (suya|su|reunión|charla) (vecinal|de vecinos|de la junta)|(de|en) (su|la) (empresa|asamblea)',
  ],
  [
    'soy ~4 , (no |ya )?(se acuerda|te acuerdas|te acordás|me recuerda|me recuerdas|me ubica|me ubicas|recuerda|recuerdas|no me diga)',
  ],
  [
    '(el|la|los) de (la|aquella|tu|su|aquel|el) (boda|fiesta|cena|comida|piscina|playa|escuela|parrillada|carne asada|despedida|peña|comunión|primaria|prepa|bachiller|asado|cumpleaños|bautizo|posada|universidad|secundaria|colegio|mili|gimnasio|viaje) & soy|acuerd[^ ]*|recuerd[^ ]*|habla|saluda',
  ],
  [
    '(usted|tú|vos|ustedes) ~1 (me|nos) (conoce|conocés|conoces|conocen|tiene vist|ubica|recuerda|ha visto)[^ ]*|(aunque|ahora|hoy) (ahora |hoy )?no (caiga|caigas|caés|se acuerde|te acuerdes|me ubique|me recuerde)|(seguro|fijo|segurito) (que )?(me|se) (recuerda|acuerda|ubica|acuerdas)',
    'no (me|nos) conoc[^ ]*|no tiene por qué',
  ],
  [
    '(cuando|la vez que|el día que|aquella vez que|la última vez que) (usted y yo |tú y yo )?(cenamos|coincidimos|nos (presentaron|cruzamos|sentaron|vimos|encontramos|conocimos|tomamos)|brindamos|compartimos (mesa|taxi|vuelo|avión))',
    '{checked}',
  ],
])

/** What the listener or their people are said to have done or agreed. */
const claim = framesOf(classes, [
  [
    '(tal como|tal y como|como|según|conforme) (usted )?(me|nos) (lo )?(autoriz|pidi|pedi|indic|encarg|solicit|instruy|confirm|mencion|coment|orden|rog)[^ ]* (usted|ustedes|en (la|el|su|nuestra|aquella)|la última|por (correo|teléfono|whatsapp|escrito)|, |aquel|el otro día|al )',
    '{checked}',
  ],
  [
    '{form} que (usted |ustedes |tú |vos )?(nos |me )?(ya )?{filled}',
    '{checked}|clientes|pacientes|su (equipo|personal|gente)|(dejó|dejaron) (la|el|su) (cliente|alcald)',
  ],
  [
    '(dej|qued|tien|abandon|figur|aparec)[^ ]* ~3 {form} ~3 {open}|{form} ~5 {open} ~3 (en|de) (nuestr|la (página|web|app)|el (sitio|sistema|portal))',
    '{checked}|clientes|pacientes',
  ],
  ['{form} que (le |te |se )?(dej|qued|tien|abandon)[^ ]* ~2 {open}', '{checked}|clientes'],
  [
    '(por|ante|dado|debido a|según|atendiendo|en vista de|gracias por|agradezco) (su|tu|vuestro) (interés|consulta|solicitud|inscripción|registro|pedido|descarga|visita|preferencia) (en|de|a|por|sobre) (nuestr|la (web|página)|el formulario|mis|los servicios)[^ ]*',
    '{checked}',
  ],
  [
    '(quedó|está|ya está|ha quedado|figura|aparece|consta|fue|quedaste|estás|está usted|la tengo|lo tengo|te tengo) (usted |ya )?(inscrit|registrad|dad[oa] de alta|suscrit|apuntad|afiliad|anotad|matriculad|enrolad|preinscrit)[^ ]* ~2 (en|a|para|con|como) ~1 (nuestr|mi|la prueba|un plan|el plan|el programa|la demo|el curso|usuari|beneficiari|client)[^ ]*',
    '{checked}',
  ],
  [
    '(el|la|su|tu|mi|vuestro) (director|jef|gerent|dueñ|presidente|presidenta|rector|soci|encargad|contador|administrador|herman|marido|espos|mujer|hij)[^ ]* ~3 (me|nos) ~1 (confirm|dij|asegur|coment|adelant|garantiz|cont)[^ ]* (que )?(usted |tú |vos |ya |todo |ustedes )+(est[aá]|había|tenía|iba|sabía|quería|querías|necesit|quedó|era|dio|di)[^ ]*',
    '{checked}',
  ],
  [
    '(su|tu) (socio|socia|hermano|hermana|mujer|espos[oa]|marido|jef[ae]|director|directora|gerente|cuñad[oa]|administrador|administradora|contador|contadora|presidente|presidenta|dueñ[oa]) ([^ ]+ )?(ya )?(dio (el sí|su sí|la orden|el ok)|dijo que sí|aprob|autoriz|firm(ó|aron)|aceptó|está de acuerdo|está conforme|lo tiene (claro|hablado)|cerró)[^ ]*',
    '{checked}',
  ],
  [
    '(le|te) (corresponde|toca|tocaba) (a usted )?(por ser|como) (client|abonad|afiliad|usuari|titular|miembro|asegurad)[^ ]*|como (cliente|abonad[oa]|afiliad[oa]|titular|usuari[oa]|asegurad[oa]) (nuestr|que (ya )?es|preferente|vip|de la (casa|firma|compañía))[^ ]*',
    '{checked}',
  ],
  [
    '(cita|reunión|visita|llamada|entrevista|demostración|instalación) que (usted |su [^ ]+ |nos |me |le |te )*(agend|pidi|pedi|solicit|program|reserv|confirm|acord|apart|marc)[^ ]*',
    '{checked}|clientes|pacientes',
  ],
  [
    '(muestra|pieza|modelo|talla|tela|azulejo|producto|plan|paquete|prueba) que (usted |tú |vos )?(eligió|elegiste|apartó|apartaste|escogió|escogiste|compró en|reservó|pidió|solicitó|aceptó|autorizó|contrató)',
    '{checked}|clientes',
  ],
])

/** An office, an account, a study, a prize or a client that is none. */
const matter = framesOf(classes, [
  [
    '(soy|habla|saluda|llama|hablo como|llamo como|como|le atiende|atiende) ..4 (su|tu) (nuev[oa] )?(ejecutiv|asesor|gestor|agente|consultor|representante|analista|coordinador)[^ ]*',
    'client(e|es) (de|desde)',
  ],
  [
    '{callerSays} ..6 (actualización|revisión|renovación|verificación|inspección|regularización|validación|migración|homologación|adecuación|reclasificación|auditoría) ~1 (obligatori|pendient|automátic|oficial|gratuita|de oficio|de seguridad|forzos|reglamentari|anual|rutinari)[^ ]* ..4 ({your})',
  ],
  [
    '(documento|sobre|paquete|notificación|citación|comunicado|carta|aviso|cheque|reembolso|saldo|fondo|premio|bono|folio|importe|devolución|depósito|beneficio) ..4 (a su nombre|a tu nombre|a su favor|a tu favor|a favor (suyo|tuyo)|a favor (de usted|que)|para usted) & su firma|tu firma|firmar|caduc[^ ]*|venc[^ ]*|urgent[^ ]*|retenid[^ ]*|pendiente|requier[^ ]*|reclam[^ ]*|liberar|cobr[^ ]*|perd[^ ]*',
    'recepción|mostrador|correo',
  ],
  ['(saldo|importe|dinero|bono|devolución|reembolso) a favor ~3 (que|por|sin|de)', '{checked}|clientes|factura de'],
  [
    '(es (sobre|por)|llamo por|se trata de) (una|un|la|el|su|tu) (entrega|envío|paquete|encomienda|pedido) ..6 (no (pudimos|se pudo|pudo|logramos)|retenid|fallid|frustrad|detenid|devuelt|a su nombre)[^ ]*',
    '{checked}',
  ],
  [
    '(detectamos|detectaron|hemos detectado|se detectó|nos aparece|nos salta|nos salió|nos indica|nos reporta|nos marca|nos figura|recibimos|nos llegó|nos reportaron|hubo|hay|tenemos|me salta|me aparece|el sistema) ..8 (rar[oa]|sospech|irregular|anómal|anomal|por norma|virus|alerta|reporte|incidencia|situación|adeudo|inconsistencia|suspensión|bloqueo|baja|caduca|intrus|fuga)[^ ]* ..8 ({your}) ~1 ({thing})|(detectamos|nos aparece|nos salta|nos indica|nos reporta|nos figura|tenemos una|hay una) ..8 ({your}) ~1 ({thing}) ..8 (rar[oa]|sospech|irregular|anómal|anomal|por norma|virus|verific|suspen|bloque|caduc|vence|baja)[^ ]*',
    '{checked}|su (web|página)',
  ],
  [
    '(indica|aparece|marca|muestra|señala|arroja|dice|reporta|figura) (el |nuestro |mi |en el |en nuestro |en pantalla )+(sistema|pantalla|base|registro|expediente|padrón) (que )?({your}|usted)',
  ],
  [
    '(llamo|llamamos|hablo|hablamos|marco|contacto|soy|somos|le atendemos|comunico|comunicamos) (a usted )?(del?|desde|de parte de|en nombre de|por parte de) ~2 (soporte|garantías|facturación|seguridad|microsoft|windows|su banco|tu banco|su compañía|tu compañía|su operador|tu operador|google|correos|hacienda|prevención|inspección|verificación|sanidad|renovaciones|su aseguradora|su distribuidora|la comercializadora|el censo|la encuesta)',
    'no (soy|somos|llamo|hablo|marco)|seguridad (privada|y)',
  ],
  [
    '(área|departamento|unidad|oficina|central|mesa|gerencia|dirección) de (garantías|soporte|beneficios|reembolsos|renovaciones|registro|fraudes|inspección|inspecciones|cumplimiento|atención al (asegurado|usuario|abonado)|licencias|bienestar|prestaciones|regularización|subsidios|ayudas|padrones) & llam[^ ]*|habl[^ ]*|marc[^ ]*|soy|somos|comunic[^ ]*|contact[^ ]*|saluda|escrib[^ ]*',
  ],
  [
    '(programa|plan|campaña|padrón|fondo|censo) (de (beneficios|ayudas?|apoyos?|subsidios?|bienestar|ahorro energético|eficiencia)|oficial|nacional|estatal|gubernamental|municipal|del gobierno) ..10 (usted|ustedes|le|les|te|su|tu) ..4 (pertenec|corresponde|entra|califica|aplica|figura|seleccion|inscrit|elegid|benefici|toca|asign)[^ ]*',
    '{checked}|publicad|diario oficial|boletín',
  ],
  [
    '({your}) (empresa|negocio|local|tienda|hogar|familia|nombre|número|dirección|edificio|teléfono|folio) ~1 (salió|resultó|ha salido|ha resultado) ~1 (sortead|seleccionad|elegid|escogid|premiad|favorecid|preselec|nominad|ganador|agraciad|beneficiad)[^ ]*',
  ],
  [
    '(por|bajo) (disposición|orden|instrucciones|instrucción|norma|mandato|encargo|decreto|requerimiento|delegación) (de|del) {authority}[^ ]* & con nosotros|conmigo|(debo|debemos|tengo que|tenemos que) (revis|verific|inspeccion|censar|registr|pas|visit)[^ ]*|nos (toca|corresponde|encarg)[^ ]*|pasaré|pasaremos|pasamos',
    '{checked}|boletín',
  ],
  [
    '(soy|somos|habla|llama) ~2 (estudiante|tesista|encuestador|encuestadora|investigador|investigadora|inspector|inspectora|verificador|verificadora|perito|auditor|auditora) & encuest[^ ]*|pregunt[^ ]*|estudio|revis[^ ]*|verific[^ ]*|entrevist[^ ]*|tesis|inspec[^ ]*|medidor|visita|pasar[^ ]*|datos',
    '{checked}',
  ],
  [
    '(armando|haciendo|preparando|realizando|escribiendo|elaborando|grabando|hago|hacemos|realizamos|preparamos|preparo|es para) (un|una|el|la) (reportaje|entrevista|documental|tesis|estudio (de|sobre|para)|investigación|nota|trabajo (de|para) (la )?universidad|podcast|guía|ranking|censo|sondeo) & entrevist[^ ]*|hábitos|preguntas|opinión|sobre|universidad|incluir[^ ]*|particip[^ ]*',
    '{checked}|su (obra|web)|técnico|suelos?|consumo',
  ],
  [
    '(quería|quisiera|necesito|necesitamos|quiero|queremos|me gustaría|quisiéramos|llamo para) (hacer|hacerle|hacerles|encargar|encargarle|pedirle|reservar|comprarle|contratarle|contratarlos|cotizar con ustedes) ~2 (un pedido|una reserva|un encargo|una compra|pedido|reserva|mesa|habitaciones|banquete|evento|encargo)',
    'error',
  ],
  [
    '(comprador|compradora|compradores|inversionista|inversor|inversores|arrendatario|inquilino) ..6 ((su|tu) (local|casa|negocio|propiedad|terreno|piso|empresa|nave|departamento|finca|oficina|inmueble|taller|campo)|interesad[oa]s? en (lo suyo|lo tuyo|usted))',
  ],
  [
    '(soy|habla|saluda) (la|el|una|un) (mamá|papá|madre|padre|maestr|profesor|novi|prim|tí|vecin|compañer)[^ ]* de (su|tu|un|una) ~4 (hij|niñ|hermano|compañer|esposa|marido|clase|colegio|edificio)[^ ]*',
  ],
  [
    '(confirm|díct|dict|verific|valid|facilit|proporcion|actualiz|deme|dame|dígame)[^ ]* ~3 (cédula|dni|rut|rfc|curp|número de (cliente|cuenta|contrato|suministro|póliza|abonado)|identificación|cups|nic|clabe|contraseña|fecha de nacimiento) & para|liber[^ ]*|necesit[^ ]*|antes|evitar|continu[^ ]*|proced[^ ]*|activ[^ ]*',
    'clientes|pacientes|alumnos',
  ],
  [
    '(soy|somos) (cliente|clienta|clientes|paciente|huésped|usuari[oa]) (suy|tuy|de (su|tu|ustedes|usted|vos|la casa|toda la vida))[^ ]* & consulta|pregunta|reclamo|queja|reserva|favor|problema',
  ],
  [
    'no (le|te|les|os) (voy a |vengo a |quiero |pretendo |busco |intento )?(ofrecer|ofrezco|vender|vendo|ofrecemos|vendemos) (nada|ningún|ninguna|cosa)(?! más| con (esto|eso)| de (esto|eso))',
  ],
  [
    '(reconocimiento|premio|galardón|diploma|placa|regalo|obsequio|trofeo|certificado) ..4 (con|a) (tu|su) nombre',
    '{checked}',
  ],
])

/** No purpose at all. */
const hidden = framesOf(classes, [
  [
    '(es|resulta|se trata de algo|asunto|tema|información) (muy |estrictamente |totalmente |de carácter )?(confidencial|reservad[oa]|personalísim[oa])',
    'informe|datos|acuerdo de',
  ],
])

/** Frames of pretexts by kind, in Spanish. */
export const spanish: Readonly<Record<Pretext['kind'], readonly Frame[]>> = { past, claim, matter, hidden }
