import { numbers } from './lists.ts'
import { englishSyllables } from './syllables.en.ts'

/** One for each vowel group, one more for each hiatus. English words are counted as Spanish speakers say them. */
export function spanishSyllables(word: string): number {
  const lower = word.toLowerCase().normalize('NFC')
  const loan = loans.get(lower) ?? (lower.endsWith('s') ? loans.get(lower.slice(0, -1)) : undefined)
  if (loan !== undefined) return loan
  // Before an s and a consonant Spanish says an e: es-tock.
  if (foreign.test(lower)) return englishSyllables(word) + (/^s[^aeiouhw]/.test(lower) ? 1 : 0)
  // The u of `que` and `gue` is silent, and so is h between vowels.
  const plain = lower.replace(/(q|g)u(?=[eiéí])/g, '$1').replace(/(?<=[aeiouáéíóúü])h(?=[aeiouáéíóúü])/g, '')
  let count = 0
  for (const group of plain.match(groups) ?? []) {
    const nuclei = group.match(/[aeoáéóíú]/g)?.length ?? 0
    count += Math.max(nuclei, 1)
  }
  return Math.max(count, /\p{L}/u.test(plain) ? 1 : 0)
}

/** English words whose spelling says neither what English nor what Spanish makes of them. */
const loans = numbers(`
  1 lead feed trade drive saas, 2 online youtube upgrade update business salesforce freelance pipeline office,
  3 linkedin ecommerce performance freelancer headhunter
`)

/** Vowels in a row; y is one of them unless a vowel follows it. */
const groups = /(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+/g
/** Spellings that Spanish does not have. */
const foreign = /[kw]|sh|ck|oo|ph|th|gh|tt|ff|ll$|[bfgjmptv]$|^s[bcdfghlmnpqrtv]|ing$|[bcdfgjmpqtv]s$|[^aeiou]y.|ain$/
