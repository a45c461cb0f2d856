import { framesOf } from '../frame.ts'

const classes = {
  ours: 'nuestr[oa]s?|mis?|lo nuestro|lo mío',
  goods:
    'producto|productos|servicio|servicios|equipo|equipos|máquina|máquinas|línea|líneas|gama|modelo|modelos|sistema|sistemas|plan|planes|programa|paquete|paquetes|catálogo|muestrario|muestras|marca|marcas|póliza|seguro|software|plataforma|app|aplicación|herramienta|tecnología|solución|soluciones|material|materiales|género|mercancía|mercadería|repuestos|refacciones|surtido|colección|temporada|novedades|oferta|propuesta|portafolio|cartera|abanico|stock|existencias',
  gain: 'ahorra[^ ]*|gana[^ ]*|rind[^ ]*|despreocup[^ ]*|olvid[^ ]*|descansa[^ ]*|vend[^ ]*|crec[^ ]*|duplic[^ ]*|mejor[^ ]*|reduc[^ ]*|baj[^ ]*|gast[^ ]*|sub[^ ]*|multiplic[^ ]*|aument[^ ]*|recuper[^ ]*|produc[^ ]*|dur[^ ]*|respira[^ ]*|duerm[^ ]*',
  show: 'mostrar|enseñar|presentar|exponer|desplegar|exhibir|contar|platicar|hablar|explicar',
  feature:
    'motor|motores|pantalla|carcasa|acero|inoxidable|aluminio|titanio|resorte|resortes|tela|cuero|roble|pino|nogal|malla|palancas?|colores|color|tallas|tamaños|medidas|alturas|tornillería|salida digital|bluetooth|wifi|batería|baterías|botones|botón|ruedas|ruedecitas|modelos|versiones|capas|acabados?|respaldo|descansabrazos|apoyabrazos|reposabrazos|asiento|base de|patas de|funda|fundas|cremallera|costura|costuras|fibra|cristal|vidrio templado|lámina|panel|paneles|sensor|sensores|teclado|lector|cámara|cámaras|mando|mango|correa|hebilla|tapa|tapas|cierre|bisagras|rodamientos|engranajes|cuchillas|filo|filtro|boquilla|manguera|depósito de|litros de|velocidades|programas|módulos|reportes|informes|idiomas|teclas|memoria|procesador|watts|vatios|lúmenes|garantía|estuche|manual|repuestos|accesorios|esmalte|barniz|pigmentos|aroma|aromas|sabores|granos|calibres|grosores|texturas',
  pride:
    'alemán|alemana|alemanes|italian[oa]s?|japon[eé]s[a]?|suiz[oa]s?|importad[oa]s?|fabricación propia|propi[oa]s?|última generación|de primera|a mano|artesanal|patentad[oa]s?|exclusiv[oa]s?|de serie|certificad[oa]s?|antibacterial|ergonómic[oa]s?|resistentes?|lavables?|se lava|se pliega|plegables?|giran?|reclinan?|intercambiables?|a elegir|disponibles?|ajustables?|regulables?|inalámbric[oa]s?|vienen?|trae|traen|incluye|incluyen|lleva incorporad[oa]|cinco colores|tres alturas|garantía|corta|pule|seca|mide|pesa|graba',
  broken:
    'rot[oa]s?|falta[n]?|faltaba[n]?|cae[n]?|gotea[n]?|floj[oa]s?|oxidad[^ ]+|vencid[^ ]+|desgast[^ ]+|agrietad[^ ]+|peg[óo]|raspad[^ ]+|gastad[^ ]+|quemad[^ ]+|sueltas?|sueltos?|marca[n]? (rojo|error)|apagad[^ ]+|descolgad[^ ]+|torcid[^ ]+',
  theirs: 'su|sus|tu|tus|vuestr[oa]s?|suy[oa]s?|tuy[oa]s?|vi|vimos|conté|leí|según|ustedes',
  treat:
    'caja|cajas|flete|envío|iva|instalación|matrícula|inscripción|puesta en marcha|mensualidad|cuota|mes|primera|primer|primero|última|último|segunda|segundo|muestra|muestras|docena|lavada|lavado|visita|mano de obra|curso|clase|sesión|tanque|pallet|rollo|garrafa|bidón|litro|kilo|pasada|revisión|hora|pintada|capacitación',
  ourStuff:
    'lo nuestro|lo mío|los nuestros|las nuestras|la nuestra|el nuestro|los míos|las mías|(el|la|los|las|un|una) [^ |]+ que (hacemos|fabricamos|traemos|vendemos|tenemos|cosemos|tejemos|preparamos|cocinamos|armamos|imprimimos|destilamos|tostamos|importamos)|(con|gracias a) (mi|mis) (?!nombre|número|llamada|mensaje|correo|teléfono|gente|equipo|jef[ea]|compañer[oa]|papá|mamá|padre|madre|abuel[oa]|herman[oa]|soci[oa])[^ |]+|nuestr[oa]s? (?!nombre|número|llamada|mensaje|correo|teléfono|gente|equipo|jefe|jefa|compañer[oa]|abuel[oa]|propuesta|oficina|registro|parte|agenda|lista|lado|fundación|turno|gerente|directora?|contrato|reunión|acuerdo)[^ |]+',
  does: 'tapa|tapan|cierra|cierran|arregla|arreglan|resuelve|resuelven|quita|quitan|acaba|acaban|espanta|espantan|frena|frenan|aguanta|aguantan|protege|protegen|cuida|cuidan|limpia|limpian|seca|secan|levanta|levantan|llena|llenan|vende solo|dura|duran|brilla|brillan|gana|ganan|enamora|enamoran|rinde|rinden|saca|sacan|salva|salvan|endulza|alegra|ordena|ordenan|desenreda|desenredan|cura|curan|luce|lucen|huele a|sabe a|saben a|hace el resto|hacen el resto|se encarga|se encargan|se paga|se pagan',
} as const

