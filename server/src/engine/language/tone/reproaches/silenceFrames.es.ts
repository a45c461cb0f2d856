import { framesOf } from '../frame.ts'

const classes = {
  // Answering, as an infinitive and as others do it.
  toAnswer:
    '(contest|respond|atend|avis|llam|escrib|descolg|habl|confirm|escuch|devolv)(ar|er|ir)(me|nos|le|te)?|levantar (el|ese|un) (teléfono|tubo|auricular)|coger (el|ese|un) teléfono|decir(me|nos|le)? (algo|que (sí|no)|sí|no|una palabra|media palabra)|dar(me|nos)? (una|la|alguna) (respuesta|señal|razón|explicación)|mandar(me|nos)? (un|una) [^ ]+',
  answers:
    '(contest|respond|atiend|atend|avis|descuelg|descolg|devuelv|devolv|escuch|llam|regres)[^ ]*|levant(a|e|ó|an|ara) (el|ese) (teléfono|tubo)|(coge|coja|agarra|agarre) el teléfono|(da|dé|dan|den) señales|ha(ga|gan|ce|cen|gas) caso',
  you: 'usted|ustedes|vos|tú|vosotros|vosotras|su gente|su oficina|su empresa|tu gente',
  time: 'segundos?|segundit[^ ]*|minutos?|minutit[^ ]*|rat(o|ito)|hueco|huequito|momentito|tiempo',
  long: '(una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|#|varias|varios|tantas|tantos|un) (semanas?|meses|mes|días|años)',
  theirs:
    '(sus|tus|los|las|de) (clientes|clientas|pacientes|huéspedes|alumnos|vecinos|inquilinos|usuarios|comensales|reseñas|socios|choferes|familias|proveedores)',
  release:
    'último|última|cierro|lo dejo|la dejo|no insisto|no hace falta|no pasa nada|sin problema|no se preocupe|no te preocupes|a lo mejor|quizás?|tal vez|temporada|no era (el|buen) momento|prefiere|prefieres|spam',
} as const

