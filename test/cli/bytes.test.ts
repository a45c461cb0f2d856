import { expect, it } from 'vitest'
import { folderWith, good, type JsonFile, report, voicemail, withWarning } from './voicemail.ts'

/** One run over many files; the answers by name. */
function check(contents: Readonly<Record<string, string | Uint8Array>>): Map<string, JsonFile> {
  const files = Object.entries(contents).map(([name, content]) => [`${name}.vm.md`, content])
  const { files: checked } = report([], { cwd: folderWith(Object.fromEntries(files)) })
  return new Map(checked.map((file) => [file.path.slice(0, -'.vm.md'.length), file]))
}

it('counts lines and columns alike with every kind of line end and with a BOM', () => {
  // Two findings: one on a line of its own, one behind an emoji and a letter built from two code points.
  const text = withWarning.replace('Dana Reyes at', '📞 cafe\u0301 [puase] Dana Reyes at')
  let line = 0
  const mixed = text.replace(/\n/g, () => ['\r', '\r\n', '\n'][line++ % 3]!)
  const plain = { lf: text, crlf: text.replace(/\n/g, '\r\n'), cr: text.replace(/\n/g, '\r'), mixed }
  const withBom = Object.entries(plain).map(([name, content]) => [`${name} with bom`, `\uFEFF${content}`])
  const files = check({ ...plain, ...Object.fromEntries(withBom) })
  expect(files.size).toBe(8)
  for (const [name, { findings: all }] of files) {
    const findings = all.filter(({ rule }) => ['unknown-field', 'unknown-cue'].includes(rule))
    const places = findings.map(({ rule, line, column, endLine, endColumn }) => [
      rule,
      line,
      column,
      endLine,
      endColumn,
    ])
    expect({ name, places }).toEqual({
      name,
      places: [
        ['unknown-field', 4, 1, 4, 7],
        ['unknown-cue', 17, 69, 17, 76],
      ],
    })
    // Offsets are those of the text as an editor holds it: without the BOM.
    const content = plain[name.split(' ')[0] as keyof typeof plain]
    expect(findings.map(({ start, end }) => content.slice(start, end))).toEqual(['colour', '[puase]'])
  }
})

it('takes what is no text for what it is, and goes on', () => {
  const files = check({
    random: Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 255),
    broken: Buffer.concat([Buffer.from(good), Buffer.from([0xff, 0xfe, 0xc3, 0x28]), Buffer.from(' and more\n')]),
    zeros: Buffer.from(`${good}\0\0\n`),
    wide: Buffer.from(good, 'utf16le'),
    good,
  })
  const said = [...files].map(([name, { findings, error, touches }]) => {
    return [name, findings.some(({ rule }) => rule === 'invalid-characters'), error, touches.length > 0]
  })
  expect(said).toEqual([
    ['broken', true, undefined, true],
    ['good', false, undefined, true],
    ['random', true, undefined, true],
    ['wide', true, undefined, true],
    ['zeros', true, undefined, true],
  ])
})

it('shows a file without words as one step of no seconds', () => {
  const contents = ['', '\uFEFF', '\n', '\r', '---\n', '---\nlang: en\n---\n', '## \n', ' ', '<!-- -->', '> note']
  const named = Object.fromEntries(contents.map((content, i) => [String(i), content]))
  for (const [name, { touches }] of check(named)) {
    expect(touches, named[name]).toHaveLength(1)
    expect(touches[0], named[name]).toMatchObject({ seconds: 0, words: 0 })
  }
  const scripts = contents.map((content, i) => [`${i}.vm.md`, content])
  const { out } = voicemail(['check'], { cwd: folderWith(Object.fromEntries(scripts)) })
  expect(out.match(/^ {2}\S.* · 0 s$/gm)).toHaveLength(contents.length)
})

it('checks 10 MB of scripts in one file, 1 MB in one line, and marks nested 50,000 times', () => {
  const touch = good.slice(good.indexOf('## First'))
  const steps = Math.ceil(10_000_000 / touch.length)
  const marks = ['[a](', '- ', '{{', '> ', '<!-- ', '[', '**', '![', '`', '<']
  const nested = Object.fromEntries(marks.map((mark, i) => [`nested ${i}`, mark.repeat(50_000)]))
  const files = check({ big: good + touch.repeat(steps), line: 'word '.repeat(200_000), ...nested })
  expect(files.size).toBe(2 + marks.length)
  for (const { error } of files.values()) expect(error).toBeUndefined()
  expect(files.get('big')?.touches).toHaveLength(1 + steps)
  expect(files.get('line')?.touches[0]?.words).toBe(200_000)
})
