import type { TouchFacts } from '../facts.ts'
import type { Line } from '../line.ts'
import type { Learnt } from './layers.ts'
import { chance, oddsOf } from './lineOdds.ts'
import { messageWeights } from './messageWeights.ts'
import { weigh } from './weigh.ts'

type Message = Pick<TouchFacts, 'lines' | 'hasOpenMatter'>

/**
 * The odds that a line does a thing. What findings are about is also told by the rest of the message: who names an offer
 * beside a fact about the listener sells less than who names it beside the firm's age.
 */
export function oddsIn(message: Message, name: string, learnt: Learnt): (line: Line) => number {
  const thing = learnt.things.get(name)!
  const weights = messageWeights[name]
  if (!weights) return (line) => oddsOf(line, thing, learnt)
  const around = weigh(signsOfMessage(message, learnt), weights)
  return (line) => oddsOf(line, thing, learnt) * weights.ownOdds! + around
}

/** What the odds of every thing that sentences do tell of their message; a thing's own odds are weighed apart. */
export function messageSigns(odds: ReadonlyMap<string, number>, isKnown: boolean): Map<string, number> {
  const signs = new Map([['known', Number(isKnown)]])
  for (const [name, most] of odds) signs.set(name, chance(most))
  return signs
}

function signsOfMessage({ lines, hasOpenMatter }: Message, learnt: Learnt): Map<string, number> {
  const known = signsOfLines.get(lines)
  if (known) return known
  const odds = new Map(
    [...learnt.things].map(([name, thing]) => [
      name,
      lines.reduce((most, line) => Math.max(most, oddsOf(line, thing, learnt)), Number.NEGATIVE_INFINITY),
    ]),
  )
  const signs = messageSigns(odds, hasOpenMatter)
  signsOfLines.set(lines, signs)
  return signs
}

/** Worked out once for all findings. */
const signsOfLines = new WeakMap<readonly Line[], Map<string, number>>()
