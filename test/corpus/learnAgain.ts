import { check } from '../../server/src/engine/check.ts'
import type { TouchFacts } from '../../server/src/engine/facts/facts.ts'
import { weigh } from '../../server/src/engine/facts/learned/weigh.ts'
import { type AgainSign, type AgainWeights, againSigns } from '../../server/src/engine/facts/sequence/alike/again.ts'
import type { FieldsOf } from '../../server/src/engine/facts/sequence/alike/signs.ts'
import { fieldsOf } from '../../server/src/engine/language/meaning/meaning.ts'
import { type Case, learnWeights } from './fit.ts'
import { asScript, itemsOf, type Pair, pairsOf } from './items.ts'

/** Two steps of one sequence, and whether the later one says the earlier one again. `group` shares a sequence, or a first message. */
export type AgainCase = Case & Readonly<{ id: string; group: string; lang: 'en' | 'es'; isPair: boolean }>

/** The weights that these cases teach. */
export const learnAgain = (cases: readonly AgainCase[]): AgainWeights => ({
  within: learnWeights(cases, RIDGE),
  across: learnWeights(
    cases.map(({ signs, is }) => ({ is, signs: new Map([...signs].filter(([sign]) => !onlyWithin.has(sign))) })),
    RIDGE,
  ),
})

const RIDGE = 2
/** Two files may be for different people, and by different ones. */
const onlyWithin: ReadonlySet<string> = new Set(['names', 'tells', 'recalls', 'sends', 'leaves'] satisfies AgainSign[])

/** All cases of the part to build on: its pairs, and the spoken steps of its sequences two by two, copies apart. */
export function againCases(): AgainCase[] {
  const pairs = pairsOf('build')
  // What repeats nothing of the first message repeats nothing of its paraphrase either.
  const more = pairs.flatMap((one) =>
    one.repeats ? [] : pairs.filter(({ a, repeats }) => repeats && a === one.a).map(({ b }) => ({ ...one, a: b })),
  )
  return [...[...pairs, ...more].flatMap(pairCases), ...(['en', 'es'] as const).flatMap(sequenceCases)]
}

function pairCases({ id, lang, a, b, repeats }: Pair): AgainCase[] {
  const [first, second] = check(`---\nlang: ${lang}\n---\n\n## 1\n- day: 1\n\n${a}\n\n## 2\n- day: 4\n\n${b}\n`).touches
  return casesOf({ id, group: id.slice(0, -1), lang, isPair: true }, second!.facts, first!.facts, repeats)
}

function sequenceCases(lang: 'en' | 'es'): AgainCase[] {
  return itemsOf('build', `cadences.${lang}`).flatMap((item) => {
    const spoken = check(asScript(item)).touches.filter(
      ({ facts }) => facts.spoken && facts.shingles.length >= SHORTEST,
    )
    const isAbout = ({ finding, touch }: { finding: string; touch?: number }, index: number) =>
      finding === 'repeated-message' && touch === index
    return spoken.flatMap(({ facts, index }, n) => {
      if ((item.optional ?? []).some((label) => isAbout(label, index))) return []
      const label = item.labels.find((one) => isAbout(one, index)) as { like?: number; kind?: string } | undefined
      return spoken.slice(0, n).flatMap((earlier) => {
        // Of a step that repeats one, others may say the same too.
        if (label && label.like !== earlier.index) return []
        const about = { id: `${item.id} ${earlier.index}-${index}`, group: item.id, lang, isPair: false }
        return casesOf(about, facts, earlier.facts, label !== undefined)
      })
    })
  })
}

/** Shorter messages are not compared. */
const SHORTEST = 8

/**
 * The fields of meaning were written by somebody who knew these texts: of other texts they know fewer words. So each case is
 * taught a few times over, each time as if this share of all words had never been heard of.
 */
const UNHEARD = 0.25
const TIMES = 3

const casesOf = (
  about: Pick<AgainCase, 'id' | 'group' | 'lang' | 'isPair'>,
  later: TouchFacts,
  earlier: TouchFacts,
  is: boolean,
): AgainCase[] =>
  Array.from({ length: TIMES }, (_, time) => {
    const isUnheard = (id: number) => ((Math.imul(id ^ (time + 1), 0x9e3779b1) >>> 8) & 0xffff) / 0x10000 < UNHEARD
    const fields: FieldsOf = (id, language) => (isUnheard(id) ? [] : fieldsOf(id, language))
    return { ...about, signs: againSigns(later, earlier, fields), is }
  })

/** How ten parts of the cases are judged by weights that only the other nine taught: the log-odds of each case. */
export function heldOut(
  cases: readonly AgainCase[],
): readonly (readonly [AgainCase, { within: number; across: number }])[] {
  const groups = [...new Set(cases.map(({ group }) => group))]
  const partOf = ({ group }: AgainCase) => groups.indexOf(group) % 10
  return Array.from({ length: 10 }, (_, part) => part).flatMap((part) => {
    const learnt = learnAgain(cases.filter((one) => partOf(one) !== part))
    return cases
      .filter((one) => partOf(one) === part)
      .map(
        (one) => [one, { within: weigh(one.signs, learnt.within), across: weigh(one.signs, learnt.across) }] as const,
      )
  })
}

/** The text of `facts/sequence/alike/weights.ts`. */
export const againWeightsText = (learnt: AgainWeights): string =>
  `// Written by \`npm run train\` from the pairs and sequences in test/corpus/build. Do not edit.
import type { AgainWeights } from './again.ts'

/** What each sign adds to the log-odds that a message says another one again. */
export const againWeights: AgainWeights = {
${Object.entries(learnt)
  .map(
    ([name, weights]) =>
      `  ${name}: {\n${Object.entries(weights)
        .map(([sign, weight]) => `    ${sign}: ${weight},\n`)
        .join('')}  },\n`,
  )
  .join('')}}
`
