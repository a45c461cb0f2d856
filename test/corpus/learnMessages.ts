import { messageSigns } from '../../server/src/engine/facts/learned/messageOdds.ts'
import { type Weights, weigh } from '../../server/src/engine/facts/learned/weigh.ts'
import type { Language } from '../../server/src/engine/language/text.ts'
import { learnWeights, weightsLines } from './fit.ts'
import { type Judged, type Limits, type Message, roles, things } from './learnByWords.ts'

/** In how many parts authors are judged by the others. */
const PARTS = 5
const RIDGE = 4
/**
 * What is heard where authors taught nothing is so precise: of a role in single sentences, of a stock phrase in sentences and in
 * messages, of all other findings together in messages of which a third are good.
 */
const PRECISE = { role: 0.92, stock: 0.88, findings: 0.935 }
/**
 * So few of the sentences that do a thing have odds below its floor. A request to call is one whatever stands around it; a next
 * step and a release are told in words that often tell of something else.
 */
const BELOW = { next: 0.05, role: 0.005 }
/** What a pattern hears of a finding is not believed below these log-odds. */
const FLOOR = -3
const next = new Set(['own-step', 'release'])
/** Is heard by its own words alone. */
const isStock = (name: string): boolean => name === 'cliche'

type ByLanguage<T> = Readonly<Record<Language, T>>

/**
 * From sentences with odds that other authors taught: what a message tells of each finding in one of its sentences, the same in
 * both languages, and the limits of all things in each. `tell` is told how well each is heard.
 */
export function learnMessages(
  judged: ByLanguage<readonly Judged[]>,
  tell: (line: string) => void,
): { weights: Record<string, Weights>; limits: ByLanguage<ReadonlyMap<string, Limits>> } {
  const weights: Record<string, Weights> = {}
  const limits = { en: new Map<string, Limits>(), es: new Map<string, Limits>() }
  const messages = { en: messagesOf(judged.en), es: messagesOf(judged.es) }
  const heard = { en: new Map<string, readonly OneJudged[]>(), es: new Map<string, readonly OneJudged[]>() }
  for (const [k, name] of things.entries()) {
    if (roles.includes(name) || isStock(name)) continue
    const cases = { en: casesOf(messages.en, k), es: casesOf(messages.es, k) }
    const all = [...cases.en, ...cases.es]
    weights[name] = learnFrom(all)
    const odds = heldOut(all)
    for (const language of ['en', 'es'] as const)
      heard[language].set(
        name,
        cases[language].map((one) => ({ is: one.is, odds: odds.get(one)!, counts: one.counts })),
      )
  }
  for (const language of ['en', 'es'] as const) {
    const limit = preciseFrom([...heard[language].values()].flat(), PRECISE.findings)
    for (const [k, name] of things.entries()) {
      const single = singleOf(judged[language], k)
      const whole = heard[language].get(name)
      const own = whole
        ? { limit, floor: FLOOR }
        : isStock(name)
          ? stockLimits([single, casesOf(messages[language], k)])
          : roleLimits(name, single)
      limits[language].set(name, own)
      const hits = (whole ?? single).filter(({ odds }) => odds >= own.limit)
      const right = hits.filter(({ is }) => is).length
      tell(
        `${language} ${name.padEnd(24)} ${right} heard from odds of ${own.limit.toFixed(2)} on, and ${hits.length - right} others`,
      )
    }
  }
  return { weights, limits }
}

type OneJudged = Readonly<{ is: boolean; odds: number; counts?: number | undefined }>

const singleOf = (judged: readonly Judged[], k: number): OneJudged[] =>
  judged
    .filter(({ message, is }) => !message && is[k]! >= 0)
    .map(({ is, odds }) => ({ is: is[k] === 1, odds: odds[k]! }))

/** A stock phrase is one whatever stands around it. */
const stockLimits = (all: readonly (readonly OneJudged[])[]): Limits => ({
  limit: Math.max(...all.map((judged) => preciseFrom(judged, PRECISE.stock))),
  floor: Number.NEGATIVE_INFINITY,
})

