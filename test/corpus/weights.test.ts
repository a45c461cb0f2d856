import { expect, test } from 'vitest'
import { weights } from '../../server/src/engine/facts/learned/weights.ts'
import { relevanceWith } from '../../server/src/engine/facts/relevance/relevance.ts'
import { readLabelled } from './labelled.ts'
import { learn } from './learn.ts'

/** Learning takes half a minute of a core, and cores are shared: milliseconds that are surely enough. */
const LEARNING = 300_000

test(
  'the weights judge as those that the scripts teach now',
  () => {
    const scripts = readLabelled()
    const fresh = learn(scripts)
    const others = scripts.filter(
      ({ facts }) => relevanceWith(weights, facts.clues, facts).rung !== relevanceWith(fresh, facts.clues, facts).rung,
    )
    expect(scripts.length).toBeGreaterThan(500)
    // A word more in a list of phrases moves a weight by a little; more than that: `npm run train`, and commit it.
    expect(others.map(({ id }) => id).slice(scripts.length / 50), 'npm run train').toEqual([])
  },
  LEARNING,
)
