import type { PhraseHit, SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { Edit, Finding, Fix, Hit } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { jargon as words } from '../language/tone/jargon.ts'
import { plainTalk } from '../sources.ts'
import { type Span, span } from '../span.ts'

/** Words that stand this close are one stacked expression. */
const CLOSE = 6

export const jargon: Finding = {
  id: 'jargon',
  severity: 'info',
  level: 'touch',
  title: { en: 'Jargon', es: 'Jerga' },
  why: {
    en: 'Who does not say these words aloud at work has to translate them, and deletes the message instead.',
    es: 'Quien no dice esas palabras en su trabajo tiene que traducirlas, y antes borra el mensaje.',
  },
  advice: {
    en: 'Say it as the listener would say it to a colleague: what happens, to what, from when.',
    es: 'Decirlo como quien escucha se lo diría a un colega: qué pasa, a qué y desde cuándo.',
  },
  source: plainTalk,
  phrases: { en: words.en.map(({ say }) => say), es: words.es.map(({ say }) => say) },
  *touch(t) {
    const own = words[t.context.language]
    const all = t.phrases(this)
    const strong = bySentence(all.filter(({ phrase }) => !own[phrase]!.weak))
    const beside = (hit: PhraseHit): boolean =>
      (strong.get(hit.sentence) ?? []).some((one) => gapBetween(one, hit) <= CLOSE)
    const hits = all.filter((hit) => !own[hit.phrase]!.weak || beside(hit))
    const [first] = hits
    if (!first || hits.length < 2) {
      const sentence = t.sentences.find((one) => acronymsOf(t, one).length >= MANY)
      if (sentence) yield heardAs(t, acronymsOf(t, sentence), [sentence], [])
      return
    }
    const sentences = [...bySentence(hits).keys()]
    yield heardAs(
      t,
      hits.map((hit) => hit.span),
      sentences,
      inPlainWords(t, hits),
    )
  },
}

function heardAs(
  t: TouchFacts,
  spans: readonly Span[],
  sentences: readonly SentenceFacts[],
  plain: readonly Fix[],
): Hit {
  const heard = [...new Set(spans.map((one) => quote(t, one).toLowerCase()))]
  const { end } = sentences[0]!.timed.span
  const last = spans.filter((one) => one.end <= end).at(-1)!
  return {
    span: span(spans[0]!.start, last.end),
    says: {
      en: `Jargon the listener may not say aloud: ${heard.map((one) => `“${one}”`).join(', ')}. Say it in their words.`,
      es: `Jerga que quien escucha quizá no use: ${heard.map((one) => `«${one}»`).join(', ')}. Decirlo con sus palabras.`,
    },
    evidence: spans,
    fixes: () => [...plain, dropSentences(t, sentences)],
  }
}

/** So many short forms in one sentence are jargon, whatever they stand for. */
const MANY = 3

/** Short forms in capitals, save those that everybody says. A sentence in capitals has none. */
function acronymsOf({ timed }: TouchFacts, { words }: SentenceFacts): Span[] {
  const { text } = timed.touch
  const inCapitals = words.filter(
    ({ span: { start, end }, kind }) =>
      kind === 'word' && capitals.test(text.slice(start, end)) && !isInBrackets(text, start),
  )
  if (inCapitals.length * 2 > words.length) return []
  return inCapitals.filter(({ norm }) => !everyday.has(norm)).map((word) => word.span)
}

/** A blank such as `[SOMETHING SEEN]` is for the writer. */
const isInBrackets = (text: string, at: number): boolean => text.lastIndexOf('[', at) > text.lastIndexOf(']', at - 1)

const capitals = /^\p{Lu}{2,6}$|^\p{Lu}\p{L}{0,3}aaS$|^VoIP$/u
const everyday = new Set(
  'it hr pdf crm uk us usa eu tv ok ceo cfo vat mot hvac gps led pvc usb qr am pm suv atm cctv dvd pin iso iva dni rfc nif cif sat dian rut ips sms ac dc id faq diy bbc nhs va dmv nyc la dc osha fda epa irs hmrc dvla ii iii iv vi'.split(
    ' ',
  ),
)

/** The hits of each sentence, in order. */
function bySentence(hits: readonly PhraseHit[]): ReadonlyMap<SentenceFacts, readonly PhraseHit[]> {
  const found = new Map<SentenceFacts, PhraseHit[]>()
  for (const hit of hits) found.set(hit.sentence, [...(found.get(hit.sentence) ?? []), hit])
  return found
}

/** Words between two phrases. */
const gapBetween = (a: PhraseHit, b: PhraseHit): number => (a.first < b.first ? b.first - a.last : a.first - b.last)

/** Those of the glossary in plain words, where it has one for all that need it. */
function inPlainWords(t: TouchFacts, hits: readonly PhraseHit[]): Fix[] {
  const own = words[t.context.language]
  const edits = hits.flatMap(({ phrase, span }): Edit[] => {
    const text = own[phrase]!.plain
    if (!text) return []
    const capital = /^\p{Lu}\p{Ll}/u.test(t.timed.touch.text.slice(span.start, span.start + 2))
    return [{ span, text: capital ? text[0]!.toUpperCase() + text.slice(1) : text }]
  })
  if (edits.length === 0) return []
  const title = { en: 'Say it in plain words', es: 'Decirlo con palabras corrientes' }
  return [{ title, kind: hits.length - edits.length < 2 ? 'rewrite' : 'refactor', preferred: true, edits }]
}
