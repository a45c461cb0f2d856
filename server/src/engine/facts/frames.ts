import type { Frame } from '../language/tone/frame.ts'
import type { PhraseHit, TouchFacts } from './facts.ts'
import { hitIn, lineOf } from './line.ts'
import { isAllowed } from './phrases/teamWords.ts'

/** The words that show a frame, one hit a sentence at most; what the team allows is no hit. */
export const heardFrames = (t: TouchFacts, frames: readonly Frame[]): readonly PhraseHit[] =>
  t.sentences.flatMap((sentence) => {
    const line = lineOf(sentence, t.timed.touch.spoken)
    for (const { say, with: others, unless } of frames) {
      const found = say.exec(line.text)
      if (!found || unless?.test(line.text) || !others.every((other) => other.test(line.text))) continue
      const hit = hitIn(line, found.index + /^[ |]*/.exec(found[0])![0].length, found.index + found[0].length)
      if (!isAllowed(hit, t.team)) return [hit]
    }
    return []
  })
