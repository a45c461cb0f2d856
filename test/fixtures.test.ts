import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { plainScript, wantedIds } from '../server/gen/wants.ts'
import { check } from '../server/src/engine/check.ts'
import { findings } from '../server/src/engine/findings/index.ts'
import { languages } from '../server/src/engine/language/text.ts'
import { expected, type Fixture, fixtures, settingsOf } from './support/fixture.ts'

// `UPDATE=1 npx vitest run test/fixtures` writes what is found into the fixtures; then read the diff. Never where CI is set.
const update = isSet('UPDATE') && !isSet('CI')

describe('a fixture says all that is found in it', () => {
  test.each(fixtures)('$name', (fixture) => {
    const now = expected(fixture)
    if (update && now !== fixture.text) writeFileSync(fixture.path, now)
    else expect(now, howTo(fixture)).toBe(fixture.text)
  })
})

describe.each(findings.map(({ id }) => id))('%s', (id) => {
  const own = fixtures.filter((fixture) => fixture.id === id)

  test.each(languages)('has a bad and a good fixture in %s', (language) => {
    const named = (kind: string) => own.find((one) => one.kind === kind && one.language === language)
    expect(named('bad'), `test/findings/${id}.bad.${language}.vm.md is missing`).toBeDefined()
    expect(named('good'), `test/findings/${id}.good.${language}.vm.md is missing`).toBeDefined()
  })

  test('is in the bad ones and in none of the good ones', () => {
    for (const { kind, text, name } of own) {
      if (kind.startsWith('bad')) expect(wantedIds(text), name).toContain(id)
      if (kind.startsWith('good')) expect(wantedIds(text), name).not.toContain(id)
    }
  })

  test('fails its fixtures when its check is taken away', () => {
    for (const fixture of own.filter(({ kind }) => kind.startsWith('bad')))
      expect(expected(fixture, id), fixture.name).not.toBe(fixture.text)
  })

  test('is heard in one half of each near-miss and silent in the other', () => {
    for (const fixture of own.filter(({ kind }) => kind.startsWith('near'))) {
      const halves = halvesOf(fixture)
      expect(halves.size, fixture.name).toBeGreaterThan(0)
      for (const [pair, { silent, heard }] of halves) {
        expect(silent, `${fixture.name}: pair ${pair} has no half that stays silent, or it speaks`).toBe(false)
        expect(heard, `${fixture.name}: pair ${pair} has no half that is heard, or it is silent`).toBe(true)
      }
    }
  })
})

test('every fixture is named after a finding and a language', () => {
  const ids = new Set(findings.map(({ id }) => id))
  for (const { name, id, language } of fixtures) {
    expect(ids, name).toContain(id)
    expect(languages, name).toContain(language)
  }
})

test('a fixture without its lines is the script that is read', () => {
  for (const { name, text } of fixtures) expect(plainScript(plainScript(text)), name).toBe(plainScript(text))
})

/** The steps `## 3 stays silent` and `## 3 is heard` (`se calla`, `se oye`) of a fixture, and whether the finding is in them. */
function halvesOf({ text, name, id }: Fixture): Map<string, { silent?: boolean; heard?: boolean }> {
  const { touches, findings: found } = check(plainScript(text), settingsOf(name))
  const halves = new Map<string, { silent?: boolean; heard?: boolean }>()
  for (const { title, index } of touches) {
    const [, pair = '', half] = /^(\S+) (.*)$/.exec(title) ?? []
    const key = half === 'stays silent' || half === 'se calla' ? 'silent' : 'heard'
    halves.set(pair, { ...halves.get(pair), [key]: found.some(({ rule, touch }) => rule === id && touch === index) })
  }
  return halves
}

function howTo({ path }: Fixture): string {
  return `${path} does not say what is found in it. If the finding is right: UPDATE=1 npx vitest run test/fixtures, and read the diff.`
}

function isSet(name: string): boolean {
  return !['', '0', 'false'].includes(process.env[name] ?? '')
}
