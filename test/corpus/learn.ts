import type { AllWeights } from '../../server/src/engine/facts/learned/weigh.ts'
import { endingSigns } from '../../server/src/engine/facts/next/outcome.ts'
import { focusSigns, type Heard } from '../../server/src/engine/facts/relevance/focus.ts'
import { messageSigns, relevanceWith, rungSigns } from '../../server/src/engine/facts/relevance/relevance.ts'
import { type Case, learnWeights } from './fit.ts'
import { type Labelled, ladder } from './labelled.ts'
import { learnCompany } from './learnCompany.ts'

/** The weights that these scripts teach. */
export function learn(scripts: readonly Labelled[]): AllWeights {
  const { fact, reason } = learnReasons(scripts)
  // A later judgement is taught with odds that its own author did not teach, as it will meet them everywhere else.
  const cases = byAuthor(scripts).flatMap(({ own, others }) => {
    const learnt = { ...none, ...learnReasons(others) }
    return own.filter(isJudged).map((script) => {
      const { clues } = script.facts
      return { script, signs: rungSigns(clues, relevanceWith(learnt, clues).reason) }
    })
  })
  const focused = byAuthor(scripts).flatMap(({ own, others }) => {
    const learnt = { ...none, ...learnReasons(others) }
    return own.map((script) => ({ script, signs: focusSigns(heardIn(script, learnt)) }))
  })
  const endings = scripts.map((script) => {
    const { sentences, clues, relevance, acts } = script.facts
    return { script, signs: endingSigns({ sentences, clues, factOdds: relevance.factOdds, acts }) }
  })
  return {
    fact,
    reason,
    late: learnLabel('late-hook', focused, 4),
    caller: learnLabel('not-about-them', focused, 4),
    cryptic: learnLabel('too-cryptic', cases, 2),
    topic: learnLabel('not-compelling', cases, 2),
    benefit: learnLabel('no-research', cases, 2),
    company: learnCompany(scripts),
    callback: learnLabel('callback-dependent', endings, 4),
    nothing: learnLabel('no-clear-goal', endings, 4),
  }
}

type Signed = Readonly<{ script: Labelled; signs: Case['signs'] }>

/** What speaks for a label; scripts where it is debatable teach nothing. */
const learnLabel = (id: string, cases: readonly Signed[], ridge: number) =>
  learnWeights(
    cases
      .filter(({ script }) => script.labels.has(id) || !script.optional.has(id))
      .map(({ script, signs }) => ({ signs, is: script.labels.has(id) })),
    ridge,
  )

const zero = { bias: 0 }
const none: AllWeights = {
  fact: zero,
  reason: zero,
  cryptic: zero,
  topic: zero,
  benefit: zero,
  late: zero,
  caller: zero,
  company: zero,
  callback: zero,
  nothing: zero,
}

/** A script as `focusOf` hears it with these weights. */
export function heardIn({ facts, relationship }: Labelled, learnt: AllWeights): Heard {
  const { sentences, clues, context } = facts
  const { factOdds, reason } = relevanceWith(learnt, clues)
  const known = relationship === 'customer' || relationship === 'warm'
  return { sentences, clues, factOdds, reason, limit: context.limits.hook, known }
}

/** Each author's scripts, beside those of all others. */
const byAuthor = (scripts: readonly Labelled[]) =>
  [...new Set(scripts.map(({ author }) => author))].map((author) => ({
    own: scripts.filter((script) => script.author === author),
    others: scripts.filter((script) => script.author !== author),
  }))

function learnReasons(scripts: readonly Labelled[]): Pick<AllWeights, 'fact' | 'reason'> {
  const cases = byAuthor(scripts).flatMap(({ own, others }) => {
    const learnt = { ...none, fact: learnFacts(others) }
    return own
      .filter(
        (script) => isJudged(script) && (rungOf(script) !== null || !ladder.some((id) => script.optional.has(id))),
      )
      .map(
        ({ facts: { clues }, ...script }): Case => ({
          signs: messageSigns(clues, relevanceWith(learnt, clues).factOdds),
          is: rungOf(script) === null,
        }),
      )
  })
  return { fact: learnFacts(scripts), reason: learnWeights(cases, 2) }
}

const learnFacts = (scripts: readonly Labelled[]) =>
  learnWeights(
    scripts.flatMap(({ facts, isFact }) =>
      isFact.flatMap((is, i): Case[] => (is === null ? [] : [{ signs: facts.clues[i]!, is }])),
    ),
    6,
  )

/** The labelled rung; null where the message has a reason to listen, or needs none. */
export const rungOf = ({ labels }: Pick<Labelled, 'labels'>): string | null =>
  ladder.find((id) => labels.has(id)) ?? null

/** What is said between people who know each other is not judged. */
const isJudged = ({ relationship }: Labelled): boolean => relationship !== 'customer' && relationship !== 'warm'

/** The text of `facts/learned/weights.ts`. */
export const weightsText = (learnt: AllWeights): string =>
  `// Written by \`npm run train\` from the labelled scripts in test/corpus/build. Do not edit.
import type { AllWeights } from './weigh.ts'

/** What each sign adds to the log-odds of a judgement. */
export const weights: AllWeights = {
${Object.entries(learnt)
  .map(
    ([name, weights]) =>
      `  ${name}: {\n${Object.entries(weights)
        .filter(([, weight]) => weight !== 0)
        .map(lineOf)
        .join('')}  },\n`,
  )
  .join('')}}
`

const lineOf = ([sign, weight]: [string, number]): string => `    ${/\W/.test(sign) ? `'${sign}'` : sign}: ${weight},\n`
