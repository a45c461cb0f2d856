import { createHash } from 'node:crypto'
import { checkWith, ruleIds } from '../../server/src/engine/check.ts'
import { type Learnt, MOST, writeLearnt } from '../../server/src/engine/facts/learned/layers.ts'
import { signsOf } from '../../server/src/engine/facts/learned/lineOdds.ts'
import type { Language } from '../../server/src/engine/language/text.ts'
import { hear, type Layers, learnLayers, together } from './fitLayers.ts'
import { asScript, itemFiles, itemsOf } from './items.ts'
import { sentences } from './sentences.ts'

/** What sentences do besides what findings are about. */
export const roles = 'callback-ask ask own-step delivered release fact-them about-us benefit vague offer'.split(' ')
/** What is learnt: roles, and findings by their ids. */
export const things = [
  ...roles,
  ...'ask-too-big busywork-touch cliche deceptive-pretext false-urgency guilt-trip ignores-no inopportune-joke'.split(
    ' ',
  ),
  ...'pressure price-in-voicemail salesy sensitive-on-voicemail servile-tone unknown-decision-maker'.split(' '),
]

/** How many sums stand between signs and things. Even: two weights are a letter. */
const SUMS = 64
/** Where learning starts from: as often as that, with so many sums each time. What one hears by chance the other does not. */
const SEEDS = [12345, 13122]
const ALL_SUMS = SUMS * SEEDS.length
/** A sign that fewer sentences have teaches nothing: a word, or the beginning or end of one, and two in a row. */
const FEWEST = { word: 4, pair: 8 }
/** In how many parts authors are judged by the others. */
const PARTS = 3
/** A step of a weight, in its usual size. */
const STEP = 1.7

/** A sentence in signs; `is` says of each thing whether it holds, -1 where nobody says. */
type Sentence = Readonly<{ author: string; message: Message | null; signs: readonly string[]; is: Int8Array }>
/** A labelled message that a sentence stands in, and whether its listener knows the caller. */
export type Message = Readonly<{ id: string; isKnown: boolean }>

/** From which odds on a thing is heard, and below which it is not believed. */
export type Limits = Readonly<{ limit: number; floor: number }>

/** The text of `facts/learned/wordWeights.<language>.ts`. */
export function wordWeightsText(language: Language, limits: ReadonlyMap<string, Limits>): string {
  const { names, layers, step } = learn([...ofSentences(language), ...ofScripts(language)])
  const learnt: Learnt = {
    biases: Float64Array.from(layers.innerBias),
    things: new Map(
      things.map((name, k) => [
        name,
        {
          ...limits.get(name)!,
          bias: layers.outerBias[k]!,
          weights: Float64Array.from({ length: ALL_SUMS }, (_, j) => layers.outer[j * things.length + k]!),
        },
      ]),
    ),
    signs: new Map(names.map((name, i) => [name, i * ALL_SUMS])),
    weights: Int8Array.from(layers.inner, (weight) => Math.round(weight / step)),
    step,
  }
  return `// Written by \`npm run train\` from test/corpus/sentences and test/corpus/build. Do not edit.
// ${taughtBy(language)}

/** What each word says of what a sentence does, as \`facts/learned/layers.ts\` reads it. */
export const wordWeights = \`
${writeLearnt(learnt)}
\`
`
}

/** Names all sentences and labelled messages as they are now: other ones teach other weights. */
export function taughtBy(language: Language): string {
  const hash = createHash('sha256')
  for (const { lang, author, text, does } of sentences)
    if (lang === language) hash.update(`${author}|${[...does].join(' ')}|${text}\n`)
  for (const item of messages(language)) hash.update(JSON.stringify([item.id, item.text, item.labels, item.optional]))
  return `Taught by ${hash.digest('hex').slice(0, 16)}.`
}

