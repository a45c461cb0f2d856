import { expect, test, vi } from 'vitest'
import { check } from '../server/src/engine/check.ts'
import { work } from '../server/src/engine/work.ts'
import { expectSpansInside } from './support/spans.ts'

/** Ten megabytes are half a minute's work of one core, and the cores are shared. */
vi.setConfig({ testTimeout: 300_000 })

const message =
  'Priya, your Leeds dock turned away nine trucks after lunch. Dana Reyes, Northwind. I’ll try you Thursday at ten. '
const many = (text: string, times = 50_000): string => text.repeat(times)
const megabyte = message.repeat(Math.ceil(1_000_000 / message.length))
const details = (lines: string): string => `---\nlang: en\n${lines}---\n\n${message}\n`

/** Each with the rules that must be found in it; `any` where what is said of it does not matter. */
const inputs: readonly (readonly [name: string, source: string, rules: readonly string[] | 'any'])[] = [
  ['nothing', '', []],
  ['a BOM', '\ufeff', []],
  ['only details', '---\nlang: en\n---\n', []],
  ['only the mark of details', '---', ['unclosed-front-matter']],
  ['details never closed', `---\nlang: en\n\n${message}`, ['unclosed-front-matter']],
  ['details that are no YAML', details('goal: "open\n'), ['invalid-front-matter']],
  [
    'an alias',
    details('caller: &me { name: Ana }\nrecipient: *me\n'),
    ['invalid-front-matter', 'invalid-front-matter'],
  ],
  ['aliases in a bomb', details(aliasBomb()), 'any'],
  ['unknown keys', details('mood: fine\n'), ['unknown-field']],
  [
    'wrong types',
    details('stop_after: [1, 2]\ncaller: 5\nsamples: yes\n'),
    ['invalid-value', 'invalid-value', 'invalid-value'],
  ],
  ['500 KB of details', details(many('  a_field_of_the_details: some value\n', 14_000)), ['too-large']],
  ['500 KB of details on one line', details(`samples: { ${many('a: b, ', 84_000)} }\n`), ['too-large']],
  ['32 KB of nested brackets', details(`samples: ${many('[', 32_000)}\n`), 'any'],
  ['32 KB of nested braces', details(`samples: ${many('{a: ', 8000)}\n`), 'any'],
  ['500 lines of one key', details(many('goal: x\n', 490)), 'any'],
  ['10 MB', megabyte.repeat(10), 'any'],
  ['10 MB of lines', `${message}\n`.repeat(110_000), 'any'],
  ['1 MB on one line', megabyte, 'any'],
  ['1 MB in one word', many('a', 1_000_000), 'any'],
  ['1 MB of digits', many('5', 1_000_000), 'any'],
  ['10,000 steps', many(`\n## Step\n- day: 1\n\n${message}\n`, 10_000), 'any'],
  ['CRLF', `---\r\nlang: en\r\n---\r\n\r\n${message}\r\n`, []],
  ['lone CR', `---\rlang: en\r---\r\r${message}\r`, []],
  ['mixed line ends', `---\r\nlang: en\n---\r\r\n${message}\n\r${message}\r\n`, 'any'],
  ['a BOM before details', `\ufeff---\nlang: en\n---\n\n${message}`, []],
  ['emoji', `${message} 👩‍🚒👍🏽🏳️‍🌈`, ['cannot-be-said']],
  ['combining marks', `${message} e\u0301${many('\u0301', 1000)} n\u0303`, 'any'],
  ['NUL', `${message}\0\0`, ['invalid-characters']],
  ['bytes that were no UTF-8', `${message}\ufffd`, ['invalid-characters']],
  ['halves of a surrogate pair', `${message}\ud83d x \ude00`, ['invalid-characters']],
  ['a tag left open', `${message}{{first_name`, ['unclosed-merge-tag']],
  ['a direction left open', `${message}[pause`, ['cannot-be-said']],
  ['a comment left open', `${message}\n<!-- note`, ['unclosed-comment']],
  ['a fence left open', `${message}\n\n\`\`\`\nnote`, []],
  ...[
    '[a](',
    '- ',
    '{{',
    '<!--',
    '**',
    '`',
    '> ',
    '```\n',
    '[',
    '](',
    '*|',
    '%%',
    '<$',
    '___ ',
    '[a][',
    '![',
    '_',
    '~',
    '|',
    '\\',
    '&',
    '<',
  ].map((text) => [`${JSON.stringify(text)} 50,000 times`, many(text), 'any'] as const),
  ...[
    '- a\n',
    '> a\n',
    '  - ',
    '1. a\n',
    '| a |\n| - |\n',
    '# a\n',
    '## a\n',
    '## \n<!--',
    '- day: 1\n',
    '{{a}}',
    '[pause]',
    '<!-- a -->',
    '**a** ',
    '*a',
    '[a](b) ',
    'a, ',
    '. ',
    '? ',
    '$1 ',
    '5-',
    '5 ',
    'a@',
    'a.',
    '1,000',
    'Call me. ',
    // What findings listen for, in one sentence without end.
    '[paus] ',
    'you said no but ',
    'last Friday ',
    'Hi {{a}} [NAME] ',
  ].map((text) => [`${JSON.stringify(text)} 50,000 times`, many(text), 'any'] as const),
  ...['> ', '- ', '\t- ', '1. '].map(
    (text) => [`${JSON.stringify(text)} before every line`, `${many(text, 60)}a\n`.repeat(300), 'any'] as const,
  ),
  ['directives without end', many('<!-- voicemail-disable a, b -->\n', 5000), 'any'],
  ['details of aliases', `---\na: &a x\n${many('b: &b [*a,*a]\n', 400)}---\n`, 'any'],
  ['comments and steps in turn', many('<!--\n## a\n', 20_000), 'any'],
]

