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
    '(usted|vos|ustedes) (mande|ordene|diga|disponga|mandan?|pida) ,? ?(y |que )?(yo|nosotros|uno|aquí|una) ~2 (obede|corro|voy|hago|cumpl|salto|estoy)[^ ]*|lo que (usted|ustedes|vos) (disponga|ordene|mande|dispongan)(?= )',
    '{theirs}',
  ],
])
