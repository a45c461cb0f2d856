import type { Language } from '../../language/text.ts'
import type { TimedTouch } from '../../speech/timed.ts'
import { type AllWeights, weigh } from '../learned/weigh.ts'
import { weights } from '../learned/weights.ts'
import type { Name } from './names.ts'

/** Below these odds a name is not taken for the firm that calls, whatever stands around it. */
const COULD_BE = -2
/** The same for the name that the words around it name as the firm. */
const COULD_BE_PLAIN = -3

/** The names of a message, and which of them may be who calls and their firm. */
export type Named = Readonly<{ names: readonly Name[]; caller: Name | undefined; firm: Name | undefined }>

/** "Walker Boyd, Boyd Blades": who calls by first and last name, and their firm at once. */
export const isSaidNext = ({ caller, firm }: Named, { context }: TimedTouch): boolean =>
  context.language === 'en' && !!caller && !!firm && caller.last - caller.first > 1 && firm.first === caller.last

/** "Harlow Linen here, Jess speaking": the firm first, and who speaks for it. */
export const isAnsweredFor = (name: Name, { names }: Named): boolean =>
  answers.test(`${name.after.slice(0, 2).join(' ')} `) &&
  names.some(({ first, before, after }) => {
    const isNext = first > name.last && first - name.last <= NEAR + 1
    return isNext && (speaks.test(before.at(-1) ?? '') || speaks.test(after[0] ?? ''))
  })

const answers = /^(?:here|calling|(?:por )?(?:aquí|acá)|al habla) /
const speaks = /^(?:speaking|talking|habla|hablo|hablando)$/

/** Whether any name of a message could be the firm that calls; with weights that are tried out. */
export const namesCompany = (named: Named, timed: TimedTouch, tried: Pick<AllWeights, 'company'> = weights): boolean =>
  named.names.some((name) => {
    if (isListeners(name)) return false
    if (isSaidAlone(name, named, timed.context.language)) return true
    const least = name === named.firm ? COULD_BE_PLAIN : COULD_BE
    return weigh(companySigns(name, named, timed), tried.company) > least
  })

/** "Ana Ruiz, de Norte.": a sentence of a name and a firm and nothing else says who calls, wherever it stands. */
const isSaidAlone = ({ first, before, after }: Name, { names }: Named, language: Language): boolean =>
  after.length === 0 &&
  fromWords[language].test(before.at(-1) ?? '') &&
  names.some((other) => other.before.length === 0 && other.last === first - 1)

/** "Tu escaparate de Lugo": where something of the listener's is. */
const isListeners = ({ before }: Name): boolean => listenersPlace.test(` ${before.join(' ')}`)
const listenersPlace =
  / (?:sus?|tus?|vuestr[oa]s?) (?!servidor|amig|nombre|client)\S+ (?:\S+ )?(?:de|en|del)(?: la| el)?$/

/** What around a name shows that it is the firm that calls, or is not. */
export function companySigns(name: Name, { names, caller }: Named, timed: TimedTouch): ReadonlyMap<string, number> {
  const { words, sentences } = timed
  const { language } = timed.context
  const { first, last, before, after } = name
  const prev = before.at(-1) ?? ''
  const isArticle = articles.test(prev)
  const isFrom = fromWords[language].test(isArticle ? (before.at(-2) ?? '') : prev)
  const sentence = words[first]!.sentence
  const said = words.slice(sentences[sentence]!.first, first)
  const own = ` ${said.map(({ norm }) => norm).join(' ')} `
  const isOwn = ownWords[language].test(own)
  const behind = caller !== undefined && caller.last <= first
  const isNear = behind && first - caller.last <= NEAR
  const norms = words.slice(first, last).map(({ norm }) => norm)
  const again = norms.some(
    (norm) => norm.length > 3 && words.some((word, i) => (i < first || i >= last) && word.norm.startsWith(norm)),
  )
  const signs: Readonly<Record<string, boolean>> = {
    from: isFrom,
    article: isArticle,
    own: isOwn,
    'from, own': isFrom && isOwn,
    'from, introduces': isFrom && introduces[language].test(own),
    near: isNear,
    'from, near': isFrom && isNear,
    'from, name': isFrom && names.some((other) => other.tag === null && other.last === first - (isArticle ? 2 : 1)),
    sameSentence: behind && words[caller.first]!.sentence === sentence,
    opens: name.opens,
    closes: name.closes,
    inFirst: sentence === 0,
    inSecond: sentence === 1,
    inLast: sentence === sentences.length - 1,
    oneWord: norms.length === 1,
    twoWords: norms.length === 2,
    longer: norms.length > 2,
    firstName: name === names[0],
    listeners: before.slice(-3).some((word) => yours.test(word)),
    again,
    field: name.tag !== null,
    caller: name === caller,
    we: weDo(after[0] ?? '', language),
    [`behind ${telling.test(prev) ? prev : prev === '' ? 'nothing' : 'a word'} (${language})`]: true,
    [`before ${telling.test(after[0] ?? '') ? after[0] : after.length === 0 ? 'nothing' : 'a word'}`]: true,
  }
  return new Map(Object.keys(signs).flatMap((sign) => (signs[sign] ? [[sign, 1] as const] : [])))
}

const NEAR = 3
const articles = /^(?:the|a|an|our|el|la|los|las|nuestra|nuestro|mi|my)$/
const yours = /^(?:your|sus?|tus?|vuestr[oa])$/
const fromWords = { en: /^(?:from|with|at|of|for|over)$/, es: /^(?:del?|desde|en|con|por|para)$/ }
/** Words whose place before or behind a name tells. */
const telling =
  /^(?:from|with|at|of|for|over|de|del|desde|en|con|por|para|the|a|an|our|my|el|la|los|las|nuestr[oa]|mi|your|sus?|tus?|y|and|e|al|to|in|on|here|has|makes|we|[lt]es?|que|is|was|tiene|hace|hacemos)$/
/** The caller speaks of themselves, or of the call. */
const ownWords = {
  en: / (?:this is|it's|it is|i'm|i am|name is|name's|here|calling|speaking|works?|behalf|team|people|i|we|my|our|represent) /,
  es: / (?:soy|somos|habla|hablo|llamo|llamamos|llama|nombre|aquí|acá|saluda|parte|escrib[eo]|marc[ao]|trabajo|nosotros|nuestr[oa]s?|represento|estoy|estamos|mi|equipo|gente) /,
}
const introduces = {
  en: / (?:this is|i'm|i am|i work|i represent|my name is|calling|speaking) /,
  es: / (?:soy|somos|(?:le|te|les|os|los) (?:habla|llama|saluda|escribe|marca|hablamos|llamamos|saludamos)|(?:le|te|les|os|los)? ?(?:hablo|llamo|llamamos|saludo)|me llamo|trabajo|represento|mi nombre es) /,
}
const weDo = (word: string, language: Language): boolean =>
  language === 'en' ? /^we/.test(word) : /(?:amos|emos|imos)$/.test(word)
