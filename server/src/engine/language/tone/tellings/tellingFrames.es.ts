import { framesOf } from '../frame.ts'

const story = {
  kin: 'abuelo|abuela|abuelos|bisabuelo|bisabuela|padre|papá|viejo|madre|mamá|mi vieja|suegro|suegra|tío|tía|hermano|hermana|hermanos|padrino|marido|mujer|esposo|esposa|socio|socia|fundador|fundadora|jefe fundador|maestro|familia|señor que fundó|señora que fundó|primo|primos|compadre',
  began:
    'empez(ó|aron)|empecé|empezamos|arranc(ó|aron)|arranqué|arrancamos|fund[óaé][^ ]*|fundamos|levant[óé]|levantamos|levantaron|mont[óé]|montamos|montaron|abri[óí]|abrimos|abrieron|puso|pusimos|pusieron|inici[óé]|iniciamos|arm[óé]|armamos|armaron|ech[óé] a andar|echamos a andar|constru[yí][^ ]*|construimos|pari[óí]|hered[óé]|heredamos|compr[óé]|dej[óé]|parti[óí]|partimos|naci[óí]|nacimos|naci[óe]|comenz[óé]|comenzamos|invent[óé]|inventamos|cre[óé]|creamos|vendía|vendíamos|repartía|soldaba|cosía|tallaba|horneaba|cargaba|salía a vender|aprendi[óí]|se metió en|nos juntamos|nos asociamos|prendi[óí]',
  humble:
    'garaje|garage|cochera|cuartito|cuarto|carrito|carretilla|sótano|galpón|galponcito|tallercito|taller|living|sala de (su|la|mi) casa|cocina|patio|camioneta|camionetita|moto|bicicleta|préstamo|computadora prestada|máquina de coser|ollas?|mostrador|puestito|puesto|tiendita|bodeguita|local|localcito|pieza|piecita|galera|tinglado|nave|piso|maletín|valija|maleta|torno|fierro|yunque|horno|mesa de (la cocina|comedor)|mercado|esquina|barrio|pueblo|cero|abajo|la nada',
  people:
    'personas|empleados|empleadas|técnicos|ingenieros|ingenieras|trabajadores|operarios|familias|sucursales|oficinas|países|provincias|ciudades|plantas|camiones|tiendas|locales|máquinas|grúas|furgonetas|colaboradores|muchachos|artesanas|artesanos|profesionales|consultores|consultoras|asesores|delegaciones|sedes|pisos|naves|talleres|generaciones|marcas|patentes|clientes|socios|hermanos|compañeros|choferes|costureras|vendedores|abogados|años|metros',
  honour:
    'diplomas?|medallas?|premios?|trofeos?|galard[óo]n[es]*|certificaciones|certificación|sellos?|placas?|estatuillas?|menciones|mención|reconocimientos?|portada|revista|periódico|diario|televisión|tele|radio|noticiero|alcalde|alcaldesa|ministr[oa]|gobernador[a]?|obispo|cinta|iso|norma iso|ranking|copa|vitrina de trofeos|doctorado honoris causa',
  got: 'tenemos|tengo|ganamos|gané|nos (dieron|han dado|entregaron|entregó|sacaron|sacó|han sacado|premiaron|premió|eligieron|eligió|votaron|nombraron|hicieron|vino|vinieron|reconocieron|certificaron)|me (dieron|premiaron|nombraron|entregaron)|colgamos|cuelga[n]?|nos llevamos|me llevé|se llevó|se ha llevado|recibimos|recibí|obtuvimos|nos valió|lucimos|salimos|coleccionamos|guardamos|acumulamos|sumamos|vino a|vinieron a',
  study:
    'estudié|me formé|me gradué|me recibí|me titulé|vine|llegué|salí de|trabajé|pasé|viví|aprendí|me crie|me crié|di clases|dirigí|recorrí|anduve|me especialicé|hice (la carrera|el máster|la maestría|el doctorado|la tesis|prácticas)|soy (ingenier[oa]|bioquímic[oa]|arquitect[oa]|contador[a]?|psicólog[oa]|químic[oa]|veterinari[oa]|enólog[oa]|maestr[oa]|técnic[oa]|egresad[oa]|hij[oa]|niet[oa]|la tercera|el tercer|la segunda|el segundo)',
  school:
    'años|título|títulos|ingeniería|universidad|facultad|escuela|doctorado|maestría|máster|oficio|valija|maleta|europa|alemania|barcelona|madrid|estados unidos|italia|multinacional|empresas|taller|negocio|ramo|rubro|sector|generación|de (chic[oa]|niñ[oa]|pequeñ[oa]|joven)|desde (chic[oa]|niñ[oa]|pequeñ[oa])|vendedor|vendiendo|mundo',
  yours: 'su|sus|tu|tus|vuestr[oa]s?|usted|ustedes|tú|vos|vosotr[oa]s|suy[oa]s?|tuy[oa]s?|vi|vimos|conté|leí|según',
} as const

