import { hasCapital } from '../language/forms/capital.ts'
import { dateWords } from '../language/forms/numberWords.ts'
import type { Match, Matcher } from '../language/matching/matcher.ts'
import type { Language } from '../language/text.ts'
import { tellingFrames } from '../language/tone/tellings/tellingFrames.ts'
import { readTouchFields } from '../script/fields/fields.ts'
import { spokenChannels } from '../script/script.ts'
import { span } from '../span.ts'
import type { SpokenWord, TimedTouch } from '../speech/timed.ts'
import type { PhraseHit, Role, SentenceFacts, TouchFacts } from './facts.ts'
import { heardFrames } from './frames.ts'
import { hookOf } from './hook.ts'
import { chanceOf, likelyByWords } from './learned/byWords.ts'
import { foldedLine, type Line, lineOf } from './line.ts'
import { type Act, actsOf } from './next/acts.ts'
import { bigAsks } from './next/efforts.ts'
import { outcomeOf } from './next/outcome.ts'
import { ringRequests } from './next/ringing.ts'
import { identityOf } from './people/identity.ts'
import { notNames } from './people/nameWords.ts'
import type { FactPhrase } from './phrases/factPhrase.ts'
import { isAllowed, teamHits } from './phrases/teamWords.ts'
import type { CluePhrase } from './relevance/cluePhrase.ts'
import { cluePhrases } from './relevance/cluePhrases.ts'
import { cluesOf } from './relevance/clues.ts'
import { focusOf } from './relevance/focus.ts'
import { hasOpenMatter } from './relevance/openMatter.ts'
import { FACT, relevanceOf } from './relevance/relevance.ts'
import { type Move, movesIn } from './sequence/moves.ts'
import { shinglesOf } from './shingles.ts'
import { beginsWithRequest } from './subjects.ts'

/** Reads a timed touch once, for all findings: one pass of the matcher, then what its sentences do. */
export function readFacts(timed: TimedTouch, matcher: Matcher): TouchFacts {
  const { touch, context, words } = timed
  const { values: fields, problems } = readTouchFields(touch.fields, context.language, context.region, context.today)
  const isCap = (word: SpokenWord): boolean => hasCapital(touch.text, word.span.start)
  const sentences = timed.sentences.map((sentence) => ({
    timed: sentence,
    words: words.slice(sentence.first, sentence.last),
    roles: new Set<Role>(),
  }))
  const bySet = new Map<string, PhraseHit[]>()
  for (const sentence of sentences) {
    for (const match of matcher(words, sentence.timed.first, sentence.timed.last, isCap)) {
      const hits = bySet.get(match.set)
      if (hits) hits.push(hitOf(match, words, sentence))
      else bySet.set(match.set, [hitOf(match, words, sentence)])
    }
  }
  const team = teamHits(timed, sentences, fields, isCap)
  const shared = (name: FactPhrase): readonly PhraseHit[] => bySet.get(`fact ${name}`) ?? none
  for (const [name, role] of rolePhrases)
    for (const { sentence } of shared(name)) (sentence.roles as Set<Role>).add(role)
  for (const sentence of sentences) {
    const add = (role: Role, holds: boolean) => holds && sentence.roles.add(role)
    add(
      'ask',
      touch.spoken[sentence.timed.span.end - 1] === '?' ||
        beginsWithRequest(sentence.words, touch.spoken, context.language),
    )
  }
  const lines = sentences.map((sentence) => lineOf(sentence, touch.spoken))
  const known = hasOpenMatter(context, shared)
  const heard = { lines, context, team, hasOpenMatter: known }
  const callbackAsks = ringRequests(heard).filter((hit) => !isQuoted(hit, touch.text))
  for (const { sentence } of callbackAsks) (sentence.roles as Set<Role>).add('ask')
  const identity = identityOf(timed, isCap)
  const heardClues = (name: CluePhrase): readonly PhraseHit[] => bySet.get(`clue ${name}`) ?? none
  const told = (name: FactPhrase) => (name === 'callbackAsk' ? callbackAsks : shared(name))
  const clues = cluesOf(
    sentences,
    {
      language: context.language,
      spoken: touch.spoken,
      isCap,
      shared: told,
      clues: heardClues,
      tellings: (name) => heardFrames(heard, tellingFrames[name]),
      chance: (i, thing) => chanceOf(lines[i]!, context.language, thing),
      identity,
    },
    clueNames,
  )
  // Added last: the weights of the clues know the phrases alone.
  const acts = actsOf(heard)
  for (const [act, hits] of acts) for (const { sentence } of hits) (sentence.roles as Set<Role>).add(actRoles[act])
  const relevance = relevanceOf(clues, { context, timed, hasOpenMatter: known })
  const { factOdds } = relevance
  const actHits = (act: Act) => acts.get(act) ?? none
  const focus = focusOf({ sentences, clues, ...relevance, limit: context.limits.hook, known })
  const relations = [...shared('referrer'), ...shared('sharedMatter')]
  for (const sentence of focus.own) (sentence.roles as Set<Role>).add('about-us')
  for (const [i, sentence] of sentences.entries()) if (factOdds[i]! > FACT) sentence.roles.add('about-them')
  return {
    context,
    timed,
    fields,
    problems: [...touch.problems, ...problems],
    spoken: spokenChannels.includes(fields.channel),
    sentences,
    phrases: ({ id }) =>
      apart(
        likelyByWords(heard, id, bySet.get(id) ?? none, PHRASE).filter(
          (hit) => !isAllowed(hit, team) && !isQuoted(hit, touch.text) && !isNamed(hit, timed, isCap),
        ),
      ),
    team,
    shared,
    hook: hookOf(sentences, factOdds, focus, relations, context.language),
    identity,
    heard: heardClues,
    clues,
    hasOpenMatter: known,
    relevance,
    focus,
    lines,
    callbackAsks,
    bigAsks: bigAsks(lines, context.language),
    acts: actHits,
    outcome: outcomeOf({ sentences, clues, factOdds, acts: actHits }),
    moves: onDemand(lines, { language: context.language, spoken: touch.spoken }),
    shingles: shinglesOf(touch),
  }
}

