import { hasCapital } from '../../../language/forms/capital.ts'
import { dateWords, numberWords } from '../../../language/forms/numberWords.ts'
import { startsPhrase } from '../../../language/meaning/meaning.ts'
import { idOf, stemOf } from '../../../language/meaning/stem.ts'
import type { Language } from '../../../language/text.ts'
import { type AmountWord, amountWordOf } from './amounts.ts'
import { commonStems } from './common.ts'

/** What is known of a word by itself. */
export type Lexeme = Readonly<{
  stem: string
  /** The number of its stem, with a sign: a table takes that for a small one. */
  id: number
  kind: 'word' | 'figure' | 'day'
  /** How much it says of what a message is about, from 0 to 1. */
  weight: number
  /** Whether it is written with a capital, as names are. */
  capital: boolean
  /** Whether words that mean something together may begin with it. */
  starts: boolean
  /** What it does where an amount is said. */
  amount: AmountWord
}>

/** Looks a word up as it is written; the words of a library are few, so each is read once. */
export function lexemeOf(word: string, language: Language): Lexeme {
  const known = lexemes[language].get(word)
  if (known) return known
  if (lexemes[language].size >= MOST_KEPT) lexemes[language].clear()
  const read = readLexeme(word, language)
  lexemes[language].set(word, read)
  return read
}

/** More different words than any language's scripts have; a file of random letters does not fill the memory. */
const MOST_KEPT = 30_000
const lexemes: Readonly<Record<Language, Map<string, Lexeme>>> = { en: new Map(), es: new Map() }

function readLexeme(word: string, language: Language): Lexeme {
  const low = word.toLowerCase()
  const stem = stemOf(low, language)
  const id = idOf(stem)
  const isFigure = /^\d/.test(low) || numberWords[language].has(low)
  // A number of three digits and more is one to call, or a year.
  const isSilent = low.length < 3 || /\d{3}/.test(low)
  return {
    stem,
    id: id | 0,
    kind: isFigure ? 'figure' : dateWords[language].has(low) ? 'day' : 'word',
    weight: isSilent ? 0 : (commonStems[language].get(stem) ?? 1),
    capital: hasCapital(word, 0) && !/^I\b/.test(word),
    starts: startsPhrase(id, language),
    amount: amountWordOf(low, language),
  }
}