/** What a text may cost for each of its characters, whatever stands in it. */
const most = { characters: 1.1, words: 1.1, matcherSteps: 60 }

test.each(inputs)('%s', (_, source, rules) => {
  const before = { ...work }
  const report = check(source, { today: '2026-11-23' })
  for (const kind of Object.keys(most) as (keyof typeof most)[])
    expect(work[kind] - before[kind], kind).toBeLessThanOrEqual(most[kind] * (source.length + 100))
  expectSpansInside(report)
  const found = report.findings.map(({ rule }) => rule).filter((rule) => rule !== 'too-long' && rule !== 'over-target')
  if (rules !== 'any') expect(found).toEqual(rules)
})

test('line ends of any kind say the same', () => {
  const lines = [
    '---',
    'lang: es',
    '---',
    '',
    '# Muelle',
    '',
    '## Primera',
    '- canal: voz',
    '',
    'Disculpe la molestia.',
    'Llámeme al 555 01 42.',
    '',
  ]
  const seen = ['\n', '\r\n', '\r'].map((lineEnd) => {
    const source = lines.join(lineEnd)
    return check(source, { today: '2026-11-23' }).findings.map(({ rule, span, message }) => ({
      rule,
      words: source.slice(span.start, span.end),
      line: source.slice(0, span.start).split(lineEnd).length,
      message,
    }))
  })
  expect(seen[0]!.length).toBeGreaterThan(1)
  expect(seen[1]).toEqual(seen[0])
  expect(seen[2]).toEqual(seen[0])
})

function aliasBomb(): string {
  const layers = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${`*l${i}, `.repeat(9)}*l${i}]`)
  return `l0: &l0 [x]\n${layers.join('\n')}\n`
}

test('asking for every fix of a file with hundreds of findings ends', () => {
  const report = check(`Sorry to bother you. I'm just checking in. ${message}`.repeat(300), { today: '2026-11-23' })
  expect(report.findings.length).toBeGreaterThan(200)
  const before = work.characters
  expect(report.findings.flatMap(({ fixes }) => fixes()).length).toBeGreaterThan(200)
  expect(work.characters - before).toBeLessThan(5_000_000)
})
