import type { TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { isSequence } from '../facts/sequence/contacts.ts'
import { brokenBy, daysBetween } from '../facts/sequence/kept.ts'
import { type Promised, promisesIn } from '../facts/sequence/promises.ts'
import type { Finding, Fix, Hit, ScriptFacts } from '../finding.ts'
import { reschedule } from '../fixes.ts'
import { plural, type Text } from '../language/text.ts'
import { persistentOrAnnoying } from '../sources.ts'
import { shifted } from '../span.ts'

export const brokenPromise: Finding = {
  id: 'broken-promise',
  severity: 'warning',
  level: 'cadence',
  title: { en: 'Promise that the sequence breaks', es: 'Promesa que la secuencia no cumple' },
  why: {
    en: 'A call at the promised hour is the cheapest proof of being reliable; one that comes otherwise proves the opposite.',
    es: 'Llamar a la hora prometida es la prueba más barata de seriedad; llamar a otra prueba lo contrario.',
  },
  advice: {
    en: 'Make the words and the steps agree: day, hour, channel, and how many messages there have been.',
    es: 'Que las palabras y los pasos coincidan: día, hora, canal y cuántos mensajes van.',
  },
  source: persistentOrAnnoying,
  *script({ script, touches }) {
    if (!isSequence(script.cut, touches) || touches.length < 2) return
    for (const step of touches) {
      for (const promised of promisesIn(step.facts)) {
        const said = beliedBy(touches, step, promised)
        if (said) yield { touch: step.index, span: promised.hit.span, ...said }
      }
    }
  },
}

type Step = ScriptFacts['touches'][number]

function beliedBy(steps: readonly Step[], step: Step, promised: Promised): Omit<Hit, 'span'> | null {
  const heard = quote(step.facts, promised.hit.span)
  const says = (en: string, es: string): { says: Text } => ({
    says: { en: `“${heard}”, but ${en}.`, es: `«${heard}», pero ${es}.` },
  })
  if (promised.kind === 'count') {
    const { index } = step
    if (promised.least <= index) return null
    return says(`this is only step ${index}`, `este es apenas el paso ${index}`)
  }
  if (promised.kind === 'emailed') {
    if (!steps.some(isEmail) || steps.some((one) => isEmail(one) && isNotLater(one, step))) return null
    return says('no step sends an email by that day', 'ningún paso envía un correo hasta ese día')
  }
  if (promised.kind === 'last call') {
    const next = steps.find((one) => one.facts.spoken && isLater(one, step))
    return next
      ? { ...says(`step ${next.index} calls again`, `el paso ${next.index} vuelve a llamar`), ...at(next) }
      : null
  }
  const broken = brokenBy(steps, step, promised)
  if (!broken) return null
  const { by, days, why } = broken
  const n = Math.abs(days)
  if (why === 'hour')
    return { ...says(`step ${by.index} is at another hour`, `el paso ${by.index} es a otra hora`), ...at(by) }
  if (why === 'channel')
    return { ...says(`step ${by.index} comes another way`, `el paso ${by.index} llega por otra vía`), ...at(by) }
  const when = days > 0 ? { en: 'later', es: 'después' } : { en: 'earlier', es: 'antes' }
  return {
    ...says(
      `step ${by.index} comes ${plural(n, 'day', 'days')} ${when.en}`,
      `el paso ${by.index} llega ${plural(n, 'día', 'días')} ${when.es}`,
    ),
    ...at(by),
    fixes: () => moveStep(by, -days, step.start),
  }
}

/** The step on the promised day, whatever its fields say of days moved along; the edits count from `from` on. */
function moveStep({ facts, index, start }: Step, days: number, from: number): Fix[] {
  const title = { en: `Move step ${index} to the promised day`, es: `Pasar el paso ${index} al día prometido` }
  return reschedule(facts, { days, time: facts.fields.time ?? 0 }).map((fix) => ({
    ...fix,
    title,
    edits: fix.edits.map((edit) => ({ ...edit, span: shifted(edit.span, start - from) })),
  }))
}

const isEmail = ({ facts }: Step): boolean => facts.fields.channel === 'email'

/** Where nothing says when a step comes, it may have come before. */
const isNotLater = (one: Step, than: Step): boolean => {
  const days = daysBetween(than.facts, one.facts)
  return days === null || days <= 0
}

const isLater = (one: Step, than: Step): boolean => {
  const days = daysBetween(than.facts, one.facts)
  return days !== null && (days > 0 || (days === 0 && one.index > than.index))
}

const at = ({ index, facts }: Step): Pick<Hit, 'related'> => {
  const span = headOf(facts)
  return span ? { related: [{ touch: index, span, says: { en: 'This step', es: 'Este paso' } }] } : {}
}

const headOf = ({ timed: { touch } }: TouchFacts) => touch.heading ?? touch.sentences[0] ?? null
