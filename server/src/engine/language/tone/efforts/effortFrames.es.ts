import { framesOf } from '../frame.ts'

/** Classes of words of the frames of efforts. */
export const classes = {
  // Where a command stands, or a wish that the listener do it.
  do: '(?<=^ |\\| | y | luego | después | favor | que | me | nos | usted | ustedes | tú | vos | entonces | primero | si | nomás )',
  give: '(m[aá]nd|env[ií]|b[uú]s(c|qu)|j[uú]nt|escan[eé]|prep[aá]r|s[aá](c|qu)|fotoc[oó]pi|[aá]rm|ll[eé]n|rell[eé]n|compl[eé]t|gr[aá]b|recop[ií]l|facil[ií]t|proporci[oó]n|entr[eé]gu?|pr[eé]st|an[oó]t|c[aá]rgu?|diligenci|rec[aá]b|n[uú]mer|list|desc[aá]rgu?|dig[ií]t)(e|en|a|á|é|ad|es|ar|emos)(me|nos|los|las|lo|la|le|melo|melos|mela|melas|noslo|noslos|noslas)?|p[aá]s(e|en|a|á|ar)(me|nos|melos|melas|noslos|noslas)|tr(ae|aiga|áiga|aigan|áigan|áe|aé|aer)(me|nos|los|las|melo|melos|melas)?|s[uú]b(a|an|e|í|ir)(me|nos|los|las|lo|la)?|re[uú]n(a|an|e|í|ir)(me|nos|los|las)?|impr[ií]m(a|e|í|ir)(me|los|las|lo)?|comp[aá]rt(a|an|e|í|ir)(me|nos|los|las|lo)?|m[ií]d(a|an|e|í|ir)(me|los|las|lo|la)?|(haga|hágame|háganos|hagan|haz|hazme|hacé|haceme|haznos) (una |un )?(lista|copia|relación|inventario|listado|resumen|cuadro|planilla|levantamiento|censo|video|informe|croquis)',
  papers:
    'facturas|recibos|pólizas?|contratos?|estados? (de cuenta|financier[oa]s?)|nóminas?|listado|balances?|tickets|planos|claves?|accesos?|usuario y|contraseñas?|documentos|documentación|papeles|papelería|escrituras?|cartolas?|encuestas?|cuestionario|formulario|formato|solicitud|medidas|cédula|identificación|credencial(es)?|declaraci(ón|ones)|historial|historiales|inventario|planillas?|excel|base de datos|padrón|organigrama|expedientes?|presupuestos|cotizaciones|albaranes|remitos|boletas|comprobantes?|extractos?|censo|croquis|actas|estatutos|liquidaciones|consumos|gastos del|lista de (sus|tus|todos|todas|los|las|clientes|empleados|proveedores|equipos|precios)|relación de|copias? de|fotos? de (cada|tod[oa]s|los|las)|video de|últimos (tres|seis|doce|dos) (meses|años|balances)|poder|autorización|muestras de|datos de (los|las|cada|tod[oa]s|sus|tus)|carpeta',
  people:
    'equipos?|encargad[oa]s?|capataz|capataces|jef[ea]s?( de [^ ]+)?|soci[oa]s?|personal|plantilla|directiv[oa]s?|junta|comité|gerentes?|vendedor(es|as)?|choferes|conductores|maestr[oa]s|profesores|profes|docentes|supervisor(es|as)?|directorio|consejo|cuadrillas?|turnos?|contador[a]?|espos[oa]|señora|marido|ingenier[oa]s?|gente|coordinador(es|as)?|médicos|enfermeras|cociner[oa]s|meser[oa]s|camareros|operari[oa]s?|trabajadores|emplead[oa]s|familia|hij[oa]s|herman[oa]s|padres|técnic[oa]s?|abogad[oa]s?|regente|auxiliares|arquitect[oa]|departamentos?|áreas?|sucursales|propietarios|vecinos|los suyos|los tuyos',
  gather:
    '(j[uú]nt|conv[oó](c|qu)|c[ií]t|si[eé]nt|s[eé]nt|ll[aá]m|rec[oó]p)(e|en|a|á|é|ad|ar|emos)(me|nos|los|las)?|re[uú]n(a|an|e|í|ir|amos)(me|nos|los|las)?|tr(aiga|áiga|aigan|áigan|áe|aé|ae|aer|áete|aete|áigase|áiganse)(me|nos|se|te)?|véng(a|an)(se)? con|vengan con|v[eé]n(te|ite|í)? con',
  hours:
    '(una|la|toda la|media|esa|otra|alguna) (mañana|tarde|jornada|mañanita|tardecita)( entera| completa)?|(un|todo el|medio) día( entero| completo)?|mediodía completo|(una|un par de|dos|tres) (hora|horas|horita|horitas)( y (media|pico|cuarto|algo)| larga| larguita| buena)?|media (hora|horita|jornada)|tres cuartos de hora|hora y (media|pico|cuarto)|(veinte|veinticinco|treinta|cuarenta|cincuenta|sesenta|noventa|cuarenta y cinco) (minutos|minutitos|min)|(dos|tres|cuatro) (jornadas|mañanas|tardes|sesiones|reuniones)|(el|un|este|ese) (sábado|domingo|lunes|martes|miércoles|jueves|viernes)( por la mañana| en la mañana)? (entero|completo|enterito|todo)',
  grant:
    '(ap[aá]rt|res[eé]rv|reg[aá]l|bloqu[eé]|gu[aá]rd|l[ií]br|pr[eé]st|cu[aá]dr|ag[eé]nd|progr[aá]m|coord[ií]n|separ)(e|en|a|á|é|ad|es|ar|emos|amos)(me|nos|se|te|le|les)?|d[eé]d[ií](que|car|quen|ca)(me|nos|le)?|dedíqu[^ ]+|dedí(ca|que)[^ ]+|conc[eé]d(a|e|er|an|é)(me|nos)?|c[eé]d(a|e|er|an)(me|nos)?|(haga|hágame|háganos|haz|hazme|hacé|haceme|háganme)|déme|deme|dame|denme|dénos|denos|danos|me (da|das|dan|dé|des|dedica|dedicas|dedique|dediques|regala|regalas|regale|aparta|aparte|presta|preste|cede|ceda|concede)|me basta(n|ría|rían)?|me alcanza|con que me|pedir(le|te|les)|(le|te|les) pido|quisiera|quiero|gustaría|necesit(o|amos|aría|aríamos)|ocupo|requiero|robar(le|te)|solo (le|te) pido|nos sentamos|sentarnos|sentémonos|nos juntamos|juntémonos|reunámonos|nos reunimos|agendamos|(le|te) explico|(le|te) muestro|con calma|conversamos|platicamos|charlamos',
  venue:
    '(nuestr[oa]s?|mi|la|las|el|un|una|al|del) ~1 (planta|showroom|sala de (ventas|exhibición|exposición|muestras)|salón|stand|taller|talleres|fábrica|feria|expo|jornadas?|puertas abiertas|congreso|charla|sede|cantera|nave|evento|seminario|simposio|foro|laboratorio|centro de [^ ]+|obrador|cata|degustación|desayuno|cóctel|coctel|bodega|oficina|oficinas|tienda|local|depósito|campo|finca|vivero|lanzamiento|webinar|curso|capacitación|demostración|presentación|demo|open day|encuentro|rueda de negocios|viaje|gira)',
  shut: 'almacén|andén|comedor|patio|bodega|local|sala|rincón|silos?|depósito|nave|muelle|cochera|estacionamiento|secadero|línea|cocina|taller|galpón|pasillo|planta|producción|máquinas?|cámara|tienda|salón|sector|estante(ría)?|horno|caja|caldera|bomba',
  theirs:
    '(no hace falta|sin (necesidad|que|tener|volver)|no tiene[sn]? que|no hay que|ni siquiera|yo mism[oa]|yo (le|te|se)|pierden?|perdieron|esperan? (en|media|una|veinte|treinta|cuarenta|dos)|esperaron|pidió|pidieron|pediste|quedamos|acordamos|prometí|en vez de|en lugar de|ahorr[^ ]+|nada que|cada (dos|tres|semana|mes|año|turno|día|hora)|ordenanza|norma|reglamento|inspector|inspección|el ayuntamiento|la ley|retras[^ ]+|demor[^ ]+|sus clientes|sus pacientes|sus huéspedes|publicó|publicaron|decía|salió|anunci[^ ]+|(le|te|les|os) (mando|mandé|envío|envié|dejo|dejé|paso|pasé|hago|hice|preparo|preparé|traigo|llevo|adjunto|comparto|subí|saqué|tomé) (un|una|el|la|los|las|su|tu|ya|por|#)|(se )?(lo|la|los|las) (mando|mandé|envié|dejé|adjunto|preparé|tengo))',
} as const

