import { type Language, secondsText } from '../engine/language/text.ts'
import type { ReportedFinding } from '../engine/report.ts'
import type { Channel } from '../engine/script/script.ts'
import { channelNames, unnamedStep } from '../workspace/stepNames.ts'

/** What the printed outputs say in one language, besides the findings' own messages. */
export type Words = Readonly<{
  severities: Readonly<Record<ReportedFinding['severity'], string>>
  channels: Readonly<Record<Channel, string>>
  columns: Readonly<{ step: string; channel: string; seconds: string; range: string; words: string }>
  seconds(seconds: number): string
  /** With one decimal, so that they stand under each other. */
  tenths(seconds: number): string
  range(from: number, to: number): string
  notSpoken: string
  /** Where a sentence has no part that was heard. */
  nothingHeard: string
  quoted(text: string): string
  /** For a step without a heading. */
  step(index: number, only: boolean): string
}>

/** Both ends are rounded alike: `8.4–9.6 s`, but `9–12 s`. */
const range = (language: Language) => (from: number, to: number) => {
  const round = (seconds: number) => secondsText(to >= 9.95 ? Math.round(seconds) : seconds)[language]
  return round(from) === round(to) ? `${round(to)} s` : `${round(from)}–${round(to)} s`
}

const en: Words = {
  severities: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  channels: channelNames.en,
  columns: { step: 'Step', channel: 'Channel', seconds: 'Aloud', range: 'Range', words: 'Words' },
  seconds: (seconds) => `${secondsText(seconds).en} s`,
  tenths: (seconds) => `${seconds.toFixed(1)} s`,
  range: range('en'),
  notSpoken: 'not read aloud',
  nothingHeard: 'nothing in particular was heard',
  quoted: (text) => `“${text}”`,
  step: (index, only) => unnamedStep(index, only).en,
}

const es: Words = {
  severities: { error: 'error', warning: 'aviso', info: 'info', hint: 'pista' },
  channels: channelNames.es,
  columns: { step: 'Paso', channel: 'Canal', seconds: 'En voz', range: 'Rango', words: 'Palabras' },
  seconds: (seconds) => `${secondsText(seconds).es} s`,
  tenths: (seconds) => `${seconds.toFixed(1).replace('.', ',')} s`,
  range: range('es'),
  notSpoken: 'no se lee en voz alta',
  nothingHeard: 'no se oye nada en particular',
  quoted: (text) => `«${text}»`,
  step: (index, only) => unnamedStep(index, only).es,
}

/** The words of each language. */
export const words: Readonly<Record<Language, Words>> = { en, es }
