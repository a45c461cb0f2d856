import { spawn, spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { binary, folderWith, withWarning } from './voicemail.ts'

const sh = (command: string, cwd: string) => spawnSync('bash', ['-c', command], { cwd, encoding: 'utf8' })
const many = () => folderWith(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${i}.vm.md`, withWarning])))

it.skipIf(process.platform === 'win32')('says nothing when its reader leaves early, and keeps its exit code', () => {
  const cwd = many()
  for (const format of ['pretty', 'json']) {
    const { stdout, stderr } = sh(`"${binary}" check --format ${format} | head -n 1; echo "\${PIPESTATUS[0]}"`, cwd)
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toHaveLength(3)
    expect(stdout).toMatch(/\n1\n$/)
  }
})

it('gets all of a long output out to a slow reader before it ends', async () => {
  const cwd = many()
  const child = spawn(binary, ['check', '--format', 'json'], { cwd, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  await new Promise((resolve) => setTimeout(resolve, 1500))
  let out = ''
  for await (const chunk of child.stdout.setEncoding('utf8')) out += chunk
  expect(await ended).toBe(1)
  expect(out.length).toBeGreaterThan(1 << 18)
  expect(JSON.parse(out).files).toHaveLength(400)
})

it.skipIf(process.platform !== 'linux')('is 2 and a sentence where the output cannot be written', () => {
  const { status, stderr } = sh(`"${binary}" check > /dev/full`, many())
  expect(status).toBe(2)
  expect(stderr).toBe('voicemail: the output cannot be written (ENOSPC).\n')
})
