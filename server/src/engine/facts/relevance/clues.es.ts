import type { Phrase } from '../../language/matching/phrase.ts'
import type { CluePhrase } from './cluePhrase.ts'

/** Spanish. */
export const spanishClues: Readonly<Record<CluePhrase, readonly Phrase[]>> = {
  source: [
    '(informe|informes|reporte|reportes|acta|actas|permiso|permisos|anuncio|anuncios|aviso|avisos|página|web|reseña|reseñas|opiniones|opinión|foto|fotos|fotografía|imagen|video|vídeo|videos|nota|notas|carta|bitácora|planilla|planillas|hoja|plano|planos|licencia|inspección|carta|menú|boletín|mapa|registro|registros|expediente|expedientes|cartel|letrero|rótulo|publicación|publicaciones|foro|calendario|programa|licitación|pliego|auditoría|certificado|certificados|etiqueta|placa|recibo|factura|facturas|medidor|contador|lectura|lecturas|artículo|diario|periódico|prensa|solicitud|folleto de ustedes|transmisión|cámara|historial|ficha|fichas|lista|listado|tabla|tablero|orden del día|convocatoria|vacante|vacantes|memoria|comentario|comentarios|calificación|tuit|revista|noticia|analítica|análisis|oferta de empleo|perfil|catálogo suyo|portal|guía|guías|remito|cuaderno|libro|dron|muestra|muestras|medición|mediciones|encuesta|balance|subasta|liquidación|dictamen|perito|circular)',
  ],
  shows: [
    '(muestra|muestran|indica|indican|figura|figuran|dice|dicen|dijo|dijeron|menciona|mencionan|mencionó|aparece|aparecen|apareció|aparecieron|pone|ponen|señala|señalan|marca|marcan|marcó|marcaba|marcaron|consta|constan|publicó|publicaron|publicaste|subió|subiste|colgasteis|colgaron|piden|pide|exige|exigen|obliga|obligan|según|reportó|reportaron|anota|apuntó|apunta|registró|registraron|midió|midieron|sale|salen|salió|salieron|se ve|se ven|se veía|se oye|se nota|cuenta|cuentan|contaron|trae|traen|lista|listan|anunció|anunciaron|anuncian|anunciaste|escribieron|escribió|comentan|queda|quedan|quedó|quedaron)',
  ],
  saw: [
    '(vi|vimos|leí|leímos|noté|notamos|conté|contamos|escuché|escuchamos|oí|oímos|pasé|pasamos|encontré|encontramos|revisé|revisamos|visité|visitamos|miré|miramos|fijé|compré|compramos|medí|medimos|probé|probamos|pedí|estuve|estuvimos|comí|entré|crucé|me tocó ver|me fijé|me llamó la atención|he visto|hemos visto|he leído|hemos leído|he contado|he pasado|me enteré|nos enteramos|pasando por|al pasar|formado|haciendo la cola|haciendo fila|desde la calle|desde la carretera|desde el puente)',
  ],
  rule: [
    '(norma|normas|normativa|ley|leyes|ordenanza|ordenanzas|decreto|decretos|reglamento|resolución|ayuntamiento|alcaldía|municipio|municipalidad|intendencia|gobierno|provincia|inspector|inspectora|inspectores|inspección|ministerio|secretaría|superintendencia|autoridad|plazo|plazos|plazo vence|criterio|protocolo|aseguradora|seguro|garantía|multa|multas|multaron|multó|directiva|veda|cuota|tarifa|arancel|aduana|impuesto|subvención|huelga|paro|corte|cortes|obra|obras|desvío|cierre|cierran|cierra|feria|simulacro|bomberos|sanidad|hacienda|sat|dian|sunat|sii|afip|dgi|invima|digesa|cofepris|protección civil|tránsito|itv|concesión|licencia|perito|capitanía|sindicato|colegio oficial|hospital|cooperativa|usina|temporada|cosecha|vendimia|zafra|molienda|campaña|fiestas|maratón|elecciones)',
  ],
  trouble: [
    '(gotea|gotean|goteaba|gotera|goteras|fuga|fugas|grieta|grietas|agrietad~|rota|roto|rotas|rotos|rompe|rompió|rompieron|rotura|roturas|atasca|atascó|atascan|atascad~|tapó|tapad~|falla|fallan|falló|fallaron|fallas|avería|averías|averiad~|perdió|perdieron|pierde|pierden|pérdida|tardan|tarda|tardó|tardaron|demora|demoras|demoran|retraso|retrasos|atraso|atrasos|falta|faltan|faltaba|faltaban|gastad~|desgast~|pelad~|despega|despegó|despegad~|venció|vence|vencen|vencid~|caduc~|bloquead~|trabad~|traba|trabó|rechaz~|vacía|vacío|vacíos|vacías|parad~|paró|pararon|empaña~|oxid~|óxido|pudr~|podrid~|humedad|húmed~|moho|hongo|inund~|encharc~|agua parada|esperaron|queja|quejas|quejan|quejó|quejaron|reclamo|reclamos|reclamaron|multad~|hund~|flojo|floja|rasgad~|rasg~|derram~|manch~|huele|olor|ruido|ruidos|rechina|chirr~|zumb~|parpade~|apagad~|apagó|caíd~|cayó|cayeron|desbord~|atrasad~|equivocad~|choca|chocan|resbal~|torcid~|doblad~|revent~|quemad~|quemó|congel~|sobrecalient~|deform~|hinch~|encog~|deslav~|destiñ~|borros~|romo|rebot~|cancel~|aplaz~|raspan|no cuadra|no cierra|se fundió|se fundieron|se cayó|se cayeron|se quedó|se quedaron|accidente|accidentes|agria|arenos~|turbi~|plaga|roya|muerden|merma|mermas|devolvieron|devuelta|devueltas|devueltos|devuelven|regresaron|regresados|abierta|abiertas|se abre|levanta|levantó|se corre|corrido|corrida|corridas|muerta|muerto|suelta|sueltas|se cae|se caen|quemada|quemadas|quemaron)',
  ],
  change: [
    '(cambia|cambian|cambió|cambiaron|cambio|empieza|empiezan|empezó|comienza|comienzan|cierra|cierran|cerró|cerraron|mueve|mueven|movió|movieron|mudó|mudaron|mudanza|abre|abren|abrió|abrieron|termina|terminan|terminó|acaba|acabó|entra en vigor|entra|entran|sube|suben|subió|subieron|duplic~|reemplaz~|sustitu~|renueva|renovación|renovó|amplía|amplió|ampliaron|ampliasteis|ampliación|contrat~|construy~|estrenó|estrenaron|inaugura|inauguró|inauguraron|ganó|ganaron|compró|compraron|instaló|instalaron|firmó|firmaron|desde que|a partir de|toca|vuelve a|obliga desde)',
  ],
  peer: [
    '(vecino|vecina|vecinos|vecinas|al lado|de enfrente|al frente|de al lado|a la vuelta|a una cuadra|a dos cuadras|cuadras|igual|lo mismo|mismo|misma|mismos|mismas|otro|otra|otros|otras|allá|a ellos|a ella|a él|ellos|en la de|en el de|a la de|a los de|a las de|a una|a un)',
    '(un|una|la|el|otra|otro|los|las) .. (de|en|del) Cap',
    '(en|de) Cap (lo|la|los|las|le|les|ya|era|fue|fueron|giraron|movieron|cambiaron|quitaron|bajaron|pusieron|arreglaron|secaron)',
  ],
  since: [
    '(semana|mes|año|verano|invierno|otoño|primavera|lunes|martes|miércoles|jueves|viernes|sábado|domingo|temporada|noche) pasad~',
    '(pasado|pasada|último|última) (lunes|martes|miércoles|jueves|viernes|sábado|domingo|mes|año|semana|invierno|verano)',
    '(desde|ayer|anoche|anteayer|hace # |recién|este mes|este año|esta semana|esta temporada|últimamente|los lunes|los martes|los miércoles|los jueves|los viernes|los sábados|los domingos|cada lunes|cada viernes|el otro día|esta quincena)',
    'el (#|uno|primero|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veintiuno|treinta) [de]',
    '(en|de|desde) (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)',
  ],
  site: [
    '(andén|muelle|muelles|techo|techos|tejado|cubierta|patio|reja|portón|puerta|puertas|ventana|ventanas|pared|muro|piso|rampa|estacionamiento|parking|cochera|portal|vestíbulo|sala|cocina|línea|horno|hornos|nevera|heladera|refrigerador|congelador|cámara|caldera|tanque|bomba|ascensor|elevador|escalera|banco|cerca|cerramiento|canaleta|desagüe|tubería|caño|cañería|mostrador|caja|cajas|bus|buses|camión|camiones|furgoneta|furgonetas|flota|remolque|tráiler|tráileres|campo|cancha|piscina|alberca|escenario|pasillo|cuarto|habitaciones|sótano|azotea|jardín|árbol|árboles|toldo|contenedor|contenedores|tarima|tarimas|pallets|palés|bodega|almacén|nave|sucursal|sucursales|tienda|tiendas|local|locales|depósito|planta|molino|finca|granja|galpón|silo|colegio|escuela|capilla|iglesia|hotel|clínica|oficina|edificio|torre|pontón|puerto|lancha|lanchas|choferes|conductores|cuadrilla|turno|turnos|enfermeras|huéspedes|pacientes|inquilinos|vecinos|alumnos|socios|visitantes|calle|avenida|carretera|ruta|esquina|casa|lote|lotes|servidor|montacargas|prensa|sierra|torno|báscula|grúa|cable|lámpara|luces|calefacción|ventilación|ducto|filtro|filtros|pozo|potrero|vereda|predio|terreno|taller|consultorio|laboratorio|supermercado|restaurante|panadería|peluquería|farmacia|gimnasio|escaparate|vitrina|anaquel|parcela|invernadero|tambo|faena|balsa|vagón|embarque|cosecha)',
  ],
  ours: [
    '(nosotros|nosotras|nuestro|nuestra|nuestros|nuestras|nos|somos|tenemos|hacemos|contamos|llevamos|estamos|ofrecemos|lo nuestro|la nuestra|los nuestros|esta casa|esta empresa|aquí en|acá en|la casa|nuestra casa|la firma|la compañía)',
  ],
  mine: ['(yo|mi|mis|mí|me|conmigo|soy|tengo|estoy|llevo|trabajo|vengo|hago|quiero|quisiera|sé|creo|pienso|digo)'],
  kin: [
    '(mi|nuestro|nuestra|mis|el|la) (padre|papá|viejo|madre|mamá|abuelo|abuela|tío|tía|hermano|hermana|hermanos|mujer|esposa|esposo|marido|hijo|hija|hijos|socio|socia|fundador|equipo|gente|muchachos|técnicos|ingenieros|jefe|director|químico|maestro|perro|personal|primo|suegro|suegra)',
    '(abuelo|abuela|fundador|fundadores|familia|familiar|generación|generaciones|artesanos|aprendiz|herencia|placa|bendición|directorio)',
  ],
  career: [
    '(# años|años de|fundad~|nacimos|nació|nacida|empezó en|empezamos|arrancó|arrancamos|comencé|empecé|estudié|trabajé|aprendí|entré a|llegué|fundé|fundar|monté|me crie|creé|dirigí|egresé|me formé|me incorporé|integrarme|incorporarme|asumí|formación|títulos|título|maestría|certificad~|certificación|certificaciones|acreditad~|experiencia|trayectoria|carrera|sede|sedes|sucursales|oficinas en|países|empleados|presencia|clientes en|a nivel nacional|todo el país|aniversario|zona|territorio|cartera|ejecutiv~|asesor|asesora|gestor|gestora|representante|comercial|dedicamos|especializ~|especialistas|patente|patentes|prototipo|facturación|cuota|crecimos|crecido|creciendo|abrimos|inauguramos|ampliamos|importadores|fabricantes|distribuidores|años|incorpor~|delegación|plantas propias|bodegas|multinacionales)',
  ],
  praise: [
    '(mejor|mejores|líder|líderes|premio|premios|premiad~|orgullo|orgullos~|número uno|calidad|garantía|garantizad~|confianza|prestigio|vanguardia|última generación|innovador~|innovación|increíble|fantástic~|excelen~|espectacular|únic~|exclusiv~|reconocid~|reconocimiento|destacad~|moderno|moderna|modernas|avanzad~|a medida|a mano|hecho a mano|artesanal|pasión|ilusión|compromiso|amor|joya|joyas|maravilla|bonit~|fina|fino|amable|confiable|fiable|robust~|potente|nunca|jamás|galard~|triple|sello|orgullo|lindo|linda|campeón|preciosidad|seda|precioso|encanta|gobernador|gobernadora|obispo|ministro|princesa|rey|reina|ópera|palacio)',
  ],
  product: [
    '(plataforma|software|sistema|sistemas|gama|producto|productos|servicio|servicios|solución|soluciones|aplicación|app|modelo|modelos|kit|catálogo|folleto|brochure|muestrario|paquete|paquetes|tecnología|herramienta|herramientas|módulo|módulos|motor|automatización|nube|línea de|línea nueva|nueva línea|colección|edición|versión|función|funciones|programa|plan|planes|póliza|cobertura|seguros|insumos|equipos|maquinaria|máquina|máquinas|dispositivo|prenda|prendas|membresía|suscripción|consultoría|capacitación|curso|cursos|taller de|surtido|stock|colores|tallas|medidas|acabados|diseño|diseños|envío|instalación|mantenimiento|alquiler|renta|arriendo|financiación|crédito|créditos|nómina|paneles|repuestos|tarifa|tarifa plana|presupuesto)',
  ],
  supplies: [
    '(ofrecemos|vendemos|comercializamos|distribuimos|fabricamos|brindamos|rentamos|alquilamos|manejamos|surtimos|instalamos|damos|suministramos|proveemos|diseñamos|importamos|exportamos|imprimimos|desarrollamos|trabajamos|atendemos|cubrimos|prestamos|elaboramos|producimos|montamos|ofrezco|vendo|fabrico|hago|traigo|traemos|representamos|tratamos|cosemos|hacemos)',
    '(hemos|acabamos de|acabo de) (lanzado|lanzar|desarrollado|creado|sacado|sacar|diseñado|recibir|abrir|incorporar|estrenado)',
    '(incluye|incluyen|viene con|vienen en|disponible|disponibles|se instala|se adapta|se actualiza|pesa|cuenta con|cuentan con|trae de|lleva un)',
  ],
  gain: [
    '(ahorr~|aument~|crec~|mejora~|mejore~|mejoró|increment~|reduc~|disminu~|recort~|abarat~|duplic~|triplic~|maximiz~|optimiz~|agiliz~|simplific~|transform~|ayud~|baja el|baja los|bajar|bajan|bajarle|bajarte|elimin~|liberar|libera|proteg~|atraer|atrae|gana|ganan|ganar|gane|ganes|ganás|genera|generar|evita|evitar|evite|resuelv~|resolver|solucion~|potenci~|impuls~|rinde|rinden|rendir|gasta menos|gastan menos|gastar menos|vende más|vender más|venda más|se quita|se quitan|se olvida|olvidarse|olvídese|olvídate|olvidate|duerme|duermen|dormir|descansa|alivia|aliviar|facilit~|multiplic~|alarga|alargar|recuper~|aprovech~|despreocup~|cuida|cuidar|deja de perder|perder|pierda|pierdas|desperdici~|suma|sumar|llena|llenan|llenar|duran|dura más|alcanza|le sobra|te sobra|acorta|acortar|paga solo|se paga)',
  ],
  goods: [
    '(ventas|ingresos|ganancia|ganancias|utilidades|costo|costos|coste|costes|gasto|gastos|tiempo|dinero|plata|lana|productividad|eficiencia|rentabilidad|margen|márgenes|clientes|prospectos|negocio|negocios|crecimiento|resultados|retorno|ahorro|ahorros|factura|facturas|cuenta de|consumo|horas|estrés|papeleo|trabajo|carga|rotación|reservas|pacientes|alumnos|pedidos|merma|mermas|pérdidas|energía|luz|efectivo|flujo|miles|fortuna|tranquilidad|seguridad|riesgo|riesgos|rendimiento|producción|equipo|personal|gente|bolsillo|caja|presupuesto|problemas|preocupaciones|visibilidad|dolores de cabeza|vida|beneficio|beneficios|ventaja|ventajas)',
  ],
  more: [
    '(más|menos|mejor|mejores|mayor|mayores|menor|fácil|rápido|rápida|barato|seguro|tranquil~|contenta|content~|feliz|el doble|la mitad|sin esfuerzo)',
  ],
  anybody: [
    '(cualquier|cualquiera|cualesquiera|todo|toda|todos|todas|todo el mundo|cada|empresas|negocios|compañías|organizaciones|pymes|gente|personas|dueños|gerentes|quien|quienes|uno|clientes|como la suya|como la tuya|como el suyo|como el tuyo|como usted|como ustedes|como tú|como vos|sin importar|no importa|del sector|del rubro|del ramo|del giro|de todo tipo|de todos los tamaños|muchos|muchas|cientos|miles|su empresa|tu empresa|su negocio|tu negocio|su compañía|tu compañía|vuestra empresa|vuestro negocio|su organización|institución|quien nos|el que|los que|la que|hay quien)',
  ],
  price: [
    '(gratis|gratuito|gratuita|descuento|descuentos|oferta|ofertas|promoción|promo|precio|precios|especial|por ciento de|al mes|mensual|mensuales|por mes|por semana|barato|económico|accesible|accesibles|sin compromiso|prueba gratis|tarifa|cuotas|regalo|desde solo|a partir de #|ganga|rebaja|cotización|presupuesto)',
  ],
  vague: [
    '(algo|idea|ideas|oportunidad|oportunidades|asunto|asuntos|propuesta|propuestas|importante|importantes|interesante|interesantes|interés|interesa|interesar|información|noticia|noticias|novedad|novedades|cosa|cosas|cosita|pregunta|duda|tema|temas|proyecto|detalle|motivo|cuestión|posibilidad|urgente|sorpresa|secreto|relevante|eso que|lo que tengo|lo que traigo|lo que tenemos|esto)',
  ],
  later: [
    '(cuando (hablemos|nos veamos|me llame|me llames|platiquemos|conversemos)|en persona|cara a cara|por teléfono|de viva voz|no es para|le explico|te explico|le cuento todo|te cuento todo|os explico|explicarle|explicarte|contarle|contarte|platicarle|platicarte|comentarle|comentarte|enterarse|enterarte|saber más|escuchar|oír|hablar de|hablarlo|conversar|platicar|sentad~)',
  ],
  meet: [
    '(reunión|reunir~|reunirnos|visita|visitar|visitarlo|visitarla|visitarle|visitarte|visitarlos|demo|demostración|almuerzo|almorzar|café|cafecito|desayuno|presentar~|presentación|presentarme|presentarnos|mostrarle|mostrarte|enseñarle|enseñarte|cita|recorrido|pasar a|pasarme|pasarnos|paso a|conocer|conocernos|conozca|conozcan|conozcas|agendar|sentarnos|encantaría|gustaría|invitarlo|invitarle|invitarte|juntarnos|vernos|videollamada)',
  ],
  youWill: [
    '(va a|vas a|van a|podrá|podrás|podrán|podréis|puede|puedes|podés|pueden|podéis|tendrá|tendrás|tendrán|verá|verás|verán|le permite|te permite|les permite|para usted|para ti|para vos|para ustedes|para vosotros|con usted|contigo|necesita|necesitas|necesitás|quiere|quieres|querés|merece|merece~|busca|buscas|buscás|se dedique|te dediques|le conviene|te conviene|dejarlo|dejarla|dejarte|hacerle|hacerte|darle|darte|ayudarle|ayudarte|ayudarlo|ayudarla)',
  ],
  imagine: [
    '(imagine|imagina|imaginá|imagínese|imagínate|imaginate|imaginaos|figúrese|figurate|suponga|supongamos|piense|pensá|y si|vieras|viera|sabe cuántas|un día|algún día|el día que|una vez que)',
  ],
  breakUp: [
    '(lo|la|le|te|los) (dejo|dejaré|dejamos) (aquí|ahí|acá|estar|por mi|tranquil~|en paz|por ahora|para)',
    '(aquí|ahí|acá|por mi parte) (lo|la|le) (dejo|cierro|paro)',
    'no (volveré|vuelvo|volveremos|voy) a (llam~|insist~|molest~|escrib~|contact~|marc~|buscar~)',
    '(ya|yo|que) no (le|te|les|os|lo|la) (llamo|marco|insisto|escribo|busco|molesto|llamaré|molestaré|insistiré|marcaré)',
    '[yo] no (le|te|les|os) insisto',
    '(esta|este) (es|será) (mi|la|el) (última|último)',
    '(cedo yo|me corro|me retiro|cierro su|cierro tu|cierro el|doy por cerrad~|saco de mi lista|sacamos de la lista|borré su número|borré tu número|también el último)',
  ],
  attempt: [
    '(llamé|marqué|escribí|intenté|busqué|dejé|probé|insistí|(he|hemos|había|habíamos) (llamado|marcado|escrito|intentado|buscado|dejado)) .. (veces|mensaje|mensajes|recado|recados|lunes|martes|miércoles|jueves|viernes|ayer|semana|antes|oficina|recepción)',
    '(#|otro|segundo|tercer|cuarto|quinto|segunda|tercera|cuarta|quinta|enésim~|varios|varias|estos|estas) (mensaje|mensajes|recado|recados|llamada|llamadas|intento|intentos|vez|veces|correos)',
    '(contestador|saltó el buzón|saltó la contestadora|no contest~|sin respuesta|no me ha contestado|no he tenido suerte|no logro|no consigo|difícil de encontrar|difícil de localizar)',
  ],
  declined: [
    '(no (le|te|les|os) interesa~|no está interesad~|que no|que basta|ni hablar|ni loco|no querías|no quería|no quiere|no quieres|no necesita~|ya tiene proveedor|está content~|estás content~|dijo que no|dijiste que no|no gracias)',
    '(me|nos) (dijo|dijiste|dijeron|contestó|contestaste|dejó dicho|pidió|pediste|encargó) .. (no|que no|basta|nada|nadie)',
  ],
  still: [
    '(todavía|aún|siguen|sigue|solo|sin|otra vez|dos veces|tres veces|ya no|nadie|ninguno|ninguna|tampoco|fuera|baja|bajó|bajaron|mal|fila|cola|espera|esperan)',
  ],
  tech: [
    '(ia|ai|saas|api|apis|erp|crm|cloud|nube|stack|capa|capas|edge|pipeline|orquest~|analítica|telemetría|semántic~|embeddings|inferencia|neuronal~|machine learning|embudo|omnicanal|multicanal|plataforma|algoritmo~|data driven|tiempo real|llave en mano|escalable~|agnóstic~|federad~|sinergia~|ecosistema|dashboard~|tablero semántico|automation|automatización|blockchain|iot|seo|targeting|inbound|growth|lead nurturing|leads|multiagente|agentes autónomos|low code|gobernanza|workflow|bi|edi|módulos|gemelos digitales|predictiv~|retrieval|guardrails|data lake|motor)',
  ],
  would: [
    '(haría|harían|sería|serían|podría|podrían|tendría|tendrían|quedaría|pasaría|gustaría|convendría|sobraría|tocaría|valdría|será|serán|tendrá|podrá|quedará|va a|vas a|van a|vais a|cuando quiera|lo que sea|quien sea)',
  ],
  errand: [
    '(dar|dando|darle|darte|doy|dándole) seguimiento',
    '(solo|nomás|nada más|únicamente|pasaba) .. (saludar|saludarlo|saludarla|saludarle|saludarte|saludo)',
    '(novedad|novedades) .. (ninguna|no hay|no tengo)',
    '(sin|ninguna|no hay) (novedad|novedades|nada nuevo)',
    '(como|la de) todos los (lunes|martes|miércoles|jueves|viernes|meses)',
    '(no se olvide|no te olvides|no me olvide) de (la voz|mí|nosotros|mi voz)',
    '(nada en particular|nada nuevo|ver cómo (va|van|sigue|siguen|anda|andan))',
  ],
  habit: [
    '(la mayoría|de cada diez|por lo general|por regla|tarde o temprano|siempre|nunca|a cualquiera|cualquier|cualquiera|así pasa|a quien|el que|la que|los que|las que|quien|quienes|todo el mundo|da igual|sea cual|casi siempre|suele|suelen|una empresa|un negocio|tu tamaño|su tamaño|su rubro|tu rubro|su giro|su ramo|su sector|la gente|nadie|a todos|en todas partes)',
  ],
  fashion: [
    'ya (lo|la|los|las) (tiene|tienen|puso|pusieron|usan|traen|trae|usa|cambió|cambiaron)',
    'medio (barrio|pueblo|valle|gremio|sector)',
    '(todos lo|todos la|todos los|todo el mundo|todo mundo|los grandes|las grandes|se lleva|ahora se usa|se usa ahora|de moda|otra época|en el tiempo|anticuad~|viejo|vieja|viejos|viejas|en todas partes|en los mejores|en las mejores|la competencia|competidor|competidores|competidoras|ya nadie|el único que|la única que|los mejores|da pena|dan pena|se respetan|está pasad~|los demás)',
    '(vecino|vecina|vecinos|vecinas) (ya|lo|la|los)',
  ],
  withheld: [
    '(algo|eso|esto|una cosa|noticia|noticias|novedad|novedades|sorpresa|una idea|asunto|tema|ciertas cosas|cierta cosa|lo que tengo|lo que traigo|lo que le quiero|lo que te quiero|lo que quiero|no cabe|no es para|no se puede|no puedo|no quiero|no alcanzo|no le puedo|no te puedo|grabación|grabadora|contestador|por aquí|por acá|por este medio|a la cara|en persona|cara a cara|de viva voz|ya verá|ya verás|ya sabrá|va a entender|vas a entender|entenderá|entenderás|me acordé de|pensé en usted|pensé en ti|pensé en vos|su nombre|tu nombre|le conviene|te conviene|va a gustar|entre nosotros|discre~|delicad~|oportunidad|posibilidad|importante|urgente|información|antes que nadie|platic~|convers~|contar|contarle|contarte|contártelo|contárselo|cuento|explic~|se lo digo|te digo|le digo|te lo cuento|se lo cuento|adelantar|adelantarle|adelantarte)',
  ],
  life: [
    'mi (padre|papá|viejo|madre|mamá|abuelo|abuela|tío|tía|hermano|hermana|hijo|hija|mujer|marido|esposo|esposa|socio|socia|suegro|gente)',
    '(empecé|arranqué|partí|aprendí|trabajé|estudié|fui|vendí|manejé|entré|monté|abrí|fundé|hice|llevo|años|oficio|generación|generaciones|desde niñ~|desde chic~|fundad~|premio|premios|premiad~|certificad~|somos|nacimos|empezamos|arrancamos|crecimos|llevamos|tenemos|nuestro|nuestra|nuestros|nuestras|equipo|sucursales|oficinas|doctorado|maestría|carrera|revista|libro|libros|placa|diploma|trayectoria|experiencia|apellido|aprendiz|medalla|trofeo|crie|egresé|dirigí|recorrí|pasé por|di clase)',
    'desde (el|mil|hace)',
  ],
}
