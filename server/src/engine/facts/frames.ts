import { rowsFor } from '../language/matching/gate.ts'
import type { Language } from '../language/text.ts'
import type { Frame } from '../language/tone/frame.ts'
import type { PhraseHit, TouchFacts } from './facts.ts'
import { hitOf } from './line.ts'
import { isAllowed } from './phrases/teamWords.ts'

/** The words that show a frame, one hit a sentence at most; what the team allows is no hit. */
export const heardFrames = (
  t: Pick<TouchFacts, 'lines' | 'context' | 'team'>,
  frames: Readonly<Record<Language, readonly Frame[]>>,
): readonly PhraseHit[] =>
  t.lines.flatMap((line, i) => {
    const around = [line, t.lines[i - 1], t.lines[i + 1]]
    for (const { say, with: others, near, unless } of rowsFor(line.words, frames[t.context.language], partsOf)) {
      const found = say.exec(line.text)
      if (!found || unless?.test(line.text) || !others.every((other) => other.test(line.text))) continue
      if (!near.every((one) => around.some((other) => other && one.test(other.text)))) continue
      const hit = hitOf(line, found)
      if (!isAllowed(hit, t.team)) return [hit]
    }
    return []
  })

const partsOf = ({ say, with: others }: Frame): readonly RegExp[] => [say, ...others]
