import type { Language } from '../language/text.ts'
import type { SpokenWord } from '../speech/timed.ts'

/** An imperative that opens the sentence, behind at most one small word. */
export function beginsWithRequest(words: readonly SpokenWord[], spoken: string, language: Language): boolean {
  const first = words[0]?.norm ?? ''
  const word = openers[language].has(first) ? words[1] : words[0]
  // "Mark, your dock …" calls somebody by name.
  if (!word || spoken[word.span.end] === ',') return false
  const verb = word.norm
  return requests[language].has(verb) || (language === 'es' && /[áéí]\p{L}*(?:me|nos|lo|la|le|se|te)$/u.test(verb))
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
