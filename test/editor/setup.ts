import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { packageExtension, root } from '../../client/prepare.mjs'
import { editorHost, install, type Size, webHost } from './install.mjs'

/** Before the first editor test: the two editors are here, and so is the extension as it is shipped. */
export default function setup() {
  for (const host of [editorHost, webHost]) install(host, announce)
  mkdirSync(join(root, '.cache'), { recursive: true })
  if (process.env.VOICEMAIL_VSIX) return
  const vsix = join(root, '.cache', 'voicemail-script.vsix')
  if (!packageExtension(vsix)) throw new Error('the extension could not be packaged')
  process.env.VOICEMAIL_VSIX = vsix
}

function announce({ download, disk }: Size) {
  console.log(`Fetching a VS Code for the tests into .cache (${download} MB to download, ${disk} MB on disk) …`)
}
