import type { Language } from '../../language/text.ts'
import type { Tag } from '../../script/script.ts'
import type { SpokenWord, TimedTouch } from '../../speech/timed.ts'
import type { Named } from './company.ts'
import { isCalledFirm, isTradeName } from './firmWords.en.ts'
import { isFirmByForm } from './firmWords.es.ts'
import {
  afterOwn,
  articles,
  civil,
  followsName,
  fromWords,
  greetings,
  introductions,
  messageFrom,
  notBeforeFirms,
  others,
  ranks,
  streets,
  titles,
} from './identityWords.ts'
import { type Name, namesOf } from './names.ts'
import { callerWords, firmWords } from './nameWords.ts'
import { siteNamesIn } from './siteName.ts'

/** The names of a message, and which of them may be who calls and their firm. */
export function namedIn(
  timed: TimedTouch,
  isCap: (word: SpokenWord) => boolean,
): Named & Readonly<{ plain: Name | undefined; trade: Name | undefined }> {
  const { language } = timed.context
  const names = namesOf(timed, isCap, language)
  const called = calledByName(names, timed, language)
  const starts = new Set(names.map(({ first }) => first))
  const said = names.filter((name) => name !== called && isCallersName(name, starts, language))
  const isNamedAsFirm = (name: Name): boolean =>
    language === 'en' ? isTradeName(name, timed.words) || isCalledFirm(name) : isFirmByForm(name, timed.words)
  const isSiteName = siteNamesIn(timed.words)
  const isFirm = (name: Name): boolean => isNamedAsFirm(name) || isSiteName(name)
  const own = said.filter((name) => !isFirm(name))
  const ends = new Set(said.map(({ last }) => last))
  const plain = own.find((name) => isPlain(name, language))
  const firms = names.filter(
    (name) => name !== called && name !== plain && isCompany(name, ends, timed.words, language),
  )
  // "The person talking is Ines": a name with nothing before it that tells may be anybody's.
  const loose = firms.find((name) => !isCalledFirm(name) && !isBehindFrom(name, language) && !isOfThing(name, language))
  // One name alone is not both who calls and their firm.
  const alone = firms[0] !== undefined && firms[0] === own[0] && firms[0].tag === null && (!plain || plain === own[0])
  const trades = alone && firmWords.test(timed.words[firms[0]!.last - 1]!.norm)
  const firm = alone && !trades ? firms[1] : firms[0]
  const caller = plain && own[0] === firm ? plain : trades ? own[1] : (own[0] ?? loose)
  return { names, plain, firm, caller, trade: said.find(isFirm) }
}

/** "El conjunto Los Almendros": the name of what stands before it. */
const isOfThing = ({ before, opens }: Name, language: Language): boolean =>
  language === 'es' &&
  !opens &&
  before.length > 0 &&
  !/^(?:es|son|era|yo|hola|buen\p{L}*|tardes|días)$/u.test(before.at(-1)!)

/** The name by which the listener is addressed at the start. "Rita Holm, of Orchardline." is none. */
function calledByName(names: readonly Name[], { words }: TimedTouch, language: Language): Name | undefined {
  const first = names[0]
  if (!first || isPlain(first, language)) return undefined
  const opening = words.slice(0, first.first).every(({ norm }) => greetings[language].has(norm))
  // "Licenciada, Gerónimo." is her, and him.
  const last = words[first.first - 1]
  if (last && first.opens && ranks.test(last.norm)) return undefined
  const titled = language === 'es' && civil.test(last?.norm ?? '') && first.last - first.first === 1
  const firm =
    !titled && first.closes && names[1] && isFrom(first.after[0], language) && names[1].first <= first.last + 2
  // Nobody is called by first and last name without a greeting: that is who calls.
  const bare = first.before.length === 0 && first.last - first.first > 1 && !titles.test(words[first.first]!.norm)
  return opening && first.closes && !firm && !bare ? first : undefined
}

