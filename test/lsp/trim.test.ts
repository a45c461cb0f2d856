import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TextEdit } from 'vscode-languageserver-protocol'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { TrimCandidate, TrimResult } from '../../server/src/protocol.ts'
import { type Client, start } from './client.ts'
import { lineEnds, withLineEnds } from './lines.ts'

let client: Client
beforeAll(async () => {
  client = await start({ way: 'pull' })
})
afterAll(() => client.stop())

const uri = 'file:///trim.vm.md'
const trimAt = (words: string) =>
  client.request<TrimResult>('voicemail/trim', {
    textDocument: { uri },
    position: client.rangeOf(uri, words).start,
  })

/** Opens a script of one message, and what could go from it. */
async function trim(language: 'en' | 'es', body: string): Promise<NonNullable<TrimResult>> {
  client.close(uri)
  client.open(uri, `---\nlang: ${language}\nsamples: { first_name: Priya }\n---\n\n## Call\n\n${body}\n`)
  return (await trimAt('## Call'))!
}

const applied = (edits: readonly TextEdit[]) => TextDocument.applyEdits(client.document(uri), [...edits])
/** What is left of the message when candidates go. */
const without = (...gone: readonly TrimCandidate[]) =>
  applied(gone.flatMap(({ edits }) => edits))
    .split(/## Call\s+/)[1]!
    .trim()
const named = ({ candidates }: NonNullable<TrimResult>, text: string) => {
  const found = candidates.find((one) => one.text === text)
  if (!found) throw new Error(`“${text}” is not among ${candidates.map((one) => `“${one.text}”`).join(', ')}`)
  return found
}
const phrases = ({ candidates }: NonNullable<TrimResult>) =>
  candidates.filter(({ what }) => what === 'phrase').map(({ text }) => text)

/** The seconds of the step in another text, by the server's own clock. */
async function secondsOf(text: string): Promise<number> {
  const other = 'file:///after.vm.md'
  client.open(other, text)
  const timing = await client.timing(other, client.rangeOf(other, '## '))
  client.close(other)
  return timing!.touch!.seconds
}

const english = `---
lang: en
style: drop
pace: 140
samples: { first_name: Priya }
---

# 🚚 Delays

## First 🎉

Hi {{first_name}}, hope you're having a great week 😀, this is Dana at **North**wind. I just wanted to touch base.
Your dock turned away <!-- nine, says
Leeds --> nine trucks. [pause]

- Actually, the slots were empty.

Sorry to bother you, but call me at 512-555-0142. Thanks for your time.

## The e-mail
- channel: email

Nobody hears this. Not this either.

## Second

Thanks.
`

describe.each(lineEnds)('with %s', (_, end) => {
  beforeAll(() => {
    client.close(uri)
    client.open(uri, withLineEnds(english, end))
  })

  test('sentences and phrases of the step under the caret, by the seconds they save', async () => {
    const result = (await trimAt('Dana at'))!
    expect(result).toMatchObject({ version: 1, index: 1, title: 'First 🎉', target: 15, max: 20, pace: 140 })
    const timing = await client.timing(uri, client.rangeOf(uri, 'Dana at'))
    expect(result.seconds).toBe(timing!.touch!.seconds)
    const saves = result.candidates.map((one) => one.saves)
    expect(saves).toEqual([...saves].sort((a, b) => b - a))
    expect(
      result.candidates
        .filter(({ what }) => what === 'sentence')
        .map(({ text }) => text)
        .sort(),
    ).toEqual([
      'Actually, the slots were empty.',
      "Hi {{first_name}}, hope you're having a great week 😀, this is Dana at **North**wind.",
      'I just wanted to touch base.',
      'Sorry to bother you, but call me at 512-555-0142.',
      'Thanks for your time.',
      'Your dock turned away <!-- nine, says Leeds --> nine trucks.',
    ])
    expect(phrases(result).sort()).toEqual([
      'Actually',
      'Sorry to bother you, but',
      "hope you're having a great week",
      'just',
    ])
    for (const one of result.candidates) {
      const outer = one.within === undefined ? null : result.candidates[one.within]!
      expect(outer?.text.includes(one.text) ?? null).toBe(one.what === 'phrase' ? true : null)
    }
  })

  test('what each saves is what the clock says of the script without it', async () => {
    const result = (await trimAt('Dana at'))!
    expect(result.candidates.length).toBeGreaterThan(8)
    for (const { edits, saves } of result.candidates) {
      expect(saves).toBeGreaterThan(0)
      expect(result.seconds - (await secondsOf(applied(edits)))).toBeCloseTo(saves, 6)
    }
  })

  test('a comment inside a sentence that goes stays where it is', async () => {
    const result = (await trimAt('Dana at'))!
    const gone = named(result, 'Your dock turned away <!-- nine, says Leeds --> nine trucks.')
    const text = applied(gone.edits)
    expect(text).toContain(`<!-- nine, says${end}Leeds -->`)
    expect(text).not.toContain('trucks')
  })

  test('all of them can go together: no two edits overlap', async () => {
    const result = (await trimAt('Dana at'))!
    const top = result.candidates.filter(({ within }) => within === undefined)
    const left = applied(top.flatMap(({ edits }) => edits))
    expect(
      left
        .slice(left.indexOf('## First'), left.indexOf('## The'))
        .replace(/<!--[\s\S]*-->/, '')
        .trim(),
    ).toBe('## First 🎉')
    expect(left.slice(left.indexOf('## The'))).toBe(client.text(uri).slice(client.text(uri).indexOf('## The')))
    applied(result.candidates.filter(({ what }) => what === 'phrase').flatMap(({ edits }) => edits))
  })

  test('nothing where nothing is spoken, above the first step, or where one sentence is all there is', async () => {
    expect(await trimAt('Nobody hears')).toBeNull()
    expect(await trimAt('# 🚚')).toBeNull()
    expect((await trimAt('Thanks.'))!.candidates).toEqual([])
  })
})

describe('a sentence takes with it', () => {
  test.each([
    ['the blank behind it', 'One is here. Two is here. Three is here.', 'Two is here.', 'One is here. Three is here.'],
    ['its line end', 'One is here.\nTwo is here.\nThree is here.', 'Two is here.', 'One is here.\nThree is here.'],
    [
      'its own line, at the end of a paragraph',
      'One is here.\nTwo is here.\n\nThree is here.',
      'Two is here.',
      'One is here.\n\nThree is here.',
    ],
    [
      'its whole paragraph',
      'One is here.\n\nTwo is here.\n\nThree is here.',
      'Two is here.',
      'One is here.\n\nThree is here.',
    ],
    [
      'its list mark',
      '- One is here.\n- Two is here.\n- Three is here.',
      'Two is here.',
      '- One is here.\n- Three is here.',
    ],
    ['the pause behind it', 'One is here. [pause 2s] Two is here.', 'One is here.', 'Two is here.'],
    ['the bold that is all its own', 'One is **here**. **Two** is *here*.', 'One is **here**.', '**Two** is *here*.'],
    ['its fields', '{{first_name}}, one [Company]. Two is here.', '{{first_name}}, one [Company].', 'Two is here.'],
    ['both halves of a branch', '{{#if a}}One is here. {{/if}}Two is here.', '{{#if a}}One is here.', null],
  ])('%s', async (_, body, text, left) => {
    const result = await trim('en', body)
    if (left !== null) expect(without(named(result, text))).toBe(left)
    else expect(without(named(result, text))).toContain('{{#if a}}{{/if}}')
  })

  test.each([
    [
      'directions that are for what follows',
      'One is here. [smile] Two is here.',
      'One is here.',
      '[smile] Two is here.',
    ],
    [
      'the end of a slow part',
      '[slow] One is here. Two is [normal] here. Three.',
      'Two is [normal] here.',
      '[slow] One is here. [normal]Three.',
    ],
    ['half of a bold part', '**One is here. Two is here.** Three.', '**One is here.', '**Two is here.** Three.'],
    ['the other half of it', '**One is here. Two is here.** Three.', 'Two is here.**', '**One is here. ** Three.'],
    ['a note below', 'One is here.\n\nTwo is here.\n> A note.', 'Two is here.', 'One is here.\n\n> A note.'],
  ])('but not %s', async (_, body, text, left) => {
    const result = await trim('en', body)
    expect(without(named(result, text)).replace(/ +/g, ' ')).toBe(left)
  })
})

describe('a phrase leaves a sentence behind', () => {
  test.each([
    ['So, your dock was full. Bye.', 'So', 'Your dock was full. Bye.'],
    ['Priya, honestly, your dock was full. Bye.', 'honestly', 'Priya, your dock was full. Bye.'],
    ['We, you know, fixed your dock. Bye.', 'you know', 'We fixed your dock. Bye.'],
    ['Um, so, I was, uh, at your dock. Bye.', 'Um, so', 'I was, uh, at your dock. Bye.'],
    ['We fixed your dock, of course. Bye.', 'of course', 'We fixed your dock. Bye.'],
    ['I am just\ncalling about it. Bye.', 'just', 'I am\ncalling about it. Bye.'],
    ['We are very, very busy. Bye.', 'very, very', 'We are busy. Bye.'],
    ['I know you are busy, but the dock was full. Bye.', 'I know you are busy, but', 'The dock was full. Bye.'],
    ['“Well, the dock was full.” Bye.', 'Well', '“The dock was full.” Bye.'],
    ['Call me in order to settle it. Bye.', 'in order', 'Call me to settle it. Bye.'],
    [
      'Hope you are well, {{first_name}}, the dock was full. Bye.',
      'Hope you are well',
      '{{first_name}}, the dock was full. Bye.',
    ],
  ])('%s', async (body, text, left) => {
    expect(without(named(await trim('en', body), text))).toBe(left)
  })

  test.each([
    ['Bueno, ¿le llamo el jueves? Gracias.', 'Bueno', '¿Le llamo el jueves? Gracias.'],
    ['La verdad es que el muelle estaba lleno. Gracias.', 'La verdad es que', 'El muelle estaba lleno. Gracias.'],
    ['Marta, o sea, el muelle estaba lleno. Gracias.', 'o sea', 'Marta, el muelle estaba lleno. Gracias.'],
    ['Solo le llamaba por el muelle. Gracias.', 'Solo', 'Le llamaba por el muelle. Gracias.'],
    [
      'Disculpe la molestia, pero el muelle estaba lleno. Gracias.',
      'Disculpe la molestia, pero',
      'El muelle estaba lleno. Gracias.',
    ],
    ['Hola, Marta, espero que esté muy bien. Gracias.', 'espero que esté muy bien', 'Hola, Marta. Gracias.'],
    ['El muelle estaba realmente lleno 🚚. Gracias.', 'realmente', 'El muelle estaba lleno 🚚. Gracias.'],
  ])('%s', async (body, text, left) => {
    expect(without(named(await trim('es', body), text))).toBe(left)
  })

  test.each([
    ['en', 'Just nine trucks came. It was not really full. You know the dock. So far so good.'],
    ['en', 'It is a really empty dock. What kind of dock is it? Well done, Priya.'],
    ['en', 'We **just** called. Thanks for the order of Monday, it is here.'],
    ['es', 'Solo nueve camiones vinieron. No está realmente lleno. Bueno está. Muy buenos días.'],
    ['es', 'Vino hace un poco. Sé que abrirán en Getafe, y el muelle está lleno.'],
  ] as const)('and is none where the words mean something (%s: %s)', async (language, body) => {
    expect(phrases(await trim(language, body))).toEqual([])
  })
})

test('whatever is ticked applies, and saves about what it said', async () => {
  const parts = fc.constantFrom(
    'Your dock turned away nine trucks.',
    'Honestly, I just wanted to say hello 👋.',
    'Call 512-555-0142, please. [pause]',
    '**Thanks** for your time, {{first_name}}.',
    '[slow] Is Thursday any good? [normal]',
    'Well,\nit is very late. [smile]',
  )
  const between = fc.constantFrom(' ', '\n', '\r\n', '\n\n', '\r\n\r\n', '\n\n- ', ' <!-- x --> ')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(parts, between), { minLength: 2, maxLength: 7 }),
      fc.infiniteStream(fc.boolean()),
      async (list, ticks) => {
        const body = list.map(([part, gap]) => part + gap).join('')
        const { candidates, seconds } = await trim('en', body)
        const ticked = candidates.filter(() => ticks.next().value)
        const counted = ticked.filter(({ within }) => within === undefined || !ticked.includes(candidates[within]!))
        const text = applied(counted.flatMap(({ edits }) => edits))
        expect(text.slice(0, text.indexOf('## Call'))).toBe(
          client.text(uri).slice(0, client.text(uri).indexOf('## Call')),
        )
        const saved = counted.reduce((sum, { saves }) => sum + saves, 0)
        // Pauses between what is left change a little where several go.
        expect(Math.abs(seconds - saved - (await secondsOf(text)))).toBeLessThan(0.8 * counted.length + 0.01)
      },
    ),
    { numRuns: 60 },
  )
})

test('a text too long to speak still gets an answer of bounded size', async () => {
  const { candidates } = await trim('en', 'The dock was just full. '.repeat(4000))
  expect(candidates.length).toBeGreaterThan(0)
  expect(candidates.length).toBeLessThan(20)
})
