// Written by `npm run train` from the pairs and sequences in test/corpus/build. Do not edit.
import type { AgainWeights } from './again.ts'

/** What each sign adds to the log-odds that a message says another one again. */
export const againWeights: AgainWeights = {
  within: {
    bias: -1.8,
    akin: 1.7,
    common: 3.05,
    days: -1.23,
    figures: -0.23,
    leaves: -1.45,
    names: -2.26,
    news: -1.46,
    opening: -1.18,
    others: -0.36,
    recalls: -0.65,
    sends: -0.95,
    taken: 2.3,
    tells: -1.12,
    told: -1.01,
  },
  across: {
    bias: -2.74,
    akin: 1.75,
    common: 3.27,
    days: -1.23,
    figures: -0.43,
    news: -1.52,
    opening: -1.63,
    others: -0.54,
    taken: 2.68,
    told: -2.33,
  },
}
