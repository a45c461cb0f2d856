import { expect, test } from 'vitest'
import { check } from '../../server/src/engine/check.ts'
import { holidayOn } from '../../server/src/engine/language/calendar/holidays.ts'

test.each([
  ['US', '2026-11-26', 'Thanksgiving Day'],
  ['US', '2026-07-03', 'Independence Day'],
  ['US', '2021-12-31', 'New Year’s Day'],
  ['US', '2026-05-25', 'Memorial Day'],
  ['UK', '2026-12-28', 'Boxing Day'],
  ['UK', '2022-12-27', 'Christmas Day'],
  ['UK', '2026-08-31', 'the summer bank holiday'],
  ['ES', '2026-04-03', 'Good Friday'],
  ['MX', '2026-11-16', 'Revolution Day'],
  ['CO', '2026-06-08', 'Corpus Christi'],
  ['CO', '2026-11-02', 'All Saints’ Day'],
  ['PE', '2026-12-09', 'the Battle of Ayacucho'],
  ['AR', '2026-02-17', 'Carnival'],
  ['AR', '2026-06-15', 'Güemes Day'],
  ['CL', '2026-10-12', 'the 12 October holiday'],
  ['CL', '2027-10-11', 'the 12 October holiday'],
  ['UY', '2026-08-25', 'Independence Day'],
] as const)('in %s %s is %s', (country, iso, name) => {
  expect(holidayOn(country, iso)?.name.en).toBe(name)
})

test.each([
  ['US', '2026-11-27'],
  ['UK', '2026-07-03'],
  ['ES', '2026-04-02'],
  ['CO', '2026-11-01'],
  ['AR', '2026-06-17'],
] as const)('in %s %s is none', (country, iso) => {
  expect(holidayOn(country, iso)).toBeNull()
})

test.each([
  [
    'en',
    'US',
    '2026-11-26',
    'That day is Thanksgiving Day in the United States (5 U.S.C. 6103); call on a working day.',
  ],
  ['es', 'CO', '2026-11-02', 'Ese día es Todos los Santos en Colombia (Ley 51 de 1983); llamar en día laborable.'],
] as const)('the message names the law (%s)', (language, country, date, says) => {
  const script = `---\nlang: ${language}\nregion: ${country}\n---\n\n## A\n- date: ${date}\n- time: 10:00\n\nPriya.\n`
  const found = check(script, { today: '2026-11-20' }).findings.filter(({ rule }) => rule === 'bad-call-hour')
  expect(found.map(({ message }) => message[language])).toEqual([says])
})
