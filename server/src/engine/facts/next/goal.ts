import type { PhraseHit, SentenceFacts, TouchFacts } from '../facts.ts'
import { heardByWords } from '../learned/byWords.ts'
import { sayWords } from '../phrases/said.ts'
import { type Act, allActs } from './acts.ts'

/** Somebody is to do something, did it, or need not: the message says what happens next. */
export const hasGoal = (t: TouchFacts): boolean =>
  t.callbackAsks.length > 0 || allActs.some((act) => t.acts(act).length > 0)

/** The last sentence may be meant as a request or a next step, though nothing says it plainly: nobody can be sure. */
export function mayHaveGoal(t: TouchFacts): boolean {
  const long = t.sentences.filter(({ words }) => words.length >= FEWEST_WORDS)
  // Behind it there may be a kind word or an aside, which is short.
  const end = long.at(-1)
  const last = long.slice(end && end.words.length <= AN_ASIDE && !saysWho(t, end) ? -2 : -1)
  const { language } = t.context
  const isHint = ({ words }: (typeof last)[number]) =>
    words.some(({ norm, kind }) => kind === 'time' || hints[language].test(norm))
  return last.some(isHint) || t.sentences.some(({ words }) => isAll[language].test(sayWords(words)))
}

const saysWho = ({ identity }: TouchFacts, { timed: { span } }: SentenceFacts): boolean =>
  [identity.name, identity.company].some((one) => one && one.span.start >= span.start && one.span.end <= span.end)

const FEWEST_WORDS = 4
const AN_ASIDE = 6
/** The message itself was all there is to do. */
const isAll = {
  en: /(?<!\S)(?:that's|that is|that was|it's) (?:all|it|the (?:whole|lot|end)|everything|where it lies|between you)(?!\S)|(?<!\S)(?:can|could|will|may) take it from (?:there|here)(?!\S)|(?<!\S)(?:nothing to sell|wanted you to (?:know|have)|thought you(?:'d| would| should) (?:want|know|like)|i (?:told|wrote to|emailed|texted) (?:him|her|them))(?!\S)/,
  es: /(?<!\S)(?:(?:eso|esto) (?:es|era|fue) todo|es todo|para que (?:lo|la) (?:tenga\S*|sepa\S*|considere\S*)|nada más|quería (?:que|avisar\S*|contar\S*)|(?:le|lo|la) (?:he escrito|escribí|avisé|he avisado)|ya sabe\S* dónde)(?!\S)/,
}
/** What is to come, what is left to somebody, and what can be handed over. */
const hints = {
  en: /^(?:.*'ll|will|shall|can|could|may|might|until|till|next|again|later|soon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|morning|afternoon|week|month|if|should|whenever|yours|waiting|ready|inbox|post|mail|email|text|reply|page|pages|sheet|copy|envelope|card|leave|left|sent|posted|printed|list|map|plan|diagram|photo|photos|drawing|sketch|paragraph|section|box|tray|board|desk|counter|stand|sits|lies|sample|samples|done|goodbye|best)$/,
  es: /^(?:si|cuando|hasta|luego|después|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo|semana|mes|próxim[ao]|queda|quedan|quedó|quedo|listo|lista|hoja|hojas|copia|foto|fotos|sobre|correo|mail|mensaje|whatsapp|dejo|dejé|dejamos|tiene|tienes|tenés|puede|puedes|podés|aquí|acá|espera|manda|mando|basta|plano|croquis|informe|muestra|muestras|\p{L}{2,}(?:[aeio]ré|[aei]rán|[aei]rá|[aei]remos|amos|emos))$/u,
}

/** A way on that needs no call: the caller's own step, what lies with the listener already, an answer in writing, a release. */
export const hasWayForward = (t: TouchFacts): boolean => hasTold(t) || does(t, 'step') || does(t, 'release')

/** A way on that lies with the listener: what is there already, an answer in writing. */
export const hasTold = (t: TouchFacts): boolean => (['delivered', 'reply'] as const).some((act) => does(t, act))

/** "I'll try you Monday at ten": a step of the caller's own with its day or time, whatever else is said. */
export const hasDatedStep = (t: TouchFacts): boolean =>
  t
    .acts('step')
    .some(
      (hit) =>
        !isPromised(t, hit) &&
        (hit.sentence.words.some(({ kind, norm }) => kind === 'time' || days.test(norm)) ||
          hours.test(sayWords(hit.sentence.words))),
    )

const days =
  /^(?:tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september|october|november|december|mañana|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/
/** "At half past three", «a las cuatro». */
const hours =
  /(?<!\S)(?:(?:at|by|around|about|before|after) (?:half|quarter|a quarter|noon|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|a la una|(?:a|sobre|tipo|hacia) las \S+|al mediodía)(?!\S)/

const does = (t: TouchFacts, act: Act): boolean =>
  t.acts(act).some((hit) => !isPromised(t, hit) && !((act === 'reply' || act === 'delivered') && isReproach(t, hit)))

/** "You haven't had the courtesy to reply": no answer that anybody offers. */
const isReproach = (t: TouchFacts, { sentence }: PhraseHit): boolean =>
  unanswered.test(sayWords(sentence.words)) || heardByWords(t, 'guilt-trip').some((hit) => hit.sentence === sentence)

const unanswered =
  /(?<!\S)(?:(?:you|nobody|no one) (?:still )?(?:haven't|hasn't|didn't|never|couldn't|has|have not)|(?:no|ni|nunca|nadie) (?:me |nos )?(?:ha|has|han|habéis|hubo|tuvo|tuviste)) (?:\S+ ){0,6}(?:reply|answer|respond|write|word|line|respond\p{L}*|contest\p{L}*|escrib\p{L}*|respuesta)(?!\S)/u

/** "Call me and I'll send it": what comes only after the listener has done something is no way of its own. */
function isPromised(t: TouchFacts, { span, sentence }: PhraseHit): boolean {
  const isBefore = (one: PhraseHit): boolean => one.sentence === sentence && one.span.start < span.start
  const ring = t.callbackAsks.find(isBefore)
  const ask = ring ?? t.acts('ask').find(isBefore)
  if (!ask) return false
  const said = t.timed.touch.text.slice(span.start, span.end)
  // "Si prefiere esperar, el lunes le pregunto", "llámeme, y el jueves lo llamo yo": its day is set, and no call is waited for.
  if (dated.test(said) && (!ring || callsAgain.test(said))) return false
  const between = t.timed.touch.text.slice(ask.span.end, span.end)
  return joined.test(between) && !otherwise.test(between)
}

const joined = /\b(?:and|so|then|y|e|que)\b|,/iu
const dated = /(?<!\p{L})(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana)(?!\p{L})/iu
const callsAgain = /(?<!\p{L})(?:vuelvo|llamo|marco|timbro|insisto|busco)(?!\p{L})/iu
const otherwise =
  /\b(?:or|otherwise|if not|either way|failing that|if we (?:miss|don['’]t)|but|meanwhile|o|si no|pero|igual|de todos modos|de todas formas|mientras tanto|de lo contrario|aunque)\b|;/iu
