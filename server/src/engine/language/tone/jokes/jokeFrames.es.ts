import { framesOf } from '../frame.ts'

const classes = {
  machine:
    'buzón|contestador|contestadora|pitido|grabadora|musiquita|secretaria|recepcionista|centralita|operadora|maquinita|aparatito|grabación|voz grabada',
  love: '(casar|casamos|boda|noviazgo|novi[oa]s?|enamor|amante|matrimonio|celos[oa]?|suegr|pareja|ligar|tinder|flechazo|luna de miel|amigos íntimos|le puse|bautic|confident|terapeut|psicólog|coquete|tute|cumpleaños|padrin|intim|romance|relación seria|mejor amig|compadre|se llama|piropo|ya me (conoce|reconoce|saluda)|nos llevamos|echar de menos|citas?|tóxic|divorci)[^ ]*',
  kin: '(suegra|exmujer|exmarido|exnovi[oa]|exespos[oa]|ex|cuñad[oa]|perro|perra|gato|gata|loro|canario|hámster|tortuga|abuela|psicólog[oa]|terapeuta|peluquero)',
  slow: '(glaciar|tortug|caracol|perezos|dinosaur|babos|carret|procesi|glaciaci|momia|oruga|koala)[^ ]*',
  era: 'pirámides?|catedral|sagrada familia|muralla china|nietos?|bisnietos?|jubil[^ ]*|dinosaurios?|glaciar|barba|canas|olimpiadas|doctorado|testamento|herencia|embarazo|gemelos|momia|abuel[oa]|fósil|telarañas|eclipse|cometa',
  absurd:
    'gaita|cantar(le|te)?|canto|cante|bailar(le|te)?|tuna|mariachis?|serenata|trompeta|trombón|tambor(es)?|vuvuzela|acordeón|ukelele|ranchera|reguetón|ópera|karaoke|coplas|disfraz|disfrazad[oa]|disfrazo|payaso|elefante|circo|cabra|burro|suegra|dragón|paracaídas|helados|polo|marte|luna|convento|monasterio|monje|monja|tatúo|tatuaje|tatuar|encadeno|encadenar|acampo|acampar|carpa|poemas?|poesía|versos|rimas|chistes|adivinanzas|trabalenguas|villancicos?|velitas?|santo|hechizo|brujo|bruja|vudú|maleficio|conjuro|peluche|globos?|zanco|zancos|malabares|magia|mago|ventrílocuo|títeres|flashmob|drama|culebrón|telenovela|ermitaño|himalaya|tíbet|exilio|faquir|ayuno|rodillas hasta|roma',
  threat:
    'prometo|juro|amenazo|advierto|le aviso|te aviso|me veré|nos veremos|soy capaz|somos capaces|cualquier día|me obliga|me obligas|si no (me |nos )?(contest|llam|respond|devuelv|atiend|descuelg)[^ ]*|si (usted |vos |tú )?sigue[s]? (sin|así|callad)[^ ]*|una llamada más|un día de estos',
  trade:
    '(vendo|vendemos|fabrico|fabricamos|alquilo|alquilamos|instalo|instalamos|reparo|reparamos|arreglo|arreglamos|hago|hacemos|trabajo (en|con)|trabajamos (en|con)|me dedico a|nos dedicamos a|soy (el|la|un|una) (de|del|de los|de las|de la)|soy de (los|las)|somos (los|las|una empresa|gente|la empresa|el taller)|lo (mío|nuestro) (es|son)|como (buen|buena|buenos)|siendo (de|uno)|estoy en el (negocio|ramo|rubro))',
  idiom:
    'estoy que (ardo|trino|echo|hiervo)|quemar(le|te|me|lo|la)|me quemo|quemad[oa]s?|chispa|chispas|enciend[^ ]*|encender|dormirme|dormimos|laureles|altibajos|no paro|no me fío|me enrollo|enrolle|rayo|duro|frit[oa]s?|al grano|meter la pata|por las ramas|echar raíces|desinfl[^ ]*|hacer aguas|hace aguas|mojarme|ahog[^ ]*|con la soga|colgad[oa]s?|a todo gas|calambre|por lo sano|cort[eo] conmigo|caer gordo|sacarle (una|las|la)|anestesia|de muerte|por las paredes|en el clavo|como un clavo|cabo suelto|hilar fino|puntada|pinch[^ ]*|picante|pique|tostad[oa]|bollos|cuezo|trapos|el pelo|los pelos|la cadena|al dente|buena onda|alta tensión|cortocircuito|los plomos|derrap[^ ]*|sin tinta|en blanco|brocha gorda|enterr[^ ]*|tumb[^ ]*|muerde|muel[ae]|vista gorda|bala|dispar[^ ]*|pan comido',
} as const

