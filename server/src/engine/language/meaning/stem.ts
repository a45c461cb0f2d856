import { fold } from '../forms/fold.ts'
import { englishForms } from '../forms/inflection.en.ts'
import type { Language } from '../text.ts'

/** What the forms of a word have in common, roughly: enough to tell whether two messages use the same words. In lower case. */
export const stemOf = (word: string, language: Language): string => stems[language](word)

const stems: Readonly<Record<Language, (word: string) => string>> = { en: english, es: spanish }

function english(word: string): string {
  const bare = fold(word.toLowerCase()).replace(/[’']s?$/, '')
  const [, base = bare] = englishForms(bare).sure
  const short =
    cut(base, /(?:ies|ied)$/, 'y') ?? cut(base, /(?:ing|edly|ed|ers|er|ly|es|s|ment|ments|ness)$/, '') ?? base
  return short
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/(?<=...)e$/, '')
    .replace(/y$/, 'i')
}

function spanish(word: string): string {
  const bare = fold(word.toLowerCase()).replace(/(?<=...)s$/, '')
  const short = cut(bare, /(?<=[aei]r|ndo)(?:me|te|se|nos|l[aeo]s?|sel[ao]s?)$/, '') ?? bare
  const stem =
    cut(short, /(?:cion|cione|miento|dor|dora|dore|mente|able|idad)$/, '') ??
    cut(
      short,
      /(?:a|ie)ndo$|(?:[ai]d[ao]|[aei]r|[aei]ra|[aei]ra[ns]|[aei]re|aba|aban|ia|ian|aron|ieron|amo|emo|imo|an|en|i[ao]|it[ao]|ill[ao]|iendo|ai|ei)$/,
      '',
    ) ??
    cut(short, /[aeo]$/, '') ??
    short
  return stem
    .replace(/ue/g, 'o')
    .replace(/ie/g, 'e')
    .replace(/qu/g, 'c')
    .replace(/gu(?=$)/, 'g')
    .replace(/z/g, 'c')
    .replace(/(?<=...)e$/, '')
}

/** Without an ending, where enough of the word is left. */
function cut(word: string, ending: RegExp, instead: string): string | null {
  const short = word.replace(ending, instead)
  return short === word || short.length < FEWEST || !/[aeiouy]/.test(short) ? null : short
}

const FEWEST = 3

/** A stem as a number (FNV-1a over UTF-16 code units). */
export function idOf(stem: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < stem.length; i++) hash = Math.imul(hash ^ stem.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
