import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CodeAction } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { check } from '../../server/src/engine/check.ts'
import type { Fix } from '../../server/src/engine/finding.ts'
import type { ReportedFinding } from '../../server/src/engine/report.ts'
import { actionsFor } from '../../server/src/lsp/codeActions.ts'
import type { View } from '../../server/src/lsp/views.ts'
import { wordingOf } from '../../server/src/workspace/covers.ts'
import { type Client, start, ways } from './client.ts'
import { badEnglish, badSpanish } from './scripts.ts'

const inFile = /^Ignore in \S+\.vm\.md: /
const titled = (actions: readonly CodeAction[], beginning: string | RegExp): CodeAction => {
  const action = actions.find(({ title }) => title.search(beginning) === 0)
  if (!action) throw new Error(`no action “${beginning}” among ${actions.map(({ title }) => title).join(' | ')}`)
  return action
}

describe.each(ways)('code actions, %s', (way) => {
  let client: Client
  let files = 0
  const opened = (text: string) => {
    const uri = `file:///actions/${files++}.vm.md`
    client.open(uri, text)
    return uri
  }
  const codes = async (uri: string) => (await client.diagnostics(uri)).map(({ code }) => code)
  beforeAll(async () => {
    client = await start({ way })
  })
  afterAll(() => client.stop())

  test.each([badEnglish, badEnglish.replaceAll('\n', '\r\n'), badEnglish.replaceAll('\n', '\r')])(
    'every fix offered applies cleanly, and a rewrite removes its finding',
    async (text) => {
      const uri = opened(text)
      const found = await client.diagnostics(uri)
      let rewrites = 0
      for (const { code, range } of found) {
        const offered = (await client.actions(uri, range)).filter(
          ({ title, diagnostics }) => !title.startsWith('Ignore') && diagnostics?.[0]?.code === code,
        )
        for (const action of offered) {
          expect(action.kind).toMatch(/^(quickfix|refactor\.rewrite)$/)
          const copy = opened(text)
          const [same] = (await client.actions(copy, range)).filter(({ title }) => title === action.title)
          client.apply(copy, same!.edit!)
          expect(client.text(copy)).not.toBe(text)
          const count = (list: readonly unknown[]) => list.filter((each) => each === code).length
          if (action.isPreferred) {
            rewrites++
            expect(count(await codes(copy))).toBeLessThan(count(found.map((each) => each.code)))
          }
          client.close(copy)
        }
      }
      expect(rewrites).toBeGreaterThan(0)
    },
  )

  test('ignoring here, in this step and in this file', async () => {
    for (const [title, put] of [
      ['Ignore here: ', '\n<!-- voicemail-disable-next-line busywork-touch -->\nHi Priya'],
      ['Ignore in this step: ', '- channel: voicemail\n<!-- voicemail-disable busywork-touch -->\n\nHi Priya'],
      [inFile, '0142 }\nvoicemail: { rules: { busywork-touch: off } }\n---\n'],
    ] as const) {
      const uri = opened(badEnglish)
      const before = await client.diagnostics(uri)
      const action = titled(
        (await client.actions(uri, client.rangeOf(uri, 'checking in'))).filter(
          ({ diagnostics }) => diagnostics?.[0]?.code === 'busywork-touch',
        ),
        title,
      )
      expect(action.isPreferred).toBeUndefined()
      client.apply(uri, action.edit!)
      expect(client.text(uri)).toContain(put)
      const after = await codes(uri)
      expect(after).not.toContain('busywork-touch')
      expect(after).not.toContain('unused-suppression')
      expect(after.length).toBeGreaterThanOrEqual(before.length - 1)
    }
  })

  test('a new comment asks for the reason where the client can fill it in; one that is extended keeps its own', async () => {
    const capabilities = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } }
    const able = await start({ way: 'pull', capabilities })
    const uri = 'file:///team/plan.vm.md'
    const offer = async (text: string, title: string | RegExp) => {
      able.open(uri, text)
      const actions = await able.actions(uri, able.rangeOf(uri, 'checking in'))
      able.close(uri)
      const action = titled(
        actions.filter(({ diagnostics }) => diagnostics?.[0]?.code === 'busywork-touch'),
        title,
      )
      expect(action.title).toContain('plan.vm.md')
      return (action.edit!.documentChanges![0] as { edits: unknown[] }).edits
    }
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a snippet's placeholder
    const value = '<!-- voicemail-disable-next-line busywork-touch -- ${1:why?} -->\n'
    expect(await offer(badEnglish, 'Ignore here: ')).toMatchObject([{ snippet: { kind: 'snippet', value } }])
    expect(await offer(badEnglish, 'Ignore in this step: ')).toMatchObject([
      { snippet: { value: `\n<!-- voicemail-disable busywork-touch -- $\{1:why?} -->` } },
    ])
    const explained = badEnglish.replace(
      '\nHi Priya',
      '\n<!-- voicemail-disable-next-line cliche -- agreed -->\nHi Priya',
    )
    expect(await offer(explained, 'Ignore here: ')).toMatchObject([{ newText: ' busywork-touch' }])
    expect(await offer(badEnglish, inFile)).toMatchObject([
      { snippet: { value: expect.stringMatching(/rules: .*off.* # \$\{1:why\?\}/) } },
    ])
    await able.stop()
  })

  test('what is put in with blanks has a place to fill at each, where the client can', async () => {
    const uri = 'file:///team/plan.vm.md'
    const text =
      '---\nlang: en\n---\n\n## One\n\nYour Leeds dock turned away nine trucks on Friday. I’ll try you Thursday at ten.\n'
    const offered = async (able: Client) => {
      able.open(uri, text)
      const actions = await able.actions(uri, able.rangeOf(uri, '## One'))
      await able.stop()
      const stub = actions.find(({ diagnostics }) => diagnostics?.[0]?.code === 'no-caller-name')
      return (stub!.edit!.documentChanges![0] as { edits: unknown[] }).edits
    }
    const capabilities = { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } }
    const [stops] = await offered(await start({ way: 'pull', capabilities }))
    expect(stops).toMatchObject({ snippet: { kind: 'snippet', value: expect.stringMatching(/\$\{1:\[YOUR NAME\]\}/) } })
    const [plain] = await offered(await start({ way: 'pull' }))
    expect(plain).toMatchObject({ newText: expect.stringContaining('[YOUR NAME]') })
  })

  test('titles are in the language of messages', async () => {
    const uri = opened(badSpanish)
    const actions = await client.actions(uri, client.rangeOf(uri, 'solo llamaba'))
    titled(actions, 'Ignorar aquí: «')
    titled(actions, 'Ignorar en este paso: «')
    titled(actions, /^Ignorar en \d+\.vm\.md: «/)
  })

  test('only what was asked for', async () => {
    const uri = opened(badEnglish)
    const range = client.rangeOf(uri, 'checking in')
    for (const { kind } of await client.actions(uri, range, ['quickfix'])) expect(kind).toBe('quickfix')
    for (const { kind } of await client.actions(uri, range, ['refactor'])) expect(kind).toBe('refactor.rewrite')
    const all = await client.actions(uri, range, ['source'])
    for (const { kind } of all) expect(kind).toBe('source.fixAll.voicemail')
    expect(all.length).toBeLessThanOrEqual(1)
    for (const { kind } of await client.actions(uri, range)) expect(kind).not.toBe('source.fixAll.voicemail')
  })

  test('an edit for a client without versions', async () => {
    const plain = await start({ way, capabilities: { workspace: { workspaceEdit: {} } } })
    const uri = 'file:///plain.vm.md'
    plain.open(uri, badEnglish)
    await plain.diagnostics(uri)
    const [action] = await plain.actions(uri, plain.rangeOf(uri, 'checking in'))
    expect(action!.edit!.documentChanges).toBeUndefined()
    plain.apply(uri, action!.edit!)
    expect(plain.text(uri)).not.toBe(badEnglish)
    await plain.stop()
  })
})

