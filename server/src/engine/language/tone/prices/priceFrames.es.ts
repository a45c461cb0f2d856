import { framesOf } from '../frame.ts'

const number =
  'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|veinti[^ ]+|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s|mil|millón|millones'

const classes = {
  w: number,
  // No hour, length of time, measure or count of things.
  n: '(#|({w})( (y |coma |con )?({w}|medio|media))*)(?! ({w}|por ciento|minutos?|minutitos|horas?|días?|semanas?|mes|meses|años?|segundos|personas|hermanos|kilómetros|metros|centímetros|milímetros|pulgadas|cuadras|grados|veces|vueltas|páginas|camiones|litros|kilos|toneladas|hectáreas|de (la|cada|los|las|sus?|tus?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)|y|en punto|bares|amperios|voltios|vatios|lux)(?= ))',
  tens: 'treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento|doscient[oa]s|trescient[oa]s|cuatrocient[oa]s|quinient[oa]s|seiscient[oa]s|setecient[oa]s|ochocient[oa]s|novecient[oa]s|mil|millón|millones',
  // A figure that is rather money than a count.
  big: '(?=(({w}|y) )*({tens}) )({n})',
  currency:
    'pesos?|pesitos|dólares?|euros?|euritos|soles|lucas?|luquitas|mangos|palos?|céntimos?|centavos?|pavos|varos|guaraníes|uf|barras|cocos|billetitos?|billetes?|verdes|gambas?|duros|usd|eur|bolivianos|quetzales|lempiras|chelines|uyu|ars|mxn|cop|clp|pen',
  // A figure that can only be money, and one that is where it stands like a price.
  sum: '#money|({n}|medio|un par de|unos cuantos|unas cuantas) ({currency})|(un|una) (dólar|euro|sol|luca|centavo|céntimo|palo|millón)(?! (de vista|de encima))|(({w}) )+mil( ({w}))*|mil ({w})( ({w}))*|(un|medio) (millón|palo)',
  per: '(?:el|la|por|cada|al|por cada) (?!(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|día que|que|uno|primero|resto|lado|mañana|tarde|noche|año pasado|mes pasado|final|fondo|norte|sur|año|siguiente|semana pasada))[^ |]+|mensuales|anuales|semanales|finales|netos|limpios|redondos|pelados|cada un[oa]|por barba|por cabeza|y ya|todo (incluido|junto)|el lote|el par|más iva|con iva|sin iva',
  about:
    '(alrededor de|unos|unas|como|cosa de|apenas|solo|sólo|nomás|no más de|menos de|poco más de|poco menos de|los|el|un|una|casi|cerca de|redondo|más o menos|tan solo|tan|a|en|por|de|desde|entre) ',
  charge:
    'honorarios?|cuotas?|iguala|abonos?|tarifas?|comisión|inscripción|matrícula|mensualidad|fletes?|licencias?|anticipo|presupuestos?|suscripción|precio|precios|cotización|puesta en marcha|jornal|instalación|hora nuestra',
  goods:
    'foja|hoja|tapa|tapón|pieza|piezas|unidad|unidades|juego|juegos|kit|equipo|equipos|máquina|máquinas|servicio|servicios|plan|planes|paquete|paquetes|sistema|software|licencia|modelo|modelos|par|docena|caja|cajas|bolsa|bolsas|saco|sacos|rueda|ruedas|neumático|llanta|llantas|cubierta|filtro|filtros|panel|paneles|bomba|bombas|motor|curso|cursos|clase|sesión|taller|tratamiento|limpieza|lavado|reparación|instalación|pintada|rollo|rollos|tambor|bidón|pallet|palé|tarima|silla|sillas|mesa|mesas|puerta|puertas|ventana|ventanas|lámpara|lámparas|poste|metro|malla|lona|toldo|rótulo|letrero|uniforme|uniformes|bata|batas|guantes|auditoría|estudio|informe|dictamen|trámite|póliza|seguro|mantenimiento|revisión|calibración|trabajo|obra|arreglo|cambio|lote|conjunto|lo mío|lo nuestro|la nuestra|el nuestro|los nuestros|las nuestras|todo',
  stands:
    'sale|salen|saldría|saldrían|cuesta|cuestan|costaría|vale|valen|valdría|queda|quedan|quedaría|quedarían|anda|andan|andaría|ronda|rondan|rondaría|arranca|arrancan|parte|parten|empieza|empiezan|viene|vienen|se va|sería|serían|asciende|llega a|no llega|no pasa|no llegan|está|están|son|es|suma|monta',
  deal: 'dejo|dejamos|dejaría|dejaríamos|pongo|ponemos|pondría|hago|hacemos|haría|haríamos|vendo|vendemos|doy|damos|daría|saco|sacamos|armo|armamos|cotizo|cotizamos|llevo|entrego|entregamos|instalo|instalamos|coloco|colocamos|monto|montamos|cambio|cambiamos|pinto|pintamos|arreglo|arreglamos|limpio|limpiamos|reparo|reparamos|sostengo|sostenemos|mantengo|redondeo|redondeamos|cierro|cerramos|consigo|conseguimos|alquilo|alquilamos|rento|rentamos|arriendo|arrendamos|imprimo|imprimimos|lavo|lavamos|fabrico|fabricamos|resuelvo|resolvemos',
  done: 'puest[oa]s?|colocad[oa]s?|instalad[oa]s?|alinead[oa]s?|montad[oa]s?|pintad[oa]s?|entregad[oa]s?|armad[oa]s?|limpi[oa]s?|revisad[oa]s?|reparad[oa]s?|calibrad[oa]s?|list[oa]s?|hech[oa]s?|funcionando|en marcha|andando|arreglad[oa]s?|resuelt[oa]s?|cambiad[oa]s?|firmad[oa]s?|sellad[oa]s?|impres[oa]s?|cubiert[oa]s?',
  extras:
    'con todo|todo incluido|incluid[oa]s?|mano de obra|materiales|con flete|sin flete|flete|más iva|iva incluido|con iva|sin iva|iva aparte|aparte|llave en mano|sin letra (chica|pequeña)|al contado|de contado|por adelantado|a la firma|contra entrega|y pare de contar|ni un (peso|euro|sol|centavo) más|sin sorpresas|de inscripción|de matrícula|de enganche|de entrada|de seña|permanencia|bebidas|repuestos|refacciones',
  fraction:
    'la mitad|un tercio|una tercera parte|un cuarto|una cuarta parte|una quinta parte|un quinto|un décimo|la décima parte|dos tercios|((#|({w})( y ({w}))?) por ciento|#percent)',
  treats:
    'cafés?|cafecitos?|tintos?|chicles?|empanadas?|medialunas?|croissant|facturas de panadería|tacos?|tortas?|tamal|tamales|arepas?|sándwich|bocadillo|bocata|menú|almuerzo|almuercito|desayuno|cena|cenita|refresco|gaseosa|coca|cerveza|cañas?|cervezas|birra|chela|chelas|barra de pan|kilo de (pan|asado|carne|tortillas)|asado|pizza|helado|caramelos?|cigarros?|cigarrillos|cajetilla|taxi|boleto de (metro|bus)|estacionamiento|parqueadero|aparcamiento|propina|gasolina|nafta|bencina|peluquería|corte de pelo|cine|entrada de cine|par de (zapatos|calcetines|medias)|camiseta|recarga|plan de (celular|datos)|netflix|toner|tóner|ramo de flores|torta de cumpleaños|lápiz|lapicero|caja de (clavos|grapas|leche)',
  ours: 'nosotr[oa]s|nuestr[oa]s?|conmigo|yo|mí|mi|mío|míos|mía|me|nos',
} as const

