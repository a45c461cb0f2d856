import type { Language } from '../text.ts'

/** The regular plural of a noun with its adjectives: of the last word in English, of all in Spanish. */
export const pluralOf = (words: string, language: Language): string =>
  language === 'es' ? spanishWords(words) : words.replace(/[\p{L}\p{M}]+$/u, english)

/** What stands behind a preposition keeps its number. */
function spanishWords(words: string): string {
  const at = words.search(/\s(?:de|del|en|con|para|por|a|y|o|sin)\s/i)
  const noun = at < 0 ? words : words.slice(0, at)
  return noun.replace(/[\p{L}\p{M}]+/gu, spanish) + words.slice(noun.length)
}

function english(noun: string): string {
  if (/(?:[sxz]|[cs]h)$/i.test(noun)) return `${noun}es`
  return /[^aeiou]y$/i.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`
}

function spanish(word: string): string {
  if (/s$/i.test(word)) return word
  if (/z$/i.test(word)) return `${word.slice(0, -1)}ces`
  const stressed = /([áéíóú])(n)$/i.exec(word)
  if (stressed) return `${word.slice(0, -2)}${'aeiou'['áéíóú'.indexOf(stressed[1]!)] ?? stressed[1]}nes`
  return /[aeiouáéó]$/i.test(word) ? `${word}s` : `${word}es`
}
