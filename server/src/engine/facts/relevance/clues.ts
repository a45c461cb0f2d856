import { dateWords, numberWords } from '../../language/forms/numberWords.ts'
import type { Language } from '../../language/text.ts'
import { type Telling, tellings } from '../../language/tone/tellings/tellingFrames.ts'
import type { SpokenWord } from '../../speech/timed.ts'
import type { PhraseHit, Role, SentenceFacts } from '../facts.ts'
import type { Identity } from '../people/identity.ts'
import { listenerWords, pastForms } from '../people/listener.ts'
import { notNames } from '../people/nameWords.ts'
import type { FactPhrase } from '../phrases/factPhrase.ts'
import { beginsWithRequest, noticed } from '../subjects.ts'
import type { CluePhrase } from './cluePhrase.ts'
import { type Shape, shapeOf, shapes } from './shape.ts'

/** What was heard in one sentence, by name of the clue: how often, at most twice. */
export type Clues = ReadonlyMap<Clue, number>

/** A sign of what a sentence is about. */
export type Clue = CluePhrase | RoleClue | OwnClue | Shape | TellingClue | SoundClue
/** What frames tell of a whole sentence. */
type TellingClue = `tells ${Telling}`
/** What the words of a sentence sound like, as labelled sentences taught. */
type SoundClue = `sounds ${(typeof sounds)[number]}`
type RoleClue = (typeof roleClues)[number]
type OwnClue = (typeof ownClues)[number]

/** Roles and shared phrases that say what a sentence does besides telling something. */
const roleClues = [
  'greeting',
  'identify',
  'delivered',
  'release',
  'farewell',
  'courtesy',
] as const satisfies readonly Role[]
const factClues = [
  'ownStep',
  'callbackAsk',
  'ask',
  'replyChannel',
  'referrer',
  'sharedMatter',
  'pleasantry',
  'refusal',
  'aboutUs',
  'product',
] as const satisfies readonly FactPhrase[]
const ownClues = [
  ...factClues,
  'yours', // a thing of the listener's own
  'yoursAnyhow', // "your business", "your time"
  'theyDid', // "you moved", "publicaste"
  'name', // a name that is neither the caller's nor the one the listener is called by
  'figure',
  'numberWord',
  'day',
  'question',
  'request',
  'we', // the caller's firm acts
  'iDid', // first person in the past
  'itDid', // others, in the past
  'generic', // "A shop that …", "cuando …": of nobody in particular
  'yoursGain', // "your costs"
  'opens', // the first sentence that tells something
  'closes', // the last sentence
  'short',
  'long',
  'blank', // a personal field
  'yoursConcrete', // theirs, and something that could be looked up
  'oursConcrete', // the caller's, the same way
  'firm', // the caller's name or firm, where neither is introduced
] as const

export const tells = (telling: Telling): TellingClue => `tells ${telling}`

/** What labelled sentences say of whom a sentence speaks. */
const sounds = ['fact-them', 'about-us', 'benefit', 'offer', 'vague'] as const

/** Clues that say of whom a sentence speaks and how surely, and nothing of what it does. */
export const ofRelevance: ReadonlySet<Clue> = new Set([
  ...shapes,
  'habit',
  'fashion',
  'withheld',
  'life',
  ...sounds.map((sound) => `sounds ${sound}` as const),
])

/** What the reader of clues has to look things up. */
export type Around = Readonly<{
  language: Language
  spoken: string
  isCap: (word: SpokenWord) => boolean
  shared: (name: FactPhrase) => readonly PhraseHit[]
  clues: (name: CluePhrase) => readonly PhraseHit[]
  tellings: (name: Telling) => readonly PhraseHit[]
  /** How likely the words of that sentence do a thing that labelled sentences taught: 0 to 1. */
  chance: (i: number, thing: string) => number
  identity: Identity
}>

