import type { PhraseHit } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { heardByWords } from '../facts/learned/byWords.ts'
import { inOthers } from '../facts/line.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import type { Language } from '../language/text.ts'
import { strong } from '../language/tone/stock/stockPhrases.ts'
import { weak } from '../language/tone/stock/weakPhrases.ts'
import { nineReasons } from '../sources.ts'

export const cliche: Finding = {
  id: 'cliche',
  severity: 'info',
  level: 'touch',
  title: { en: 'Stock phrase', es: 'Frase hecha' },
  why: {
    en: 'Words that every caller uses make this call sound like every other one.',
    es: 'Con palabras que usan todos, esta llamada suena como todas las demás.',
  },
  advice: {
    en: 'Delete it, or put a fact in its place: a figure, a date, a name.',
    es: 'Quitarla o poner un dato en su lugar: una cifra, una fecha, un nombre.',
  },
  source: nineReasons,
  channels: { also: 'unspoken' },
  phrases: { en: [...strong.en, ...weak.en], es: [...strong.es, ...weak.es] },
  *touch(t) {
    const hits = t.phrases(this)
    const isStrong = ({ phrase }: PhraseHit) => phrase < strong[t.context.language].length
    const soft = hits.filter((hit) => !isStrong(hit))
    for (const hit of inOthers(hits, heardByWords(t, this.id))) {
      if (!isStrong(hit) && soft.length < 2) continue
      if (isName(t.timed.touch.text, hit) || isReported(hit, t.context.language)) continue
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `Stock phrase: “${heard}”. Delete it, or say a fact instead.`,
          es: `Frase hecha: «${heard}». Quitarla o decir un dato en su lugar.`,
        },
        fixes: () => (isOwnSentence(hit) ? [dropSentences(t, [hit.sentence])] : []),
      }
    }
  },
}

/** The phrase is most of its sentence: nothing else is lost with it. */
const isOwnSentence = ({ first, last, sentence }: PhraseHit): boolean => (last - first) * 2 >= sentence.words.length

/** "The paper called it a game changer": what somebody else wrote of the listener's matter. */
function isReported({ first, sentence: { words, timed } }: PhraseHit, language: Language): boolean {
  const before = words.slice(0, Math.max(0, first - timed.first)).map(({ norm }) => norm)
  return reported[language].test(` ${before.join(' ')} `)
}

const reported = {
  en: / (?<!(?:i|we|i'd|we'd|people|customers|clients|they|folks) )(?:calls?|called|dubbed|describes?|described|hailed|billed) (?!us |our |me |on |for |in |about |you |to |from |back |because |again )(?:[^ ]+ ){0,7}$/,
  es: / (?<!(?:clientes|nos) )(?:califica|calificó|califican|calificaron|tilda|tildó|describe|describió|describen|bautizó) (?!nuestr)(?:[^ ]+ ){0,7}$/,
}

/** "Torre Sinergia", the sloop Peace of Mind: behind other words, a capital on the last one tells a name. */
function isName(text: string, { span, first, last, sentence }: PhraseHit): boolean {
  const word = /\S+$/.exec(text.slice(0, span.end).slice(span.start))?.[0] ?? ''
  const isFirst = first === sentence.timed.first && last - first === 1
  return !isFirst && /^\p{Lu}\p{Ll}/u.test(word)
}
