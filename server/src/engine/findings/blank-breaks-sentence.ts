import type { SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { isCallersField } from '../facts/people/callersField.ts'
import { withFallback } from '../facts/tags/fallback.ts'
import type { Finding, Fix } from '../finding.ts'
import type { Language } from '../language/text.ts'
import type { Tag } from '../script/script.ts'
import { fileFormat } from '../sources.ts'
import { lastIndex, span } from '../span.ts'

export const blankBreaksSentence: Finding = {
  id: 'blank-breaks-sentence',
  severity: 'hint',
  level: 'touch',
  title: { en: 'An empty field breaks the sentence', es: 'Un campo vacío rompe la frase' },
  why: {
    en: 'Not every record has every field. Where it is empty, “Hi , this is” is what goes out.',
    es: 'No todos los registros tienen todos los campos. Donde falta, sale «Hola , le habla».',
  },
  advice: {
    en: 'Give the field a fallback, or word the sentence so that it stands without it.',
    es: 'Poner al campo un texto de reserva o redactar la frase para que se sostenga sin él.',
  },
  source: fileFormat,
  channels: { also: 'unspoken' },
  *touch(t) {
    for (const run of runsOf(t)) {
      const from = run[0]!.span.start
      const to = run.at(-1)!.span.end
      const sentence = t.sentences[lastIndex(t.sentences, ({ timed }) => timed.span.start <= from)]
      if (
        !sentence ||
        sentence.timed.span.end < to ||
        run.some(({ fallback, name }) => fallback !== null || isCallersField(name))
      )
        continue
      const { text } = t.timed.touch
      const before = text.slice(sentence.timed.span.start, from)
      const after = text.slice(to, sentence.timed.span.end)
      if (!isBroken(sentence, before, after, t.context.language)) continue
      const left = /\S*\s*$/.exec(before)![0] + /^\s*[^\s\w]*\s*\S*(?:\s+\S+)?/.exec(after)![0]
      const field = text.slice(from, to)
      yield {
        span: span(from, to),
        says: {
          en: `Where ${field} is empty, this reads “${oneLine(left)}”. Give it a fallback.`,
          es: `Donde ${field} está vacío, queda «${oneLine(left)}». Ponerle un texto de reserva.`,
        },
        fixes: () => addFallback(t, run, before),
      }
    }
  },
}

const oneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')

/** Fields that a CRM fills; those with nothing but a blank between them stand or fall together. */
function runsOf({ timed }: TouchFacts): Tag[][] {
  const runs: Tag[][] = []
  for (const tag of timed.touch.tags) {
    if (tag.control || tag.byHand !== null) continue
    const last = runs.at(-1)
    const joined = last && /^[ \t]*$/.test(timed.touch.text.slice(last.at(-1)!.span.end, tag.span.start))
    if (joined) last.push(tag)
    else runs.push([tag])
  }
  return runs
}

/** Only what is broken for certain: a greeting or a title of nobody, a preposition without its noun, a lone "’s". */
function isBroken({ roles }: SentenceFacts, before: string, after: string, language: Language): boolean {
  const { greeting, title, preposition, goesOn } = words[language]
  if (/^['’]s\b/.test(after) || title.test(before)) return true
  const ends = /^\s*(?:$|[,.;:!?)…—–])/.test(after)
  if (ends && greeting.test(before)) return true
  // In "Dana at {{company}}" the field may be the caller's own.
  return (ends || goesOn.test(after)) && preposition.test(before) && !roles.has('identify')
}

const words = {
  en: {
    greeting: /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)),?\s+$/i,
    title: /(?:^|\s)(?:mr|mrs|ms|dr)\.?\s+$/i,
    preposition: /(?:^|\s)(?:at|from|with|for|of|in|by|about|near)\s+$/i,
    goesOn:
      /^\s+(?:you|your|and|or|but|the|that|which|is|are|was|were|has|have|had|will|we|i|i['’]\w+|they|it|to|at|for|from|on|by|with|about|here|calling)\b/i,
  },
  es: {
    greeting:
      /^(?:hola|qué tal|oye|oiga|para|buen(?:os|as)? (?:d[ií]as?|tardes|noches)|estimad[oa]|apreciad[oa]),?\s+$/i,
    title: /(?:^|\s)(?:señor|señora|sr|sra|don|doña|ingenier[oa]|licenciad[oa]|doctora?|dra?)\.?\s+$/i,
    preposition: /(?:^|\s)(?:de|en|con|para|desde|sobre|por|a|hacia|hasta|según|entre|sin|del|al)\s+$/i,
    goesOn: /^\s+\p{Ll}/u,
  },
}

/** A fallback in the form that the field's own system reads, where it has one and a word fits. */
function addFallback(t: TouchFacts, run: readonly Tag[], before: string): Fix[] {
  const [tag] = run
  const word = run.length === 1 ? fallbackFor(t, tag!, before) : null
  const text = word && withFallback(t.timed.touch, tag!, word)
  if (!text) return []
  return [
    {
      title: { en: `Change to ${text}`, es: `Cambiar por ${text}` },
      kind: 'rewrite',
      preferred: true,
      edits: [{ span: tag!.span, text }],
    },
  ]
}

function fallbackFor({ context }: TouchFacts, { name }: Tag, before: string): string | null {
  const spanish = context.language === 'es'
  if (/company|account|organi[sz]ation|empresa/i.test(name))
    return spanish ? `${context.address === 'tú' || context.address === 'vos' ? 'tu' : 'su'} empresa` : 'your company'
  if (!/first|f_?name|^name|\bname|nombre/i.test(name)) return null
  if (spanish) return /^hola/i.test(before) ? (context.region === 'ES' ? 'buenas' : 'buen día') : null
  return /^(?:hi|hello|hey)\b/i.test(before) ? 'there' : null
}