/** The caller's own story: how the firm began and grew, who they are, what they won and how their product is made. */
export const ownStory = framesOf(story, [
  // Who began it, where and with what.
  [
    '(mi|nuestro|nuestra|mis|nuestros|el|la) ({kin}) ~5 ({began}|baja|sigue|viene)',
    '(su|tu|vuestr[oa]) ({kin})|{yours}',
  ],
  [
    '({began}) ..8 ({humble}) && (mi|nuestr[oa]s?|mis|hoy|ahora|somos|esta casa|empresa|firma|compañía|negocio|yo|esto|nos)',
    '{yours}',
  ],
  [
    '(esta casa|esta empresa|la empresa|la firma|la casa|la compañía|nuestra (casa|empresa|firma|compañía|historia|marca)|el negocio|la marca|esto) (ya |se )*(la |lo |nos )*({began}|cumple|lleva|viene de|se remonta|tiene # años|tiene ({people}))',
    '{yours}|(cumple|lleva) ~2 (meses|semanas|días)',
  ],
  [
    '(empecé|empezamos|arrancamos|arranqué|partimos|partí|nacimos|comenzamos|fundamos|fundé|echamos a andar) ~4 (#|con (un|una|dos|lo)|sin|desde|de la|en (mil|dos|un|una|la|el|#)|siendo|vendiendo|haciendo|solos|los dos)',
    '{yours}|si|cuándo|duda|(lunes|martes|miércoles|jueves|viernes) ',
  ],
  ['(mi|nuestra|la) ({kin}) ..6 y (yo|nosotr[oa]s|entre los dos) ..6 ({began}|armaron|llevamos|hacemos)', '{yours}'],
  // How it grew.
  [
    '(hoy|ahora|ya|actualmente|a estas alturas) ~2 (somos|ocupamos|trabajamos|atendemos|contamos|llegamos|son|estamos|tenemos|damos|facturamos|exportamos|vamos por|manejamos|hay) ~4 ({people}|#|todo el país|media [^ ]+|medio [^ ]+)',
    '{yours}',
  ],
  ['de (un|una|dos|ser) ~5 (pasamos|saltamos|llegamos|crecimos|nos fuimos) a', '{yours}'],
  [
    '(fuimos|somos|seremos|hemos sido|éramos) ~1 (l[oa]s) ~1 (primer[oa]s|únic[oa]s|mayores|mejores|más [^ ]+|pioner[oa]s|líderes|que más|de siempre|número uno)',
  ],
  [
    '(somos|contamos con|sumamos|empleamos|en planilla hay|fichamos|trabajamos aquí|entramos aquí|damos empleo a) ~4 ({people})',
    '{yours}|(vecinos|socios de la misma)',
  ],
  [
    '({people}) ~2 (fichamos|trabajamos|somos|entramos|llevan nuestr[oa]|visten nuestr[oa]|en nuestr[oa]|a mi cargo|con (nuestra|la) camiseta)',
    '{yours}',
  ],
  [
    '(crecimos|hemos crecido|nos mudamos|nos ampliamos|inauguramos|abrimos|estrenamos) ~5 ({people}|sede|sucursal|oficina|planta|nave|depósito|bodega|taller|laboratorio|edificio)',
    '{yours}',
  ],
  // What hangs on the wall.
  ['({got}) ..6 ({honour})', '{yours}|(falta|venc[^ ]+|pide|exige)'],
  ['({honour}) ..6 ({got})', '{yours}|(falta|venc[^ ]+|pide|exige)'],
  [
    '(pared|vitrina|estante|repisa|oficina|recepción) ~4 (llen[ao]|forrad[ao]|enter[ao]|repleta|tapizada) ~2 ({honour}|fotos)',
    '{yours}',
  ],
  // Who calls.
  ['({study}) ..9 ({school})', '{yours}|(minutos|cuadra|por (la|el) (puerta|calle|frente|local|taller))'],
  [
    '(me|nos) (encargaron|asignaron|dieron|pasaron|tocó|han dado|confiaron|entregaron|mandaron a) ~3 (zona|cartera|cuenta|territorio|región|sector|ruta|plaza|provincia|distrito)',
    'cupos?|plazas|lugares|vacantes|visitas',
  ],
  ['(soy|seré|voy a ser|me presento como) (su|tu|el|la|vuestr[oa]) nuev[oa] [^ ]+'],
  ['acabo de (entrar|llegar|incorporarme|empezar|tomar|asumir|estrenarme|sumarme|recibirme|mudarme)'],
  [
    '(le|te|les|os) (cuento|platico|narro|resumo|presento|hablo) ~4 (quiénes somos|de nosotr[oa]s|nuestr[oa]|la historia|mi historia|de mí|cómo (empezamos|nacimos|arrancamos)|de la (casa|empresa|firma))',
  ],
  ['(seguir|sigo|siga|continuar|termino|terminar)[^ ]* ~2 (con|de contar) ~3 (historia|cuento|novela|relato)'],
  [
    '(para que|así) (nos|me) (conozca[ns]?|ubique[ns]?|conocés|conoces|vaya[ns]? conociendo|tenga[ns]? (presente|en el radar))',
    '(puerta|lobby|recepción)',
  ],
  [
    '((marcamos|hacemos) la diferencia|lo que nos (distingue|diferencia|mueve|define|hace)|nuestr[oa] (filosofía|lema|misión|visión|compromiso|pasión|secreto|sello|receta|orgullo|vocación|método))',
  ],
  [
    '(vivimos|respiramos|soñamos|amamos|nos desvivimos|nos apasiona|ponemos (el alma|el corazón)|con ~1 (cariño|pasión|amor)) ~5 (lo que hacemos|nuestr[oa]|el oficio|cada (pieza|proyecto|detalle|cliente)|tornillo|puntada)',
    '{yours}',
  ],
  // How the product is made.
  [
    '(nuestr[oa]s?|lo que (traemos|hacemos|fabricamos|tenemos|vendemos) (es|son)|es un[oa]?|son un[oa]s) ~6 (se (apoya|cuelga|enchufa|conecta|instala|pone|monta|coloca|pega|clava)[n]?|escucha|marca|corta|pule|seca|mide|graba|avisa|detecta) ..8 (y|,)',
    '(su|tu|sus|tus) (taller|planta|línea|máquina|equipo)',
  ],
  [
    '(la|lo|los|las) (estrenamos|lanzamos|sacamos|presentamos|desarrollamos|patentamos|inventamos|diseñamos|fabricamos) ~3 (en|el|este|nosotr|hace|aquí|acá|desde)',
    '{yours}',
  ],
])

