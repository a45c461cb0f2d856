import { framesOf } from '../frame.ts'

const classes = {
  n: '#|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|veinte|varios|varias|tantos|tantas|mil|media docena de',
  tries:
    'llamadas?|llamados?|mensajes?|recados?|correos?|mails?|cartas?|intentos?|veces|visitas?|viajes?|notas?|audios?|propuestas?|cotizaciones|presupuestos?|muestras?|catálogos?|buzones|timbrazos|whatsapps?|vueltas',
  // Answering, as an infinitive, for the listener and for others.
  toAnswer:
    'contestar(me|nos|le|te)?|responder(me|nos|le)?|devolver(me|nos)? (la|una|las) llamadas?|atender(me|nos)?|descolgar|avisar(me|nos)?|decir(me|nos|le)? (que )?(sí|no|algo|«?no)|escribir(me|nos)?|llamar(me|nos)|levantar el (teléfono|auricular|tubo)|agarrar el teléfono|coger el teléfono|dar la cara|dar señales|acusar recibo',
  answers:
    'contest(a|an|as|ás|áis|ó|aron|aste|asteis|aban|aba|e|en|es|ara|aran|ado)|respond(e|en|es|és|ió|ieron|iste|ían|ía|a|an|iera|ido)|devuelv(e|en|es|a|an)|devolv(ió|ieron|iste|és|ían)|atiend(e|en|es|a|an)|atend(ió|ieron|iste|ían|és)|descuelg(a|an|as|ue)|avis(a|an|ó|aron|aste|e|en)|acus(a|an|ó|en|e) recibo',
  answer:
    'respuesta|contestación|llamada|mensaje|palabra|explicación|disculpa|acuse de recibo|línea|aviso|señal|gracias|noticia|saludo|sí o (un )?no|sí o no',
  manners:
    'educación|cortesía|modales|respeto|consideración|decencia|gentileza|delicadeza|amabilidad|gratitud|agradecimiento|urbanidad|seriedad|formalidad|buenas maneras|buena educación|empatía|caballerosidad|lealtad|tacto',
  you: 'usted|ustedes|vos|tú|vosotros|vosotras|su (empresa|oficina|equipo|gente|departamento|jefe)|tu (empresa|oficina|equipo|gente)|alguien|nadie',
  hurt: 'duele|dolió|dolido|dolida|ofende|ofendió|ofendido|ofendida|decepciona|decepcionó|decepcionado|decepcionada|lastima|lastimó|entristece|entristeció|hiere|hirió|indigna|molesta|molestó|desilusiona|desilusionó|desmoraliza|descorazona|escuece|amarga|frustra|humilla|humillado|humillada',
  deed: '(me )?(esmeré|maté|desviví|partí|pasé|quedé|costó|levanté|desvelé|trasnoché|jugué|moví|esforcé|molesté|peleé)|hice|hicimos|manejé|viajé|fui|fuimos|corrí|conseguí|guardé|reservé|preparé|armé|dibujé|redacté|llevé|esperé|trabajé|gasté|perdí|puse|dejé|cancelé|cancelé|dediqué|invertí|caminé|pagué|busqué|dí|di|regalé|presté|saqué',
  deedInf:
    'haber(le|les|te|os|la|lo|nos|me)? (conseguido|corrido|guardado|reservado|preparado|hecho|dedicado|llevado|esperado|armado|movido|manejado|viajado|dado|puesto|ayudado|mandado|enviado|buscado|trabajado|regalado|prestado|invertido|resuelto|sacado|insistido|llamado)',
  silence:
    'silencio|nada|ni (una|un|siquiera|las|los|la|el|por)|nadie|ningun[oa]?|sin (respuesta|contestar|contestación|responder|noticias|que nadie|una|un|abrir|leer)|no (me|nos|la|lo) [^ ]+|mutis|callad[oa]s?|papelera|buzón|contestador(a)?|grabación|grabadora|máquina|pared',
} as const

