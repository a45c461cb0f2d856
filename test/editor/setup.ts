import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageExtension } from '../../client/prepare.mjs'
import { editorHost, install, type Size, webHost } from './install.mjs'

/** Before the first editor test: the two editors are here, and so is the extension as it is shipped. */
export default function setup() {
  for (const host of [editorHost, webHost]) install(host, announce)
  const folder = mkdtempSync(join(tmpdir(), 'voicemail-package-'))
  const vsix = join(folder, 'voicemail-script.vsix')
  if (!packageExtension(vsix)) throw new Error('the extension could not be packaged')
  process.env.VOICEMAIL_VSIX = vsix
  return () => rmSync(folder, { recursive: true })
}

function announce({ download, disk }: Size) {
  console.log(`Fetching a VS Code for the tests into .cache (${download} MB to download, ${disk} MB on disk) …`)
}
