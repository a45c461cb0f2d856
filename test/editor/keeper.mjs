// Runs a server (`keeper.mjs FOLDER SCRIPT ARGS…`) until our own input ends, which it does however our parent ends;
// then ends the server with all it started, and deletes the folder it wrote to.
import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

const [folder, ...command] = process.argv.slice(2)
const windows = process.platform === 'win32'
const server = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'], detached: !windows })

server.once('error', () => process.exit(1))
server.once('exit', (code) => {
  kill('SIGKILL') // extension hosts outlive their server
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
  process.exit(code ?? 1)
})
process.stdin.once('end', end).once('error', end).resume()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end)

function end() {
  kill('SIGTERM')
  setTimeout(() => kill('SIGKILL'), 5000).unref()
}

function kill(signal) {
  if (windows) spawnSync('taskkill', ['/pid', String(server.pid), '/t', '/f'])
  else
    try {
      process.kill(-server.pid, signal)
    } catch {} // nothing of it is left
}
