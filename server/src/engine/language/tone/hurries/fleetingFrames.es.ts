import { framesOf } from '../frame.ts'

const classes = {
  soon: 'hoy|esta (tarde|noche|semana|mañana)|mañana|pasado mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|mediodía|medianoche|fin de (mes|año|semana)|#time|las (#|doce|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)|quince|treinta|cierre|el fin',
  few: 'un[oa]?|dos|tres|cuatro|cinco|#|un par( de)?|poc[oa]s|poquit[oa]s|contad[oa]s|algun[oa]s|medi[oa]|el último|la última|un último|una última',
  lot: '(plaza|cupo|cupito|lugar|lugarcito|unidad|espacio|espacito|sitio|hueco|huequito|turno|vacante|equipo|máquina|mesa|puesto|stand|licencia|kit|contenedor|fecha|boleto|entrada|butaca|asiento|silla|caseta|cama|rincón|rinconcito|local|camión|tanque|horno|caja|rollo|pallet|tarima|modelo|hora|semana|carril|bodega|módulo|lote|tractor|parcela|habitación|vitrina|página|cabina|cuarto|par|juego|pieza|ficha|silo|furgón|carro|bicicleta|moto|nave|depósito)(e?s)?|contrato|inventario|stock|género|libres?|disponibles?',
  deal: 'oferta|promoción|promo|descuento|precio|precios|tarifa|tarifas|condición|condiciones|cifra|número|numerito|trato|rebaja|cotización|presupuesto|propuesta|bonificación|oportunidad|financiamiento|financiación|lo que (le|te|les|os) (ofrezco|traigo|propongo|guardo|digo|voy a decir|cuento)|lo mío|la mía|lo nuestro|la nuestra|esto|eso',
  rivals:
    '(otr[oa]s?|dos|tres|cuatro|varios|varias|un par de|más de un[oa]?|algun[oa]s?|el|la|los|las|un|una|su|tu) ~1 (clientes?|hoteles|hotel|hotelero[s]?|negocios?|empresas?|vecin[oa]s?|talleres|taller|colegas?|interesad[oa]s?|compradores?|fincas?|clínicas?|clínica|colegios?|restaurantes?|ferreterías?|panaderías?|tiendas?|cadenas?|competidor|competidores|competidora|competencia|pretendientes|candidat[oa]s?|señor|señora|estudios?|despachos?|familias?|constructora|cooperativas?|gimnasios?|farmacias?|consultorios?|bodegas?|viñas?|sanatorios?)|(el|la|los|las) (de(l)? ~2 (enfrente|al lado|la esquina|abajo|arriba|la otra cuadra|la vuelta)|otr[oa]s?)|alguien (más|ya)?',
  eyes: 'mir(an|ando|ó|a|aron)|pregunt(an|ando|ó|aron|a)|rond(an|ando|ó|a)|(con|tiene|tienen|echó|echaron) (cariño|ganas|el ojo|los ojos|la mano|la pluma|el lapicero|el dedo|el cheque|la chequera|la billetera|el picaporte)|interesad[oa]s?|(teléfono|celular) ~2 no (para|ha parado|paró|deja|descansa)|no para(n)? de (sonar|llamar|preguntar)|(esta mañana|ayer|anoche|al abrir|el lunes|hace un rato|cuando empecé) ~2 (había|eran|teníamos|tenía|hubo)|había (tres|cuatro|cinco|seis|ocho|diez|#)|volando|vuelan|(preguntan|miran|llaman|esperan|quieren) ~1 (son|somos) (varios|muchos|tres)|se (l[oa]s|me) (pelean|disputan|arrebatan)|cuando cuelgue|al colgar|cuando acabe este mensaje|sentad[oa]s? ~3 (espera|recepción|afuera)|en (la )?(fila|lista|cola) (de|para)|apretando|quemando|no fabrico|no se hacen más|no doy abasto|(es|son) de quien|(ya|me) (pidieron|reservaron|apartaron|llamaron)',
  gone: 'ya no (había|quedaba|quedaban|hubo|estaba|estaban|tenía)|no (quedaba|quedaban|quedó|encontró|había|hubo|alcanzó) (ni |nada|ning|lugar|cupo|máquina|un[oa]?)|no había nada que|nada que pensar|había[n]? volado|volaron|se (habían|había|han|ha) ido|se (l[oa]s?|le) (habían|había|han) (llevado|adelantado|quitado)|se (l[oa]s?) (llevó|llevaron|comió|quedó) (otr|el|la|un)|(iba|iban|andaba|andaban|estaba|estaban|viajaba|viajaban|salió|salieron) (ya )?(rumbo|sobre|camino|en (camino|el camión|el barco|la carretera)|montad|subid|vendid|de viaje)|le tocó (mirar|ver|esperar|pagar)|(hoy|todavía|aún) (se )?(lamenta|arrepiente|llora|jala los pelos|paga el doble|me lo recuerda|me reprocha)|se quedó (mirando|sin|con las ganas|en la|afuera|fuera)|pagó (el|lo|un)',
  late: 'cuando ~2 (quiso|quisieron|volvió|volvieron|reaccionó|se (decidió|decidieron|animó|animaron|acordó))|me (buscó|llamó|escribió|contestó|llamaron|buscaron|contestaron|marcó) ~2 (tarde|el (lunes|martes|miércoles|jueves|viernes|sábado)|al día siguiente|dos días|una hora|después|tres días|a la semana)|(lo|la) (pensó|pensaron|consultó|consultaron|dejó|dejaron|dudó|dudaron|platicó|meditó) ~3 (un|una|dos|tres|para|con|el|toda|mucho|demasiado|tanto)|se (lo|la) (pensó|pensaron)|se (decidió|decidieron|animó|tardó|demoró|durmió)|llegó (tarde|el (lunes|martes|miércoles|jueves|viernes))|tardó|dudó|esperó (al|a|dos|tres|un)',
  signs:
    'firma|autoriza|aprueba|aplica|decide|maneja|carga|sella|teclea|da el visto bueno|pone el sello|hace los descuentos|da los precios|lleva los descuentos',
  leaves:
    'viaja|se va|sale|se jubila|entra de|se toma|vuela|se marcha|toma vacaciones|está solo|está hasta|vuelve|regresa|pide licencia|cambia de',
  food: 'pan|pescado|flor|flores|hielo|helado|yogur|leche|tomates?|fruta|aguacate|palta|tren|bus|colectivo|micro|barco|eclipse|cometa|espuma|sopa|tortillas?|empanadas?|fósforo|vela|mango|durazno|fresas?|frutillas?|madur[oa]s?|torta|tortas|churros?|café|marea|sardinas?|lechuga|nata|soufflé|suflé|verano|primavera|ola|temporada de|arepas?|nieve|rebanada|medialunas?|asado',
  spoils:
    'enfr[ií]|derrit|mustia|march[ií]t|pudr|pone dur|endurec|caduc|quema|amanec|nadie (lo|la|los|las) (quiere|come|compra)|cae|caen|recoge|apag|no espera|pit[oó]|sabros|fresc|calientit|calient|se pasa|se va|crujient|cruje|desinfla|una vez al',
  theirs:
    '((su|tu|sus|tus|vuestr[oa]s?) (contrato|póliza|entrega|cita|permiso|licencia|inscripción|web|página|carta|local|tienda|colegio|hotel|lista|agenda|anuncio|cartel|boletín|pedido|cola|muelle|cámara|horno|almacén|bodega|cocina|panadería|cosecha|temporada|clientes|pacientes|huéspedes|pan)|ordenanza|norma|normativa|ley|ayuntamiento|municipio|municipalidad|diputación|subvención|permisos?|temporal|tormenta|aduana|naviera|inspector[a]?|inspección|licencia|certificado|auditoría|impuesto|hacienda|decreto|licitación|concurso|boletín|gaceta|inventario|sin (prisa|apuro)|no (hay|corre|tiene) (prisa|apuro)|me pidió|me pediste|quedamos|garantía)',
  ends: 'cierra|cierro|cerramos|cierran|termina(?! de)|terminan(?! de)|acaba|acaban|se acaba|se acaban|se termina|vence|vencen|caduca|expira|muere|mueren|se va|se van|se apaga|se borra|corto|cortamos|retiro|retiran|retiramos|sube|suben|subimos|cambia|cambian|parte|zarpa|se cae|se caen|se evapora|se esfuma|se libera|libero|suelto|se despide|despedimos|baja la cortina|nos vamos|me voy|recojo|levanto|desaparece|se suelta|se reparte|repartimos|adjudico|adjudicamos|se cancela|se archiva',
  offer:
    'oferta|ofertón|promo|promoción|descuento|precio|precios|tarifa|tarifas|cupos?|plazas?|lugares|lugar|rebaja|bonificación|condición|condiciones|lista nueva|cotización|trato|preventa|dos por uno|cuota|cuotas|financiación|financiamiento|mes gratis|kit|lote|remate|campaña|beneficio|cifra|ventaja|lanzamiento',
  after:
    'mañana|pasado mañana|el (lunes|martes|miércoles|jueves|viernes|sábado|domingo)|después|la semana (que viene|próxima|entrante)|el mes (que viene|próximo|entrante)|pasad[oa]s? (esa|ese|el|las|la) [^ ]+|para entonces|a esa hora|cuando (despierte|vuelva|quiera|se acuerde|lo piense|regrese|se decida|llame|conteste|cuelgue)|al (colgar|amanecer)|en (un par de|unas|dos|tres) (horas|días)|a partir (del|de)( las?)? [^ ]+|más tarde|otro día',
  notMine:
    'lleva (este|ese|el) tema|quién|se lo (mando|escribo|dejo)|te lo (mando|escribo|dejo)|otra persona|no pasa nada|le escribo|te escribo',
} as const