/** Both layers, the inner one in whole steps, as they are written. */
function learn(cases: readonly Sentence[]): { names: readonly string[]; layers: Layers; step: number } {
  const counts = new Map<string, number>()
  for (const { signs } of cases) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const names = [...counts]
    .filter(([sign, count]) => count >= (sign.includes('_') ? FEWEST.pair : FEWEST.word))
    .map(([sign]) => sign)
    .sort()
  const numbered = numberedBy(names)
  const rows = cases.map(({ signs, is }) => ({ signs: numbered(signs), is }))
  const sizes = { signs: names.length, sums: SUMS, things: things.length }
  const learnt = SEEDS.map((seed) => learnLayers(rows, sizes, seed))
  const { inner } = together(learnt)
  const usual = Math.sqrt(inner.reduce((sum, one) => sum + one * one, 0) / inner.length)
  const step = Math.round(STEP * 1e6 * usual) / 1e6
  const whole = (weight: number) => Math.max(-MOST, Math.min(MOST, Math.round(weight / step))) * step
  const inSteps = learnt.map((layers) => ({ ...layers, inner: layers.inner.map(whole) }))
  return { names, layers: together(inSteps.map((layers, i) => learnLayers(rows, sizes, SEEDS[i]!, layers))), step }
}

const numberedBy = (names: readonly string[]) => {
  const numbers = new Map(names.map((name, i) => [name, i]))
  return (signs: readonly string[]) => Int32Array.from(signs.flatMap((sign) => numbers.get(sign) ?? []))
}

/** A sentence with the odds of each thing, in the order of `things`, in thousandths: the last bits of a machine do not show. */
export type Judged = Readonly<{ author: string; message: Message | null; is: Int8Array; odds: Float32Array }>

/** The odds of each sentence by what other authors taught, in some parts. */
export function judgedByOthers(language: Language): Judged[] {
  const all = [...ofSentences(language), ...ofScripts(language)]
  const authors = [...new Set(all.map(({ author }) => author))].sort()
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const ofPart = ({ author }: Sentence) => authors.indexOf(author) % PARTS === part
    const { names, layers } = learn(all.filter((one) => !ofPart(one)))
    const numbered = numberedBy(names)
    return all.filter(ofPart).map(({ author, message, is, signs }) => {
      const heard = { sums: new Float32Array(ALL_SUMS), odds: new Float32Array(things.length) }
      hear(layers, numbered(signs), heard)
      return { author, message, is, odds: heard.odds.map((one) => Math.round(one * 1000) / 1000) }
    })
  })
}

function ofSentences(language: Language): Sentence[] {
  const asked = new Map<string, Set<string>>()
  for (const { author, does } of sentences) asked.set(author, new Set([...(asked.get(author) ?? []), ...does]))
  return sentences
    .filter(({ lang }) => lang === language)
    .flatMap(({ author, text, does }) => {
      const { lines } = checkWith([], `---\nlang: ${language}\nkind: ready\n---\n\n${text}\n`).touches[0]!.facts
      // An author who never uses a label was not asked for it.
      const is = (thing: string) => (asked.get(author)!.has(thing) ? Number(does.has(thing)) : -1)
      return lines.length === 1
        ? [{ author, message: null, signs: signsIn(lines[0]!.words), is: Int8Array.from(things, is) }]
        : []
    })
}

/** The sentences of labelled messages: which finding holds of which, by the words that its label names. Roles are not labelled there. */
function ofScripts(language: Language): Sentence[] {
  return messages(language).flatMap((item) => {
    const { facts } = checkWith([], asScript(item)).touches[0]!
    const labels = [...item.labels, ...(item.optional ?? []).map((label) => ({ ...label, isDebatable: true }))]
    const message = { id: item.id, isKnown: facts.hasOpenMatter }
    return facts.lines.map((line): Sentence => {
      const { start, end } = line.sentence.timed.span
      const text = facts.timed.touch.text.slice(start, end)
      const is = (thing: string): number => {
        if (!ruleIds.has(thing)) return -1
        const own = labels.filter(({ finding }) => finding === thing)
        if (own.length === 0) return 0
        const here = own.filter(
          ({ evidence }) => evidence && (text.includes(evidence.slice(0, 20)) || evidence.includes(text)),
        )
        if (here.some((one) => !('isDebatable' in one))) return 1
        return own.some(({ evidence }) => !evidence) || here.length > 0 ? -1 : 0
      }
      return { author: item.file, message, signs: signsIn(line.words), is: Int8Array.from(things, is) }
    })
  })
}

/** Labelled messages to build on, one contact each. */
const messages = (language: Language) =>
  itemFiles('build').flatMap((file) =>
    itemsOf('build', file)
      .filter(({ lang, touches }) => lang === language && !touches)
      .map((item) => ({ ...item, file })),
  )

const signsIn = (words: readonly string[]): string[] => [...signsOf(words).keys()]
