import { type Language, secondsText } from '../engine/language/text.ts'
import type { ReportedFinding } from '../engine/report.ts'
import type { Channel } from '../engine/script/script.ts'

/** What the printed outputs say in one language, besides the findings' own messages. */
export type Words = Readonly<{
  severities: Readonly<Record<ReportedFinding['severity'], string>>
  channels: Readonly<Record<Channel, string>>
  columns: Readonly<{ step: string; channel: string; seconds: string; range: string; words: string }>
  seconds(seconds: number): string
  range(from: number, to: number): string
  notSpoken: string
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
  channels: {
    voicemail: 'voicemail',
    phone: 'phone',
    'voice-note': 'voice note',
    email: 'e-mail',
    text: 'text',
    chat: 'chat',
    whatsapp: 'WhatsApp',
    social: 'social',
    mail: 'mail',
    visit: 'visit',
  },
  columns: { step: 'Step', channel: 'Channel', seconds: 'Aloud', range: 'Range', words: 'Words' },
  seconds: (seconds) => `${secondsText(seconds).en} s`,
  range: range('en'),
  notSpoken: 'not read aloud',
  step: (index, only) => (only ? 'The message' : `Step ${index}`),
}

const es: Words = {
  severities: { error: 'error', warning: 'aviso', info: 'info', hint: 'pista' },
  channels: {
    voicemail: 'buzón',
    phone: 'teléfono',
    'voice-note': 'nota de voz',
    email: 'correo',
    text: 'mensaje',
    chat: 'chat',
    whatsapp: 'WhatsApp',
    social: 'redes',
    mail: 'carta',
    visit: 'visita',
  },
  columns: { step: 'Paso', channel: 'Canal', seconds: 'En voz', range: 'Rango', words: 'Palabras' },
  seconds: (seconds) => `${secondsText(seconds).es} s`,
  range: range('es'),
  notSpoken: 'no se lee en voz alta',
  step: (index, only) => (only ? 'El mensaje' : `Paso ${index}`),
}

/** The words of each language. */
export const words: Readonly<Record<Language, Words>> = { en, es }