/** The clues of every sentence. */
export function cluesOf(sentences: readonly SentenceFacts[], around: Around, names: readonly CluePhrase[]): Clues[] {
  const { language, spoken, isCap, identity } = around
  const all = sentences.map(() => new Map<Clue, number>())
  const at = new Map(sentences.map((sentence, i) => [sentence, all[i]!]))
  const count = (clues: Map<Clue, number>, clue: Clue, times = 1) =>
    clues.set(clue, Math.min(2, (clues.get(clue) ?? 0) + times))
  for (const name of names) for (const { sentence } of around.clues(name)) count(at.get(sentence)!, name)
  for (const name of tellings) for (const { sentence } of around.tellings(name)) at.get(sentence)!.set(tells(name), 1)
  for (const name of factClues) for (const { sentence } of around.shared(name)) at.get(sentence)!.set(name, 1)
  let isOpen = true
  const firm = firmWords(sentences, identity)
  // Where a word begins right behind a possessive: "your costs".
  const goods = new Set(around.clues('goods').map(({ first, sentence }) => wordEnd(sentence, first - 1)))
  sentences.forEach((sentence, i) => {
    const { words, roles, timed } = sentence
    const clues = all[i]!
    for (const role of roleClues) if (roles.has(role)) clues.set(role, 1)
    const listeners = listenerWords(words, language)
    for (const { word, topic } of listeners) {
      const own = /^(?:your|yours|s[u]s?|tus?|vuestr[oa]s?)$/.test(word.norm)
      if (own && goods.has(word.span.end)) count(clues, 'yoursGain')
      else count(clues, own ? (topic ? 'yours' : 'yoursAnyhow') : topic ? 'theyDid' : 'yoursAnyhow')
    }
    const introduces = [identity.name, identity.company].some(
      (mention) => mention && mention.span.start >= timed.span.start && mention.span.end <= timed.span.end,
    )
    const from = introduces ? (listeners.find(({ topic }) => topic)?.word.span.end ?? Number.POSITIVE_INFINITY) : 0
    words.forEach((word, j) => {
      const isFirm = firm.has(word.norm) && isCap(word)
      if (isFirm && !introduces) count(clues, 'firm')
      if (
        j > 0 &&
        word.span.start >= from &&
        word.kind === 'word' &&
        isCap(word) &&
        !isFirm &&
        !notNames[language].has(word.norm) &&
        !dateWords[language].has(word.norm) &&
        !(j === 1 && spoken[word.span.end] === ',')
      )
        count(clues, 'name')
      if (word.kind === 'number' || word.kind === 'percent' || word.kind === 'time' || word.kind === 'money')
        count(clues, 'figure')
      if (word.kind === 'tag') count(clues, 'blank')
      if (word.norm !== 'one' && word.norm !== 'uno' && numberWords[language].has(word.norm)) count(clues, 'numberWord')
      if (dateWords[language].has(word.norm)) count(clues, 'day')
      if (isWe(word.norm, language)) count(clues, 'we')
      if (isIDid(word.norm, words[j + 1]?.norm ?? '', language)) count(clues, 'iDid')
      if (isItDid(words, j, language)) count(clues, 'itDid')
    })
    if (generic[language].has(words[0]?.norm ?? '')) clues.set('generic', 1)
    if (spoken[timed.span.end - 1] === '?') clues.set('question', 1)
    if (beginsWithRequest(words, spoken, language)) clues.set('request', 1)
    if (words.length < 5) clues.set('short', 1)
    if (words.length > 18) clues.set('long', 1)
    const has = (names: readonly Clue[]): boolean => names.some((name) => clues.has(name))
    if (has(concrete) && has(['yours', 'theyDid'])) clues.set('yoursConcrete', 1)
    if (has(concrete) && has(['ours', 'kin', 'we', 'iDid', 'firm'])) clues.set('oursConcrete', 1)
    const tells = words.length >= 4 && !introduces && !has(notTelling)
    if (tells && isOpen) clues.set('opens', 1)
    if (tells) isOpen = false
    if (i === sentences.length - 1) clues.set('closes', 1)
    for (const sound of sounds) {
      const chance = around.chance(i, sound)
      if (chance > LEAST) clues.set(`sounds ${sound}`, 2 * chance)
    }
    for (const [shape, strength] of shapeOf(sentence, around)) if (strength > 0) clues.set(shape, strength)
  })
  return all
}

/** A sentence is told to sound like something from this chance on. */
const LEAST = 0.05

/** "It stopped", "they were", "se cayó". */
function isItDid(words: readonly SpokenWord[], j: number, language: Language): boolean {
  const { norm } = words[j]!
  if (language === 'es') return itDid.test(norm)
  const before = words[j - 1]?.norm ?? ''
  return !notOthers.test(before) && (/^\p{L}{3,}ed$/u.test(norm) || othersPast.has(norm))
}

const notOthers = /^(?:i|i've|we|we've|you|you've|to|be|been|is|are|was|were|a|an|the|your|our|my|and|by|of|with)$/
const othersPast: ReadonlySet<string> = new Set(
  'was were had got went came fell lost put ran sat left told said gave took made sent kept broke stood hung read grew cut'.split(
    ' ',
  ),
)
/** First words of a sentence about nobody in particular. */
const generic = {
  en: new Set(
    'a an any every everybody everyone anybody when whenever people folks somebody someone nobody most many imagine picture think'.split(
      ' ',
    ),
  ),
  es: new Set(
    'un una cualquier cualquiera cada todo toda todos todas cuando quien quienes hay casi imagine imagina muchos muchas siempre'.split(
      ' ',
    ),
  ),
}

/** Where the word of that index ends, or -1 outside the sentence. */
const wordEnd = ({ words, timed }: SentenceFacts, at: number): number => words[at - timed.first]?.span.end ?? -1

const concrete: readonly Clue[] = ['source', 'site', 'trouble', 'rule', 'figure', 'numberWord', 'since', 'name', 'day']
/** What stands before the first thing that is told. */
const notTelling: readonly Clue[] = ['greeting', 'identify', 'pleasantry', 'attempt']

/** "I started", "we've driven", "empecé": the caller's own past, but for what they saw. */
function isIDid(word: string, next: string, language: Language): boolean {
  if (noticed[language].has(language === 'en' ? next : word)) return false
  return language === 'es'
    ? iDid.test(word) && !notIDid.has(word)
    : /^(?:i|i've|we|we've)$/.test(word) && (/ed$/.test(next) || pastForms.has(next))
}

/** The words of the caller's name and firm: "Plumb has seven mechanics." */
function firmWords(sentences: readonly SentenceFacts[], { name, company }: Identity): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { words } of sentences)
    for (const { norm, span } of words)
      for (const mention of [name, company])
        if (mention && span.start >= mention.span.start && span.end <= mention.span.end && norm.length > 3)
          found.add(norm)
  return found
}

const isWe = (word: string, language: Language): boolean =>
  language === 'en'
    ? /^(?:we|we've|we're|we'll)$/.test(word)
    : /(?:amos|emos|imos)$/.test(word) && !/^(?:ramos|tramos|últimos|quedamos|vamos)$/.test(word)

/** "Empecé", "aprendí": first person, simple past. */
const itDid = /^\p{L}{2,}(?:ó|aron|ieron)$/u
const notIDid: ReadonlySet<string> = new Set('aquí ahí así allí qué porqué café usté sé también'.split(' '))
const iDid = /^\p{L}{2,}[éí]$/u
