import { expressionsFor } from '../../language/matching/gate.ts'
import type { Language } from '../../language/text.ts'
import type { PhraseHit } from '../facts.ts'
import { hitIn, type Line } from '../line.ts'
import { effortPatterns as english } from './efforts.en.ts'
import { effortPatterns as spanish } from './efforts.es.ts'

/** What costs a listener more than a few minutes, and what makes the same words harmless. */
export type EffortPatterns = Readonly<{
  /** A long time, a meeting, a meal: only where the sentence asks or wishes for it. */
  events: readonly RegExp[]
  wishes: RegExp
  /** Asks by themselves: papers to send, a place to clear, people to bring, a visit. */
  tasks: readonly RegExp[]
  /** One thing to do for the caller; three in a sentence are a project. */
  errand: RegExp
  /** Their own time, machine or event; what they asked for; what is not needed. */
  theirs: RegExp
}>

const patterns: Readonly<Record<Language, EffortPatterns>> = { en: english, es: spanish }
const MANY = 3

/** Words that ask a busy person for too much, one stretch a sentence. */
export function bigAsks(lines: readonly Line[], language: Language): PhraseHit[] {
  const { events, wishes, tasks, errand, theirs } = patterns[language]
  return lines.flatMap((line) => {
    if (theirs.test(line.text)) return []
    const asks = wishes.test(line.text)
    const found = [...expressionsFor(line.words, tasks), ...(asks ? expressionsFor(line.words, events) : [])]
      .map((pattern) => pattern.exec(line.text))
      .filter((match) => match !== null)
      .sort((a, b) => a.index - b.index)[0]
    if (found) return [hitIn(line, found.index, found.index + found[0].length)]
    const errands = [...line.text.matchAll(errand)]
    const last = errands.at(-1)
    return last && errands.length >= MANY ? [hitIn(line, errands[0]!.index, last.index + last[0].length)] : []
  })
}
