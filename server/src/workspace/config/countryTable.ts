import type { Hours } from '../../engine/language/calendar/callHours.ts'
import { countryNames } from '../../engine/language/country/countryNames.ts'
import type { TeamCountry } from '../../engine/language/country/teamCountry.ts'
import { plain, readDate, readTime } from '../../engine/script/fields/fieldTimes.ts'
import { anywhere, type FieldType, field, fieldTable, type Refusal } from '../../engine/script/fields/fieldTypes.ts'
import type { Region } from '../../engine/script/script.ts'

// The part of a team's configuration that is about countries: when calls are made there, and from which numbers.

/** A country as the configuration has it, before its hours and days are read. */
export type WrittenCountry = Readonly<{
  hours?: string
  days?: readonly number[]
  rest?: readonly string[]
  holidays?: readonly Readonly<{ date: string; name?: string }>[]
  workdays?: readonly string[]
  barred_numbers?: readonly string[]
}>

const hours: FieldType = {
  kind: 'checked',
  refuse: (words) => (readHours(words) ? null : { allowed: someHours, instead: hoursMeant(words) }),
}
const day: FieldType = { kind: 'checked', refuse: (words) => (readDayOff(words) ? null : { allowed: someDay }) }
const beginning: FieldType = {
  kind: 'checked',
  refuse: (words): Refusal | null => (/^\d{1,10}$/.test(words) ? null : { allowed: someDigits }),
}
const list = (of: FieldType, most: number, needs: readonly string[] = []): FieldType => ({
  ...{ kind: 'list', of, most, needs },
  none: true,
})

const someHours = { en: 'hours such as 9:00-18:00', es: 'un horario, como 9:00-18:00' }
const someDay = {
  en: 'a day such as 2027-01-04, or 24 December for every year',
  es: 'un día, como 2027-01-04, o 24 de diciembre para todos los años',
}
const someDigits = { en: 'first digits such as 6 or 800', es: 'las primeras cifras, como 6 o 800' }

const dayOffTable = fieldTable<'date' | 'name'>(
  { en: 'a holiday', es: 'un festivo' },
  {
    date: field(
      'fecha',
      day,
      'The day: 2027-01-04 for one year, 24 December for every year.',
      'El día: 2027-01-04 para un año, 24 de diciembre para todos.',
      ['day', 'día', 'on'],
    ),
    name: field('nombre', { kind: 'text' }, 'What it is called.', 'Cómo se llama.'),
  },
)

const countryTable = fieldTable<keyof WrittenCountry>(
  { en: 'a country', es: 'un país' },
  {
    hours: field(
      'horario',
      hours,
      'When the team calls there, in the listener’s time: 9:30-18:00.',
      'Cuándo llama allí el equipo, en la hora de quien escucha: 9:30-18:00.',
      ['call_hours', 'horas'],
    ),
    days: field(
      'días',
      list({ kind: 'weekday' }, 7),
      'The weekdays on which the team calls there.',
      'Los días de la semana en que el equipo llama allí.',
      ['weekdays'],
    ),
    rest: field(
      'descanso',
      list(hours, 10),
      'Hours at which people eat or rest there: 14:00-16:00; [] for none.',
      'Horas en que allí se come o se descansa: 14:00-16:00; [] si no hay.',
      ['lunch', 'comida', 'almuerzo'],
    ),
    holidays: field(
      'festivos',
      list({ kind: 'group', table: dayOffTable }, 200, ['date']),
      'Days off besides the public holidays that are known.',
      'Días libres además de los festivos que se conocen.',
      ['feriados'],
    ),
    workdays: field(
      'laborables',
      list(day, 200),
      'Public holidays on which people there are at work after all.',
      'Festivos en que allí, pese a todo, se trabaja.',
    ),
    barred_numbers: field(
      'números_vetados',
      list(beginning, 50),
      'The first digits of numbers that may not show on unsolicited calls there, without the country’s code; [] for none.',
      'Las primeras cifras de los números que no pueden verse allí en llamadas no solicitadas, sin el código del país; [] si no hay.',
      ['numbers', 'números'],
    ),
  },
)

const country = (region: Region) =>
  field(
    region,
    { kind: 'group', table: countryTable },
    `What the team knows better about ${countryNames[region].en}.`,
    `Lo que el equipo sabe mejor de ${countryNames[region].es}.`,
    [countryNames[region].en.replace(/^the /, ''), countryNames[region].es.replace(/^el /, '')],
  )

/** What `countries` holds. */
export const countriesTable = fieldTable<Region>(
  { en: 'countries', es: 'países' },
  {
    ...{ US: country('US'), UK: country('UK'), ES: country('ES'), MX: country('MX'), CO: country('CO') },
    ...{ PE: country('PE'), AR: country('AR'), CL: country('CL'), UY: country('UY') },
  },
)

/** A country with its hours in minutes and its days as ISO dates. */
export const readCountry = (written: WrittenCountry): TeamCountry => ({
  ...(written.hours !== undefined && { hours: readHours(written.hours)! }),
  ...(written.days && { days: written.days }),
  ...(written.rest && { rest: written.rest.map((one) => readHours(one)!) }),
  ...(written.holidays && {
    holidays: written.holidays.map(({ date, name = null }) => ({ on: readDayOff(date)!, name })),
  }),
  ...(written.workdays && { workdays: written.workdays.map((one) => readDayOff(one)!) }),
  ...(written.barred_numbers && { barred: written.barred_numbers }),
})

/** Minutes after midnight of `9:30-18:00`, `9:30 to 18:00`, `de 9:30 a 18:00`. */
function readHours(words: string): Hours | null {
  const [from, to, more] = halves(words).map(readTime)
  return from != null && to != null && more === undefined && from < to ? [from, to] : null
}

const halves = (words: string): string[] =>
  plain(words)
    .replace(/^(?:de|from) /, '')
    .split(/ ?[-–—] ?| to | a | hasta /)

/** `9-18` lacks minutes only. */
function hoursMeant(words: string): string | undefined {
  const meant = halves(words).map((half) => (/^\d{1,2}$/.test(half) ? `${half}:00` : half))
  return readHours(meant.join('-')) ? meant.join('-') : undefined
}

/** An ISO date, or month and day of every year; figures alone in either order are left to people. */
function readDayOff(words: string): string | null {
  const text = plain(words)
  if (/^\d{1,2}[-/.]\d{1,2}(?:[-/.]\d{2,4})?$/.test(text)) return null
  const date = readDate(text, anywhere)
  return date === 'no-year' ? (readDate(text, { ...anywhere, today: LEAP_DAY })?.slice(5) ?? null) : date
}

const LEAP_DAY = '2024-02-29'
