import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainScript } from '../../server/gen/wants.ts'
import { checkWith } from '../../server/src/engine/check.ts'
import { heardFrames } from '../../server/src/engine/facts/frames.ts'
import { type Frame, framesOf } from '../../server/src/engine/language/tone/frame.ts'

const folder = 'server/src/engine/language/tone'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?:tellings.\w+|quotedNos)\.\w\w\.ts$/.test(file),
)

test('no frame has a gap with nothing behind it, or two blanks: it would never be heard', async () => {
  const sources: string[] = []
  for (const file of files)
    for (const table of Object.values((await import(join('../..', folder, file))) as Record<string, unknown>))
      for (const row of Array.isArray(table) ? table : Object.values(table as object).flat())
        if (isFrame(row))
          sources.push(
            ...[row.say, ...row.with, ...row.near, ...(row.unless ? [row.unless] : [])].map(({ source }) => source),
          )
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.filter((source) => /~\d|(?<!\\)\.\.\d| {2}| \(\?= \)$/.test(source))).toEqual([])
})

test.each([
  ['Your neighbors all signed in May. I would hate for you to be the last.', ['signed']],
  ['I would hate for you to be the last. Your neighbors all signed in May.', ['signed']],
  ['Your neighbors all signed in May, and you are the last.', ['signed']],
  ['Your neighbors all signed in May. Call it a good year. You are the last.', []],
  ['Your neighbors all signed in May.', []],
  ['You are the last.', []],
])('a part that may stand near by is heard in the sentence and beside it alone: %s', (text, heard) => {
  const frames = { en: framesOf({ done: 'signed|joined' }, [['{done} && you ~4 last']]), es: [] }
  const [touch] = checkWith([], plainScript(text)).touches
  const hits = heardFrames(touch!.facts, frames)
  const { words } = touch!.facts.timed
  expect(hits.map(({ first }) => words[first]!.norm)).toEqual(heard)
})

const isFrame = (row: unknown): row is Frame => row !== null && typeof row === 'object' && 'say' in row && 'with' in row
