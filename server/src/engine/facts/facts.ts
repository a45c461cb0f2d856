import type { About } from '../about.ts'
import type { TouchContext } from '../context.ts'
import type { Problem, TouchFields } from '../script/script.ts'
import type { Span } from '../span.ts'
import type { SpokenWord, TimedSentence, TimedTouch } from '../speech/timed.ts'
import type { Line } from './line.ts'
import type { Act } from './next/acts.ts'
import type { Outcome } from './next/outcome.ts'
import type { Identity } from './people/identity.ts'
import type { FactPhrase } from './phrases/factPhrase.ts'
import type { TeamHit } from './phrases/teamWords.ts'
import type { CluePhrase } from './relevance/cluePhrase.ts'
import type { Clues } from './relevance/clues.ts'
import type { Focus } from './relevance/focus.ts'
import type { Relevance } from './relevance/relevance.ts'
import type { Move } from './sequence/moves.ts'

/** What a sentence does. One sentence may do several things. */
export type Role =
  | 'greeting'
  | 'identify' // says who calls
  | 'about-them' // a checkable fact about the listener
  | 'about-us' // biography, credentials, product
  | 'offer'
  | 'ask' // asks the listener to do something
  | 'own-step' // what the caller will do next
  | 'delivered' // something is already with the listener
  | 'release' // nothing needed, or goodbye for good
  | 'farewell' // a wish at the end
  | 'reproach'
  | 'courtesy'

export type SentenceFacts = Readonly<{
  timed: TimedSentence
  words: readonly SpokenWord[]
  roles: ReadonlySet<Role>
}>

/** A phrase heard: its span in the touch, the words it covers and the sentence it stands in. */
export type PhraseHit = Readonly<{ span: Span; first: number; last: number; sentence: SentenceFacts; phrase: number }>

/** Everything findings may know about a touch, read once. */
export type TouchFacts = Readonly<{
  context: TouchContext
  timed: TimedTouch
  fields: TouchFields
  /** What reading the touch and its fields found wrong. */
  problems: readonly Problem[]
  /** True when the channel is one that is spoken. */
  spoken: boolean
  sentences: readonly SentenceFacts[]
  /** What this finding's own phrases heard, in order of position, but for what the team allows. */
  phrases(finding: About): readonly PhraseHit[]
  /** What is heard of the team's own phrases, of all three kinds. */
  team: readonly TeamHit[]
  /** What a shared list of phrases heard. */
  shared(name: FactPhrase): readonly PhraseHit[]
  /**
   * The first words of the checkable fact, referrer or shared matter, and the second at which they are said. `isLate` where
   * nothing before it could be one.
   */
  hook: Readonly<{ span: Span; at: number; sentence: SentenceFacts; isLate: boolean }> | null
  /** Where words that are a clue to what a sentence is about were heard. */
  heard(name: CluePhrase): readonly PhraseHit[]
  /** The clues in each sentence. */
  clues: readonly Clues[]
  /** The two know each other, and there is something between them that the message may take for known. */
  hasOpenMatter: boolean
  /** How relevant the message is to its listener. */
  relevance: Relevance
  /** Of whom it speaks, and when. */
  focus: Focus
  /** Who calls, and when that is said. */
  identity: Identity
  /** What the message leaves to happen. */
  outcome: Outcome
  /** Its sentences as lines, for regular expressions. */
  lines: readonly Line[]
  /** Asks the listener to ring. */
  callbackAsks: readonly PhraseHit[]
  /** Asks for more than a few minutes, or for several things at once. */
  bigAsks: readonly PhraseHit[]
  /** What its sentences do about what happens next: the first words that show it, a sentence each. */
  acts(act: Act): readonly PhraseHit[]
  /** What its sentences do for the sequence it stands in: the first words that show it, a sentence each. */
  moves(move: Move): readonly PhraseHit[]
  /** The different words without numbers, hashed and sorted: for comparing messages. */
  shingles: Uint32Array
}>