/** What a firm sells, told by roles: whose it is, what it does to whom, and what is wanted for it. */
export const spanish = framesOf(classes, [
  [
    '(nos dedicamos|estamos dedicados|vivimos de|nos especializamos|me especializo) (a|en|de|al)( la| los| las| el)? [^ ]+',
  ],
  [
    '(trabajamos|manejo|trabajo|tengo|tenemos|movemos|manejamos) (la|el|las|los|todo tipo de|toda clase de|toda la|varios|varias|distint[oa]s|diferentes) ~4 (en (todos|todas|varios|varias|distint[oa]s)|marca|marcas|colores|medidas|tamaños|calibres|calidades|{goods})',
    '(su|tu|sus|tus) (zona|calle|cuadra)',
  ],
  [
    '(tengo|traigo|tenemos|traemos|aquí está|le tengo|te tengo|cuento con) (justo |exactamente |precisamente )*(lo que|el que|la que) (usted|tú|vos|ustedes|su [^ ]+|tu [^ ]+|le|te) ~2 (necesita|necesitas|necesitás|busca|buscas|buscás|falta|hace falta|anda buscando|conviene)',
  ],
  [
    '(la mejor|el mejor|los mejores|las mejores|lo mejor|lo último) ~4 (del (ramo|mercado|país|rubro|giro|sector|medio|mundo)|de la (zona|región|plaza|industria|ciudad)|que hay|que existe|sin competencia)',
    '(su|tu|sus|tus) ',
  ],
  [
    '(la|una|nuestra) (línea|gama|oferta|cartera|propuesta|selección) ~3 más (completa|amplia|moderna|avanzada|variada|competitiva)',
  ],
  [
    '(de estreno|recién (llegad|salid|desempacad|importad)[oa]s?|acaba[n]? de (llegar|salir|aterrizar)|nos (llegó|llegaron|entró|entraron)) ..5 ({goods}|nuevo|nueva|nuevos|nuevas)',
    '(su|tu|sus|tus|le|te) ',
  ],
  [
    '(lo último|lo nuevo|lo más nuevo|lo más reciente) (que |de )?(sacamos|hicimos|trajimos|llegó|lanzamos|la casa|la marca|nuestr)[^ ]*',
  ],
  [
    '(pone|ponemos|pongo|ponen|ponerle|poner) (a su|a tu|al) (alcance|disposición|servicio) ..4 ({goods}|un|una|toda|todo)',
  ],
  ['(mi|nuestra|la) propuesta (es|consiste|sería|incluye|contempla)', '(su propuesta|licitación)'],
  [
    '(en|de) (rebaja|rebajas|liquidación|remate|barata|saldo|outlet|oferta|promoción) ~3 (tod[oa]|la línea|los|las|{goods})',
    '(su|tu|sus|tus|ustedes) ',
  ],
  [
    '(llevarle|llevarte|llevarles|acercarle|acercarte|dejarle|mandarle|enviarle) ~3 (muestras|muestrario|catálogo|catálogos|folletos|folleto|brochure|tarjeta|demostración|cotización|propuesta)',
    '(pidió|pediste|pedido|solicitó)',
  ],
  [
    '(caer|caerle|caerte|caerles|instalarme|plantarme|meterme|encerrarnos|encerrarme|irme) ~4 (mañana|tarde|día|jornada|semana) (complet[oa]|enter[oa]|larg[oa])',
  ],
  [
    '(un|una|dos|tres|#) (fin de semana|día|mañana|tarde|jornada|jornadas|tardes|mañanas|días) ~3 (en|con|de) ..6 (con tod[oa]s?|su (gente|equipo|personal|claustro)|tu (gente|equipo|personal|claustro)|casa rural|retiro|operari[oa]s)',
  ],
  [
    '(mediante|a base de|(con|gracias a) {ours}) ..9 (usted|tú|vos|su|tu|sus|tus|le|te|va|vas|ese|esa|ya) ~4 {gain}',
    '(lo que pierde|vecin|recibo|llamada|mensaje)',
  ],
  // What it is made of, with what is fine about it.
  ['({feature}) ..7 ({feature}) & ({pride})', '{theirs}|{broken}'],
  [
    '^(son|es|vienen?|traen?|las hay|los hay|hay) (de|en|con|un[oa]s?) ..9 ({feature}) ..7 (y|,|o) ~3 ({feature}|{pride})',
    '{theirs}|{broken}',
  ],
  [
    '(en|de) (siete|seis|cinco|cuatro|tres|ocho|diez|doce|veinte|todos los|varios|#) (colores|tamaños|tallas|medidas|sabores|aromas|tonos|modelos|acabados|calibres|presentaciones|versiones)',
    '{theirs}|{broken}',
  ],
  ['({ourStuff}) ..6 ({does})', '{broken}|no ({does})|llamada|mensaje'],
  // Lent, given and forgiven.
  [
    '(le|te|les|os|se (lo|la)) (perdono|perdonamos|condono|condonamos|regalo|regalamos|obsequio|obsequiamos|bonifico|bonificamos|invito|invitamos|pongo|ponemos|incluyo|incluimos|agrego|agregamos|sumo|echo) ~3 ({treat})',
    'fecha|hora que|molestia|perdone|en copia|(una|la) (nota|foto)|correo|mail',
  ],
  [
    '(va|corre|vamos|queda|quedan|sale|salen|está) (de|por) (mi|nuestra|parte de la) (cuenta|parte|casa|cargo)',
    'llamada|trámite',
  ],
  // A show of it.
  [
    '(me muero|muero|ardo|me encantaría|me gustaría|me haría (ilusión|feliz)|ganas|ilusión|quisiera|quiero|ansias|sueño) (por|de|en)? ?~1 (enseñar|mostrar|presentar|lucir|pasear|destapar|abrir|desplegar|presumir)(le|te|les|os|se|selos?|selas?|telos?|telas?)',
    '(dónde|la foto|fotos|acta|informe|medición|lectura|resultado)',
  ],
  [
    '(paso|pasamos|voy|vamos|caigo|caemos|llego|llegamos|me acerco|entro|entramos|aparezco) ..4 con (la|el|mi|mis|un|una|los|las|todo|toda) ~2 (maleta|maletín|valija|muestrario|muestras|catálogo|carpeta|camioneta llena|cajuela|baúl|bandeja|degustación|libritos|folletos|aparato|aparatos|telas|colores|gama|colección|carta)',
    'pidió|pediste',
  ],
  [
    '(le|te|les|os) (paseamos|paseo|desfilo|desfilamos|abro|abrimos|despliego|desplegamos|luzco|enseño|enseñamos|muestro|mostramos|llega) ~2 (los|las|el|la|nuestr[oa]s?|mi|mis|unos|unas) ~1 (libritos|libros|modelos|muestras|muestrario|catálogo|telas|máquina|máquinas|equipos|línea|colección|gama|novedades|folletos|carpeta|campaña|juguete|juguetes|juguetito|criatura|bebé|joya|joyita)',
    'pidió|pediste',
  ],
  // Others who live well since they bought.
  [
    'desde que (nos|pusieron|usan|tienen|compraron|contrataron|probaron|trabajan con|se cambiaron|instalaron|montaron|firmaron|entramos|estamos|llegamos|me) ..6 (nuestr[oa]s?|dej[^ ]*|dieron|abrieron|llamaron|contrataron|confiaron|encargaron|compran|eligieron|con nosotr[oa]s|los nuestros|las nuestras|lo nuestro|el nuestro|la nuestra)',
    '(su|tu|sus|tus) ',
  ],
  [
    '(motivo|razón|causa|culpable|responsable|protagonista) ~2 (es|son|se llama) (nuestr[oa]s?|mi|un[oa]? [^ ]+ que (hacemos|fabricamos|traemos))',
  ],
])
