import { describe, expect, test } from 'vitest'
import type { SemanticTokens } from 'vscode-languageserver-protocol'
import { legend } from '../../server/src/lsp/semanticTokens.ts'
import type { ExplainResult } from '../../server/src/protocol.ts'
import { type Client, start } from './client.ts'
import { lineEnds, textIn, withLineEnds } from './lines.ts'

const english = `---
lang: en
---

## First 🎉

Priya 😀, your Leeds dock turned away nine trucks
last Friday. [pause] Dana Reyes at **Northwind**. Sorry to bother you.
We offer yard software <!-- the
new one --> for docks like {{company}}. I'll try you Thursday at ten.

> Smile.
> Twice.

## The e-mail
- channel: email

Sorry to bother you.
`
const spanish = `---
lang: es
---

Habla Ana Robles, de Transportes del Norte. Ingeniera Salas, el viernes se regresaron nueve tráileres de su andén en Apodaca. Vuelvo a llamar el jueves.
`

describe.each(lineEnds)('with %s', (name, end) => {
  const uri = `file:///explain-${name}.vm.md`

  test('explains what each sentence does, by which words, and what it led to', async () => {
    const client = await opened(uri, withLineEnds(english, end))
    const { touches } = (await explain(client, uri))!
    const [first, email] = touches
    const sentences = first!.sentences
    expect(sentences[0]!.parts.map((part) => part.name)).toContain('first reason to listen')
    expect(textIn(client, uri, sentences[2]!.range)).toBe('Sorry to bother you.')
    expect(sentences[2]!.findings[0]).toMatchObject({ severity: 'warning' })
    const step = sentences.at(-1)!.parts.find((part) => part.name === 'says what the caller will do')
    expect(step!.heard[0]).toContain("I'll try")
    // The whole of who calls, not the words alone by which that was heard.
    expect(sentences[1]!.parts).toContainEqual({ name: 'says who calls', heard: ['Dana Reyes at **Northwind**'] })
    expect(email).toMatchObject({ spoken: false, sentences: [] })
    expect(email!.missing.length).toBeGreaterThan(0)
    await client.stop()
  })

  test('colours fields, directions, notes and the parts of a message, line by line, none over another', async () => {
    const client = await opened(uri, withLineEnds(english, end))
    const tokens = await tokensIn(client, uri)
    const of = (type: string) => tokens.filter((token) => token.type === type).map(({ text }) => text)
    expect(of('voicemailField')).toEqual(['{{company}}'])
    expect(of('voicemailCue')).toEqual(['[pause]'])
    expect(of('voicemailNote')).toEqual(['> Smile.', '> Twice.'])
    expect(of('voicemailReason')).toEqual(['Priya 😀, your Leeds dock turned away nine trucks', 'last Friday.'])
    expect(of('voicemailCaller')).toEqual(['Dana Reyes at **Northwind**.'])
    expect(of('voicemailPitch').join(' ')).toContain('We offer yard software')
    expect(of('voicemailStep')).toContain("I'll try you Thursday at ten.")
    const places = tokens.map(({ line, character, length }) => [
      line * 1000 + character,
      line * 1000 + character + length,
    ])
    expect(places.slice(1).filter(([from], i) => from! < places[i]![1]!)).toEqual([])
    await client.stop()
  })
})

test('the same in Spanish', async () => {
  const uri = 'file:///explain.es.vm.md'
  const client = await opened(uri, spanish)
  const [only] = (await explain(client, uri))!.touches
  const who = { name: 'dice quién llama', heard: ['Habla Ana Robles, de Transportes del Norte'] }
  expect(only!.sentences[0]!.parts).toContainEqual(who)
  expect(only!.sentences[1]!.parts.map((part) => part.name)).toContain('gancho')
  expect(only!.sentences[2]!.parts).toContainEqual({ name: 'dice qué hará quien llama', heard: expect.anything() })
  await client.stop()
})

const explain = (client: Client, uri: string) =>
  client.request<ExplainResult>('voicemail/explain', { textDocument: { uri } })

async function opened(uri: string, text: string): Promise<Client> {
  const client = await start({ way: 'pull' })
  client.open(uri, text)
  return client
}

async function tokensIn(client: Client, uri: string) {
  const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } })
  const tokens: { line: number; character: number; length: number; type: string; text: string }[] = []
  let [line, character] = [0, 0]
  for (let i = 0; i < data.length; i += 5) {
    const [down = 0, right = 0, length = 0, type = 0] = data.slice(i, i + 5)
    character = down > 0 ? right : character + right
    line += down
    const range = { start: { line, character }, end: { line, character: character + length } }
    tokens.push({ line, character, length, type: legend.tokenTypes[type]!, text: textIn(client, uri, range) })
  }
  return tokens
}
