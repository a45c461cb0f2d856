import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Import, importsOf, sourcesUnder, withoutTexts } from './support/imports.ts'

// Which room may import what. A room is a folder or a file; the most exact line that fits a file counts, and beside it
// what stands in `only`: packages that one file alone may know. `types:` allows `import type` and nothing else.

const engine = 'server/src/engine/'
const inEngine = (...names: string[]) => names.map((name) => engine + name)

const mayImport: Readonly<Record<string, readonly string[]>> = {
  'server/src/protocol.ts': ['types:vscode-languageserver-protocol', `types:${engine}`],
  'server/src/engine/': [engine],
  'server/src/engine/span.ts': [],
  'server/src/engine/work.ts': [],
  'server/src/engine/language/': inEngine('language/', 'work.ts'),
  'server/src/engine/script/': inEngine('script/', 'language/', 'span.ts'),
  'server/src/engine/speech/': inEngine('speech/', 'script/', 'language/', 'span.ts', 'context.ts'),
  'server/src/engine/facts/': inEngine(
    'facts/',
    'speech/',
    'script/',
    'language/',
    'span.ts',
    'context.ts',
    'about.ts',
  ),
  'server/src/engine/findings/': [
    `types:${engine}script/`,
    `types:${engine}library.ts`,
    ...inEngine('facts/', 'language/', 'about.ts', 'context.ts', 'finding.ts'),
    ...inEngine('fixes.ts', 'limits.ts', 'problems.ts', 'sources.ts', 'span.ts', 'stubs.ts'),
  ],
  'server/src/engine/findings/index.ts': inEngine('findings/', 'finding.ts'),
  'server/src/workspace/': [engine, 'server/src/workspace/', 'server/src/protocol.ts'],
  'server/src/workspace/nodeFiles.ts': [engine, 'server/src/workspace/', 'node:'],
  'server/src/lsp/': [
    ...[engine, 'server/src/workspace/', 'server/src/lsp/', 'server/src/protocol.ts'],
    ...['vscode-languageserver', 'vscode-languageserver-textdocument'],
  ],
  'server/src/cli/': [engine, 'server/src/workspace/', 'server/src/cli/', 'node:'],
  'client/src/': ['client/src/', 'vscode', 'vscode-languageclient', 'types:server/src/protocol.ts'],
}

/** Packages, and what runs in one place only, each behind one file. */
const only: Readonly<Record<string, readonly string[]>> = {
  'server/src/engine/script/fields/yaml.ts': ['yaml'],
  'server/src/engine/script/markdown.ts': ['@lezer/markdown'],
  'server/src/lsp/node.ts': ['vscode-languageserver/node'],
  'server/src/lsp/worker.ts': ['vscode-languageserver/browser'],
  'client/src/extension.ts': ['vscode-languageclient/node'],
  'client/src/extension.web.ts': ['vscode-languageclient/browser'],
}

const files = [...sourcesUnder('server/src'), ...sourcesUnder('client/src')]

describe('every import stays within its room', () => {
  test.each(files)('%s', (file) => {
    expect(
      importsOf(file)
        .filter((one) => !isAllowed(one))
        .map(toLine),
    ).toEqual([])
  })
})

test('each package of the engine is known to the one file that the table names', () => {
  const packages = files
    .filter((file) => file.startsWith(engine))
    .flatMap((file) => importsOf(file))
    .filter(({ from }) => !from.startsWith('server/'))
  expect([...new Set(packages.map(({ file }) => file))].sort()).toEqual(
    Object.keys(only)
      .filter((file) => file.startsWith(engine))
      .sort(),
  )
})

