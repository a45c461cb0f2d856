import { framesOf } from '../frame.ts'

const classes = {
  take: 'robar|quitar|pedir|molestar|ocupar|distraer|interrumpir|sacar|hablar|decir|hacer|tomar|reclamar',
  theirs: '(sus|tus|los|las|de) (clientes|pacientes|huéspedes|alumnos|vecinos|obreros|comensales)',
} as const

/** Who bows, obeys and hangs on the listener's grace, in Spanish. */
export const spanish = framesOf(classes, [
  ['(no soy|no somos|quién soy|quién soy yo) ~1 (quién|quien|nadie|digno|digna)? ?~1 para ({take})[^ ]*', '{theirs}'],
  [
    '(corazón|alma) (encogid[oa]|en un puño|en un hilo|en la mano|chiquit[oa]|apretad[oa])|(le|te) hablo ~2 (de rodillas|con el (corazón|alma)|bajito|cabizbaj[oa])',
    '{theirs}',
  ],
  [
    '(yo|aquí|vengo|voy|estoy|me presento|llego|llamo|acá) ..4 (con )?(la|el) (gorra|sombrero|gorro|boina) en la mano',
    'usted con|{theirs}',
  ],
  [
    '(allá|allí|tan|está|usted) arriba ~3 (yo|uno|nosotros) ~1 (aquí|acá|tan|ahí)? ?abajo',
    '{theirs}|piso|planta|piscina',
  ],
  [
    '(usted|vos|ustedes) (mande|ordene|diga|disponga|mandan?|pida) ,? ?(y |que )?(yo|nosotros|uno|aquí|una) ~2 (obede|corro|voy|hago|cumpl|salto|estoy)[^ ]*|lo que (usted|ustedes|vos) (disponga|ordene|mande|dispongan)(?= )',
    '{theirs}',
  ],
  [
    'mi (puesto|empleo|trabajo|comisión|quincena|sueldo|familia|mes|suerte) ~2 (pende|depende|está en (sus|tus) manos|cuelga)[^ ]* ~3 (de )?(usted|ustedes|vos|que|su|tu)?',
    '{theirs}',
  ],
  [
    '(le|te) (barro|limpio|lustro|lavo|cargo|llevo|plancho|sirvo) (el|la|los|las) (café|entrada|zapatos|coche|carro|maletín|vereda|patio|piso) & (si (hace falta|quiere)|lo que|aunque sea|con tal|yo)',
    '{theirs}|servicio|incluye',
  ],
])
