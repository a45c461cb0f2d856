import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Frame } from '../../server/src/engine/language/tone/frame.ts'

const folder = 'server/src/engine/language/tone'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /Frames\.\w\w\.ts$/.test(file),
)

test('no frame has a gap with nothing behind it, or two blanks: it would never be heard', async () => {
  const sources: string[] = []
  for (const file of files)
    for (const table of Object.values((await import(join('../..', folder, file))) as Record<string, unknown>))
      for (const row of Array.isArray(table) ? table : Object.values(table as object).flat())
        if (isFrame(row))
          sources.push(...[row.say, ...row.with, ...(row.unless ? [row.unless] : [])].map(({ source }) => source))
  expect(sources.length).toBeGreaterThan(500)
  expect(sources.filter((source) => /~\d|(?<!\\)\.\.\d| {2}| \(\?= \)$/.test(source))).toEqual([])
})

const isFrame = (row: unknown): row is Frame => row !== null && typeof row === 'object' && 'say' in row && 'with' in row
