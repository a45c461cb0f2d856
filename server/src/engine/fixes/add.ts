import type { PhraseHit, TouchFacts } from '../facts/facts.ts'
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

/** The caller's own next step in the place of the sentence that asks for a call. */
export function giveNextStep(t: TouchFacts, { sentence }: PhraseHit): Fix {
  const { text } = nextSteps[0]
  return {
    title: { en: `Change to “${text.en}”`, es: `Cambiar por «${text.es}»` },
    kind: 'stub',
    edits: [{ span: sentence.timed.span, text: text[t.context.language] }],
  }
}

/** Says the caller's number twice, from the script details, or as a blank to fill. */
export function addNumber(t: TouchFacts): Fix {
  const number = t.context.caller.phone
  const { language } = t.context
  const shown = number ?? blanks[language].number
  const fix = addSentence(t, numberTwice[language](shown))
  return number ? fix : { title: fix.title, kind: 'stub', edits: fix.edits }
}

const numberTwice = {
  en: (number: string) => `My number is ${number}. Again, ${number}.`,
  es: (number: string) => `Mi número es ${number}. Repito, ${number}.`,
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

/** Says at the start that somebody calls in order to sell, and who, where that is not said. */
export function statePurpose(t: TouchFacts): Fix[] {
  const { language, caller } = t.context
  const { name, company } = t.identity
  const first = t.sentences.find(({ roles }) => roles.has('identify')) ?? t.sentences[0]
  if (!first) return []
  const who = caller.name ?? blanks[language].name
  const firm = caller.company ?? blanks[language].company
  const text = name && company ? purposes[language] : `${introductions[language](who, firm)} ${purposes[language]}`
  const known = (name && company) || (caller.name && caller.company)
  const { start, end } = first.timed.span
  const after = Boolean(name && company)
  return [
    {
      title: { en: `Add “${text}”`, es: `Añadir «${text}»` },
      ...(known ? better : { kind: 'stub' as const }),
      edits: [
        after
          ? { span: span(end, end), text: `${isClosed(t, end) ? '' : '.'} ${text}` }
          : { span: span(start, start), text: `${text} ` },
      ],
    },
  ]
}

const purposes = { en: 'This is a sales call.', es: 'Esta es una llamada comercial.' }

/** Seconds that it takes to say who calls. */
const INTRODUCTION = 3
const introductions = {
  en: (name: string, company: string | null) => `It’s ${name}${company ? ` at ${company}` : ''}.`,
  es: (name: string, company: string | null) => `Soy ${name}${company ? `, de ${company}` : ''}.`,
}
const blanks = {
  en: { name: '[YOUR NAME]', company: '[YOUR COMPANY]', number: '[YOUR NUMBER]' },
  es: { name: '[NOMBRE DE QUIEN LLAMA]', company: '[EMPRESA]', number: '[TU NÚMERO]' },
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

type NextStep = Readonly<{ title: Text; text: Text }>
const nextSteps: readonly [NextStep, NextStep] = [
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
