import { commandIn, isFormalCommand } from '../../language/forms/commands.es.ts'
import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'
import { heardByWords, likelyByWords } from '../learned/byWords.ts'
import { firstHit, hitIn, inOthers, type Line } from '../line.ts'
import { actPatterns as english } from './acts.en.ts'
import { actPatterns as spanish } from './acts.es.ts'
import { moreActs } from './moreActs.es.ts'

/** What a sentence does about what happens next. */
export type Act =
  | 'ask' // the listener is to do something
  | 'reply' // by text, e-mail or chat, to a person
  | 'step' // what the caller, or their people, will do
  | 'delivered' // something lies with the listener already, or is on its way
  | 'release' // nothing is needed, or goodbye for good

/** Every act. */
export const allActs = ['ask', 'reply', 'step', 'delivered', 'release'] as const satisfies readonly Act[]

export type ActPatterns = Readonly<Record<Act, readonly RegExp[]>>

const patterns: Readonly<Record<Language, ActPatterns>> = { en: english, es: joined(spanish, moreActs) }

function joined(one: ActPatterns, other: ActPatterns): ActPatterns {
  return Object.fromEntries(allActs.map((act) => [act, [...one[act], ...other[act]]])) as Record<Act, RegExp[]>
}

/** What each sentence does, and the first words that show it. */
export function actsOf(
  t: Pick<TouchFacts, 'lines' | 'context' | 'team' | 'hasOpenMatter'>,
): ReadonlyMap<Act, readonly PhraseHit[]> {
  const {
    lines,
    context: { language },
  } = t
  const acts = new Map<Act, readonly PhraseHit[]>()
  for (const [act, list] of Object.entries(patterns[language]) as [Act, readonly RegExp[]][]) {
    const hits = lines.flatMap((line) => {
      const hit = firstHit(line, list)
      if (hit) return [hit]
      return act === 'ask' && language === 'es' ? commandsIn(line) : []
    })
    const thing = learnt[act]
    acts.set(act, thing ? inOthers(likelyByWords(t, thing, hits), heardByWords(t, thing)) : hits)
  }
  return acts
}

/** Acts that labelled sentences taught, and what they call them: they add what patterns miss, and take back what is none. */
const learnt: Readonly<Partial<Record<Act, string>>> = { step: 'own-step', delivered: 'delivered', release: 'release' }

/** Spanish commands, told by their form. */
function commandsIn(line: Line): PhraseHit[] {
  for (const { 0: heard, 1: opens, 2: word = '', index } of line.text.matchAll(/(^| \|)? ([^ |]+)(?= )/g)) {
    if (fillers.test(word) && !looks.test(line.text.slice(index + heard.length))) continue
    if (commandIn(word) || (opens !== undefined && isFormalCommand(word)))
      return [hitIn(line, index + heard.length - word.length, index + heard.length)]
  }
  return []
}

/** "Fíjese en el tornillo" asks for more than attention. */
const looks = /^ (?:en|si|bien|qué|cuál|cuánt\p{L}*|dónde|cómo|el|la|los|las) /u
/** "Mire, …": asks for attention only. */
const fillers =
  /^(?:m[ií]re(?:me)?|mirá|oiga|perdon[ea](?:me)?|perdón[ea]me|disculp[ea](?:me)?|discúlp[ea]me|imag[ií]n[ea](?:te|se)?|f[íi]j[ea](?:te|se)|fijate|figúrese|vea|cré[ae]me|creame|créeme|escuche|espere|permítame|permíteme|dejame|déjame|déjeme|permitime)$/
