import type { Language, Text } from '../engine/language/text.ts'
import type { Channel } from '../engine/script/script.ts'

/** What a step without a heading is called. */
export const unnamedStep = (index: number, only: boolean): Text =>
  only ? { en: 'The message', es: 'El mensaje' } : { en: `Step ${index}`, es: `Paso ${index}` }

/** The channels in words, as they stand in the middle of a line. */
export const channelNames: Readonly<Record<Language, Readonly<Record<Channel, string>>>> = {
  en: {
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
  es: {
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
}
