import type { About } from '../about.ts'
import type { Language } from '../language/text.ts'
import type { Frame } from '../language/tone/frame.ts'
import type { PhraseHit, TouchFacts } from './facts.ts'
import { heardFrames } from './frames.ts'

type Frames = Readonly<Record<Language, readonly Frame[]>>

/** The phrases of a finding; where a sentence has none of them, the words of its frames. */
export const saidOrTold = (t: TouchFacts, finding: About, frames: Frames): readonly PhraseHit[] =>
  orTold(t, t.phrases(finding), frames)

/** What was heard; where a sentence has none of it, the words of the frames. */
export const orTold = (t: TouchFacts, heard: readonly PhraseHit[], frames: Frames): readonly PhraseHit[] => [
  ...heard,
  ...heardFrames(t, frames).filter(({ sentence }) => heard.every((hit) => hit.sentence !== sentence)),
]
