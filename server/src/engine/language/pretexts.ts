import type { Phrase } from './phrase.ts'
import type { Language } from './text.ts'

/**
 * `past`: something that is said to have been between the two; `claim`: what the listener or their people are said to have
 * done or agreed; `matter`: an office, an account or a prize; `hidden`: no purpose.
 */
export type Pretext = Readonly<{ say: Phrase; kind: 'past' | 'claim' | 'matter' | 'hidden' }>

/** A day, a place or a paper by which the listener can check it. */
const checkableEn =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|expo|fair|conference|show|booth|stand|form|letter|minutes|permit)'
const checkableEs =
  '(lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|feria|congreso|salón|stand|puesto|formulario|carta|acta|permiso)'
const peopleEn =
  '(boss|partner|office|wife|husband|colleague|bookkeeper|assistant|secretary|accountant|manager|team|brother|sister|director|foreman)'
const peopleEs =
  '(jefe|jefa|socio|socia|esposa|mujer|marido|contador|contadora|gestor|gestora|compañero|compañera|secretaria|oficina|gente|hermano|hermana|cuñado|encargado|encargada|administrador|administradora)'
const desksEn =
  '(compliance|audit|verification|records|billing|benefits|processing|enrollment|enrolment|disbursement|eligibility|claims|clearance|entitlements|vehicle|warranty|refunds)'
const machineEn = '(phone|voicemail|machine|message|recording|here|tape|answerphone|line|beep)'
const machineEs = '(teléfono|buzón|contestador|contestadora|máquina|mensaje|grabación|grabadora|aquí|acá|aparato)'

