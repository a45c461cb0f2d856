import type { About } from '../about.ts'
import type { Language } from '../language/text.ts'
import type { Frame } from '../language/tone/frame.ts'
import type { PhraseHit, TouchFacts } from './facts.ts'
import { heardFrames } from './frames.ts'

/** The phrases of a finding; where a sentence has none of them, the words of its frames. */
export function saidOrTold(
  t: TouchFacts,
  finding: About,
  frames: Readonly<Record<Language, readonly Frame[]>>,
): readonly PhraseHit[] {
  const said = t.phrases(finding)
  return [...said, ...heardFrames(t, frames).filter(({ sentence }) => said.every((hit) => hit.sentence !== sentence))]
}