/** More frames of reproach, in Spanish: promises, comparisons, costs and hurt. */
export const spanish = framesOf(classes, [
  // So little was asked.
  [
    '(en )?{long} (dan|da|alcanzan?|bastan|sobran?|son más que suficiente[^ ]*|hay de sobra|es tiempo) ..3 (para|de) ..6 ({time}|{toAnswer}|llamada|mensaje|respuesta)',
    '{theirs}',
  ],
  [
    '(no|tampoco|ni) (era|es|sería|me parece|parece) ~2 (tanto|mucho|demasiado|nada|gran cosa|ninguna) ~1 (pedir|extravagancia)',
    '{theirs}|para (usted|ti|su equipo)|sacrificio para|si no (es|era|sería|fuera)',
  ],
  [
    '(no|nadie) (le|te|les|os) (pid|ped)[^ ]* ..8 ((le|te|se le|les|os) (pid|ped)[^ ]*|sino|solo|nada más|nomás|apenas) ..4 (respeto|educación|consideración|decencia|seriedad|humanidad|que sea persona|que sea[^ ]* (gente|persona)|palabra|formalidad|cortesía|un poco de|algo de)',
  ],
  [
    '(me|nos) (habría|hubiera|hubiese|habríamos|hubiéramos) (ahorrado|evitado|bastado|servido|alcanzado)|(me|nos) (ahorrabas?|ahorraba|evitaba|evitabas) (el|la|los|las|un|una|dos|tres) (viaje|vuelta|noche|tarde|semana|papelón|espera|disgusto|hora|kilómetro|visita)[^ ]*',
  ],
  // Others do answer; nobody is treated so.
  [
    'ni (a )?(un|una|mi|los|las|el|la) ~3 (se (le|lo|la|les) |le |lo |la |les )(deja|trata|hace|tiene|haría|dejaría|trataría|hago|trato|dejo|dejan|tratan)',
    '{theirs}',
  ],
  [
    'si (yo|nosotros|uno|todos) ~2 (tratara|tratase|hiciera|hiciese|contestara|dejara|dejase|atendiera|respondiera|portara|trabajara|actuara|ignorara|hiciéramos|tratáramos|contestáramos|fuera)[^ ]* (así|como (usted|vos|tú)|lo mismo|a mis|a los|esperando)',
  ],
  [
    '(justo|precisamente|nada menos que|y eso que|siendo) ({you}|alguien) ,? ?(que|quien|quienes|el que|la que) ~2 (habl|predic|presum|exig|insist|alarde|se las da|dic|repit|pid|ped)[^ ]* & puntual[^ ]*|palabra|seriedad|servicio|atención|respet[^ ]*|trato|educación|contest[^ ]*|cumpl[^ ]*|me (tuvo|dejó|tiene|deja)',
  ],
  [
    '(ojalá|espero que|deseo que) ~2 (a usted|a ustedes|a vos|a ti|nadie|nunca|algún día|jamás) ..6 (dej|trat|hag|pag|ignor|ten|toque|pase)[^ ]* ..5 (así|esperando|como|igual|mismo|a mí|esto)',
    '{theirs}',
  ],
  // What it has cost.
  ['por (su|tu|vuestra) culpa|por (su|tu|vuestro|ese|tanto) silencio', '{theirs}|me despido|cierro'],
  [
    '(tuvimos|tuve|puse|pusimos|dediqué|dedicamos|invertí|invertimos|gasté|gastamos|pasé|pasamos) ..14 para que (ahora|luego|después|al final|usted|ustedes|vos|ni|nadie|me|nos|se) ',
    '{theirs}|para que (usted|ustedes) (tenga|vea|pueda|sepa|gane|ahorr)[^ ]*|para que (se|me) (vea|entere|diga|lea)',
  ],
  [
    '(fui|vine|viajé|me hizo (ir|venir)|manejé|hice|me llegué|me pegué|me metí|me acerqué|caminé|crucé|me comí|subí|bajé) ..12 (y|para) ..4 (ni (me|nos|siquiera|un|una|la)|nadie (me|nos|salió|estaba|abrió)|no me (abr|recib|atend|hic)|plantón|que (a uno|me|nos) (no|dej|cierr|dig))[^ ]*',
    '{theirs}|su (sala|tienda|mostrador|local)|(no )?(hay|había|tiene|tienen|lleva) ni un[oa]?|sendero|cola|fila|portón|timbre',
  ],
  // Hurt, and what I now know of myself.
  [
    '(me|nos) (enter|vine a enterar|vengo a enterar|tuve que enterar|tengo que enterar|tocó enterar)[^ ]* ~2 (por|de|en|gracias) ..8 (no por (usted|vos|ti|ustedes)|(su|tu) silencio|ya (había|habían|tenía|tenían|contrat|firm|compr|eligi)|en vez de|y no por)[^ ]*|(me|nos) enter[^ ]* por (otro|otra|otros|terceros|un tercero|la competencia)',
  ],
  [
    '(ofendí|ofendimos|habré ofendido|habremos ofendido|hayamos ofendido|haya ofendido|fall[éa]mos? en algo|hayamos fallado|habremos fallado|falté en algo|habré fallado|dije algo (mal|que)|metí la pata|metimos la pata)',
    'factura|entrega|pedido|perdón por',
  ],
  [
    'en qué momento (dejé|dejó|dejamos|perdí|pasé|me volví|nos volvimos|se torció)|(dejé|dejó|dejamos) de (merecer|existir|importar|contar)[^ ]*',
    '{theirs}|su (máquina|equipo|línea)',
  ],
  [
    '(uno|una|yo|nosotros) ?,? ?(que )?(también )?(tiene|tengo|tenemos|es|soy|somos) ~2 (sentimientos|corazón|corazoncito|human[oa]s?|de carne|orgullo|dignidad|amor propio|persona)',
    'software|marca|web',
  ],
  // Sarcasm about what they do instead.
  [
    '((rayit|ray|palomit|tild|tic|check|palom|tick)[^ ]* (azul|de leído|de visto)[^ ]*|doble (check|tic|palomita)|(me|nos) (clav|dej|tir|mand)[^ ]* (el|en|con el|en el) visto|clavándome el visto|mensaje leído)',
    '{theirs}',
  ],
  [
    '(mi|mis) (hij|espos|muj|mam|niet|marid|soci|secretari|compañer|herman)[^ ]* ..6 (pregunt|ríe|ríen|burl|cree|sospech|reclam|dice)[^ ]* ..12 ((nunca|no) (me |nos )?(contest|respond|llam)|silencio|hablo tanto|habla tanto|no me hace|sigo esperando|contestador)[^ ]*',
  ],
  ['(monólogo|soliloquio)[^ ]* & llevo|llevamos|van|vamos|otro|mi|este|seguir|sigo|ya', '{theirs}'],
  [
    '(hace falta|hay que tener|se necesita|qué|vaya|menudo|menuda) (la |el |mucho |mucha |un )?(cuajo|caradura|cara dura|morro|jeta|desfachatez|tupé|estómago|poca vergüenza|desvergüenza|cara más dura|rostro)',
  ],
  [
    '(qué|cómo) (se supone|debo|tengo que|quiere|quieres|querés|debería) ~3 (pensar|piense|crea|interpretar|interprete|entender|entienda|tomar|tome|haga) ..8 (silencio|(no|ni) (me|nos)|así|calla|ausencia|{long})[^ ]*',
    '{theirs}',
  ],
  [
    '(llevo|llevamos|ando|voy|vamos|vengo|me la paso|sigo|seguimos) ..6 (corriendo|correteándo|correteando|persiguiéndo|persiguiendo|rogándo|rogando|arreando|buscándo|insistiéndo|detrás|atrás)[^ ]*( detrás de| atrás de| a| de)? ?({you}|ti)? & semanas?|meses|desde|cansad[^ ]*|agota[^ ]*|aire|ya|años|días',
    '{theirs}|{release}',
  ],
  [
    '(el|la|al|a la) que (nunca (recibe|le|tiene)|nadie (contesta|escucha|responde|atiende|abre)|siempre (espera|insiste|se queda))',
    '{theirs}|el (teléfono|horario|correo)|la (línea|caja|puerta|hora)',
  ],
  [
    'mis? (mamá|madre|papá|padre|abuela|abuelo|padres|viejos|vieja|viejo) (me|nos) (crio|crió|educó|criaron|educaron)|(a uno|a mí|a nosotros|en mi casa) (me|lo|le|nos) (enseñaron|criaron|educaron|enseñó) ',
  ],
  [
    '(otro|otra|tercer|tercera|cuart[oa]|quint[oa]|sext[oa]|enésim[oa]|ésta?|este) ~2 (mensaje|llamada|audio|recado|correo|intento) ~3 (más )?..4 (que (nadie|seguro|no (va|vas|van) a|seguramente)|al vacío|para la colección|a la basura|y (nada|ni|silencio|usted))',
    '{release}',
  ],
  [
    'en (mis|nuestros|otros) tiempos|en mi época & {answers}|(se|le|les) (contestaba|respondía|llamaba|agradecía)|educación|palabra',
    '{theirs}',
  ],
  [
    '(eso|aquello|la (costumbre|educación|cortesía|palabra)|contestar|responder|agradecer) ~3 ya no se (estila|usa|lleva|acostumbra|ve|enseña)',
  ],
  ['(novia|novio) (plantad|de pueblo|vestid|en el altar|abandonad)[^ ]*|vestid[oa] y alborotad[oa]'],
  [
    'hay (gente|quien|quienes|personas|empresas) (a la |a quien |a las |a los |que )+(no |nunca |ni )+(le |les )?(enseñ|contest|agradec|aprend|devuelv|dan? la cara|dice)[^ ]*',
    '{theirs}',
  ],
  ['(y )?(usted|vos|tú|ustedes) , ~1 (mutis|mud[oa]|nada(?! más)|silencio|callad[oa])', 'si {you}'],
  ['con lo que cuesta (un|una|decir|contestar|levantar|mandar|marcar)', '{theirs}'],
])
