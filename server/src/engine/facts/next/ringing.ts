import { expressionsFor } from '../../language/matching/gate.ts'
import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { heardByWords, likelyByWords } from '../learned/byWords.ts'
import { hitIn, inOthers, type Line } from '../line.ts'
import { ringForms as english } from './ringForms.en.ts'
import { ringForms as spanish } from './ringForms.es.ts'

/** Words that ask the listener to ring, or say on which line they can; refusals ("no need to call") and the caller's own calls are none. */
export function ringRequests(
  t: Pick<TouchFacts, 'lines' | 'context' | 'team' | 'hasOpenMatter'>,
): readonly PhraseHit[] {
  const { language } = t.context
  const asked = t.lines.flatMap((line) => {
    const found = expressionsFor(line.words, patterns[language]).flatMap((pattern) => matchesIn(line.text, pattern))
    const first = found
      .filter((match) => isMeant(line.text, match.index + 1, match[0].trimStart(), language))
      .sort((a, b) => a.index - b.index)[0]
    return first ? [hitIn(line, first.index + leadOf(first[0], language), first.index + first[0].length)] : []
  })
  return inOthers(
    likelyByWords(t, 'callback-ask', asked),
    heardByWords(t, 'callback-ask').filter((hit) => !isDenied(hit, language)),
  )
}

/** "No need to ring", "text me at …", «quedo a sus órdenes» and nothing else. */
function isDenied({ sentence: { words, timed }, first }: PhraseHit, language: Language): boolean {
  const said = (spoken: typeof words) => ` ${spoken.map(({ norm }) => norm).join(' ')} `
  const all = said(words)
  return (
    writing[language].test(all) ||
    (ownCalls[language].test(all) && !asksToo[language].test(all)) ||
    farewells[language].test(all) ||
    needless[language].test(all) ||
    negations[language].test(said(words.slice(0, first - timed.first)))
  )
}

/** All matches; `matchAll` would copy the expression for every sentence. */
function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return found
}

/** Nothing before it in its clause takes it back, or makes it what the caller does. */
function isMeant(text: string, at: number, heard: string, language: Language): boolean {
  const clause = text.slice(text.lastIndexOf('|', at - 1) + 1, at)
  const near = ` ${clause.trim().split(' ').slice(-6).join(' ')} `
  // "A text to 512-555-0142": a number that is left for something else.
  const isLeft = heard.includes('#phone') && !ringWords[language].test(heard)
  if (isLeft && (isForWriting({ text }, language) || isOfOthers({ text }))) return false
  if (negations[language].test(near)) return false
  // "El cartel dice que llame al 555 0142."
  if (language === 'es' && shownElsewhere.test(text.slice(0, at))) return false
  // "De llamarme ni te molestes."
  if (language === 'es' && takenBack.test(text.slice(at + heard.length - 1))) return false
  // "More than I deserve to hear the telephone go": what the caller wishes for.
  return !(joined[language].test(heard) && callers[language].test(` ${clause}`) && !wishes.test(clause))
}

/** The length of the small words before the verb, which are no part of the request. */
const leadOf = (heard: string, language: Language): number => openings[language].exec(heard)?.[0].length ?? 1

const openings = {
  en: /^ (?:(?:\||and|or|then|so|but|if|when|once|to) )*/,
  es: /^ (?:(?:\||y|e|o|u|pero|si|que|cuando|entonces|luego|para) )*/,
}
/** "Don't hesitate to call" refuses something else. */
const negations = {
  en: / (?:no need|no|not|don't|doesn't|needn't|never|without|rather than|instead of|nothing|won't|isn't|aren't|can't|nobody|wouldn't) (?:(?!hesitate |forget |wait |be |so |but |then )\S+ ){0,4}$/,
  es: / (?:no|sin|nunca|ni|nada|nadie|tampoco|en vez de|en lugar de|antes de) (?:(?!dude |dudes |olvide |olvides |deje |dejes |tarde |tardes |pero |entonces |así |pierda |pierdas )\S+ ){0,4}$/,
}
/** What a sign or a page tells everybody. */
const shownElsewhere =
  / (?:cartel|letrero|rótulo|aviso|placa|web|página|manual|folleto|anuncio|grabación|pegatina|etiqueta|volante|afiche) (?:[^ ]+ ){0,8}(?:dice|dicen|pone|ponen|pide|piden|manda|reza|ordena|avisa|indica) /
const takenBack = /^ (?:ya )?(?:ni|no) (?:te|se|os|hace|hará|es|tiene|tienes|tenés|tenéis|hay|hubo|haga|vale) /
/** A number that the sentence leaves for a written answer: "a text to 512-555-0142", "un sí al 55 5550 0142". */
export const isForWriting = ({ text }: Pick<Line, 'text'>, language: Language): boolean => writing[language].test(text)

