import { expect, it } from 'vitest'
import { folderWith, good, report, voicemail, withWarning } from './voicemail.ts'

const check = (content: string | Uint8Array) => {
  const { files, code } = report([], { cwd: folderWith({ 'a.vm.md': content }) })
  return { ...files[0]!, code }
}
const places = (content: string | Uint8Array) =>
  check(content).findings.map(({ rule, line, column, endLine, endColumn }) => [rule, line, column, endLine, endColumn])

// Two findings on lines of their own, and one behind an emoji and a letter built from two code points.
const text = withWarning.replace('Dana Reyes at', '📞 cafe\u0301 [puase] Dana Reyes at')

it('counts lines and columns alike with every kind of line end and with a BOM', () => {
  const expected = [
    ['unknown-field', 4, 1, 4, 7],
    ['unknown-cue', 17, 63, 17, 70],
  ]
  let odd = 0
  const mixed = text.replace(/\n/g, () => ['\r', '\r\n', '\n'][odd++ % 3]!)
  const ends = { lf: text, crlf: text.replace(/\n/g, '\r\n'), cr: text.replace(/\n/g, '\r'), mixed }
  for (const [name, content] of Object.entries(ends)) {
    expect({ name, places: places(content) }).toEqual({ name, places: expected })
    expect({ name, places: places(`\uFEFF${content}`) }).toEqual({ name, places: expected })
    // Offsets are those of the text as an editor holds it: without the BOM.
    const finding = check(`\uFEFF${content}`).findings[0]!
    expect(content.slice(finding.start, finding.end)).toBe('colour')
  }
})

it('takes what is no text for what it is, and goes on', () => {
  const random = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255)
  const broken = Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(' and more\n')])
  for (const bytes of [random, broken, Buffer.from(`${good}\0\0\n`), Buffer.from(good, 'utf16le')]) {
    const file = check(bytes)
    expect(file.error).toBeUndefined()
    expect(file.findings.map(({ rule }) => rule)).toContain('invalid-characters')
    expect(file.touches.length).toBeGreaterThan(0)
  }
})

it('has something to say about an empty file, or nothing, but never fails on one', () => {
  for (const content of ['', '\uFEFF', '\n', '\r', '---\n', '---\nlang: en\n---\n', '## \n', ' ']) {
    const file = check(content)
    expect([0, 1]).toContain(file.code)
    expect(file.touches).toHaveLength(1)
    expect(file.touches[0]).toMatchObject({ seconds: 0, words: 0 })
    const pretty = voicemail(['check'], { cwd: folderWith({ 'a.vm.md': content }) })
    expect(pretty.out).toMatch(/^a\.vm\.md\n( {4}.+\n)* {2}.+ · 0 s\n/)
  }
})

it('checks 10 MB of scripts in one file, in one line, and of nested marks', { timeout: 120_000 }, () => {
  const size = 10_000_000
  const touch = good.slice(good.indexOf('## First'))
  const big = good + touch.repeat(Math.ceil(size / touch.length))
  const started = performance.now()
  const { touches, error } = check(big)
  expect(error).toBeUndefined()
  expect(touches.length).toBe(1 + Math.ceil(size / touch.length))
  const line = check('word '.repeat(200_000))
  expect(line.touches[0]?.words).toBe(200_000)
  for (const start of ['[a](', '- ', '{{', '> ', '<!-- ', '[', '**'])
    expect(check(start.repeat(50_000)).touches.length, start).toBeGreaterThan(0)
  expect(performance.now() - started).toBeLessThan(100_000)
})
