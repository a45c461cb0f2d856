import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { findingById } from '../../server/src/engine/findings/index.ts'
import { expected } from './expected.ts'
import { badEnglish } from './scripts.ts'

const absent = spawnSync('nvim', ['--version']).error !== undefined
if (absent && !process.env.CI)
  console.log('Neovim is not installed, so the server was not tried in it. To try it: apt-get install neovim')

test.skipIf(absent && !process.env.CI)(
  'Neovim shows findings, hovers, takes a code action, completes and renames',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'voicemail-nvim-'))
    const script = join(folder, 'first.vm.md')
    const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
    writeFileSync(script, badEnglish)
    const { stdout, stderr, error } = spawnSync(
      'nvim',
      ['--headless', '--clean', '-i', 'NONE', '-n', '-c', `luafile ${here('neovim.lua')}`],
      {
        encoding: 'utf8',
        timeout: 50_000,
        env: {
          ...process.env,
          HOME: folder,
          XDG_STATE_HOME: folder,
          XDG_CACHE_HOME: folder,
          VOICEMAIL_NODE: process.execPath,
          VOICEMAIL_SERVER: here('../../server/dist/server.cjs'),
          VOICEMAIL_SCRIPT: script,
        },
      },
    )
    rmSync(folder, { recursive: true })
    if (error) throw error
    const line = stdout.split('\n').find((each) => each.startsWith('{'))
    if (!line) throw new Error(`Neovim said nothing: ${stderr}`)
    const seen = JSON.parse(line)
    expect(seen.problem).toBeUndefined()
    const codes = expected('file:///first.vm.md', badEnglish).map(({ code }) => code)
    expect(seen.opened).toEqual([...codes].sort())
    expect(seen.underlined).toContain('checking in')
    expect(seen.hover).toContain(findingById('busywork-touch')!.title.en)
    expect(seen.titles.some((title: string) => title.startsWith('Ignore here:'))).toBe(true)
    expect(seen.text).toContain('voicemail: { rules: { busywork-touch: off } }\n---\n')
    expect(seen.undone).toEqual(seen.opened)
    expect(seen.channels).toContain('voice-note')
    expect(seen.fields[0]).toBe('first_name')
    expect(seen.renamed).toBe('🚚 Hi {{contact.firstname}}, bye {{contact.firstname}}. {{')
  },
)
