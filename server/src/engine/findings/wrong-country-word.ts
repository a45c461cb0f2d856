import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { Finding, Hit } from '../finding.ts'
import { replaceWith } from '../fixes.ts'
import { countryNames } from '../language/country/countryNames.ts'
import { countryWords, voseo } from '../language/country/countryWords.ts'
import { countryUsage } from '../sources.ts'

export const wrongCountryWord: Finding = {
  id: 'wrong-country-word',
  severity: 'hint',
  level: 'touch',
  title: { en: 'A word from another country', es: 'Palabra de otro país' },
  why: {
    en: 'A word that nobody says there tells the listener that the message was written for somebody else.',
    es: 'Una palabra que allí nadie usa le dice a quien escucha que el mensaje se escribió para otra persona.',
  },
  advice: {
    en: 'Say it as people say it in the listener’s country.',
    es: 'Decirlo como se dice en el país de quien escucha.',
  },
  source: countryUsage,
  channels: { also: 'unspoken' },
  phrases: {
    en: countryWords.en.map(({ say }) => say),
    es: countryWords.es.map(({ say }) => say),
  },
  *touch(t) {
    for (const hit of t.phrases(this)) {
      const foreign = foreignWord(t, hit)
      if (foreign) yield foreign
    }
  },
}

function foreignWord(t: TouchFacts, hit: PhraseHit): Hit | null {
  const { span, phrase } = hit
  const { language, region, address } = t.context
  const { not, instead, hint } = countryWords[language][phrase]!
  if (region === null || !not.split(' ').includes(region) || (hint === voseo && address === 'vos')) return null
  const heard = quote(t, span)
  if (isName(hit, heard)) return null
  return {
    span,
    says: {
      en: `“${heard}” sounds foreign in ${countryNames[region].en}; people say ${instead ?? hint} there.`,
      es: `«${heard}» suena ajeno en ${countryNames[region].es}; allí se dice ${instead ?? hint}.`,
    },
    fixes: () => (instead && fitsArticle(t, span, instead) ? [replaceWith(t, span, instead)] : []),
  }
}

/** “An elevator” is “a lift”: where the article would change too, the word alone is not replaced. */
function fitsArticle({ timed }: TouchFacts, { start, end }: PhraseHit['span'], instead: string): boolean {
  const { text } = timed.touch
  const isVowel = (word: string): boolean => /^[aeiou]/i.test(word)
  return (
    !/\ban?\s+$/i.test(text.slice(Math.max(0, start - 4), start)) ||
    isVowel(text.slice(start, end)) === isVowel(instead)
  )
}

/** A capital inside a sentence: Carlos Vos, High Street, your Mobile office. */
const isName = ({ sentence, first }: PhraseHit, heard: string): boolean =>
  (first > sentence.timed.first ? /(?:^|\s)\p{Lu}/u : /\s\p{Lu}/u).test(heard)
