// What `npm start` does once the version of Node is known to be good. Plain Node: there may be no packages yet.
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEditor } from '../test/editor/host.mjs'
import { editorHost, install } from '../test/editor/install.mjs'
import { build, installPackages, packageExtension, root, runNode } from './prepare.mjs'
import { texts } from './startTexts.mjs'

const command = 'server/bin/voicemail.js'
const samples = join('client', 'samples')

/** Installs, builds, shows the suggestions for the samples, opens them; answers the exit code. */
export async function start(args) {
  const say = texts(process.env)
  const unknown = args.find((arg) => arg !== '--no-editor')
  if (unknown) return fail(say.usage(unknown))
  if (!installPackages(() => console.log(say.installing))) return fail(say.notInstalled)
  console.log(say.building)
  if (!build()) return fail(say.notBuilt)

  console.log(say.checking)
  const checked = runNode(command, ['check', samples])
  if (checked > 1) return fail(say.notChecked)
  if (args.includes('--no-editor')) return 0

  const folder = copySamples()
  const file = join(folder, worstSample(say.language))
  if (openDesktop(folder, file)) {
    console.log(say.openedDesktop(folder))
    return 0
  }
  return openInBrowser(folder, file, say)
}

function fail(message) {
  console.error(message)
  return 1
}

/** The samples are for playing with: what is opened is a copy. */
function copySamples() {
  const folder = join(mkdtempSync(join(tmpdir(), 'voicemail-script-')), 'samples')
  cpSync(join(root, samples), folder, { recursive: true })
  return folder
}

/** The sample to show first, relative to the samples: the one in this language with most to say about. */
function worstSample(language) {
  const args = [join(root, command), 'check', '--format', 'json', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: join(root, samples), encoding: 'utf8' })
  const files = JSON.parse(stdout).files
  const weight = (file) => file.findings.length + (file.language === language ? 1000 : 0)
  return files.reduce((worst, file) => (weight(file) > weight(worst) ? file : worst)).path
}

/** Opens the desktop's VS Code with the extension loaded from here; answers whether there is one. */
function openDesktop(folder, file) {
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, folder, file]
  const windows = process.platform === 'win32'
  const quoted = windows ? args.map((arg) => `"${arg}"`) : args
  return spawnSync('code', quoted, { stdio: 'ignore', shell: windows }).status === 0
}

async function openInBrowser(folder, file, say) {
  console.log(say.noDesktop)
  const vsix = join(root, '.cache', 'voicemail-script.vsix')
  mkdirSync(join(root, '.cache'), { recursive: true })
  if (!packageExtension(vsix)) return fail(say.notPackaged)
  install(editorHost, (size) => console.log(say.fetching(size)))

  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve)
  })
  const editor = await startEditor({ vsix, token: randomBytes(24).toString('hex') })
  console.log(say.opened(editor.page(folder, { openFile: file }), folder))
  const ending = await Promise.race([stopped.then(() => 'asked'), editor.ended.then(() => 'alone')])
  if (ending === 'alone') return fail(say.endedAlone)
  console.log(say.stopping)
  await editor.stop()
  return 0
}
