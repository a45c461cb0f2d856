import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../server/src/engine/language/text.ts'
import { looksLikeTouchField, readFieldLine } from '../../server/src/engine/script/fields/fieldLines.ts'
import { frontTable, touchTable } from '../../server/src/engine/script/fields/fieldSpecs.ts'
import { readTouchFields, touchFieldProblems } from '../../server/src/engine/script/fields/fields.ts'
import { type FieldSpec, type FieldTable, folded } from '../../server/src/engine/script/fields/fieldTypes.ts'
import type { Field, Region, TouchFields } from '../../server/src/engine/script/script.ts'
import { mended } from './mended.ts'

/** The fields of lines that stand below each other from offset 0 on. */
function fieldsOf(...lines: string[]): Field[] {
  let at = 0
  return lines.flatMap((line) => {
    const field = readFieldLine(line, at)
    at += line.length + 1
    return field ?? []
  })
}

type Where = { language?: Language; region?: Region; today?: string }

function valueOfLine<K extends keyof TouchFields>(key: K, text: string, where: Where = {}): TouchFields[K] {
  const { language = 'en', region = null, today = '2026-11-20' } = where
  return readTouchFields(fieldsOf(`- ${key}: ${text}`), language, region, today).values[key]
}

describe('a line of a field list', () => {
  it('has a name, a value and exact spans', () => {
    expect(readFieldLine('  -  Día : 3 ', 100)).toEqual({
      key: 'day',
      name: 'Día',
      keySpan: { start: 105, end: 108 },
      value: '3',
      valueSpan: { start: 111, end: 112 },
      span: { start: 102, end: 112 },
    })
  })

  it.each([
    ['- goal: Earn: ten minutes', 'Earn: ten minutes'],
    ['- goal: "Earn ten"', 'Earn ten'],
    ["- goal: 'Earn ten'", 'Earn ten'],
    ['- goal: «Ganar diez»', 'Ganar diez'],
    ['- goal: “Earn ten”', 'Earn ten'],
    ['- goal: "Earn" ten', '"Earn" ten'],
    ['- goal: ""Earn""', '"Earn"'],
    ['- goal: "', '"'],
    ['- goal: Earn # ten', 'Earn # ten'],
    ['- goal:', ''],
    ['- goal:Earn', 'Earn'],
    ['- goal: ""', ''],
  ])('%s holds %s', (line, value) => {
    const field = readFieldLine(line, 0)
    expect(field?.value).toBe(value)
    expect(line.slice(field!.valueSpan.start, field!.valueSpan.end)).toBe(value)
  })

  it.each([
    'day: 1',
    '* day: 1',
    '    - day: 1',
    '-day: 1',
    '- 10:30 works for me',
    '- https://example.com',
    '- Nine trucks were turned away last Friday: why?',
    '- no colon',
    '',
  ])('“%s” is none', (line) => {
    expect(readFieldLine(line, 0)).toBeNull()
  })

  it.each([
    ['day', 'day'],
    ['DÍA', 'day'],
    ['dia', 'day'],
    ['Día semana', 'weekday'],
    ['dia-semana', 'weekday'],
    ['Fecha', 'date'],
    ['canal', 'channel'],
    ['objetivo', 'goal'],
    ['lang', null],
  ])('%s is the name of %s', (name, key) => {
    expect(readFieldLine(`- ${name}: x`, 0)?.key).toBe(key)
  })

  it('is taken for the first of a list when its name is known or one typo away', () => {
    for (const name of ['day', 'Día', 'chanel', 'objetvio', 'wekday']) expect(looksLikeTouchField(name)).toBe(true)
    for (const name of ['Note', 'chnl', 'Remember', 'why', 'x'.repeat(5000)])
      expect(looksLikeTouchField(name)).toBe(false)
  })
})

