import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver-protocol'
import type { HearResult } from '../../server/src/protocol.ts'
import { type Client, start } from './client.ts'
import { lineEnds, textIn, withLineEnds } from './lines.ts'

const hear = (client: Client, uri: string) => client.request<HearResult>('voicemail/hear', { textDocument: { uri } })

const english = `---
lang: en
region: US
samples: { first_name: Priya, phone: 512-555-0142 }
---

# 🚚 Delays

## First 🎉

Hi {{first_name}}, this is **North**wind 😀 — [slow] Dr. Lee's desk at {{company}}. [pause 2s]
512-555-0199 <!-- the
new one --> is my number; it's 7% off. [smile]

> A note that nobody hears.

Write to dana@northwind.example? {{#if vip}}Please.{{/if}}

## The e-mail
- channel: email

Read this.
`
const spanish = `---
lang: es
región: ES
ejemplos: { nombre: Marta }
---

## Primera 🚚
- canal: buzón

Hola, {{nombre}}. [pausa] ¿Le viene bien a las 10:30? Son **1.250 €**, [despacio] Sra. Ruiz.
`

describe.each(lineEnds)('what is heard, with %s', (name, end) => {
  let client: Client
  const uri = `file:///hear-${name}.vm.md`
  beforeAll(async () => {
    client = await start({ way: 'pull' })
    client.open(uri, withLineEnds(english, end))
  })
  afterAll(() => client.stop())

  test('is the text with tags filled, numbers said out, directions and notes as nothing', async () => {
    const heard = (await hear(client, uri))!
    expect(heard).toMatchObject({ version: 1, language: 'en' })
    expect(heard.touches.map(({ index, title, channel, spoken }) => [index, title, channel, spoken])).toEqual([
      [1, 'First 🎉', 'voicemail', true],
      [2, 'The e-mail', 'email', false],
    ])
    expect(heard.touches[0]!.sentences.map(({ said }) => said)).toEqual([
      "Hi Priya, this is Northwind — Doctor Lee's desk at [company].",
      "Five one two, five five five, zero one nine nine is my number; it's seven percent off.",
      'Write to dana at northwind dot example?',
      'Please.',
    ])
    expect(heard.touches[1]).toMatchObject({ seconds: 0, sentences: [] })
  })

  test('every sentence leads back to its place in the source', async () => {
    const [first] = (await hear(client, uri))!.touches
    const written = first!.sentences.map(({ range }) => textIn(client, uri, range))
    expect(written[0]).toBe("Hi {{first_name}}, this is **North**wind 😀 — [slow] Dr. Lee's desk at {{company}}.")
    expect(written[1]).toMatch(/^512-555-0199 <!-- the\s+new one --> is my number; it's 7% off\.$/)
    expect(written[2]).toBe('Write to dana@northwind.example?')
    expect(textIn(client, uri, first!.range)).toMatch(/^## First 🎉[\s\S]*\{\{\/if\}\}\s+$/)
  })

  test('its seconds are those of the step', async () => {
    const [first] = (await hear(client, uri))!.touches
    const timing = await client.timing(uri, client.rangeOf(uri, 'this is'))
    expect(first!.seconds).toBe(timing!.touch!.seconds)
    const sum = first!.sentences.reduce((all, { seconds }) => all + seconds, 0)
    expect(sum).toBeCloseTo(first!.seconds, 6)
  })
})

test('the same in Spanish', async () => {
  const client = await start({ way: 'pull' })
  const uri = 'file:///hear.vm.md'
  client.open(uri, withLineEnds(spanish, '\r\n'))
  const heard = (await hear(client, uri))!
  expect(heard.language).toBe('es')
  expect(heard.touches[0]!.sentences.map(({ said }) => said)).toEqual([
    'Hola, Marta.',
    '¿Le viene bien a las diez y media?',
    'Son mil doscientos cincuenta euros, Señora Ruiz.',
  ])
  expect(textIn(client, uri, heard.touches[0]!.sentences[2]!.range)).toBe('Son **1.250 €**, [despacio] Sra. Ruiz.')
  await client.stop()
})

test('follows edits, and knows only open scripts', async () => {
  const client = await start({ way: 'pull' })
  const uri = 'file:///edited.vm.md'
  client.open(uri, '---\nlang: en\n---\n\nCall 5.\n')
  client.change(uri, [{ range: client.rangeOf(uri, '5'), text: '25' }])
  const heard = (await hear(client, uri))!
  expect(heard.version).toBe(2)
  expect(heard.touches[0]!.sentences.map(({ said }) => said)).toEqual(['Call twenty five.'])
  expect(heard.touches[0]!.title).toBe('')
  expect(await hear(client, 'file:///closed.vm.md')).toBeNull()
  client.open('file:///none.vm.md', '')
  expect((await hear(client, 'file:///none.vm.md'))!.touches).toMatchObject([{ index: 1, seconds: 0, sentences: [] }])
  await client.stop()
})

test.each([
  ['en', 'Pay $16.50 now.', '$16.50', '“sixteen dollars'],
  ['en', 'Write to dana@northwind.example.', 'dana@', '“dana at northwind dot example”'],
  ['en', 'Ask for Dr. Lee.', 'Dr', '“doctor”'],
  ['es', 'Son 1.250 € al mes.', '1.250', '«mil doscientos cincuenta euros»'],
  ['es', 'Llame al 55 5555 0142.', '55 55', '«cinc'],
])('the mouse over it (%s) tells how it is said: %s', async (language, body, words, said) => {
  const client = await start({ way: 'pull' })
  const uri = 'file:///hover.vm.md'
  client.open(uri, `---\nlang: ${language}\n${language === 'es' ? 'región: ES\n' : ''}---\n\n${body}\n`)
  const { value } = (await client.hover(uri, client.rangeOf(uri, words)))!.contents as MarkupContent
  expect(value).toMatch(language === 'es' ? / se dice «/ : / is said as “/)
  expect(value).toContain(said)
  await client.stop()
})

describe('why a sentence takes so long', () => {
  let client: Client
  beforeAll(async () => {
    client = await start({ way: 'pull' })
  })
  afterAll(() => client.stop())

  const reasons = async (language: 'en' | 'es', body: string) => {
    const uri = 'file:///why.vm.md'
    client.open(uri, `---\nlang: ${language}\n---\n\n${body}\n`)
    const timing = (await client.timing(uri, client.rangeOf(uri, body.slice(0, 10))))!
    client.close(uri)
    // In the order of the text.
    const inOrder = [...timing.touch!.sentences].sort((a, b) => a.range.start.character - b.range.start.character)
    return { timing, reasons: inOrder.map(({ reason }) => reason?.[language] ?? null) }
  }
  const long = (word: string, times: number) => `${Array.from({ length: times }, () => word).join(' ')}.`

  test.each([
    ['Call me at 512-555-0142. Bye now.', ['a phone number', null]],
    ['Call 512-555-0142. Again, (512) 555-0142.', ['a phone number', 'number said twice']],
    ['Call 512-555-0142, that is 512-555-0142.', ['number said twice']],
    ['Write to dana.reyes@northwind.example. Bye.', ['an address spelled out', null]],
    ['It is about the dock. [pause 2s] Bye.', ['a pause of 2 s', null]],
    ['It is [pause] about [pause] the dock. Bye.', ['2 pauses of 2 s in all', null]],
    ['Hi. [pause 5s] Ring 512-555-0142. [pause 9s]', ['a pause of 5 s', 'a pause of 9 s']],
    [`Bye. ${long('and the dock', 9)}`, [null, 'one long sentence']],
    ['You lose $1,250,000 a year. Bye.', ['an amount of money', null]],
  ])('%s', async (body, expected) => {
    expect((await reasons('en', body)).reasons).toEqual(expected)
  })

  test.each([
    ['Llámeme al 55 5555 0142. Hasta luego.', ['un número de teléfono', null]],
    ['Es el 55 5555 0142. Repito, 55-5555-0142.', ['un número de teléfono', 'número dicho dos veces']],
    ['Escriba a ana.ruiz@norte-azul.example. Gracias.', ['una dirección deletreada', null]],
    ['Es por el muelle. [pausa 1,5s] Gracias.', ['una pausa de 1,5 s', null]],
    [`Gracias. ${long('y el muelle', 9)}`, [null, 'una frase larga']],
  ])('%s', async (body, expected) => {
    expect((await reasons('es', body)).reasons).toEqual(expected)
  })

  test('what a pace of one’s own needs: the pace in force, and the seconds that no pace changes', async () => {
    const body = 'Hi Priya. [pause 2s] It is about the dock. [beat] Bye. [pause]'
    const uri = 'file:///pace.vm.md'
    const at = async (pace: number | null, text = body) => {
      client.open(uri, `---\nlang: en\n${pace === null ? '' : `pace: ${pace}\n`}---\n\n${text}\n`)
      const dock = client.rangeOf(uri, 'Hi Priya. [pause 2s] It is about the dock')
      const timing = (await client.timing(uri, dock, [dock]))!
      client.close(uri)
      return timing
    }
    const [normal, slow] = [await at(null), await at(100)]
    expect([normal.pace, slow.pace]).toEqual([150, 100])
    expect([normal.touch!.cued, slow.touch!.cued]).toEqual([3.5, 3.5])
    expect([normal.selection!.cued, slow.selection!.cued]).toEqual([2, 2])
    const own = (part: { seconds: number; cued: number }) => ((part.seconds - part.cued) * 150) / 100 + part.cued
    expect(own(normal.touch!)).toBeCloseTo(slow.touch!.seconds, 6)
    expect(own(normal.selection!)).toBeCloseTo(slow.selection!.seconds, 6)
    expect((await at(null, `${body}\n\n## E-mail\n- channel: email\n\nHi [pause].`)).touches).toBe(1)
  })
})
