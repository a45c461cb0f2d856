import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { expected } from './expected.ts'
import { badEnglish } from './scripts.ts'

const eglot = `(progn (require 'package) (add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa")
  (package-initialize) (require 'eglot))`
const absent = spawnSync('emacs', ['-q', '--batch', '--eval', eglot]).status !== 0
if (absent && !process.env.CI)
  console.log(
    'Emacs with Eglot is not installed, so the server was not tried in it: apt-get install emacs-nox elpa-eglot',
  )

type Shown = { kind: string; words: string; message: string }

test.skipIf(absent && !process.env.CI)('Emacs shows findings with Eglot and Flymake, and lets them go', () => {
  const folder = mkdtempSync(join(tmpdir(), 'voicemail-emacs-'))
  const script = join(folder, 'first.vm.md')
  const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
  writeFileSync(script, badEnglish)
  const { stdout, stderr, error } = spawnSync('emacs', ['-q', '--batch', '-l', here('emacs.el')], {
    encoding: 'utf8',
    timeout: 50_000,
    env: {
      ...process.env,
      HOME: folder,
      VOICEMAIL_NODE: process.execPath,
      VOICEMAIL_SERVER: here('../../server/dist/server.cjs'),
      VOICEMAIL_SCRIPT: script,
    },
  })
  rmSync(folder, { recursive: true })
  if (error) throw error
  const line = stdout.split('\n').find((each) => each.startsWith('{'))
  if (!line) throw new Error(`Emacs said nothing: ${stdout}${stderr}`)
  const seen: { problem?: string; opened: Shown[]; left: Shown[] } = JSON.parse(line)
  expect(seen.problem).toBeUndefined()
  const findings = expected('file:///first.vm.md', badEnglish)
  expect(seen.opened).toHaveLength(findings.length)
  const one = seen.opened.find(({ words }) => words.includes('checking in'))!
  expect(one.message).toMatch(/^voicemail \[busywork-touch\]: .{10}/)
  expect(one.kind).toContain('warning')
  expect(seen.left.some(({ words }) => words.includes('checking in'))).toBe(false)
})
