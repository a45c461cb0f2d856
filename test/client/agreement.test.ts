import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { touchTable } from '../../server/src/engine/script/fields/fieldSpecs.ts'
import { readScript } from '../../server/src/engine/script/read.ts'
import { scopesOf, tokenise } from './tokens.ts'

// What is coloured must be what is checked: the grammar and the reader of scripts are written twice, and held together here.

/** Lines that scripts are made of, each with its own trap. */
const lines = [
  'Hello there, it is about the dock.',
  '{{first_name}}, your [pause] dock [see](https://example.com) **and [First Name] more**',
  '{!Contact.FirstName, Customer} and *|FNAME|* and %%Name%% and %FIRST_NAME% and <$Contact.Name$>',
  '20% to 30% of [ ] them, [x] done, [and so on] [Is it?] {{#if a}}yes{{else}}no{{/if}}',
  '[PAUSE 2s] [Sonríe] [sonrie] [despacio: 2s] [pausa, 1,5 s] [pausado] [normal](https://example.com)',
  '[dato de su planta] [Detalle] [facts] [FIRST_NAME] [first_name] [one two] [Ask Priya, then wait for it]',
  '<name> <br> <first name> <b>bold</b> {name} {a/b} {x y z w} ___ __ ____',
  '{{{Recipient.FirstName}}} {{ a | default: "b" }} {contactfield=firstname|there} {{lead.First Name:default=x}}',
  '[Report][1] and [Report] and ![Picture](x.png) and 5 < 6',
  '> Smile {{x}} [pause]',
  '  > Indented note',
  '    Indented four: still spoken {{x}}',
  '- day: 1',
  '- canal: correo',
  '- Hora del día: 10:10',
  '- https://example.com',
  '- one thing {{x}}',
  '1. one thing [pause]',
  '020. a phone number',
  '# A title [Name]',
  '## A step',
  '##no step',
  '### A heading {{x}}',
  '   ## An indented step',
  '```',
  '~~~',
  '````',
  '---',
  '***',
  '',
  '',
  '',
]

const kinds = ['text', 'tag', 'cue', 'unspoken'] as const
type Kind = (typeof kinds)[number]

/** One letter for each character: how the reader takes it. Space and what is the frame of a script count as text. */
function asRead(source: string): { text: string; kinds: Kind[]; from: number } {
  const { text, touches } = readScript(source)
  const found: Kind[] = new Array(text.length).fill('text')
  for (const { start, touch } of touches) {
    for (const note of touch.notes) found.fill('unspoken', start + note.start, start + note.end)
    for (const { span } of touch.tags) found.fill('tag', start + span.start, start + span.end)
    for (const { span } of touch.cues) found.fill('cue', start + span.start, start + span.end)
  }
  return { text, kinds: found, from: touches[0]!.start }
}

async function asColoured(text: string): Promise<Kind[]> {
  const found: Kind[] = new Array(text.length).fill('text')
  const starts = [0]
  for (const [at, sign] of [...text].entries()) if (sign === '\n') starts.push(at + 1)
  for (const { scopes, line, start, end } of await tokenise(text)) {
    const all = scopes.join(' ')
    const kind: Kind = /\bcomment\.block/.test(all)
      ? 'unspoken'
      : /\b(?:tag|blank)\.voicemail/.test(all)
        ? 'tag'
        : /cue\.voicemail/.test(all)
          ? 'cue'
          : 'text'
    found.fill(kind, starts[line]! + start, starts[line]! + end)
  }
  return found
}

/** The lines where the two differ, with both views: empty when they agree. */
async function differences(source: string): Promise<string[]> {
  const { text, kinds: read, from } = asRead(source)
  const coloured = await asColoured(text)
  const wrong = new Set<string>()
  for (const [at, kind] of read.entries()) {
    // Above the first step nothing is read aloud, but a grammar cannot know that steps will follow.
    if (at < from || kind === coloured[at] || /\s/.test(text[at]!)) continue
    const line = text.slice(text.lastIndexOf('\n', at - 1) + 1, `${text}\n`.indexOf('\n', at))
    wrong.add(`${line} — “${text[at]}” is ${kind}, coloured as ${coloured[at]}`)
  }
  return [...wrong]
}

it.each([...touchTable.byName.keys()])('the field “%s” is known to the grammar', async (name) => {
  for (const key of [name, name.toUpperCase()])
    expect(await scopesOf(`## Step\n- ${key}: value`, 'value')).toContain('string.unquoted.field')
})

describe('the grammar colours what the reader reads', () => {
  it.each(lines.filter(Boolean).map((line) => [line]))('in: %s', async (line) => {
    expect(await differences(`## Step\n\n${line}\n\nThe end.`)).toEqual([])
  })

  it('in any order of lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.array(fc.constantFrom(...lines), { maxLength: 14 }), async (details, some) => {
        // A `---` on the first line opens script details, which have their own tests.
        const first = details ? ['---', 'lang: en', 'goal: "[pause]"', '---'] : ['']
        expect(await differences([...first, ...some].join('\n'))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
