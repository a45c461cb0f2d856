import fc from 'fast-check'

// Scripts as people write them, and as accidents leave them: whole ones for laws about findings and fixes, hostile ones
// for laws that hold for any text.

const fronts = [
  '---\nlang: en\nrelationship: cold\nstyle: email\n---\n\n',
  '---\nlang: en\nkind: redy\nsamples: { first_name: Priya }\n---\n\n',
  '---\nidioma: es\nregión: MX\nquien_llama: { nombre: Ana Ruiz, empresa: Norte }\n---\n\n',
  '---\nidioma: es\nobjetivo: Que lean el informe\nlimits: { max: 20 }\n---\n\n',
  '---\nlang: en\nvoicemail: { rules: { cliche: off } }\n---\n',
  '',
]
const headings = [
  '# Dock delays\n\n',
  '\n## First call\n',
  '\n## Segunda llamada\n',
  '\n## The e-mail\n',
  '\n### Opening\n',
]
const fields = [
  '- day: 1\n',
  '- canal: correo\n',
  '- goal: Leave the report\n',
  '- hora: 9:30\n',
  '- chanel: text\n',
  '\n',
]
const sentences = [
  'Priya, your Leeds dock turned away nine trucks last Friday. ',
  'Dana Reyes at **Northwind**. ',
  "I've e-mailed the three slots that were empty that day, and I'll try you Thursday at ten. ",
  'Sorry to bother you, I know you’re very busy. ',
  "I'm just checking in to see if you had a chance to look. ",
  'We offer our new product line at a special price. ',
  "We've been around for forty years and won an award. ",
  'How are you today? Have a great day. ',
  'Call me back at 512-555-0142, again 512-555-0142. ',
  'It costs $1,250.50, about 12.5 % less, at www.example.com/dock. ',
  'Ingeniera Salas, el viernes se regresaron nueve tráileres de su andén en Apodaca. ',
  'Disculpe la molestia, solo llamaba para saludar. ',
  'Somos líderes en soluciones integrales, y ofrecemos un descuento especial. ',
  '¿Le llegó el informe? Si no, dígame y se lo mando. ',
  'Llámeme al 555 01 42 00 antes de las 9:30. ',
  'Vuelvo a llamar el jueves como a las diez. ',
  '{{first_name}}, {{company | default: "su empresa"}}, ',
  '[NAME] [pause 2s] [slow] [fact about their dock] ',
  'Mr. J. Smith of Hale & Sons Inc. sent it at 5 p.m. today. ',
  '[the report](https://example.com/a_b) ',
]
const breaks = [
  '\n',
  '\n\n',
  '\n> Smile. If somebody picks up, go live.\n\n',
  '\n---\n\n',
  '\n- ',
  '\n| a | b |\n| - | - |\n| 1 | 2 |\n\n',
]
const comments = [
  '<!-- note -->',
  '\n<!-- a\nlonger note -->\n',
  '\n<!-- voicemail-disable-next-line busywork-touch -->\n',
  '<!-- voicemail-disable -->',
]
const hostile = [
  ...[
    '<!--',
    '-->',
    '```',
    '~~~\n',
    '[a](',
    '{{',
    '{{{',
    '}}',
    '[',
    ']',
    '**',
    '*|',
    '%%',
    '<$',
    '___',
    '&amp;',
    '<br>',
    '\\',
  ],
  ...[
    '\r\n',
    '\r',
    '\n',
    ' ',
    '\t',
    '\u2028',
    '\u00a0',
    '\ufeff',
    '\0',
    '\ufffd',
    '\ud83d',
    '\ude00',
    '😀',
    'e\u0301',
    '👩‍🚒',
    '\ue000\ue001',
  ],
  ...[
    '---\n',
    '---',
    '...\n',
    '## ',
    '# ',
    '- ',
    '1. ',
    '555. ',
    '> ',
    '|',
    ': ',
    '"',
    '&a *a',
    '!!x',
    '\n- day: 1',
    '\n- día: "',
    '0',
    '1e9',
    '#',
  ],
  ...[
    '<!-- want x -->',
    '<!-- voicemail-enable -->',
    '<!-- voicemail-disable-next-line x, ',
    'constructor',
    '__proto__: 1\n',
    'lang: es\n',
  ],
]

const joined = (parts: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(parts, { maxLength }).map((texts) => texts.join(''))

const spoken = joined(fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...sentences) }, fc.constantFrom(...breaks)), 7)
const touch = fc
  .tuple(fc.constantFrom(...headings), joined(fc.constantFrom(...fields), 3), spoken)
  .map(([heading, list, text]) => `${heading}${list}\n${text}\n`)

/** A script as somebody might write it. */
export const script: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...fronts), joined(touch, 4))
  .map(([front, body]) => front + body)

/** A script with comments and directives in it. */
export const commentedScript: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...fronts), joined(fc.oneof(touch, fc.constantFrom(...comments), spoken), 6))
  .map(([front, body]) => front + body)

const piece = fc.oneof(
  fc.constantFrom(...sentences),
  fc.constantFrom(...hostile),
  fc.constantFrom(...headings, ...fields, ...fronts, ...breaks, ...comments),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

/** Any text: pieces of scripts and of accidents in any order. */
export const anyText: fc.Arbitrary<string> = joined(piece, 16)

/** A change of a text, placed by a share of its length. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.oneof(fc.nat(3), fc.nat(60)),
  put: fc.oneof(piece, fc.constant(''), fc.string({ maxLength: 1 })),
})

/** The text after the change. */
export function changed(text: string, { at, take, put }: { at: number; take: number; put: string }): string {
  const start = Math.round(at * text.length)
  return text.slice(0, start) + put + text.slice(start + take)
}
