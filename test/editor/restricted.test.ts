import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../client/prepare.mjs'
import { looked } from './popups.ts'
import { openFile, picture } from './screen.ts'
import { languages, sequences } from './sequences.ts'
import { useSession } from './session.ts'

/** In a folder that nobody has said they trust everything is found that is found elsewhere, by the team's configuration too. */
const session = useSession({
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.untrustedFiles': 'open',
})

test('in a restricted window: the same suggestions as on the command line', async () => {
  const folder = session().fresh(sequences)
  writeFileSync(
    join(folder, 'voicemail.config.yaml'),
    'rules: { servile-tone: error }\nlimits: { target: 10, max: 12 }\n',
  )
  const args = [join(root, 'server/bin/voicemail.js'), 'check', '--format', 'json', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  type Found = { message: string; severity: string; under: string | null }
  const files: { path: string; findings: Found[] }[] = JSON.parse(stdout).files

  const [first] = languages
  const page = await session().open(folder, first.file, first.locale)
  await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor()
  await looked(page)
  await page.keyboard.press('Control+Shift+m')
  const rows = page.locator('.markers-panel .monaco-list-row[aria-level="2"]')
  for (const one of languages) {
    if (one !== first) await openFile(page, one.file)
    const shown = (found: Found) => found.under === null && found.severity !== 'hint'
    const wanted = files.find(({ path }) => path === one.file)!.findings.filter(shown)
    expect(wanted.map(({ severity }) => severity)).toContain('error')
    for (const { message, severity } of wanted) {
      const row = rows.filter({ hasText: message }).first()
      await row.waitFor()
      // How serious it is stands in words.
      expect(await row.getAttribute('aria-label')).toMatch(new RegExp(`^${severity}`, 'i'))
    }
    await expect
      .poll(() => page.locator('.markers-panel .monaco-list-row[aria-level="1"]', { hasText: one.file }).count())
      .toBe(1)
    await picture(page, `restricted-${one.language}`)
  }
})
