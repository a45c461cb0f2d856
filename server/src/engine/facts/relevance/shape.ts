import type { Language } from '../../language/text.ts'
import type { SpokenWord } from '../../speech/timed.ts'
import type { SentenceFacts } from '../facts.ts'
import { lexemeOf } from '../sequence/alike/lexeme.ts'

/** How a sentence is made, whatever it speaks of: facts stand in the past and name places; promises hang in the conditional. */
export const shapes = [
  'conditional',
  'future',
  'oursAlone', // the caller's side, and not the listener
  'yoursAlone',
  'neither',
  'opensIf', // "When …", "quien …"
  'plural', // "Towns that …": of a kind, not of one
  'list',
  'rare', // words that few messages have
  'place', // "under the", "en la"
  'the',
  'past',
] as const
export type Shape = (typeof shapes)[number]

/** The shape of a sentence, how strongly each is there. */
export function shapeOf(
  { words, timed }: SentenceFacts,
  { language, spoken, isCap }: { language: Language; spoken: string; isCap: (word: SpokenWord) => boolean },
): [Shape, number][] {
  const grammar = grammars[language]
  const count = (is: (word: SpokenWord, before: string, next: string) => boolean, most: number): number => {
    const found = words.filter((word, i) => is(word, words[i - 1]?.norm ?? '', words[i + 1]?.norm ?? ''))
    return Math.min(most, found.length)
  }
  const [first = '', second = ''] = words.map(({ norm }) => norm)
  const ours = words.some(({ norm }) => grammar.ours.test(norm))
  const yours = words.some(({ norm }) => grammar.yours.test(norm))
  const found: Record<Shape, number> = {
    conditional: count(({ norm }, before) => grammar.conditional.test(norm) && !grammar.nounFollows.test(before), 2),
    future: count(({ norm }) => grammar.future.test(norm), 2),
    oursAlone: ours && !yours ? 1 : 0,
    yoursAlone: yours && !ours ? 1 : 0,
    neither: yours || ours ? 0 : 1,
    opensIf: grammar.opensIf.test(`${first} ${second}`) ? 1 : 0,
    plural: grammar.plural.test(`${first} ${second}`) ? 1 : 0,
    list: spoken.slice(timed.span.start, timed.span.end).split(',').length > 3 ? 1 : 0,
    rare: count((word) => isRare(word, isCap, language), 5) / 2,
    place: count(({ norm }, _, next) => grammar.place.test(`${norm} ${next}`), 3),
    the: count(({ norm }) => grammar.the.test(norm), 4) / 2,
    past: count(({ norm }) => grammar.past.test(norm), 3),
  }
  return shapes.map((shape) => [shape, found[shape]])
}

/** A word that says much of what a message is about, and is no name. */
const isRare = (word: SpokenWord, isCap: (word: SpokenWord) => boolean, language: Language): boolean =>
  word.kind === 'word' && !isCap(word) && lexemeOf(word.norm, language).weight >= RARE
const RARE = 0.8

type Grammar = Readonly<
  Record<
    Exclude<Shape, 'neither' | 'list' | 'rare' | 'oursAlone' | 'yoursAlone'> | 'ours' | 'yours' | 'nounFollows',
    RegExp
  >
>
const grammars: Readonly<Record<Language, Grammar>> = {
  en: {
    conditional: /^(?:you'd|you'll|would|wouldn't|they'd|could|it'd|it'll|yours|they'll|needn't)$/,
    nounFollows: /(?!)/,
    future: /^(?:will|won't|shall|going)$/,
    ours: /^(?:our|ours|us|we|we're|we've)$/,
    yours: /^(?:you|your|yours|you'd|you'll|you're|you've)$/,
    opensIf: /^(?:when|if|whoever|once|with) /,
    plural:
      /^(?!his|this|is|as|us|yes|plus|thus|perhaps|always|hers|ours|yours|its|miss|mrs|ms|news|james)\p{Ll}+[^s']s /u,
    place:
      /^(?:on|at|in|by|under|over|behind|along|off|outside|beside|above|below|between|across|from|through|near|against|around|inside|down|up) (?:the|your|its|their|that|every)$/,
    the: /^the$/,
    past: /^(?:\p{L}{3,}ed|was|were|had|went|came|fell|lost|ran|left|said|took|stood|read|broke|has|have)$/u,
  },
  es: {
    conditional: /(?:[aei]r|dr|br|querr)ía(?:s|n|mos|is)?$/u,
    // "La panadería", not "vendería".
    nounFollows: /^(?:l[ao]s?|el|un[ao]?s?|de|del|en|por|sus?|tus?|mis?|nuestr[ao]s?|es[ae]s?|est[ae]s?|otr[ao]s?|y)$/,
    future: /^\p{L}{2,}[aeidb]r(?:á|ás|án)$/u,
    ours: /^(?:nuestr[oa]s?|nosotr[oa]s)$/,
    yours: /^(?:ustedes|usted|tú|vos|vosotr[oa]s|sus?|tus?|vuestr[oa]s?|te|les?|os)$/,
    opensIf: /^(?:(?:cuando|si|quien|quienes|al|con) |(?:el|la|los|las) que)/,
    plural: /^(?:los|las) \p{L}+s$/u,
    place:
      /^(?:(?:en|sobre|bajo|junto|detrás|entre|desde|por|tras|frente|de|contra|hacia|hasta) (?:el|la|los|las|sus?|tus?|al|del)|(?:al|del) .*)$/,
    the: /^(?:el|la|los|las|al|del)$/,
    past: /^(?:\p{L}{2,}(?:ó|aron|ieron|aba|aban|ía|ían)|ha|han|hay|está|están|tiene|tienen|dice|trae)$/u,
  },
}
