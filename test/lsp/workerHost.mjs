// Runs the worker bundle as a browser would: in a thread, with what a web worker has and nothing of Node.
import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'

const scope = {
  postMessage: (message) => parentPort.postMessage(message),
  onmessage: null,
  addEventListener: () => {}, // for errors of the scope, which end this thread anyway
  ...{ console, TextDecoder, TextEncoder, URL, atob, btoa, queueMicrotask, structuredClone },
  ...{ setTimeout, clearTimeout, setInterval, clearInterval, AbortController, MessageChannel },
}
scope.self = scope
createContext(scope)
parentPort.on('message', (data) => scope.onmessage?.({ data }))
runInContext(readFileSync(workerData, 'utf8'), scope, { filename: 'worker.js' })
