import type { Phrase } from '../../matching/phrase.ts'

/** Verbs of a firm that makes, sells or looks after something, in the first person plural. */
const weMake =
  '(manejamos|fabricamos|desarrollamos|distribuimos|prestamos|traemos|vendemos|movemos|montamos|elaboramos|ofrecemos|producimos|confeccionamos|comercializamos|importamos|representamos|diseñamos|alquilamos|rentamos|instalamos|lanzamos|sacamos|estrenamos|armamos)'
const newThing =
  '(línea|gama|producto|servicio|seguro|póliza|plataforma|app|aplicación|software|sistema|programa|máquina|equipo|equipos|modelo|modelos|versión|cartera|catálogo|muestrario|paquete|plan|sucursal|marca|solución|herramienta|tecnología|vitrinas|temporada|microcrédito|propuesta|colección)'
const toYou = '(le|te|les|os|lo|la|los|las)'
const meal =
  '(café|cafecito|tinto|tintico|mate|cerveza|cervecita|chela|trago|almuerzo|desayuno|comida|cena|asado|copa|vino|once)'
const place =
  '(showroom|stand|planta|taller|cata|feria|expo|lanzamiento|bodega|local|oficina|fábrica|tienda|jornada|simposio|evento|charla|casa|vivero|finca|sala)'

