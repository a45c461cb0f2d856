import { type Bounded, bounded } from '../language/bounded.ts'
import type { Language } from '../language/text.ts'
import { syllables } from './syllables.ts'

/** What the clock needs to know about something said. */
export type Sound = Readonly<{
  said: string
  /** Spoken words. */
  count: number
  syllables: number
  letters: number
  /** Pauses inside: between the groups of a phone number. */
  groups: number
}>

/** The sound of words separated by blanks; a comma is a pause, a capital alone is a letter of the alphabet. */
export function soundOf(said: string, language: Language): Sound {
  const table = sounds[language]
  return table.get(said) ?? table.set(said, measure(said, language))
}

function measure(said: string, language: Language): Sound {
  const sum = { said, count: 0, syllables: 0, letters: 0, groups: 0 }
  for (const piece of said.split(' ')) {
    const word = piece.endsWith(',') ? piece.slice(0, -1) : piece
    if (word !== piece) sum.groups++
    if (word === '') continue
    sum.count++
    const letter = language === 'en' && alone.exec(word)
    const [syllablesOf, lettersOf] = letter
      ? (letterNames[letter[1]!] ?? [1, 3])
      : [syllables(word, language), word.replace(/[^\p{L}\p{Nd}]/gu, '').length]
    sum.syllables += syllablesOf
    sum.letters += lettersOf
  }
  return sum
}

const sounds: Readonly<Record<Language, Bounded<Sound>>> = { en: bounded(8000), es: bounded(8000) }

const alone = /^([A-Z])s?$/
/** Syllables and letters of the name of a letter, where they are not those of `bee`. */
const letterNames: Readonly<Record<string, readonly [number, number]>> = { H: [1, 5], O: [1, 2], W: [3, 9] }
