import type { Language } from '../../language/text.ts'
import type { Tag } from '../../script/script.ts'
import { type Span, span } from '../../span.ts'
import type { SpokenWord, TimedTouch } from '../../speech/timed.ts'
import { type Named, namesCompany } from './company.ts'
import { type Name, namesOf } from './names.ts'
import { callerWords, firmWords } from './nameWords.ts'

/** Words that were said, and the second at which the first of them is. */
export type Mention = Readonly<{ span: Span; at: number }>

/** Who calls. Each is the earliest place that could be it on any reading, so that null means: surely nowhere. */
export type Identity = Readonly<{
  name: Mention | null
  company: Mention | null
  /** The name where words before it say that it is the caller's: "this is Rita Holm". */
  plainName: Mention | null
}>

/** Reads who calls, from which firm, and when. */
export function identityOf(timed: TimedTouch, isCap: (word: SpokenWord) => boolean): Identity {
  const { caller } = timed.context
  const named = namedIn(timed, isCap)
  const firm = named.firm && namesCompany(named, timed) ? named.firm : undefined
  const mention = (name: Name | undefined): Mention | null => (name ? mentionOf(name, timed) : null)
  const address = timed.words.findIndex(({ kind }) => kind === 'address')
  return {
    name: earliest(mention(named.caller), said(timed, caller.name)),
    company: earliest(
      earliest(mention(firm), said(timed, caller.company)),
      address < 0 ? null : wordsFrom(timed, address, address + 1),
    ),
    plainName: mention(named.plain),
  }
}

/** The names of a message, and which of them may be who calls and their firm. */
export function namedIn(timed: TimedTouch, isCap: (word: SpokenWord) => boolean): Named & { plain: Name | undefined } {
  const { language } = timed.context
  const names = namesOf(timed, isCap, language)
  const called = calledByName(names, timed, language)
  const starts = new Set(names.map(({ first }) => first))
  const own = names.filter((name) => name !== called && isCallersName(name, starts, language))
  const ends = new Set(own.map(({ last }) => last))
  const plain = own.find((name) => isPlain(name, language))
  const firms = names.filter(
    (name) => name !== called && name !== plain && isCompany(name, ends, timed.words, language),
  )
  // "The person talking is Ines": a name with nothing before it that tells may be anybody's.
  const loose = firms.find((name) => !isBehindFrom(name, language))
  // One name alone is not both who calls and their firm.
  const alone = firms[0] !== undefined && firms[0] === own[0] && firms[0].tag === null
  const trades = alone && firmWords.test(timed.words[firms[0]!.last - 1]!.norm)
  const firm = alone && !trades ? firms[1] : firms[0]
  return { names, plain, firm, caller: trades ? own[1] : (own[0] ?? loose) }
}

/** The name by which the listener is addressed at the start. "Rita Holm, of Orchardline." is none. */
function calledByName(names: readonly Name[], { words }: TimedTouch, language: Language): Name | undefined {
  const first = names[0]
  if (!first || isPlain(first, language)) return undefined
  const opening = words.slice(0, first.first).every(({ norm }) => greetings[language].has(norm))
  const firm = first.closes && names[1] && isFrom(first.after[0], language) && names[1].first <= first.last + 2
  // Nobody is called by first and last name without a greeting: that is who calls.
  const bare = first.first === 0 && first.last > 1 && !titles.test(words[0]!.norm)
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
  // "Cacho, el de Calefacción Suárez"
  if (language === 'es' && name.before.length <= 2 && /^(?:el|la) de /.test(name.after.join(' '))) return true
  // "The voice belongs to Gus Avery at Padwell."
  const ofFirm = isFrom(next, language) && starts.has(name.last + 1)
  if (ofFirm && name.last - name.first > 1 && !isFrom(prev, language) && !isOther(name, language)) return true
  if (messageFrom[language].test(` ${name.before.join(' ')}`)) return true
  const loose = isFrom(prev, language) || notBeforeFirms[language].test(prev) || isOther(name, language)
  const early = name.before.length <= 2 && !loose
  return (name.opens || early) && (name.closes || followsName[language].has(next) || isFrom(next, language))
}

const isPlain = ({ before, after }: Name, language: Language): boolean =>
  introductions[language].test(` ${before.join(' ')}`) ||
  (!isFrom(before.at(-1), language) && afterOwn[language].test(`${after.slice(0, 3).join(' ')} `))

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
  // "Calling from Ledger Lane" names a firm, "your office in Ledger Lane" a street.
  if (streets.test(words[name.last - 1]!.norm) && !isOwn) return false
  if (isBehind) return isOwn || introduces(words, name.first, ends)
  if (ends.has(name.last))
    return (name.closes || joins.test(after[0] ?? '')) && !followsName[language].has(after[0] ?? '')
  if (name.opens) return joins.test(after[0] ?? '')
  return !notBeforeFirms[language].test(prev)
}

const joins = /^(?:and|of|y|e|de)$/
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

