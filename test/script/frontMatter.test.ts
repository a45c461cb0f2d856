import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../../server/src/engine/language/text.ts'
import { readFrontMatter } from '../../server/src/engine/script/fields/frontMatter.ts'
import { readPlainEntries } from '../../server/src/engine/script/fields/plainFront.ts'
import { readYamlEntries } from '../../server/src/engine/script/fields/yaml.ts'
import type { FrontValues } from '../../server/src/engine/script/script.ts'
import { mended } from './mended.ts'

const rules = new Set(['too-long', 'late-hook', 'servile-tone'])

/** What is wrong with these lines between two `---`: rule and the text underlined. */
function problemsOf(...lines: string[]): string[] {
  const source = fenced(...lines)
  return readFrontMatter(source, rules).problems.map((p) => `${p.rule} on ${source.slice(p.span.start, p.span.end)}`)
}

const fenced = (...lines: string[]): string => ['---', ...lines, '---', 'Hello'].join('\n')
const valuesOf = (...lines: string[]): FrontValues => readFrontMatter(fenced(...lines), rules).front.values

const english = `---
lang: en
kind: ready
style: email
goal: Earn ten minutes about dock delays
relationship: cold
region: UK
address: usted
recipient: { role: decision-maker, title: operations director, industry: logistics, size: 40 trucks, segment: b2b }
caller: { name: Dana Reyes, company: Northwind, phone: 020 7946 0142 }
qualified: true
stage: not-ready
preferred_channel: whatsapp
preferred_interval: 14d
stop_after: 4
valid_until: 2026-11-23
last_reviewed: 23/11/2025
delivery: ai-voice
consent: no
samples: { first_name: Priya, Slots: 9 }
pace: brisk
owner: Enablement
status: draft
voicemail: { rules: { too-long: off, late-hook: error }, limits: { target: 15, max: 22.5, hook: 8, sentence: 30, interval: 3 } }
---

# Dock delays
`

const spanish = `---
idioma: español
Tipo: listo
estilo: correo
objetivo: Ganar diez minutos
relación: fría
region: es
tratamiento: tu
destinatario:
  rol: recepción
  cargo: jefa de compras
  sector: logística
  tamaño: 40 camiones
  segmento: B2B
quien_llama:
  nombre: Lía Robles   # quien graba
  empresa: "Norte: Sur"
  teléfono: '910 555 0142'
calificado: sí
etapa: propuesta
canal_preferido: nota de voz
intervalo: 2 semanas
parar_tras: 4
valido_hasta: 23 de noviembre de 2026
revisado: 2025-11-23
entrega: en vivo
consentimiento: true
ejemplos:
  nombre: Priya
ritmo: tranquilo
responsable: Ventas
estado: aprobado
voicemail:
  reglas:
    too-long: false
  límites:
    máximo: 25
---
`