/** By language. */
export const pretexts: Readonly<Record<Language, readonly Pretext[]>> = {
  en: [
    ...as('past', [
      '(returning|return|replying to|responding to|answering) your [recent|earlier|last] (call|message|voicemail|email|enquiry|inquiry|request)',
      {
        say: '(calling|ringing|phoning) you back',
        unlessAfter: '(on|at|tomorrow|next|in|monday|tuesday|wednesday|thursday|friday|if|once|when)',
      },
      {
        say: '(as|like|per|what|where|how) (we|you and i) [had|have|last|all] (discussed|agreed|talked|spoke|said|settled|left|planned|arranged)',
        unlessSentence: checkableEn,
      },
      { say: '(as) (discussed|agreed|promised|arranged|planned)', unlessSentence: checkableEn },
      {
        say: '(our|that) [last|earlier|recent|previous|little|good|phone|great] (conversation|chat|discussion|talk)',
        unlessSentence: `(would|could|if|next|worth|before|${checkableEn})`,
      },
      {
        say: '(when|since|last time|the last time|the other day) (we|you and i) [last] (spoke|talked|chatted|met|bumped|sat)',
        unlessSentence: checkableEn,
      },
      {
        say: '(you and i|the two of us) (left|go|spoke|talked|were|had|used|met|started|said|both|shook)',
        unlessSentence: checkableEn,
      },
      '(pick|picking|picked) [it|things|back] up [right|just|exactly] where',
      "(you'll|you will|you must|you may|do you|surely you|i'm sure you) [surely|probably|no doubt] (recall|remember) (me|us|our|how|what|the|when|that|my)",
      '(remember|forgotten) me',
      "(it's|it is) [only|just] me .. (again|remember|here|Cap)",
      "(long time no (speak|see|talk)|been (ages|far too long|too long|forever|donkey's years))",
      '(your|an|my) old (friend|pal|mate|buddy|classmate|neighbour|neighbor|colleague|flame)',
      '(mutual friend|mutual acquaintance|friend in common)',
      '(thick as thieves|back in the day|in the old days|old times)',
      '(we|i) (have|had) (an appointment|a meeting|a call) (scheduled|booked|set|lined up|pencilled|down)',
      '(i|we) (have|had|got|see) a (note|message|reminder) .. to (call|ring|return|phone)',
    ]),
    ...as('claim', [
      {
        say: `your ${peopleEn} (has|have|already|and i|had|gave|is|was|says|said) [already|since] (agreed|approved|said yes|okayed|signed off|given|gave|told|waved|nodded|on board|all for it|keen|happy|go way back|are|were|yes|cleared)`,
        unlessSentence: checkableEn,
      },
      {
        say: `your ${peopleEn} (asked|told|wants|wanted|instructed) (me|us|that i|you) [to] (call|ring|reach|speak|sort|get|sign)`,
        unlessBefore: 'Cap',
        unlessSentence: checkableEn,
      },
      {
        say: 'you [had|have|already|kindly] (asked|told|promised|assured|gave) (me|us) [that|to|about|for|your]',
        unlessSentence: checkableEn,
      },
      {
        say: '(as|like|what|which|that) you [had|yourself] (asked|requested|wanted|mentioned|told|promised|agreed|ordered)',
        unlessSentence: checkableEn,
      },
      {
        say: "(you|you've|you have) (requested|agreed to|signed up for|enquired about|inquired about|registered for|expressed interest|expressed an interest|shown interest|showed interest|subscribed) [to|in|a|the|our|this|more]",
        unlessSentence: checkableEn,
      },
    ]),
    ...as('matter', [
      {
        say: '(our|my|the) (records|files|system|computer|screen) (show|shows|showing|indicate|indicates|say|says|has you|have you|flags|flagged)',
        unlessSentence: '(county|city|state|council|register)',
      },
      'your (account|file|application|profile|warranty|coverage|benefits|entitlement|enrollment|enrolment|eligibility) .. (about to|expire|expired|expires|closed|suspended|cancelled|canceled|pending|on hold|under review|flagged|incomplete|lapse|lapsed|released|approved)',
      '(regarding|concerning|about|re) your (account|file|application|case|refund|warranty|coverage|benefits|entitlement|listing)',
      '(problem|issue|error|discrepancy|irregularity) (with|on|in) your (account|file|record|records|application|listing|profile)',
      { say: '(final|second|last|third) notice', unlessSentence: '(county|city|state|council|landlord|inspector)' },
      {
        say: `${desksEn} (department|team|office|division|side|desk|unit|center|centre|section|line)`,
        unlessBefore: '(your|their|his|her)',
      },
      {
        say: '(update|verify|confirm|validate|check) (your|some|a few|the) [business|personal|company|contact] (records|details|information|listing|account|data)',
        unlessAfter: '(on|in|with) the (county|city|state)',
      },
      "(not|isn't|ain't|no) (a|any) [kind of|sort of] (sales|selling|telemarketing|marketing|cold) (call|pitch|thing)",
      '(not|never) (trying to|here to|going to|calling to|looking to|out to) sell',
      '(not selling|nothing to sell|not selling anything|selling nothing)',
      '(quick|short|brief|little|minute|consumer|market|industry) (survey|questionnaire|poll)',
      '(taking|doing|running|conducting|carrying out) (a|some|our) [..] (survey|questionnaire|poll|market research)',
      "(you've|you have|you|you were|your (home|home's|company|firm|name|name's|business|shop|number|address|property|street|house)) [been|was|were|has been|have been|came up|has] [specially|randomly|been|out] (selected|chosen|picked|nominated|preapproved|pre approved|preselected|pre selected|shortlisted|drawn|earmarked|hand picked)",
      "(you've|you have) won",
      '(you|your (business|company|home|firm|household)) (qualify|qualifies|is eligible|are eligible|may be eligible|may qualify) for',
      '(form|document|paperwork|papers|certificate|parcel|cheque|package) .. your (details|name) .. (signature|signing|collect|collection|on it|waiting)',
      '(from|on behalf of) (your|the) (bank|utility|energy company|electric company|power company|energy supplier|phone company|insurer|water company|tax office)',
    ]),
    ...as('hidden', [
      `(can't|cannot|won't|not able to|rather not|don't want to|prefer not to|shouldn't|couldn't|not going to|wouldn't want to) [really|just|possibly] (say|discuss|explain|leave|get into|go into|tell you|put|spell|share|talk about) .. (on|over|in|into|through|by) [a|the|this|your|an] ${machineEn}`,
      `(isn't|is not|not|never) [something|one|a thing] [fit] (for|to leave on|to say on) (a|the|this|your|an) [answering] ${machineEn}`,
      '(best|better|rather) (said|told|discussed|heard|explained|shared|tell you|explain it) (in person|face to face|privately|live|in private|when we meet)',
      '(personal|private|confidential|delicate) (matter|call|reasons|nature|message|item|affair)',
      "(i'd|i would) (rather|sooner) (tell|explain|say|share|keep) .. (in person|face to face|voice to voice|when we|until we|for when)",
    ]),
  ],
  es: [
    ...as('past', [
      '(devuelvo|devolvemos|regreso|regresamos|devolviéndole|devolviéndote|regresándole|regresándote|devolviendo|regresando|respondo a|respondemos a) (su|tu|la|el|vuestra) (llamada|llamado|mensaje|consulta)',
      {
        say: '(como|según|tal como|tal y como|lo que|de lo que|por lo que|sobre lo que|lo de que|eso que|aquello que|donde|en lo que) [lo|ya|habíamos|nosotros] (quedamos|acordamos|hablamos|comentamos|convenimos|platicamos|conversamos|charlamos|dejamos|quedado|hablado|vimos|platicado|charlado)',
        unlessSentence: checkableEs,
      },
      {
        say: '(según|como) (lo acordado|lo hablado|lo platicado|lo conversado|acordado|lo pactado|lo convenido)',
        unlessSentence: checkableEs,
      },
      {
        say: 'nuestra [última|pasada|anterior|pequeña|amena] (conversación|charla|plática|reunión|llamada)',
        unlessSentence: checkableEs,
      },
      {
        say: '(cuando|la última vez que|el otro día que|la otra vez que|desde que) (hablamos|platicamos|nos vimos|conversamos|charlamos|coincidimos|estuvimos)',
        unlessSentence: checkableEs,
      },
      '(se|te) (acuerda|acuerdas|acordás|acordará|acordarás) (de mí|de mi|de nosotros|de lo que|de aquel|de aquella|de cuando|que)',
      '(recordará|recordarás|recuerda|recuerdas|recordás) (lo que|que hablamos|que quedamos|nuestra|cuando|aquella|aquel|cómo quedamos)',
      '(cuánto|tanto|cuantísimo|tantísimo) tiempo (sin|ya|que no)',
      '(amig~|conocid~|vecin~|compañer~) (suyo|suya|tuyo|tuya|de la infancia|de toda la vida|en común|de siempre|de escuela|del colegio|de pupitre|de la mili|de la facultad)',
      '(la|el) que se sentaba',
      '(con los|hace) años que (hace|no nos|no hablamos|no sé de)',
      '(aquella|aquel) (boda|fiesta|noche|verano|viaje|cena|reunión) (en|de|del|que)',
      '[ya] (tenemos|teníamos|tiene|tenía) (una|la|nuestra) (cita|reunión|llamada) (agendada|programada|concertada|pendiente|hoy)',
      '(tengo|tenía|me dejaron|me pasaron|veo) (una nota|un recado|un recordatorio|un aviso) (de|para) (llamar~|marcar~|devolver~)',
    ]),
    ...as('claim', [
      {
        say: '(lo|aquello|eso|esto) que (usted|tú|vos|me|nos|ustedes) [ya|me|nos] (contó|contaste|dijo|dijiste|pidió|pediste|encargó|encargaste|dejó|dejaste|solicitó|solicitaste|comentó|comentaste|habló|hablaste|platicó|quería|querías)',
        unlessSentence: checkableEs,
      },
      {
        say: '(usted|tú|vos|ustedes) [ya|me|nos|formalmente|misma|mismo] [me|nos] (quedó|quedaste|quedaron|solicitó|solicitaste|pidió|pediste|prometió|prometiste|aceptó|aceptaste|autorizó|autorizaste|dio (su|el)|se (registró|inscribió|suscribió|apuntó))',
        unlessSentence: '(preguntó|feria|congreso|formulario|carta|acta|permiso|ayer)',
      },
      {
        say: '(me|nos) (pediste|solicitaste|encargaste|prometiste|aseguraste|pidió usted|solicitó usted|pidió que|prometió que|aseguró que)',
        unlessSentence: checkableEs,
        unlessBefore: 'Cap',
      },
      {
        say: `(su|tu|vuestra|vuestro) ${peopleEs} [ya] (me|nos|le) (dio|dijo que sí|aprobó|confirmó|autorizó|guiñó|hizo|pidió que|encargó|indicó que|mandó)`,
        unlessSentence: checkableEs,
      },
      {
        say: `(su|tu|vuestra|vuestro) ${peopleEs} ya (aprobó|aceptó|firmó|dijo que sí|autorizó|está de acuerdo|sabe|quedó|conoce)`,
        unlessSentence: checkableEs,
      },
      'ya se (habló|conversó|acordó|aprobó|decidió|platicó|arregló) [arriba|todo|con]',
    ]),
    ...as('matter', [
      '(nuestros registros|nuestro sistema|el sistema|la base de datos) .. (muestra~|indica~|figura~|consta~|aparece~|señala~|dice~)',
      '(nos|me) (aparece|figura|consta|sale) [en el sistema|en pantalla|aquí] (que|su|tu|un|una)',
      '(su|tu) (cuenta|expediente|trámite|beneficio|folio|solicitud|línea|cobertura|garantía|póliza) .. (será|va a ser|quedará|está por|está a punto|suspend~|cancel~|bloque~|venc~|pendiente|aprobad~|autorizad~|observad~|cerrar~|caduc~)',
      '(sobre|por|acerca de|respecto a|en relación con|relacionado con|referente a) (su|tu) (cuenta|expediente|trámite|caso|reembolso|beneficio|solicitud|garantía|ficha)',
      '(problema|error|incidencia|anomalía|irregularidad|inconsistencia) (con|en|de) (su|tu) (cuenta|expediente|ficha|registro|solicitud|trámite)',
      {
        say: '(último|segundo|tercer) aviso',
        unlessSentence: '(ayuntamiento|municipio|municipalidad|inspector~|casero)',
      },
      {
        say: '(departamento|área|oficina|unidad|central) de (cumplimiento|auditoría|verificación|facturación|seguridad|control|registros|calidad|beneficios|validación|asignaciones|prestaciones|cobranza)',
        unlessBefore: '(su|tu|vuestra|al)',
      },
      '(actualizar~|actualizár~|verificar~|verificár~|confirmar~|confirmár~|validar~|validár~|cotejar~|cotejár~) (sus|tus|los|su|tu|unos|algunos) (datos|información|registro|cuenta|ficha)',
      'no (es|se trata de) [una|de] (llamada|venta|nada|cosa) [de|comercial|para] (ventas|comercial|vender~|publicidad|venta)',
      'no (es|se trata de) [una] (llamada comercial|llamada de ventas|venta|publicidad)',
      'no (quiero|queremos|vengo a|venimos a|pretendo|voy a|le voy a|te voy a|intento|estamos|estoy|llamo para|llamamos para|busco) (vender~|vendér~|vendiendo)',
      {
        say: '(encuesta|cuestionario|sondeo|estudio de mercado|estudio de opinión)',
        unlessBefore: '(no es una|no es|ni una|ni|su|tu)',
      },
      '(ha|has|han|fue|fuiste|fueron|resultó|salió|habéis|resultaste|saliste) [sido] (seleccionad~|elegid~|preseleccionad~|premiad~|escogid~|preaprobad~|beneficiad~|favorecid~|sortead~|agraciad~)',
      '(beneficio|crédito|apoyo|premio|regalo|subsidio|bono) .. (aprobad~|autorizad~|a su nombre|a tu nombre|asignad~|esperándol~)',
      '(de|desde|en nombre de|de parte de) (su|tu|la) (banco|compañía de luz|compañía de la luz|compañía de gas|eléctrica|distribuidora|operadora|aseguradora)',
    ]),
    ...as('hidden', [
      `no (se lo|te lo|lo|la|se la|os lo) (puedo|podemos|quiero|debo|quisiera) (comentar|explicar|decir|tratar|adelantar|contar|soltar|dejar) .. (por|en) [el|la|un|una|este|esta] ${machineEs}`,
      `(prefiero no|mejor no|preferiría no) (contar~|contár~|decir~|decír~|explicar~|explicár~|comentar~|comentár~|adelantar~|adelantár~|dejar~|dejár~|soltar~|soltár~|tratar~|tratár~) .. (por|en) [el|la|un|una|este|esta] ${machineEs}`,
      '(prefiero|mejor|preferiría) no (contar~|contár~|decir~|decír~|comentar~|comentár~|explicar~|explicár~|adelantar~|adelantár~)',
      `no es (cosa|tema|asunto|algo|como) (de|para|que) .. ${machineEs}`,
      '(se cuenta|se dice|se habla|se lo cuento|te lo cuento|se explica|se trata|se lo digo|te lo digo|contárselo|contártelo|decírselo|decírtelo|explicárselo) .. (en persona|cara a cara|a la cara|mirándose|de frente|personalmente|en privado|a solas|de viva voz)',
      '(asunto|tema|motivo|cuestión|mensaje|recado) (personal|privado|confidencial|familiar|delicado|reservado)',
    ]),
  ],
}

function as(kind: Pretext['kind'], phrases: readonly Phrase[]): Pretext[] {
  return phrases.map((say) => ({ say, kind }))
}
