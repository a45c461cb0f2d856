import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { greetingHours, type PartOfDay } from '../facts/sequence/partOfDay.ts'
import { nearestDates, saidDates } from '../facts/sequence/saidDates.ts'
import type { Finding, Hit } from '../finding.ts'
import { replaceWith } from '../fixes.ts'
import { isoOfDay, weekdayOf } from '../language/calendar/calendar.ts'
import { clockTime, dayNames } from '../language/calendar/dayNames.ts'
import { fold } from '../language/forms/fold.ts'
import { fileFormat } from '../sources.ts'

const day = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const día = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo)'

export const greetingClash: Finding = {
  id: 'greeting-clash',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Words that do not fit the day or hour', es: 'Palabras que no encajan con el día o la hora' },
  why: {
    en: '“Good afternoon” at ten past ten, or a Tuesday that is a Friday, tells the listener that nobody prepared this call.',
    es: '«Buenas tardes» a las diez y diez, o un martes que cae en viernes, dice a quien escucha que nadie preparó la llamada.',
  },
  advice: {
    en: 'Greet as people do at the hour of the call, and look up which day a date falls on.',
    es: 'Saludar como se saluda a la hora de la llamada y comprobar en qué día cae cada fecha.',
  },
  source: fileFormat,
  channels: { also: 'unspoken' },
  phrases: {
    en: [
      { say: 'good (morning|afternoon|evening)', unlessBefore: '(a|an|the|your|his|her|their|very|real|another)' },
      `happy ${day}`,
      {
        say: '(have|enjoy) (a|your|the) [very] [good|great|nice|lovely|wonderful|fantastic|relaxing] (weekend|evening)',
        unlessBefore: '(did|you|to)',
      },
      `on this [fine|lovely|sunny|rainy|gray|grey|cold|beautiful] ${day}`,
      { say: `today (is ${day}|${day})`, unlessAfter: '(or|and|through|to|at)' },
      `(your|a) ${day} (is|has been|started) (going|off|treating|well|good|great)`,
    ],
    es: [
      {
        say: '(buenos días|buenas tardes|buenas noches|buen día)',
        unlessBefore:
          '(tenga|tengas|tengan|tengáis|pase|pases|pasen|un|unos|unas|muy feliz|deseo|desearle|desearte|que)',
      },
      `(feliz|lindo|excelente|bonito|buen) ${día}`,
      {
        say: '(feliz|buen|lindo|excelente) (fin de semana|finde)',
        unlessBefore: '(pasado|pasó|pasaste|tuvo|tuviste|tenido|haya|hayas) [un]',
      },
      { say: `(hoy es|ya es|hoy) ${día}`, unlessAfter: '(o|u|y|a)' },
      `en este [lindo|bonito|hermoso|lluvioso|soleado] ${día}`,
      '(tenga|tengas|tengan|pase|pases) [una|unas] [muy] (buena|buenas|linda|feliz) (noche|noches)',
    ],
  },
  *touch(t) {
    for (const hit of t.phrases(this)) {
      const words = fold(quote(t, hit.span).toLowerCase())
      const clash = clashOfHour(t, hit, words) ?? clashOfDay(t, hit, words)
      if (clash) yield clash
    }
    yield* clashesOfDate(t)
  },
}

const parts: readonly (readonly [PartOfDay, RegExp])[] = [
  ['morning', /morning|dia/],
  ['afternoon', /afternoon|tardes/],
  ['evening', /evening|noche/],
]
const greetings = {
  en: { morning: 'good morning', afternoon: 'good afternoon', evening: 'good evening' },
  es: { morning: 'buenos días', afternoon: 'buenas tardes', evening: 'buenas noches' },
}

function clashOfHour(t: TouchFacts, { span }: PhraseHit, words: string): Hit | null {
  const { language, region } = t.context
  const { time } = t.fields
  const part = parts.find(([, form]) => form.test(words))?.[0]
  const isWish = !/^(?:good|buen[oa]?s?) /.test(words)
  if (time === undefined || !part) return null
  const fits = (one: PartOfDay): boolean => {
    const [from, to] = greetingHours(one, language, region)
    return time >= from - (isWish ? AHEAD : 0) && time < to
  }
  if (fits(part)) return null
  const better = parts.map(([one]) => one).find(fits)
  const heard = quote(t, span)
  return {
    span,
    says: {
      en: `“${heard}” does not fit ${clockTime(time)}, the hour of this step.`,
      es: `«${heard}» no encaja con las ${clockTime(time)}, la hora de este paso.`,
    },
    fixes: () => (better && !isWish ? [replaceWith(t, span, greetings[language][better])] : []),
  }
}

/** Minutes: a wish is for the hours to come. */
const AHEAD = 180

const weekdayOfStep = (t: TouchFacts): number | null =>
  t.fields.date ? weekdayOf(t.fields.date) : (t.fields.weekday ?? null)

function clashOfDay(t: TouchFacts, { span }: PhraseHit, words: string): Hit | null {
  const today = weekdayOfStep(t)
  const named = dayNames[t.context.language].findIndex((name) => words.includes(fold(name.toLowerCase())))
  const isWeekend = /weekend|finde|fin de semana/.test(words)
  if (today === null || (isWeekend ? today > 1 : named < 0 || named === today)) return null
  return clash(t, span, today)
}

const clash = (t: TouchFacts, span: PhraseHit['span'], weekday: number): Hit => ({
  span,
  says: {
    en: `“${quote(t, span)}” does not fit: this step is on a ${dayNames.en[weekday]}.`,
    es: `«${quote(t, span)}» no encaja: este paso es en ${dayNames.es[weekday]}.`,
  },
})

/** Weekdays that do not fit their dates: in the step's details, and in what is said. */
function* clashesOfDate(t: TouchFacts): Iterable<Hit> {
  const { date, weekday } = t.fields
  if (date === undefined) return
  const field = t.timed.touch.fields.find(({ key }) => key === 'weekday')
  const falls = weekdayOf(date)
  if (field && weekday !== undefined && weekday !== falls) {
    const name = dayNames[t.context.language][falls]!
    yield {
      span: field.valueSpan,
      says: { en: `${date} is a ${dayNames.en[falls]}.`, es: `El ${date} es ${dayNames.es[falls]}.` },
      fixes: () => [replaceWith(t, field.valueSpan, name)],
    }
  }
  for (const said of saidDates(t)) {
    const days =
      said.weekday === null ? [] : nearestDates(said, date).map((day) => ({ day, falls: weekdayOf(isoOfDay(day)) }))
    if (days.length === 0 || days.some(({ falls: on }) => on === said.weekday)) continue
    const next = days.at(-1)!
    yield {
      span: said.span,
      says: {
        en: `“${quote(t, said.span)}”: ${isoOfDay(next.day)} is a ${dayNames.en[next.falls]}.`,
        es: `«${quote(t, said.span)}»: el ${isoOfDay(next.day)} es ${dayNames.es[next.falls]}.`,
      },
    }
  }
}
