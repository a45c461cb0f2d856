import { fold } from '../../language/forms/fold.ts'
import type { SpokenWord, TimedTouch } from '../../speech/timed.ts'
import type { Name } from './names.ts'

/** "Toldos Rey": a firm is called by what it makes, in the plural, and no person is. */
export function isFirmByForm({ first, last, before, after, tag }: Name, words: readonly SpokenWord[]): boolean {
  // "Soy Dimas Requejo, de Traducciones Requejo."
  if (/^(?:soy|llamo|es)$/.test(before.at(-1) ?? '') || /^(?:del?|desde)$/.test(after[0] ?? '')) return false
  const head = words[first]!.norm
  return tag === null && last - first > 1 && plural.test(head) && !people.has(fold(head))
}

const plural = /^\p{L}{3,}(?:[aeo]s|ones|iones)$/u
/** Given names and surnames that look like a plural. */
const people = new Set(
  'carlos carlitos marcos marquitos mercedes dolores lucas matias mathias elias tobias jeremias isaias josias zacarias ananias ines tomas nicolas andres moises jonas nieves reyes remedios angeles milagros lourdes gladys rosas torres flores robles morales rojas salas vargas cardenas mateos santos campos ramos navas casas palacios fuentes barrios montes puentes prados cuevas arenas lomas costas olmos pinos castillos mesas rocas villas iglesias hoyos llanos cantos barrientos thomas james charles hermes socrates ulises hercules esdras alcides aristides aquiles leonidas euripides aristoteles judas artemas jules hades apostoles consuelos'.split(
    ' ',
  ),
)

/** The words before a name say that it is the firm that calls: "llamo de parte de Podas Llanquihue". */
export function isStatedFirm(name: Name, { words, sentences }: TimedTouch): boolean {
  const { first, before } = name
  if (before.length === 0) return false
  // "Señora Marta, de Vidrios Laja le hablan."
  if (
    isFirmByForm(name, words) &&
    /^(?:le|les|te|os) /.test(`${name.after[0]} `) &&
    /^(?:del?|desde)$/.test(before.at(-1)!)
  )
    return true
  const from = sentences[words[first]!.sentence]!.first
  return statedFirm.test(
    ` ${words
      .slice(from, first)
      .map(({ norm }) => norm)
      .join(' ')} `,
  )
}

const kinds =
  '(?:empresa|firma|compañía|casa|marca|academia|agencia|clínica|consultora|distribuidora|fábrica|taller|tienda|ferretería|imprenta|corredora|aseguradora|fundación|asociación|cooperativa|inmobiliaria|escuela|instituto|laboratorios?|grupo|estudio|despacho|gestoría|librería|panadería|viveros?|comercializadora|constructora|importadora|cerrajería|oficinas? de|gente de|equipo de|área de \\p{L}+ de|departamento de \\p{L}+ de|bufete|notaría|óptica|farmacia|bodegas?|molino|granja|hotel|inmobiliaria|startup|franquicia|red)'
const calling =
  '(?:llam|habl|marc|escrib|salud|contact|comunic|report|busc)(?:o|a|an|amos|imos|e|en|ando|iendo|aba|ábamos)(?:me|nos|les?)?'
const statedFirm = new RegExp(
  ` (?:(?:en nombre|de parte|por encargo|a nombre|por cuenta|en representación) de(?:l| la| los| las| el)?(?: ${kinds})?|${calling} (?:[^ ]+ ){0,1}(?<!por |sobre |con |para |su |tu |a )(?:del?|desde)(?: la| el| los| las)?(?: ${kinds})?|(?:${calling}|soy|mi nombre es|me llamo) (?:(?!por |sobre |para |su |tu )[^ ]+ ){1,4}(?:de|desde|en) (?:la |el |los |las |una |un )?${kinds}(?: [^ ]+)?|(?:represento a|llevo|dirijo|trabajo (?:en|para|con)|(?:mi|nuestra|la) empresa es|somos(?: la| el| los| las| de| gente de| la gente de)?|(?:te|le|les|los|las|lo|la|os) esperan?(?: en)?|mensaje (?:de|desde)|recado de|palabra de|saludos (?:de|desde)|atentamente|atte)) $`,
  'u',
)
