import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../client/prepare.mjs'
import { samples, scripts, useSession } from './session.ts'

/** Assertions made inside the extension host, through the API that extensions have. */
const session = useSession()

test.each(['opens', 'fixes', 'edits', 'hover'])('in the extension host: %s', async (journey) => {
  await session().inside(journey, session().fresh(scripts))
})

test('in the extension host: the samples as on the command line', async () => {
  const folder = session().fresh(samples)
  const args = [join(root, 'server/bin/voicemail.js'), 'check', '--format', 'json', '.']
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  expect(status).toBe(1) // there is a bad one among them
  writeFileSync(join(folder, 'expected.json'), stdout)
  await session().inside('samples', folder)
})
