import { elsewhere } from '../../language/tone/prices/elsewhere.ts'
import type { SentenceFacts, TouchFacts } from '../facts.ts'

/** What a sentence says of money or of gifts is the listener's, awaited or a third party's, in it or in the one its pronoun points to. */
export function isElsewhere({ context, lines }: TouchFacts, sentence: SentenceFacts): boolean {
  const owners = elsewhere[context.language]
  if (!owners) return false
  const at = lines.findIndex((line) => line.sentence === sentence)
  const said = lines[at]!.text
  if (owners.awaited.test(said)) return true
  if (owners.own.test(said)) return false
  const before = owners.pointing.test(said) ? lines[at - 1]?.text : undefined
  return owners.others.test(said) || (before !== undefined && owners.others.test(before) && !owners.own.test(before))
}
