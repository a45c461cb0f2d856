import { fold } from '../../language/forms/fold.ts'
import type { Language } from '../../language/text.ts'
import type { PhraseHit, TouchFacts } from '../facts.ts'

/** Whether a touch ends the sequence: its words take leave of the listener, or its goal is to do so. */
export const takesLeave = (t: TouchFacts): boolean =>
  t.heard('breakUp').length > 0 || goalIsToClose(t) || givesUp(t).length > 0

/** The words with which a touch gives up the pursuit, if it does: who says when they call next does not. */
export function givesUp(t: TouchFacts): readonly PhraseHit[] {
  const ends = t.moves('ends')
  return ends.length > 0 && isFinal(t) ? ends : []
}

/** Whether a touch says goodbye, or is there to say it; who says when they call next does not, whatever the goal says. */
export const saysGoodbye = (t: TouchFacts): boolean => givesUp(t).length > 0 || (goalIsToClose(t) && isFinal(t))

/** Nothing in it says that the caller will be back. */
const isFinal = (t: TouchFacts): boolean => t.moves('stays').length === 0

/** Whether a touch's goal is to end the sequence. */
const goalIsToClose = ({ fields, context }: TouchFacts): boolean =>
  fields.goal !== undefined && closing[context.language].test(fold(fields.goal.toLowerCase()))

const closing: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:goodbye|farewell|release|bow out|step back|sign off|break-?up|take leave|leave (?:it|them|him|her)\b|let (?:it|them|him|her) go|close(?! to)(?: (?:it|kindly|politely|out|the (?:loop|file|sequence|matter)))?$|(?:stop|end|finish|wrap)(?: (?:up|here|calling|the (?:sequence|cadence)))?$)/,
  es: /\b(?:desped\p{L}*|adios|cerrar(?:$| (?:el tema|el ciclo|la secuencia|sin|con|bien|por|amable))|cierre|soltar|dejarl[oa]s? (?:en paz|tranquil[oa]s?|aqui|ir)|dejar la puerta abierta|retirarse|parar|terminar|fin de la secuencia)/u,
}