/** Ofertas que ninguna palabra de venta delata. */
export const spanish: readonly Phrase[] = [
  // Why the caller calls is what they sell.
  `(motivo|razón|objetivo|propósito|finalidad|detrás|intención) [de] .. (llamada|llamado|mensaje|contacto) .. (es|hay|está) .. .. (servicio|línea|seguro|producto|plan|programa|sistema|ofrec~|present~|sumar~|ponernos|conseguir|ganar~|vend~|cotizar~)`,
  `(producto|servicio|seguro|sistema|plan|equipo) (por el que|del que|por los que) (llamo|le llamo|te llamo|le hablo|te hablo)`,
  '(ando|estoy|estamos|andamos|vengo|venimos) (ofreciendo|promoviendo|promocionando|vendiendo|presentando|colocando|visitando clientes)',
  `(con|de|a|en) (el|la|los|las|un|una) ${newThing} que ${weMake}`,
  {
    say: `(el|la|los|las|un|una|unos|unas) .. que ${weMake} [para|es|está|le|te|contra|son]`,
    unlessSentence: '(llamada|mensaje|recado|error|disculp~|su pedido|tu pedido|año pasado|los que)',
  },
  `(con|entre|dentro de|sobre) (lo que|los productos|las novedades|nuestra cartera|nuestras novedades|el catálogo) [que] [le|te|de] (${weMake.slice(1, -1)}|propongo|proponemos|temporada|podría suministrar|hay|tenemos)`,
  '(tengo|tenemos|traigo|traemos|llevo) (en catálogo|en oferta|de oferta|en promoción|.. .. (en promoción|en oferta|en liquidación|rebajad~)|en la furgoneta|un muestrario|un software|una app|un sistema|justo)',
  '(disponemos|contamos) (de|con) (un servicio|una gama|toda la|toda una|un catálogo|una línea|un equipo de)',
  '(ponemos|pongo|ponernos) a (su|tu|sus) (servicio|alcance|disposición|órdenes) .. (con|un|una|toda|todo|traductores|servicio)',
  '(fabricad~|hech~|desarrollad~|diseñad~) (por nosotros|en casa)',
  '(trabajo|trabajamos) con (dos|tres|cuatro|varias|las mejores) marcas',
  // New, and from us.
  `(estrenamos|lanzamos|sacamos|incorporamos|sumamos|inauguramos|presentamos|abrimos) .. (una|un|el|la|las|los|nuestra|nuestro|unas|unos|a la) .. ${newThing}`,
  `(acaba|acaban|acabamos) de (salir|sacar|llegar|abrir|inaugurar|lanzar|incorporar|recibir|estrenar) .. ${newThing}`,
  '(salió|acaba de salir|sale|salir) al mercado',
  `nuestra más reciente`,
  `(nueva|última|nuevo|último) (versión|línea|gama|modelo) de (nuestr~|la casa)`,
  '(por fin|ya|se encuentra) disponible (en|la|el|nuestr~)',
  '(conoce|conoces|conocés|conocen) (ya|usted|aún|todavía) [ya] (nuestr~|lo que hac~)',
  // Let me show it.
  {
    say: '(mostrar~|enseñar~|presentar~|desplegar~|explicar~|contar~|hacer~|dar~) .. (catálogo|muestrario|presentación|demo|demostración|línea|gama|compañía|portafolio|nuestra empresa|todo lo que|a qué nos dedicamos|lo que hacemos|lo que movemos|lo que manejamos|de qué se trata|funcionando|el género)',
    unlessSentence: '(enseñarme|mostrarme|contarme|explicarme|enseñarnos|mostrarnos|contarnos|explicarnos)',
  },
  `${toYou} (muestro|mostramos|enseño|enseñamos|presento|explico|pinto|mostraría) (de qué se trata|nuestr~|la casa|el sistema|lo que hacemos|el catálogo|el servicio|el muestrario|el panorama|cómo trabajamos)`,
  `(déjeme|déjame|dejame|permítame|permíteme|permitime|permita|ojalá|deje|deja) [que] [me deje|${toYou.slice(1, -1)}] (contar~|mostrar~|muestre|cuente|cotice|cotizar~|enseñ~|presum~|visit~|explicar~) [de|qué|la|el|nuestr~|por qué]`,
  '(desplegarle|desplegarte|traigo|traerle|llevo|llevarle|llevarte|me traigo) .. (muestrario|muestras|catálogo|máquina|equipo|binder)',
  // Their business is wanted.
  '(sumar~|tener~|contar~|conseguir~|captar~|incluir~) .. (como (client~|cliente)|entre nuestros clientes|cartera de clientes|en la cartera)',
  '(buscamos|busco|buscando|queremos) [nuevos|más] (clientes|distribuidores)',
  '(oportunidad|chance|ocasión|posibilidad) de (cotizar~|participar|servir~|mostrar~|trabajar|atender~|presentar~|explicar~|contar~|demostrar~)',
  '(nos|me) (den|dé|des|dieran|diera|da|das|dan) (la oportunidad|una oportunidad|chance|una chance|la chance|entrada)',
  '(inclu~|tenga~|consider~|cotícenos|cotizanos|cotízanos|cotice|cotízame|invíten~) .. (próxima|próximo|siguiente) (cotización|licitación|compra|concurso|pedido|fiesta|temporada|presupuesto)',
  '(próxim~|siguiente) (compra|pedido|tanda|cotización|encargo|cosecha|obra) .. (con nosotros|fuera con|nosotros|con nuestr~)',
  {
    say: '(cotizarle|cotizarles|cotizarte|le cotice|les cotice|te cotice|le coticemos|cotícenos|cotízanos|presupuestarle|pasarle presupuesto)',
    unlessAfter: '(al|a la|a los|a las|a un|a una|a otro|a otra)',
  },
  '(nos|me) (confíe|confíes|confiara|confíen|encargue|encargues|encomiende|deje|dejen) (la|el|las|los|sus|su|tu) .. (de|con|y)',
  '(confíe|confía|confíen|deje|dejen) (en nosotros|en nuestras manos) (la|el|las|los|su)',
  '(acuérdese|acuérdate|acordate|acuérdense|piense|pensá|piensa|no se olvide) (de que existimos|de nosotros|en nosotros)',
  '(ser|seamos|queremos ser) (quienes|quien) (le|les|te|lleve~|atienda~)',
  '(trabajar|trabajáramos|trabajemos|trabajáramos) (juntos|con ustedes|con usted) .. (meter~|aspir~|interesa|llamada|y)',
  '(aspiramos|aspiro|postular~) .. (cuenta|proveedor~|llamada|clientes)',
  '(ganar~|conquistar~|convencer~) .. (confianza|su próximo|tu próximo|conquistarlo|su preferencia)',
  '(somos|seríamos) (la|su|tu) (opción|solución|gente)',
  '(en qué podemos|lo que podemos hacer|todo lo que podemos hacer) (servir~|por)',
  '(pasarse|pasando|cámbi~|pás~|venirse|vénganse) (a lo nuestro|con nosotros|a nosotros)',
  '(por si le|por si te|si le|si te|si les) interesa (sumar|renovar|probar|conocer|cambiar|adquirir|comprar)',
  // Given away, and said so.
  {
    say: '(le|te|les|os|se le|se les|se lo|se la|lo|la) (regalamos|obsequiamos|obsequia|obsequian|regalo|bonificamos|regala|regalan)',
    unlessSentence:
      '(su tienda|tu tienda|su local|ustedes|municipio|eso (te|se) lo|ese dato|el dato|la idea|el consejo|no ocupa~|no necesita~ nada)',
  },
  '(corre|corren|va|van) por (la casa|nuestra cuenta|cuenta de la casa)',
  'la casa (invita|paga)',
  { say: 'de regalo', unlessBefore: '(no|ni)', unlessAfter: '(no|ni)' },
  '(de obsequio|un obsequio|de cortesía va|va de cortesía|invitación nuestra|por introducción|por lanzamiento|por apertura|por aniversario|precios de apertura|precio de apertura)',
  '(mes|semana|sesión|flete|instalación|puesta en marcha|visita|lavado|servicio|envío|primera|primer) .. (no se cobra|no se lo cobro|no se la cobro|sin cobrar|sin pagar nada)',
  // Once they sign.
  '(si|cuando|quien|quienes|al que|a quien) (firma~|contrat~|se cambia~|cierra~|encarg~|prueb~|abra~) .. (con nosotros|nuestr~|anual|se lleva|no vuelve|el rótulo|cuenta|no se)',
  '(contrate|contrata|contratá|poné|ponga|pon|use|usá) (el servicio|tus|sus|nuestr~|el plan) .. (olvíd~|nuestr~)',
  // What ours does.
  'nuestr~ .. (le|te|les|os) (va a|van a|quita|recorta|maneja|ahorra|resuelve|evita|dobla|rinde|lleva|pone|saca|deja)',
  '(con|gracias a|usando|utilizando) (nuestr~|la app que|el software que|lo que le propongo|la agenda) .. .. (su|se|usted|tu|vos|los|las|va|vas|te|le)',
  '(lo|la|los|las) (resuelve|resolvemos|soluciona|arregla) nuestr~',
  '(a|en) (nuestros|nuestras) .. (los|las) (distingue|diferencia|caracteriza)',
  '(software|app|sistema|programa|plataforma|máquina|herramienta) .. que (le|te|les) (maneja|lleva|hace|resuelve|ordena|controla|dobla)',
  '(justamente|eso|precisamente) lo que hace (la|el|nuestr~)',
  '(imagínese|imagínate|imaginate|figúrese) .. (usando|con) .. (que traemos|nuestr~|que hacemos|que manejamos)',
  '(paquete|plan|servicio|abono) incluye',
  // To be tried at theirs.
  '(nos|me) (dejan|deja|dejas|dejara|prestan) (un|una) .. piloto',
  '(freidora|máquina|equipo|unidad) de prueba',
  // Come, eat, look.
  `(véngase|vénganse|venite|vengan|vente|pásese|pasarse|pasate|pásate|pégate|pegate|péguese|acompáñenos|acompañanos|acompáñanos|date una vuelta|dese una vuelta|acérquese|acercate) .. (a|al|por|en) .. ${place}`,
  `(tomamos|tomarnos|tomemos|tomar|invít~|invit~|nos echamos|compartimos|compartir) .. (un|una|unos) ${meal}`,
  `(un|una) ${meal} [corto|rápido] .. (en su|en tu|de por medio|el jueves|el martes|el lunes|el miércoles|el viernes|y le|y te|y lo)`,
  '(almorcemos|cenemos|desayunemos|cenáramos|almorzáramos|almorzamos|desayunamos|a desayunar|a almorzar|a cenar) [con|el|la|un|esta|y|juntos|de paso]',
  '(cata de lanzamiento|desayuno de negocios|desayuno empresarial)',
  '(caer~|caer|acercarme|acercarnos|acercáramos|ir|pasar|visitarlo|visitarla|visitarte|visita) .. (a mostrar~|para mostrar~|a que nos conozcamos|a conocernos|conocernos en persona|con el ingeniero|con la máquina|con los aparatos|para hacerle una)',
  '(sentarme|sentarnos|reunirme) con (usted|vos|ustedes) y',
  '(recorrer|recorremos) (la planta|las|todo|el|los) .. (con nuestro|con nuestra|y hablamos)',
  '(nada|nunca|no) .. (complacería|gustaría) tanto como',
]
