// Builds every bundle: `node esbuild.mjs`; with `--gen`, `--bench` it builds that script too and runs it.
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
const scripts = { '--gen': 'server/gen/main.ts', '--bench': 'test/bench/main.ts' }

const script = process.argv.slice(2).find((arg) => arg in scripts)
const built = bundles.filter(({ entryPoints }) => existsSync(entryPoints[0]))
await Promise.all(built.map((options) => build(options)))

if (script) {
  mkdirSync('.cache', { recursive: true })
  const outfile = `.cache/${script.slice(2)}.cjs`
  await build({
    ...node,
    minify: false,
    entryPoints: [scripts[script]],
    outfile,
    logOverride: { 'empty-import-meta': 'silent' },
  })
  const rest = process.argv.slice(2).filter((arg) => arg !== script)
  process.exitCode = spawnSync(process.execPath, ['--expose-gc', outfile, ...rest], { stdio: 'inherit' }).status ?? 1
}
