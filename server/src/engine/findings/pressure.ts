import type { PhraseHit, SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { isQuestion, quote } from '../facts/heard.ts'
import { heardByWords } from '../facts/learned/byWords.ts'
import { whereSilent } from '../facts/line.ts'
import type { Finding, Fix } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { dateWords } from '../language/forms/numberWords.ts'
import type { Pressure } from '../language/tone/pressures/pressure.ts'
import { pressures } from '../language/tone/pressures/pressures.ts'
import { persistentOrAnnoying } from '../sources.ts'
import { span } from '../span.ts'

export const pressure: Finding = {
  id: 'pressure',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Presumes or threatens', es: 'Presiona o amenaza' },
  why: {
    en: 'Whoever is pushed gives in or hangs up; either way they do not buy, and they remember the name.',
    es: 'A quien se le empuja, cede o cuelga; de ninguna de las dos formas compra, y recuerda el nombre.',
  },
  advice: {
    en: 'Make it an offer that can be turned down: what, when, and that no answer is an answer.',
    es: 'Convertirlo en un ofrecimiento que se pueda rechazar: qué, cuándo, y que callar también es respuesta.',
  },
  source: persistentOrAnnoying,
  channels: { also: 'unspoken' },
  phrases: { en: pressures.en.map(({ say }) => say), es: pressures.es.map(({ say }) => say) },
  *touch(t) {
    const own = pressures[t.context.language]
    const settled = isSettled(t)
    const said = t.phrases(this)
    for (const hit of said) {
      const { kind } = own[hit.phrase]!
      if (kind === 'presumed' && settled) continue
      yield { ...heardAs(t, hit), ...mildly(kind) }
    }
    if (settled) return
    const told = whereSilent(said, heardByWords(t, this.id))
    for (const hit of told) yield heardAs(t, hit)
    const heard = new Set([...said, ...told].map(({ sentence }) => sentence))
    const choice = t.sentences.find((one) => !heard.has(one) && isAlternativeChoice(t, one))
    if (choice) yield heardAs(t, { span: choice.timed.span, sentence: choice })
  },
}

/** A fright alone is a hint. */
const mildly = (kind: Pressure['kind']) => (kind === 'fear' ? { atMost: 'hint' as const } : {})

function heardAs(t: TouchFacts, { span: where, sentence }: Pick<PhraseHit, 'span' | 'sentence'>) {
  const heard = quote(t, where)
  return {
    span: where,
    says: {
      en: `“${heard}” decides for the listener or pushes; make it an offer they can turn down.`,
      es: `«${heard}» decide por quien escucha o le presiona; mejor un ofrecimiento que pueda rechazar.`,
    },
    fixes: () => [dropSentences(t, [sentence]), makeItAnOffer(t, sentence)],
  }
}

/** A customer's visit, and what was asked for or agreed, may well be booked. */
const isSettled = (t: TouchFacts): boolean =>
  t.hasOpenMatter ||
  (t.shared('refusal').length === 0 &&
    (t.context.relationship === 'warm' || (t.context.relationship !== 'cold' && t.shared('sharedMatter').length > 0)))

/** "Would Tuesday or Thursday suit you better?": a yes is taken for granted. How or whether to go on is no such choice. */
function isAlternativeChoice(t: TouchFacts, sentence: SentenceFacts): boolean {
  if (!isQuestion(t, sentence)) return false
  const { language } = t.context
  const { words } = sentence
  // "Is the queue worse on Friday or on Saturday?" asks about the listener's own matters.
  if (aboutThem[language].test(words.map(({ norm }) => norm).join(' '))) return false
  if (words.length > FEW_WORDS && !words.some(({ norm }) => suits[language].test(norm))) return false
  const isTime = (i: number): boolean => {
    const word = words[i]
    return (
      word !== undefined &&
      (word.kind === 'time' || dateWords[language].has(word.norm) || times[language].test(word.norm))
    )
  }
  return words.some(
    ({ norm }, i) =>
      norm === { en: 'or', es: 'o' }[language] &&
      [1, 2, 3, 4].some((n) => isTime(i - n)) &&
      [1, 2, 3].some((n) => isTime(i + n)) &&
      !words.some((word) => otherWay[language].test(word.norm)),
  )
}

/** "Does your driver come on Tuesday or Thursday?" */
const aboutThem = {
  en: /^(?:is|are|was|were|does|do|did|has|have) (?:the|your|they|their|that|this)\b(?!.*\b(?:suits?|better|best|works?|easier|prefer|convenient)\b)/,
  es: /^$/,
}
const FEW_WORDS = 6
/** What is asked of a day that is to be chosen. */
const suits = {
  en: /^(?:suits?|better|best|works?|free|easier|easy|prefer|convenient|see|meet|come|stop|drop|swing|pop|visit|call|ring|chat|talk|speak|book|pencil|put|slot|which|when|sit|coffee|shall|should|send|bring|get|fit|good|do|deliver|driver|i|we|us)$/,
  es: /^(?:viene|vendría|queda|quedaría|acomoda|acomodaría|conviene|convendría|va|iría|mejor|prefiere|prefieres|preferís|preferiría|nos|vemos|veamos|paso|pasamos|visito|visitamos|voy|vamos|llamo|llamamos|reunimos|agendo|agendamos|cuándo|cuál|apunto|anoto|llevo|mando|entregamos|libre|puede|puedes|podés|parece|cita|reunión|visita|café|persona|explico|muestro|enseño|cuento|presento|vemos|acerco|pasaría|caigo|tomamos|platicamos|charlamos|conversamos|almorzamos|comemos|quedamos|elija|elige|escoja)$/,
}
const times = {
  en: /^(?:mornings?|afternoons?|week|next|noon|lunch|weekend|(?:mon|tues|wednes|thurs|fri)days)$/,
  es: /^(?:tarde|semana|próxima|próximo|siguiente|mediodía|viene)$/,
}
const otherWay = {
  en: /^(?:email|emailed|text|texted|write|rather|did|was|were|happen|happens|start|started|leave|closed|since)$/,
  es: /^(?:correo|escriba|escribo|mensaje|fue|era|pasó|llegó|llegaron|prefiere|prefieres|empezó|desde|dejo)$/,
}

/** The same as something to take or leave, with a blank for what it is. */
function makeItAnOffer(t: TouchFacts, { timed }: SentenceFacts): Fix {
  const text = {
    en: 'If it helps, I can [What you can do]; if not, no answer is fine.',
    es: 'Si sirve, puedo [Ofrecimiento]; si no, no hace falta contestar.',
  }
  return {
    title: { en: 'Make it an offer instead', es: 'Convertirlo en un ofrecimiento' },
    kind: 'stub',
    edits: [{ span: span(timed.span.start, timed.span.end), text: text[t.context.language] }],
  }
}
