import type { Language } from '../text.ts'

/** The days of the week from Monday on. */
export const dayNames: Readonly<Record<Language, readonly string[]>> = {
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
}

/** The months from January on. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
}

/** Minutes after midnight as people write them: `9:05`. */
export const clockTime = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** An ISO date as people write it: `22 November 2026`. */
export function writtenDate(language: Language, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number)
  return [day, monthNames[language][month! - 1], year].join(language === 'es' ? ' de ' : ' ')
}
