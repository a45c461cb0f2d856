import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a whole process cost: seconds, and mebibytes at its peak. */
export type Cost = Readonly<{ wall: number; cpu: number; peak: number }>

/** Runs a Node script and asks it, as it ends, what it cost. */
export function costOf(folder: string, script: string, args: readonly string[]): Cost {
  const report = join(folder, 'cost.json')
  const asking = join(folder, 'cost.cjs')
  if (!existsSync(asking)) writeFileSync(asking, askAtExit)
  rmSync(report, { force: true })
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--require', asking, script, ...args], {
    env: { ...process.env, BENCH_COST: report },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const wall = (performance.now() - began) / 1000
  if (!existsSync(report) || (status !== 0 && status !== 1)) throw new Error(`${script} failed: ${stderr}`)
  return { wall, ...(JSON.parse(readFileSync(report, 'utf8')) as { cpu: number; peak: number }) }
}

const askAtExit = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cost = { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 }
  require('node:fs').writeFileSync(process.env.BENCH_COST, JSON.stringify(cost))
})
`

/** Reads every file of a folder; with \`split\`, into words by one regular expression. */
export const readingScript = `const { readdirSync, readFileSync } = require('node:fs')
const [folder, split] = process.argv.slice(2)
let count = 0
for (const name of readdirSync(folder)) {
  const text = readFileSync(folder + '/' + name, 'utf8')
  count += split ? text.match(/[\\p{L}\\p{N}]+(?:[’'.-][\\p{L}\\p{N}]+)*/gu).length : text.length
}
process.stdout.write(String(count))
`
