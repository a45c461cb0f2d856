import type { TouchFacts } from '../facts/facts.ts'
import { type BadHour, badHour, callTimeOf, nextGoodTime, type When } from '../facts/sequence/callTime.ts'
import type { Finding } from '../finding.ts'
import { detailOf, reschedule } from '../fixes.ts'
import type { CallHours } from '../language/calendar/callHours.ts'
import { clockTime, dayNames } from '../language/calendar/dayNames.ts'
import { barredBecause } from '../language/country/callerNumbers.ts'
import { countryNames } from '../language/country/countryNames.ts'
import { lastChecked } from '../language/country/lastChecked.ts'
import { teamOf } from '../language/matching/team.ts'
import type { Text } from '../language/text.ts'
import { callingHours } from '../sources.ts'

export const badCallHour: Finding = {
  id: 'bad-call-hour',
  severity: 'warning',
  level: 'touch',
  title: { en: 'A bad hour to call', es: 'Mala hora para llamar' },
  why: {
    en: 'A call at dinner, at rest or on a day off is remembered as an intrusion; at some hours it is not allowed. In Florida three calls a day on one subject are the most, in Colombia one contact a week to a consumer after the first.',
    es: 'Una llamada a la hora de comer, de descanso o en día libre se recuerda como una intrusión; a ciertas horas no está permitida. En Florida se admiten tres llamadas al día sobre un asunto; en Colombia, un contacto por semana a un consumidor tras el primero.',
  },
  advice: {
    en: `Call in the morning or the middle of the afternoon of a working day, in the listener’s own time. The hours were last checked on ${lastChecked.en}; they are a reminder, ask your legal team.`,
    es: `Llamar por la mañana o a media tarde de un día laborable, en la hora local de quien escucha. Los horarios se revisaron el ${lastChecked.es}; son un recordatorio, consultar al equipo legal.`,
  },
  source: callingHours,
  *touch(t) {
    const call = callTimeOf(t)
    const { region, recipient } = t.context
    const bad = call && badHour(call.when, call.calling)
    const field = t.timed.touch.fields.find(({ key }) => key === 'time')
    if (!bad || !field || !region) return
    const { rule } = call.calling.hours
    const isSoft = bad.kind === 'rest' || (!rule.days && (bad.kind === 'holiday' || isConsumersDay(bad, recipient)))
    yield {
      span: field.valueSpan,
      says: reasons(bad, call.when, rule, countryNames[region]),
      ...(isSoft && { atMost: 'info' as const }),
      fixes: () => {
        const good = nextGoodTime(call.when, call.calling)
        return good ? reschedule(t, good) : []
      },
    }
  },
  *script({ script, context, touches }) {
    const { region, relationship, team } = context
    const field = detailOf(script, 'caller.phone')
    if (!region || !field || relationship !== 'cold' || !touches.some(({ facts }) => facts.spoken)) return
    const says = barredBecause(region, field.value, teamOf(team)?.countries[region] ?? null)
    if (says) yield { span: field.valueSpan, says, atMost: 'info' }
  },
}

/** A day off of who is at home then: custom says little of it. */
const isConsumersDay = ({ kind }: BadHour, { segment }: TouchFacts['context']['recipient']): boolean =>
  kind === 'weekday' && segment === 'b2c'

function reasons(bad: BadHour, { time }: When, rule: CallHours['rule'], place: Text): Text {
  const reminder = { en: ', a reminder: ask your legal team', es: ', un recordatorio: consultar al equipo legal' }
  const legal = {
    en: rule.url ? `; ${rule.name.en}${reminder.en}` : rule.team ? `; ${rule.name.en}` : '',
    es: rule.url ? `; ${rule.name.es}${reminder.es}` : rule.team ? `; ${rule.name.es}` : '',
  }
  const daysLegal = rule.days ? legal : { en: '', es: '' }
  switch (bad.kind) {
    case 'hours':
      return {
        en: `${clockTime(time)} is outside calling hours in ${place.en} (${clockTime(bad.open[0])} to ${clockTime(bad.open[1])}${legal.en}).`,
        es: `Las ${clockTime(time)} quedan fuera del horario de llamadas en ${place.es} (de ${clockTime(bad.open[0])} a ${clockTime(bad.open[1])}${legal.es}).`,
      }
    case 'weekday':
      return {
        en: `${dayNames.en[bad.weekday]} is no day for a sales call in ${place.en}${daysLegal.en}.`,
        es: `El ${dayNames.es[bad.weekday]} no es día de llamadas comerciales en ${place.es}${daysLegal.es}.`,
      }
    case 'holiday': {
      const law = bad.law ? ` (${bad.law})` : ''
      return {
        en: `That day is ${bad.name.en} in ${place.en}${law}; call on a working day${daysLegal.en}.`,
        es: `Ese día es ${bad.name.es} en ${place.es}${law}; llamar en día laborable${daysLegal.es}.`,
      }
    }
    case 'rest':
      return {
        en: `${clockTime(time)} is ${bad.what.en} in ${place.en}; call at another hour.`,
        es: `Las ${clockTime(time)} son ${bad.what.es} en ${place.es}; llamar a otra hora.`,
      }
  }
}