describe('values of a step', () => {
  it.each<[string, number | undefined, Language]>([
    ['Monday', 0, 'en'],
    ['WED', 2, 'en'],
    ['sun', 6, 'es'],
    ['lunes', 0, 'en'],
    ['miércoles', 2, 'es'],
    ['miercoles', 2, 'es'],
    ['Sáb', 5, 'es'],
    ['mar', 1, 'es'],
    ['mar', undefined, 'en'],
    ['tues', undefined, 'en'],
    ['tomorrow', undefined, 'en'],
  ])('weekday %s is %s in a script in %s', (text, day, language) => {
    expect(valueOfLine('weekday', text, { language })).toBe(day)
  })

  it.each<[string, string | undefined, Region | undefined]>([
    ['2026-11-23', '2026-11-23', undefined],
    ['2026-11-23T10:00:00Z', '2026-11-23', undefined],
    ['2026-11-23 10:00', '2026-11-23', undefined],
    ['23/11/2026', '2026-11-23', 'UK'],
    ['23.11.26', '2026-11-23', 'ES'],
    ['04/03/2026', '2026-03-04', 'UK'],
    ['04/03/2026', '2026-04-03', 'US'],
    ['04/03/2026', '2026-03-04', undefined],
    ['11/23', '2026-11-23', 'US'],
    ['11/23', '2026-11-23', undefined],
    ['11/23', undefined, 'UK'],
    ['23/11', '2026-11-23', 'MX'],
    ['23 November', '2026-11-23', undefined],
    ['23rd November 2026', '2026-11-23', 'US'],
    ['Nov 23', '2026-11-23', 'US'],
    ['Nov. 23, 2026', '2026-11-23', 'UK'],
    ['23 de noviembre', '2026-11-23', 'ES'],
    ['23 de setiembre de 2027', '2027-09-23', 'PE'],
    ['2026-02-29', undefined, undefined],
    ['2028-02-29', '2028-02-29', undefined],
    ['31/04/2026', undefined, undefined],
    ['2026-13-01', undefined, undefined],
    ['soon', undefined, undefined],
  ])('date %s is %s in region %s', (text, date, region) => {
    expect(valueOfLine('date', text, region ? { region } : {})).toBe(date)
  })

  it('a date without a year is passed over where nobody says what day it is', () => {
    expect(readTouchFields(fieldsOf('- date: 23 November'), 'en', null)).toEqual({
      values: { channel: 'voicemail' },
      problems: [],
    })
    expect(readTouchFields(fieldsOf('- date: 31 November'), 'en', null).problems).toHaveLength(1)
  })

  it.each<[string, number | undefined]>([
    ['9:30', 570],
    ['09.30', 570],
    ['9h30', 570],
    ['9:30 pm', 1290],
    ['9.30 p. m.', 1290],
    ['9:30PM', 1290],
    ['21:30', 1290],
    ['21:30 h', 1290],
    ['9 am', 540],
    ['12 am', 0],
    ['12:05 pm', 725],
    ['9h', 540],
    ['24:00', undefined],
    ['9:60', undefined],
    ['13:00 pm', undefined],
    ['9', undefined],
    ['noonish', undefined],
  ])('time %s is %s minutes after midnight', (text, minutes) => {
    expect(valueOfLine('time', text)).toBe(minutes)
  })

  it.each<[string, TouchFields['channel']]>([
    ['email', 'email'],
    ['E-Mail', 'email'],
    ['correo', 'email'],
    ['buzon', 'voicemail'],
    ['nota de voz', 'voice-note'],
    ['voice note', 'voice-note'],
    ['WhatsApp', 'whatsapp'],
    ['redes', 'social'],
    ['carta', 'mail'],
    ['pigeon', 'voicemail'],
    ['', 'voicemail'],
  ])('channel %s is %s', (text, channel) => {
    expect(valueOfLine('channel', text)).toBe(channel)
  })

  it('the first of two fields of one name counts', () => {
    const fields = fieldsOf('- day: 2', '- día: 3')
    expect(readTouchFields(fields, 'en', null).values.day).toBe(2)
  })
})

describe('problems of a step’s fields', () => {
  const source = [
    '- day: soon',
    '- chanel: email',
    '- time: 9',
    '- day: 2',
    '- lang: es',
    '- weekday: tues',
    '- color: red',
  ]
  const text = source.join('\n')
  const fields = fieldsOf(...source)

  it('are said once, each with what to do', () => {
    const problems = [...touchFieldProblems(fields), ...readTouchFields(fields, 'en', null).problems]
    expect(problems.map((p) => [p.rule, text.slice(p.span.start, p.span.end), p.says.en])).toEqual([
      ['invalid-value', 'soon', 'For day write a whole number from 0 to 999, not “soon”.'],
      ['unknown-field', 'chanel', 'Write “channel” instead of “chanel”, which is no field of a step.'],
      ['invalid-value', '9', 'For time write a time such as 9:30 or 9:30 pm, not “9”.'],
      ['duplicate-field', 'day', '“day” is said twice and only the first counts; remove this one.'],
      ['unknown-field', 'lang', 'Write “lang” in the script details at the top of the file, on a line of its own.'],
      ['unknown-field', 'color', '“color” is no field of a step; use day, weekday, date, time, channel or goal.'],
      ['invalid-value', 'tues', 'For weekday write a day of the week such as Monday or mon, not “tues”.'],
    ])
  })

  it.each([
    ['- chanel: email', '- channel: email'],
    ['- canla: correo', '- canal: correo'],
    ['- channel: emial', '- channel: email'],
    ['- channel: linkedin', '- channel: social'],
    ['- day: day 3', '- day: 3'],
    ['- time: 9', '- time: 9:00'],
    ['- time: 21:30 pm', '- time: 21:30'],
    ['- weekday: tues', '- weekday: Tuesday'],
    ['- weekday: mircoles', '- weekday: miércoles'],
    ['- date: Monday 23 November 2026', '- date: 2026-11-23'],
    ['- day: 1\n- day: 2\nHi', '- day: 1\nHi'],
  ])('%j is mended to %j', (before, after) => {
    const lines = fieldsOf(...before.split('\n'))
    const problems = [...touchFieldProblems(lines), ...readTouchFields(lines, 'en', null).problems]
    expect(problems).toHaveLength(1)
    expect(mended(before, problems[0]!)).toBe(after)
  })

  it('speak Spanish too, without telling anybody', () => {
    const [problem] = touchFieldProblems(fieldsOf('- canal: paloma'))
    expect(problem?.says.es).toBe(
      'En canal, escribir buzón, teléfono, nota_de_voz, correo, mensaje, chat, whatsapp, redes, carta o visita, no «paloma».',
    )
  })

  it('a name said again in the other language names the first', () => {
    const [problem] = touchFieldProblems(fieldsOf('- day: 1', '- día: 2'))
    expect(problem?.says.en).toBe('“día” is the same as “day”, which is said already and counts; remove this one.')
  })

  it('an empty value is not wrong', () => {
    const empty = fieldsOf('- day:', '- time: ', '- date:', '- goal: ""', '- weekday:', '- channel:')
    expect(touchFieldProblems(empty)).toEqual([])
    expect(readTouchFields(empty, 'es', 'ES')).toEqual({ values: { channel: 'voicemail' }, problems: [] })
  })
})

