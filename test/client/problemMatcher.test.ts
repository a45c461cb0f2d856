import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folderWith, report, voicemail } from '../cli/voicemail.ts'
import { badEnglish, badSpanish } from '../lsp/scripts.ts'

const [matcher] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.problemMatchers
const { regexp, ...groups }: { regexp: string } & Record<string, number> = matcher.pattern

test('a task that prints the check for GitHub has every suggestion at its place', () => {
  const cwd = folderWith({ 'a.vm.md': badEnglish, 'deep, down/seguimiento.es.vm.md': badSpanish })
  const { out } = voicemail(['check', '--format', 'github', '--today', '2026-11-23', '.'], { cwd })
  const read = out.split('\n').flatMap((line) => {
    const found = new RegExp(regexp).exec(line)
    const text = (name: string) => found?.[groups[name]!] ?? ''
    const number = (name: string) => Number(text(name))
    return found
      ? [{ line: number('line'), column: number('column'), endColumn: number('endColumn'), rule: text('code') }]
      : []
  })
  const wanted = report(['.'], { cwd }).files.flatMap(({ findings }) =>
    findings
      .filter(({ under }) => under === null)
      .map(({ line, column, endColumn, rule }) => ({ line, column, endColumn, rule })),
  )
  expect(read.length).toBeGreaterThan(5)
  expect(read).toEqual(wanted)
  expect(new RegExp(regexp).exec(out.split('\n')[0]!)?.[groups.file!]).toBe('a.vm.md')
})
