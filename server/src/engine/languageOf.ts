import type { Language } from './language/text.ts'
import type { LanguageFrom } from './report.ts'
import type { Script } from './script/script.ts'

/** Which language a script is in, and what decided it. Never decided line by line. */
export function languageOf(
  script: Script,
  fileName: string | undefined,
  configured: Language | undefined,
  otherwise: Language,
): { language: Language; from: LanguageFrom } {
  const stated = script.front.values.lang
  if (stated) return { language: stated, from: 'front matter' }
  const named = /\.(en|es)\.vm\.md$/i.exec(fileName ?? '')?.[1]
  if (named) return { language: named.toLowerCase() as Language, from: 'file name' }
  if (configured) return { language: configured, from: 'configuration' }
  const heard = heardIn(script)
  return heard ? { language: heard, from: 'text' } : { language: otherwise, from: 'default' }
}

// Function words that the other language does not have (so neither "a" nor "no" nor "me").
const functionWords: ReadonlyMap<string, Language> = new Map([
  ...'the and you your to of is are was in on for with this that it i we my our have has at if will from be not but what'
    .split(' ')
    .map((word) => [word, 'en'] as const),
  ...'el la los las de del que y en un una por para con su sus se le les lo al es son está como más mi tu usted te si pero muy hoy'
    .split(' ')
    .map((word) => [word, 'es'] as const),
])
const ENOUGH = 20_000

/** What is read aloud decides; where that is not enough, the headings, fields and notes beside it. */
function heardIn({ text, front, touches }: Script): Language | null {
  const spoken: string[] = []
  let length = 0
  for (const { touch } of touches) {
    if (length > ENOUGH) break
    spoken.push(touch.spoken.slice(0, ENOUGH - length))
    length += touch.spoken.length
  }
  const body = front.span?.end ?? 0
  return moreWordsOf(spoken.join('\n')) ?? moreWordsOf(text.slice(body, body + ENOUGH))
}

function moreWordsOf(text: string): Language | null {
  const count = { en: 0, es: (text.match(/[¿¡ñ]/g) ?? []).length }
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const language = functionWords.get(word)
    if (language) count[language]++
  }
  return count.en === count.es ? null : count.en > count.es ? 'en' : 'es'
}
