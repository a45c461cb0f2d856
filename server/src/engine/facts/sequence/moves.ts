import type { Language } from '../../language/text.ts'
import type { PhraseHit } from '../facts.ts'
import { firstHit, type Line } from '../line.ts'
import { movePatterns as english } from './moves.en.ts'
import { movePatterns as spanish } from './moves.es.ts'

/** What a message does for the sequence it stands in. */
export type Move =
  | 'ends' // the caller gives up the pursuit
  | 'endsCalls' // "my last call": of calls alone
  | 'pauses' // the same, perhaps only for now
  | 'reminds' // says that the caller called or wrote before
  | 'confirms' // whether something arrived, or that it can be sent again
  | 'mentions' // what was sent before
  | 'asksHow' // by which channel, or when, they would rather be reached
  | 'stays' // the caller will be back: with it no message ends anything

/** `questions` ask how, but only where the sentence is a question. */
export type MovePatterns = Readonly<Record<Move | 'questions', readonly RegExp[]>>

const patterns: Readonly<Record<Language, MovePatterns>> = { en: english, es: spanish }

/** The first words of each sentence that make this move; `lines` are folded. */
export function movesIn(
  lines: readonly Line[],
  { language, spoken, move }: Readonly<{ language: Language; spoken: string; move: Move }>,
): readonly PhraseHit[] {
  return lines.flatMap((line) => {
    const isAsked = spoken[line.sentence.timed.span.end - 1] === '?'
    const { [move]: usual, questions } = patterns[language]
    const hit = firstHit(line, usual) ?? (move === 'asksHow' && isAsked ? firstHit(line, questions) : null)
    return hit ? [hit] : []
  })
}