/** A hurry of the caller told by images, by those who came late and by who else is looking, in Spanish. */
export const spanish = framesOf(classes, [
  // Few are left, and others look at them.
  [
    '(queda|quedan|quedando|me quedan?|nos quedan?|hay|tengo|tenemos|sobran?|restan?) (ya |solo |sólo |apenas |nomás |nada más |libres? )*({few}) ~2 ({lot}) && ({eyes})',
    '{theirs}|horas libres|dudas?|preguntas?',
  ],
  [
    '{rivals} ~4 ({eyes}) && (paciencia no|un sol[oa] ({lot})|una? ({lot})|no (le|les) he (contestado|dicho|prometido)|todavía no (le|les)|queda|quedan|puerta ~2 abierta|se (lo|la) (lleva|queda|doy|paso))',
    '{theirs}|en (su|tu)|(su|tu) (puerta|teléfono|reseñ)[^ ]*',
  ],
  // Who came late.
  ['({late}) && ({gone})', '{theirs}|agua|fuga|motor|caldera|ambulancia|bombero|técnico|inquilin|ladron|humo|fuego'],
  [
    '(al que|el que|quien|la que|los que) (se (anime|decida|acuerde|apunte)|llame|venga|conteste|lo piense|espere) ~2 (el|mañana|después|luego|tarde|otro) ~3 ,? ?(le (va a tocar|toca|tocará)|va a (ver|mirar|pagar|encontrar)|se (queda|encuentra|va a)|mira|paga|encontrará|verá)',
    '{theirs}',
  ],
  // Who gives it goes away, or is in the mood.
  [
    '(el|la|mi|quien|nuestr[oa]|los|señorita|señora|muchacha|persona|único|única|jef[ea]) (que |quien )?({signs}) ~4 ({leaves}) ..4 ({soon}|vacaciones|licencia|baja|congreso|puente|maternidad|feriado|planta|sucursal|empresa)',
    '{theirs}',
  ],
  // It goes stale, or leaves.
  [
    '({deal}|tarifas|cupo|lugar|lugares|estas?|est[oa]s cosas|mi (oferta|precio|torta|propuesta)) ~4 (es|son|está|están|va|van|funciona|funcionan|dura|duran) ~2 (como )?(el|la|los|las|un|una|lo que|más)? ?({food}) && ({spoils})[^ ]*',
    '{theirs}|cámara|calidad',
  ],
  [
    '(lo malo de|lo que pasa con|el problema de|ya sabe que|como) (los|las|el|la) ({food}) ..5 ({spoils})[^ ]*',
    '{theirs}|cámara|calidad',
  ],
  [
    '(mía|oferta|torta|condición|esto) ~3 (sabros[oa]|viv[oa]|fresc[oa]|en pie|calient[ei]|abiert[oa]|encendid[oa]) ~1 (mientras|hasta) ..6 (siga|esté|dure|quede|{soon})',
    '{theirs}',
  ],
  [
    '({deal}) ..5 (se me |se nos )?(muere|decae|decaen|fallece|vale|sirve|vive|respira|amanece|existe|se apaga|se borra|queda adentro|se queda adentro) ~2 (solo |sólo )?(hasta|mañana|hoy|a las|por horas|lo que dure|esta noche|mientras|de aquí|un día|el ({soon}))',
    '{theirs}|(esto|eso) (vale|sirve)',
  ],
  // To somebody else.
  [
    '(mañana|({soon})|después|luego|entonces) ~2 ,? ?(ya )?((se )?(l[oa]s?|le) (tengo que |debo |puedo |voy a )?(ofrec|tom|pas|doy|daré|llev|vend|entreg|ced|ofrezc|traslad|asign|prest)[^ ]*|es de otr|es decisión de otr|será de otr|decide otr|la decisión es de otr|(va|vuela|viaja) (a|para) otr)[^ ]* ~3 (otr[oa]s?(?! (lado|día|vez|hoja|correo|mensaje|mano|foto|extremo))|al de|a la de|al (siguiente|vecino|que)|a la (competencia|siguiente)|de enfrente|a quien|a (León|otra))',
    '{theirs}|(lunes|martes|miércoles|jueves|viernes|mañana|luego|después) ,? ?(se|te|le) (lo|la|los|las)? ?(mand|env|llev|pas|entreg)[^ ]* (a (usted|ti|vos)|por|al correo|el|la|un)|se (lo|la|los|las)|te (lo|la)|le (mand|paso|pas|doy)[^ ]*|me l[oa]|correo|otr[oa] (dato|opción|ejemplo|mensaje|persona)',
  ],
  [
    '(se ve|se hace|se toma|se decide|se firma|se agarra|se cierra|se resuelve) (hoy|ahora|ya) o no (se|hay|existe|será)|o (apunto|anoto|pongo|escribo) (su|tu) nombre ~3 o (el|la) de',
    '{theirs}',
  ],
  // An offer in one sentence, its end in the same or the next.
  [
    '({ends}) ~3 ({soon}) && ({offer})',
    '{theirs}|(su|tu|sus|tus|vuestr[oa]) ~1 ({offer})|(la |el )?(luz|gas|agua|feria|curso|plazo|convocatoria)|los (lunes|martes|miércoles|jueves|viernes|sábados|domingos)|cada (día|semana|mes)|suele|(lista|precios?|tarifas?|lotes?|campaña|condiciones|lugar|cuotas?) (de (la|los|las)|del|de precios|nocturn[ao]|siete|dos|tres|cuatro)|estoy|paso|termino|si (le|te)|correo|(su|tu) turno',
  ],
  [
    '({after}) ~3 ,? ?~2 (ya )?(no (est|hay|habr|qued|alcanz|exist|tendr|podr|val|la encontr|lo encontr|respond)[^ ]*|(est|será|habrá|tendrá|es|va a ser|va a estar|serán) ~2 (tarde|vendid|ocupad|lejos|ajen|agotad|viaj|rumbo|otr[oa]|en (otr|manos|camino|la ruta))[^ ]*) && ({offer}|{lot}|{few} ({lot}))',
    '{theirs}|(no (está|estoy|estará|hay nadie))|luz|agua|sol|oficina|turno',
  ],
  [
    '(si|como) (usted |vos |tú |ustedes )?no (me |lo |la |se |nos )*(llam|contest|dig|dic|confirm|agarr|tom|decid|aprovech|apart|reserv|quier|llev|anim|apunt)[^ ]* ..5 ({soon}|antes|primero) ..5 (otr[oa]s?|se (lo|la|los|las)|l[oa]s? (pas|vend|suelt|liber|d(oy|aré)|ofrez|pierd)|se (va|van|pierde|libera|acaba))[^ ]*',
    '{theirs}|{notMine}',
  ],
  // Asked as if it were a question; told as a saying.
  [
    '(va|vas|van|vais) a (dejar|permitir|esperar|aguardar) (a )?(que) ..8 (se (la|lo|le|vaya|lleve|acabe|escape|quede|adelante)|se me vaya|otro|sea tarde)',
    '{theirs}|ratón|gotera',
  ],
  [
    '(consult|habl|pregunt|discut)[^ ]* ~2 (con )?(la|su|tu) almohada ..6 (se queda|descuento|tarde|pierde|otro|vuela|ya no|almohada)|camarón que se duerm[^ ]*|(oportunidad|ocasión) ~2 (es |la pintan )?calva|al que madruga|a quien madruga|el que pestañea|quien pestañea|el que se (fue|va) a sevilla|quien fue a sevilla',
    '{theirs}|le madruga',
  ],
  [
    'entre que (me |lo |usted |esto )*(escucha|oye|cuelga|decide|piensa|consulta|llama|regresa)[^ ]* ..8 (ya (no|se|es)|capaz|se (va|acab|lo|la)|vuel|desapare|otr)[^ ]*',
    '{theirs}',
  ],
  [
    '(abrí|abrimos|dejé abierta) ~2 (ventana|puerta|lista|inscripción|preventa|compuerta) ..6 (horas|días|hasta|por|y ya)',
    '{theirs}|(la|su|tu) (ventana|puerta) (del|de la|de su)',
  ],
])
