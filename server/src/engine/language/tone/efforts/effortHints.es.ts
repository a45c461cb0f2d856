import { framesOf } from '../frame.ts'
import { classes as known } from './effortFrames.es.ts'

const classes = {
  ...known,
  // What it would take, said as if it were little or already agreed.
  need: 'har[ií]an? falta|se (ocupa|ocupan|necesita|necesitan|requiere|requieren|precisa|precisan)|necesit(o|amos|aría|aríamos)|ocupo|ocupamos|ocuparía|ocuparíamos|preciso|precisamos|precisaría|requiero|(basta|bastan|bastaría|bastarían|alcanza|alcanzaría) con|lo ideal|lo suyo (es|sería|quedaría)|lo tuyo (es|sería|quedaría)|convendría|conviene que|(es|sería) (cosa|cuestión) de|(le|te|les|os) (pediría|pido|pedimos|rogaría|agradecería)|poc[oa] (cosa )?(le |te |les )?(pido|pedimos|se ocupa|se necesita|hace falta)|(poca|poquita) cosa|solo (pido|pedimos)|todo lo que (pido|pedimos|hace falta)|lo (único|solo) que (pido|le pido|te pido|pedimos|necesito|hace falta)|(ahora |ya )?(le|te|les|os) toca (a )?(usted|ustedes|vos|ti)?|la idea (es|sería)|mi idea|propongo|le propongo|te propongo|el plan (es|sería)|para empezar|estaría (bien|bueno|lindo)|(me|nos) vendrían? bien|quisiera|quisiéramos|me gustaría|(eso|esto) (le|te) pido',
  spell:
    '{hours}|(una|otra) (tardecita|mañanita|tardecica|jornadita|sentada|sobremesa|nochecita)|(un|otro) (buen |largo )?(rato|ratico|ratito) (largo|larguito|bueno|sin|de esos|con calma|tranquilo)|un buen rato|un largo rato|un par de (tardes|mañanas|sentadas|jornadas|días|horas)|todo el (día|turno|domingo|sábado|lunes|martes|miércoles|jueves|viernes)|de sol a sol|lo que (dura|duran|tarda) (una|un|el|la) ~1 (misa|partido|película|boda|almuerzo|sobremesa|clásico|función|telenovela|novela|capítulo|asado|siesta|viaje)[^ ]*|(un|dos|tres|par de) días (enteros?|completos?|en|con)|de (siete|ocho|nueve|diez|dos|tres|cuatro|#|#time) a (doce|una|dos|tres|cuatro|cinco|seis|siete|ocho|#|#time)|hasta (el mediodía|la tarde|la hora de comer|el cierre|la noche)|sin (mirar el |mirar la |ver el )?(reloj|hora|apuro)',
  here: '{people}|soci[oa]s|muchach[oa]s|chic[oa]s|bodeguer[oa]s?|eléctric[oa]|electricista|mecánic[oa]s?|prevencionista|prensista|repartidores|cocina|cajer[oa]s|recepcionistas|balancer[oa]s|peones|tamber[oa]|puester[oa]|encargadas?|dueñ[oa]s|residente|todos los (suyos|tuyos)|todos los de',
  paper:
    '{papers}|analíticas|análisis|notas (del|de los|de todo)|protocolos|poderes|legajos|bitácoras?|partes|guías|libros?|libretas?|cuadernos?|carpetas|registros?|archivos|fichas|memorias|certificados|lecturas|recetas|hojas de (ruta|vida|cálculo)|horarios|turnos del|catastro|títulos|pagarés|permisos|existencias|kárdex|auxiliares|mayores|cierres|conciliaciones|pliegos|partidas',
  fetch:
    '(junt|reún|reun|recopil|prepar|escane|prest|facilit|rescat|desempolv|fotocopi|orden[ae]|desentierr|desenterr|numer|clasific|apil|recog|recoj|rebusc|consig|mand|envi|enví|pas[ae]|tra[eij]|teng|tuv)[^ ]*',
  place:
    'rincón|galpón|bodega|patio|taller|sala|auditorio|salón|pared|muro|cochera|estacionamiento|andén|cocina|quincho|portón|tranquera|local|nave|almacén|pasillo|altillo|sótano|techo|azotea|corral|potrero|comedor|gimnasio|cancha|aula|aulas|consultorio|quirófano|vestíbulo|hall|mostrador|vitrina|escaparate|mesa|toma|grúa|montacargas|carretilla|depósito|muelle|línea|máquina|horno|cámara|tienda|box|fosa|elevador|recepción|piscina|terraza',
  keep: '(teng[ao]n?|téng[ao]n?(me|nos|lo|la)?|tené|teneme|tenenos|tenme|tennos|ten|tened|déjenos|déj[ea]n?me|deja|deje|dejá|dejame|dejad|póng[^ ]*|ponme|poneme|ponga|pon|poné|ábr[ae]n?me|abrime|abra|abre|abrí|prepár[ae]n?me|preparame|apárt[ae]n?me|apartame|resérv[ae]n?(me|nos)|reservame|prést[ae]n?(me|nos)|prestame|háganme|hágame|hazme|haceme|consíg[au][^ ]*|límpi[ae]n?me|me (tenga|deje|tenés|tienes|dejás|dejas|abre|abres|abrís|presta|prestas|prestás|despeja|despejas|despejás|vacía|vacías|aparta|apartas|limpia)n?|nos (tenga|deje|abra|preste)n?)',
  shutting:
    '(ciérr[ae]n?me|cerrame|ciérrenos|cerranos|ciérr[ae]nos|cerrarme|cerrarnos|me (cierra|cierre|cierras|cerrás|cierres|para|pare|paras|parás)|nos (cierra|cierre|cierran|para|pare)|pár[ae]n?me|parame|deténgame|detenme|suspénd[ae]me|apág[^ ]*me|cerrando|parando|con (cerrar|parar|detener|apagar|suspender|frenar|bajar la cortina))',
  yours:
    'lo (suyo|tuyo|vuestro)|con (usted|ustedes|vos|vosotros)|contigo|(su|tu) turno|(le|te|les|os) toca|ahora (usted|ustedes|tú|vos)|falta usted|cuándo|qué día|para cuándo|quedaría|hag[ao]mos|hacemos lo mismo|lo mismo (con|de|le|te|espero)|espero|le parece|te parece|(dígame|dime|decime) (el )?(día|cuándo)|elija|elige|elegí|un (lunes|martes|miércoles|jueves|viernes|sábado)',
} as const

