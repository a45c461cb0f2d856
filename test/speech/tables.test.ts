import { describe, expect, test } from 'vitest'
import { type Language, languages } from '../../server/src/engine/language/text.ts'
import { tablesOf } from './tables.ts'

/** Kinds of which every country has a way of its own. */
const byCountry: Readonly<Record<Language, readonly string[]>> = {
  en: ['money · US', 'money · UK', 'phone numbers · US', 'phone numbers · UK', 'dates · US', 'dates · UK'],
  es: ['dinero', 'teléfonos'].flatMap((kind) => 'ES MX AR CO CL PE UY'.split(' ').map((place) => `${kind} · ${place}`)),
}

/** Kinds that must be there, whatever else is. */
const kinds: Readonly<Record<Language, readonly string[]>> = {
  en: [
    ...['cardinals', 'ordinals', 'decimals', 'ranges', 'years', 'dates', 'times', 'money', 'percent'],
    ...['phone numbers', 'phone extensions', 'e-mail addresses', 'web addresses'],
    ...['acronyms, letter by letter', 'acronyms, as a word', 'units', 'signs: &', 'signs: /', 'signs: #'],
    ...['quarters and halves', '24/7, fractions and ratios', 'initials', 'titles', 'abbreviations', 'hyphens', 'codes'],
    'no numbers',
  ],
  es: [
    ...['cardinales', 'ordinales', 'decimales', 'rangos', 'años', 'fechas', 'horas', 'dinero', 'por ciento'],
    ...['teléfonos', 'extensiones', 'correos', 'páginas'],
    ...['siglas, letra por letra', 'siglas, como palabra', 'unidades', 'signos: &', 'signos: /', 'signos: #'],
    ...['trimestres y semestres', '24/7, fracciones y razones', 'iniciales', 'tratamientos', 'abreviaturas', 'guiones'],
    ...['códigos', 'préstamos del inglés', 'lo que no es número'],
  ],
}

/** Rows that differ only in a number are one. */
const masked = (written: string): string => written.replace(/\d+(?:[.,]\d+)*/g, '0')

for (const language of languages) {
  describe(`the tables of ${language}`, () => {
    const tables = tablesOf(language)
    const countOf = (name: string) =>
      new Set(
        tables
          .filter(({ title, kind }) => title === name || kind === name)
          .flatMap(({ rows }) => rows.map(({ written }) => masked(written))),
      ).size

    test('have 400 rows or more', () => {
      expect(new Set(tables.flatMap(({ rows }) => rows.map(({ written }) => masked(written)))).size).toBeGreaterThan(
        399,
      )
    })

    test.each([...kinds[language], ...byCountry[language]])('have a dozen of “%s”', (name) => {
      expect(countOf(name)).toBeGreaterThan(11)
    })

    test('have a part in brackets and something around it in every row', () => {
      const bare = tables
        .flatMap(({ rows }) => rows)
        .filter(({ written }) => !/^.*⟦.+⟧.*$/u.test(written) || /^⟦[^⟧]*⟧$/.test(written))
      expect(bare).toEqual([])
    })
  })
}
