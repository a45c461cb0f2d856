#!/usr/bin/env node
import('../dist/server.cjs').catch((error) => {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  process.stderr.write('voicemail-language-server: not built yet. Run "npm run build" first.\n')
  process.exitCode = 2
})