describe('the tables', () => {
  const tables: FieldTable[] = []
  const collect = (table: FieldTable) => {
    tables.push(table)
    for (const { type } of table.fields) if (type.kind === 'group') collect(type.table)
  }
  collect(frontTable)
  collect(touchTable)

  it('never use one name for two fields, nor one word for two values', () => {
    for (const { fields, byName, near } of tables) {
      const names = fields.flatMap(({ key, es }) => [...new Set([folded(key), folded(es)])])
      expect(new Set(names).size).toBe(names.length)
      for (const word of near.keys()) expect(byName.has(word), word).toBe(false)
      for (const { type } of fields) if (type.kind === 'choice') expectOneMeaning(type.choices)
    }
  })

  function expectOneMeaning(choices: readonly { value: string; forms: readonly string[] }[]): void {
    const meanings = new Map<string, string>()
    for (const { value, forms } of choices)
      for (const form of forms) {
        expect(meanings.get(folded(form)) ?? value, form).toBe(value)
        meanings.set(folded(form), value)
      }
  }

  it('say in both languages what each field is for', () => {
    const all: FieldSpec[] = tables.flatMap(({ fields }) => fields)
    expect(all.length).toBeGreaterThan(40)
    for (const { about } of all) for (const language of languages) expect(about[language]).toMatch(/^\S.*\.$/)
  })
})

describe('any line', () => {
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .tuple(
        fc.constantFrom('- ', ' -', '-\t', ''),
        fc.constantFrom('day', 'Día', 'date', 'time', 'hora', 'weekday', 'canal', 'goal', 'foo'),
        fc.constantFrom(':', ' : ', ''),
        fc.string({ unit: fc.constantFrom(...'0123456789/.-: "\'«»hampdenovmartes\u00a0é'), maxLength: 20 }),
      )
      .map((parts) => parts.join('')),
  )

  it('is read without a throw, with spans inside it and messages in both languages', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom(...languages), (lines, language) => {
        const text = lines.join('\n')
        const fields = fieldsOf(...lines)
        const problems = [...touchFieldProblems(fields), ...readTouchFields(fields, language, 'US').problems]
        const spans = [...fields.flatMap((f) => [f.span, f.keySpan, f.valueSpan]), ...problems.map((p) => p.span)]
        for (const { start, end } of spans) {
          expect(start).toBeLessThanOrEqual(end)
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(text.length)
        }
        for (const field of fields) expect(text.slice(field.valueSpan.start, field.valueSpan.end)).toBe(field.value)
        for (const { says } of problems) for (const to of languages) expect(says[to]).not.toBe('')
      }),
      { numRuns: 500 },
    )
  })

  it('is read in time that grows with its length alone: with its square this would never end', () => {
    const lines = Array.from({ length: 20_000 }, () => '- day: 1')
    expect(touchFieldProblems(fieldsOf(...lines))).toHaveLength(19_999)
    for (const unit of ['- ', 'a ', '- a', ': ', '"', '\u00a0', '-: ']) readFieldLine(unit.repeat(1_000_000), 0)
    readTouchFields(fieldsOf(`- date: ${'1 '.repeat(1_000_000)}`, `- time: ${'a '.repeat(1_000_000)}`), 'en', null)
  })
})