const secret = {
  tell: 'adelant[^ ]*|decir[^ ]*|digo|diré|cont(ar[^ ]*|árs?elo|arlo)|cuento|contaré|revel[^ ]*|describ[^ ]*|explic[^ ]*|nombr(ar[^ ]*|o)|soltar[^ ]*|suelto|destap[^ ]*|desvel[^ ]*|mencion(ar[^ ]*|o)|entrar en|hablar[^ ]*|hablo|anticip[^ ]*|platic[^ ]*|convers[^ ]*|comentar[^ ]*|comento|detall(ar[^ ]*|o)',
  machine:
    'teléfono|buzón|grabación|contestador|contestadora|aparato|máquina|mensaje|medio|vía|grabadora|cable|recado|casilla|pitido|cinta|bip|audio',
  matter:
    'asunto|asuntito|asuntillo|temita|cosita|cosilla|cuestión|cuestioncita|situación|movida|noticia|noticias|novedad|vuelta|detallito|negocio|negocito|runrún|cosas|algo|algito|dato|datito|chance|posibilidad|oportunidad|puerta|idea|ideíta|plan',
  works:
    'cambi[^ ]*|interes[^ ]*|conven[^ ]*|quit[^ ]*|import[^ ]*|toc[^ ]*|compet[^ ]*|gust[^ ]*|sorprend[^ ]*|benefici[^ ]*|encant[^ ]*|sirvi[^ ]*|favorec[^ ]*|agradec[^ ]*|suen[^ ]*|sonar|alegr[^ ]*|abr[^ ]*',
  later:
    'cuando (hablemos|conversemos|platiquemos|charlemos|nos veamos|me (llame|llames|llamés|oiga|escuche|devuelva)|oiga|oigas|coincidamos|estemos|le vea|te vea|lo tenga|la tenga)|en persona|cara a cara|de viva voz|frente a frente|de frente|a solas|en privado|hasta que (me|nos|hablemos|llegue|oiga)|conmigo|en mi (bolsillo|mesa|poder|cajón)',
} as const

