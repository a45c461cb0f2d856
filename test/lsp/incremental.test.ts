import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, start, ways } from './client.ts'
import { expected, seen } from './expected.ts'

const pieces = [
  '---\nlang: en\ngoal: Win ten minutes\n---\n',
  '---\r\nlang: es\r\n',
  '# Dock delays\n',
  '\n## First call\n- day: 1\n- channel: voicemail\n\n',
  '\r\n## Correo\r\n- canal: correo\r\n\r\n',
  '\r## Lone\r',
  'Sorry to bother you, I was just checking in. ',
  'Perdona que te moleste, solo llamaba para saludar. ',
  'Call me back at 512-555-0142.\n',
  '😀 {{first_name}}, ',
  '[pause] ',
  '<!-- voicemail-disable-next-line busywork-touch -->\n',
  '<!-- ',
  '-->',
  '\ud83d',
  '\ude00',
  'e\u0301',
  '\0',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '- ',
  '> ',
  '**',
  '{{',
]
const piece = fc.constantFrom(...pieces)
const text = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''))
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat(30),
  text: fc.oneof(piece, fc.constant('')),
})

describe.each(ways)('incremental by %s', (way) => {
  let client: Client
  beforeAll(async () => {
    client = await start({ way })
  })
  afterAll(() => client.stop())

  test('after any edits, what is shown is what a check from scratch finds', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }),
        async (first, edits) => {
          const uri = `file:///inc/${way}${run++}.vm.md`
          client.open(uri, first)
          for (const several of edits) {
            for (const { at, take, text: put } of several) {
              const document = client.document(uri)
              const start = Math.floor(at * document.getText().length)
              const range = { start: document.positionAt(start), end: document.positionAt(start + take) }
              client.change(uri, [{ range, text: put }])
            }
            expect(seen(await client.diagnostics(uri))).toEqual(expected(uri, client.text(uri)))
          }
          client.close(uri)
        },
      ),
      { numRuns: 60 },
    )
    expect(client.logged).toEqual([])
  })
})