function roleLimits(name: string, judged: readonly OneJudged[]): Limits {
  const doing = judged
    .filter(({ is }) => is)
    .map(({ odds }) => odds)
    .sort((a, b) => a - b)
  const below = next.has(name) ? BELOW.next : BELOW.role
  return { limit: preciseFrom(judged, PRECISE.role), floor: doing[Math.floor(doing.length * below)]! }
}

/** `counts`: for how many messages each stands, so that a third of them is good as among those that people write. */
type Sentences = Readonly<{ message: Message; author: string; sentences: readonly Judged[]; counts: number }>

function messagesOf(judged: readonly Judged[]): Sentences[] {
  const messages = new Map<string, { message: Message; author: string; sentences: Judged[]; counts: number }>()
  for (const one of judged) {
    const { message, author } = one
    if (!message) continue
    const own = messages.get(message.id) ?? { message, author, sentences: [], counts: 1 }
    messages.set(message.id, own)
    own.sentences.push(one)
  }
  const all = [...messages.values()]
  const good = all.filter(({ sentences }) => sentences.every(({ is }) => !is.includes(1)))
  const share = (all.length - good.length) / 2 / good.length
  for (const one of good) one.counts = share
  return all
}

/** A message: whether it does a thing, by its likeliest sentence; and what the other things in it are. */
type MessageCase = OneJudged & Readonly<{ author: string; signs: ReadonlyMap<string, number> }>

/** Messages of which the label is debatable are left out. */
const casesOf = (messages: readonly Sentences[], k: number): MessageCase[] =>
  messages.flatMap(({ message, author, sentences, counts }) => {
    const is = sentences.some((one) => one.is[k] === 1)
    if (!is && sentences.some((one) => one.is[k]! < 0)) return []
    const most = things.map((_, j) => Math.max(...sentences.map(({ odds }) => odds[j]!)))
    const others = new Map(things.flatMap((name, j) => (j === k ? [] : [[name, most[j]!] as const])))
    return [{ is, author, counts, odds: most[k]!, signs: messageSigns(others, message.isKnown) }]
  })

const learnFrom = (cases: readonly MessageCase[]): Weights =>
  learnWeights(
    cases.map(({ is, odds, signs }) => ({ is, signs: new Map([...signs, ['ownOdds', odds]]) })),
    RIDGE,
  )

/** The odds of each message by what other authors taught, in some parts. */
function heldOut(cases: readonly MessageCase[]): Map<MessageCase, number> {
  const authors = [...new Set(cases.map(({ author }) => author))].sort()
  const odds = new Map<MessageCase, number>()
  for (let part = 0; part < PARTS; part++) {
    const ofPart = ({ author }: MessageCase) => authors.indexOf(author) % PARTS === part
    const weights = learnFrom(cases.filter((one) => !ofPart(one)))
    for (const one of cases.filter(ofPart)) odds.set(one, weigh(one.signs, weights) + weights.ownOdds! * one.odds)
  }
  return odds
}

/** The lowest odds from which on so large a share of what is heard is so. */
function preciseFrom(judged: readonly OneJudged[], share: number): number {
  let hits = 0
  let heard = 0
  let limit = Number.POSITIVE_INFINITY
  for (const { is, odds, counts = 1 } of judged.toSorted((a, b) => b.odds - a.odds)) {
    heard += counts
    if (is) hits += counts
    if (hits / heard >= share) limit = odds
  }
  return limit
}

/** The text of `facts/learned/messageWeights.ts`. */
export const messageWeightsText = (learnt: Readonly<Record<string, Weights>>): string =>
  `// Written by \`npm run train\` from test/corpus/sentences and test/corpus/build. Do not edit.
import type { Weights } from './weigh.ts'

/** What the sentences of a message tell of each finding in one of them: added to its log-odds, which count \`ownOdds\` times. */
export const messageWeights: Readonly<Record<string, Weights>> = {
${weightsLines(learnt)}}
`