/** Frames of jokes, in Spanish: threats that are none, courting the machine, puns on the trade, one's own looks. */
export const spanish = framesOf(classes, [
  // What I shall do if you do not answer.
  ['({threat}) ..14 ({absurd})', 'santo domingo|festival|boda|colegio|polo (industrial|norte)'],
  // The machine and the secretary.
  [
    '(su|tu|vuestro|el|la|este|esta|con) ~1 ({machine}) ..12 {love}',
    'clientes|pacientes|cita (para|de|del|previa)|citas|reserva|se llama|operadora (turística|logística)',
  ],
  [
    '(ni|hasta|como|que|el de|la de|con|de) mi (propi[oa] |pobre )?{kin} (me|nos|le|se|no|sí|contest|ignor|llam|ronc|opin|dice|pierd|y|en|cuando|tarda|habla)[^ ]*',
    'ex (socio|jefe|presidente)|pensión|custodia|divorcio',
  ],
  // Time that never ends.
  [
    '(con lo que|lo que|al paso que|al ritmo que) ~3 (tard|demor|esper|contest|respond|va|vamos)[^ ]* ..8 ({era})|(a este paso|a ese ritmo|de tanto esperar) ..10 ({era})',
    'obra|plazo|contrato|metro (lineal|cuadrado)|línea',
  ],
  // What if life were something else.
  [
    'si (esto|la vida|su silencio|mi vida|este mensaje|esta llamada|su buzón|su silencio) (fuera|fuese|cotizara|pagara|diera|hablara)',
    'fuera (cierto|así|de|poco)',
  ],
  [
    '(vampir|zombi|marcian|extraterrestr|hombre lobo|unicorni|duende|hada madrina|yeti|superhéro|superpoder|gnom|ovni|bigfoot|chupacabra)[^ ]*',
    'parque|museo|hotel|restaurante|marca|startup|disfraz',
  ],
  // Puns on the trade.
  [
    '{trade} ..8 (, )?(así que|conque|de modo que|y mire que|prometo|le prometo|perdone|disculpe|no se preocupe|tranquil[oa]|por favor no|tenemos nuestros|tengo mis|ya (se imagina|me entiende|sabe)) ..8 ({idiom})',
    'clientes|proveedor|costo|ahorr[^ ]*|semana|norma|entreg[^ ]*|obra|contrato|planta|su (web|local|tienda|taller|cocina|nave)|precio|#',
  ],
  [
    '(nunca mejor dicho|valga la (comparación|chanza)|ya me entiende[s]?|ya me entendés|ya tú sabes|guiño|codazo|literalmente hablando|sin albur|sin doble sentido|y no es albur|no piense mal|no pienses mal|mal pensad[oa]|malpensad[oa]s?|perdón por el (juego|chiste|malo)|chiste malo|el chiste (es|se)|permítame la broma|con perdón del chiste|se me (escapó|salió) el chiste|humor negro)',
  ],
  // My looks, my love life, my boss.
  [
    '(me (estoy|voy|he|quedé|he quedado) (quedando |poniendo |puesto |ido )?(calv|pelad|gord|viej|canos|bizc|sord|afónic|verde)[^ ]*|de perder pelo|con la calva|lo (gord|feo|calv|viej)[oa] que (estoy|soy)|soy (feo|fea|calvo|bajito|bajita|gordo|gordito|narigón|orejón|bizco)|lo guap[oa] que soy|con lo (bien|mal) que (bailo|canto)|bailo fatal|canto (fatal|como|peor)|desafino)',
  ],
  ['(y )?eso que (no tengo|partía|yo (ni|no|soy)|soy|ando|ni siquiera (tengo|soy)|tengo dos|estoy casad)[^ ]*'],
  // Openers.
  [
    '(entra|llega|va|iba|estaba|están|van|se suben|sube) (un|una|dos|tres) ~4 (a|en|al) (un |una |el |la |un )?(bar|cantina|pulquería|taberna|boliche|chigre|cielo|infierno|notaría|médico|confesionario|avión|ascensor) (, )?(y|, |se|pide|dice|pregunta)',
  ],
  [
    '(en qué|qué) (se (diferencia|parece|distingue|parecen|diferencian)|tienen en común) (mi|un|una|su|tu|el|la|los) ..8 (de un|de una|a un|a una|y un|y una|y mi|y su|y yo|y el|con un|con una) ~3 (unicornio|suegra|político|paella|fantasma|yeti|gato|perro|novia|ex|pizza|dinosaurio|lotería|matrimonio|pulpo|monja|cura|vampiro|calvo|queso|melón|tortuga|burro|loro|tornado|huracán)',
  ],
  [
    '(qué hace|qué hacen|qué le dice|cómo se llama|cómo llaman a|cuál es el) (un|una|dos|colmo|animal|pez|perro|santo|café) ~6 (zumba|nada|tuerca|gimnasio|nevera|ascensor|luna|bosque|desierto|colmo|al otro|a la otra|de un|de una)',
    'esquina',
  ],
  [
    '(el|este) (tercer|cuarto|quinto|sexto|siguiente|próximo)[^ ]* ..6 (ya es )?(acoso|matrimonio|secuestro|concubinato|delito|orden de alejamiento|boda|adopción|tarjeta de puntos|café gratis|pizza gratis)|(acosador|acosadora|acoso|acosando) ..6 (tranquil|prometo|todavía|aún|casi|de peluche|pero|con buen)[^ ]*',
  ],
  [
    '(reh[eé]n|rehenes|rescate) ~6 (nervios|gato|perro|osito|peluche|grapadora|impresora|planta|café|pago|negoci)[^ ]*|(gato|perro|osito|peluche|grapadora|planta) ..5 reh[eé]n|(apúnt|apunt|firm|anót)[^ ]* ~3 con sangre|con sangre si',
  ],
  [
    'como (decía|dice|diría|decían) (mi|la|el) (abuel|tí|suegr|filósof|sabi|poeta|bolero|borracho|peluquer|compadre)[^ ]* & vendedor(a)?|comercial|buzón|contestador|pulga|burro|gato|loro|más pesad[oa]',
  ],
  [
    '(ya (está|tengo|estaba|tenemos)|para eso (está|tengo)|peor que|más que|mejor que|igual que|como|ni|hasta|de|a|con|que) mi (suegra|suegro|cuñad[oa]|exmujer|exmarido|exnovi[oa]|ex)',
    'compr[^ ]*|vive|trabaj[^ ]*|recomend[^ ]*|oper[^ ]*|juicio|divorcio|socio',
  ],
])
