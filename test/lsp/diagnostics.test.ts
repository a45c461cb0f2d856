import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Diagnostic, DocumentDiagnosticReport } from 'vscode-languageserver-protocol'
import { check } from '../../server/src/engine/check.ts'
import { type Client, start, ways } from './client.ts'
import { expected, seen } from './expected.ts'
import { badEnglish, badSpanish } from './scripts.ts'

const messageOf = ({ message }: Diagnostic) => String(message)

describe.each(ways)('diagnostics by %s', (way) => {
  let client: Client
  beforeAll(async () => {
    client = await start({ way })
  })
  afterAll(() => client.stop())

  test('only one way is offered', () => {
    const { capabilities } = client.initialized
    expect(capabilities.diagnosticProvider !== undefined).toBe(way === 'pull')
    expect(capabilities.positionEncoding).toBe('utf-16')
    expect(capabilities.experimental).toEqual({ voicemail: { protocol: 1 } })
  })

  test('a script that is opened has its findings, with the words underlined', async () => {
    const uri = 'file:///open/first.vm.md'
    client.open(uri, badEnglish)
    const diagnostics = await client.diagnostics(uri)
    expect(seen(diagnostics)).toEqual(expected(uri, badEnglish))
    const busywork = diagnostics.find(({ code }) => code === 'busywork-touch')!
    expect(client.document(uri).getText(busywork.range)).toContain('checking in')
    expect(busywork.source).toBe('voicemail')
    expect(busywork.codeDescription).toBeUndefined()
  })

  test('an edit changes them at once', async () => {
    const uri = 'file:///open/edited.vm.md'
    client.open(uri, badEnglish)
    await client.diagnostics(uri)
    client.change(uri, [{ range: client.rangeOf(uri, ', I was just checking in'), text: '' }])
    const without = await client.diagnostics(uri)
    expect(without.map(({ code }) => code)).not.toContain('busywork-touch')
    expect(seen(without)).toEqual(expected(uri, client.text(uri)))
    client.change(uri, [{ text: badEnglish }])
    expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, badEnglish))
  })

  test('messages are in the language of the script', async () => {
    const uri = 'file:///open/spanish.vm.md'
    client.open(uri, badSpanish)
    const messages = (await client.diagnostics(uri)).map(messageOf)
    const found = check(badSpanish, { today: '2026-11-23' }).findings.filter(({ under }) => under === null)
    expect(found.length).toBeGreaterThan(0)
    for (const [i, { message }] of found.entries()) expect(messages[i]!.startsWith(message.es)).toBe(true)
  })

  test('the file name says the language, too', async () => {
    const uri = 'file:///open/corto.es.vm.md'
    client.open(uri, 'Ok.\n')
    expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, 'Ok.\n'))
    expect((await client.timing(uri, client.rangeOf(uri, 'Ok')))?.language).toBe('es')
  })

  test('a script is known by its language or by its name, and nothing else is looked at', async () => {
    const named = 'file:///open/named.vm.md'
    client.open(named, badEnglish, 'markdown')
    expect(seen(await client.diagnostics(named))).toEqual(expected(named, badEnglish))
    client.open('untitled:Untitled-1', badEnglish)
    expect((await client.diagnostics('untitled:Untitled-1')).length).toBeGreaterThan(0)
    const other = 'file:///open/notes.md'
    client.open(other, badEnglish, 'markdown')
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
    expect(await client.actions(other, everywhere)).toEqual([])
    expect(client.published.has(other)).toBe(false)
  })

  test('a thousand are shown, and one more says how many are left', async () => {
    const uri = 'file:///open/many.vm.md'
    const text = `---\ngoal: x\n---\n\n${'## Again\n\nSorry to bother you, I was just checking in.\n\n'.repeat(1300)}`
    client.open(uri, text)
    const diagnostics = await client.diagnostics(uri)
    const all = expected(uri, text).length
    expect(all).toBeGreaterThan(1000)
    expect(diagnostics).toHaveLength(1001)
    expect(messageOf(diagnostics.at(-1)!)).toContain(String(all - 1000))
    client.close(uri)
  })

  test('the cover names what it covers', async () => {
    const uri = 'file:///open/covered.vm.md'
    const report = check(badEnglish, { today: '2026-11-23' })
    const covered = report.findings.filter(({ under }) => under !== null)
    client.open(uri, badEnglish)
    const diagnostics = await client.diagnostics(uri)
    const naming = diagnostics.filter((each) => messageOf(each).includes(' Also: '))
    const covers = new Set(covered.map(({ under }) => under))
    expect(new Set(naming.map(({ code }) => code))).toEqual(covers)
  })

  test('closing a script clears it', async () => {
    const uri = 'file:///open/closed.vm.md'
    client.open(uri, badEnglish)
    await client.diagnostics(uri)
    client.close(uri)
    if (way === 'push') {
      await client.until(() => (client.published.get(uri)?.diagnostics.length === 0 ? true : undefined))
    } else {
      const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri },
      })
      expect(report).toEqual({ kind: 'full', items: [] })
    }
  })
})

