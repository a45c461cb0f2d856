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
  nothing:
    'nada|nadie|ni|silencio|mutis|desaparec[^ ]*|se (esfum|borr|evapor|escond|olvid)[^ ]*|no (me|nos) [^ ]+|no (he|hemos) (vuelto|sabido|tenido|recibido)|no (supe|supimos|existo|existimos)|sin (noticias|respuesta|saber)|cero|hasta luego|adiós|si te he visto|apag[^ ]*',
  made: 'cotiz[^ ]*|presupuest[^ ]*|prepar[^ ]*|corr(er|í|imos|ía|iéramos|iera)|madrug[^ ]*|ven(ir|ga)|viaj[^ ]*|trasnoch[^ ]*|trabaj[^ ]*|rehac[^ ]*|arm(ar|é|amos|ara)|dibuj[^ ]*|hacer(le|te|les)?|llev(ar|é|amos)|ir (hasta|a)|mov[^ ]*|apart[^ ]*|reserv[^ ]*|guard[^ ]*|gast[^ ]*|desvel[^ ]*|redact[^ ]*|averig[^ ]*|consegu[^ ]*',
  moral:
    'respeto|educación|consideración|decencia|seriedad|humanidad|sinceridad|honestidad|franqueza|palabra|persona|formalidad|cortesía|clase|modales|vergüenza|corazón|principios|caballer[^ ]*|honor|gente',
  theirs:
    '(sus|tus|los|las|de) (clientes|clientas|pacientes|huéspedes|alumnos|vecinos|inquilinos|usuarios|comensales|reseñas|socios|choferes|familias|proveedores)',
  release:
    'último|última|cierro|lo dejo|la dejo|no insisto|no hace falta|no pasa nada|sin problema|no se preocupe|no te preocupes|a lo mejor|quizás?|tal vez|temporada|no era (el|buen) momento|prefiere|prefieres|spam',
} as const

