import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { nearestDates, type SaidDate, saidDates } from '../facts/sequence/saidDates.ts'
import type { Finding, Hit } from '../finding.ts'
import { detailOf } from '../fixes.ts'
import { dayNumber, isoOfDay } from '../language/calendar/calendar.ts'
import { fold } from '../language/forms/fold.ts'
import type { Language } from '../language/text.ts'
import { persistentOrAnnoying } from '../sources.ts'

export const outdatedInfo: Finding = {
  id: 'outdated-info',
  severity: 'warning',
  level: 'touch',
  title: { en: 'Out of date', es: 'Información caducada' },
  why: {
    en: 'An offer or deadline that is over tells the listener that nobody looked at this message before the call.',
    es: 'Una oferta o un plazo ya vencidos dicen a quien escucha que nadie revisó el mensaje antes de llamar.',
  },
  advice: {
    en: 'Bring the date up to the day of the call, or take out what is over. Read a stored script over twice a year.',
    es: 'Poner la fecha al día de la llamada o quitar lo que ya pasó. Revisar un guion guardado dos veces al año.',
  },
  source: persistentOrAnnoying,
  *touch(t) {
    const day = t.fields.date ?? t.context.today
    if (!day) return
    for (const said of saidDates(t)) {
      // Without a day of its own a step may be left in any year.
      if (said.wholeMonth && !t.fields.date) continue
      const past = isDeadline(t, said) ? endedBefore(said, day) : null
      if (past === null) continue
      const on = t.fields.date ? { en: 'this step is for', es: 'este paso es del' } : { en: 'today is', es: 'hoy es' }
      yield {
        span: said.span,
        says: {
          en: `“${quote(t, said.span)}” is past: it was ${isoOfDay(past)}, and ${on.en} ${day}.`,
          es: `«${quote(t, said.span)}» ya pasó: fue el ${isoOfDay(past)}, y ${on.es} ${day}.`,
        },
      }
    }
  },
  *script({ script, context, touches }) {
    const { valid_until: until, last_reviewed: reviewed } = script.front.values
    for (const { index, facts } of touches) {
      const { date } = facts.fields
      const field = facts.timed.touch.fields.find(({ key }) => key === 'date')
      if (until && date && field && date > until) yield { ...isOver(field.valueSpan, until, date), touch: index }
    }
    const { today } = context
    const kept = detailOf(script, 'valid_until')
    if (until && kept && today && today > until && !touches.some(({ facts }) => facts.fields.date))
      yield isOver(kept.valueSpan, until, null, today)
    const read = detailOf(script, 'last_reviewed')
    if (!reviewed || !read || !today || dayNumber(today) - dayNumber(reviewed) <= HALF_A_YEAR) return
    yield {
      span: read.valueSpan,
      atMost: 'info',
      says: {
        en: `Last reviewed more than six months ago (today is ${today}); read it over.`,
        es: `Revisado hace más de seis meses (hoy es ${today}); volver a revisarlo.`,
      },
    }
  },
}

const HALF_A_YEAR = 183
/** A day of the month without its year is past only where it was not long ago; otherwise the next one is meant. */
const LONGEST_PAST = 120
const LONGEST_PAST_MONTH = 45

const isOver = (where: Hit['span'], until: string, date: string | null, today = ''): Hit => ({
  span: where,
  says: date
    ? {
        en: `The script holds until ${until}, and this step is for ${date}.`,
        es: `El guion vale hasta el ${until}, y este paso es del ${date}.`,
      }
    : {
        en: `The script held until ${until}; today is ${today}.`,
        es: `El guion valía hasta el ${until}; hoy es ${today}.`,
      },
})

/** Words that may lead to a date. */
const LEAD = 5

function endedBefore(said: SaidDate, day: string): number | null {
  const [past] = said.month === null ? [] : nearestDates(said, day)
  const days = past === undefined ? 0 : dayNumber(day) - past
  return past !== undefined &&
    days > 0 &&
    (said.year !== null || days <= (said.wholeMonth ? LONGEST_PAST_MONTH : LONGEST_PAST))
    ? past
    : null
}

/** Something still open until then, as the words right before the date say; “by” and “before” need a duty or an offer. */
function isDeadline({ timed }: TouchFacts, { first }: SaidDate): boolean {
  const { words, context } = timed
  const { sentence } = words[first]!
  const { until, by, due, over } = deadlines[context.language]
  const inSentence = words.filter((word) => word.sentence === sentence)
  const lead = words.slice(Math.max(0, first - LEAD), first).filter((word) => word.sentence === sentence)
  const said = (some: typeof words): string => ` ${some.map(({ norm }) => fold(norm)).join(' ')} `
  const isOpen = until.test(said(lead)) || (by.test(said(lead)) && due.test(said(inSentence)))
  return isOpen && !over.test(said(inSentence))
}

const deadlines: Readonly<Record<Language, { until: RegExp; by: RegExp; due: RegExp; over: RegExp }>> = {
  en: {
    until:
      / (?:until|till|til|through|thru|ends|end|ending|expires|expire|expiring|closes|close|closing|deadline|runs out|valid) (?:on |is |the |to |end |of |in |late )*$/,
    by: / (?:by|before) (?:the |end |of )*$/,
    due: / (?:will|must|need|needs|have to|has to|due|should|can|could|wants|want|asks|requires|required|please|if you|'ll) /,
    over: / (?:was|were|had|did|didn't|ended|expired|closed|ran|lapsed|missed|passed|since|went|used|last year|came|got|took|kept|stayed|sat) /,
  },
  es: {
    until:
      / (?:hasta|vence|vencen|termina|terminan|acaba|acaban|cierra|cierran|caduca|caducan|expira|expiran|finaliza|plazo) (?:es |del |de |el |al |dia |en |fin |fines |final |finales )*$/,
    by: / antes (?:del|de) (?:el |fin |fines |final |finales |de )*$/,
    due: / (?:debe|deben|hay que|tiene que|tienen que|puede|pueden|puedes|podra|podras|pide|piden|exige|exigen|quiere|quieren|si|necesita|necesitan|conviene|toca|va|van) /,
    over: / (?:era|eran|estaba|estaban|estuvo|estuvieron|tenia|tenian|tuvo|tuvieron|vencio|vencieron|termino|cerro|cerraron|duro|fue|fueron|hubo|habia|quedo|quedaron|paso|pasaron|desde|ano pasado|funciono|abrio|siguio|siguieron|aguanto) /,
  },
}