describe.each(ways)('what a client may ask for, %s', (way) => {
  test('links to the pages it has', async () => {
    const client = await start({ way, options: { docs: 'file:///ext/docs/findings/' } })
    client.open('file:///a.vm.md', badEnglish)
    const diagnostics = await client.diagnostics('file:///a.vm.md')
    expect(diagnostics.length).toBeGreaterThan(0)
    for (const { code, codeDescription } of diagnostics)
      expect(codeDescription?.href).toBe(`file:///ext/docs/findings/${code}.md`)
    await client.stop()
  })

  test('messages in one language, also after a change of settings', async () => {
    let messages = 'es'
    const client = await start({ way, settings: () => ({ messages }) })
    const uri = 'file:///a.vm.md'
    const found = check(badEnglish, { today: '2026-11-23' }).findings.filter(({ under }) => under === null)
    client.open(uri, badEnglish)
    const first = await client.diagnostics(uri)
    expect(messageOf(first[0]!).startsWith(found[0]!.message.es)).toBe(true)
    messages = 'auto'
    client.notify('workspace/didChangeConfiguration', { settings: null })
    if (way === 'pull') await client.until(() => (client.refreshes() > 0 ? true : undefined))
    else
      await client.until(() =>
        client.published.get(uri)!.diagnostics[0]!.message !== first[0]!.message ? true : undefined,
      )
    expect(messageOf((await client.diagnostics(uri))[0]!).startsWith(found[0]!.message.en)).toBe(true)
    await client.stop()
  })

  test('findings when the file is saved', async () => {
    const client = await start({ way, options: { settings: { run: 'onSave' } } })
    const uri = 'file:///a.vm.md'
    client.open(uri, badEnglish)
    expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, badEnglish))
    client.change(uri, [{ range: client.rangeOf(uri, 'I was just checking in'), text: 'hello' }])
    const cleared = await client.diagnostics(uri)
    expect(cleared.map(({ code }) => code)).not.toContain('busywork-touch')
    client.change(uri, [{ range: client.rangeOf(uri, 'hello'), text: 'I was just checking in' }])
    expect((await client.diagnostics(uri)).map(({ code }) => code)).not.toContain('busywork-touch')
    client.notify('textDocument/didSave', { textDocument: { uri } })
    if (way === 'pull') await client.until(() => (client.refreshes() > 0 ? true : undefined))
    else await client.until(() => client.published.get(uri)?.diagnostics.find(({ code }) => code === 'busywork-touch'))
    expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, badEnglish))
    await client.stop()
  })

  test('findings only when asked', async () => {
    let run = 'manual'
    const client = await start({ way, settings: () => ({ run }) })
    const uri = 'file:///a.vm.md'
    client.open(uri, badEnglish)
    expect(await client.diagnostics(uri)).toEqual([])
    const { shown } = await client.request<{ shown: number }>('voicemail/check', { textDocument: { uri } })
    expect(shown).toBe(expected(uri, badEnglish).length)
    if (way === 'push') await client.until(() => client.published.get(uri)?.diagnostics[0])
    expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, badEnglish))
    const more = '\n## Third\n\nPriya, I was just checking in.\n'
    const end = client.document(uri).positionAt(badEnglish.length)
    client.change(uri, [{ range: { start: end, end }, text: more }])
    const before = await client.diagnostics(uri)
    const all = expected(uri, badEnglish + more)
    expect(before.length).toBeLessThan(all.length)
    run = 'onType'
    const [refreshes, sent] = [client.refreshes(), client.published.get(uri)]
    client.notify('workspace/didChangeConfiguration', { settings: null })
    await client.until(() => (client.refreshes() > refreshes || client.published.get(uri) !== sent ? true : undefined))
    expect(seen(await client.diagnostics(uri))).toEqual(all)
    await client.stop()
  })
})

test('a report that has not changed is not sent again', async () => {
  const client = await start({ way: 'pull' })
  const uri = 'file:///a.vm.md'
  client.open(uri, badEnglish)
  const pull = (previousResultId?: string) =>
    client.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId })
  const { resultId } = await pull()
  expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId })
  client.change(uri, [{ range: client.rangeOf(uri, 'Smile.'), text: 'Smile a little.' }])
  expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId })
  client.change(uri, [{ range: client.rangeOf(uri, 'Hi Priya'), text: 'Hello there, Priya' }])
  const after = await pull(resultId)
  expect(after.kind).toBe('full')
  expect(after.resultId).not.toBe(resultId)
  await client.stop()
})