/** Frames of reproach, in Spanish. */
export const spanish = framesOf(classes, [
  // Attempts counted against nothing in return.
  [
    '{n} ~2 (llevo|llevamos|van|hechas|mandad[oa]s|enviad[oa]s) ..10 (ni|nada|nadie|ningun[oa]|al menos|silencio|sin|grabadora|pared|contestador|usted|vos)',
    '(última|último|cierro|dejo|momento|ocupad[oa]|temporada)',
  ],
  [
    '(lo|la|le|los|te|les) (he |hemos )?(perseguido|busqué|buscado|perseguí|llamé|llamado) por ~2 , (por )?~3 (y|,) ..6 (nada|nadie|ni|silencio)',
  ],
  [
    '(a|para) mis? otros? ~2 (no|jamás|nunca)|(a mis otros clientes|otros clientes|los demás clientes|otras empresas|otros talleres|los demás) ..10 (contest|respond|persegu|rog|insist)[^ ]*',
  ],
  [
    '(el (lunes|martes|miércoles|jueves|viernes)|en (enero|febrero|marzo|abril|mayo|junio)) (no|nada) ~2 , (y )?(el|en) [^ ]+ (tampoco|menos|nada|igual)',
  ],
  // My work for them, and what came of it.
  [
    '(con (todo )?lo que|con (la cantidad de|tanto|tanta|tantas|tantos|todo el|toda la)|después de (todo|tanto|tanta|tantas|tantos|lo)|luego de|de haber sabido) ~3 ({deed}|me cuesta|{deedInf}|desvelo|esfuerzo|vueltas|trabajo|trabajar|insistir|esperar|visitas|viajes|viaje|horas|favores|llamadas|años|ayuda)',
    '(su|tu|sus|tus) (equipo|gente|cuadrilla|trabajo|esfuerzo|clientes)|felicit|nos (dijo|pidió)|quedó|salió|ahorr',
  ],
  [
    '(después de|tras|luego de) {deedInf} ..12 (nada|ni|duele|esperaba|otra cosa|silencio|buzón|así|merezco|merecía|nadie|gracias)',
  ],
  [
    '{deed} ..14 (para (nada|que (usted |ustedes |vos )?((ahora |luego |después )+(no|la|lo|nadie|ni)|ni|nadie|ni siquiera))|y (ni|nadie(?! (ordena|orden[óo]|cabe|cab[íi]a|pas[óa]|entr[óa]))|usted ni|vos ni|nada)|que ni (abrió|abriste|miró|miraste|leyó|leíste|usó))',
    '(para que (no )?(se|le|les|su|usted|la devuelvan|tenga)|correo|de tod[oa]s (modos|formas|maneras)|para nada (caro|complic)|proveedor)',
  ],
  [
    '(me|nos) (pasé|quedé|quedamos|pasamos|llevó|costó|tomó) (el|un|todo|toda|la|dos|tres|cuatro|mil|#|media|horas|hasta|{n}) ~2 (fin de semana|noches?|domingo|sábado|tarde|horas?|días?|mañana|semanas?|minutos|madrugada|tardes|feriado|vacaciones) ..14 (nadie|ni|nada|que no|sin|para que)',
  ],
  ['(a mí|yo) , que ~12 , (ni|nada|nadie)|a mí , que ..14 , (ni|nada|nadie)'],
  [
    '(vaya|qué|menuda|linda|bonita|buena|lindo|bonito) (manera|forma|modo|modito|maneras|formas) de (agradecer|tratar|pagar|responder|corresponder|contestar|hacer negocios|trabajar|portarse|quedar|devolver)[^ ]*',
    '(enfriar|hacerlo|trabajar la)',
  ],
  [
    '(yo )?(sí )?(he cumplido|cumplí|cumplimos|hemos cumplido|hice|puse) (ya |siempre )?(con )?(mi parte|lo mío|lo que me tocaba|de mi parte|mi palabra|mi mitad)',
  ],
  [
    '(que|quien(es)?) (les?|te|lo|la|los) (sac|salv|ayud|resolv|conseg|consigui|cubr|prest|regal|solucion|respald|defend|defendi)[^ ]+ ..12 (ni|nada|así|castañas|silencio|nadie|olvid)',
  ],
  [
    '(bien que|se nota que|qué curioso|curioso|con qué (rapidez|prisa)|qué (rápido|pronto)|claro que|eso sí) ..6 (cuando|para) ..8 (sí|rápido|contestab|encontrab|tuvier|tenían|tenía|llamab|necesitab|hacía falta|levant|pedir|quería|rompió|atendí)[^ ]*',
    '(precio|clientes|pozo)',
  ],
  [
    'para (pedir|reclamar|subir|publicar|otras cosas|lo que (le|te|les) conviene|cobrar|cotizar|comer|fiestas|eso)[^|]* sí (que )?(tuv|ten|tien|hay|hub|encontr|hab|pud|pued)[^ ]*',
  ],
  [
    '(muy|tan|bien) ocupad[oa]s? (lo|la|te|los|las) (veo|vi|vemos|noto)|¿?tan ocupad[oa]s? (anda|andan|está|están|estás) ~2 que (no|ni)',
  ],
  // Owed, due, deserved, demanded.
  [
    '(exijo|exigimos|reclamo|merezco|merecemos|merecía|merecíamos|me merezco|nos merecemos|me gané|me la gané|me lo gané|nos ganamos|tengo derecho a|me corresponde) ..6 ({answer}|respeto|trato|mejor|que (se )?me|al menos|más|cara|algo)',
    '(no merezco|descuento|premio|ustedes merecen|no exijo)',
  ],
  [
    '(algo|una respuesta|un poco|más|mejor trato|otra cosa) (creo que |creo yo que |pienso que |digo yo que )?(me )?(merezco|merecía|mereceré|gané|merecemos)',
  ],
  [
    '(lo (menos|mínimo)|mínimo|qué menos|lo justo|lo correcto|lo lógico|lo educado|lo decente) (que )?(se )?(puede|podía|podría|puedo|debería|debía|merece|esperaba|espero|esperaría|sería|es|era|una|un) ..6 ({answer}|{toAnswer}|esperar|pedir|hacer)',
    '(pedido|consumo|se lleva|compra)',
  ],
  [
    '(hága|haga|háganme|hacé|haz|ten|tenga|tengan|hagan)[^ ]* (el favor|la gentileza|la bondad|la amabilidad|la decencia|el detalle|la delicadeza) (de|mínima) ~3 (contest|respond|atend|dar la cara|devolv|decir)[^ ]*',
    '(cuando|si|agradezco)',
  ],
  [
    '(tuvier|tener|teng|tuvo|tuvist|tien|tení|ten|tuvies|tuvieron)[^ ]* (la|un|el|tantita|tantito|un mínimo de|algo de|un poco de) (mínima |poca |simple |elemental )?(decencia|gentileza|delicadeza|cortesía|educación|consideración|detalle|respeto|amabilidad|valor|vergüenza|deferencia|bondad) (de|para|con|mínim[ao])',
    '(trato|atención|cliente|agradezco|(tenga|ten|tengan|tened) la (bondad|amabilidad|gentileza))',
  ],
  [
    '(no hay modo de que|a ver (si|cuándo)|nadie|ninguno|ni) ..6 (se|te) (digne|dignes|dignen|dignó|dignara|dignaron|ha dignado|han dignado)',
    '(sería|feliz|honor|suplico|ruego|humild)',
  ],
  [
    '(nadie|ni usted|ninguno|ni siquiera) ..8 ((haya|ha|han|hayan) tenido a bien|(se )?(ha |haya |han )?(tomado|tomó|tomaron|tome) la molestia|ha movido un dedo|movió un dedo|se acuerd[ae] de (uno|mí|nosotros))',
  ],
  // What decent people do; manners gone.
  [
    '(en|de|por) (mi|mis|nuestra|nuestro|su|tu) (pueblo|tierra|casa|barrio|época|familia|rancho|tiempos?|rubro|gremio|país|región|vereda|ciudad|lugar|oficina|empresa|institución|municipio|departamento|dirección) ..8 (se (le )?(contesta|responde|llama|devuelve|saluda|agradece|atiende)|contestar|{manners}|teléfono es|lujo|nos enseñaron|era otra cosa|me enseñaron|por lo visto)',
    '(cliente|pacientes|reseñas|instal|turno|pedido|vende)',
  ],
  [
    '(mi (madre|mamá|padre|papá|abuela|abuelo|viejo|vieja|jefe)) ~3 (decía|dice|me enseñó|me decía|enseñó|siempre) |(decía|como decía) mi (madre|mamá|padre|papá|abuela|abuelo) & (call|contest|respond|agradec|educa|palabra|nacid|ofend|salud)[^ ]*',
  ],
  [
    '(falta|carencia|ausencia) (total |absoluta |clara |grave )?de (respeto|educación|modales|consideración|cortesía|seriedad|delicadeza|profesionalismo|profesionalidad|tacto|formalidad|palabra|ética|gratitud)',
    '(cliente|empleados|su personal|clientes|no es)',
  ],
  [
    '(la|las|los|su|tu|el|esa|tanta|que la|si la) {manners} ..3 (se (quedó|quedaron|perdió|perdieron|fue|acabó|demuestra|nota|ve|mide)|no (figura|existe|llega|va|está|cuenta|abunda|cotiza|es)|está de (vacaciones|baja)|de vacaciones|brilla|ha pasado de moda|pasó de moda|es un lujo|anda|escasea|murió|quedó)',
    '(su (equipo|personal)|nota en sus|clientes|nota en el)',
  ],
  [
    '(se ve que|se nota que|se conoce que|está visto que|por lo visto|por lo que veo|ya veo que|ya vi que|parece que|será que|cualquiera diría que|uno diría que|uno pensaría que|empiezo a (creer|pensar|sospechar) que|entiendo que|supongo que|veo que|al parecer|quizá(s)?|tal vez|me queda claro que) ..10 ({toAnswer}|{manners}|no (me|nos) {answers}|se (me|nos) lee|me rehúye[s]?|me evita[s]?|más importante que (yo|nosotros|mí|esto)|hablo (con|sol[oa])|hablando con|con la pared|importan? (poco|nada|un|menos)|decorativo|adorno|tragó la tierra|existo|existimos|no existo|un lujo|no (le|te|les) (importo|importamos|merezco)|no valgo|nadie (escucha|contesta|responde|lee)|mi tiempo|le sobra|te sobra)',
    '(sus clientes|pacientes|clientes|entiendo que (está|anda|andan|esté)|llamadas perdidas|después de las|turno|reseñas|ocupad[oa])',
  ],
  [
    '(tan|tanto|tanta|qué|mucho) (difícil|trabajo|le|te|les|os|esfuerzo|costaba|cuesta|pedir)( es| era| no ha de ser| sería| será)? ~4 (costaba|cuesta|cuestan|costaría|era|es|sería|será|resulta|mandar|{toAnswer}|levantar|decir|que alguien|enviar)',
    '(encontrar|conseguir|mantener|limpiar|calent|instalar|pedirle que vea|reunión|directorio|juntar|recibir)',
  ],
  [
    '(un|una) ({answer}|no|sí|«no»|simple no) ~4 no (le|te|les|os) (iba|va|cuesta|costaba|habría|hubiera|quita|mata|hace)[^ ]*',
  ],
  ['(me |nos )(habría|hubiera|hubiese) bastado|(me|nos) (bastaba|alcanzaba) con'],
  [
    '(me|nos) (ha |han |has |habéis |está |deja |la verdad |sinceramente |un poco )*{hurt} ',
    '(la espalda|la cabeza|rodilla|molestarl|no (me|nos) (molesta|ofende|duele)|si (le|te) molesta|su silencio)',
  ],
  [
    '((me|nos) (sentí|siento|sentimos|hace sentir|hacen sentir|haces sentir|he sentido|hacés sentir)|sentirse|sentirme|sentirnos) ..3 (plantad[oa]|ignorad[oa]|invisible|usad[oa]|humillad[oa]|despreciad[oa]|menospreciad[oa]|ofendid[oa]|abandonad[oa]|traicionad[oa]|defraudad[oa]|decepcionad[oa]|rechazad[oa]|ningunead[oa]|dolid[oa])',
  ],
  [
    '(el que|la que|quien) (queda|quedó|quedé|queda siempre|paga|pierde|da la cara|sale) (mal|perdiendo|los platos|la cara)? ..6 (soy|fui) yo',
  ],
  [
    'mi (jefe|jefa|gerente|coordinador|coordinadora|supervisor|equipo|esposa|mujer|marido|familia|director|directora|patrón|patrona|comisión|puesto|trabajo|empleo|sueldo|hijo|hijos) ..8 (pregunta|se ríe|me reclama|me regaña|reclama|reta|burla|en juego|depende|peligra|enojad[oa]|molest[oa]|cree que|ríen|exige|presiona|me va a|me echa|me corre)',
    '(su|para usted)',
  ],
  [
    'qué (le|te|les|os)? ?(hice|hicimos|habré hecho|he hecho|hemos hecho|habremos hecho|dije|falté)|(no sé|pregunt[^ ]+|dígame|decime|dime) qué (le|te|les)? ?(hice|habré hecho|he hecho|habrá hecho|hicimos|dije)|(algo|qué) (mal|malo) (hice|habré hecho|dije)|en qué (le|te|les|momento) (fallé|falté|ofendí|dejé)',
    '(qué hice (ayer|hoy)|lo que hice|para (ahorrar|reducir))',
  ],
  [
    '(pensé|creí|creía|pensaba|imaginaba|suponía|supuse|esperaba|esperábamos|me esperaba|confiaba|habría esperado|hubiera esperado|hubiese esperado) (que )?..6 (entre (colegas|paisanos|vecinos|amigos|caballeros|gente|nosotros|empresas)|otro trato|otra cosa|otra actitud|otra respuesta|más de|mejor (trato)?|amigos|nos (tratábamos|entendíamos|respetábamos|llevábamos)|gente seria|persona seria|de palabra|más (seriedad|educación|respeto|consideración)|respeto|{manners}|una llamada|{answer} suya|algo más|al menos|por lo menos)',
    '(resultado|mejor precio|esperaba encontrar)',
  ],
  [
    '(se supone que (éramos|somos|teníamos|había)|contaba (con usted|contigo|con vos|con ustedes|con su)|confié en (usted|ti|vos|su|tu)|confiaba en (usted|ti|vos)|lo creía (más|una|un)|te creía (más|una|un)|la creía (más|una)|lo tenía por|la tenía por|te tenía por|y pensar que)',
    '(cliente|y pensar que (con|este|hay))',
  ],
  [
    '(hablar|hablo|hablarle|hablando|hablándole|hablamos|conversar|conversando|platicar|platicando|hablarle) (yo |siempre |otra vez )?(a|con) (una|la|las|el|su|tu|un|otra) (pared|paredes|grabación|grabadora|máquina|contestadora|contestador|vacío|muro|nada|aire|aparato|robot|cinta|piedra|mueble)',
    '(clientes|pacientes|sus|evit)',
  ],
  [
    '(dej|dejó|dejas|dejan|deje|dejes|dejen|dejar|dejás|dejando|dejaron|dejaste)[^ ]*(me|nos)?( a (una persona|uno|una|los demás|la gente|quien [^|]+|alguien|un proveedor))? (tanto tiempo |siempre |así , |semanas |cinco veces )?(plantad[oa]s?|colgad[oa]s?|en visto|con la palabra en la boca|sin respuesta|con las ganas|esperando|en ascuas|tirad[oa]s?|hablando sol[oa]|en la estacada|así , )',
    '(clientes|pacientes|camión|chofer|sus|no (lo|la|le|te) (dejo|dejamos)|dejo de|a nadie|(te|los|las|lo|la|le|les) dej[^ ]+|puerta equivocada|fines de semana|huéspedes|comensales)',
  ],
  [
    '(desaire|desplante|feo gesto|grosería|ingratitud|ingrat[oa]s?|desconsiderad[oa]s?|maleducad[oa]s?|mal educad[oa]s?|irrespetuos[oa]|ningune[^ ]+|menosprecio|desprecio|descortesía|descortés|malagradecid[oa]s?|desagradecid[oa]s?|mala educación|indiferencia|una burla|tomadura de pelo|me toman el pelo|me está tomando el pelo)',
    '(clientes|reseñ|pacientes|sin (menospreci|despreci)|no es)',
  ],
  [
    '(gracias por nada|muchas gracias por (nada|su silencio|tu silencio|tanto silencio|ignorar)|gracias por (tanta|tantas|la) (atención|rapidez|respuesta|respuestas|llamadas|amabilidad) , |qué sorpresa|vaya sorpresa|qué novedad|qué (casualidad|coincidencia) más|qué moderno)',
    '(encontr|ver|saber|oír|grata|día)',
  ],
  [
    '(ni (los|las|el|la|mi|mis|un|una|siquiera|en) ~3 (tarda|tardan|demora|demoran|trata|tratan|contesta|contestan|se porta|me ha|es|son) ..5 tanto|(me|nos) (contesta|contestan|escucha|escuchan|responde|responden|atiende|atienden|hace|hacen|trata|tratan) (más|mejor|antes|más rápido|más caso|más pronto) (caso )?que (usted|ustedes|vos|tú|vosotros|su|tu|en))',
  ],
  [
    '(sería|habría sido|hubiera sido|fuera|hubiese sido) (mucho pedir|un detalle|pedir (mucho|demasiado)|lo mínimo|lo correcto|de agradecer|de buena educación|lindo|bonito|elegante|demasiado pedir|una extravagancia)|no (pido|pedía|pedimos|estoy pidiendo|es) (mucho|tanto|demasiado|gran cosa|la luna|pedir)( , |$)?',
    '(si|precio|mucho (dinero|más))',
  ],
  [
    '(paciencia|paciente) ..4 (se (me )?(agota|acaba|termina|acabó)|tiene (un )?límite|perdiendo|perder|santa|de santo)|(perdiendo|perder|agotando|colmando|acabando) (ya )?(la|mi|se me la) paciencia|(cansado|cansada|harto|harta|aburrido|aburrida) de (esperar|insistir|llamar|rogar|perseguir|marcar|hablar|que (no|me|nadie))|(otro|otra|cualquiera|cualquier otro) en mi lugar ..3 (se |ya |habría|hubiera)',
    '(si (está|anda|usted)|clientes|su paciencia|tu paciencia|está (cansad|hart)|sus|empleados)',
  ],
  [
    '((y |pero |, |^)de (usted|ustedes|vos|ti)|de (su parte|su lado|tu lado|tu parte|ese lado|allá)|del otro lado) , ?..6 (silencio|nada|ni|desaire|vacío|callad[oa]|sigo esperando|brilla)',
    '(no (hace falta|necesit|tien|hay que)|nada que (hacer|pagar|firmar|perder)|pedido|este , nada)',
  ],
  [
    '(tres|dos|cuatro|cinco|seis|#|varias|tantas|las) (semanas|meses|días) de (silencio|espera|indiferencia|mutismo)|(su|tu|tanto|ese|este|el|un) silencio (dice|duele|habla|pesa|ofende|lo dice|administrativo)|el que calla ,? ?(ofende|otorga)|silencio administrativo',
    '(lugar|zona|norma|ruido|nocturno|si )',
  ],
  [
    '(ya ni|ni|aunque sea|aunque fuera|siquiera|ni tan siquiera) (por )?(educación|cortesía|decencia|vergüenza|los buenos días|las buenas tardes|acuse|contestar|un saludo|un triste|una triste|un ratito|media palabra|una palabra|un acuse)',
    '(ni una palabra más|ni un minuto)',
  ],
  [
    '(acostumbra|costumbre|siempre|así) ..5 (tratan|trata|tratás|tratas|dejar|dejan|atienden|reciben|ignorar|pagan) ..4 (a todo el mundo|a (la|su|sus|los|quien|quienes|todos|uno)|con la palabra|proveedores)|(cómo|así) tratan (ustedes )?a (la gente|los|quien|sus|uno)',
    '(sus pacientes|sus clientes|los residuos|aguas)',
  ],
  [
    '(le|te|les|os) recuerdo que (estuve|estuvimos|hice|hicimos|fui|fuimos|yo|esperé|manejé|llevé|pagué|le|me|nos)',
    '(mi número|me llamo|nos (vemos|queda)|le (llegó|queda|vence))',
  ],
  [
    '(rechazar|decir (que )?no|un no) ~3 (es|se) (legítimo|válido|entiende|aceptable|respeta|normal|respetable|comprensible)[^|]* , ~3 (desaparec|ignor|callar|esconder|borrar|silencio|no contest|dej)[^ ]*',
  ],
  [
    '(se|te|os) (acordará|acordarás|acordarán|acordarás|arrepentirá) (de (mí|nosotros|esto|quien))|si lo que (buscaba|buscabas|quería|querías|buscan|quiere|quieren|busca) (es|era) (que me|desanimar|aburrir|cansar|humillar|perder|que desist)[^ ]*',
  ],
  ['(dejar|dar|da|dan|dé|den|des|dieron|dio) la cara', '(lavar|a la calle|que da la cara)'],
  [
    '(en paradero desconocido|tragó la tierra|desaparecid[oa]s? (del mapa|en combate)|(se |te )?(esfumó|esfumaron|esfumaste|borraron|borró|borrarse|borraste) (justo|apenas|cuando|del mapa|en cuanto)?|los primeros en (borrarse|desaparecer)|cortarme el rostro)',
    '(del sistema|archivo|pintura|línea|mancha)',
  ],
])
