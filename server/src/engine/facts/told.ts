import type { About } from '../about.ts'
import type { Language } from '../language/text.ts'
import type { Frame } from '../language/tone/frame.ts'
import type { PhraseHit, TouchFacts } from './facts.ts'
import { heardFrames } from './frames.ts'
import { heardByWords } from './learned/byWords.ts'
import { inOthers } from './line.ts'

type Frames = Readonly<Record<Language, readonly Frame[]>>

/** The phrases of a finding; where a sentence has none of them, the words of its frames, or those that were learnt for it. */
export const saidOrTold = (t: TouchFacts, finding: About, frames: Frames): readonly PhraseHit[] =>
  orTold(t, finding, t.phrases(finding), frames)

/** What was heard; where a sentence has none of it, the words of the finding's frames, or those that were learnt for it. */
export const orTold = (
  t: TouchFacts,
  { id }: About,
  heard: readonly PhraseHit[],
  frames: Frames,
): readonly PhraseHit[] => inOthers(inOthers(heard, heardFrames(t, frames)), heardByWords(t, id))