/** Where the words of a detail are said, at whatever place. */
function said(timed: TimedTouch, detail: string | undefined): Mention | null {
  const first = detail
    ?.toLowerCase()
    .split(/\s+/)
    .find((word) => word.length > 3 || !/^(?:the|a|an|el|la|los|las|dr\.?|de|del)$/.test(word))
  const at = first ? timed.words.findIndex(({ norm }) => norm === first || norm === `${first}'s`) : -1
  return at < 0 ? null : wordsFrom(timed, at, at + 1)
}

const mentionOf = ({ first, last }: Name, timed: TimedTouch): Mention => wordsFrom(timed, first, last)

const wordsFrom = ({ words }: TimedTouch, first: number, last: number): Mention => ({
  span: span(words[first]!.span.start, words[last - 1]!.span.end),
  at: words[first]!.start,
})

const earliest = (a: Mention | null, b: Mention | null): Mention | null => (!a || (b && b.at < a.at) ? b : a)

const fillers =
  '(?: (?:just|only|me|again|actually|um|uh|er|erm|so|solo|otra vez|de nuevo|este|pues|mr|mrs|ms|dr|dra|don|doña|el|la|señor|señora|ingenier[oa]|licenciad[oa]|doctora?|contador[a]?|arquitect[oa]|lic|ing))*$'

const introductions = {
  en: new RegExp(
    `^ (?:only|just)$| (?:this is|this's|it's|it is|i'm|i am|im|name is|name's|speaking is|yours truly|here is|voice is|voice belongs to|call me|known as|name of|goes by|signed)${fillers}`,
  ),
  es: new RegExp(
    ` (?:soy|somos|habla|hablo|me llamo|nombre es|quien habla es|quien le habla es|aquí|acá|aqui|aca|saluda|(?:le|te|les|os) (?:llama|escribe|marca|deja un mensaje))${fillers}`,
  ),
}
const afterOwn = {
  en: /^(?:is my name|is the name|on the line|here|calling|speaking|again here) /,
  es: /^(?:al habla|al aparato|(?:le|te|les|os) (?:habla|llama|saluda|marca|escribe)|es mi nombre|por aquí|por acá) /,
}
const followsName = {
  en: new Set(['here', 'calling', 'speaking', 'again', 'over']),
  es: new Set(['aquí', 'acá', 'al', 'por', 'le', 'te', 'les', 'os', 'habla', 'otra']),
}
const fromWords = {
  en: new Set(['from', 'with', 'at', 'of', 'for', 'over', 'w']),
  es: new Set(['de', 'del', 'desde', 'en', 'con', 'por', 'para']),
}
const articles = { en: /^(?:the|a|an|our)$/, es: /^(?:el|la|los|las|nuestra|nuestro)$/ }
const streets =
  /^(?:street|st|lane|road|rd|avenue|ave|court|drive|boulevard|square|row|close|hill|calle|avenida|plaza|paseo|colonia|carretera)$/
const messageFrom = {
  en: / (?:message|word|note|call|hello|greetings|regards|hearing|hear|line|listening to) (?:from|of|to)$/,
  es: / (?:mensaje|recado|nota|llamada|saludo|saludos|noticias|parte) de$/,
}
/** Somebody to ask for is not who calls. */
const others = {
  en: / (?:ask for|asking for|call|contact|reach|message for|speak to|speak with|talk to) ?$/,
  es: / (?:pregunte por|pregunta por|preguntar por|preguntá por|llame a|llama a|mensaje para|hable con|habla con|hablar con) ?$/,
}
/** What stands before a place, a thing of the listener's, or another person. */
const notBeforeFirms = {
  en: /^(?:the|your|a|an|his|her|their|this|that|in|on|to|near|under|above|along|off|across|by|call|ask|contact|dear|and|or|mr|mrs|ms|dr)$/,
  es: /^(?:el|la|los|las|su|sus|tu|tus|vuestro|vuestra|un|una|a|al|hasta|señor|señora|don|doña|y|o|con|calle|avenida)$/,
}
const titles =
  /^(?:captain|coach|pastor|professor|sister|brother|father|mother|mayor|councillor|lady|lord|matron|chief|officer|judge|principal|chef|deacon|rabbi|reverend|sergeant|major|nurse|director|directora|padre|sor|capitán|alcalde|alcaldesa|jefe|jefa|chef)$/
const greetings = {
  en: new Set(
    'hi hello hey hiya yo good morning afternoon evening day there yes well oh so dear mr mrs ms miss dr sir madam um uh captain coach pastor professor doctor'.split(
      ' ',
    ),
  ),
  es: new Set(
    'hola buenos buenas buen días tardes noches día muy qué tal estimado estimada señor señora señorita sr sra don doña lic licenciado licenciada ing ingeniero ingeniera doctor doctora dr dra contador contadora arquitecto arquitecta maestro maestra profesor profesora disculpe oiga eh este'.split(
      ' ',
    ),
  ),
}
