import type { TouchFacts } from '../facts/facts.ts'
import type { Fix } from '../finding.ts'
import type { Text } from '../language/text.ts'
import { span } from '../span.ts'

/** The two ways to keep the next step in one's own hands, each with a blank to fill, at the end of the message. */
export function addNextStep(t: TouchFacts): Fix[] {
  const last = t.sentences.at(-1)
  if (!last) return []
  const at = last.timed.span.end
  return nextSteps.map(({ title, text }) => ({
    title,
    kind: 'stub',
    edits: [{ span: span(at, at), text: `${isClosed(t, at) ? '' : '.'} ${text[t.context.language]}` }],
  }))
}

/** Says who calls, from the script details; what they do not give is left as a blank. */
export function introduce(t: TouchFacts): Fix[] {
  const { name, company, plainName } = t.identity
  const { language, caller, limits } = t.context
  const first = t.sentences[0]
  if (!first) return []
  const firm = caller.company ?? blanks[language].company
  const known = (caller.name || name) && (caller.company || company)
  const put = (at: number, text: string, shown: string): Fix[] => [
    {
      title: { en: `Add “${shown}”`, es: `Añadir «${shown}»` },
      ...(known ? better : { kind: 'stub' as const }),
      edits: [{ span: span(at, at), text }],
    },
  ]
  if (plainName && !company) {
    const shown = { en: `at ${firm}`, es: `de ${firm}` }[language]
    return put(plainName.span.end, `${language === 'es' ? ',' : ''} ${shown}`, shown)
  }
  const who = caller.name ?? blanks[language].name
  const shown = introductions[language](who, company ? null : firm)
  // Behind the first sentence, unless that takes too long.
  const { start, end } = first.timed.span
  if (first.timed.start + first.timed.seconds > limits.hook - INTRODUCTION) return put(start, `${shown} `, shown)
  return put(end, `${isClosed(t, end) ? '' : '.'} ${shown}`, shown)
}

/** Seconds that it takes to say who calls. */
const INTRODUCTION = 3
const introductions = {
  en: (name: string, company: string | null) => `It’s ${name}${company ? ` at ${company}` : ''}.`,
  es: (name: string, company: string | null) => `Soy ${name}${company ? `, de ${company}` : ''}.`,
}
const blanks = {
  en: { name: '[YOUR NAME]', company: '[YOUR COMPANY]' },
  es: { name: '[NOMBRE DE QUIEN LLAMA]', company: '[EMPRESA]' },
}

/** A last sentence, with nothing left to fill. */
export function addSentence(t: TouchFacts, text: string): Fix {
  const { end } = t.sentences.at(-1)!.timed.span
  return {
    title: { en: `Add “${text}”`, es: `Añadir «${text}»` },
    ...better,
    edits: [{ span: span(end, end), text: `${isClosed(t, end) ? '' : '.'} ${text}` }],
  }
}

const nextSteps: readonly { title: Text; text: Text }[] = [
  {
    title: { en: 'Add when you will try again', es: 'Añadir cuándo se volverá a llamar' },
    text: { en: 'I’ll try you again [Day and time].', es: 'Vuelvo a llamar [Día y hora].' },
  },
  {
    title: { en: 'Add where the details are', es: 'Añadir dónde está el detalle' },
    text: {
      en: 'It’s all in an email from me, subject line [Subject].',
      es: 'Todo está en un correo, con el asunto [Asunto].',
    },
  },
]

const better = { kind: 'rewrite', preferred: true } as const

/** A sentence mark stands before this place. */
export const isClosed = (t: TouchFacts, at: number): boolean =>
  /[.!?…]["'”’»)]*$/u.test(t.timed.touch.text.slice(Math.max(0, at - 3), at))
