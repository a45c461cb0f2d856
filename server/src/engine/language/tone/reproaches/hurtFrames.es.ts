import { framesOf } from '../frame.ts'

const classes = {
  // Who answers better than the listener does.
  thing:
    'contestador|contestadora|buzón|pitido|pitidito|grabadora|máquina|casilla|eco|pared|perr[oa]|perrito|gat[oa]|loro|canario|espejo|planta|helecho|cactus|muro|voz grabada|robot|estatua|tortuga|pez|peces|gallinas?|vaca|burro|cartero|panadero|dentista',
  attends:
    'contest|respond|escuch|salud|conoc|mira|ladra|atient|atent|educad|amable|levanta|mueve|quiere|habla|entiende|acompañ|parpade|maúlla|cariñ|constante|convers|cae mejor|hace caso|da la hora|tiene cuadros',
  effort:
    '(le |te |les |os )?(llevé|dibujé|trasnoché|manejé|viajé|preparé|armé|hice|hicimos|fui|fuimos|conduje|madrugué|dejé|puse|planté|escribí|redacté|recorrí|crucé|subí|caminé|pedaleé|corrí|gasté|dediqué|invertí|perdí|conseguí|busqué|rehíce|calculé|medí|cociné|pedí permiso|cancelé|aparté|me senté|me pasé|me levanté|me quedé|me comí|me mandé|se manda uno|uno se manda|uno (le )?pone|uno deja)',
  paid: 'ni (un|una|las|la|el|unas) ~1 (gracias|no|mirilla|llamada|palabra|acuse|mensaje|respuesta|señal|ahí|adiós|saludo|aviso|timbre|hola|café|visto|buenos|línea|qué)|ni (siquiera|gracias|eso|adiós|hola|acuse|mu|pío|un)|lo mínimo|lo menos (que|es|sería)|(sería|estaría|hubiera sido|habría sido) (bonito|lindo|bueno|bien|de agradecer|un detalle|agradable) ~1 (saber|que|un|una|recibir|oír)|posavasos|(usted|ustedes|vos|tú) (sigue |siguen |seguís )?(callad|mud)[^ ]*|espero que (por lo menos|al menos|siquiera)|nadie (salió|abrió|contestó|avisó|apareció|dijo)|no (pudo|pudieron|pudiste|tuvo|tuvieron) ~4 (minut|segund|tecla|dedo)[^ ]*|del otro lado (ni|nada|silencio)|se enfri[^ ]+|y usted , ?nada|a cambio|y nada',
  reply:
    'contest[^ ]*|respond[^ ]*|devuelv[^ ]*|devolv[^ ]*|dec(ía|ían|ir|irle)|dice|gruñ[^ ]*|agradec[^ ]*|gracias|respuesta|rico|salud[^ ]*',
  theirs:
    '(sus|tus|los|las|de) (clientes|clientas|pacientes|huéspedes|alumnos|vecinos|inquilinos|comensales|reseñas|socios|choferes|familias|proveedores|usuarios)|reseña[s]?',
  release:
    'último|última|cierro|lo dejo|no insisto|no hace falta|no pasa nada|sin problema|no se preocupe|no te preocupes|no me debe|nadie me debe|a lo mejor|quizás?|temporada|el momento|gracias por',
} as const