test('the engine reads no clock, starts no timer, waits for nothing and asks no machine', () => {
  const outside =
    /\bDate\s*[.(]|\bnew\s+Date\b|\b(?:setTimeout|setInterval|setImmediate|queueMicrotask|requestAnimationFrame)\b|\b(?:console|process|performance|globalThis)\s*\.|\bMath\.random\b|\b(?:async|await)\b|\bnew\s+Promise\b|\bfetch\s*\(/g
  const found = sourcesUnder(engine).flatMap((file) =>
    (withoutTexts(readFileSync(file, 'utf8')).match(outside) ?? []).map((word) => `${file}: ${word}`),
  )
  expect(found).toEqual([])
})

test.each([
  ['script', 'facts', 'server/src/engine/script/touch.ts', 'server/src/engine/facts/facts.ts'],
  ['language', 'speech', 'server/src/engine/language/matching/matcher.ts', 'server/src/engine/speech/timed.ts'],
  ['speech', 'facts', 'server/src/engine/speech/clock.ts', 'server/src/engine/facts/facts.ts'],
  ['facts', 'findings', 'server/src/engine/facts/read.ts', 'server/src/engine/findings/index.ts'],
  ['a finding', 'another', 'server/src/engine/findings/salesy.ts', 'server/src/engine/findings/cliche.ts'],
  ['the engine', 'the workspace', 'server/src/engine/check.ts', 'server/src/workspace/files.ts'],
  ['the engine', 'Node', 'server/src/engine/check.ts', 'node:fs'],
  ['the engine', 'a package', 'server/src/engine/script/touch.ts', 'yaml'],
  ['the workspace', 'the server', 'server/src/workspace/edits.ts', 'server/src/lsp/convert.ts'],
  ['the server', 'the command line', 'server/src/lsp/serve.ts', 'server/src/cli/main.ts'],
  ['the server', 'Node, but for its Node entry', 'server/src/lsp/serve.ts', 'vscode-languageserver/node'],
  ['the command line', 'the server', 'server/src/cli/main.ts', 'server/src/lsp/serve.ts'],
  ['the client', 'values of the protocol', 'client/src/checker.ts', 'server/src/protocol.ts'],
  ['the client', 'the engine', 'client/src/checker.ts', 'server/src/engine/check.ts'],
])('%s may not import %s', (_, __, file, from) => {
  expect(isAllowed({ file, from, typesOnly: false })).toBe(false)
})

test('all ways to import are seen', () => {
  const source = `
    import { a } from './a.ts' // import './comment.ts'
    import type { B } from "../b.ts"
    import c, {
      d,
    } from 'package/c'
    import './effect.ts'
    export { e } from './e.ts'
    export * from './f.ts'
    export type { G } from './g.ts'
    const h = await import('./h.ts')
    const i: typeof import('./i.ts') = require('node:i')
    /* import './block.ts' */
    const text = 'no // comment', link = "https://example.com"; import { j } from './j.ts'`
  const seen = importsOf('room/file.ts', source).map(({ from, typesOnly }) => `${from}${typesOnly ? ' types' : ''}`)
  expect(seen.sort()).toEqual(
    [
      ...['b.ts types', 'node:i', 'package/c', 'room/a.ts', 'room/e.ts', 'room/effect.ts', 'room/f.ts'],
      ...['room/g.ts types', 'room/h.ts', 'room/i.ts', 'room/j.ts'],
    ].sort(),
  )
  expect(() => importsOf('room/file.ts', 'await import(name)')).toThrow('computed')
})

function isAllowed({ file, from, typesOnly }: Import): boolean {
  const room = Object.keys(mayImport)
    .filter((path) => file === path || (path.endsWith('/') && file.startsWith(path)))
    .sort((a, b) => b.length - a.length)[0]!
  return [...mayImport[room]!, ...(only[file] ?? [])].some((allowed) => {
    const path = allowed.replace(/^types:/, '')
    if (path !== allowed && !typesOnly) return false
    return from === path || (/[/:]$/.test(path) && from.startsWith(path))
  })
}

const toLine = ({ file, from, typesOnly }: Import): string => `${file} imports ${typesOnly ? 'types of ' : ''}${from}`
