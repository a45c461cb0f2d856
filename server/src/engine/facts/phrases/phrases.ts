import type { Phrase } from '../../language/matching/phrase.ts'
import type { Language } from '../../language/text.ts'
import { pricePhrases } from '../selling/pricePhrases.ts'
import type { FactPhrase } from './factPhrase.ts'
import { english } from './phrases.en.ts'
import { spanish } from './phrases.es.ts'

/** By language. */
export const factPhrases: Readonly<Record<Language, Readonly<Record<FactPhrase, readonly Phrase[]>>>> = {
  en: { ...english, price: pricePhrases.en },
  es: { ...spanish, price: pricePhrases.es },
}
