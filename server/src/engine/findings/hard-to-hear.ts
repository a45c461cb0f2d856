import type { SentenceFacts, TouchFacts } from '../facts/facts.ts'
import { quote } from '../facts/heard.ts'
import { sayWords, spanSaid } from '../facts/phrases/said.ts'
import { figuresOf } from '../facts/selling/statistics.ts'
import type { Finding } from '../finding.ts'
import { dropSentences } from '../fixes.ts'
import { voicemailManners } from '../sources.ts'
import { type Span, span } from '../span.ts'
import { replaceBy } from '../stubs.ts'

export const hardToHear: Finding = {
  id: 'hard-to-hear',
  severity: 'hint',
  level: 'touch',
  title: { en: 'Hard to catch by ear', es: 'Difícil de captar de oído' },
  why: {
    en: 'Nobody writes down an address, a code or three figures from a voicemail; whoever tries loses the rest of it.',
    es: 'Nadie apunta de un buzón una dirección, un código o tres cifras; quien lo intenta se pierde lo demás.',
  },
  advice: {
    en: 'Say the one figure that matters and put the rest in an email.',
    es: 'Decir la única cifra que importa y poner lo demás en un correo.',
  },
  source: voicemailManners,
  *touch(t) {
    for (const { sentence, where } of [...dictated(t), ...manyFigures(t)]) {
      const heard = quote(t, where)
      yield {
        span: where,
        says: {
          en: `Hard to catch by ear: “${heard}”. Put it in an email.`,
          es: `Difícil de captar de oído: «${heard}». Ponerlo en un correo.`,
        },
        fixes: () => [dropSentences(t, [sentence]), ...replaceBy(t, sentence, where.start, inEmail, emailStub)],
      }
    }
  },
}

type Heard = { sentence: SentenceFacts; where: Span }

/** Addresses with more than a plain domain, and codes said sign by sign. */
function* dictated(t: TouchFacts): Iterable<Heard> {
  const { language } = t.context
  for (const sentence of t.sentences) {
    const written = sentence.words.find(
      ({ kind, norm, count }) =>
        (kind === 'address' && /[@/?=]|\d|-/.test(norm)) || (isCode.test(norm) && kind === 'number' && count > 4),
    )
    if (written) yield { sentence, where: written.span }
    const said = sayWords(sentence.words)
    const found = spelled[language].exec(said) ?? letters[language].exec(said)
    if (found && !written && !isNameSpelled(found[0], said))
      yield { sentence, where: spanSaid(sentence.words, found.index, found[0].length) }
  }
}

/** "Shondra Mills, M-I-L-L-S": who hears the name knows what is spelled. */
const isNameSpelled = (heard: string, said: string): boolean => {
  const letters = heard.replaceAll(/[^\p{L}]/gu, '')
  return /^\p{L}(?:[ -]\p{L})+$/u.test(heard.trim()) && ` ${said} `.includes(` ${letters} `)
}

/** Three measurements in a message, or in one sentence two and a count. */
function* manyFigures(t: TouchFacts): Iterable<Heard> {
  const all = t.sentences.map((sentence) => ({ sentence, figures: figuresOf(sentence.words, t.context.language) }))
  const dense = all.find(({ figures }) => figures.length > 2 && figures.filter(({ measured }) => measured).length > 1)
  const measured = all.filter(({ figures }) => figures.some((one) => one.measured))
  const total = measured.reduce((sum, { figures }) => sum + figures.filter((one) => one.measured).length, 0)
  const most = dense ?? (total > 2 ? measured[0] : undefined)
  if (!most) return
  const { words } = most.sentence
  const last = most.figures.at(-1)!.last
  yield { sentence: most.sentence, where: span(words[most.figures[0]!.first]!.span.start, words[last - 1]!.span.end) }
}

const isCode = /^(?=[^\d]*\d)(?=.*\p{L})[\p{L}\d]+[-/][\p{L}\d/-]+$|^(?=.*\d.*\d)(?=.*\p{L}.*\d.*\p{L})[\p{L}\d]{5,}$/u

/** Two signs of an address or a code close together, or an address with its `at`. */
const spelled = {
  en: /(?<!\S)(?:www|(?:\S+ )?(?!dot co dot)(?:dot|dash|slash|hyphen|underscore)(?! (?:of|and|in|the|on|cam) )(?: \S+){1,3} (?:dot|dash|slash|hyphen|underscore)(?!\S)|\S+ at \S+(?: \S+){0,2} dot (?:com|co|net|org|io|uk|us|edu))(?: \S+)?/,
  es: /(?<!\S)(?:\S+ )?(?:arroba(?= \S+(?: \S+){0,2} punto)|triple (?:uve|doble|w)|(?!punto com? punto)(?:punto|guion|guión|barra|diagonal)(?: bajo)?(?! (?:de|del|y|en|la|el|que|por|a|menos) )(?: \S+){1,4} (?:punto|guion|guión|barra|diagonal)(?!\S))(?: \S+){0,2}/,
}

const digits = {
  en: '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)',
  es: '(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)',
}
const joints = { en: '(?:dash|slash)', es: '(?:guion|guión|diagonal|barra)' }

/** "K as in kite", or a letter or a sign among digits that are said one by one. */
const letters = {
  en: new RegExp(
    `(?<!\\S)(?:[b-hj-z] (?:as in|for) \\p{L}+|[b-hj-z]{1,2}(?: (?:${digits.en}|${joints.en}|[a-z])){4,}|(?:${digits.en} ){3,}(?:${joints.en}|[b-hj-z]))(?!\\S)`,
    'u',
  ),
  es: new RegExp(
    `(?<!\\S)(?:(?<!(?:bloque|torre|puerta|local|depto|departamento|apto|apartamento|piso|grupo|lote|manzana|edificio|turno|cuarto|quinto|sexto|primero|segundo|tercero|escalera|ala|grado|aula|sala|nave|zona|tipo|vitamina|hepatitis|plan|\\d|#) )[b-df-hj-np-tv-xz] de \\p{L}+|[b-df-hj-np-tv-xz]{1,2}(?: (?:${digits.es}|${joints.es}|[b-df-hj-np-tv-z])){4,}|(?:${digits.es} ){3,}(?:${joints.es}|[b-df-hj-np-tv-xz]))(?!\\S)`,
    'u',
  ),
}

/** Says that it is in writing, with a blank for the subject. */
const inEmail = { en: 'Say that it is in an email instead', es: 'Decir que está en un correo' }
const emailStub = {
  en: 'The details are in an email from me, subject line [Subject].',
  es: 'El detalle está en un correo, con el asunto [Asunto].',
}
