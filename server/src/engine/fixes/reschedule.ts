import type { TouchFacts } from '../facts/facts.ts'
import type { Edit, Fix } from '../finding.ts'
import { dayNumber, isoOfDay } from '../language/calendar/calendar.ts'
import { clockTime, dayNames } from '../language/calendar/dayNames.ts'

/** The step at another time, perhaps some days later or earlier: whatever it says of its day and hour moves along. */
export function reschedule(
  { timed, fields, context }: TouchFacts,
  { days, time }: { days: number; time: number },
): Fix[] {
  const { weekday, date, day } = fields
  const later = weekday === undefined ? null : (((weekday + days) % 7) + 7) % 7
  const moved: Readonly<Record<string, string | false | null | undefined>> = {
    time: time !== fields.time && clockTime(time),
    weekday: days !== 0 && later !== null && dayNames[context.language][later],
    date: days !== 0 && date !== undefined && isoOfDay(dayNumber(date) + days),
    day: days !== 0 && day !== undefined && String(day + days),
  }
  const edits = timed.touch.fields.flatMap(({ key, valueSpan }): Edit[] => {
    const text = key && moved[key]
    return text ? [{ span: valueSpan, text }] : []
  })
  const on = {
    en: later === null || days === 0 ? '' : `${dayNames.en[later]}, `,
    es: later === null || days === 0 ? 'las ' : `el ${dayNames.es[later]} a las `,
  }
  const title = { en: `Move to ${on.en}${clockTime(time)}`, es: `Mover a ${on.es}${clockTime(time)}` }
  return edits.length > 0 ? [{ title, kind: 'rewrite', preferred: true, edits }] : []
}
