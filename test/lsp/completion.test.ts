import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CompletionItem } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { completionsAt } from '../../server/src/lsp/completion/completion.ts'
import { start } from './client.ts'
import { lineEnds, withLineEnds } from './lines.ts'
import { viewOf, withCaret } from './view.ts'

type Options = Parameters<typeof viewOf>[1] & { stops?: boolean; letter?: boolean; behind?: boolean }

/** What is offered at ‸, and what the text becomes with each. */
function offers(marked: string, { stops = false, letter = false, behind = false, ...given }: Options = {}) {
  const { text, at } = withCaret(marked)
  const view = viewOf(text, given)
  const { document } = view
  const items = completionsAt(
    view,
    {
      textDocument: { uri: document.uri },
      position: document.positionAt(at),
      context: letter ? { triggerKind: 2 } : { triggerKind: 1 },
    },
    { snippets: stops, labelDetails: behind },
  )
  const put = (item: CompletionItem) => TextDocument.applyEdits(document, [item.textEdit as never])
  const labels = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label)
  const named = (label: string) => {
    const item = items.find((each) => each.label === label)
    if (!item) throw new Error(`no “${label}” among ${labels.join(', ')}`)
    return { ...item, text: put(item), newText: (item.textEdit as { newText: string }).newText }
  }
  for (const { textEdit } of items) {
    const { range } = textEdit as { range: { start: { line: number }; end: { line: number } } }
    expect(range.start.line).toBe(range.end.line)
  }
  return { items, labels, named }
}

