import { type Weights, weigh } from '../../server/src/engine/facts/learned/weigh.ts'
import { companySigns } from '../../server/src/engine/facts/people/company.ts'
import { namedIn } from '../../server/src/engine/facts/people/nameRoles.ts'
import { hasCapital } from '../../server/src/engine/language/forms/capital.ts'
import { learnWeights } from './fit.ts'
import type { Labelled } from './labelled.ts'

/** The rounds after which the names no longer change. */
const ROUNDS = 6
const RIDGE = 0.5

/**
 * What makes a name that of the firm that calls. The labels say only whether a message names one: it starts with the
 * name that the rules take, and goes on with the likeliest one under the weights so far.
 */
export function learnCompany(scripts: readonly Labelled[]): Weights {
  const cases = scripts
    .filter(({ relationship, optional }) => relationship !== 'customer' && !optional.has('no-company'))
    .map(({ facts: { timed }, labels }) => {
      const named = namedIn(timed, ({ span }) => hasCapital(timed.touch.text, span.start))
      const signs = named.names.map((name) => companySigns(name, named, timed))
      return { signs, first: named.firm ? named.names.indexOf(named.firm) : -1, names: !labels.has('no-company') }
    })
  let weights: Weights | null = null
  for (let round = 0; round < ROUNDS; round++) {
    const known: Weights | null = weights
    weights = learnWeights(
      cases.flatMap(({ signs, first, names }) => {
        const best = known ? likeliest(signs, known) : first
        return names && best < 0 ? [] : signs.map((one, i) => ({ signs: one, is: names && i === best }))
      }),
      RIDGE,
    )
  }
  return weights!
}

function likeliest(signs: readonly ReadonlyMap<string, number>[], weights: Weights): number {
  const odds = signs.map((one) => weigh(one, weights))
  return odds.indexOf(Math.max(...odds))
}
