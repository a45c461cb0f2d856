import type { Language } from './language/text.ts'
import type { LanguageFrom } from './report.ts'
import type { Script } from './script/script.ts'

/** Which language a script is in, and what decided it. Never decided line by line. */
export function languageOf(
  script: Script,
  fileName: string | undefined,
  configured: Language | undefined,
): { language: Language; from: LanguageFrom } {
  const stated = script.front.values.lang
  if (stated) return { language: stated, from: 'front matter' }
  const named = /\.(en|es)\.vm\.md$/i.exec(fileName ?? '')?.[1]
  if (named) return { language: named.toLowerCase() as Language, from: 'file name' }
  if (configured) return { language: configured, from: 'configuration' }
  const heard = heardIn(script)
  return heard ? { language: heard, from: 'text' } : { language: 'en', from: 'default' }
}

// Function words that the other language does not have (so neither "a" nor "no" nor "me").
const functionWords: Readonly<Record<string, Language>> = Object.fromEntries([
  ...'the and you your to of is are was in on for with this that it i we my our have has at if will from be not but what'
    .split(' ')
    .map((word) => [word, 'en'] as const),
  ...'el la los las de del que y en un una por para con su sus se le les lo al es son está como más mi tu usted te si pero muy hoy'
    .split(' ')
    .map((word) => [word, 'es'] as const),
])
const ENOUGH = 20_000

function heardIn(script: Script): Language | null {
  const count = { en: 0, es: 0 }
  let read = 0
  for (const { touch } of script.touches) {
    if (read > ENOUGH) break
    const spoken = touch.spoken.slice(0, ENOUGH - read)
    read += spoken.length
    for (const [word] of spoken.toLowerCase().matchAll(/\p{L}+/gu)) {
      const language = functionWords[word]
      if (language) count[language]++
    }
    count.es += (spoken.match(/[¿¡ñ]/g) ?? []).length
  }
  return count.en === count.es ? null : count.en > count.es ? 'en' : 'es'
}