describe('the script details', () => {
  it('are all read, in English', () => {
    const { front, problems, bodyStart } = readFrontMatter(english, rules)
    expect(problems).toEqual([])
    expect(front.values).toEqual({
      lang: 'en',
      kind: 'ready',
      style: 'email',
      goal: 'Earn ten minutes about dock delays',
      relationship: 'cold',
      region: 'UK',
      address: 'usted',
      recipient: {
        role: 'decision-maker',
        title: 'operations director',
        industry: 'logistics',
        size: '40 trucks',
        segment: 'b2b',
      },
      caller: { name: 'Dana Reyes', company: 'Northwind', phone: '020 7946 0142' },
      qualified: true,
      stage: 'not-ready',
      preferred_channel: 'whatsapp',
      preferred_interval: 14,
      stop_after: 4,
      valid_until: '2026-11-23',
      last_reviewed: '2025-11-23',
      delivery: 'ai-voice',
      consent: false,
      samples: { first_name: 'Priya', Slots: '9' },
      pace: 170,
      owner: 'Enablement',
      status: 'draft',
      rules: { 'too-long': 'off', 'late-hook': 'error' },
      limits: { target: 15, max: 22.5, hook: 8, sentence: 30, interval: 3 },
    } satisfies Required<FrontValues>)
    expect(english.slice(bodyStart)).toBe('\n# Dock delays\n')
    expect(front.span).toEqual({ start: 0, end: bodyStart - 1 })
  })

  it('are all read, in Spanish', () => {
    const { front, problems } = readFrontMatter(spanish, rules)
    expect(problems).toEqual([])
    expect(front.values).toEqual({
      lang: 'es',
      kind: 'ready',
      style: 'email',
      goal: 'Ganar diez minutos',
      relationship: 'cold',
      region: 'ES',
      address: 'tú',
      recipient: {
        role: 'gatekeeper',
        title: 'jefa de compras',
        industry: 'logística',
        size: '40 camiones',
        segment: 'b2b',
      },
      caller: { name: 'Lía Robles', company: 'Norte: Sur', phone: '910 555 0142' },
      qualified: true,
      stage: 'proposal',
      preferred_channel: 'voice-note',
      preferred_interval: 14,
      stop_after: 4,
      valid_until: '2026-11-23',
      last_reviewed: '2025-11-23',
      delivery: 'live',
      consent: true,
      samples: { nombre: 'Priya' },
      pace: 130,
      owner: 'Ventas',
      status: 'approved',
      rules: { 'too-long': 'off' },
      limits: { max: 25 },
    } satisfies Required<FrontValues>)
  })

  it('are fields with exact spans and dotted English keys', () => {
    const source = '---\nquien_llama: { "nombre": \'Lía\', cosa: 1 }\n---\n'
    const { fields } = readFrontMatter(source).front
    expect(
      fields.map((f) => [
        f.key,
        f.name,
        source.slice(f.keySpan.start, f.keySpan.end),
        f.value,
        source.slice(f.valueSpan.start, f.valueSpan.end),
        source.slice(f.span.start, f.span.end),
      ]),
    ).toEqual([
      [
        'caller',
        'quien_llama',
        'quien_llama',
        '{ "nombre": \'Lía\', cosa: 1 }',
        '{ "nombre": \'Lía\', cosa: 1 }',
        'quien_llama: { "nombre": \'Lía\', cosa: 1 }',
      ],
      ['caller.name', 'nombre', 'nombre', 'Lía', 'Lía', '"nombre": \'Lía\''],
      [null, 'cosa', 'cosa', '1', '1', 'cosa: 1'],
    ])
  })

  it.each<[string, FrontValues]>([
    ['{ lang: en, kind: ready }', { lang: 'en', kind: 'ready' }],
    ['{\n  lang: en,\n  caller: { name: Dana }\n}', { lang: 'en', caller: { name: 'Dana' } }],
    ['  lang: en\n  kind: ready', { lang: 'en', kind: 'ready' }],
    [
      'caller: {\n  name: Dana,\n  phone: 1\n}\ngoal: @x\nlang: en',
      { caller: { name: 'Dana', phone: '1' }, lang: 'en' },
    ],
    ['goal: >\n  Earn ten\n  minutes\n# a comment\nlang: en', { goal: 'Earn ten minutes', lang: 'en' }],
    ['goal: Earn\n  ten', { goal: 'Earn ten' }],
    ['goal: "a \\"b\\" c"', { goal: 'a "b" c' }],
    ["goal: 'it''s'", { goal: "it's" }],
    ['goal: #nothing yet', {}],
    ['goal: ~\nowner: null\nlang:', {}],
    ['goal: "null"', { goal: 'null' }],
    ['caller: {}\nsamples: {}\nvoicemail: { rules: {}, limits: {} }', {}],
    ['stop after: 4\nStop-After: 4', { stop_after: 4 }],
    ['caller: { phone: 0205550142 }', { caller: { phone: '0205550142' } }],
    ['lang: en\r\nkind: ready\rgoal: Earn\r\n', { lang: 'en', kind: 'ready', goal: 'Earn' }],
    ['caller:\r  name: Dana', { caller: { name: 'Dana' } }],
    ['valid_until: 2026-11-23T10:00:00Z', { valid_until: '2026-11-23' }],
    ['valid_until: 04/03/2026\nregion: US', { valid_until: '2026-04-03', region: 'US' }],
    ['valid_until: 04/03/2026\nregion: UK', { valid_until: '2026-03-04', region: 'UK' }],
    ['pace: 145', { pace: 145 }],
    ['preferred_interval: 10', { preferred_interval: 10 }],
    ['preferred_interval: 14 días', { preferred_interval: 14 }],
    ['samples: { __proto__: x }', { samples: Object.fromEntries([['__proto__', 'x']]) }],
    ['__proto__: { polluted: yes }', {}],
  ])('%j gives its values', (lines, values) => {
    expect(valuesOf(lines)).toEqual(values)
  })
})

