import { framesOf } from '../frame.ts'

const classes = {
  ours: 'nuestr[oa]s?|mis?|lo nuestro|lo mío',
  goods:
    'producto|productos|servicio|servicios|equipo|equipos|máquina|máquinas|línea|líneas|gama|modelo|modelos|sistema|sistemas|plan|planes|programa|paquete|paquetes|catálogo|muestrario|muestras|marca|marcas|póliza|seguro|software|plataforma|app|aplicación|herramienta|tecnología|solución|soluciones|material|materiales|género|mercancía|mercadería|repuestos|refacciones|surtido|colección|temporada|novedades|oferta|propuesta|portafolio|cartera|abanico|stock|existencias',
  gain: 'ahorra[^ ]*|gana[^ ]*|rind[^ ]*|despreocup[^ ]*|olvid[^ ]*|descansa[^ ]*|vend[^ ]*|crec[^ ]*|duplic[^ ]*|mejor[^ ]*|reduc[^ ]*|baj[^ ]*|gast[^ ]*|sub[^ ]*|multiplic[^ ]*|aument[^ ]*|recuper[^ ]*|produc[^ ]*|dur[^ ]*|respira[^ ]*|duerm[^ ]*',
  show: 'mostrar|enseñar|presentar|exponer|desplegar|exhibir|contar|platicar|hablar|explicar',
} as const

/** What a firm sells, told by roles: whose it is, what it does to whom, and what is wanted for it. */
export const spanish = framesOf(classes, [
  [
    '(nos dedicamos|estamos dedicados|vivimos de|nos especializamos|me especializo) (a|en|de|al)( la| los| las| el)? [^ ]+',
  ],
  [
    '(vendo|vendemos|comercializo|distribuyo|fabrico|importo|promuevo) (?!humo|yo)[^ ]+',
    '(no|ni|nada|nunca|tampoco|sin|lo que vend[^ ]*|que vend[^ ]*)',
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
    '(sentarme|sentarnos|reunirme|juntarme|encontrarme|verme|vernos) (con (usted|ustedes|vos)|contigo|los dos|cara a cara) ..6 ({show}|revisar|ver|gama|café|proponer)[^ ]*',
  ],
  [
    '(llevarle|llevarte|llevarles|acercarle|acercarte|dejarle|mandarle|enviarle) ~3 (muestras|muestrario|catálogo|catálogos|folletos|folleto|brochure|tarjeta|demostración|cotización|propuesta)',
    '(pidió|pediste|pedido|solicitó)',
  ],
  [
    '(armo|armamos|preparo|preparamos|hago|hacemos|paso|pasamos|elaboro) ~2 (cotización|presupuesto|propuesta|estudio|diagnóstico|simulación)',
    '(pidió|pediste|solicitó|su cotización)',
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
])
