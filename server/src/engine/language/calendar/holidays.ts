import type { Country } from '../country/countryNames.ts'
import { isOn, type TeamCountry } from '../country/teamCountry.ts'
import type { Text } from '../text.ts'
import { dayNumber, easterOf, isoDate, weekdayOf } from './calendar.ts'

// Public holidays on which next to nobody is at work, by country; days that a government adds for one year are not here, and
// a team adds its own in its configuration.

/**
 * When a holiday is: a day and month (`12-25`), days from Easter Sunday, or the nth of a weekday in a month (−1 is the last;
 * 0 is Monday). `moves`: by how many days it is moved where it falls on a Monday, a Tuesday, …
 */
type Holiday = Readonly<{
  name: Text
  on: string | Readonly<{ easter: number }> | Readonly<{ month: number; weekday: number; nth: number }>
  moves?: readonly number[]
}>

/** A holiday by name, and the law that names it; null where it is the team's own. */
export type DayOff = Readonly<{ name: Text; law: string | null }>

/** The holiday that an ISO date is, or null; `own`: what a team adds and takes away. */
export function holidayOn(country: Country, iso: string, own: TeamCountry | null = null): DayOff | null {
  if (own?.workdays?.some((on) => isOn(iso, on))) return null
  const added = own?.holidays?.find(({ on }) => isOn(iso, on))
  if (added) return { name: added.name === null ? unnamed : { en: added.name, es: added.name }, law: null }
  const { law, days } = holidays[country]
  const year = Number(iso.slice(0, 4))
  const day = dayNumber(iso)
  // New Year's Day may be moved into the year before.
  for (const of of [year, year + 1])
    for (const holiday of days) if (dayOf(holiday, of) === day) return { name: holiday.name, law }
  return null
}

const unnamed = { en: 'a holiday of the team’s', es: 'un festivo del equipo' }

function dayOf({ on, moves }: Holiday, year: number): number {
  const day =
    typeof on === 'string' ? dayNumber(`${year}-${on}`) : 'easter' in on ? easterOf(year) + on.easter : nthOf(year, on)
  return day + (moves?.[(((day + 3) % 7) + 7) % 7] ?? 0)
}

function nthOf(year: number, { month, weekday, nth }: { month: number; weekday: number; nth: number }): number {
  const first = isoDate(nth > 0 ? year : month === 12 ? year + 1 : year, nth > 0 ? month : (month % 12) + 1, 1)
  const ahead = (weekday - weekdayOf(first) + 7) % 7
  // The last one is the one before the first of the next month.
  return dayNumber(first) + ahead + (nth > 0 ? 7 * (nth - 1) : -7)
}

const named = (en: string, es: string, on: Holiday['on'], moves?: readonly number[]): Holiday => ({
  name: { en, es },
  on,
  ...(moves && { moves }),
})
const monday = (month: number, nth: number) => ({ month, weekday: 0, nth })

/** Where a holiday at the weekend is kept on a working day: the United States, the United Kingdom. */
const observed = [0, 0, 0, 0, 0, -1, 1]
const substituted = [0, 0, 0, 0, 0, 2, 1]
const bothAway = [0, 0, 0, 0, 0, 2, 2]
/** Moved to a Monday: in Colombia the next one, in Argentina and Chile the nearer one. */
const nextMonday = [0, 6, 5, 4, 3, 2, 1]
const nearMonday = [0, -1, -2, 4, 3, 0, 0]
const chileMonday = [0, -1, -2, -3, 3, 0, 0]
const chileFriday = [0, -4, 2, 0, 0, 0, 0]

const newYear = named('New Year’s Day', 'Año Nuevo', '01-01')
const thursday = named('Maundy Thursday', 'Jueves Santo', { easter: -3 })
const goodFriday = named('Good Friday', 'Viernes Santo', { easter: -2 })
const labour = named('Labour Day', 'el Día del Trabajo', '05-01')
const immaculate = named('the Immaculate Conception', 'la Inmaculada', '12-08')
const christmas = named('Christmas Day', 'Navidad', '12-25')
const assumption = (moves?: readonly number[]) => named('Assumption Day', 'la Asunción', '08-15', moves)
const peter = (moves?: readonly number[]) =>
  named('Saint Peter and Saint Paul', 'San Pedro y San Pablo', '06-29', moves)
const saints = (moves?: readonly number[]) => named('All Saints’ Day', 'Todos los Santos', '11-01', moves)
const october = (moves?: readonly number[]) =>
  named('the 12 October holiday', 'el feriado del 12 de octubre', '10-12', moves)

/** The day on which they were last checked against the laws. */
export const holidaysChecked = '2026-11-22'

