import { withEdits } from '../proven.ts'
import { readTouch } from '../script/touch.ts'
import { contains } from '../span.ts'
import { timeTouch } from '../speech/clock.ts'
import type { TimedTouch } from '../speech/timed.ts'
import type { Cut } from './cut.ts'
import { phraseCuts } from './phrases.ts'
import { sentenceCuts } from './sentences.ts'

/** A cut with the seconds it saves: those of the message less those of the message timed again without it. */
export type TimedCut = Cut & Readonly<{ saves: number; within: number | null }>

/**
 * What a message could do without, the most saving first: sentences, and fillers and pleasantries inside them. `within`
 * is the index of the listed sentence that a phrase is part of. Edits touch no others but those of that sentence.
 */
export function cutsOf(timed: TimedTouch): readonly TimedCut[] {
  const cuts = [...sentenceCuts(timed), ...phraseCuts(timed)]
  const most = Math.max(1, Math.min(MOST, Math.floor(MOST_CHARACTERS / (timed.touch.text.length + 1))))
  const listed = cuts
    .sort((a, b) => lengthOf(timed, b) - lengthOf(timed, a))
    .slice(0, most)
    .flatMap((cut) => {
      const saves = savedBy(timed, cut)
      return saves === null ? [] : [{ ...cut, saves }]
    })
    .sort((a, b) => b.saves - a.saves || a.span.start - b.span.start)
  return listed.map((cut) => {
    const outer =
      cut.what === 'sentence' ? -1 : listed.findIndex((one) => one.what === 'sentence' && contains(one.span, cut.span))
    return { ...cut, within: outer < 0 ? null : outer }
  })
}

/** Each cut is timed anew, so a long text gets fewer: the work stays bounded on any. */
const MOST = 100
const MOST_CHARACTERS = 1_000_000
/** Less than this is not worth a line. */
const LEAST = 0.1

const lengthOf = ({ words }: TimedTouch, { first, last }: Cut): number =>
  words[last - 1]!.start + words[last - 1]!.seconds - words[first]!.start

/** The seconds saved; null where the rest would not be heard as it was, or hardly anything is saved. */
function savedBy(timed: TimedTouch, { first, last, edits }: Cut): number | null {
  const { touch, context, words } = timed
  const text = withEdits(touch.text, edits)
  // On the first line of a file this would begin script details.
  if (/^\s*---/.test(text) && !/^\s*---/.test(touch.text)) return null
  const after = timeTouch(readTouch(text), context)
  const rest = [...words.slice(0, first), ...words.slice(last)]
  if (after.words.length !== rest.length || rest.some(({ norm }, i) => after.words[i]!.norm !== norm)) return null
  const saves = timed.seconds - after.seconds
  return saves >= LEAST ? saves : null
}