/** What is held back: a topic that is hinted at and kept for later. */
export const hiding = framesOf(secret, [
  [
    '(no|ni|nada de|tampoco) ((le|te|les|os|se|lo|la|me|puedo|quiero|pienso|debo|voy a|conviene|corresponde|quisiera|querría|es|me atrevo a|pregunte|más) )*({tell}) ..8 ({machine})',
    '(correo|email|mail|detalle|detalles|casos?|nombres|cuentas|montos?|particular|personal|privad[oa]s?|salud|deuda|saldo|expediente|cifras|datos|su (número|nombre|factura)|(pregunté|corte|fecha|vence))',
  ],
  [
    '(no (cabe[n]?|se cuenta[n]?|se dice[n]?|se habla[n]?|se explica[n]?|se puede[n]? ({tell})|es (tema|asunto|cosa|charla|plática|conversación|para)|son (cosas|temas|para))|se (daña|dañan|estropea|estropean|pierde|pierden|enfría|enfrían|arruina|arruinan)) ..5 ({machine})',
    '(correo|email|mail|cobertura|señal)',
  ],
  [
    '(cosas|asuntos|temas|noticias|regalos|historias|palabras|verdades|conversaciones|charlas|secretos|puertas|sobres|novedades) ~1 que ~4 (se (dicen|hablan|cuentan|abren|dañan|estropean|arreglan|charlan|conversan|platican|susurran|tratan|enseñan)|por un|mirándose|cara a cara|en persona|a la cara|sin (público|testigos)|de frente)',
  ],
  [
    '(media naranja|la otra (mitad|media|parte)|el resto|lo demás|lo mejor|lo bueno|la segunda parte|el final|el postre|el desenlace|la sorpresa|la respuesta|el plato fuerte|el nombre|el cómo|el qué|la historia|el detalle|los detalles) ~5 (guard[oa]|guardamos|queda|reserv[oa]|dejo|cuento|digo|suelto|viene|se lo|te lo|lo sabrá|lo verá) ..5 ({later})',
    'correo|mail|email|su recepción',
  ],
  ['(paredes|muros|teléfonos|pasillos) ~5 (oídos|oyen|orej[^ ]+|escuchan|hablan)'],
  ['(como|que|porque|hasta) ~4 sin (público|testigos|terceros|oídos|curiosos)'],
  ['(un|una) (pajarit[oa]|pajarito verde|duende|paloma) ~3 (cont[óo]|dijo|sopló|chismeó|trajo)'],
  [
    '(as (en|bajo) la manga|gato encerrado|carta tapada|bajo el poncho|sin soltar prenda|soltar prenda|tanto misterio|(perdone|disculpe|perdoná|disculpa) ~1 misterio|enigm[^ ]+|acertijo|adivinanza|la intriga|con (la )?intriga|se quede con la duda|te quedes con la duda|tapadit[oa]|(tengo|traigo) ~2 algo ~2 entre manos|algo entre manos|secretito|hermético|top secret|en clave)',
    'caja cerrada (de|con)|(su|tu) (caja|sobre|licitación|oferta)|licitación|oferta',
  ],
  [
    '(ya|pronto|después|luego|entonces|ahí) (lo |la |me )*(verá|verás|va a ver|vas a ver|entenderá|entenderás|va a entender|vas a entender|sabrá|sabrás|comprenderá|comprenderás|dirá|dirás|va a saber|vas a saber|va a decir|vas a decir) ~2 (de qué|por qué|a qué|qué|cuál|quién|el porqué|tanto)',
  ],
  [
    '(un|una|cierto|cierta|unas|un par de|es) ~1 ({matter}) (que|de (los|las|esos|esas) que|con (el|la) que) ~5 ({works})',
    '(,|norma|ley|ordenanza|multa|plazo|decreto|su (rampa|línea|techo|planta|obra|web|página)|hoja|concret[oa]|puntual|sencill[oa])',
  ],
  [
    '(existe|hay|tengo|traigo|surgió|se presentó|llegó|apareció|salió|me cayó) (un|una|cierto|cierta|esta|este) ({matter})(?= (\\||$|entre|para (usted|ustedes|ti|vos)|con su|que))',
    '(norma|ley|plazo|multa|vacante|concret[oa]|puntual|en (su|tu|el|la) )',
  ],
  [
    '(es|se trata|llamo|llamaba|le hablo|te hablo|marco|va) (por|de|sobre|acerca de) (un|una|cierto|cierta|ese|esa|cosas|algo|lo) ~1 ({matter}|que (usted|tú|vos) (ya )?sabe[s]?|de siempre|suyo|tuyo)(?= (\\||$|que|de (suma|mucha|gran)|muy|bastante))',
    '(concret[oa]|puntual|sencill[oa]|\\| ~3 (su|sus|tu|tus|la|el|los|las))',
  ],
  [
    'si (se |te |le |les )*(lo |la )?({tell}) ..6 (pierde|se (pierde|arruina|estropea|echa|enfría|quema)|gracia|chiste|magia|no (vendría|me (llama|cree)))',
  ],
  [
    '(lo|la) (descubra|descubras|averigüe|averigües|adivine|adivines|compruebe usted)|descúbralo|descúbrelo|descubrilo|adivínelo|adivine (de qué|qué|quién)|a que no adivina',
  ],
  [
    '(palabra exacta|nombre|tema|asunto|motivo|razón|contexto|conversación) ~2 (requiere|pide|merece|necesita|exige|amerita) ~4 (voz|contexto|calma|café|tiempo|persona|mesa|discreción|privacidad|silencio|oído)',
  ],
  [
    '(prefiero|mejor|preferiría|me reservo|me guardo|guardo|callo|me callo|omito) ~4 (no ({tell})|callar[^ ]*|los? (detalles?|motivos?|porqué|tema|asunto)|el (resto|motivo|tema|asunto|nombre)|la (razón|respuesta|sorpresa))',
    'correo|mail|email|(sus|tus) (datos|cifras)',
  ],
  [
    'nadie ~4 (se atreve|quiere|cuenta|habla|dice|le ha (dicho|contado)|te ha (dicho|contado)) ~3 (hablar|contar|decir|de (esto|eso)|tocar)',
  ],
  [
    '(lo que|lo) (tengo|traigo|le traigo|te traigo|encontré|descubrí|supe|me contaron|me dijeron|escuché|oí|sé) ~5 (le|te|lo|la|les) (va|puede|podría|conviene|interesa|importa|gustar|cambiar|dejar|sorprender)[^ ]*',
    '(su|tu|sus|tus) ',
  ],
])