describe.each(lineEnds)('with %s', (_, end) => {
  const at = (marked: string, options?: Options) => offers(withLineEnds(marked, end), options)

  test('the names of script details, in the language of those that are there', () => {
    const english = at('---\nlang: en\nrel‸\n---\n\nHi 🚚.\n')
    expect(english.named('relationship').text).toBe(withLineEnds('---\nlang: en\nrelationship: \n---\n\nHi 🚚.\n', end))
    expect(english.named('relationship').documentation).toBe('How well the listener knows the caller.')
    expect(english.labels).not.toContain('lang')
    const spanish = at('---\nidioma: es\n‸\n---\n\nHola.\n')
    expect(spanish.labels).toContain('relación')
    expect(spanish.labels).not.toContain('relationship')
    expect(spanish.named('relación').documentation).toBe('Cuánto conoce quien escucha a quien llama.')
  })

  test('behind each name, for clients that have room there, what it stands for', () => {
    const behind = true
    const about = (marked: string, label: string) => at(marked, { behind }).named(label).labelDetails?.description
    expect(about('---\nlang: en\nrel‸\n---\n\nHi.\n', 'relationship')).toBe('How well the listener knows the caller.')
    expect(about('---\nlang: es\n---\n\nHola. [‸\n', '[pausa]')).toBe('Callar un segundo.')
    expect(about('Hi.\n\n<!-- voicemail-disable ‸ -->\n', 'servile-tone')).toBe('Apologetic or pleading')
    expect(at('Hi.\n\n<!-- voicemail-disable ‸ -->\n').named('servile-tone').labelDetails).toBeUndefined()
  })

  test('the words that a detail takes', () => {
    expect(at('---\nlang: en\nkind: ‸\n---\n\nHi.\n').labels).toEqual(['template', 'ready'])
    expect(at('---\nidioma: es\ntipo: pl‸\n---\n\nHola.\n').labels).toEqual(['plantilla', 'listo'])
    expect(at('---\nlang: es\nrecipient: { role: ‸ }\n---\n\nHola.\n').labels).toContain('decision-maker')
    expect(at('---\nkind:‸\n---\n\nHi.\n', { letter: true }).named('ready').text).toContain('kind: ready')
    expect(at('## One\n- channel:‸\n', { letter: true }).named('phone').text).toContain('- channel: phone')
    expect(at('---\nlast_reviewed: ‸\n---\n\nHi.\n').labels).toEqual(['2026-11-23'])
  })

  test('the fields of a step and their words', () => {
    const english = at('## First 🎉\n- day: 1\n- ch‸\n\nHi Priya, it is about the dock.\n')
    expect(english.labels).toEqual(['weekday', 'date', 'time', 'channel', 'goal'])
    expect(english.named('channel').text).toContain(`- channel: ${end}`)
    expect(at('## First\n- channel: ‸\n').labels.slice(0, 3)).toEqual(['voicemail', 'phone', 'voice-note'])
    expect(at('---\nlang: es\n---\n\n## Una\n- canal: ‸\n\nHola.\n').labels.slice(0, 3)).toEqual([
      'buzón',
      'teléfono',
      'nota_de_voz',
    ])
    expect(at('## Una\n- día: 1\n-‸\n\nHola, Marta, es por el muelle.\n').named('canal').text).toContain('- canal: ')
    // A list in the message is none of fields.
    expect(at('## First\n\nThese are the slots:\n\n- ch‸\n').labels).not.toContain('channel')
  })

  test('personal fields: those in the script with their samples, then the usual ones', () => {
    const script = '---\nlang: en\nsamples: { first_name: Priya }\n---\n\n🚚 Hi {{first_name}}, {{fi‸}} is'
    const found = at(script)
    expect(found.labels[0]).toBe('first_name')
    expect(found.named('first_name')).toMatchObject({ detail: 'Priya', filterText: '{{first_name' })
    expect(found.named('first_name').text).toMatch(/Hi \{\{first_name\}\}, \{\{first_name\}\} is$/)
    expect(found.labels).toContain('account.name')
    expect(at('Hi {{‸').named('first_name').text).toBe('Hi {{first_name}}')
    expect(at('Hi {{contact.firstname}}, {{‸ there').labels).toContain('contact.jobtitle')
    expect(at('Hi {!Contact.FirstName}, {!‸} there').named('Account.Name').text).toBe(
      'Hi {!Contact.FirstName}, {!Account.Name} there',
    )
  })

  test('the team’s fields, as its program writes them', () => {
    const team = {
      team: { phrases: [], countries: {}, tags: { form: 'salesforce-classic', fields: ['Contact.FirstName'] } },
    } as const
    const found = at('Hi {{‸}}.\n', { team })
    expect(found.labels).toEqual(['Contact.FirstName'])
    expect(found.named('Contact.FirstName').text).toBe(withLineEnds('Hi {!Contact.FirstName}.\n', end))
    expect(found.named('Contact.FirstName').documentation).toBe('One of the team’s fields.')
  })

  test('directions', () => {
    expect(at('---\nlang: en\n---\n\nHi. [‸]').named('[pause]').text).toMatch(/Hi\. \[pause\]$/)
    expect(at('---\nlang: es\n---\n\nHola. [pa‸').named('[pausa]')).toMatchObject({
      documentation: 'Callar un segundo.',
    })
  })

  test('suggestions to ignore, those of the script first, with their titles', () => {
    const body = '\nHi Priya, sorry to bother you, I was just checking in about the dock.\n'
    const ways = at(`---\nlang: en\n---\n\n<!-- ‸ -->${body}`)
    expect(ways.labels).toEqual(['voicemail-disable-next-line', 'voicemail-disable', 'voicemail-enable'])
    const rules = at(`---\nlang: en\n---\n\n<!-- voicemail-disable-next-line ser‸ -->${body}`)
    const found = viewOf(`---\nlang: en\n---\n${body}`).report.findings.map(({ rule }) => rule)
    expect(found.length).toBeGreaterThan(0)
    expect(found).toContain(rules.labels[0])
    expect(rules.named('servile-tone').detail).toBeTruthy()
    expect(rules.named('servile-tone').text).toContain('disable-next-line servile-tone -->')
    const more = at(`<!-- voicemail-disable servile-tone, ‸ -->${body}`)
    expect(more.labels).not.toContain('servile-tone')
    expect(at(`<!-- voicemail-disable servile-tone -- because ‸ -->${body}`).labels).toEqual([])
    expect(at('---\nvoicemail: { rules: { jar‸ } }\n---\n\nHi.\n').named('jargon').text).toContain('{ jargon:  }')
    expect(at('---\nvoicemail: { rules: { jargon: ‸ } }\n---\n\nHi.\n').labels).toEqual([
      'off',
      'hint',
      'info',
      'warning',
      'error',
    ])
  })

  test('snippets: an opening at the start, a closing message in the last step', () => {
    const head = '---\nlang: en\nregion: UK\n---\n\n## One\n- day: 1\n\n'
    const opening = at(`${head}‸\n\n## Two\n- day: 4\n\nPriya, the three slots are still free.\n`)
    expect(opening.labels[0]).toBe('Opening: something you saw')
    const closing = at(`${head}Priya, your dock turned away nine trucks.\n\n## Two\n- day: 4\n\n‸\n`)
    expect(closing.labels[0]).toBe('Last step: closing message')
    const next = at(`${head}Priya, your dock turned away nine trucks.\n‸\n`)
    expect(next.labels[0]).toContain('My next step')
    const spanish = at('---\nidioma: es\nregión: MX\nrelación: referido\n---\n\n‸\n')
    expect(spanish.labels[0]).toBe('Apertura: referido real')
    expect(spanish.labels.every((label) => !label.endsWith('(CO)'))).toBe(true)
    const inSpain = (address: string) =>
      at(`---\nidioma: es\nregión: ES\ntratamiento: ${address}\n---\n\n‸\n`).named('Apertura: un hecho suyo').newText
    expect(inSpain('tú')).toContain('vuestro muelle')
    expect(inSpain('usted')).toContain('su muelle')
    const step = (details: string) =>
      at(`---\nidioma: es\n${details}\n---\n\nLucía, nueve camiones quedaron fuera.\n‸\n`).named('Mi siguiente paso')
        .newText
    expect(step('región: AR\ntratamiento: vos')).toContain('escribime')
    expect(step('región: CO\ntratamiento: vos')).toContain('escribime')
    expect(step('región: AR')).toContain('escríbame')
    expect(step('región: UY\ntratamiento: tú')).toContain('escríbeme')
  })
})

