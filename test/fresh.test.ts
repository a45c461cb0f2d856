import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Disk, generatedFiles } from '../server/gen/outputs.ts'
import { staleFiles } from '../server/gen/stale.ts'

const again = 'Run `npm run gen` and commit what it writes.'
const disk: Disk = {
  read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
}
const files = generatedFiles(disk)

test.each(Object.keys(files))('%s is fresh', (path) => {
  expect(disk.read(path), again).toBe(files[path])
})

test('no page is left of a finding that is gone', () => {
  expect(staleFiles(files, disk).leftOver, again).toEqual([])
})
