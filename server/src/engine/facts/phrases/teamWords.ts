import { type TeamPhrase, teamOf } from '../../language/matching/team.ts'
import { teamMatcher } from '../../language/matching/teamMatcher.ts'
import type { TouchFields } from '../../script/script.ts'
import { span } from '../../span.ts'
import type { SpokenWord, TimedTouch } from '../../speech/timed.ts'
import type { PhraseHit, SentenceFacts } from '../facts.ts'

/** A phrase of the team's own that is heard; `ended` is the day after whose end it no longer holds, if that has passed. */
export type TeamHit = PhraseHit &
  Readonly<{ said: TeamPhrase; ended: Readonly<{ expires: string; on: string }> | null }>

/** What is heard of the team's phrases, in order. The step's own date counts before today's. */
export function teamHits(
  { context, words }: TimedTouch,
  sentences: readonly SentenceFacts[],
  fields: TouchFields,
  isCap: (word: SpokenWord) => boolean,
): readonly TeamHit[] {
  const team = teamOf(context.team)
  if (!team || team.phrases.length === 0) return []
  const { matcher, phraseOf } = teamMatcher(team, context.language, context.region)
  const on = fields.date ?? context.today
  return sentences.flatMap((sentence) =>
    matcher(words, sentence.timed.first, sentence.timed.last, isCap).map((match): TeamHit => {
      const { first, last, phrase } = match
      const said = phraseOf(match)
      const ended = said.expires !== null && on !== null && said.expires < on ? { expires: said.expires, on } : null
      const where = span(words[first]!.span.start, words[last - 1]!.span.end)
      return { span: where, first, last, sentence, phrase, said, ended }
    }),
  )
}

/** Whether the team allows what a phrase of ours heard: its words, or at least half of them. */
export function isAllowed({ first, last }: PhraseHit, hits: readonly TeamHit[]): boolean {
  return hits.some(({ said, ended, ...own }) => {
    if (said.kind !== 'allowed' || ended !== null) return false
    const shared = Math.min(last, own.last) - Math.max(first, own.first)
    return shared > 0 && shared * 2 >= last - first
  })
}
