import type { Language } from '../../language/text.ts'
import type { SpokenWord } from '../../speech/timed.ts'

/** A word that stands for the listener; `topic` when their own situation is spoken of, not what they are offered. */
export type Listener = Readonly<{ word: SpokenWord; topic: boolean }>

/** The words of a sentence that stand for the listener. */
export function listenerWords(words: readonly SpokenWord[], language: Language): Listener[] {
  const found: Listener[] = []
  words.forEach((word, i) => {
    const before = words[i - 1]?.norm ?? ''
    const next = words[i + 1]?.norm ?? ''
    const own = possessives[language].has(word.norm)
    if (own) found.push({ word, topic: isOwnThing(next, words[i + 2]?.norm ?? '', language) })
    else if (language === 'en' && youForms.has(word.norm)) found.push({ word, topic: isTopic(word.norm, before, next) })
    else if (language === 'es' && theirDoing.test(word.norm)) found.push({ word, topic: true })
    else if (language === 'es' && pronouns.has(word.norm))
      found.push({ word, topic: !/^(?:a|para|con|de|en|por)$/.test(before) })
  })
  return found
}

/** "Your roof", "your own snag list"; not "your time", "your busy schedule", "your own business". */
function isOwnThing(next: string, second: string, language: Language): boolean {
  if (qualifiers[language].has(next)) return !general[language].has(second)
  return !general[language].has(next) && !abstract[language].has(second)
}

/** "Abrieron", "ampliasteis", "publicaste": Spanish leaves the pronoun out. */
const theirDoing = /^(?:\p{L}{2,}(?:aron|ieron|asteis|isteis|aste|iste))$/u

const possessives = {
  en: new Set(['your', 'yours']),
  es: new Set(['su', 'sus', 'tu', 'tus', 'vuestro', 'vuestra', 'vuestros', 'vuestras']),
}
const youForms = new Set(['you', "you're", "you've", "you'd"])
const pronouns = new Set(['usted', 'ustedes', 'vosotros', 'vosotras', 'tú', 'vos'])

/** "Your time", "su atención": said to anybody. */
const general = {
  en: new Set(
    'time call calls attention convenience business company needs message day team organization organisation interest help account new own valuable best thoughts consideration reply response schedule calendar inbox email desk name number phone voicemail bottom industry choice patience area region'.split(
      ' ',
    ),
  ),
  es: new Set(
    'tiempo llamada llamado atención empresa negocio necesidades disposición órdenes interés equipo respuesta agenda correo bandeja nombre número teléfono buzón día compañía organización ayuda cuenta comprensión paciencia zona región mensaje mail whatsapp medida'.split(
      ' ',
    ),
  ),
}

/** Words between: what follows them tells. */
const qualifiers = {
  en: new Set('own new valuable best earliest current whole entire precious busy kind'.split(' ')),
  es: new Set('propio propia propios propias nuevo nueva nuevos nuevas valioso preciado pronta mejor'.split(' ')),
}

/** Behind any word: "your family business", "su apretada agenda". */
const abstract = {
  en: new Set(
    'time attention convenience business company needs interest schedule consideration team organization organisation industry choice area region'.split(
      ' ',
    ),
  ),
  es: new Set('tiempo atención empresa negocio necesidades agenda interés equipo compañía organización'.split(' ')),
}

/** "You moved", "you're hiring", "you run"; not "you'd like", "if you want", "help you". */
function isTopic(you: string, before: string, next: string): boolean {
  if (
    /^(?:if|when|help|helps|give|gives|for|to|with|let|show|tell|offer|thank|can|could|would|do|will|call|save|saves|get|hope|and)$/.test(
      before,
    )
  )
    return false
  if (you === "you're" || you === "you've")
    return !/^(?:very|so|really|super|extremely|probably|always|terribly|just|all|sure|the|keeping|interested|looking|welcome|busy|well|free|available|ready|doing|in|good|got|had|been)$/.test(
      next,
    )
  if (you === "you'd") return false
  return /ed$/.test(next) ? !/^need/.test(next) : pastForms.has(next)
}

/** English past forms that do not end in -ed, and small words that stand before one. */
export const pastForms: ReadonlySet<string> = new Set(
  'are were had ran run lost won built bought sold sent told said put cut took gave left moved opened closed made saw got chose began broke brought drove fell felt found grew held hit kept knew led let lit met paid quit read rode rose set shut spent spoke spread stood taught thought threw wrote still already just currently now recently both also'.split(
    ' ',
  ),
)
