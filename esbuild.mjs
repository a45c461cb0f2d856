// Builds every bundle: `node esbuild.mjs`; with `--gen`, `--bench`, `--score`, `--train` it builds that script too and runs it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { build } from 'esbuild'

const common = {
  bundle: true,
  minify: true,
  sourcemap: false,
  legalComments: 'none',
  logLevel: 'warning',
  charset: 'utf8',
}
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' }
const worker = {
  ...common,
  platform: 'browser',
  target: 'es2022',
  conditions: ['browser'],
  mainFields: ['browser', 'module', 'main'],
}

const bundles = [
  { ...node, entryPoints: ['server/src/cli/main.ts'], outfile: 'server/dist/cli.cjs' },
  { ...node, entryPoints: ['server/src/lsp/node.ts'], outfile: 'server/dist/server.cjs' },
  { ...worker, entryPoints: ['server/src/lsp/worker.ts'], outfile: 'server/dist/worker.js', format: 'iife' },
  { ...node, entryPoints: ['client/src/extension.ts'], outfile: 'client/dist/extension.cjs', external: ['vscode'] },
  {
    ...worker,
    entryPoints: ['client/src/extension.web.ts'],
    outfile: 'client/dist/extension.web.js',
    format: 'cjs',
    external: ['vscode'],
  },
]
const scripts = {
  '--gen': 'server/gen/main.ts',
  '--bench': 'test/bench/main.ts',
  '--score': 'test/corpus/main.ts',
  '--train': 'test/corpus/train.ts',
}

const script = process.argv.slice(2).find((arg) => arg in scripts)
const inCi = !['', '0', 'false'].includes(process.env.CI ?? '')
// Everything imports the index of findings, so it is written before anything is built. In CI nothing is written.
if (script === '--gen' && !inCi) process.exitCode = await run('server/gen/findingsIndex.ts', 'findingsIndex')
const built = bundles.filter(({ entryPoints }) => existsSync(entryPoints[0]))
await Promise.all(built.map((options) => build(options)))

// The benchmark starts this one itself, beside ours.
if (script === '--bench') await bundle('test/bench/echo.ts', 'echo')
if (script && !process.exitCode) {
  const rest = process.argv.slice(2).filter((arg) => arg !== script)
  process.exitCode = await run(scripts[script], script.slice(2), rest)
}

/** Bundles a script of ours and runs it; answers its exit code. */
async function run(entry, name, args = []) {
  const outfile = await bundle(entry, name)
  return spawnSync(process.execPath, ['--expose-gc', outfile, ...args], { stdio: 'inherit' }).status ?? 1
}

async function bundle(entry, name) {
  mkdirSync('.cache', { recursive: true })
  const outfile = `.cache/${name}.cjs`
  const logOverride = { 'empty-import-meta': 'silent' }
  await build({ ...node, minify: name === 'echo', entryPoints: [entry], outfile, logOverride })
  return outfile
}