test('all safe rewrites are one edit: in order, none in the way of another, nothing unsafe', () => {
  const text = 'one two three four five six'
  const fix = (start: number, end: number, more: Partial<Fix> = {}): Fix => ({
    title: { en: 'Mend', es: 'Arreglar' },
    kind: 'rewrite',
    safe: true,
    edits: [{ span: { start, end }, text: text.slice(start, end).toUpperCase() }],
    ...more,
  })
  const { safe: _, ...unsafe } = fix(14, 18)
  const view = viewOf(text, [
    [fix(8, 13)], // three
    [unsafe], // four
    [fix(0, 3)], // one
    [fix(4, 13)], // two three: in the way of the first
    [fix(24, 27, { kind: 'stub' }), fix(19, 23)], // five
  ])
  const params = { textDocument: view.document, range: nowhere, context: { diagnostics: [], only: ['source.fixAll'] } }
  const [all, ...more] = actionsFor(view, params, { related: false, docs: null, versioned: false, creates: false })
  expect(more).toEqual([])
  expect(all!.kind).toBe('source.fixAll.voicemail')
  expect(all!.diagnostics).toHaveLength(3)
  expect(TextDocument.applyEdits(view.document, all!.edit!.changes![view.document.uri]!)).toBe(
    'ONE two THREE four FIVE six',
  )
  expect(
    actionsFor(viewOf(text, [[unsafe]]), params, { related: false, docs: null, versioned: false, creates: false }),
  ).toEqual([])
})

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }

/** A view of a text with one finding for each list of fixes, in which only what is shown is made up. */
function viewOf(text: string, fixes: readonly (readonly Fix[])[]): View {
  const shown = fixes.map(
    (own): ReportedFinding => ({
      rule: 'busywork-touch',
      severity: 'warning',
      message: { en: 'x', es: 'x' },
      touch: 1,
      span: own[0]!.edits[0]!.span,
      about: 'words',
      under: null,
      related: [],
      evidence: [],
      fixes: () => own,
    }),
  )
  const report = check(text)
  const document = TextDocument.create('file:///a.vm.md', 'voicemail-script', 1, text)
  const origins = () => ({ config: null, origins: [], override: false })
  return { document, report, tooLarge: false, locale: 'en', wording: wordingOf(report), origins, shown, held: 0 }
}
