import { type AllWeights, weigh } from '../../server/src/engine/facts/learned/weigh.ts'
import { endingSigns } from '../../server/src/engine/facts/next/outcome.ts'
import { callerSigns, focusSigns, type Heard } from '../../server/src/engine/facts/relevance/focus.ts'
import { messageSigns, rungSigns, sentenceOdds } from '../../server/src/engine/facts/relevance/relevance.ts'
import type { Telling } from '../../server/src/engine/language/tone/tellings/tellingFrames.ts'
import { type Case, learnWeights, weightsLines } from './fit.ts'
import { type Labelled, ladder } from './labelled.ts'
import { learnCompany } from './learnCompany.ts'

/** The weights that these scripts teach. */
export function learn(scripts: readonly Labelled[]): AllWeights {
  // A later judgement is taught with odds that its own author did not teach, as it will meet them everywhere else.
  const odds = new Map<Labelled, Odds>()
  for (const { own, others } of byAuthor(scripts)) {
    const learnt = learnSentences(others)
    for (const script of own) odds.set(script, sentenceOdds(learnt, script.facts.clues))
  }
  const reasons = new Map<Labelled, number>()
  for (const { own, others } of byAuthor(scripts)) {
    const learnt = learnReason(others, odds)
    for (const script of own) reasons.set(script, weigh(reasonSigns(script, odds), learnt))
  }
  const cases = scripts.filter(isJudged).map((script) => ({
    script,
    signs: rungSigns(script.facts.clues, odds.get(script)!.told, reasons.get(script)!),
  }))
  const whole = scripts.filter(({ isPartly }) => !isPartly)
  const heard = (script: Labelled) => heardIn(script, odds.get(script)!, reasons.get(script)!)
  const endings = whole.map((script) => {
    const { sentences, clues, relevance, acts } = script.facts
    return { script, signs: endingSigns({ sentences, clues, factOdds: relevance.factOdds, acts }) }
  })
  return {
    ...learnSentences(scripts),
    reason: learnReason(scripts, odds),
    late: learnLabel(
      'late-hook',
      whole.map((script) => ({ script, signs: focusSigns(heard(script)) })),
      4,
    ),
    caller: learnLabel(
      'not-about-them',
      scripts.map((script) => ({ script, signs: callerSigns(heard(script)) })),
      4,
    ),
    cryptic: learnLabel('too-cryptic', cases, 4),
    topic: learnLabel('not-compelling', cases, 4),
    benefit: learnLabel('no-research', cases, 4),
    // Where every firm is named, nothing teaches when one is missing.
    company: learnCompany(whole.filter(({ author }) => !notOfFirms.has(author))),
    callback: learnLabel('callback-dependent', endings, 4),
    nothing: learnLabel('no-clear-goal', endings, 4),
  }
}

/** Good scripts alone, in which firms are named in odd ways. */
const notOfFirms: ReadonlySet<string> = new Set(['seventh.good.', 'eighth.good.'])

type Odds = ReturnType<typeof sentenceOdds>
type Signed = Readonly<{ script: Labelled; signs: Case['signs'] }>

/** What speaks for a label; scripts where it is debatable teach nothing. */
const learnLabel = (id: string, cases: readonly Signed[], ridge: number) =>
  learnWeights(
    cases
      .filter(({ script }) => script.labels.has(id) || !script.optional.has(id))
      .map(({ script, signs }) => ({ signs, is: script.labels.has(id) })),
    ridge,
  )

/** A script as `focusOf` hears it with these odds. */
function heardIn({ facts, relationship }: Labelled, odds: Odds, reason: number): Heard {
  const { sentences, clues, context } = facts
  const known = relationship === 'customer' || relationship === 'warm'
  return { sentences, clues, ...odds, reason, limit: context.limits.hook, known }
}

/** Each author's scripts, beside those of all others. */
const byAuthor = (scripts: readonly Labelled[]) =>
  [...new Set(scripts.map(({ author }) => author))].map((author) => ({
    own: scripts.filter((script) => script.author === author),
    others: scripts.filter((script) => script.author !== author),
  }))

/** What the sentences of these scripts teach. */
const learnSentences = (scripts: readonly Labelled[]): Pick<AllWeights, 'fact' | Telling> => {
  const learnt = (isSo: (script: Labelled) => readonly (boolean | null)[]) =>
    learnWeights(
      scripts.flatMap((script) =>
        isSo(script).flatMap((is, i): Case[] => (is === null ? [] : [{ signs: script.facts.clues[i]!, is }])),
      ),
      4,
    )
  return {
    fact: learnt(({ isFact }) => isFact),
    own: learnt(({ tells }) => tells.own),
    promise: learnt(({ tells }) => tells.promise),
    mystery: learnt(({ tells }) => tells.mystery),
  }
}

const learnReason = (scripts: readonly Labelled[], odds: ReadonlyMap<Labelled, Odds>) =>
  learnWeights(
    scripts
      .filter(
        (script) => isJudged(script) && (rungOf(script) !== null || !ladder.some((id) => script.optional.has(id))),
      )
      .map((script): Case => ({ signs: reasonSigns(script, odds), is: rungOf(script) === null })),
    4,
  )

const reasonSigns = (script: Labelled, odds: ReadonlyMap<Labelled, Odds>) => {
  const { factOdds, told } = odds.get(script)!
  return messageSigns(script.facts.clues, factOdds, told)
}

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
${weightsLines(learnt)}}
`
