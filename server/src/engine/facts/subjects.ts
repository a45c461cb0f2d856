import type { Language } from '../language/text.ts'
import type { SpokenWord } from '../speech/timed.ts'
import type { Role, SentenceFacts } from './facts.ts'
import { listenerWords } from './listener.ts'

/** The caller tells about themselves: the first person is subject, the listener is not named, and nothing is asked or done. */
export function isAboutCaller({ words, roles }: SentenceFacts, language: Language): boolean {
  if (words.length < 8 || doings.some((role) => roles.has(role))) return false
  if (listenerWords(words, language).length > 0 || words.some(({ norm }) => clitics[language].has(norm))) return false
  if (words.some(({ norm }) => noticed[language].has(norm) || attempts[language].has(norm))) return false
  const own = words.filter(({ norm }) => isFirstPerson(norm, language)).length
  return own >= 2 || (own === 1 && words.slice(0, 3).some(({ norm }) => isFirstPerson(norm, language)))
}

/** The listener's own situation is the topic, not what they are offered or helped with. */
export function isAboutListener({ words, roles }: SentenceFacts, language: Language): boolean {
  if (!listenerWords(words, language).some(({ topic }) => topic)) return false
  if (words.some(({ norm }) => noticed[language].has(norm))) return true
  if (roles.has('offer') || roles.has('about-us')) return false
  return (
    !words.slice(0, 2).some(({ norm }) => isFirstPersonPlural(norm, language)) &&
    !words.some(({ norm }) => benefits[language].has(norm))
  )
}

/** An imperative that opens the sentence, behind at most one small word. */
export function beginsWithRequest(words: readonly SpokenWord[], spoken: string, language: Language): boolean {
  const first = words[0]?.norm ?? ''
  const word = openers[language].has(first) ? words[1] : words[0]
  // "Mark, your dock …" calls somebody by name.
  if (!word || spoken[word.span.end] === ',') return false
  const verb = word.norm
  return requests[language].has(verb) || (language === 'es' && /[áéí]\p{L}*(?:me|nos|lo|la|le|se|te)$/u.test(verb))
}

const doings: readonly Role[] = ['ask', 'own-step', 'delivered', 'release', 'farewell', 'greeting']

const firstPersons = {
  en: new Set("i i'm i've i'd we we're we've we'd our ours us my mine me myself ourselves".split(' ')),
  es: new Set(
    'yo mi mis me nosotros nosotras nuestro nuestra nuestros nuestras nos soy somos estoy tengo he llevo trabajo'.split(
      ' ',
    ),
  ),
}

const isFirstPerson = (word: string, language: Language): boolean =>
  firstPersons[language].has(word) || (language === 'es' && isFirstPersonPlural(word, language))

function isFirstPersonPlural(word: string, language: Language): boolean {
  if (language === 'en') return word === 'we' || word === "we've" || word === "we're" || word === 'our'
  return /(?:amos|emos|imos)$/.test(word) && !/^(?:vamos|veamos|hablemos|quedamos|ramos|tramos|últimos)$/.test(word)
}

/** What the caller saw of the listener is about the listener, whoever is subject. */
export const noticed = {
  en: new Set(
    'saw noticed read counted watched heard drove walked visited passed looked found stood spotted checked'.split(' '),
  ),
  es: new Set(
    'vi vimos leí leímos noté notamos conté contamos escuché oí pasé pasamos encontré encontramos revisé revisamos visité fijé miré'.split(
      ' ',
    ),
  ),
}

/** Earlier calls are a reminder, not a biography. */
const attempts = {
  en: new Set('called rang phoned dialed dialled tried emailed texted'.split(' ')),
  es: new Set('llamé marqué intenté llamado marcado intentado llamadas'.split(' ')),
}

/** Verbs that make the listener the object of a promise. */
const benefits = {
  en: new Set(
    'help helps helping save saves boost boosts improve improves grow grows reduce reduces cut cuts transform maximize maximise increase increases offer provide support serve'.split(
      ' ',
    ),
  ),
  es: new Set(
    'ayudar ayudarle ayudarte ayudamos ayuda mejorar aumentar ahorrar ahorre reducir optimizar potenciar impulsar ofrecerle ofrecerte ofrecemos brindarle brindamos apoyar apoyarle'.split(
      ' ',
    ),
  ),
}

/** Spanish object pronouns that stand for the listener. */
const clitics = { en: new Set<string>(), es: new Set(['le', 'te', 'les', 'os']) }

const openers = {
  en: new Set('please just so then and or but kindly meanwhile instead'.split(' ')),
  es: new Set('por solo y o pero entonces mientras mejor si'.split(' ')),
}

const requests = {
  en: new Set(
    'call ring phone text email message reply respond answer tell let give send drop ask have take keep try look check open read watch listen compare count start stop move use put set save hold bring visit see say press click forward pass point show think consider remember mark note pick grab meet join book schedule confirm choose swap walk pull add leave make get go come find write'.split(
      ' ',
    ),
  ),
  es: new Set(
    'llame llama llamá marque marca marcá responda responde conteste contesta mire mira mirá revise revisa revisá abra abre pruebe prueba pida pide vea ve lea lee compare compara guarde guarda reserve reserva cambie cambia empiece empieza ponga pon haga haz tome toma diga di pregunte pregunta piense piensa considere considera avise avisa confirme confirma elija elige busque busca deje deja mande manda envíe envía escriba escribe venga ven cuente cuenta anote anota apunte apunta eche echa use usa'.split(
      ' ',
    ),
  ),
}
