import { expect, test } from 'vitest'
import type { TimingParams, TimingResult } from '../../server/src/protocol.ts'
import { folderWith, report, voicemail } from '../cli/voicemail.ts'
import { type Options, start } from './client.ts'

// What a team sets for scripts that do not say it themselves: the same in the editor and on the command line.

const uri = 'file:///guion.vm.md'
const spanish = 'Lucía, su grúa dos pierde aceite desde el martes. El informe ya está en su correo.\n'

async function timed(text: string, options: Partial<Options> = {}) {
  const client = await start({ way: 'pull', ...options })
  client.open(uri, text)
  const params: TimingParams = { textDocument: { uri }, position: { line: 0, character: 3 } }
  const timing = await client.request<TimingResult>('voicemail/timing', params)
  await client.stop()
  return timing!
}

test('the language setting decides only where details, name and words do not', async () => {
  const settings = { settings: { language: 'en' as const } }
  expect(await timed(spanish, { options: settings })).toMatchObject({ language: 'es', languageFrom: 'text' })
  expect(await timed('Ok.\n', { options: settings })).toMatchObject({ language: 'en', languageFrom: 'default' })
  expect(await timed('Ok.\n', { options: { settings: { language: 'es' } } })).toMatchObject({ language: 'es' })
})

test('a team’s pace holds for scripts that have none, and never for those that have', async () => {
  const cwd = folderWith({ 'a.vm.md': spanish, 'b.vm.md': `---\npace: 150\n---\n\n${spanish}` })
  const seconds = (...more: string[]) =>
    JSON.parse(voicemail(['time', '--format', 'json', ...more], { cwd }).out).files.map(
      (file: { touches: { seconds: number }[] }) => file.touches[0]!.seconds,
    )
  const [usual, stated] = seconds()
  const [brisk, still] = seconds('--pace', 'brisk')
  expect(usual).toBe(stated)
  expect(brisk).toBeLessThan(usual)
  expect(still).toBe(stated)
  const inEditor = await timed(spanish, { options: { settings: { pace: 170 } } })
  expect(inEditor.pace).toBe(170)
  expect(Math.round(inEditor.touch!.seconds * 10) / 10).toBe(brisk)
  expect(seconds('--pace=170')[0]).toBe(brisk)
})

test('a pace that nobody speaks at is refused in one sentence', () => {
  const cwd = folderWith({ 'a.vm.md': spanish })
  const { code, err } = voicemail(['time', '--pace', '900'], { cwd })
  expect(code).toBe(2)
  expect(err.trim()).toBe('voicemail: --pace needs 80 to 260 words a minute, or calm, normal or brisk, not "900".')
  expect(report(['a.vm.md', '--pace', 'ágil'], { cwd }).files[0]!.language).toBe('es')
})
