import { check, ruleIds } from '../../server/src/engine/check.ts'
import { signsOf } from '../../server/src/engine/facts/learned/byWords.ts'
import type { Language } from '../../server/src/engine/language/text.ts'
import { learnSparse, type SparseCase } from './fitSparse.ts'
import { asScript, itemFiles, itemsOf } from './items.ts'
import { sentences } from './sentences.ts'

/** What is learnt: findings by their ids, and acts by what sentences are labelled with for them. */
const labelOf: Readonly<Record<string, string>> = {
  callback: 'callback-ask',
  delivered: 'delivered',
  release: 'release',
  step: 'own-step',
  ...Object.fromEntries(
    'ask-too-big busywork-touch cliche ignores-no price-in-voicemail servile-tone unknown-decision-maker'
      .split(' ')
      .map((id) => [id, id]),
  ),
}

/** What is paid for the size of a weight. */
const COST = 0.4
/** A sign that fewer sentences have teaches nothing. */
const FEWEST = 3
/** In how many parts authors are judged by the others. */
const PARTS = 3
/** Of what is heard in sentences whose authors taught nothing, so much must be so. */
const PRECISE = 0.92
/** A thing of which less is heard then is left to phrases and frames. */
const WORTH = 0.2
/** Below these odds nothing is heard, however precise. */
const LOWEST = 1
/** A smaller weight is not kept. */
const LEAST = 0.4

/** A sentence in signs; `is` says of each label whether it holds, null where nobody says: an author who never uses a label was not asked for it. */
type Sentence = Readonly<{ author: string; signs: readonly string[]; is: (label: string) => boolean | null }>

/** The text of `facts/learned/wordWeights.<language>.ts`; `tell` is told how well each thing is heard; with `names`, of these alone. */
export function wordWeightsText(
  language: Language,
  tell: (line: string) => void,
  names = Object.keys(labelOf),
): string {
  const all = [...ofSentences(language), ...ofScripts(language)]
  const heads: string[] = []
  const codes = new Map<string, string>()
  for (const name of names) {
    const learnt = learnThing(name, all, (line) => tell(`${language} ${line}`))
    if (!learnt) continue
    const letter = String.fromCharCode('a'.charCodeAt(0) + heads.length)
    heads.push([name, tenths(learnt.bias), tenths(learnt.limit)].join(' '))
    for (const [sign, weight] of learnt.weights)
      if (Math.abs(weight) >= LEAST) codes.set(sign, `${codes.get(sign) ?? ''}${letter}${tenths(weight)}`)
  }
  const lines = [...codes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([sign, code]) => `${sign} ${code}`)
  return `// Written by \`npm run train\` from test/corpus/sentences and test/corpus/build. Do not edit.

/** What each word says of what a sentence does, as \`facts/learned/byWords.ts\` reads it. */
export const wordWeights = \`
${heads.join('\n')}

${lines.join('\n')}
\`
`
}

const tenths = (weight: number): string => String(Math.round(weight * 10))

/** What is learnt of a thing; null where too little is heard of it by what others taught. */
function learnThing(name: string, all: readonly Sentence[], tell: (line: string) => void) {
  const label = labelOf[name]!
  const own = all.flatMap(({ author, signs, is }) => {
    const so = is(label)
    return so === null ? [] : [{ author, signs, is: so }]
  })
  const { limit, heard } = limitOf(heldOut(own))
  const count = own.filter(({ is }) => is).length
  tell(`${name.padEnd(24)} ${count} sentences, ${(100 * heard).toFixed(0)} % heard at odds of ${limit.toFixed(2)}`)
  return heard < WORTH ? null : { limit, ...learnt(own) }
}

type Own = Readonly<{ author: string; signs: readonly string[]; is: boolean }>

function learnt(own: readonly Own[]): { bias: number; weights: ReadonlyMap<string, number> } {
  const counts = new Map<string, number>()
  for (const { signs } of own) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  const names = [...counts]
    .filter(([, count]) => count >= FEWEST)
    .map(([sign]) => sign)
    .sort()
  const numbers = new Map(names.map((name, i) => [name, i]))
  const cases = own.map(
    ({ signs, is }): SparseCase => ({ signs: signs.flatMap((sign) => numbers.get(sign) ?? []), is }),
  )
  const { bias, weights } = learnSparse(cases, names.length, COST)
  return { bias, weights: new Map(names.map((name, i) => [name, weights[i]!])) }
}

/** The odds of each sentence by what other authors taught, in some parts. */
function heldOut(own: readonly Own[]): { odds: number; is: boolean }[] {
  const authors = [...new Set(own.map(({ author }) => author))].sort()
  return Array.from({ length: PARTS }, (_, part) => part).flatMap((part) => {
    const ofPart = ({ author }: Own) => authors.indexOf(author) % PARTS === part
    const { bias, weights } = learnt(own.filter((one) => !ofPart(one)))
    return own.filter(ofPart).map(({ signs, is }) => ({
      odds: signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), bias),
      is,
    }))
  })
}

/** The lowest odds from which on what is heard is precise, and the share that is heard. */
function limitOf(judged: readonly { odds: number; is: boolean }[]): { limit: number; heard: number } {
  const all = judged.filter(({ is }) => is).length
  let best = { limit: Number.POSITIVE_INFINITY, heard: 0 }
  let hits = 0
  judged
    .toSorted((a, b) => b.odds - a.odds)
    .filter(({ odds }) => odds >= LOWEST)
    .forEach(({ odds, is }, i) => {
      if (is) hits++
      if (hits / (i + 1) >= PRECISE) best = { limit: odds, heard: hits / all }
    })
  return best
}

function ofSentences(language: Language): Sentence[] {
  const asked = new Map<string, Set<string>>()
  for (const { author, does } of sentences) asked.set(author, new Set([...(asked.get(author) ?? []), ...does]))
  return sentences
    .filter(({ lang }) => lang === language)
    .flatMap(({ author, text, does }) => {
      const { lines } = check(`---\nlang: ${language}\nkind: ready\n---\n\n${text}\n`).touches[0]!.facts
      return lines.length === 1
        ? [
            {
              author,
              signs: signsIn(lines[0]!.words),
              is: (label: string) => (asked.get(author)!.has(label) ? does.has(label) : null),
            },
          ]
        : []
    })
}

/** The sentences of labelled messages: which finding holds of which, by the words that its label names. Acts are not labelled there. */
function ofScripts(language: Language): Sentence[] {
  const acts = new Set(Object.values(labelOf).filter((label) => !ruleIds.has(label)))
  return itemFiles('build').flatMap((file) =>
    itemsOf('build', file)
      .filter(({ lang, touches }) => lang === language && !touches)
      .flatMap((item) => {
        const { facts } = check(asScript(item)).touches[0]!
        const labels = [...item.labels, ...(item.optional ?? []).map((label) => ({ ...label, isDebatable: true }))]
        return facts.lines.map((line): Sentence => {
          const { start, end } = line.sentence.timed.span
          const text = facts.timed.touch.text.slice(start, end)
          return {
            author: file,
            signs: signsIn(line.words),
            is: (label) => {
              if (acts.has(label)) return null
              const own = labels.filter(({ finding }) => finding === label)
              if (own.length === 0) return false
              const here = own.filter(
                ({ evidence }) => evidence && (text.includes(evidence.slice(0, 20)) || evidence.includes(text)),
              )
              if (here.some((one) => !('isDebatable' in one))) return true
              return own.some(({ evidence }) => !evidence) || here.length > 0 ? null : false
            },
          }
        })
      }),
  )
}

const signsIn = (words: readonly string[]): string[] => [...signsOf(words).keys()]
