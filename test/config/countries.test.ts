import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../../server/src/workspace/config/readConfig.ts'
import { report } from '../cli/voicemail.ts'
import { start, ways } from '../lsp/client.ts'
import { treeWith } from './tree.ts'

// What a team knows better about a country: its hours, days off and numbers, and its words there.

const script = (region: string, date: string, time: string, phone = '855 555 142') => `---
idioma: es
región: ${region}
relación: frío
quien_llama: { nombre: Ana Robles, empresa: Grúas del Norte, teléfono: ${phone} }
---

# Muelle tres

## Primera llamada
- fecha: ${date}
- hora: ${time}
- objetivo: Dejar la foto

Lucía, a la grúa dos de su muelle le toca la prueba el 14 de enero. Pásela en su ordenador.
`
const scripts = {
  'early.vm.md': script('ES', '2026-11-24', '9:15'),
  'noon.vm.md': script('ES', '2026-11-24', '15:00'),
  'bridge.vm.md': script('ES', '2026-12-07', '10:00'),
  'eve.vm.md': script('ES', '2027-12-24', '10:00'),
  'inmaculada.vm.md': script('ES', '2026-12-08', '10:00'),
  'saturday.vm.md': script('MX', '2026-11-28', '10:00'),
  'mobile.vm.md': script('ES', '2026-11-24', '10:00', '+34 612 555 014'),
  'landline.vm.md': script('ES', '2026-11-24', '10:00', '955 555 142'),
}
const config = `países:
  ES:
    horario: 9:30 a 19:00
    descanso: []
    festivos:
      - 2026-12-07
      - { fecha: 24 de diciembre, nombre: Nochebuena }
    laborables: [8 de diciembre]
    números_vetados: [9]
  MX: { días: [lunes, martes, miércoles, jueves, viernes, sábado] }
expresiones:
  evitar: [{ decir: prueba, países: [MX], reemplazo: revisión }]
  permitir: [{ decir: ordenador, países: MX }]
`
const about = ['bad-call-hour', 'wrong-country-word', 'team-phrase']

/** What is said of each script, by the command line. */
function saidOf(files: Readonly<Record<string, string>>) {
  const cwd = treeWith({ '.git/x': '', ...files })
  const { files: found } = report([], { cwd })
  const says = (path: string) =>
    found
      .find((one) => one.path === path)!
      .findings.filter(({ rule }) => about.includes(rule))
      .map(({ rule, message }) => `${rule}: ${message}`)
  return { cwd, found, says: (name: string) => says(`${name}.vm.md`).join('\n') }
}

test('without a configuration the usual tables hold', () => {
  const { says } = saidOf(scripts)
  expect(says('early')).toBe('')
  expect(says('noon')).toContain('hora de comer')
  expect(says('bridge')).toBe('')
  expect(says('eve')).toBe('')
  expect(says('inmaculada')).toContain('la Inmaculada')
  expect(says('saturday')).toMatch(/^bad-call-hour: El sábado.*\nwrong-country-word: «ordenador»/s)
  expect(says('mobile')).toContain('números móviles')
  expect(says('landline')).toBe('')
})

test('the team’s hours, days off, numbers and words hold instead', () => {
  const { says } = saidOf({ ...scripts, 'voicemail.config.yaml': config })
  expect(says('early')).toBe(
    'bad-call-hour: Las 9:15 quedan fuera del horario de llamadas en España (de 9:30 a 19:00; la configuración del equipo).',
  )
  expect(says('noon')).toBe('')
  expect(says('bridge')).toContain('un festivo del equipo')
  expect(says('eve')).toContain('Nochebuena')
  expect(says('inmaculada')).toBe('')
  expect(says('mobile')).toBe('')
  expect(says('landline')).toContain('empieza por 9 (la configuración del equipo)')
  // In Mexico the team calls on Saturdays, says a word of its own, and avoids one.
  expect(says('saturday')).toMatch(/^team-phrase: [^\n]*«prueba»[^\n]*$/)
})

describe.each(ways)('an editor that is asked or told (%s)', (way) => {
  test('says the same', async () => {
    const { cwd, found } = saidOf({ ...scripts, 'voicemail.config.yaml': config })
    const client = await start({ way, root: pathToFileURL(cwd).href })
    await client.library()
    for (const { path, findings } of found) {
      const uri = pathToFileURL(join(cwd, path)).href
      client.open(uri, scripts[path as keyof typeof scripts])
      const inEditor = (await client.diagnostics(uri)).map(({ code, message }) => `${code}: ${message}`)
      const shown = findings.filter(({ under }) => under === null).map(({ rule, message }) => `${rule}: ${message}`)
      expect(inEditor.sort()).toEqual(shown.sort())
    }
    await client.stop()
  })
})

test('days add up along what is extended, and of hours the last ones count', () => {
  const { says } = saidOf({
    ...scripts,
    'base.yaml': 'countries: { ES: { hours: 8:00-20:00, holidays: [{ date: 7 December, name: the bridge }] } }\n',
    'voicemail.config.yaml':
      'extends: base.yaml\ncountries: { ES: { hours: 10:30-19:00, holidays: 24 December 2027 } }\n',
  })
  expect(says('early')).toContain('de 10:30 a 19:00')
  expect(says('bridge')).toContain('the bridge')
  expect(says('eve')).toContain('un festivo del equipo')
})

test.each<[string, RegExp]>([
  ['hours: 9-18', /9:00-18:00|hours such as/],
  ['hours: 18:00-9:00', /hours such as 9:00-18:00/],
  ['hours: 9:00-25:00', /hours such as/],
  ['hours: always', /hours such as/],
  ['days: [someday]', /a day of the week/],
  ['rest: [12:00]', /hours such as/],
  ['holidays: [12-24]', /24 December for every year/],
  ['holidays: [2027-02-30]', /a day such as/],
  ['holidays: [{ name: Eve }]', /Add “date: …” here/],
  ['workdays: [soon]', /a day such as/],
  ['barred_numbers: [six]', /first digits such as 6 or 800/],
  ['hour: 9:00-18:00', /hours/],
])('in a country %j is a mistake that says what to write', (field, says) => {
  const { problems } = readConfig(`countries:\n  ES: { ${field} }\npace: 150\n`)
  expect(problems).toHaveLength(1)
  expect(problems[0]!.says.en).toMatch(says)
})

test('a country is one of those that there are', () => {
  const { problems } = readConfig('countries: { Spain: { hours: 9:00-18:00 } }\n')
  expect(problems.map(({ rule }) => rule)).toEqual(['unknown-field'])
  expect(problems[0]!.mends?.[0]?.title.en).toBe('Change to “ES”')
  expect(readConfig('countries: { ES: { hours: de 9h30 a 18h, days: [lun, mar], rest: [] } }\n').problems).toEqual([])
})
