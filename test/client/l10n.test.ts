import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readSources } from './sources.ts'

const bundle: Record<string, string> = JSON.parse(readFileSync('client/l10n/bundle.l10n.es.json', 'utf8'))
const sources = readSources('client/src')

/** Every first argument of `t(…)`. A call with anything but a literal there is an error of its own. */
const calls = sources.flatMap((text) => [...text.matchAll(/\bt\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(.))/g)])
const messages = calls.map((match) => match[1] ?? match[2])

it('finds the messages', () => {
  expect(messages.length).toBeGreaterThan(30)
  expect(messages.filter((message) => message === undefined)).toEqual([])
})

it('has every message of the client in Spanish, and no other', () => {
  expect(Object.keys(bundle).sort()).toEqual([...new Set(messages)].sort())
})

it('keeps the places for values', () => {
  const places = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort()
  for (const [english, spanish] of Object.entries(bundle)) expect(places(spanish), english).toEqual(places(english))
})

it('calls things by the names that are on screen', () => {
  const words = Object.entries(bundle).flat().join('\n')
  expect(words).not.toMatch(/\b(touch|cadence|front matter|merge tag|finding|workspace)\b/i)
})
