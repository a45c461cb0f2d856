import type { Language } from '../text.ts'
import { englishForms } from './inflection.en.ts'
import { spanishForms } from './inflection.es.ts'

/**
 * What words of one family share: two words are forms of each other when they have a key in common. `sure` keys hold for
 * a word by itself; `maybe` ones only beside other words, for they may belong to another word that looks the same.
 */
export type Forms = Readonly<{ sure: readonly string[]; maybe: readonly string[] }>

/** The forms of a word as phrases are matched: in lower case. */
export const formsOf: Readonly<Record<Language, (word: string) => Forms>> = { en: englishForms, es: spanishForms }