const holidays = {
  US: {
    law: '5 U.S.C. 6103',
    days: [
      named('New Year’s Day', 'Año Nuevo', '01-01', observed),
      named('Martin Luther King Day', 'el Día de Martin Luther King', monday(1, 3)),
      named('Presidents’ Day', 'el Día de los Presidentes', monday(2, 3)),
      named('Memorial Day', 'Memorial Day', monday(5, -1)),
      named('Juneteenth', 'Juneteenth', '06-19', observed),
      named('Independence Day', 'el Día de la Independencia', '07-04', observed),
      named('Labor Day', 'Labor Day', monday(9, 1)),
      named('Columbus Day', 'Columbus Day', monday(10, 2)),
      named('Veterans Day', 'el Día de los Veteranos', '11-11', observed),
      named('Thanksgiving Day', 'Acción de Gracias', { month: 11, weekday: 3, nth: 4 }),
      named('Christmas Day', 'Navidad', '12-25', observed),
    ],
  },
  UK: {
    law: 'Banking and Financial Dealings Act 1971',
    days: [
      named('New Year’s Day', 'Año Nuevo', '01-01', substituted),
      goodFriday,
      named('Easter Monday', 'Lunes de Pascua', { easter: 1 }),
      named('the early May bank holiday', 'el festivo de principios de mayo', monday(5, 1)),
      named('the spring bank holiday', 'el festivo de primavera', monday(5, -1)),
      named('the summer bank holiday', 'el festivo de verano', monday(8, -1)),
      named('Christmas Day', 'Navidad', '12-25', bothAway),
      named('Boxing Day', 'el 26 de diciembre', '12-26', bothAway),
    ],
  },
  ES: {
    law: 'Estatuto de los Trabajadores, art. 37.2',
    days: [
      newYear,
      named('Epiphany', 'Reyes', '01-06'),
      goodFriday,
      labour,
      assumption(),
      named('Spain’s national day', 'la Fiesta Nacional', '10-12'),
      saints(),
      named('Constitution Day', 'el Día de la Constitución', '12-06'),
      immaculate,
      christmas,
    ],
  },
  MX: {
    law: 'Ley Federal del Trabajo, art. 74',
    days: [
      newYear,
      named('Constitution Day', 'el Día de la Constitución', monday(2, 1)),
      named('Benito Juárez’s birthday', 'el natalicio de Benito Juárez', monday(3, 3)),
      labour,
      named('Independence Day', 'el Día de la Independencia', '09-16'),
      named('Revolution Day', 'el Día de la Revolución', monday(11, 3)),
      christmas,
    ],
  },
  CO: {
    law: 'Ley 51 de 1983',
    days: [
      newYear,
      named('Epiphany', 'Reyes', '01-06', nextMonday),
      named('Saint Joseph’s Day', 'San José', '03-19', nextMonday),
      thursday,
      goodFriday,
      labour,
      named('Ascension Day', 'la Ascensión', { easter: 43 }),
      named('Corpus Christi', 'Corpus Christi', { easter: 64 }),
      named('the Sacred Heart', 'el Sagrado Corazón', { easter: 71 }),
      peter(nextMonday),
      named('Independence Day', 'el Día de la Independencia', '07-20'),
      named('the Battle of Boyacá', 'la Batalla de Boyacá', '08-07'),
      assumption(nextMonday),
      october(nextMonday),
      saints(nextMonday),
      named('the Independence of Cartagena', 'la Independencia de Cartagena', '11-11', nextMonday),
      immaculate,
      christmas,
    ],
  },
  PE: {
    law: 'Decreto Legislativo 713',
    days: [
      newYear,
      thursday,
      goodFriday,
      labour,
      named('Flag Day', 'el Día de la Bandera', '06-07'),
      peter(),
      named('Air Force Day', 'el Día de la Fuerza Aérea', '07-23'),
      named('the national holidays', 'las Fiestas Patrias', '07-28'),
      named('the national holidays', 'las Fiestas Patrias', '07-29'),
      named('the Battle of Junín', 'la Batalla de Junín', '08-06'),
      named('Saint Rose of Lima', 'Santa Rosa de Lima', '08-30'),
      named('the Battle of Angamos', 'el Combate de Angamos', '10-08'),
      saints(),
      immaculate,
      named('the Battle of Ayacucho', 'la Batalla de Ayacucho', '12-09'),
      christmas,
    ],
  },
  AR: {
    law: 'Ley 27.399',
    days: [
      newYear,
      named('Carnival', 'Carnaval', { easter: -48 }),
      named('Carnival', 'Carnaval', { easter: -47 }),
      named('Memory Day', 'el Día de la Memoria', '03-24'),
      named('Malvinas Day', 'el Día de Malvinas', '04-02'),
      goodFriday,
      labour,
      named('the May Revolution', 'la Revolución de Mayo', '05-25'),
      named('Güemes Day', 'el Día de Güemes', '06-17', nearMonday),
      named('Flag Day', 'el Día de la Bandera', '06-20'),
      named('Independence Day', 'el Día de la Independencia', '07-09'),
      named('San Martín Day', 'el Día de San Martín', '08-17', nearMonday),
      october(nearMonday),
      named('Sovereignty Day', 'el Día de la Soberanía', '11-20', nearMonday),
      immaculate,
      christmas,
    ],
  },
  CL: {
    law: 'Ley 2.977 y Ley 19.668',
    days: [
      newYear,
      goodFriday,
      labour,
      named('Navy Day', 'el Día de las Glorias Navales', '05-21'),
      peter(chileMonday),
      named('Our Lady of Mount Carmel', 'la Virgen del Carmen', '07-16'),
      assumption(),
      named('the national holidays', 'las Fiestas Patrias', '09-18'),
      named('the national holidays', 'las Fiestas Patrias', '09-19'),
      october(chileMonday),
      named('Reformation Day', 'el Día de las Iglesias Evangélicas', '10-31', chileFriday),
      saints(),
      immaculate,
      christmas,
    ],
  },
  UY: {
    law: 'Ley 14.977',
    days: [
      newYear,
      labour,
      named('Constitution Day', 'la Jura de la Constitución', '07-18'),
      named('Independence Day', 'la Declaratoria de la Independencia', '08-25'),
      christmas,
    ],
  },
} satisfies Readonly<Record<Country, { law: string; days: readonly Holiday[] }>>
