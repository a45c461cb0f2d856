import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../server/src/engine/language/text.ts'
import type { Region } from '../../server/src/engine/script/script.ts'
import { syllables } from '../../server/src/engine/speech/syllables.ts'
import { timed } from './readings.ts'
import { tablesOf } from './tables.ts'

/** How the part between the brackets is said in its sentence. */
function saidBetween(written: string, language: Language, region: Region | null): string {
  const start = written.indexOf('⟦')
  const end = written.indexOf('⟧') - 1
  const { words } = timed(written.replace(/[⟦⟧]/g, ''), language, { region })
  return words
    .filter((word) => word.span.start < end && word.span.end > start)
    .map((word) => word.said)
    .join(' ')
}

for (const language of languages) {
  describe(`as said in ${language}`, () => {
    for (const { title, kind, region, rows } of tablesOf(language)) {
      describe(title, () => {
        test.each(rows)('$written → $expected', ({ written, expected }) => {
          const said = saidBetween(written, language, region)
          // What counts of a borrowed word is how many syllables it has in Spanish mouths.
          if (kind !== 'préstamos del inglés') expect(said).toBe(expected)
          else
            expect(said.split(' ').reduce((sum, word) => sum + syllables(word, language), 0)).toBe(
              expected.split('-').length,
            )
        })
      })
    }
  })
}
