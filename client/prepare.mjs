// What both entry scripts do first: install the packages when they are missing, build, and run a command.
// Plain Node: nothing here may need a package, since there may be none yet.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the whole repository, without a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

/** Runs a command to its end with its output shown; answers its exit code (1 when it cannot start or was killed). */
export function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options })
  if (done.error) console.error(`${command}: ${done.error.message}`)
  return done.status ?? 1
}

/** Runs a script of an installed package with the Node that runs us. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [join(root, script), ...args], options)
}

/** Runs npm: the one that started us where there is one, else the one on PATH. */
export function runNpm(args, options = {}) {
  const own = process.env.npm_execpath ?? ''
  if (basename(own) === 'npm-cli.js') return run(process.execPath, [own, ...args], options)
  return run('npm', args, { shell: process.platform === 'win32', ...options })
}

/** Installs the packages of the lock file unless they stand there already; answers whether they do now. */
export function installPackages(announce) {
  if (installedAsLocked()) return true
  announce()
  return runNpm(['ci', '--no-fund', '--no-audit', '--loglevel=error']) === 0
}

/** Builds every bundle; answers whether it worked. */
export function build() {
  return runNode('esbuild.mjs') === 0
}

/** Packages what was built as a `.vsix`; answers whether it worked. */
export function packageExtension(vsix) {
  const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links']
  const options = { stdio: ['ignore', 'ignore', 'inherit'] }
  return runNode('node_modules/@vscode/vsce/vsce', ['package', ...flags, '--out', vsix], options) === 0
}

/** Compares versions, not file dates: a checkout or a copy changes dates and nothing else. */
function installedAsLocked() {
  const installed = readPackages('node_modules/.package-lock.json')
  const locked = readPackages('package-lock.json')
  if (!installed || !locked) return false
  return Object.entries(locked).every(
    ([path, one]) => path === '' || one.link || one.optional || one.peer || installed[path]?.version === one.version,
  )
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages
  } catch {
    return undefined
  }
}