test('nothing pops up in the middle of prose, and nothing below what is not spoken', () => {
  expect(offers('Hi Priya, ‸', { letter: true }).items).toEqual([])
  expect(offers('At nine: ‸', { letter: true }).items).toEqual([])
  const mail = offers('## Mail\n- channel: email\n\nHi ‸\n')
  expect(mail.items).toEqual([])
})

// biome-ignore-start lint/suspicious/noTemplateCurlyInString: that is what the editor's syntax looks like
test('where the client takes tab stops: words to choose from, and blanks', () => {
  const stops = true
  expect(offers('---\nlang: en\nki‸\n---\n', { stops }).named('kind')).toMatchObject({
    newText: 'kind: ${1|template,ready|}',
    insertTextFormat: 2,
  })
  expect(offers('---\nlang: en\nkin‸d: ready\n---\n', { stops }).named('kind').newText).toBe('kind')
  const opening = offers('---\nlang: en\nregion: US\n---\n\n‸', { stops }).named('Opening: something you saw')
  expect(opening.newText).toMatch(/^\$\{1:Priya\}, /)
  expect(offers('---\nlang: en\nregion: US\n---\n\n‸').named('Opening: something you saw').newText).toMatch(/^Priya, /)
})

// biome-ignore-end lint/suspicious/noTemplateCurlyInString: the same

test('while the details are not closed yet', () => {
  expect(offers('---\nlang: en\nki‸').labels).toContain('kind')
  expect(offers('---\n‸').labels).toContain('lang')
  expect(offers('---\nlang: en\n\n## One\n\nHi ‸').labels).not.toContain('kind')
})

describe('the real server', () => {
  let client: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    client = await start({ way: 'pull' })
  })
  afterAll(() => client.stop())

  test('answers for an open script', async () => {
    const uri = 'file:///completion.vm.md'
    client.open(uri, '---\nlang: en\n\n---\n\nHi.\n')
    const items = await client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 2, character: 0 },
    })
    expect(items.map(({ label }) => label)).toContain('region')
    expect(items[0]!.insertTextFormat).toBeUndefined()
  })
})