/** "This is X", "X here", "X from …", or a name that stands on its own between commas. */
function isCallersName(name: Name, starts: ReadonlySet<number>, language: Language): boolean {
  if (isPlain(name, language)) return true
  if (name.tag) return isSenders(name.tag)
  const next = name.after[0] ?? ''
  const prev = name.before.at(-1) ?? ''
  // "La Tana Peralta, de Goteros Sur." "Again Gus Avery at Padwell."
  if (language === 'es' && name.closes && next === 'de' && !isFrom(prev, language)) return true
  // "Muy buenas, con Maritza Olaya, de Pinturas Olaya."
  if (language === 'es' && prev === 'con' && isFrom(next, language) && name.first < EARLY) return true
  // "Cacho, el de Calefacción Suárez"
  if (language === 'es' && name.before.length <= 2 && /^(?:el|la) (?:de|del) /.test(name.after.join(' '))) return true
  // "The voice belongs to Gus Avery at Padwell."
  const ofFirm = isFrom(next, language) && starts.has(name.last + 1)
  if (ofFirm && name.last - name.first > 1 && !isFrom(prev, language) && !isOther(name, language)) return true
  // "Dos minutos de Ximena Lillo, de Vuelta Corta."
  if (language === 'es' && ofFirm && prev === 'de' && name.closes && name.first < EARLY + 5) return true
  if (messageFrom[language].test(` ${name.before.join(' ')}`)) return true
  const loose = isFrom(prev, language) || notBeforeFirms[language].test(prev) || isOther(name, language)
  const early = name.before.length <= 2 && !loose
  return (name.opens || early) && (name.closes || followsName[language].has(next) || isFrom(next, language))
}

/** The words of a message in which it says hello. */
const EARLY = 9

const isPlain = ({ before, after, closes }: Name, language: Language): boolean =>
  introductions[language].test(` ${before.join(' ')}`) ||
  // "Xiomara, te llama Joel" is not the same as "Joel te llama".
  (!isFrom(before.at(-1), language) &&
    !(closes && language === 'es' && /^(?:[lt]es?|os)$/.test(after[0] ?? '')) &&
    afterOwn[language].test(`${after.slice(0, 3).join(' ')} `))

/** A name behind "from", "at" or the like; one that stands alone; any that is not a place, a thing or the listener's. */
function isCompany(name: Name, ends: ReadonlySet<number>, words: readonly SpokenWord[], language: Language): boolean {
  const { before, after, tag } = name
  const prev = before.at(-1) ?? ''
  if (isPlain(name, language)) return false
  // "Ines Hale at {{company}}"
  const ofOwn = isFrom(prev, language) && ends.has(name.first - 1)
  if (tag) return isSenders(tag) || ofOwn || (tag.byHand !== null && isFrom(prev, language))
  if (isOther(name, language)) return false
  const isBehind = isBehindFrom(name, language)
  const isOwn = ofOwn || (isBehind && isOfCaller(name, language))
  // "Calling from Ledger Lane", "Amy Strand, Ledger Lane" name a firm, "your office in Ledger Lane" a street.
  if (streets.test(words[name.last - 1]!.norm) && !isOwn && !ends.has(name.first)) return false
  if (isBehind) return isOwn || introduces(words, name.first, ends)
  if (ends.has(name.last))
    return (name.closes || joins.test(after[0] ?? '')) && !followsName[language].has(after[0] ?? '')
  if (name.opens) return joins.test(after[0] ?? '')
  return !notBeforeFirms[language].test(prev)
}

const joins = /^(?:and|of|in|out|up|down|over|y|e|de)$/
/** Who calls is named earlier in the same sentence. */
const introduces = (words: readonly SpokenWord[], at: number, ends: ReadonlySet<number>): boolean =>
  [...ends].some((end) => end <= at && words[end - 1]!.sentence === words[at]!.sentence)

/** "Calling from Orchardline", "from Orchardline": not the place of a thing of the listener's. */
function isOfCaller({ before }: Name, language: Language): boolean {
  const prev = before.at(-1) ?? ''
  const head = before.slice(0, articles[language].test(prev) ? -2 : -1)
  return head.length === 0 || head.some((word) => callerWords[language].test(word))
}

function isBehindFrom({ before }: Name, language: Language): boolean {
  const prev = before.at(-1) ?? ''
  return isFrom(articles[language].test(prev) ? before.at(-2) : prev, language)
}

const isOther = ({ before }: Name, language: Language): boolean => others[language].test(` ${before.join(' ')}`)

const isFrom = (word: string | undefined, language: Language): boolean => fromWords[language].has(word ?? '')

/** A field that holds something of the caller: `{{sender.name}}`, `[YOUR COMPANY]`. */
const isSenders = ({ name }: Tag): boolean =>
  /sender|agent|\brep\b|owner|\buser|caller|\bmy\b|\byour\b|signature|remitente|vendedor|asesor|propi[oa]|firma|quien_?\s?llama|\btu\b|\bmi\b|\bsu\b/i.test(
    name.replaceAll(/[._]/g, ' '),
  )