/** Only sequences are asked for moves, and each of its steps but for a few. */
function onDemand(
  lines: readonly Line[],
  said: Readonly<{ language: Language; spoken: string }>,
): (move: Move) => readonly PhraseHit[] {
  let folded: readonly Line[] | null = null
  const found = new Map<Move, readonly PhraseHit[]>()
  return (move) => {
    folded = folded ?? lines.map(foldedLine)
    const hits = found.get(move) ?? movesIn(folded, { ...said, move })
    found.set(move, hits)
    return hits
  }
}

const actRoles: Readonly<Record<Act, Role>> = {
  ask: 'ask',
  reply: 'ask',
  step: 'own-step',
  delivered: 'delivered',
  release: 'release',
}

const clueNames = Object.keys(cluePhrases.en) as CluePhrase[]
const none: readonly PhraseHit[] = []

/** The shared phrases that give a sentence its role. */
export const rolePhrases: readonly (readonly [FactPhrase, Role])[] = [
  ['greeting', 'greeting'],
  ['identify', 'identify'],
  ['aboutUs', 'about-us'],
  ['product', 'offer'],
  ['callbackAsk', 'ask'],
  ['ask', 'ask'],
  ['ownStep', 'own-step'],
  ['delivered', 'delivered'],
  ['replyChannel', 'ask'],
  ['release', 'release'],
  ['farewell', 'farewell'],
  ['courtesy', 'courtesy'],
]

/** Words in quotation marks are somebody else's: a sign, a motto, what was answered. A whole sentence in them is the script's. */
function isQuoted({ span: { start, end }, sentence }: PhraseHit, text: string): boolean {
  const { span: all } = sentence.timed
  const before = text.slice(all.start, start)
  const opened = Math.max(before.lastIndexOf('«'), before.lastIndexOf('“'))
  const isOpen = opened > Math.max(before.lastIndexOf('»'), before.lastIndexOf('”'))
  const isPlain = (before.match(/"/g)?.length ?? 0) % 2 === 1
  const behind = text.slice(end, all.end)
  return (isOpen && /[»”]/.test(behind)) || (isPlain && behind.includes('"'))
}

/**
 * "Last Chance, your grey mare", "Ian from Last Chance Salvage": a name, in capitals, before a word that has none, or part of
 * one that stands behind such a word. "Mr Surname" and "Happy Friday" are none.
 */
function isNamed(
  { first, last, sentence }: PhraseHit,
  { words, context }: TimedTouch,
  isCap: (word: SpokenWord) => boolean,
): boolean {
  const { language } = context
  const isName = (word: SpokenWord): boolean =>
    isCap(word) && !notNames[language].has(word.norm) && !dateWords[language].has(word.norm)
  const next = words[last]
  if (last - first < 2 || !next || !words.slice(first, last).every(isName)) return false
  const previous = first > sentence.timed.first ? words[first - 1]! : null
  return !isCap(next) || (isName(next) && previous !== null && !isCap(previous))
}

/** Of hits that overlap, the first and longest: two phrases of a finding that hear the same words are one suggestion. */
function apart(hits: readonly PhraseHit[]): readonly PhraseHit[] {
  let end = 0
  return [...hits]
    .sort((a, b) => a.first - b.first || b.last - a.last || a.phrase - b.phrase)
    .filter(({ first, last }) => {
      const free = first >= end
      if (free) end = last
      return free
    })
}

function hitOf({ phrase, first, last }: Match, words: readonly SpokenWord[], sentence: SentenceFacts): PhraseHit {
  return { span: span(words[first]!.span.start, words[last - 1]!.span.end), first, last, sentence, phrase }
}

/** With odds below these not even a fixed phrase means what it says. */
const PHRASE = -10