const notPrice =
  '(a|hasta|desde|para|antes de|son|de) las ({w}|#)|promet[íi][^ ]*|minutos?|horas?|días?|años?|semanas?|meses|personas|(su|tu|sus|tus) (factura|recibo|consumo|merma|multa|presupuesto|carta|menú|web|página|acta)|(pagaba|pagaban|pagaron|pagó|perdió|perdieron|pierde|pierden|multó|multaron)'

/** Frames of a price that the caller asks, in Spanish. */
export const spanish = framesOf(classes, [
  // What the caller asks for it.
  [
    '(cobro|cobramos|cobraría|cobraríamos|facturo|facturamos|pido|pedimos|pediría|pediríamos|cotizo|cotizamos) ~5 ({sum}|{n}(?= ({per}) )|{big}(?= \\| | $))',
    notPrice,
  ],
  [
    '(se|te|le|les|os) ((lo|la|los|las) )?({deal}) ~4 (a|en|por|desde) ({about})*({sum}|{n}(?= ({per}) )|{big}(?= \\| | $))',
    notPrice,
  ],
  // Theirs stands at a figure.
  [
    '(nuestr[oa]s?|mis?|lo|mío|mía) ~3 ({goods}|{charge}) ~3 (le |te |les |os |se )*({stands}) ({about})*({sum}|{n}(?= ({per}) )|{big}(?= \\| | $))',
    `${notPrice}|lunes|martes|miércoles|jueves|viernes|(de|a|son) las|(abierta|abierto|cerrad)`,
  ],
  [
    '(el|la|los|las|cada) ~3 ({goods}|{charge}) ~3 (le |te |les |os |se )*(sale|salen|saldría|cuesta|cuestan|costaría|vale|valen|valdría|quedaría|se queda|queda en|le queda|te queda|arranca|ronda|rondaría|rondan|se va|serían?) ({about})*({sum}|{n}(?= ({per}) ))',
    `${notPrice}|lunes|martes|miércoles|jueves|viernes|(de|a|son) las|(abierta|abierto|cerrad)`,
  ],
  ['(no (llegamos|llego|pasamos|paso|subimos)|ni) ~3 (a|de) ({about})*({sum}) ({per})', notPrice],
  // For so much it is done.
  [
    '(por|con|a cambio de|pone|ponga|ponés|pones|suelta|suelte) ({about})*({sum}) ~5 (queda|quedas|quedan|quedás|tiene|tienes|tenés|tienen|se lleva|te llevas|te llevás|está|estás|sale|se olvida|te olvidás|te olvidas|arranca|duerme|dormís|duermes|empieza|{done})',
    `${notPrice}|caja|sencillo|arqueo`,
  ],
  // A figure by the piece, with what comes with it.
  [
    '({sum}|{big} ({per})) ..6 ({extras}|{done}) & (nosotr[oa]s|nuestr[oa]s?|conmigo|arregla|se lo|se la|te lo|te la|le (dejo|dejamos|cobro|cobramos|hago|hacemos|pongo|ponemos)|te (dejo|cobro|hago|pongo))',
    `${notPrice}|(subvención|ayuda|vecin[^ ]+|anunciad[oa]|anuncian|según|vi|conté|contamos|acta|informe|foto|sigue|siguen)`,
  ],
  ['^({about})*({sum}|{big}) ({per}) (\\| )?~2 ({done}|{extras})', `${notPrice}|sus|tus|su|tu|vi|conté|según`],
  [
    '(por|desde|a) (solo |sólo |apenas |tan solo |nomás |nada más |solamente |unos |unas )*({sum} ({per})|({n}) (el|la|cada) ({goods}|metro|hora|kilo|litro|tonelada))(?= \\| | $)',
    `${notPrice}|bajó|bajaron|pasó|pasaron|pasa|subió|subieron|sube|suben|llega|botellas|piezas|vueltas|revoluciones|mercado|lonja|bolsa|diésel|gasolina|gasoil|nafta|luz|agua|gas|feria|puerto|aeropuerto|parad[oa]s?|perdid[oa]s?|demora|cuesta|multa|(kilo|litro|tonelada) de`,
  ],
  ['(lo mío|lo nuestro|la nuestra|el nuestro|los nuestros|las nuestras) ~1 ({stands}) ({about})*({sum}|{n})', notPrice],
  [
    '(promoción|promo|descuento|rebaja|bonificación) ~3 (de|del|es) ~1 (#percent|({w})( (y|coma) ({w}))* por ciento)',
    '(su|tu|sus|tus|vuestr[oa]s?|ustedes|app|plataforma|banco|cobra|cobran|cartel|vitrina|web|aseguradora|ayuntamiento|municipio)',
  ],
  // A figure told by its noughts or by its notes and coins.
  ['(un|el|con un) (uno|({w})|#) (y|con|seguido de|más|delante de) (dos|tres|cuatro|cinco|seis|#) ceros'],
  [
    '(dos|tres|cuatro|cinco|seis|#) (cifras|dígitos|ceros) & (cuesta|costaría|presupuesto|precio|papelito|cobr[^ ]*|empieza[n]?|arranca[n]?|cotización)',
    'factura de|su (deuda|saldo|presupuesto)|(clave|código|extensión|placa|pin)',
  ],
  [
    '(billetes?|billetitos?|papelitos?|moned(a|as|itas?)) ~2 de (a )?({n}) & (arregl[^ ]*|sale|basta[n]?|alcanza[n]?|sobra[n]?|vuelto|cambio|cuesta[n]?|vale|cubre[n]?|queda|quedan|resuelv[^ ]*|deja[n]?|pone|ponga)',
    'fals[oa]s?|caja|vending|tragamonedas|parquímetro|(su|tu) (máquina|tragaperras)',
  ],
  // Would it do?
  // A part of what it brings.
  [
    '(me quedo|nos quedamos|cobramos|cobro|me llevo|nos llevamos|tomo|tomamos|retengo|retenemos|es para|va para|pido|pedimos) ~5 ({fraction}) ~3 (de|del|sobre|y (usted|ustedes|el resto|lo demás|tú|vos))',
    'lunes|tarde|mañana|hora',
  ],
  // A part comes off; less than others ask.
  [
    '(le|te|les|os) (quito|quitamos|quitaría|descuento|descontamos|rebajo|rebajamos|bajo|bajamos|bajaría|recorto|mejoro|perdono|perdonamos|ahorro) ~3 ({fraction}|{sum}|la última cifra|el pico|los picos)',
    '(su|tu) (consumo|merma|factura|recibo|gasto|pérdida)|de (consumo|merma|gasto|energía|agua|luz)',
  ],
  [
    '(a|por|al) ~1 (mitad de precio|medio precio|dos por uno|tres por dos|precio de (uno|una|costo|fábrica|amigo|lista))',
    '(su|tu|sus|tus) (cartel|carta|web|escaparate|vitrina|vidriera|letrero)',
  ],
  // The measure is something that they buy anyway.
  [
    '(lo que (se |te |le |uno )*(cuesta[n]?|vale[n]?|sale[n]?|gasta[ns]?|gastás|paga[ns]?|pagás|deja[ns]?|dejás|va|cobran)|lo mismo que|menos que|más barat[oa] que|precio de) ~4 ({treats}) & (nuestr[oa]s?|cuesta[n]?|vale[n]?|sale[n]?|queda[n]?|anda[n]?|saldría|costaría|al mes|al día|mensual|por (persona|cabeza|mes|día|unidad|pieza)|paga[s]?|pagás|gasta[s]?|gastás|dej[aá]s?)',
    '(su|sus|tu|tus) (carta|menú|clientes|web|huéspedes|vitrina|precio|precios|pizarra)|subi[óe][^ ]*|vend[eé][^ ]*|reseñ[^ ]+|quej[^ ]+|fila|cola|esper[^ ]+',
  ],
  [
    '(con|por) lo que (se |te |le )?(gasta|gastas|gastás|gastan|paga|pagas|pagás|pagan|deja|dejas|dejás|sale|cuesta|vale) ~7 ({treats}|fin de semana|salida|una noche|una cena) ..6 (tiene|tienes|tenés|tienen|paga|pagas|pagás|cubre|queda|alcanza|sistema|equipo|servicio|mes)',
    'vend[eé][^ ]*|su carta',
  ],
  // In parts.
  [
    '(en )?({n}) (cuotas|pagos|mensualidades|letras|plazos|abonos|armadas|quincenas) (de ({about})*({sum}|{n})|sin interés|fij[oa]s|iguales)',
    '(su|tu|sus|tus|deuda|debe|deben|adeuda|atras[^ ]+|venc[^ ]+|impag[^ ]+|agujero)',
  ],
  // The figure stands alone beside the talk of money.
  [
    '^({about})*({sum}|{n} ({per})|{big}(?= \\|)) && ((hagamos|echemos|saquemos) (números|cuentas)|(hablemos|hablando|hablar) de (plata|dinero|precio|números)|(armé|saqué|hice|eché) ~2 (números?|cuentas?|presupuesto)|la cuenta es|(mi|nuestro) precio|cobro|cobramos|costaría|saldría|se preguntará|cuánto (cuesta|sale|vale|cobra|es|piensa)|se lo (hago|hacemos|dejo|dejamos|pongo)|te lo (hago|dejo|pongo)|lo hacemos|lo dejamos)',
    `${notPrice}|(su|tu|sus|tus) |(lunes|martes|miércoles|jueves|viernes)|(cero|cinco cinco)`,
  ],
])