/** What costs the listener more than a few minutes, in Spanish: papers, people, hours, places and trials that are asked of them. */
export const spanish = framesOf(classes, [
  // Papers and errands.
  ['{do}({give}) ~5 ({papers})', '({theirs}|si (la|lo|los|las) necesita)'],
  [
    '(falta|faltan|faltaría|faltarían|necesito|necesitamos|necesitaría|ocupo|requiero|hará[n]? falta|harían falta|bastan?|bastaría|bastarían|pediría|pido|solicito|exigimos) ~4 (su|sus|tu|tus|los|las|el|la|una|un|copia|copias|todos|todas) ~4 ({papers}) & (y|,|de los últimos|de cada|completos?|al día|firmad[oa]s?|últim[oa]s|sellad[oa]s?|actualizad[oa]s?|claves|accesos|contraseñas?)',
    '({theirs}|le falta|les falta|a su)',
  ],
  [
    '(lea|lee|leé|léase|léete|revise|revisa|estudie|estudia|analice|analiza|leyera|repase|repasa) ~6 (dossier|manual|propuesta|documento|contrato|memoria|presentación|carpeta|catálogo|folleto|estudio|libro|pliego) & (cien|ciento|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|doscientas|hojas|páginas|complet[oa]|enter[oa]|de punta a punta|de cabo a rabo|con calma y|coment[^ ]+)',
    '{theirs}',
  ],
  // People.
  [
    '{do}({gather}) ~3 (a )?(todo |toda |todos |todas )*(su|sus|tu|tus|vuestr[oa]s?|los|las|el|la|al|cada) ~3 ({people})',
    '({theirs}|llam[ea] a la|junta de|su(s)? clientes)',
  ],
  [
    '(con|ante|a|frente a|delante de|reunir a|y) (todo |toda |todos |todas |cada uno de )*(su|sus|tu|tus|vuestr[oa]s?|la|el|los|las) ~2 ({people}) ~1 (presentes?|delante|sentad[oa]s?|enter[oa]s?|complet[oa]s?|al completo|en pleno|reunid[oa]s?|a bordo|juntos|y usted)',
    '({theirs}|equipo completo de)',
  ],
  [
    '(({hours}) ~4 (con|sentad[oa] con|junto a) (todo |toda |todos |cada uno de )*(su|sus|tu|tus|usted y|vos y|los suyos|los tuyos|la|el|los|las) ~2 ({people}|suyos|tuyos))|((con|junto a) (todo |toda |todos |cada uno de )*(su|sus|tu|tus|la|los) ~1 ({people}) ..6 ({hours}))',
    '{theirs}',
  ],
  // Hours.
  [
    '({grant}) ~6 ({hours})',
    '({theirs}|antes|después|de (retraso|espera|parada|frío|luz|trabajo|atraso)|menos|(le|te|les) (dura|toma|lleva|cuesta|quita)|por la (mañana|tarde) |en (media hora|una hora|veinte|dos horas))',
  ],
  [
    '(una|un|nuestra|alguna) ~1 (reunión|reunioncita|junta|juntita|cita|visita|visitita|sesión|charla|presentación|demo|demostración|videollamada|llamada|entrevista|conversación|asesoría|taller|recorrido|capacitación) ~2 (de|que dura|como de|con|:|,) ~2 ({hours})',
    '({theirs}|de vecinos|del ayuntamiento)',
  ],
  [
    '({hours}) ~2 (de (su|tu|vuestro) (tiempo|día|semana|agenda)|en (su|tu) (agenda|oficina|local|empresa|planta|negocio|sala)|conmigo|con nosotros|por videollamada|para (explicar|mostrar|presentar|contar|exponer|enseñar)[^ ]*|cara a cara|sentad[oa]s|frente a frente|y (le|te|se lo|les) (explico|muestro|cuento|presento|enseño))',
    '({theirs}|antes|después)',
  ],
  // Places and meals.
  [
    '{do}(v[eé]ng(a|an)(se|nse)?|v[eé]n(te|í|ite)?|venite|p[aá]s(e|en|a|á|ate|ese|ense)|ac[eé]r(que|ca|cá|quen)(se|te|nse)?|(éch|ech|d|peg|pég)(e|a|á|é|en)(se|te|le|nse)? (una|la) (vuelta|vueltita|pasada|escapada)|vis[ií]t(e|en|a|á)(nos|me)|con(ozca|oce|océ|ozcan)|as[ií]st(a|an|e|í)|acomp[aá]ñ(e|en|a|á)(nos|me)|particip(e|en|a|á)|inscr[ií]b(a|e|í)(se|te|nse)?|inscribite|únase|únete|súmese|súmate|sumate|regístrese|regístrate) ~5 ({venue})',
    '({theirs}|su (planta|taller)|si (quiere|le)|a recoger|recog)',
  ],
  [
    '(le|te|les|os|lo|la|los|las) (esper(o|amos|aré|aremos)|invit(o|amos)) ~3 (en|a|al|con) ~2 ({venue}|oficina|planta|casa|recorr[^ ]+|pasar|conocer|almorzar|comer|cenar|desayunar|una (cata|cena|comida|parrillada))',
    '({theirs}|su (llamada|respuesta))',
  ],
  [
    '(me|nos) (lo |la |los |las )?(espera|esperan|esperas|esperás|espere|esperen|recibe|reciben|recibes|recibís|reciba|reciban) ~3 (en|con) (su|tu|la|el|los|las)',
    '{theirs}',
  ],
  [
    '(comemos|comamos|almorzamos|almorcemos|cenamos|cenemos|desayunamos|desayunemos|merendamos|nos (tomamos|echamos|comemos|juntamos a)|tomarnos|tomemos|echarnos|comernos|tomáramos|tomar(me)? con usted) ~3 (el|un|una|unas|unos|juntos|algo|en|este|la|con|y|a|por|mañana|(lunes|martes|miércoles|jueves|viernes)) ',
    '({theirs}|ayer|pasado|cuando|le decía|de mañana almorz)',
  ],
  // Trials and premises.
  [
    '({do}(prueb(e|en|a|á|es)|prob(á|ad|alo|ala)|pruéb[^ ]+|us(e|en|a|á|es)|ús[^ ]+|instal(e|en|a|á)|instál[^ ]+|camb(ie|ien|ia|iá)|cámbi[^ ]+|cambi[áa]te|mont(e|en|a)|adopt(e|en|a)|trabaj(e|en|a) con|teng(a|an) (puest|instal)[^ ]*)|que (lo|la|los|las) (prueben?|pruebes|usen?|uses|instalen?|tengan?)|probar(lo|la|los|las)|probándol[oa]s?|ponerl[oa]s? a prueba|propongo que (pruebe|use|instale|cambie|adopte)[^ ]*) ~9 (un (mes|trimestre|semestre|año|ciclo|par de (meses|semanas)|fin de semana)|una (semana|temporada|quincena|campaña)|dos (semanas|meses)|tres (semanas|meses)|seis (semanas|meses)|quince días|veintiún días|treinta días|sesenta días|noventa días|# días|todo el (mes|trimestre|semestre|año|curso)|el (mes|trimestre|semestre|curso) (entero|completo|que viene|de))',
    '({theirs}|cada|si (quiere|le sirve)|sin (cambiar|tocar)|(abiert|cerrad|encendid|apagad|girad)[oa]s?)',
  ],
  [
    '{do}(vac[ií](e|en|a|á|ad)|desp[eé]j(e|en|a|á|ad)(me|nos)?|desoc[uú]p(e|en|a|á)(me|nos)?|(vaci|despej|desocup|par)ar(me|nos)|p[aá]r(e|en|á)(me|nos)?|det[eé]n(ga|gan|é)(me|nos)?|suspend(a|an)|cierr(e|en)|adelant(e|en) el cierre|ábra[^ ]+|apag(ue|uen)) (me )?(el|la|los|las|su|tu|sus|tus|un|una|toda la|todo el) ~2 ({shut})',
    '({theirs}|si (gotea|huele|suena|nota|ve)|goteo|gas|fuga|agua)',
  ],
  [
    '(me|nos) (deje|dejes|dejen|permita|permitas|permitan|abra|abran|ceda|preste) ~4 (recorrer|auditar|revisar|entrevistar|grabar|inspeccionar|medir|instalar|montar|una semana|un mes|las (seis|cuatro|tres|cinco|#)|acceso|las puertas|entrar a)',
    '{theirs}',
  ],
])
