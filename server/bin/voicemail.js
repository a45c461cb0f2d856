#!/usr/bin/env node
import { createRequire } from 'node:module'

// Required and not imported: to import a bundle, Node first reads all of it for names, which takes longer than a check.
try {
  createRequire(import.meta.url)('../dist/cli.cjs')
} catch (error) {
  if (error?.code !== 'MODULE_NOT_FOUND') throw error
  process.stderr.write('voicemail: not built yet. Run "npm run build" first.\n')
  process.exitCode = 2
}