/** More frames of reproach, in Spanish: promises, comparisons, costs and hurt. */
export const spanish = framesOf(classes, [
  // A promise of theirs, and where I am since.
  [
    '((me|nos) (dijo|dijiste|dijeron|prometió|prometiste|prometieron|aseguró|aseguraste|juró|juraste|garantizó|pidió|pediste)|(quedó|quedaste|quedaron|quedasteis|quedamos|habíamos quedado|había quedado|habías quedado) (en|de)|(dio|diste|dieron) (su|tu) palabra) ..14 (y|pero|,) ~2 (llevo|llevamos|sigo|seguimos|aquí (sigo|seguimos|me tiene)|acá (sigo|seguimos|me tenés)|todavía (sigo|espero|estoy|nada)|ya (es|van|voy|pasaron|pasó)) ',
    '{release}|aquí estoy|{theirs}|lo prometido|cumplo|que no|recepción',
  ],
  [
    '(no )?(habíamos|habías|había|hemos|habíais) quedado ..10 (me|nos) (dec|llam|avis|confirm|contest|respond|escrib|dab|pasab|firmab|recib|mand|devolv)[^ ]*(aba|abas|ía|ías|ías|ba|bas)',
    '{theirs}',
  ],
  [
    'quien (no )?(falló|faltó|cumplió|contestó|respondió|llamó|apareció|desapareció|avisó|quedó mal|se (borró|esfumó|escondió)) (fue|es|ha sido|fueron) {you}',
  ],
  [
    '(cuántas|cuánto|qué) (veces |más |tiempo |otra cosa )?(más )?(tengo que|hay que|debo|hace falta|hacen falta|tendré que|quiere que|querés que) ..6 para (que )?..4 {answers}',
    '{theirs}',
  ],
  // So little was asked.
  [
    '(ni|no) ~2 (tuvo|tuviste|tuvieron|tuvisteis|ha tenido|has tenido|han tenido|encontró|encontraste|encontraron|ha encontrado|hubo|halló|sacó|pudo sacar|pudiste sacar|le dio) ..4 ({time}) ..8 {toAnswer}',
    '{theirs}|entiendo|comprendo',
  ],
  [
    '(en )?{long} (dan|da|alcanzan?|bastan|sobran?|son más que suficiente[^ ]*|hay de sobra|es tiempo) ..3 (para|de) ..6 ({time}|{toAnswer}|llamada|mensaje|respuesta)',
    '{theirs}',
  ],
  [
    '(decir(me|nos|le)? (que )?(no|sí)|{toAnswer}|un «?no|un «?sí|un (mensaje|whatsapp|correo|audio|sms|mail)) ..4 (toma|tarda|lleva|cuesta|demora|ocupa|quita|se (dice|hace|escribe|manda)) ..5 (y|pero|ni|aun así) ..6 ({you}|{nothing}|me ha|me tiene|{long})',
    '{theirs}',
  ],
  [
    'con lo (fácil|sencillo|poco|barato|rápido|simple|cómodo) que ~2 (es|era|sería|cuesta|costaba|resulta|resultaba|le|te) ..5 ({toAnswer}|un (no|sí|mensaje|whatsapp|correo))',
    '{theirs}',
  ],
  [
    '(no|tampoco|ni) (era|es|sería|me parece|parece) ~2 (tanto|mucho|demasiado|nada|gran cosa|ninguna) ~1 (pedir|extravagancia)',
    '{theirs}|para (usted|ti|su equipo)|sacrificio para|si no (es|era|sería|fuera)',
  ],
  [
    '(le|te|les|os) (pedí|pido|pedíamos|pedimos|pedía|pedía yo) ~1 (solo|sólo|nomás|nada más|una sola|un solo|apenas|únicamente|tan solo) ..10 (ni eso|ni así|ni por esas|ni con eso|tampoco)',
  ],
  [
    '(no|nadie) (le|te|les|os) (pid|ped)[^ ]* ..8 ((le|te|se le|les|os) (pid|ped)[^ ]*|sino|solo|nada más|nomás|apenas) ..4 (respeto|educación|consideración|decencia|seriedad|humanidad|que sea persona|que sea[^ ]* (gente|persona)|palabra|formalidad|cortesía|un poco de|algo de)',
  ],
  [
    '(me|nos) (habría|hubiera|hubiese|habríamos|hubiéramos) (ahorrado|evitado|bastado|servido|alcanzado)|(me|nos) (ahorrabas?|ahorraba|evitaba|evitabas) (el|la|los|las|un|una|dos|tres) (viaje|vuelta|noche|tarde|semana|papelón|espera|disgusto|hora|kilómetro|visita)[^ ]*',
  ],
  // Others do answer; nobody is treated so.
  ['{answers} ..6 (más|antes|mejor) ..3 (que|de lo que) ({you})', '{theirs}'],
  [
    '(hasta|incluso) (mi|mis|su competencia|su secretaria) ~6 (me|nos) ~1 (contest|respond|devuelv|devolv|atiend|atend|saluda|escucha|llama)[^ ]*',
    '{theirs}|su (equipo|gente|tienda|mostrador)',
  ],
  [
    'ni (a )?(un|una|mi|los|las|el|la) ~3 (se (le|lo|la|les) |le |lo |la |les )(deja|trata|hace|tiene|haría|dejaría|trataría|hago|trato|dejo|dejan|tratan)',
    '{theirs}',
  ],
  [
    'si (yo|nosotros|uno|todos) ~2 (tratara|tratase|hiciera|hiciese|contestara|dejara|dejase|atendiera|respondiera|portara|trabajara|actuara|ignorara|hiciéramos|tratáramos|contestáramos|fuera)[^ ]* (así|como (usted|vos|tú)|lo mismo|a mis|a los|esperando)',
  ],
  [
    '(cualquier|cualquiera|toda|otra|una) ~1 (persona|profesional|empresa|gente|empresario|señora?|colega|negocio)? ?(con|de|que) ~4 ({moral}|seri[oa]|decente|educad[oa]) ~3 (ya |me |nos |se )*(habría|hubiera|hubiese|contesta|responde|llama|avisa|devuelve|da la cara|tiene el detalle)',
    '{theirs}',
  ],
  [
    '(tard|demor)[^ ]* ~3 (minutos?|segundos?|horas?|día) en (contestar|responder|atender|llamar|devolver)(me|nos)',
    '{theirs}',
  ],
  [
    '(justo|precisamente|nada menos que|y eso que|siendo) ({you}|alguien) ,? ?(que|quien|quienes|el que|la que) ~2 (habl|predic|presum|exig|insist|alarde|se las da|dic|repit|pid|ped)[^ ]* & puntual[^ ]*|palabra|seriedad|servicio|atención|respet[^ ]*|trato|educación|contest[^ ]*|cumpl[^ ]*|me (tuvo|dejó|tiene|deja)',
  ],
  [
    '(ojalá|espero que|deseo que) ~2 (a usted|a ustedes|a vos|a ti|nadie|nunca|algún día|jamás) ..6 (dej|trat|hag|pag|ignor|ten|toque|pase)[^ ]* ..5 (así|esperando|como|igual|mismo|a mí|esto)',
    '{theirs}',
  ],
  // What it has cost.
  [
    '(por|de|con|a fuerza de|mientras) (esper|guard|atend|confi|cre|reserv)[^ ]* ..8 (perdí|perdimos|me quedé|nos quedamos|dejé ir|dejamos ir|rechacé|rechazamos|dije que no|dijimos que no|solté|cancelé|cancelamos|no tomé|se me fue)',
    '{theirs}|su (equipo|gente)',
  ],
  [
    '(perdí|perdimos|dejé ir|dejamos ir|rechacé|rechazamos|solté|me quedé sin|nos quedamos sin|me costó|nos costó|cancelé|me quedo con|me quedé con|nos quedamos con) ..10 (por (su|tu|esperar|guardar|confiar|creer|culpa|no avisar)|porque (nadie|usted|ustedes|vos|no me|no nos)|esperándol[^ ]*|esperándote|mientras (esperaba|usted|vos))',
    '{theirs}',
  ],
  ['por (su|tu|vuestra) culpa|por (su|tu|vuestro|ese|tanto) silencio', '{theirs}|me despido|cierro'],
  [
    '(su|tu|vuestro|tanto|este|ese|el|semejante) silencio ~3 (me|nos|lo|ya) ~1 (tiene|tuvo|dice|dijo|deja|dejó|hace|hizo|duele|pesa|extraña|preocupa|cuesta|costó|ofende|confunde|desconcierta|mata|sabe|aclara|cae)',
    '{theirs}|cierro|entiendo|como un no',
  ],
  [
    '(me|nos|te lo|se lo|me lo|nos lo) (tuve|tuvimos|tocó|tengo) que (comer|tragar|aguantar|guardar)|me (lo|la|los|las) (comí|tragué|tuve que comer)( yo)?( sol[oa]| con papas| enter[oa])',
    '{theirs}',
  ],
  [
    '(me|nos) (hizo|hiciste|hicieron|has hecho|ha hecho|hicisteis|pidió|pediste|pidieron|rogó|tuvo|tuvieron|tuviste) ..6 {made} ..10 (para nada|en vano|al cuete|de gusto|por gusto|de balde|en balde|(y|para|que) ~2 (ahora|después|luego|al final|hoy|desde|a la) ..4 {nothing})',
    '{theirs}',
  ],
  [
    '(tuvimos|tuve|puse|pusimos|dediqué|dedicamos|invertí|invertimos|gasté|gastamos|pasé|pasamos) ..14 para que (ahora|luego|después|al final|usted|ustedes|vos|ni|nadie|me|nos|se) ',
    '{theirs}|para que (usted|ustedes) (tenga|vea|pueda|sepa|gane|ahorr)[^ ]*|para que (se|me) (vea|entere|diga|lea)',
  ],
  [
    '(fui|vine|viajé|me hizo (ir|venir)|manejé|hice|me llegué|me pegué|me metí|me acerqué|caminé|crucé|me comí|subí|bajé) ..12 (y|para) ..4 (ni (me|nos|siquiera|un|una|la)|nadie (me|nos|salió|estaba|abrió)|no me (abr|recib|atend|hic)|plantón|que (a uno|me|nos) (no|dej|cierr|dig))[^ ]*',
    '{theirs}|su (sala|tienda|mostrador|local)',
  ],
  [
    '(tanto|tanta|con la|con lo) ..5 (urg|insist|prisa|apur|rog|necesit|apremi|entusiasm)[^ ]* ..14 (y|para) ..4 (ahora|luego|después|al final) ..5 {nothing}',
    '{theirs}',
  ],
  [
    'cuando (más )?(le|te|les|os|me|a usted|usted|ustedes|vos) ~1 (urgía|urgió|convenía|convino|hacía falta|hizo falta|necesitaba|necesitó|necesitaste|necesitaban|interesaba|interesó|apretaba|corría prisa|ardía|quemaba) ..14 (ahora|hoy|desde|ya|después|luego) ..8 {nothing}',
    '{theirs}',
  ],
  [
    '(yo|nosotros|uno) ~2 (puse|pusimos|cumplí|cumplimos|abrí|abrimos|di|dimos|llegué|entregué|entregamos|corrí|mandé|respondí|contesté|guardé|esperé|aguanté|sostuve) ..14 ({you}) ~2 (no|ni|nunca|jamás|todavía|en cambio|falló|fallaron|sigue|siguen|nada|callad[oa]s?|mud[oa]s?)',
    '{theirs}|si {you}|no (tiene|necesita|tienes|necesitas|debe|hay) |nada que|no hace falta',
  ],
  [
    '(yo|nosotros) (le|te|les|os) (abrí|abrimos|di|dimos|puse|guardé|saqué|presté|hice) ..10 ({you})? ~1 (no|ni) (me|nos|siquiera) ',
  ],
  [
    '(lo que|todo lo que|cuanto) (le|te|les|os) (mandé|envié|preparé|llevé|dejé|hice|escribí|expliqué|conseguí) ..6 (basura|papelera|cajón|olvido|tacho|caneca|zafacón|en saco roto|para nada|en vano)',
    '{release}',
  ],
  [
    '(mi|mis|nuestr[oa]s?) (mensajes?|llamadas?|correos?|audios?|propuestas?|recados?|cotización|presupuesto|trabajo|visitas?) ..5 (no (los|las|lo|la) (ha|han|has|mir|abr|le|escuch|oy)|ni (los|las|lo|la|siquiera)|(a|en|en la|a la) (basura|papelera|olvido|cajón|saco roto)|juntando polvo|durmiendo|de adorno|acumul)[^ ]*',
    '{release}|si|puede|puedes|tire|tira|tirar|bórr[^ ]*|remordimiento',
  ],
  // Hurt, and what I now know of myself.
  [
    '(me|nos) (cayó|cae|ha caído|sentó|sienta|ha sentado|supo|ha sabido) ~1 (mal|fatal|pésimo|gordo|como|muy mal|a cuerno|horrible)',
    '(mal|fatal) (molest|llam|insist|interrump|quit|tener que)|comida|almuerzo|cena|{theirs}',
  ],
  [
    '(me|nos) (dejó|deja|dejaste|dejaron|ha dejado|quedó|quedé con|queda) ~1 (un|el|con) ~1 (mal sabor|sabor amargo|mal cuerpo|sinsabor|trago amargo|nudo|corazón)',
  ],
  [
    '(me|nos) (enter|vine a enterar|vengo a enterar|tuve que enterar|tengo que enterar|tocó enterar)[^ ]* ~2 (por|de|en|gracias) ..8 (no por (usted|vos|ti|ustedes)|(su|tu) silencio|ya (había|habían|tenía|tenían|contrat|firm|compr|eligi)|en vez de|y no por)[^ ]*|(me|nos) enter[^ ]* por (otro|otra|otros|terceros|un tercero|la competencia)',
  ],
  [
    '(ofendí|ofendimos|habré ofendido|habremos ofendido|hayamos ofendido|haya ofendido|fall[éa]mos? en algo|hayamos fallado|habremos fallado|falté en algo|habré fallado|dije algo (mal|que)|metí la pata|metimos la pata)',
    'factura|entrega|pedido|perdón por',
  ],
  [
    'ya no (le|te|les|os) (sirvo|servimos|importo|importamos|intereso|interesamos|hacemos falta|hago falta|convengo|convenimos|caigo|caemos)',
  ],
  [
    '(ya )?(me (quedó|queda|ha quedado)|veo|vi|entendí|entiendo|sé|supe|aprendí|comprendo|comprendí|noto|noté) ~3 (el|mi|nuestro|qué|cuál|cuánto) ~2 (lugar|sitio|puesto|peso|valor|clase|valgo|valemos|importo|importamos|cuento|contamos|pinto|pintamos) ',
  ],
  [
    'me siento ~1 (un|una|el|la|como) ~3 (pesad|mendig|vecin|estorb|cero|idiot|tont|mueble|invisible|acosador|fantasma|loc|cualquiera|cobrador|perr|limosner)[^ ]*',
  ],
  [
    'en qué momento (dejé|dejó|dejamos|perdí|pasé|me volví|nos volvimos|se torció)|(dejé|dejó|dejamos) de (merecer|existir|importar|contar)[^ ]*',
    '{theirs}|su (máquina|equipo|línea)',
  ],
  [
    '(uno|una|yo|nosotros) ?,? ?(que )?(también )?(tiene|tengo|tenemos|es|soy|somos) ~2 (sentimientos|corazón|corazoncito|human[oa]s?|de carne|orgullo|dignidad|amor propio|persona)',
    'software|marca|web',
  ],
  [
    '(detrás|al otro lado|de este lado|del otro lado) ~6 hay (una persona|seres|un ser|una familia|un trabajador|personas)',
  ],
  [
    '(me|nos) (cuesta|costó|cuesta mucho|costaba) (creer|entender|aceptar|imaginar|pensar|asimilar|digerir) ..8 ({you}|alguien|silencio|así|contest[^ ]*|respond[^ ]*|trat(en|e|a|o)|me haga|me hagas|nos hagan)',
    '{theirs}',
  ],
  [
    'no (me |nos )?(esperaba|esperábamos|imaginé|imaginaba|pensé|creí|merecía|merecíamos) ..3 (esto|eso|algo así|una cosa así|semejante) ~2 (de|por parte de) ({you}|ti|su|tu)',
  ],
  [
    '(uno|una|cualquiera|yo|se) (esperaría|esperaba|espera|esperó|pensaría|creería|imaginaría|supondría) ~3 (otr[oa]|más|mejor|un poco|algo|cierta|cierto) ~3 ({moral}|forma|manera|trato|actitud|proceder|cosa|respuesta|de (alguien|una empresa|una persona|gente))',
    '{theirs}',
  ],
  [
    '(próxima vez|cuando) (que )?(me |nos )?(necesite|necesites|necesiten|le urja|te urja|ocupe|ocupes|quiera un favor|le haga falta) ..8 (acuérd|acord|acuerd|recuerd|no (me|nos) (llam|busq|cuent))[^ ]*',
  ],
  [
    '(no me|no nos|no|ni) (parece|resulta|es|era|está|fue|encuentro|veo) ~1 (de recibo|just[oa]|correct[oa]|bien|seri[oa]|profesional|elegante|ético|normal|de caballeros|lindo|bonito|digno|de gente|de personas) ..10 (dej|contest|respond|silencio|esper|trat|desaparec|explicación|de su parte|de tu parte|ignor|hac(er|ernos|erme) (cotizar|venir|ir|correr)|tener(me|nos)|teng)[^ ]*',
    'molest[^ ]*|interrump[^ ]*|{theirs}|que (paguen|pague|pierd)[^ ]*',
  ],
  [
    '(ya está bien|ya estuvo (bueno|bien|suave)|ya basta|(esto|es) (ya )?(pasa|el) (el |de )?(colmo|castaño)|el colmo|pasarse de la raya|se pasa de|me parece (el colmo|increíble|insólito|inaudito|inconcebible|el acabose)) & {answers}|silencio|esper[^ ]*|ignor[^ ]*|mensaj[^ ]*|correo[^ ]*',
    '{theirs}',
  ],
  // Sarcasm about what they do instead.
  [
    'qué (junta|reunión|viaje|vacaciones|llamada|almuerzos?|agenda|puente|trámite) (tan|más) (larg|etern|apretad|interminable)[^ ]*',
  ],
  [
    '((rayit|ray|palomit|tild|tic|check|palom|tick)[^ ]* (azul|de leído|de visto)[^ ]*|doble (check|tic|palomita)|(me|nos) (clav|dej|tir|mand)[^ ]* (el|en|con el|en el) visto|clavándome el visto|mensaje leído)',
    '{theirs}',
  ],
  [
    '(leyó|leíste|leyeron|abrió|abriste|abrieron|ha (abierto|leído|visto)|has (abierto|leído|visto)|vio|viste|escuchó|escuchaste) ~5 (y|pero) ~2 (nada|ni|silencio|mutis|contestar ya|sigue|callad[oa]|como si)',
    '{release}|{theirs}',
  ],
  [
    '(se|te) (haga|hagan|hagas|hace|hacés|haces|hacen|hizo|hiciste|está haciendo|anda haciendo|quiera hacer) (el|la|los|las|de|tan) (desentendid|sord|dormid|distraíd|invisible|loc|olvidadiz|important|interesant|sueco|rogar|muert|ocupad|tont|longi)[^ ]*|hacerse (el|la|de) (sord|desentendid|rogar|distraíd|sueco|lonji|ocupad)[^ ]*',
  ],
  [
    '(me|nos) (tienen|tiene|traen|trae|tenés|tienes|tuvo|tuvieron|han tenido|ha tenido|traes|lleva|llevan) ~2 (dando vueltas|a las vueltas|de un lado|bailando|de (acá|aquí|allá) para|en la cuerda|en el limbo|de pelota|de trompo|en la congeladora|en el banquillo|como pelota|mareado|mareada|a cuentos|con cuentos|con largas|de Herodes|en vilo|con el alma|{long})',
    '{theirs}',
  ],
  [
    '(me|nos) (pasea|pasean|paseó|pasearon|marea|marean|mareó|pelotea|pelotean|peloteó|torea|torean|boludea|boludean|cuentea|ningunea|ningunean|basurea|vacila|bicicletea|bicicletean|capea|capean|chamulla|tramita|tramitan|ningunearon|toma el pelo|toman el pelo)',
  ],
  [
    '(te|lo|la|los|le) (ve[os]|vi|vimos|veía) ~1 en línea|(se|te) conect[^ ]* (todos|cada|a diario|a toda) ..8 (y|pero) ..6 (no|nada|ni|visto)',
  ],
  ['(qué|tan|bien) (rápido|pronto|fácil|corta|mala|poca) ..3 (olvid|memori)[^ ]*', '{theirs}|instal[^ ]*'],
  [
    '(todo (eran|fueron|era|fue)|pur[oa]s?|much[oa]s?|tant[oa]s?) (sonris|promes|abraz|entusias|ris[^ ]*|palmad|apretones|amabilidad|halag|buena onda|cordialidad)[^ ]* ..10 (y|pero|desde|luego|después|ahora|hasta)',
    '{theirs}',
  ],
  [
    '(desde entonces|desde ese día|desde aquel día|después de eso|de ahí en más|de ahí en adelante|desde aquella (tarde|reunión|llamada)) ..3 (silencio|mutis|nadie me|desaparec[^ ]*|no (he|hemos) (vuelto|sabido|tenido|recibido)|no (supe|supimos)|si te he visto|(ni|nada de) (una|un) (palabra|llamada|mensaje|señal|correo)|usted (desapareció|mudo|muda))',
    '{release}|{theirs}|avería|máquina|equipo|obra|calle',
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
    '(sin|ni) (una |un |la más mínima |ninguna |media )?(explicación|disculpa|justificación|excusa) & me|nos|esper[^ ]*|silencio|visit[^ ]*|contest[^ ]*|dej[^ ]*',
    '{theirs}|multa|factur[^ ]*|cobr[^ ]*|su (equipo|empresa)',
  ],
  [
    '(ya )?no sé (ya )?(qué|cómo|de qué|en qué|por dónde) (más |otra |otro |cosa )?(hacer|decir|inventar|manera|forma|idioma|modo|pedir|insistir|explicar) ..8 {answers}',
    '{theirs}',
  ],
  [
    '(sigo|seguimos|llevo|llevamos|estoy|estamos|me tiene|nos tiene|me he quedado|quedé|vivo|paso|pasamos|me pasé|aquí) ..4 (mirando|pegad[oa]s?|junto|abrazad[oa]|pendientes?|velando|vigilando|al lado) ~2 (el|al|del) (teléfono|celular|móvil|aparato|timbre|whatsapp)',
    '{theirs}',
  ],
  [
    '(llevo|llevamos|ando|voy|vamos|vengo|me la paso|sigo|seguimos) ..6 (corriendo|correteándo|correteando|persiguiéndo|persiguiendo|rogándo|rogando|arreando|buscándo|insistiéndo|detrás|atrás)[^ ]*( detrás de| atrás de| a| de)? ?({you}|ti)? & semanas?|meses|desde|cansad[^ ]*|agota[^ ]*|aire|ya|años|días',
    '{theirs}|{release}',
  ],
  [
    '(más|tanta|toda la|mucha|demasiada|infinita) paciencia & (le|te|les|os) (he|hemos|tengo|tuve|tuvimos)|que (a|con) mis?|con (usted|vos|ti)',
    '{theirs}|gracias',
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
    '(llamada|llamado|mensaje|respuesta|firma|confirmación) ~6 (sigue|siguen|continúa|continúan) (sin (aparecer|llegar|existir|venir)|perdid[oa]|ausente|brillando|en camino)',
    '{theirs}|si ',
  ],
  ['como (gente|personas|adultos|caballeros) (grande|serias?|civilizad[oa]s|decentes?|educad[oa]s?|de bien)'],
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
