import { callsAmong, contactsOf, type Gap, gapsBetween } from '../facts/sequence/contacts.ts'
import type { Edit, Finding, Fix, ScriptFacts } from '../finding.ts'
import { plural } from '../language/text.ts'
import { persistentOrAnnoying } from '../sources.ts'
import { shifted } from '../span.ts'

export const intervalTooShort: Finding = {
  id: 'interval-too-short',
  severity: 'warning',
  level: 'cadence',
  title: { en: 'Too soon after the last contact', es: 'Demasiado pronto tras el último contacto' },
  why: {
    en: 'Who is called again before they could answer feels hunted, and learns to let it ring.',
    es: 'Quien recibe otra llamada antes de poder responder se siente perseguido y aprende a no contestar.',
  },
  advice: {
    en: 'Leave at least two days between calls, or as long as the listener asked for; on the same day, write instead.',
    es: 'Dejar al menos dos días entre llamadas, o lo que haya pedido quien escucha; el mismo día, mejor escribir.',
  },
  source: persistentOrAnnoying,
  *script(s) {
    const wanted = s.script.front.values.preferred_interval
    const contacts = contactsOf(s.touches)
    const calls = contacts.filter(({ touches }) => callsAmong(touches).length > 0)
    const least = s.context.limits.interval
    const close = gapsBetween(calls).filter(({ days }) => days < least)
    const early = wanted === undefined ? [] : gapsBetween(contacts).filter(({ days }) => days < wanted)
    for (const after of contacts) {
      const gap = early.find((one) => one.after === after) ?? close.find((one) => one.after === after)
      if (!gap) continue
      const isWish = early.includes(gap)
      const touch = (isWish ? undefined : callsAmong(after.touches)[0]) ?? after.touches[0]!
      yield {
        touch: touch.index,
        span: placeOfDay(touch)?.valueSpan ?? 'anchor',
        says: isWish ? tooEarly(gap.days, wanted!) : tooClose(gap.days, least),
        fixes: () => moveLater(s, contacts, gap, (isWish ? wanted! : least) - gap.days, touch),
      }
    }
  },
}

const tooClose = (days: number, least: number) => ({
  en: `Only ${plural(days, 'day', 'days')} after the last call; leave ${least} or more.`,
  es: `Solo ${plural(days, 'día', 'días')} después de la llamada anterior; dejar ${least} o más.`,
})

const tooEarly = (days: number, wanted: number) => ({
  en: `Only ${plural(days, 'day', 'days')} after the last contact; the listener wants ${plural(wanted, 'day', 'days')} between them.`,
  es: `Solo ${plural(days, 'día', 'días')} después del contacto anterior; quien escucha quiere ${plural(wanted, 'día', 'días')} entre uno y otro.`,
})

type Placed = ScriptFacts['touches'][number]

const fieldOf = ({ facts }: Placed, key: string) => facts.timed.touch.fields.find((field) => field.key === key)
const placeOfDay = (touch: Placed) => fieldOf(touch, 'date') ?? fieldOf(touch, 'day')

/** This contact and those after it some days later; only where days of the sequence are all that is said of them. */
function moveLater(
  { touches }: ScriptFacts,
  contacts: ReturnType<typeof contactsOf<Placed>>,
  { after }: Gap<Placed>,
  by: number,
  from: Placed,
): Fix[] {
  const later = contacts.filter(({ day }) => day !== null && after.day !== null && day >= after.day)
  const moved = touches.filter((touch) => later.some((contact) => contact.touches.includes(touch)))
  if (moved.length === 0 || moved.some((touch) => fieldOf(touch, 'date') || fieldOf(touch, 'weekday'))) return []
  const edits = moved.flatMap((touch): Edit[] => {
    const field = fieldOf(touch, 'day')
    const { day } = touch.facts.fields
    if (!field || day === undefined) return []
    return [{ span: shifted(field.valueSpan, touch.start - from.start), text: String(day + by) }]
  })
  const title = {
    en: `Move this and what follows by ${plural(by, 'day', 'days')}`,
    es: `Mover este paso y los siguientes ${plural(by, 'día', 'días')}`,
  }
  return [{ title, kind: 'rewrite', preferred: true, edits }]
}
