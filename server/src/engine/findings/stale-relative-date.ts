import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import type { Finding, Fix } from '../finding.ts'
import type { Language } from '../language/text.ts'
import { fileFormat } from '../sources.ts'

const day = '(monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const día = '(lunes|martes|miércoles|jueves|viernes|sábado|domingo)'

export const staleRelativeDate: Finding = {
  id: 'stale-relative-date',
  severity: 'info',
  level: 'touch',
  title: { en: 'A day that moves with the calendar', es: 'Un día que se mueve con el calendario' },
  why: {
    en: 'A stored script is read for weeks. “Last Friday” is true in one of them.',
    es: 'Un guion guardado se lee durante semanas. «El viernes pasado» solo es cierto en una.',
  },
  advice: {
    en: 'Name the date, leave a blank for it in a template, or say on which date this message is left.',
    es: 'Decir la fecha, dejar un espacio para ella en una plantilla o indicar la fecha en que se deja el mensaje.',
  },
  source: fileFormat,
  channels: { also: 'unspoken' },
  phrases: {
    en: [
      {
        say: `[on] last (${day}|night|week|weekend|month)`,
        unlessBefore: '(the|your|their|his|her|its|our|my|every|a|at|by)',
        unlessAfter: '(of|in)',
      },
      'yesterday [morning|afternoon|evening]',
      '(the other (day|week|night|evening|morning|afternoon)|the day before yesterday|the night before last|(a few|some|two|three|four|five|six) (days|nights) (ago|back)|a (few days|week|fortnight) (ago|back))',
      { say: 'this (morning|week|weekend|month)', unlessBefore: '(by|before|later|after|until|till|for|sometime)' },
    ],
    es: [
      `(el ${día} pasado|el pasado ${día})`,
      '(la semana pasada|el mes pasado|el fin de semana pasado)',
      { say: '(ayer|anteayer|antier|anoche|anteanoche|antenoche|antes de ayer)', unlessBefore: '(de|desde|hasta)' },
      '((el otro|los otros) (día|días)|la otra (tarde|noche|mañana|semana)|hace (unos|pocos|un par de|dos|tres|cuatro|cinco|seis) días|hace (una semana|quince días)|(unos|pocos) días atrás|días atrás|(una semana|la semana) atrás)',
      {
        say: '(esta (mañana|semana)|este (fin de semana|mes))',
        unlessBefore: '(antes de|durante|después de|hasta|para|más tarde)',
      },
    ],
  },
  *touch(t) {
    if (t.fields.date) return
    for (const hit of t.phrases(this)) {
      if (isOwnDoing(t, hit) || (t.context.kind === 'ready' && isMonth(t, hit))) continue
      const heard = quote(t, hit.span)
      yield {
        span: hit.span,
        says: {
          en: `“${heard}” is soon untrue in a stored script: name the date, or give this message its date.`,
          es: `«${heard}» pronto deja de ser cierto en un guion guardado: decir la fecha o poner fecha al mensaje.`,
        },
        fixes: () => leaveBlank(t, hit),
      }
    }
  },
}

/** What the caller did or will do, and what is asked for, is reckoned from the call: it stays true. */
function isOwnDoing({ context, timed }: TouchFacts, hit: PhraseHit): boolean {
  const { sentence } = hit
  const { roles, words } = sentence
  // "La semana pasada su línea paró, y le mandé el plano": what happened is told in its own part of the sentence.
  const { text } = timed.touch
  const { start, end } = sentence.timed.span
  const from = Math.max(start, text.slice(0, hit.span.start).search(/[,;:][^,;:]*$/u))
  const to = hit.span.end + (/[,;:]/.exec(text.slice(hit.span.end, end))?.index ?? end - hit.span.end)
  const own = words.filter(({ span }) => span.start >= from && span.end <= to)
  const isPast = hit.phrase !== present[context.language]
  if (isPast && own.length > hit.last - hit.first + 1 && own.length < words.length && roles.has('delivered'))
    return own.some(({ norm }) => doings[context.language].has(norm))
  if (roles.has('own-step') || roles.has('delivered') || roles.has('ask') || roles.has('release')) return true
  return words.some(({ norm }) => doings[context.language].has(norm))
}

const doings: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'called rang phoned dialed dialled tried emailed e-mailed mailed texted messaged sent left posted wrote spoke talked met agreed asked promised told'.split(
      ' ',
    ),
  ),
  es: new Set(
    'llamé marqué intenté mandé mandamos envié enviamos dejé dejamos escribí escribimos hablé hablamos platicamos quedamos conversamos pidió pediste dijo dijiste prometí comenté'.split(
      ' ',
    ),
  ),
}

/** A ready copy is read within the month. */
const isMonth = ({ timed }: TouchFacts, { first, last }: PhraseHit): boolean =>
  timed.words.slice(first, last).some(({ norm }) => norm === 'month' || norm === 'mes')

/** In a template the day becomes a blank; a ready copy has somebody who knows it. */
function leaveBlank(t: TouchFacts, { span, phrase }: PhraseHit): Fix[] {
  const { language, kind } = t.context
  if (kind !== 'template' || phrase === present[language]) return []
  const text = blank[language]
  return [
    {
      title: { en: `Leave a blank: “${text}”`, es: `Dejar un espacio: «${text}»` },
      kind: 'stub',
      preferred: true,
      edits: [
        {
          span,
          text: /^\p{Lu}/u.test(t.timed.touch.text.slice(span.start)) ? text[0]!.toUpperCase() + text.slice(1) : text,
        },
      ],
    },
  ]
}

/** The phrase about what is not over yet: no one day stands for it. */
const present: Readonly<Record<Language, number>> = { en: 3, es: 4 }
const blank: Readonly<Record<Language, string>> = { en: 'on [Date]', es: 'el [Fecha]' }