const wish = {
  imagine:
    'imagine[n]?|imagínes[e]?|imagínese|imagínense|imagínate|imaginate|imagina|imaginá|(piense|piensa|pensá|pensad) en (un|una|unos|unas|cómo)|figúrese|figurate|figúrate|haga de cuenta|hacé de cuenta|haz de cuenta|suponga|supón|suponé|sueñe|sueña|soñá|se imagina|te imaginas|te imaginás|se imaginan|visualice|visualiza|visualizá|cierre los ojos|cerrá los ojos|cierra los ojos|vería|qué rico|qué bonito|qué lindo',
  relief:
    'duerm[^ ]*|dorm[^ ]*|descans[^ ]*|respir[^ ]*|sonr[^ ]*|trasnoch[^ ]*|(deja[n]?|dejaron|dejó) de (correr|perder|trasnochar|sufrir|pelear|perseguir|rezar|apagar|pagar|andar|quejarse|preocupar[^ ]*)|vuelv[^ ]* a (dormir|vivir|cenar|almorzar|respirar|sonreír|casa|ver a)|se olvid[^ ]*|te olvid[^ ]*|se ahorr[^ ]*|llega[n]? a casa|cenan?|almuerzan?|almuerza|se va[n]? a (su )?casa|viv[^ ]+ así|vivir así|vive[n]? (tranquil|en paz)[^ ]*|tranquil[^ ]*|content[^ ]*|feliz|felices|canta[n]?|silba[n]?|relajad[^ ]*|sin (sustos|sobresaltos|filas|papeles|dolores|sorpresas|prisas|apuros|corretizas)|a las (cinco|seis) (en punto )?(a |para )?casa|temprano a casa',
  good: 'plata|platita|dinero|dinerito|lana|guita|tiempo|tiempito|tardes|noches|domingos|sábados|fines de semana|sueño|paciencia|horas|peso de encima|dolores? de cabeza|papeles|papeleo|estrés|preocupaciones|preocupación|vida|aire|sonrisas?|tranquilidad|paz|ganas|calma|caja|ganancia|ganancias|utilidad|utilidades|margen|ventas|clientes|productividad|costos|costes|gastos|quebraderos|jaquecas|angustia|carga|vacaciones|rato|ratos|libertad|billetes|pesos|energía',
  pain: 'pesadillas?|dolor(es)? de cabeza|dolores|incendios|fuegos|caos|desorden|papeleo|papeles|sustos|sorpresas|trasnoch[^ ]*|filas|líos|excel|planillas?|hojas de cálculo|corridas|carreras|corretizas|apuros|angustia|estrés|discusiones|noches en vela|llamadas de queja|facturas que perseguir|morosos|perseguir|facturas|contratos por revisar|multas|robos|mermas|goteras|baches|burocracia|ansiedad|culpa|desvelos',
  leak: 'grieta|grietas|rendij[^ ]*|agujero|agujeros|agujerito|hueco|huecos|hoyo|bolsillo|bolsillos|balde|cubeta|colador|desagüe|caño|canilla|grifo|llave abierta|cañería|tubería|gotera|goteo|hemorragia|sangría|fuga|fugas|resquicio|ventana abierta|puerta de atrás',
  money:
    'dinero|plata|platita|ganancia|ganancias|utilidad|utilidades|margen|márgenes|rentabilidad|lana|guita|billetes|ahorro|ahorros|caja|fortuna|pesos|euros|soles|beneficio|beneficios|oro|monedas|centavos|sueldo|negocio',
} as const