describe('where the script details lie', () => {
  const bodyOf = (source: string): string => source.slice(readFrontMatter(source).bodyStart)

  it.each([
    ['Hello', 'Hello'],
    ['\uFEFFHello', 'Hello'],
    ['\uFEFF---\nlang: en\n---\nHello', 'Hello'],
    ['---   \nlang: en\n--- \t\nHello', 'Hello'],
    ['---\rlang: en\r...\rHello', 'Hello'],
    ['---\r\nlang: en\r\n---\r\nHello', 'Hello'],
    ['---\nlang: en\n---', ''],
    ['---\n---\nHello', 'Hello'],
    [' ---\nlang: en\n---\n', ' ---\nlang: en\n---\n'],
    ['----\nlang: en\n---\n', '----\nlang: en\n---\n'],
    ['\n---\nlang: en\n---\n', '\n---\nlang: en\n---\n'],
    ['--- # no\nlang: en\n---\n', '--- # no\nlang: en\n---\n'],
    ['---\n## Who calls ##\ncaller: { name: Dana }\n---\nHello', 'Hello'],
    ['---\n\n# Who calls\nhalf typed\nlang: en\n---\nHello', 'Hello'],
  ])('the body of %j is %j', (source, body) => {
    expect(bodyOf(source)).toBe(body)
    expect(readFrontMatter(source).problems.filter((p) => p.rule === 'unclosed-front-matter')).toEqual([])
  })

  it.each([
    ['---\nlang: en\nHello there', 'Hello there', '---\nlang: en\n---\nHello there'],
    ['---\nlang: en\n\n# T\n\nHi', '\n# T\n\nHi', '---\nlang: en\n---\n\n# T\n\nHi'],
    ['---\nlang: en\n# T\nHi', '# T\nHi', '---\nlang: en\n---\n# T\nHi'],
    ['---\nlang: en\n  # indented\n- x\n## First\n- day: 1', '## First\n- day: 1', undefined],
    ['---\r\nlang: en\r\nHi', 'Hi', '---\r\nlang: en\r\n---\r\nHi'],
    ['---\rlang: en', '', '---\rlang: en\r---\r'],
    ['---', '', '---\n---\n'],
    ['\uFEFF---\n{{first_name}}, hi', '{{first_name}}, hi', '\uFEFF---\n---\n{{first_name}}, hi'],
  ])('left open in %j, they end before %j', (source, body, closed) => {
    expect(bodyOf(source)).toBe(body)
    const problem = readFrontMatter(source).problems.find((p) => p.rule === 'unclosed-front-matter')!
    expect(source.slice(problem.span.start, problem.span.end)).toBe('---')
    if (closed !== undefined) expect(mended(source, problem)).toBe(closed)
    expect(readFrontMatter(mended(source, problem)!).front.values).toEqual(readFrontMatter(source).front.values)
  })

  it('a pause further down does not close them', () => {
    const source =
      '---\nlang: en\n\n# Docks\n\n## First\n- day: 1\n\nPriya, your dock turned nine trucks away.\n\n---\n\nBye.\n'
    const { front, problems } = readFrontMatter(source)
    expect(bodyOf(source)).toMatch(/^\n# Docks/)
    expect(front.values).toEqual({ lang: 'en' })
    expect(problems.map((p) => p.rule)).toEqual(['unclosed-front-matter'])
  })

  it('more than 32 KB or 500 lines do not count, and the body is still found', () => {
    for (const lines of ['# x\n'.repeat(501), `goal: ${'x'.repeat(33_000)}\n`]) {
      const source = `---\nlang: en\n${lines}---\nHello`
      const { front, problems } = readFrontMatter(source)
      expect(problems.map((p) => p.rule)).toEqual(['too-large'])
      expect([front.values, front.fields]).toEqual([{}, []])
      expect(bodyOf(source)).toBe('Hello')
    }
    expect(valuesOf('lang: en', ...Array.from({ length: 499 }, () => '#'))).toEqual({ lang: 'en' })
  })
})

describe('mistakes in the script details', () => {
  it.each([
    ['recipient: { role: ', 'recipient: { role:'],
    ['goal: "Earn ten', 'goal: "Earn ten'],
    ['goal: Earn: ten', 'goal: Earn: ten'],
    ['goa', 'goa'],
    [': b', ': b'],
    ['lang:en', 'lang:en'],
    ['goal: [a] b', 'goal: [a] b'],
    ['goal: @dana', 'goal: @dana'],
    ['goal: {{first_name}}', 'goal: {{first_name}}'],
    ['goal: *bold*', 'goal: *bold*'],
    ['goal: &x y', 'goal: &x y'],
    ['goal: !important', 'goal: !important'],
    ['? [a]\n: b', '? [a]'],
    ['samples:\n  a: 1\n  b: @x\n  c: 3', 'b: @x'],
    ['samples:\n\ta: 1', 'a: 1'],
    ['samples:\n  a: 1\n c: 3', 'c: 3'],
    ['- a\n- b', '- a'],
    ['--- x: y', '--- x: y'],
    ['%YAML: 1', '%YAML: 1'],
  ])('%j costs its own entry alone', (entry, underlined) => {
    expect(problemsOf('kind: ready', entry, 'lang: en')).toEqual([`invalid-front-matter on ${underlined}`])
    expect(valuesOf('kind: ready', entry, 'lang: en')).toEqual({ kind: 'ready', lang: 'en' })
  })

  it('an alias and an anchor are told apart from other mistakes', () => {
    for (const line of ['goal: *x', 'goal: &x y', 'caller: { name: *x }']) {
      const { problems } = readFrontMatter(fenced(line))
      expect(problems[0]?.says.en).toMatch(/aliases and anchors/)
    }
  })

  it.each([
    ['lang: en\nlang: es', 'duplicate-field on lang', 'lang: en'],
    ['lang: en\nidioma: es # why', 'duplicate-field on idioma', 'lang: en'],
    ['caller: { name: Dana, NOMBRE: Eva }', 'duplicate-field on NOMBRE', 'caller: { name: Dana }'],
    ['caller:\n  name: Dana\n  phone: 1\n  name: Eva', 'duplicate-field on name', 'caller:\n  name: Dana\n  phone: 1'],
    ['samples: { a: 1, A: 2, a: 3 }', 'duplicate-field on a', 'samples: { a: 1, A: 2 }'],
    ['recipent: { title: boss }', 'unknown-field on recipent', 'recipient: { title: boss }'],
    ['relacion_: fría', null, null],
    ['relcaión: fría', 'unknown-field on relcaión', 'relación: fría'],
    ['language: en', 'unknown-field on language', 'lang: en'],
    ['caller: { compny: Northwind }', 'unknown-field on compny', 'caller: { company: Northwind }'],
    ['channel: email', 'unknown-field on channel', undefined],
    ['phone: 020 7946 0142', 'unknown-field on phone', undefined],
    ['title: Docks', 'unknown-field on title', undefined],
    ['mood: cheerful', 'unknown-field on mood', undefined],
    ['kind: redy', 'invalid-value on redy', 'kind: ready'],
    ['kind: "redy"', 'invalid-value on redy', 'kind: "ready"'],
    ['kind: [a]', 'invalid-value on [a]', undefined],
    ['lang: es-MX', 'invalid-value on es-MX', 'lang: es'],
    ['lang: fr', 'invalid-value on fr', undefined],
    ['relación: frio!', 'invalid-value on frio!', 'relación: frío'],
    ['qualified: maybe', 'invalid-value on maybe', undefined],
    ['stop_after: 0', 'invalid-value on 0', undefined],
    ['stop_after: 4 times', 'invalid-value on 4 times', 'stop_after: 4'],
    ['stop_after: -3', 'invalid-value on -3', undefined],
    ['valid_until: 2026-02-30', 'invalid-value on 2026-02-30', undefined],
    ['valid_until: 23 November', 'invalid-value on 23 November', undefined],
    ['region: US\nvalid_until: 23/11/2026', 'invalid-value on 23/11/2026', 'region: US\nvalid_until: 2026-11-23'],
    ['preferred_interval: 2 weaks', 'invalid-value on 2 weaks', 'preferred_interval: 2 weeks'],
    ['preferred_interval: sometimes', 'invalid-value on sometimes', undefined],
    ['pace: 300', 'invalid-value on 300', undefined],
    ['pace: 150 wpm', 'invalid-value on 150 wpm', 'pace: 150'],
    ['pace: brisck', 'invalid-value on brisck', 'pace: brisk'],
    ['goal: [a, b]', 'invalid-value on [a, b]', 'goal: "[a, b]"'],
    ['caller: Dana Reyes', 'invalid-value on Dana Reyes', 'caller: { name: Dana Reyes }'],
    ['samples: Priya', 'invalid-value on Priya', undefined],
    ['samples: { a: [1] }', 'invalid-value on [1]', 'samples: { a: "[1]" }'],
    ['voicemail: { rules: { too-lnog: off } }', 'unknown-rule on too-lnog', 'voicemail: { rules: { too-long: off } }'],
    ['voicemail: { rules: { Too-Long: off } }', 'unknown-rule on Too-Long', 'voicemail: { rules: { too-long: off } }'],
    ['voicemail: { rules: { whatever: off } }', 'unknown-rule on whatever', undefined],
    [
      'voicemail: { rules: { too-long: warn } }',
      'invalid-value on warn',
      'voicemail: { rules: { too-long: warning } }',
    ],
    ['voicemail: { limits: { max: 0 } }', 'invalid-value on 0', undefined],
    ['voicemail: { limits: { longest: 20 } }', 'unknown-field on longest', undefined],
    ['recipient: { role: ', 'invalid-front-matter on recipient: { role:', 'recipient: { role: } '],
    ['goal: "Earn', 'invalid-front-matter on goal: "Earn', 'goal: "Earn"'],
    ['goal: Earn: ten', 'invalid-front-matter on goal: Earn: ten', 'goal: "Earn: ten"'],
    ['goal: *ten*', 'invalid-front-matter on goal: *ten*', 'goal: "*ten*"'],
    ['goal: "ten" now', 'invalid-front-matter on goal: "ten" now', 'goal: \'"ten" now\''],
    ['lang:en', 'invalid-front-matter on lang:en', 'lang: en'],
    ['caller:\n\tname: Dana', 'invalid-front-matter on name: Dana', 'caller:\n  name: Dana'],
  ])('%j: %s, mended to %j', (lines, problem, after) => {
    expect(problemsOf(lines)).toEqual(problem === null ? [] : [problem])
    if (problem === null) return
    const source = fenced(lines)
    const now = mended(source, readFrontMatter(source, rules).problems[0]!)
    expect(now).toBe(after === undefined ? undefined : fenced(after!))
    if (now !== undefined) expect(readFrontMatter(now, rules).problems).toEqual([])
  })

  it('are told in one sentence of each language', () => {
    const source = fenced(
      'lang: fr',
      'mood: x',
      'goa',
      'goal: a',
      'goal: b',
      'caller: Dana',
      'voicemail: { rules: { x: y } }',
    )
    const { problems } = readFrontMatter(source, rules)
    expect(problems.map((p) => p.rule)).toEqual([
      'invalid-value',
      'unknown-field',
      'invalid-front-matter',
      'duplicate-field',
      'invalid-value',
      'unknown-rule',
      'invalid-value',
    ])
    for (const { says } of problems) for (const language of languages) expect(says[language]).toMatch(/^[^\s].*\.$/)
    expect(problems[0]?.says).toEqual({
      en: 'For lang write en or es, not “fr”.',
      es: 'En lang, escribir en o es, no «fr».',
    })
  })

  it('the rules are only held against names that were given', () => {
    const source = fenced('voicemail: { rules: { whatever: off } }')
    expect(readFrontMatter(source).problems).toEqual([])
    expect(readFrontMatter(source).front.values.rules).toEqual({ whatever: 'off' })
    expect(readFrontMatter(source, rules).front.values.rules).toBeUndefined()
  })
})

describe('the short way past YAML', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...[
        'true',
        'no',
        'null',
        'Null',
        '~',
        '1',
        '0x1F',
        '-2',
        '1e3',
        '.5',
        '2026-11-23',
        '020 7946 0142',
        'a b',
        'a  b',
      ],
      ...[
        'a:b',
        'a: b',
        'a :b',
        'a:',
        'a#b',
        'a #b',
        '#a',
        '"a"',
        "'a'",
        "it's",
        '"a" b',
        "'it''s'",
        '"a\\n"',
        '',
        ' ',
        '{}',
        '[a]',
      ],
      ...[
        'a, b',
        'a}',
        '- a',
        '-a',
        '?a',
        '? a',
        ':a',
        '&a',
        '*a',
        '!a',
        '|',
        '>',
        '@a',
        '%a',
        '`a`',
        'ñandú',
        '\u00a0a',
        'a\u00a0',
      ],
      ...[
        'a\tb',
        '\ta',
        '...',
        '---',
        'a\u2028b',
        '{{x}}',
        '😀',
        'a? b',
        'a - b',
        'a & b',
        "d'Or",
        '“a”',
        '50% off',
        'x!',
      ],
    ),
    fc.string({ unit: fc.constantFrom(...'ab1 :#,-?\'"{}[]&*!|>%@`~.é\\\t'), maxLength: 8 }),
  )
  const usual = fc.constantFrom(
    'en',
    'Dana Reyes',
    '020 7946 0142',
    'true',
    '~',
    '9:30',
    'tú',
    '"a: b"',
    "'#1'",
    '2026-11-23',
  )
  const value = fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: word, weight: 2 })
  const name = fc.oneof(
    { arbitrary: fc.constantFrom('lang', 'goal', 'día_semana', 'k-2', '_x', 'ñ', 'true'), weight: 9 },
    fc.constantFrom('a b', '"q"', '1', '-', ''),
  )
  const colon = fc.oneof({ arbitrary: fc.constant(': '), weight: 12 }, fc.constantFrom(':', ':  ', ' : ', ':\t'))
  const { flow } = fc.letrec<{ flow: string; item: string }>((tie) => ({
    item: fc.oneof({ arbitrary: value, weight: 5 }, tie('flow')),
    flow: fc
      .tuple(
        fc.constantFrom('{', '{ '),
        fc.array(fc.tuple(name, colon, tie('item')), { maxLength: 3 }),
        fc.constantFrom(', ', ', ', ','),
        fc.constantFrom('}', ' }', ' }', ', }', ''),
      )
      .map(([open, items, comma, close]) => open + items.map((one) => one.join('')).join(comma) + close),
  }))
  const line = fc
    .tuple(
      fc.oneof(
        { arbitrary: fc.constant(''), weight: 6 },
        { arbitrary: fc.constant('  '), weight: 2 },
        fc.constant('    '),
      ),
      name,
      colon,
      fc.oneof({ arbitrary: value, weight: 4 }, { arbitrary: flow, weight: 2 }, fc.constant('')),
      fc.oneof({ arbitrary: fc.constant(''), weight: 5 }, fc.constantFrom(' ', ' # c', '#c')),
    )
    .map((parts) => parts.join(''))
  const other = fc.constantFrom('', '# c', '  # c', '  ', '- a')
  const block = fc
    .tuple(
      fc.array(fc.oneof({ arbitrary: line, weight: 8 }, other), { maxLength: 4 }),
      fc.constantFrom('\n', '\r\n', '\r'),
    )
    .map(([lines, eol]) => lines.map((one) => one + eol).join(''))

  it('gives exactly what YAML gives', () => {
    let taken = 0
    fc.assert(
      fc.property(block, (text) => {
        const source = `---\n${text}---\n`
        const plain = readPlainEntries(source, 4, 4 + text.length)
        if (!plain || plain.length === 0) return
        taken++
        expect(plain).toEqual(readYamlEntries(source, 4, 4 + text.length))
      }),
      { numRuns: 6000 },
    )
    // Enough of the texts go the short way for the comparison to mean something.
    expect(taken).toBeGreaterThan(600)
  })

  it('is taken by ordinary script details', () => {
    for (const source of [english, spanish]) {
      expect(readPlainEntries(source, 4, source.lastIndexOf('---'))).not.toBeNull()
    }
  })
})

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---',
      '...',
      'lang: en',
      '{',
      '}',
      '[',
      '"',
      "'",
      '- ',
      ': ',
      '#',
      '## ',
      '&a',
      '*a',
      '\t',
      '  ',
      '\u0000',
      '\uD800',
    ),
    fc.constantFrom(
      'caller:',
      'voicemail: { rules: { x: off } }',
      'valid_until: 2026-11-23',
      'goal: |',
      'goal: >-',
      '? ',
      '!x ',
      '%',
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  )
  const text = fc
    .array(fc.tuple(piece, fc.constantFrom('\n', '\n', '\r\n', '\r', '', ' ')), { maxLength: 25 })
    .map((pieces) => `---\n${pieces.map((p) => p.join('')).join('')}`)

  it('is read without a throw, with spans inside it and mends that change something', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { front, problems, bodyStart } = readFrontMatter(source, rules)
        expect(bodyStart).toBeLessThanOrEqual(source.length)
        const spans = [
          ...front.fields.flatMap((f) => [f.span, f.keySpan, f.valueSpan]),
          ...problems.map((p) => p.span),
          ...problems.flatMap((p) => p.mends ?? []).flatMap((m) => m.edits.map((e) => e.span)),
        ]
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(front.span!.start)
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(bodyStart)
        }
        for (const problem of problems)
          for (let i = 0; i < (problem.mends?.length ?? 0); i++) expect(mended(source, problem, i)).not.toBe(source)
      }),
      { numRuns: 3000 },
    )
  })

  it('half-typed keeps every entry that is complete', () => {
    for (const whole of [english, spanish]) {
      const complete = readFrontMatter(whole, rules)
      const ends = complete.front.fields.filter((f) => !f.key?.includes('.')).map((f) => [f.key!, f.span.end] as const)
      for (let length = 0; length <= whole.length; length++) {
        const { values } = readFrontMatter(whole.slice(0, length), rules).front
        for (const [key, end] of ends)
          if (end <= length && key !== 'voicemail')
            expect(values[key as keyof FrontValues], `${key} at ${length}`).toEqual(
              complete.front.values[key as keyof FrontValues],
            )
      }
    }
  })

  it.each([
    ['half a megabyte of entries', 'goal: x\n'.repeat(60_000)],
    ['one long line', `goal: ${'x: '.repeat(170_000)}`],
    ['brackets', `goal: ${'['.repeat(50_000)}`],
    ['brackets within the limit', `goal: ${'['.repeat(30_000)}`],
    ['braces within the limit', `goal: ${'{a: '.repeat(8_000)}`],
    ['pairs of brackets', `goal: ${'[]'.repeat(15_000)}`],
    ['dashes', `goal:\n ${'- '.repeat(16_000)}`],
    ['question marks', `${'? '.repeat(16_000)}`],
    ['levels', Array.from({ length: 240 }, (_, i) => `${' '.repeat(i)}a:\n`).join('')],
    ['quotes', `goal: ${'"'.repeat(32_000)}`],
    ['aliases', `goal: ${'*x '.repeat(10_000)}`],
    ['entries in braces', `goal: {${'a: b,'.repeat(6_000)}}`],
    ['repeated fields in braces', `caller: { ${'name: b, '.repeat(3_600)} }`],
    ['repeated fields', 'kind: x\n'.repeat(499)],
    ['unknown fields', `samples: { x: { ${Array.from({ length: 2000 }, (_, i) => `callex${i}: 1`).join(', ')} } }`],
    ['blanks', `goal: "${' \t'.repeat(15_000)}"`],
    ['line ends', '\r'.repeat(490)],
    ['open and never closed', `lang: en\n${'# x\n'.repeat(200_000)}`],
  ])('%s take time that grows with their length alone', (_, lines) => {
    for (const end of ['\n---\nHello', '']) {
      const before = process.cpuUsage()
      expect(() => readFrontMatter(`---\n${lines}${end}`, rules)).not.toThrow()
      expect(process.cpuUsage(before).user / 1000).toBeLessThan(1500)
    }
  })
})
