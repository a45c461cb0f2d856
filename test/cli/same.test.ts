import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { CodeAction, Range } from 'vscode-languageserver-protocol'
import { type Client, start, type Way, ways } from '../lsp/client.ts'
import { badEnglish, badSpanish } from '../lsp/scripts.ts'
import {
  folderWith,
  good,
  type JsonFinding,
  report,
  spanish,
  withError,
  withHint,
  withInfo,
  withWarning,
} from './voicemail.ts'

// The law of the house: the editor and the command line say the same about the same file. Real binary, real server.

const texts = {
  good,
  withError,
  withWarning,
  withInfo,
  withHint,
  spanish,
  badEnglish,
  badSpanish,
  badly: `\n\n${badEnglish}\n${badSpanish.slice(badSpanish.indexOf('## '))}`,
  unclosed:
    '---\nlang: en\ncolour: red\n\n# Title 📞\n\n## One 📞 two\n{{first_name hello [puase] e\u0301 <!-- never closed\n',
  covering: badSpanish.replace(
    'Perdona',
    'Soy Iker Sanz, de Norte Azul. Somos líderes del sector y ofrecemos soluciones innovadoras e integrales de primera clase. Perdona',
  ),
  nothing: '',
}
const ends = { lf: '\n', crlf: '\r\n', cr: '\r', mixed: null }

/** Every text with every kind of line end, with and without a BOM, and one that was not UTF-8. */
function variants(): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {}
  for (const [name, text] of Object.entries(texts)) {
    for (const [kind, end] of Object.entries(ends)) {
      let line = 0
      const content = text.replace(/\n/g, () => end ?? ['\r', '\r\n', '\n'][line++ % 3]!)
      files[`${name}.${kind}.vm.md`] = content
      files[`with bom/${name}.${kind}.vm.md`] = `\uFEFF${content}`
    }
  }
  files['bytes.vm.md'] = Buffer.concat([Buffer.from(badEnglish), Buffer.from([0xff, 0xc3, 0x28, 0x0a])])
  return files
}

/** What an editor shows of a file: its text decoded as UTF-8, without the BOM. */
const asInEditor = (path: string) => new TextDecoder().decode(readFileSync(path))

const severities = ['error', 'warning', 'info', 'hint']

const fromCommandLine = (finding: JsonFinding) => {
  const { rule, severity, message, line, column, endLine, endColumn } = finding
  return { rule, severity, message, line, column, endLine, endColumn }
}

const counted = ({ start, end }: Range) => ({
  line: start.line + 1,
  column: start.character + 1,
  endLine: end.line + 1,
  endColumn: end.character + 1,
})

describe.each(ways)('the editor (%s) and the command line', (way: Way) => {
  it('give the same findings and the same fixes for the same files', { timeout: 120_000 }, async () => {
    const cwd = folderWith(variants())
    const { files } = report([], { cwd })
    expect(files).toHaveLength(Object.keys(variants()).length)
    const client = await start({ way, root: pathToFileURL(cwd).href })
    await client.library()
    const rules = new Set<string>()
    let covers = 0
    for (const file of files) {
      const path = join(cwd, file.path)
      const uri = pathToFileURL(path).href
      await client.open(uri, asInEditor(path))
      const diagnostics = await client.diagnostics(uri)
      const shown = file.findings.filter(({ under }) => under === null)
      const inEditor = diagnostics.map(({ range, severity, code, message }) => {
        return { rule: code, severity: severities[severity! - 1], message, ...counted(range) }
      })
      expect({ path: file.path, findings: sorted(inEditor) }).toEqual({
        path: file.path,
        findings: sorted(shown.map(fromCommandLine)),
      })
      if (!file.path.includes('/')) {
        for (const diagnostic of diagnostics) {
          const actions = await client.actions(uri, diagnostic.range, ['quickfix', 'refactor'])
          const own = actions.filter((action) => isFixOf(action, String(diagnostic.code), diagnostic.range))
          const findings = shown.filter((one) => one.rule === diagnostic.code && sameRange(one, diagnostic.range))
          expect(own.map((action) => editsOf(client, uri, action))).toEqual(
            findings.flatMap(({ fixes }) =>
              fixes.map(({ title, edits }) => ({ title, edits: [...edits].sort((a, b) => a.start - b.start) })),
            ),
          )
        }
      }
      for (const { rule } of shown) rules.add(rule)
      covers += diagnostics.filter(({ message }) => / (Also|También): /.test(String(message))).length
      await client.close(uri)
    }
    await client.stop()
    // The files must have something to differ in.
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'unknown-field',
        'invalid-front-matter',
        'unknown-cue',
        'table-not-spoken',
        'invalid-characters',
      ]),
    )
    expect(rules.size).toBeGreaterThan(8)
    expect(covers).toBeGreaterThan(0)
  })
})

const sorted = <T>(findings: readonly T[]): string[] => findings.map((one) => JSON.stringify(one)).sort()

const sameRange = (finding: JsonFinding, range: Range) =>
  JSON.stringify(counted(range)) ===
  JSON.stringify({
    line: finding.line,
    column: finding.column,
    endLine: finding.endLine,
    endColumn: finding.endColumn,
  })

const isFixOf = ({ title, diagnostics }: CodeAction, rule: string, range: Range) =>
  !/^Ignor/.test(title) &&
  diagnostics?.length === 1 &&
  diagnostics[0]?.code === rule &&
  JSON.stringify(diagnostics[0].range) === JSON.stringify(range)

function editsOf(client: Client, uri: string, { title, edit }: CodeAction) {
  const document = client.document(uri)
  const changes =
    edit?.changes?.[uri] ?? edit?.documentChanges?.flatMap((one) => ('edits' in one ? one.edits : [])) ?? []
  return {
    title,
    edits: changes.map((change) => {
      if (!('newText' in change)) throw new Error('an edit without text')
      return {
        start: document.offsetAt(change.range.start),
        end: document.offsetAt(change.range.end),
        text: change.newText,
      }
    }),
  }
}
