import { describe, expect, test } from 'vitest'
import type { CodeActionParams, TextDocumentEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { crms, fieldIn, usualFields } from '../../server/src/engine/language/crmFields.ts'
import { actionsFor } from '../../server/src/lsp/codeActions.ts'
import { refactorsFor } from '../../server/src/lsp/refactor.ts'
import { takesOf } from '../../server/src/lsp/takes.ts'
import { lineEnds, withLineEnds } from './lines.ts'
import { viewOf, withCaret } from './view.ts'

const editing = { related: true, docs: null, versioned: true, creates: false }
const asks = {
  workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
}

/** What is offered at ‸ to somebody who asks, and what the text becomes. */
function offered(marked: string, context: Partial<CodeActionParams['context']> = {}, annotations = false) {
  const { text, at } = withCaret(marked)
  const view = viewOf(text)
  const position = view.document.positionAt(at)
  const params: CodeActionParams = {
    textDocument: { uri: view.document.uri },
    range: { start: position, end: position },
    context: { diagnostics: [], triggerKind: 1, ...context },
  }
  const refactors = refactorsFor(view, params, editing, takesOf(annotations ? asks : undefined))
  const actions = [...refactors, ...actionsFor(view, params, editing)]
  const titled = (start: string) => {
    const action = actions.find(({ title }) => title.startsWith(start))
    if (!action) throw new Error(`no “${start}” among ${actions.map(({ title }) => title).join(' | ')}`)
    const [change] = action.edit!.documentChanges as TextDocumentEdit[]
    return { ...action, change, text: TextDocument.applyEdits(view.document, change!.edits as never) }
  }
  return { view, refactors, titles: actions.map(({ title }) => title), titled }
}

const late = `---
lang: en
caller: { name: Dana Reyes, company: Northwind }
---

## First 🚚

Hi Priya. This is Dana Reyes at Northwind. Your Leeds dock turned away nine trucks <!-- kept --> last Friday. I’ll try‸ you Thursday at ten.
`

describe.each(lineEnds)('with %s', (_, end) => {
  const at = (marked: string, ...more: [Partial<CodeActionParams['context']>?, boolean?]) =>
    offered(withLineEnds(marked, end), ...more)

  test('the first reason to listen goes to the front, behind the greeting', () => {
    const { titled } = at(late)
    expect(titled('Move the first reason to listen').text).toContain(
      'Hi Priya. Your Leeds dock turned away nine trucks  last Friday. This is Dana Reyes at Northwind. <!-- kept -->I’ll try you',
    )
    const early = late.replace('This is Dana Reyes at Northwind. ', '')
    expect(at(early).titles.filter((title) => title.startsWith('Move'))).toEqual([])
  })

  test('the pause behind it goes with it, and no other direction does', () => {
    const moved = (behind: string) =>
      at(late.replace(' Friday. ', ` Friday.${behind}`)).titled('Move the first reason to listen').text
    const front = 'Hi Priya. Your Leeds dock turned away nine trucks  last Friday.'
    expect(moved(' [pause] ')).toContain(`${front} [pause] This is Dana Reyes at Northwind. <!-- kept -->I’ll`)
    expect(moved('  [beat] ')).toContain(`${front}  [beat] This is`)
    expect(moved(' [smile] ')).toContain(`${front} This is Dana Reyes at Northwind. <!-- kept -->[smile] I’ll`)
    expect(moved('\n[pause] ')).toContain(withLineEnds('Northwind.<!-- kept -->\n[pause] I’ll', end))
    const spanish = at(`---
idioma: es
---

Soy Ana Robles, de Norte. [pausa] Marta, su muelle de Getafe dejó fuera nueve camiones el viernes. [pausa 2s]
Le llamo‸ el jueves a las diez.
`)
    expect(spanish.titled('Mover el gancho').text).toContain(
      withLineEnds('nueve camiones el viernes. [pausa 2s] Soy Ana Robles, de Norte. [pausa]\nLe llamo', end),
    )
  })

  test('what is missing is put in from anywhere in the step', () => {
    const text =
      '---\nlang: en\ncaller: { name: Dana Reyes, company: Northwind }\n---\n\n## First\n\nPriya, your Leeds dock turned away nine trucks last Friday, and three slots were empty that day. I’ll try‸ you Thursday at ten.\n'
    const found = at(text)
    const before = found.view.report.findings.map(({ rule }) => rule)
    expect(before).toContain('no-caller-name')
    const { text: after } = found.titled('Insert what is missing (Nobody says who is calling)')
    expect(after).toContain('It’s Dana Reyes at Northwind.')
    expect(viewOf(after).report.findings.map(({ rule }) => rule)).not.toContain('no-caller-name')
    const spanish = at(
      '---\nidioma: es\n---\n\n## Una\n\nMarta, su muelle de Getafe dejó fuera nueve camiones el viernes y había tres huecos ‸libres.\n',
    )
    expect(spanish.titles.some((title) => title.startsWith('Insertar lo que falta ('))).toBe(true)
  })

  test('fields for another program, their samples with them', () => {
    const outreach =
      '---\nlang: en\nsamples: { first_name: Priya, company: Acme }\n---\n\n🚚 Hi {{first‸_name}}, it is {{sender.first_name}} about {{company}}. {{#if company}}Bye.{{/if}}\n'
    const { titled, titles } = at(outreach)
    expect(titled('Convert the personal fields to HubSpot').text).toBe(
      withLineEnds(
        '---\nlang: en\nsamples: { first_name: Priya, company.name: Acme }\n---\n\n🚚 Hi {{contact.firstname}}, it is {{sender.firstname}} about {{company.name}}. {{#if company}}Bye.{{/if}}\n',
        end,
      ),
    )
    expect(titled('Convert the personal fields to Salesforce (Classic)').text).toContain(
      'Hi {!Contact.FirstName}, it is {!User.FirstName} about {!Account.Name}.',
    )
    expect(titles.filter((title) => title.startsWith('Convert'))).toHaveLength(5)
    const spanish = at('---\nidioma: es\n---\n\nHola, {{nom‸bre}}, es por {{empresa}}.\n')
    expect(spanish.titled('Convertir los campos personalizados a Salesforce (Lightning)').text).toContain(
      'Hola, {{{Recipient.FirstName}}}, es por {{{Recipient.Account.Name}}}.',
    )
  })

  test('all of one kind at once', () => {
    const text =
      '---\nlang: en\n---\n\n## One\n\nHi Priya, sorry to ‸bother you. Your Leeds dock turned away nine trucks.\n\n## Two\n\nPriya, sorry to bother you again. The three slots are still empty.\n'
    const { titled, view } = at(text)
    const rule = 'servile-tone'
    expect(view.shown.filter((finding) => finding.rule === rule)).toHaveLength(2)
    const fixed = titled('Fix all 2: “').text
    expect(viewOf(fixed).report.findings.filter((finding) => finding.rule === rule)).toEqual([])
    expect(offered(withLineEnds(text, end), { triggerKind: 2 }).titles.some((title) => /^Fix all/.test(title))).toBe(
      false,
    )
  })
})

test('what nobody can be sure of is said, where the client shows changes first', () => {
  const text = 'Hi {{first‸_name | default: "there"}}, about {{custom_thing}} and {{title}}.\n'
  const { titled } = offered(text, {}, true)
  const { edit, change } = titled('Convert the personal fields to Salesforce (Lightning)')
  expect(change!.edits.map((each) => (each as { annotationId: string }).annotationId)).toEqual([
    'unsure',
    'unsure',
    'change',
  ])
  expect(edit!.changeAnnotations).toMatchObject({
    change: { needsConfirmation: true },
    unsure: { label: 'To check', needsConfirmation: true },
  })
  expect(offered(text).titled('Convert the personal fields to HubSpot').edit!.changeAnnotations).toBeUndefined()
})

test('nothing for the light bulb, and nothing that was not asked for', () => {
  expect(offered(late, { triggerKind: 2 }).refactors).toEqual([])
  expect(offered(late, { only: ['quickfix'] }).refactors).toEqual([])
  expect(offered(late, { only: ['refactor'], triggerKind: 2 }).refactors.length).toBeGreaterThan(0)
  expect(offered('‸Hi {{first_name}}, it is {{a}}.').titles.filter((title) => /^Convert/.test(title))).toEqual([])
})

test('there and back again the usual fields are the same', () => {
  for (const from of crms)
    for (const to of crms)
      for (const name of usualFields(from)) {
        const there = fieldIn(to, name)
        if (there !== null) expect(fieldIn(from, there), `${from} ${name} → ${to} ${there}`).toBe(name)
      }
  expect(fieldIn('hubspot', 'custom_thing')).toBeNull()
  expect(fieldIn('outreach', 'Primer Nombre')).toBeNull()
  expect(fieldIn('outreach', 'Teléfono')).toBe('phone')
})
