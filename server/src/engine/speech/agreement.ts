import { apocope } from './numerals.es.ts'

/** Spanish numbers as they change before a noun. */
export function withNoun(said: string, noun: string): string {
  if (!/uno$|cientos|quinientos/.test(said) || notNouns.test(noun)) return said
  const one = said === 'uno'
  const feminineNoun =
    /(?:as|[cgnstx]iones|dades|tudes|veces)$/.test(noun) || (one && /(?:a|ión|dad|tud|vez)$/.test(noun))
  if (feminineNoun && !masculine.test(noun)) return feminine(said)
  return one || /[sxl]$/.test(noun) ? apocope(said) : said
}

/** The number before whatever word stands at `end`: `veintiún pasos`, `doscientas cajas`. */
export function agreed(said: string, text: string, end: number): string {
  nextNoun.lastIndex = end
  const noun = nextNoun.exec(text)?.[1]
  return noun ? withNoun(said, noun) : said
}

/** `doscientos uno` → `doscientas una`. */
export const feminine = (said: string): string =>
  said.replace(/uno$/, 'una').replace(/(cient|quinient)os\b(?!.*mill)/g, '$1as')

const nextNoun = /[ \u00A0\n](\p{Ll}{3,20})/uy
const notNouns =
  /^(?:para|por|con|sin|que|del|las|los|más|pero|como|cuando|hasta|desde|sobre|hoy|mañana|son|está|están|fue|era|nada|nomás)$/
const masculine = /^(?:días?|problemas?|programas?|sistemas?|temas?|mapas?|idiomas?|esquemas?|diagramas?|planetas?)$/
