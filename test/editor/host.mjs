// Starts and stops a real VS Code (Node extension host) that a browser shows, with a packaged extension in it.
// Plain Node: `npm start` and the editor tests share it.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { editorHost } from './install.mjs'

const settings = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.commandCenter.enabled': false,
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
}
const keeper = fileURLToPath(new URL('keeper.mjs', import.meta.url))
const nowhere = { serviceUrl: '', itemUrl: '', resourceUrlTemplate: '', controlUrl: '', recommendationsUrl: '' }

/**
 * Starts the editor on 127.0.0.1 at a free port, with nothing of an earlier run in it.
 * `host`: which one; VS Code 1.100 unless said. `vsix`: a packaged extension to install. `token`: what a page must know to get in (none: anybody may).
 * `testing`: lets a page run a module inside the extension host. `stop()` ends it and deletes what it wrote;
 * `ended` settles when it is gone, for whatever reason.
 */
export async function startEditor({ vsix, settings: more = {}, token, testing = false, host = editorHost }) {
  const home = mkdtempSync(join(tmpdir(), 'voicemail-editor-'))
  mkdirSync(join(home, 'user', 'User'), { recursive: true })
  writeFileSync(join(home, 'user', 'User', 'settings.json'), JSON.stringify({ ...settings, ...more }))
  const args = [...inServer(home, host), ...install(vsix), ...entry(home, token), ...extra(testing)]
  const server = spawn(host.node, [keeper, home, ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true, // Ctrl-C reaches it through the end of its input alone
    env: { ...process.env, EXTENSIONS_GALLERY: JSON.stringify(nowhere) },
  })
  const ended = new Promise((resolve) => server.once('close', resolve))
  const port = await listening(server)
  const stop = () => {
    server.stdin.end()
    return ended
  }
  return { port, page: (folder, asks = {}) => address(port, folder, token, asks), ended, stop }
}

/** Unpacks a packaged extension and answers the folder that holds it. */
export function unpack(vsix, home) {
  const done = spawnSync(process.execPath, [...inServer(home, editorHost), ...install(vsix)], { encoding: 'utf8' })
  if (done.status !== 0) throw new Error(`the extension could not be installed:\n${done.stdout}${done.stderr}`)
  return join(home, 'extensions')
}

function inServer(home, host) {
  const folders = { 'user-data-dir': 'user', 'extensions-dir': 'extensions', 'server-data-dir': 'server' }
  const flags = Object.entries(folders).flatMap(([flag, folder]) => [`--${flag}`, join(home, folder)])
  return [join(host.server, 'out', 'server-main.js'), ...flags]
}

function install(vsix) {
  return vsix ? ['--install-extension', vsix, '--force'] : []
}

/** The token goes through a file: a command line is for everybody on the machine to read. */
function entry(home, token) {
  const flags = ['--start-server', '--host', '127.0.0.1', '--port', '0', '--accept-server-license-terms']
  if (!token) return [...flags, '--without-connection-token', '--disable-telemetry']
  writeFileSync(join(home, 'token'), token, { mode: 0o600 })
  return [...flags, '--connection-token-file', join(home, 'token'), '--disable-telemetry']
}

function extra(testing) {
  return testing ? ['--enable-smoke-test-driver'] : []
}

/** The port the server chose; rejects with what it said when it ends before that. */
function listening(server) {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk) => {
      said = (said + chunk).slice(-8000)
      const port = /Extension host agent listening on (\d+)/.exec(said)?.[1]
      if (port) resolve(Number(port))
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.once('error', reject)
    server.once('exit', (code) => reject(new Error(`the editor ended (${code}):\n${said}`)))
  })
}

/** `folder` may also be a `.code-workspace` of several. `openFile` is an absolute path; `test` names a carrier extension and the module in it to run. */
function address(port, folder, token, { openFile, test }) {
  const there = (path) => `vscode-remote://127.0.0.1:${port}${encodeURI(slashed(path))}`
  const payload = []
  if (openFile) payload.push(['openFile', there(openFile)])
  if (test) {
    payload.push(['extensionDevelopmentPath', there(test.carrier)], ['extensionTestsPath', there(test.module)])
    payload.push(['skipWelcome', 'true'])
  }
  const query = new URLSearchParams()
  if (token) query.set('tkn', token)
  query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', slashed(folder))
  if (payload.length > 0) query.set('payload', JSON.stringify(payload))
  return `http://127.0.0.1:${port}/?${query}`
}

function slashed(path) {
  const slashes = path.replaceAll('\\', '/')
  return slashes.startsWith('/') ? slashes : `/${slashes}`
}