/** A silence that is reproached by comparison, by upbringing, in irony and in what was done for nothing, in Spanish. */
export const spanish = framesOf(classes, [
  // How one was brought up.
  [
    '(en|por) (mi|nuestra) (casa|pueblo|tierra|familia|barrio|rancho|vereda|aldea|isla|época|colegio) ..12 (salud|buen[oa]s (días|tardes)|puerta|plato|regal|favor|trae|toca|llama|visit|pregunt|escrib)[^ ]* && ({reply}|cada (cual|casa|quien|uno|familia)|se ve que|por lo visto|enseñ[^ ]*)',
    '{theirs}|{release}',
  ],
  [
    'cada (cual|quien|uno|casa|familia) ~3 (come|es|como|contesta|actúa|tiene|da|hace) ~3 (como|lo que|según) ~2 (enseñ|educ|cri|le dier|aprend|tuvo|mam)[^ ]*|bien nacid[oa]s?|cría cuervos|(de|ser|es de) (desagradecid|ingrat|malagradecid)[^ ]*|quien siembra vientos|así paga el diablo|amor con amor se paga|lo cortés no quita',
    '{theirs}',
  ],
  // Things and animals are kinder.
  [
    '(hasta|incluso|ni|mi|el|la|tu|su|un|una) ({thing}) ..7 ((me|nos) ~3 (más|mejor|por lo menos|al menos|siquiera|aunque sea|hace caso)? ?~2 ({attends})[^ ]*|(por lo menos|al menos|siquiera|aunque sea|bastante más|mucho más|es más) ~3 ({attends})[^ ]*)',
    '{theirs}|{release}|(su|tu) (perr|gat|espejo|máquina)[^ ]* ~2 (ladra|vibra|entra)',
  ],
  [
    '(le|te|les) hablo (a|con) (una|la|un|las) (pared|piedra|planta|máquina|estatua|puerta|grabadora|vacío|muro|poste|contestador|nada)|(hablo|converso|charlo|platico) (con|a) (las paredes|la pared|el pitido|su (buzón|contestador|pitido)|tu (buzón|contestador|pitido)|la nada)|hablado (ya )?con (su|tu) (pitido|buzón|contestador|grabadora|máquina)',
    '{release}|agente|robot',
  ],
  // What is wrong with me.
  [
    '(me pregunto|no sé|me quedo pensando|quedo pensando|quisiera saber|dígame|dime|decime) ..3 (qué (le|les|te|os) (habré hecho|hice|hicimos|he hecho|habremos)|si (fui yo|soy yo|es (mi|por mí)|fue algo|dije)|mirarme al espejo|si mirar el teléfono)|(será|es|sería|tendrá que ver con|habrá sido) ~2 (por )?mi (acento|voz|culpa|cara|tono|apellido|aliento) && (silencio|será|algo tendrá|contest[^ ]*|respuesta|no sé)',
    '{theirs}',
  ],
  [
    '(debo|he|ha) (de )?ser (invisible|transparente|un fantasma)|(soy|me volví|me he vuelto|me siento) (invisible|transparente)|mirarme (al|en el) espejo',
    '{theirs}',
  ],
  // So much done, so little asked.
  [
    '({effort}) && ({paid})',
    '{theirs}|{release}|(su|tu) (cocina|cámara|comida)|nadie abrió la puerta (del|de)|frío|(no )?(hay|había|tiene|tienen|lleva) ni un[oa]?|cola|fila|timbre|recojo',
  ],
  [
    '(tan|tanto|mucho) ~1 (difícil|cuesta|costaba|pedir|complicado|trabajo|caro) ~2 (es |era |sería |escribir |resulta )?(escrib|contest|respond|dec|levant|mand|marc|teclear|descolg)[^ ]*|(una|media) (respuesta|palabra|línea|señal) ..6 (me la|creo que me|me) (gan|merec|he ganado|deb)[^ ]*',
    '{theirs}|{release}|para (su|sus|tus|los)',
  ],
  [
    '(lo único que|todo lo que) ~3 (recib|oig|escuch|obten|llega|teng|saco|he sacado)[^ ]* ..5 (pitido|silencio|grabaci|buzón|eco|tono|nada|mutis)[^ ]*',
    '{theirs}|(sus|los) clientes',
  ],
  // In irony.
  [
    '(duele|dolió|escuece|cala|pica|arde|pesa) ..5 que (a (uno|una|mí|nosotros) )?(me|lo|la|nos|le) ~1 (despach|ignor|dej|trat|teng|cuelg|olvid|pas)[^ ]*|(qué|menuda|vaya) (decepción|desilusión|chasco|desengaño|desaire|desplante)',
    '{theirs}|cliente',
  ],
  [
    '(no es falta de (interés|tiempo) sino de|es falta de) (modales|educación|cortesía|respeto|ganas de)|(ya )?sabré (yo )?qué (clase|tipo) de|lo suyo , ~5 (otra cosa|no)|(hay|hubo) (quien|quienes|gente que) prefiere (enterarse|no enterarse|callar|hacerse)',
    '{theirs}',
  ],
])
