import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith, good } from '../cli/voicemail.ts'

/** A message of some thirteen seconds with a stock phrase in it. */
export const plain = good.replace('I have e-mailed', 'We are the industry leading provider. I have e-mailed')

/** A folder of the test's own; a value `→ path` makes a link. */
export function treeWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const links = Object.entries(files).filter(([, text]) => typeof text === 'string' && text.startsWith('→ '))
  const folder = folderWith(
    Object.fromEntries(Object.entries(files).filter(([path]) => !links.some(([link]) => link === path))),
  )
  for (const [path, text] of links) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    symlinkSync(String(text).slice(2), join(folder, path))
  }
  return folder
}

/** Takes every right to a file away, from others than root. */
export function lock(folder: string, path: string): void {
  chmodSync(folder, 0o755)
  chmodSync(join(folder, path), 0)
}

/** The suggestions that these tests are about, of all that a script may get. */
export const followed = (rules: readonly unknown[]): unknown[] =>
  rules.filter((rule) => ['broken-config', 'cliche', 'too-long', 'team-phrase'].includes(String(rule)))