/** "El teléfono del herrero", "la línea de averías": whom else one may ring. */
export const isOfOthers = ({ text }: Pick<Line, 'text'>): boolean => ofOthers.test(text) || shownElsewhere.test(text)

const ofOthers =
  / (?:teléfono|número|celular|móvil|línea|contacto|whatsapp) (?:[^ |]+ )?(?:del|de la|de los|de las|de es[ae]|de su|de tu|de una?|de averías|de emergencias|de incidencias) (?!oficina|taller|tienda|casa|local|central|empresa|trabajo|semana)| (?:fabricante|proveedor|compañía|municipio|ayuntamiento|seguro|aseguradora|cooperativa|herrero|electricista|plomero|fontanero|técnico) (?:[^ |]+ ){0,3}(?:atiende|contesta|responde)n? /
const wishes = / (?:deserve|like|love|glad|hope|hoping|pleased|delighted|happy) to $/
const ringWords = { en: /call|ring|(?<!#)phone|dial|buzz|voice/, es: /llam|marc|timbr|teléfono/ }
/** Who calls, and that they will: «te llama Sabela», «el viernes te llamo por si queda algún cabo suelto». */
const ownCalls = {
  en: / (?:i'll|i will|we'll|i shall) (?:call|ring|phone|try) (?:you|again|back) (?!if you |unless |when you |once you )/,
  es: / (?:te|le|les|os|lo|la) (?:llama|llamo|llamaré|marco|marcaré|timbro|telefoneo|llamamos) /,
}
/** And the listener may. */
const asksToo = {
  en: / (?:me|us|#phone|phone|number|line|your (?:call|voice)|hear from you|you (?:can|could|may|might|ring|call|phone|prefer|want)) /,
  es: / (?:me|nos|#phone|teléfono|número|línea|llám\S+|llamada|llame|llames|llamen|llamar\S*|márq\S+|marqu\S+|espero|usted|vos|tú|ustedes) /,
}
/** A message, not a call. */
const writing = {
  en: / (?:text|texts|texting|message|messages|whatsapp|sms|email|reply|yes) /,
  es: / (?:mensaje|mensajes|mensajito|whatsapp|sms|escrib\p{L}*|escríb\p{L}*|texto|sí|correo|cont[eé]st[ae]\p{L}+|resp[oó]nd[ae]\p{L}+|(?:conteste|contesta|contestá|responda|responde|respondé) (?:con (?:un |el )?)?(?:#|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|no)) /u,
}
/** What closes a letter, too. */
const farewells = {
  en: / at your (?:disposal|service) $/,
  es: /^ (?:cualquier (?:cosa|duda) )?(?:yo |aquí |acá )?(?:quedo|quedamos|estoy|estamos|seguimos|sigo) (?:siempre )?(?:a (?:sus?|tus?|vuestr[oa]s?) (?:órdenes|disposición|servicio|entera disposición)|a la orden|(?:atent[oa]s?|al pendiente|pendientes?)(?: (?:a|de) (?:sus?|tus?|vuestr[oa]s?) (?:comentarios?|correo|mail|mensaje|respuesta)| al? (?:correo|mail|mensaje))?) (?:cualquier (?:cosa|duda) (?:quedo|estoy) a (?:sus?|tus?) órdenes )?$/,
}
/** «No tiene que llamarme»: nobody has to. */
const needless = {
  en: / (?:no need to|(?:don't|needn't|not) (?:have to|need to)|needn't) (?:call|ring|phone|dial) /,
  es: / (?:no|ni) (?:tiene|tienes|tenés|tienen|tenéis|hay|necesita|necesitas|necesitás|precisa|precisás|hace falta|es necesario|hará falta) (?:que )?(?:llam|marc|devolver)\S* /,
}
/** Joined to what stands before it: whose verb it is shows only there. */
const joined = {
  en: /^(?:and|or|then|get|getting|be|come|return|returning|ask|leave|pick|hear|call|ring) /,
  es: /^(?:y|e|o) /,
}
const callers = {
  en: / (?:i|i'll|i'd|i'm|we|we'll|we'd|we're|he|he'll|she|she'll|they|they'll|let me|who|will|someone) /,
  es: / (?:yo|voy a|vamos a|vuelvo|volveré|le|te|les|os) /,
}

const asExpressions = (forms: readonly string[]): readonly RegExp[] => forms.map((form) => new RegExp(form, 'g'))

const patterns: Readonly<Record<Language, readonly RegExp[]>> = {
  en: asExpressions(english),
  es: asExpressions(spanish),
}
