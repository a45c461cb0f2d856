// Written by `npm run train` from the pairs and sequences in test/corpus/build. Do not edit.
import type { AgainWeights } from './again.ts'

/** What each sign adds to the log-odds that a message says another one again. */
export const againWeights: AgainWeights = {
  within: {
    bias: -1.82,
    akin: 1.72,
    common: 3.01,
    days: -1.23,
    figures: -0.07,
    leaves: -1.43,
    names: -2.67,
    news: -1.48,
    opening: -1.19,
    others: -0.46,
    recalls: -0.64,
    sends: -0.96,
    taken: 2.29,
    tells: -1.16,
  },
  across: {
    bias: -2.51,
    akin: 2.05,
    common: 3.1,
    days: -1.27,
    figures: -0.1,
    names: -2.7,
    news: -1.63,
    opening: -1.67,
    others: -0.5,
    taken: 2.56,
  },
}
