import { describe, expect, test } from 'vitest'
import type { Language } from '../../server/src/engine/language/text.ts'
import { syllables } from '../../server/src/engine/speech/syllables.ts'

/** A line has the syllables of its words. */
const counts: Readonly<Record<Language, Readonly<Record<number, string>>>> = {
  en: {
    1: "call dock truck price team you're we'll can't lived asked clothes months guide league there one",
    2: "message Friday number every different business average didn't it'll something homework prices boxes handled table going lawyer quiet create engine ninety friendly",
    3: 'company announcement management customer idea area element recipe interesting anyone everything video media radio museum families earlier important employer tomorrow',
    4: 'information delivery operation january society experience immediate anybody actually negotiate',
    5: 'university opportunity immediately association simultaneous electricity',
  },
  es: {
    1: 'guion voy bien seis sol web leads que hoy muy ley',
    2: 'hola cinco leer día país aire causa software online outlook',
    3: 'llamada oído ahora marketing caída poeta veintidós ahínco',
    4: 'mercancía ingeniero empresario',
    5: 'proveedores creeríamos mantenimiento ferrocarriles',
  },
}

for (const language of ['en', 'es'] as const) {
  describe(`syllables in ${language}`, () => {
    for (const [count, words] of Object.entries(counts[language])) {
      test.each(words.split(' '))(`%s has ${count}`, (word) => {
        expect(syllables(word, language)).toBe(Number(count))
      })
    }
  })
}

describe('English words in Spanish', () => {
  test.each([
    ['marketing', 3],
    ['LinkedIn', 3],
    ['software', 2],
    ['WhatsApp', 2],
    ['newsletter', 3],
    ['leads', 1],
    ['feedback', 2],
    ['call', 1],
    ['Brightwell', 2],
    ['dashboard', 2],
    ['ecommerce', 3],
    ['startups', 3],
  ])('%s has %i', (word, count) => {
    expect(syllables(word, 'es')).toBe(count)
  })
})
