import type { Language } from '../../language/text.ts'
import { type Span, span } from '../../span.ts'
import type { SpokenWord, TimedTouch } from '../../speech/timed.ts'
import { isAnsweredFor, isSaidNext, namesCompany } from './company.ts'
import { isCalledFirm } from './firmWords.en.ts'
import { isStatedFirm } from './firmWords.es.ts'
import { namedIn } from './nameRoles.ts'
import type { Name } from './names.ts'

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
  const { language } = timed.context
  const stated =
    named.names.find((name) => language === 'es' && name !== named.plain && isStatedFirm(name, timed)) ??
    named.names.find((name) => name !== named.plain && isNamedIn(name, named.plain, language)) ??
    named.names.find((name) => isAnsweredFor(name, named) || (language === 'en' && isCalledFirm(name))) ??
    named.trade
  const firm =
    stated ?? (named.firm && (isSaidNext(named, timed) || namesCompany(named, timed)) ? named.firm : undefined)
  const own = firm ?? (language === 'en' ? namesakeOf(named.names, timed) : undefined)
  const mention = (name: Name | undefined): Mention | null => (name ? mentionOf(name, timed) : null)
  const address = timed.words.findIndex(({ kind }) => kind === 'address')
  return {
    name: earliest(mention(named.caller), said(timed, caller.name)),
    company: earliest(
      earliest(mention(own), said(timed, caller.company)),
      address < 0 ? null : wordsFrom(timed, address, address + 1),
    ),
    plainName: mention(named.plain),
  }
}

/** "It's Benny in X", as the Irish say it. */
const isNamedIn = ({ first, before }: Name, plain: Name | undefined, language: Language): boolean =>
  language === 'en' && plain !== undefined && before.at(-1) === 'in' && first === plain.last + 1

/**
 * "Nell Tranter, Tranter Glass", "Lou Haas, Haas & Daughters": a firm that has its name from somebody in the message, or
 * that is said right behind a first and last name.
 */
function namesakeOf(names: readonly Name[], { words }: TimedTouch): Name | undefined {
  const people = names.filter(({ first, last, tag }) => !tag && last - first > 1)
  const surname = ({ last }: Name): string => words[last - 1]!.norm
  const bySurname = new Map(people.map((one) => [surname(one), one]))
  // The last of a surname may be the firm itself, and the first somebody of that name.
  const firstBySurname = new Map(people.toReversed().map((one) => [surname(one), one]))
  const said = new Set(
    people.filter(({ opens, closes, before }) => opens && closes && before.length === 0).map(({ last }) => last),
  )
  return names.find((firm) => {
    const first = words[firm.first]!.norm
    const isLong = firm.last - firm.first > 1
    const isHouse = isLong || /^(?:&|and|\+)$/.test(firm.after[0] ?? '')
    const isTheirs = [bySurname.get(first), firstBySurname.get(first)].some((one) => one && one !== firm)
    return (isHouse && isTheirs) || (isLong && firm.closes && said.has(firm.first))
  })
}

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
