import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withEdits } from '../../server/src/engine/proven.ts'
import { follow, isInside, parentOf, pathBelow } from '../../server/src/workspace/config/address.ts'
import { placeAt } from '../../server/src/workspace/config/cursor.ts'
import { addPhrase, turnOff } from '../../server/src/workspace/config/edits.ts'
import { fits } from '../../server/src/workspace/config/glob.ts'
import { readConfig } from '../../server/src/workspace/config/readConfig.ts'

// Laws for any configuration: nothing is thrown, everything stays inside the text, and edits break nothing.

const piece = fc.constantFrom(
  ...[
    'rules:',
    'limits:',
    'phrases:',
    ' avoid:',
    ' allowed:',
    ' - say: a',
    ' - b',
    '  cliche: off',
    ' max: 5',
    'pace: calm',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ': ',
    '- ',
    '"',
    "'",
    '#',
    '&a',
    '*a',
    '|',
    '\t',
    '---',
    'é😀',
    'extends: x',
    'overrides:',
  ],
)
const config = fc.array(fc.tuple(piece, fc.constantFrom('\n', '\r\n', '\r', ' ', '\n  ', '\n    ')), { maxLength: 25 })
const text = config.map((parts) => parts.flat().join(''))

test('any text is read, and mistakes lie inside it', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary', maxLength: 80 })), (source) => {
      const { problems } = readConfig(source)
      for (const { span, says } of problems) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeLessThanOrEqual(source.length)
        expect(span.start).toBeLessThanOrEqual(span.end)
        expect(says.en && says.es).toBeTruthy()
      }
    }),
    { numRuns: 400 },
  )
})

test('a mend of a mistake is an edit of the text, and what it leaves can be read', () => {
  fc.assert(
    fc.property(text, (source) => {
      for (const { mends = [] } of readConfig(source).problems)
        for (const { edits, title } of mends) {
          expect(edits.every(({ span }) => 0 <= span.start && span.end <= source.length)).toBe(true)
          expect(title.en && title.es).toBeTruthy()
          const mended = withEdits(source, edits)
          expect(mended).not.toBe(source)
          readConfig(mended)
        }
    }),
    { numRuns: 200 },
  )
})

test('completion knows a place, or none, anywhere', () => {
  fc.assert(
    fc.property(text, fc.nat(), (source, n) => {
      const at = n % (source.length + 1)
      const place = placeAt(source, at)
      if (place) expect(place.word.start <= at && place.word.end === at).toBe(true)
    }),
    { numRuns: 400 },
  )
})

test('a decision for the team is read back, and makes no mistake', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (source, json) => {
      const before = readConfig(source)
      for (const edits of [
        turnOff({ source, json }, 'cliche'),
        addPhrase({ source, json }, 'avoid', 'a b', 'en'),
        addPhrase({ source, json }, 'allowed', 'c', 'es'),
      ]) {
        if (!edits) continue
        const after = readConfig(withEdits(source, edits))
        expect(after.problems.length).toBeLessThanOrEqual(before.problems.length)
        expect(after.fields).not.toEqual(before.fields.rules?.cliche === 'off' ? null : before.fields)
      }
    }),
    { numRuns: 600 },
  )
})

test('patterns of paths', () => {
  const all = (pattern: string, ...paths: string[]) => expect(paths.filter((path) => !fits(pattern, path))).toEqual([])
  const none = (pattern: string, ...paths: string[]) => expect(paths.filter((path) => fits(pattern, path))).toEqual([])
  all('*.es.vm.md', 'a.es.vm.md', 'x/y/b.ES.vm.md')
  none('*.es.vm.md', 'a.vm.md', 'es.vm.md')
  all('es/**', 'es/a.vm.md', 'es/b/c.vm.md')
  none('es/**', 'a/es/b.vm.md', 'es.vm.md')
  all('es/', 'es/a.vm.md', 'es/b/c.vm.md')
  all('**/cold/*', 'cold/a', 'x/y/cold/a')
  none('**/cold/*', 'cold/x/a')
  all('a?c/**/d', 'abc/d', 'abc/x/y/d')
  all('**', 'a', 'a/b')
  none('', 'a')
  // Tried star by star, this would never end.
  expect(fits(`${'*a'.repeat(400)}b`, 'a'.repeat(4000))).toBe(false)
})

test('addresses', () => {
  expect(parentOf('file:///a/b')).toBe('file:///a')
  expect(parentOf('file:///a')).toBe('file:///')
  expect(parentOf('file:///')).toBeNull()
  expect(parentOf('untitled:Untitled-1')).toBeNull()
  expect(follow('file:///a/b', '../c d/é.yaml')).toBe('file:///a/c%20d/%C3%A9.yaml')
  expect(follow('file:///a', '../../x')).toBeNull()
  expect(isInside('file:///c%3A/team', 'file:///c:/team/a')).toBe(true)
  expect(isInside('file:///team', 'file:///teams/a')).toBe(false)
  expect(pathBelow('vscode-vfs://host/repo', 'vscode-vfs://host/repo/a%20b/c.vm.md')).toBe('a b/c.vm.md')
})
