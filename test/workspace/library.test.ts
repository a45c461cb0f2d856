import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from '../../server/src/engine/check.ts'
import type { Files } from '../../server/src/workspace/files.ts'
import { createLibrary } from '../../server/src/workspace/library.ts'
import { createLibraryKeeper } from '../../server/src/workspace/libraryKeeper.ts'
import { message, script } from './scripts.ts'

const at = (path: string) => `file:///team/${path}`

/** What is said of a file about others, with the paths it names. */
function said(library: ReturnType<typeof createLibrary>, path: string, text: string) {
  const { findings } = check(text, { library: library.of(at(path)) })
  return findings
    .filter(({ rule }) => rule === 'repeated-message')
    .map(({ severity, touch, message: says, related }) => ({
      ...{ severity, touch, en: says.en, es: says.es },
      others: related.map(({ elsewhere }) => elsewhere?.path),
    }))
}

const libraryOf = (files: Readonly<Record<string, string>>) => {
  const library = createLibrary()
  for (const [path, text] of Object.entries(files)) library.put(at(path), text)
  return library
}

describe('a message that stands in another file too', () => {
  const files = { 'a.vm.md': script(message.dock), 'uk/b.vm.md': script(message.payroll, message.dockAgain) }
  const library = libraryOf(files)

  test('is a hint that names the file and the step, from both sides', () => {
    expect(said(library, 'a.vm.md', files['a.vm.md'])).toMatchObject([
      { severity: 'hint', touch: 1, en: expect.stringContaining('step 2 of “uk/b.vm.md”'), others: ['uk/b.vm.md'] },
    ])
    expect(said(library, 'uk/b.vm.md', files['uk/b.vm.md'])).toMatchObject([
      { severity: 'hint', touch: 2, es: expect.stringContaining('paso 1 de «../a.vm.md»'), others: ['../a.vm.md'] },
    ])
  })

  test('is a warning where the other file is for somebody else', () => {
    const own = script(message.dock).replace('lang: en', 'lang: en\nrecipient: { industry: logistics }')
    const other = script(message.dockAgain).replace('lang: en', 'lang: en\nrecipient: { industry: retail }')
    expect(said(libraryOf({ 'a.vm.md': own, 'b.vm.md': other }), 'a.vm.md', own)).toMatchObject([
      { severity: 'warning', touch: 1, en: expect.stringContaining('for somebody else') },
    ])
  })

  test('in other words is a hint too, from both sides; with something of its own it is silent', () => {
    const [first, reworded] = [script(message.checkups), script(message.checkupsReworded)]
    const news = script(
      'Mrs. Tran, Lena Fry at Recallwell. The state board banned text reminders about checkups on Monday, so appointments need a phone call from Wednesday on, and the letter to patients changes too. May I send the numbers?',
    )
    const both = libraryOf({ 'a.vm.md': first, 'b.vm.md': reworded })
    for (const [path, text, other] of [
      ['a.vm.md', first, 'b.vm.md'],
      ['b.vm.md', reworded, 'a.vm.md'],
    ] as const)
      expect(said(both, path, text)).toMatchObject([
        { severity: 'hint', touch: 1, en: expect.stringContaining('in other words'), others: [other] },
      ])
    expect(said(libraryOf({ 'a.vm.md': first, 'b.vm.md': news }), 'b.vm.md', news)).toEqual([])
    both.remove(at('a.vm.md'))
    expect(said(both, 'b.vm.md', reworded)).toEqual([])
  })

  test('is told with the place of the other step', () => {
    const { findings } = check(files['a.vm.md'], { library: library.of(at('a.vm.md')) })
    const { elsewhere } = findings.find(({ rule }) => rule === 'repeated-message')!.related[0]!
    const text = files['uk/b.vm.md']
    expect(text.slice(elsewhere!.span.start, elsewhere!.span.end)).toBe('Step 2')
    expect(text.split('\n')[elsewhere!.start.line]!.slice(elsewhere!.start.column, elsewhere!.end.column)).toBe(
      'Step 2',
    )
  })

  test('is silent where only the topic, the signature or the ending is shared, in e-mails, and where it is ignored', () => {
    const topic = script(message.dockNews)
    expect(said(libraryOf({ 'a.vm.md': files['a.vm.md'], 'b.vm.md': topic }), 'b.vm.md', topic)).toEqual([])
    const email = script(message.dock).replace('channel: voicemail', 'channel: email')
    expect(said(libraryOf({ 'a.vm.md': files['a.vm.md'], 'b.vm.md': email }), 'b.vm.md', email)).toEqual([])
    const ignored = script(message.dock).replace('\n## ', '\n<!-- voicemail-disable repeated-message -->\n\n## ')
    expect(said(library, 'c.vm.md', ignored)).toEqual([])
  })

  test('a conflict copy is named as what it is, and nowhere else', () => {
    const conflicted = 'a (conflicted copy 2026-03-02).vm.md'
    const both = libraryOf({ 'a.vm.md': script(message.dock), [conflicted]: script(message.dock) })
    expect(said(both, conflicted, script(message.dock))).toMatchObject([
      { severity: 'info', touch: 0, en: expect.stringContaining('synced folder'), others: ['a.vm.md'] },
    ])
    expect(said(both, 'a.vm.md', script(message.dock))).toEqual([])
    both.remove(at('a.vm.md'))
    expect(said(both, conflicted, script(message.dock))).toEqual([])
  })
})

