import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { MarkupContent } from 'vscode-languageserver-protocol'
import { findingById } from '../../server/src/engine/findings/index.ts'
import { type Client, start, ways } from './client.ts'
import { badEnglish, badSpanish } from './scripts.ts'

describe.each(ways)('hover and timing, %s', (way) => {
  let client: Client
  const uri = 'file:///hover.vm.md'
  const spanish = 'file:///hover.es.vm.md'
  const valueAt = async (words: string, of = uri) => {
    const hover = await client.hover(of, client.rangeOf(of, words))
    return hover === null ? null : (hover.contents as MarkupContent).value
  }
  beforeAll(async () => {
    client = await start({ way })
    client.open(uri, badEnglish)
    client.open(spanish, badSpanish)
  })
  afterAll(() => client.stop())

  test('a finding tells why it matters, what to do instead, and who says so', async () => {
    const about = findingById('busywork-touch')!
    const value = (await valueAt('checking in'))!.replaceAll('\\', '')
    expect(value).toContain(`**${about.title.en}**`)
    expect(value).toContain(about.why.en)
    expect(value).toContain(about.advice.en)
    expect(value).toContain(about.source.name.en)
    expect(value).toMatch(/\*\*Heard:\*\* “[^”]*checking in[^”]*” \(\d+(\.\d)? s\)/)
    expect(value).toMatch(/This sentence takes [\d.]+ s of [\d.]+ s\./)
  })

  test('spoken words have their seconds, and a number is said out', async () => {
    expect(await valueAt('Leeds')).toMatch(/This sentence takes [\d.]+ s of [\d.]+ s\./)
    const number = await valueAt('512-555-0142.')
    expect(number).toMatch(/512-555-0142 is said as “five (one|twelve)[^”]*” \([\d.]+ s\)/)
  })

  test('what nobody says has nothing', async () => {
    expect(await valueAt('Smile.')).toBeNull()
    expect(await valueAt('Northwind, phone')).toBeNull()
  })

  test('names that the writer alone reads: fields, suggestions, directions', async () => {
    const named = 'file:///named.vm.md'
    client.open(
      named,
      '---\nlang: en\nrelationship: cold\nvoicemail: { rules: { servile-tone: off } }\n---\n\n## Call\n- channel: voicemail\n\nHi Priya. [pause 2s]\n\n<!-- voicemail-disable busywork-touch -->\n',
    )
    const about = findingById('servile-tone')!
    expect(await valueAt('relationship', named)).toMatch(
      /^\*\*relationship · relación\*\*\n\nHow well .* knows the caller\.\n\ncold · /,
    )
    expect(await valueAt('servile-tone', named)).toContain(about.why.en)
    expect(await valueAt('busywork-touch', named)).toContain(findingById('busywork-touch')!.title.en)
    expect(await valueAt('channel', named)).toContain('voice-note · ')
    expect(await valueAt('pause', named)).toBe('**A direction, not read aloud:** Stop for one second. (2 s)')
  })

  test('in Spanish for a Spanish script', async () => {
    const value = (await valueAt('solo llamaba', spanish))!
    expect(value).toContain('Por qué importa:')
    expect(value).toMatch(/Esta frase dura [\d,]+ s de [\d,]+ s\./)
  })

  test('the words of a script never become markup', async () => {
    const marked = 'file:///marked.vm.md'
    client.open(marked, '---\ngoal: x\n---\n\nHi Priya, I was just *checking* in.\n')
    expect(await valueAt('checking', marked)).toContain('“just \\*checking\\* in”')
  })

  test('plain text for a client without Markdown', async () => {
    const plain = await start({ way, capabilities: { textDocument: { hover: { contentFormat: ['plaintext'] } } } })
    plain.open(uri, badEnglish)
    const hover = await plain.hover(uri, plain.rangeOf(uri, 'checking in'))
    const contents = hover!.contents as MarkupContent
    expect(contents.kind).toBe('plaintext')
    expect(contents.value).not.toContain('**')
    expect(contents.value).not.toContain('\\')
    await plain.stop()
  })

  test('the step under the caret and its sentences, longest first', async () => {
    const timing = (await client.timing(uri, client.rangeOf(uri, 'checking in')))!
    const touch = timing.touch!
    expect(timing).toMatchObject({
      version: 1,
      language: 'en',
      languageFrom: 'front matter',
      touches: 2,
      selection: null,
    })
    expect(touch).toMatchObject({ index: 1, title: 'First call', channel: 'voicemail', spoken: true })
    expect(touch.fastest).toBeLessThan(touch.seconds)
    expect(touch.seconds).toBeLessThan(touch.slowest)
    const seconds = touch.sentences.map((sentence) => sentence.seconds)
    expect(seconds).toEqual([...seconds].sort((a, b) => b - a))
    expect(seconds.reduce((a, b) => a + b, 0)).toBeCloseTo(touch.seconds, 0)
    const call = touch.sentences.find((sentence) => sentence.text.startsWith('Call me back'))!
    expect(call.reason?.en).toBe('a phone number')
    expect((await client.timing(uri, client.rangeOf(uri, 'turned away')))!.touch).toMatchObject({ index: 2 })
    expect((await client.timing(uri, client.rangeOf(uri, '# Dock')))!.touch).toBeNull()
  })

  test('the only step is timed wherever the caret stands', async () => {
    const alone = 'file:///one.vm.md'
    client.open(alone, '---\nlang: en\n---\n\n# The door\n\nMs. Lee, the dock door hung open on Friday.\n')
    expect((await client.timing(alone, client.rangeOf(alone, 'lang')))!.touch).toMatchObject({ index: 1, spoken: true })
  })

  test('the selection counts the spoken words inside it', async () => {
    const range = client.rangeOf(uri, 'just checking in')
    const { selection } = (await client.timing(uri, range, [range]))!
    expect(selection!.words).toBe(3)
    expect(selection!.seconds).toBeGreaterThan(0.3)
    const field = client.rangeOf(uri, 'channel: voicemail')
    expect((await client.timing(uri, field, [field]))!.selection).toEqual({ seconds: 0, cued: 0, words: 0 })
    const empty = { start: range.start, end: range.start }
    expect((await client.timing(uri, range, [empty]))!.selection).toBeNull()
  })
})
