// Writes what is generated; findings/index.ts, which all of it rests on, has been written before this is built.
// Where CI is set nothing is written: what is stale is named, and the exit code is 1.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Disk, generatedFiles } from './outputs.ts'
import { staleFiles } from './stale.ts'

const disk: Disk = {
  read: (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null),
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
}
const files = generatedFiles(disk)
const { changed, leftOver } = staleFiles(files, disk)
const inCi = !['', '0', 'false'].includes(process.env.CI ?? '')

for (const path of inCi ? [] : changed) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, files[path]!)
}
for (const path of inCi ? [] : leftOver) rmSync(path)
for (const path of [...changed, ...leftOver])
  console.log(`${inCi ? 'stale' : changed.includes(path) ? 'wrote' : 'removed'} ${path}`)
if (changed.length + leftOver.length === 0) console.log('All generated files are fresh.')
else if (inCi) {
  console.error('Run `npm run gen` and commit what it writes.')
  process.exitCode = 1
}
