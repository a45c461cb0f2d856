import { hasCapital } from '../language/forms/capital.ts'
import { numberWords } from '../language/forms/numberWords.ts'
import { compileMatcher, type Match, type Matcher } from '../language/matching/matcher.ts'
import type { Language } from '../language/text.ts'
import { fillers } from '../language/tone/fillers.ts'
import { CUE, JOIN } from '../script/script.ts'
import type { SpokenWord, TimedSentence, TimedTouch } from '../speech/timed.ts'
import { type Cut, isMarked, spanOfWords, type Words } from './cut.ts'
import { mend } from './mend.ts'

/** The fillers and pleasantries inside sentences that can go and leave a sentence behind. No two overlap. */
export function phraseCuts(timed: TimedTouch): Cut[] {
  const { touch, words, context, sentences } = timed
  const matcher = matcherOf(context.language)
  const isCap = ({ span }: SpokenWord) => hasCapital(touch.text, span.start)
  return sentences.flatMap((sentence) => {
    const found = matcher(words, sentence.first, sentence.last, isCap)
      .map((match) => fit(timed, sentence, match))
      .filter((one) => one !== null)
    return apart(found)
      .filter(({ first, last }) => last - first < sentence.last - sentence.first)
      .flatMap((one) => cutOf(timed, sentence, one))
  })
}

const compiled = new Map<Language, Matcher>()

/** Only who asks to trim waits for it. */
function matcherOf(language: Language): Matcher {
  let matcher = compiled.get(language)
  if (!matcher) {
    const sets = Object.entries(fillers[language]).map(([name, list]) => ({
      name,
      phrases: list.map(({ say }) => say),
    }))
    matcher = compileMatcher(sets, numberWords[language])
    compiled.set(language, matcher)
  }
  return matcher
}

/** The words to cut for a match, or null where it does not stand as its kind has to. */
function fit(timed: TimedTouch, sentence: TimedSentence, { set, phrase, first, last }: Match): Words | null {
  const kind = set as keyof (typeof fillers)['en']
  const end = last - (fillers[timed.context.language][kind][phrase]?.keep ?? 0)
  if (kind === 'anywhere') return end > first ? { first, last: end, clause: false } : null
  const opens = first === sentence.first || isMarked(timed, first - 1)
  const closes = end === sentence.last || isMarked(timed, end - 1)
  if (kind === 'apart') return opens && closes ? { first, last: end, clause: false } : null
  return opens ? clauseFrom(timed, sentence, first) : null
}

const LONGEST_CLAUSE = 14

/** As far as the comma, and the "but" behind it where it opens the sentence. */
function clauseFrom(timed: TimedTouch, sentence: TimedSentence, first: number): Words | null {
  let last = first + 1
  while (last < sentence.last && !isMarked(timed, last - 1)) last++
  if (last - first > LONGEST_CLAUSE) return null
  const next = timed.words[last]?.norm ?? ''
  if (first === sentence.first && last < sentence.last && conjunctions.has(next)) last++
  return { first, last, clause: true }
}

const conjunctions: ReadonlySet<string> = new Set(['but', 'and', 'so', 'pero', 'y', 'e'])

/** In order, neighbours as one, and of those that overlap the longest. */
function apart(found: readonly Words[]): Words[] {
  const kept: Words[] = []
  for (const one of [...found].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = kept.at(-1)
    if (!before || one.first > before.last) kept.push(one)
    else
      kept[kept.length - 1] = { ...before, last: Math.max(before.last, one.last), clause: before.clause || one.clause }
  }
  return kept
}

function cutOf(timed: TimedTouch, sentence: TimedSentence, one: Words): Cut[] {
  const { touch, words } = timed
  const span = spanOfWords(words, one.first, one.last)
  const around = touch.spoken.slice(Math.max(0, span.start - 1), span.end + 1)
  const control = touch.tags.some((tag) => tag.control && tag.span.start >= span.start && tag.span.end <= span.end)
  if (control || around.includes(JOIN) || around.includes(CUE)) return []
  const edits = mend(timed, sentence, one)
  return edits ? [{ what: 'phrase', first: one.first, last: one.last, span, edits }] : []
}