/** What anybody could be promised: a better life, told as a wish, a contrast or an image. */
export const promising = framesOf(wish, [
  [
    '({imagine}) ..12 (sin|menos|más|nada|nadie|ni un[oa]?|todo|solit[oa]s?|sol[oa]s?|ya|callad[oa]s?|tranquil[oa]s?|libre|libres|llen[oa]|dormir|irse|salir|cerrar|cobrar|llegar a)',
    '(foto|letrero|cartel|conté|vi |leí|norma|#)',
  ],
  [
    '(hay (quien|quienes|dos (clases|tipos|maneras)|gente que|jefes que|dueños que|dueñas que|negocios que|empresas que|gerentes que)|unos|algunos|los hay que) ..14 (y|otros|mientras|pero) (otr[oa]s|hay|los|quien|quienes|mientras|unos|las)',
    '(su|tu|sus|tus) |#',
  ],
  [
    '((los|las|el|la) que|quien|quienes|gente|gerentes|dueños|dueñas|jefes|directores|directoras|empresas|negocios|colegas|clientes) (que )?~1 (nos|ya|la|lo|los|las|viven|trabaja[n]? con|con nosotr[oa]s|coge|prueba[n]?|usa[n]?|tiene[n]?|abre[n]?|firma[n]?) ..8 ({relief})',
    '(su|tu|sus|tus) (camión|camiones|planta|línea|vecin[oa]s?)|(en|de) la calle',
  ],
  [
    '(le|te|les|os) ((va|van|vas|iba|podría|podrían) a )?(sobra[^ ]*|sobrar[^ ]*|rinde[n]?|rendir[^ ]*|alcanza[^ ]*|devolv[^ ]*|devuelv[^ ]*|regresa[^ ]*|quitamos|quito|sacamos|saco|alivi[^ ]*|aligera[^ ]*|multiplic[^ ]*|llueve[n]?|lloverá[n]?|crece[n]?|crecerá[n]?) ~5 ({good})',
    '(vuelto|café|entradas|cambio|satisfacción|garantiz[^ ]*|garantía)',
  ],
  [
    '(y si|qué (haría|harías|pasaría|diría|dirías)|qué tal si|cómo sería|cuánto (valdría|pagaría|pagaría[s]?|daría[s]?)|qué tal (un|una)|no sería|quién no (quiere|querría|quisiera)|a quién no) ..8 (deja(ra|ran|se|sen)|desaparec[^ ]*|sobra(ra|ran)|baja(ra|ran)|subiera[n]?|{relief}|{good}|sin ({pain}))',
    '(norma|inspector|inspección|báscula|acta|#)',
  ],
  [
    '(dejan? de ser|dejar[áa]n? de ser|olvíd[^ ]*|olvidarse|olvidarte|adiós|se acab[^ ]*|se terminan?|basta de|nunca más|no más|fin (de|a)|cero|sin más|despídase|despedite|despídete|se despide) ~4 ({pain})',
    '(su|tu|sus|tus) (acta|carta|web)|no se olvide',
  ],
  [
    '({leak}) ..9 ({money})',
    '(su|tu|sus|tus) (cubierta|techo|nave|planta|línea|tanque|acta)|(medí|medimos|vi |vimos|conté|foto|según|acta|litros|metros)',
  ],
  [
    '({money}) ..9 (se (va|van|escapa|escapan|cuela|cuelan|fuga|fugan|evapora|evaporan|esfuma|esfuman|escurre|escurren|pierde|pierden|queda|quedan)) ~3 ({leak}|entre los dedos|en casa|por ahí|sin que|gota a gota|cada (mes|día))',
    '(medí|vi |vimos|conté|según|acta|#|litros)',
  ],
  [
    '(^|\\| )(menos|más) [^ |]+( [^ |]+)? (\\| )?(y )?(menos|más) [^ |]+',
    '(mientras|cuanto|gente|vecin[oa]s|conté|#|que (el|la|en)) ',
  ],
  [
    '(su|tu) (gente|equipo|personal|negocio|empresa|caja|bolsillo|almohada|familia|señora|contador|contadora) ~2 (va a |van a )?(trabajar[ií]?a?|rendir[ií]?a?|vender[ií]?a?|crecer[ií]?a?|{relief}|lo agradecer[áa]|se lo agradecer[áa]|sonre[^ ]*) ~3 (más|mejor|el doble|content[oa]s?|feliz|sol[oa]|tranquil[oa]s?)',
  ],
  [
    '(le|te|les|os) (devolvemos|devuelvo|regreso|regresamos|regalo|regalamos|compramos|ponemos|pongo) (la|las|el|los|su|sus|tu|tus) (noches|tardes|domingos|fines de semana|sueño|sonrisa|calma|paz|tranquilidad|vida|vacaciones|ganas|siesta)',
  ],
  [
    '(verá|verás|vas a ver|va a ver|notará|notarás|sentirá|sentirás) (cómo|que|qué) ..8 ({good}|{relief}|crec[^ ]*|sub[^ ]*|baj[^ ]*|rind[^ ]*)',
    '(foto|acta|informe|hoja|correo|su (web|recibo))',
  ],
  [
    '(el|la|los|las|un|una) ({good}) ~3 (llega[n]?|entra[n]?|aparece[n]?|sobra[n]?|crece[n]?|se multiplica[n]?|camina[n]?|vuela[n]?|se hace[n]?|fluye[n]?) (sol[oa]s?|solit[oa]s?|sin)',
  ],
])

/** What happens to anybody of the listener's kind, so plainly that it decides where the weights are in doubt. */
export const toAnybody = framesOf({}, [
  [
    '(en|para|a|de) (un|una) ~5 como (la|el) (suy|tuy|vuestr)[oa] ..12 (cada|cuesta[n]?|pierde[n]?|se (va|van|le|les|queda|quedan|escapa)|siempre|ahorra[n]?|tarda[n]?|gasta[n]?|supone)',
    '(leí|vi |vimos|según|publicó|publicaron|licitación|vacante)',
  ],
])
