import { expect, test } from 'vitest'
import {
  folderWith,
  good,
  report,
  spanish,
  voicemail,
  withError,
  withHint,
  withInfo,
  withWarning,
} from './voicemail.ts'

// What other programs take: SARIF 2.1.0, and the workflow commands of GitHub. Both say what the JSON report says.

const twice = 'Your Leeds dock'
const files = {
  'good.vm.md': good,
  'más guiones/50%, error: sí.vm.md': withError,
  'warning.vm.md': withWarning,
  'info.vm.md': withInfo,
  'hint.vm.md': withHint,
  'es.vm.md': spanish.replace('## ', '<!-- voicemail-disable-next-line nada -->\n## '),
  'crlf.vm.md': `\uFEFF${withWarning.replace(twice, `${twice} 🚚`).replace(/\n/g, '\r\n')}`,
}

const shownIn = (cwd: string, args: readonly string[] = []) =>
  report(args, { cwd }).files.flatMap(({ path, findings }) =>
    findings.filter(({ under }) => under === null).map((finding) => ({ path, ...finding })),
  )

type Sarif = {
  version: string
  $schema: string
  runs: [
    {
      columnKind: string
      tool: { driver: { name: string; version: string; rules: { id: string; shortDescription: { text: string } }[] } }
      results: Result[]
      invocations: [{ executionSuccessful: boolean; toolExecutionNotifications: { message: { text: string } }[] }]
    },
  ]
}
type Region = Record<'startLine' | 'startColumn' | 'endLine' | 'endColumn' | 'charOffset' | 'charLength', number>
type Place = { physicalLocation: { artifactLocation: { uri: string }; region: Region } }
type Result = {
  ruleId: string
  level: string
  message: { text: string }
  locations: [Place]
  fixes?: { artifactChanges: { replacements: { deletedRegion: Region; insertedContent: { text: string } }[] }[] }[]
  properties: { severity: string; step: number }
}
function sarif(args: readonly string[], cwd: string) {
  const ran = voicemail(['check', '--format', 'sarif', '--today', '2026-11-23', ...args], { cwd })
  return { ...ran, log: JSON.parse(ran.out) as Sarif }
}
const levels: Record<string, string> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' }

test('SARIF has each finding that stands on its own, where the JSON report has it, with its fixes', () => {
  const cwd = folderWith(files)
  const { log, code } = sarif([], cwd)
  expect(code).toBe(1)
  expect([log.version, log.runs.length, log.runs[0].columnKind]).toEqual(['2.1.0', 1, 'utf16CodeUnits'])
  const [{ results, tool, invocations }] = log.runs
  const shown = shownIn(cwd)
  expect(shown.length).toBeGreaterThan(5)
  expect(
    results.map(({ ruleId, level, message, locations: [{ physicalLocation }], fixes, properties }) => ({
      ...{ rule: ruleId, level, message: message.text, step: properties.step, severity: properties.severity },
      path: decodeURIComponent(physicalLocation.artifactLocation.uri),
      region: physicalLocation.region,
      edits: fixes?.map((fix) =>
        fix.artifactChanges[0]!.replacements.map(({ deletedRegion, insertedContent }) => ({
          ...{ start: deletedRegion.charOffset, end: deletedRegion.charOffset + deletedRegion.charLength },
          text: insertedContent.text,
        })),
      ),
    })),
  ).toEqual(
    shown.map(({ rule, severity, message, touch, path, fixes, ...at }) => ({
      ...{ rule, level: levels[severity], message, step: touch, severity, path },
      region: {
        ...{ startLine: at.line, startColumn: at.column, endLine: at.endLine, endColumn: at.endColumn },
        ...{ charOffset: at.start, charLength: at.end - at.start },
      },
      edits: fixes.length > 0 ? fixes.map(({ edits }) => edits) : undefined,
    })),
  )
  const rules = tool.driver.rules.map(({ id }) => id)
  expect(rules).toEqual([...new Set(results.map(({ ruleId }) => ruleId))])
  expect(tool.driver.version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(invocations[0]).toEqual({ executionSuccessful: true, toolExecutionNotifications: [] })
  // Addresses are addresses: nothing in them is to be taken for something else.
  for (const { locations } of results) expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^[\w./%-]+$/)
})

test('SARIF says which file could not be read, and speaks the language asked for', () => {
  const cwd = folderWith({ 'a.vm.md': withWarning })
  const { log, code } = sarif(['a.vm.md', 'gone.vm.md', '--language', 'es'], cwd)
  expect(code).toBe(2)
  const [{ tool, invocations, results }] = log.runs
  expect(results).toHaveLength(1)
  expect(tool.driver.rules[0]!.shortDescription.text).toBe('Dato desconocido')
  const empty = sarif(['.', '--allow-empty'], folderWith({ 'x.txt': '' }))
  expect([empty.code, empty.log.runs[0].results]).toEqual([0, []])
  expect(invocations[0].toolExecutionNotifications.length).toBe(invocations[0].executionSuccessful ? 0 : 1)
})

test('GitHub gets a workflow command for each finding, with nothing in it that could be another one', () => {
  const cwd = folderWith(files)
  const { out, code } = voicemail(['check', '--format', 'github', '--today', '2026-11-23'], { cwd })
  expect(code).toBe(1)
  const lines = out.trimEnd().split('\n')
  const unescaped = (text: string) =>
    text.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%0D/g, '\r').replace(/%0A/g, '\n').replace(/%25/g, '%')
  const commands = lines.slice(0, -1).map((line) => {
    const [, level, properties, data] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line)!
    const values = Object.fromEntries(properties!.split(',').map((one) => one.split('=').map(unescaped)))
    return { level, ...values, message: unescaped(data!) }
  })
  const named: Record<string, string> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' }
  expect(commands).toEqual(
    shownIn(cwd).map(({ rule, severity, message, path, line, column, endLine, endColumn }) => ({
      ...{ level: named[severity], file: path, message: `${message} [${rule}]`, title: expect.any(String) },
      ...{ line: `${line}`, col: `${column}`, endLine: `${endLine}`, endColumn: `${endColumn}` },
    })),
  )
  expect(lines.at(-1)).toMatch(/^\d+ suggestions in 6 of 7 scripts/)
})

test('they are formats of the check alone', () => {
  for (const format of ['sarif', 'github'])
    expect(voicemail(['time', '--format', format])).toMatchObject({
      code: 2,
      err: `voicemail: --format can be pretty or json, not "${format}".\n`,
    })
})