/** Big asks that are hinted at, in Spanish: told as little, as ready, as what another did, or as the caller's treat. */
export const spanish = framesOf(classes, [
  // It would take so little.
  ['({need}) ..16 ({spell})', '({theirs}|menos|se (pierde|tarda|demora)|antes|después)'],
  [
    '({spell}) ..10 ({need})|({spell}) && ({need}) ..6 (su|tu|sus|tus|a (los|las|sus|tus)) ~2 ({here})',
    '({theirs}|menos|antes|después|espera|perd[^ ]*|cierr[^ ]*|abr[^ ]*)',
  ],
  [
    '({need}) ..10 ({here}) ..6 (sentad|sentadit|reunid|reunidit|junt|juntit|present|complet|enter|list|delante|a bordo|en (pleno|fila)|todos|libres?|esper)[^ ]*|({need}) ..8 (juntar|reunir|sentar|citar|convocar|traer|llamar|liberar|soltar|estén|estuvieran|vengan|vinieran|se sienten|junte|reúna|siente|convoque|cite|junten|reúnan) ~3 ({here})',
    '({theirs}|cliente|llame a la)',
  ],
  [
    '({need}) ..8 ({fetch}) ~6 ({paper})',
    '({theirs}|(le|te|les|os) (mand|enví|pas|tra|prepar)[^ ]*|por (mensaje|correo|whatsapp))',
  ],
  ['({need}) ..8 ({here}) ..12 ({paper})|({need}) ..8 ({paper}) ..14 ({place}|{here}|{spell})', '{theirs}'],
  // Begin with it, as if it were agreed.
  [
    '{do}(búsqu|busc|consíg|consig|apárt|apart|resérv|reserv|guárd|guard|hág|tóm|tom|sáqu|saqu|sac|regál|regal)(a|e|á|é|ue|an|en)?(me|nos|se|te|le)* ~3 ({spell})',
    '({theirs}|antes|después|menos)',
  ],
  // The place is to be ready, or shut.
  [
    '{do}({keep}) ..8 ({here}) ~3 (esper|list|sentad|reunid|en fila|disponib|parad|a (mi|nuestra) disposición|libres?)[^ ]*',
    '{theirs}',
  ],
  [
    '({shutting}) ~1 (el|la|los|las|su|tu|sus|tus) ~2 ({place})|({shutting}) ..3 ({place}) ..3 ({spell})',
    '({theirs}|fuga|gas)',
  ],
  // What another did, and now you.
  [
    '(se (sacó|sacaron|tomó|tomaron|apartó|apartaron|reservó|regaló)|(me|nos) (sentó|sentaron|juntó|juntaron|reunió|reunieron|abrió|abrieron|prestó|prestaron|recibió|recibieron|dedicó|dedicaron|dio|dieron|cerró|cerraron|paró|regaló|entregó|entregaron|citó)|sentó|juntó|reunió|paró|vació|despejó|trajo|convocó) ..4 ({spell}|{here}|{paper}|{place}) && {yours}',
    '(le|les|la|lo) (dio|sentó|cerró|abrió)|multa|inspector|por (error|culpa)|{theirs}',
  ],
  // Trials beside what they have.
  [
    '(le|te|les|os) (monto|montamos|instalo|instalamos|pongo|ponemos|dejo|dejamos|coloco|armo|armamos|presto|prestamos|llevo|llevamos|planto) ..8 (para que (lo |la |los |las )?(compare|compares|comparen|pruebe|pruebes|prueben|use|uses|usen|vea la diferencia)|a prueba|en prueba|de prueba)',
    '({theirs}|una (hoja|tabla|foto)|muestra)',
  ],
  // Errands in a row.
  [
    '{do}(cre[ae]|abra|abre|abrí|ábrase|regístr[^ ]*|registrate|descárg[^ ]*|descarg[au][^ ]*|instál[^ ]*|instal[ae]|baj[ae]|bájese|entr[ae]|entrá|inscríbase|date de alta|dese de alta) ..5 (usuario|cuenta|perfil|aplicación|app|portal|plataforma|formulario|sistema) ..6 (cargu|carg|sub|llen|complet|ingres|invit|nombr|firm|valid|import)[^ ]*',
    '({theirs}|su sistema|sin)',
  ],
  [
    '(me|nos) (despejas?|despejás|vacías?|sientas?|sentás|juntas?|juntás|reúnes?|reúne|reunís|preparas?|preparás|sacas?|sacás|escaneas?|citas?|citás|convocas?|prestas?|prestás|desocupas?|ponés a|pones a|pone a) ~4 ({here}|{paper}|{place})|(vos|usted|tú) (pon[eé]s?|pone|traes?|traés|sientas?|sentás|juntas?|juntás|citas?) a (los|las|sus|tus|la|el) ~1 ({here})',
    '({theirs}|si me|cliente)',
  ],
])
