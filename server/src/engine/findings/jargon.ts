import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import type { Edit, Finding, Fix } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { jargon as words } from '../language/jargon.ts'
import { plainTalk } from '../sources.ts'
import { span } from '../span.ts'

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
    const strong = all.filter(({ phrase }) => !own[phrase]!.weak)
    const beside = (hit: PhraseHit): boolean =>
      strong.some((one) => one.sentence === hit.sentence && gapBetween(one, hit) <= CLOSE)
    const hits = all.filter((hit) => !own[hit.phrase]!.weak || beside(hit))
    const [first] = hits
    if (!first || hits.length < 2) return
    const heard = [...new Set(hits.map(({ span }) => t.timed.touch.text.slice(span.start, span.end).toLowerCase()))]
    const last = hits.filter(({ sentence }) => sentence === first.sentence).at(-1)!
    yield {
      span: span(first.span.start, last.span.end),
      says: {
        en: `Jargon the listener may not say aloud: ${heard.map((one) => `“${one}”`).join(', ')}. Say it in their words.`,
        es: `Jerga que quien escucha quizá no use: ${heard.map((one) => `«${one}»`).join(', ')}. Decirlo con sus palabras.`,
      },
      evidence: hits.map((hit) => hit.span),
      fixes: () => [
        ...inPlainWords(t, hits),
        dropSentences(
          t,
          t.sentences.filter((one) => hits.some(({ sentence }) => sentence === one)),
        ),
      ],
    }
  },
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