test('a file changed in any way is known as if it had always been so', () => {
  const texts = [message.dock, message.dockAgain, message.payroll, message.dockNews]
  const step = fc.constantFrom(...texts)
  const change = fc.record({
    path: fc.constantFrom('a.vm.md', 'b.vm.md', 'c (conflicted copy).vm.md', 'c.vm.md'),
    text: fc.option(
      fc.array(step, { minLength: 1, maxLength: 3 }).map((steps) => script(...steps)),
      { nil: null },
    ),
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const changed = createLibrary()
      const now = new Map<string, string>()
      for (const { path, text } of changes) {
        if (text === null) changed.remove(at(path))
        else changed.put(at(path), text)
        if (text === null) now.delete(path)
        else now.set(path, text)
      }
      const anew = libraryOf(Object.fromEntries([...now].reverse()))
      expect(changed.size()).toEqual(anew.size())
      for (const [path, text] of now) expect(said(changed, path, text)).toEqual(said(anew, path, text))
    }),
    { numRuns: 60 },
  )
})

test('what is far larger than a script of one sequence is left out', () => {
  const huge = script(`${message.dock} ${'word '.repeat(60_000)}`)
  const long = script(...Array.from({ length: 150 }, () => message.dock))
  const library = libraryOf({ 'huge.vm.md': huge, 'long.vm.md': long })
  expect(library.size()).toEqual({ files: 2, steps: 0 })
})

describe('a library that is kept', () => {
  function kept(disk: Map<string, string>, open = new Set<string>()) {
    const reads: string[] = []
    const files: Files = {
      read: async (uri) => {
        reads.push(uri)
        const text = disk.get(uri)
        return text === undefined ? null : { text, invalid: false }
      },
      look: async () => ({ kind: 'missing', size: 0, real: null }),
      list: async (root) => [...disk.keys()].filter((uri) => uri.startsWith(`${root}/`)).sort(),
    }
    const changes: (string | null)[] = []
    const keeper = createLibraryKeeper(
      files,
      (uri) => open.has(uri),
      (_before, after) => changes.push(after?.uri ?? null),
    )
    return { keeper, reads, changes }
  }
  const disk = () => new Map([1, 2, 3].map((i) => [at(`f${i}.vm.md`), script(message.dock)]))

  test('the editor’s text wins over the disk, until it is closed', async () => {
    const files = disk()
    const open = new Set([at('f1.vm.md')])
    const { keeper, reads } = kept(files, open)
    keeper.follow(['file:///team'])
    await keeper.settled()
    expect(reads).not.toContain(at('f1.vm.md'))
    const { script: read } = check(script(message.payroll))
    keeper.shown(at('f1.vm.md'), script(message.payroll), read)
    keeper.changed(at('f1.vm.md'))
    await keeper.settled()
    expect(said(keeper.library, 'x.vm.md', script(message.payroll))).toHaveLength(1)
    open.delete(at('f1.vm.md'))
    keeper.closed(at('f1.vm.md'))
    await keeper.settled()
    expect(said(keeper.library, 'x.vm.md', script(message.payroll))).toEqual([])
  })

  test('files that go, whole folders too, and folders that are no longer followed are forgotten', async () => {
    const files = disk()
    files.set(at('old/a.vm.md'), script(message.payroll))
    const { keeper } = kept(files)
    keeper.follow(['file:///team'])
    await keeper.settled()
    expect(keeper.library.size().files).toBe(4)
    files.delete(at('old/a.vm.md'))
    keeper.changed(at('old'))
    await keeper.settled()
    expect(keeper.library.size().files).toBe(3)
    files.delete(at('f2.vm.md'))
    files.set(at('renamed.vm.md'), script(message.payroll))
    keeper.changed(at('f2.vm.md'))
    keeper.changed(at('renamed.vm.md'))
    await keeper.settled()
    expect([...keeper.library.all()].sort()).toEqual(['f1', 'f3', 'renamed'].map((name) => at(`${name}.vm.md`)))
    keeper.follow([])
    expect(keeper.library.size()).toEqual({ files: 0, steps: 0 })
  })

  test('what is not among the scripts of its folders never gets in', async () => {
    const files = disk()
    const { keeper } = kept(files)
    keeper.follow(['file:///team'])
    await keeper.settled()
    for (const path of ['node_modules/a.vm.md', '.git/a.vm.md', 'x/.cache/y/a.vm.md', 'notes.md', '../else/a.vm.md']) {
      files.set(at(path), script(message.dock))
      keeper.changed(at(path))
      keeper.shown(at(path), script(message.dock), check(script(message.dock)).script)
    }
    await keeper.settled()
    expect(keeper.library.size().files).toBe(3)
  })

  test('says what changed only where others can see it', async () => {
    const files = disk()
    const { keeper, changes } = kept(files)
    keeper.follow(['file:///team'])
    await keeper.settled()
    expect(changes).toHaveLength(3)
    files.set(at('f1.vm.md'), script(message.dock).replace('goal: Earn', 'goal: Get'))
    keeper.changed(at('f1.vm.md'))
    await keeper.settled()
    expect(changes).toHaveLength(3)
    files.set(at('f1.vm.md'), script(message.payroll))
    keeper.changed(at('f1.vm.md'))
    await keeper.settled()
    expect(changes).toHaveLength(4)
  })
})
