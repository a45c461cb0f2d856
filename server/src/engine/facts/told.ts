import type { About } from '../about.ts'
import type { PhraseHit, TouchFacts } from './facts.ts'
import { heardByWords } from './learned/byWords.ts'
import { inOthers } from './line.ts'

/** The phrases of a finding; where a sentence has none of them, the words that were learnt for it. */
export const saidOrTold = (t: TouchFacts, finding: About): readonly PhraseHit[] =>
  orTold(t, finding, t.phrases(finding))

/** What was heard; where a sentence has none of it, the words that were learnt for the finding. */
export const orTold = (t: TouchFacts, { id }: About, heard: readonly PhraseHit[]): readonly PhraseHit[] =>
  inOthers(heard, heardByWords(t, id))
