import { rowsFor } from '../language/matching/gate.ts'
import type { Language } from '../language/text.ts'
import type { Frame } from '../language/tone/frame.ts'
import type { PhraseHit, TouchFacts } from './facts.ts'
import { hitOf } from './line.ts'
import { isAllowed } from './phrases/teamWords.ts'

type Heard = Pick<TouchFacts, 'lines' | 'context' | 'team'>

/**
 * The words that show a frame, one hit a sentence at most; what the team allows is no hit. Several findings ask the same of
 * a touch, so what was heard is kept beside its lines.
 */
export function heardFrames(t: Heard, frames: Readonly<Record<Language, readonly Frame[]>>): readonly PhraseHit[] {
  const table = frames[t.context.language]
  const ofTouch = known.get(t.lines) ?? new Map<readonly Frame[], readonly PhraseHit[]>()
  known.set(t.lines, ofTouch)
  const hits = ofTouch.get(table) ?? listen(t, table)
  ofTouch.set(table, hits)
  return hits
}

const known = new WeakMap<Heard['lines'], Map<readonly Frame[], readonly PhraseHit[]>>()

const listen = ({ lines, team }: Heard, table: readonly Frame[]): readonly PhraseHit[] =>
  lines.flatMap((line, i) => {
    const around = [line, lines[i - 1], lines[i + 1]]
    for (const { say, with: others, near, unless } of rowsFor(line.words, table, partsOf)) {
      const found = say.exec(line.text)
      if (!found || unless?.test(line.text) || !others.every((other) => other.test(line.text))) continue
      if (!near.every((one) => around.some((other) => other && one.test(other.text)))) continue
      const hit = hitOf(line, found)
      if (!isAllowed(hit, team)) return [hit]
    }
    return []
  })

const partsOf = ({ say, with: others }: Frame): readonly RegExp[] => [say, ...others]
